// Who changed what: whatever changes how the business is set up runs between two looks at it, and each difference is
// written down in the same transaction. What happens to a case stands in its own history.
import type { Selectable } from "kysely";
import type { Command } from "../business/context.ts";
import type { Tables } from "../store/schema.ts";
import { db, type Reader } from "../store/sql.ts";
import { type Fields, type Stand, setUpNow } from "./audited_state.ts";

const AUTHORS = ["page", "key", "text", "operator"] as const;

export interface Author {
  readonly by: (typeof AUTHORS)[number];
  /** The manager's number, or the key's. */
  readonly who: string | null;
}

/** `customer`: the one whose own data it may change. */
export function audited<T>(ctx: Command, author: Author, run: () => T, customer: number | null = null): T {
  const before = setUpNow(ctx.tx, customer);
  const result = run();
  const after = setUpNow(ctx.tx, customer);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    note(ctx, author, before.get(name), after.get(name));
  }
  return result;
}

function note({ tx, now }: Command, author: Author, before: Stand | undefined, after: Stand | undefined): void {
  const fields = changes(before?.fields ?? {}, after?.fields ?? {});
  const stand = after ?? before;
  if (fields.length === 0 || stand === undefined) return;
  const row = { at: now, ...author, what: stand.what, subject: stand.subject };
  const audit_id = tx.insert(db.insertInto("audit").values(row).returning("id"));
  // Of a customer who is gone with this no value is written down.
  const isErased = stand.customer !== undefined && after === undefined;
  for (const { field, from, to } of fields) {
    const values = isErased ? { before: null, after: null } : { before: from, after: to };
    const value = { audit_id, field, ...values, customer: stand.customer ?? null };
    tx.run(db.insertInto("audit_values").values(value));
  }
}

export interface Change {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

function changes(before: Fields, after: Fields): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [from, to] = [before[field] ?? null, after[field] ?? null];
    return from === to ? [] : { field, from, to };
  });
}

export const AUDITED = [
  "settings",
  "manager",
  "staff",
  "customer",
  "site",
  "place",
  "channel",
  "webhook",
  "key",
] as const;
export type Audited = (typeof AUDITED)[number];

export interface Entry {
  readonly id: number;
  readonly at: number;
  readonly by: Author["by"];
  /** Null: it isn't known, or nobody any more. */
  readonly who: string | null;
  readonly what: Audited;
  /** As people know it; null where it has no name, or its name was blanked. */
  readonly name: string | null;
  readonly changes: readonly Change[];
  /** Its values were somebody's who had them erased. */
  readonly erased: boolean;
}

export interface AuditAsked {
  readonly what: Audited | null;
  /** A manager's number: what they did themselves, on a page or by text. */
  readonly who: string | null;
  readonly before: number | null;
}

const PAGE = 50;

export interface AuditView {
  readonly entries: readonly Entry[];
  readonly next: number | null;
  /** Who may have changed something, also of those who left. */
  readonly people: readonly { readonly id: number; readonly name: string }[];
}

/** The newest first, and where to go on. */
export function auditView(sql: Reader, { what, who, before }: AuditAsked): AuditView {
  const all = db
    .selectFrom("audit")
    .selectAll()
    .orderBy("id", "desc")
    .limit(PAGE + 1);
  const older = before === null ? all : all.where("id", "<", before);
  const theirs = who === null ? older : older.where("who", "=", who).where("by", "in", ["page", "text"]);
  const rows = sql.all(what === null ? theirs : theirs.where("what", "=", what));
  const shown = rows.slice(0, PAGE);
  const today = setUpNow(sql, null);
  return {
    entries: shown.map((row) => entryOf(sql, row, today)),
    next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    people: sql.all(db.selectFrom("managers").select(["id", "name"]).orderBy("id")),
  };
}

type Row = Selectable<Tables["audit"]>;

function entryOf(sql: Reader, row: Row, today: ReadonlyMap<string, Stand>): Entry {
  const { id, at, who, subject } = row;
  const by = AUTHORS.find((one) => one === row.by) ?? "operator";
  const what = AUDITED.find((one) => one === row.what) ?? "settings";
  const values = sql.all(db.selectFrom("audit_values").selectAll().where("audit_id", "=", id));
  const named = (kind: Audited, whose: string) =>
    nameAt(sql, kind, whose, id) ?? today.get(`${kind} ${whose}`)?.fields[kind === "webhook" ? "url" : "name"] ?? null;
  return {
    id,
    at,
    by,
    who: who === null ? null : named(by === "key" ? "key" : "manager", who),
    what,
    name: named(what, subject),
    changes: values.map(({ field, before, after }) => ({ field, from: before, to: after })),
    erased: values.some((v) => v.customer !== null) && values.every((v) => v.before === null && v.after === null),
  };
}

/** The name that it had then, where one was written down. */
function nameAt(sql: Reader, what: Audited, subject: string, upTo: number): string | null {
  const told = sql.one(
    db
      .selectFrom("audit as a")
      .innerJoin("audit_values as v", "v.audit_id", "a.id")
      .select(["v.before", "v.after"])
      .where("a.what", "=", what)
      .where("a.subject", "=", subject)
      .where("a.id", "<=", upTo)
      .where("v.field", "=", what === "webhook" ? "url" : "name")
      .orderBy("a.id", "desc")
      .limit(1),
  );
  return told?.after ?? told?.before ?? null;
}
