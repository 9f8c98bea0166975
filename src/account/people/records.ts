// Staff, sites and customers as other systems keep them. Nobody is deleted whom a score still names: staff leave and
// sites close, and come back when a visit names them again; a customer is erased (erasure.ts).
import { sql as raw } from "kysely";
import type { Command, Query } from "../business/context.ts";
import { type Asked, changesPage, type Changed as Listed, type Range } from "../store/changes.ts";
import type { Document, Page } from "../store/document.ts";
import type { Erased } from "../store/idempotency.ts";
import { wireId } from "../store/ids.ts";
import { compiler, db, type Writer } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";
import { erasedLike } from "./erased.ts";
import {
  type CustomerInput,
  customerDocument,
  keepCustomer,
  keepSite,
  keepStaff,
  type SiteInput,
  type StaffInput,
} from "./people.ts";
import { keepPhoto } from "./photos.ts";

const RECORDS = ["staff", "sites", "customers"] as const;
export type RecordKind = (typeof RECORDS)[number];

export type NewRecord =
  | { readonly kind: "staff"; readonly input: Omit<StaffInput, "share"> }
  | { readonly kind: "sites"; readonly input: SiteInput }
  | { readonly kind: "customers"; readonly input: CustomerInput };

/** What is left out stays; null takes it away. */
export type RecordChange = Readonly<Record<string, string | null | undefined>>;

export function record(ctx: Query, kind: RecordKind, id: number): Document | null {
  const { sql, business } = ctx;
  const account = business.id;
  switch (kind) {
    case "staff": {
      const s = sql.one(db.selectFrom("staff").selectAll().where("id", "=", id).where("removed_at", "is", null));
      return s === undefined
        ? null
        : { id: wireId("stf", account, id), reference: s.reference, name: s.name, phone: s.phone };
    }
    case "sites": {
      const here = db.selectFrom("sites").select(["name", "country"]).where("id", "=", id);
      const s = sql.one(here.where("removed_at", "is", null));
      return s === undefined ? null : { id: wireId("sit", account, id), name: s.name, country: s.country };
    }
    case "customers": {
      const c = sql.one(db.selectFrom("customers").selectAll().where("id", "=", id).where("erased_at", "is", null));
      return c === undefined ? null : customerDocument(account, c);
    }
  }
}

/** The newest change first. Whoever tapped at a counter without a name is no customer to list. */
export function records(ctx: Query, kind: RecordKind, asked: Asked): Steps<Page> {
  const { sql } = ctx;
  const listed = kind === "customers" ? raw`erased_at is null and name <> ''` : raw`removed_at is null`;
  const here = ({ at, id, floor, limit }: Range) =>
    raw<Listed>`select id, changed_at as at from ${raw.table(kind)}
      where (changed_at, id) < (${at}, ${id}) and changed_at > ${floor} and ${listed}
      order by changed_at desc, id desc limit ${limit}`.compile(compiler);
  return changesPage(
    asked,
    (range) => sql.all(here(range)),
    (id) => record(ctx, kind, id),
  );
}

type Kept = { readonly ok: true; readonly created: boolean; readonly record: Document | null } | Erased;

/** Found again as a visit would find them: then it is an update. */
export function keepRecord(ctx: Command, given: NewRecord): Kept {
  const { tx, now } = ctx;
  const gone = given.kind === "customers" ? erasedLike(ctx, given.input) : null;
  if (gone !== null) return gone;
  const last = tx.one(db.selectFrom(given.kind).select((eb) => eb.fn.max("id").as("id")))?.id ?? 0;
  const id = keep(tx, given, now);
  return { ok: true, created: id > last, record: record(ctx, given.kind, id) };
}

function keep(tx: Writer, given: NewRecord, now: number): number {
  switch (given.kind) {
    case "staff":
      return keepStaff(tx, given.input, now);
    case "sites":
      return keepSite(tx, given.input.name, now, given.input.country);
    case "customers":
      return keepCustomer(tx, given.input, now);
  }
}

type Changed =
  | { readonly ok: true; readonly record: Document | null }
  | Erased
  | { readonly ok: false; readonly reason: "unknown" }
  | { readonly ok: false; readonly reason: "taken"; readonly field: "reference" | "name" };

export function changeRecord(ctx: Command, kind: RecordKind, id: number, change: RecordChange): Changed {
  const { tx, now } = ctx;
  if (record(ctx, kind, id) === null) return { ok: false, reason: "unknown" };
  const gone = kind === "customers" ? erasedLike(ctx, { name: "", reference: change.reference ?? undefined }) : null;
  if (gone !== null) return gone;
  const field = kind === "sites" ? "name" : "reference";
  const unique = change[field];
  if (typeof unique === "string") {
    const others = db.selectFrom(kind).select("id").where("id", "!=", id);
    // Each of the three tables has the column that `field` names for it.
    const other = others.where(field as "name", "=", unique);
    if (tx.one(other) !== undefined) return { ok: false, reason: "taken", field };
  }
  if (Object.keys(change).length > 0)
    tx.run(
      db
        .updateTable(kind)
        .set({ ...change, changed_at: now })
        .where("id", "=", id),
    );
  return { ok: true, record: record(ctx, kind, id) };
}

/** They leave the lists; the photo and the telephone go with them. */
export function removeRecord(tx: Writer, kind: "staff" | "sites", id: number, now: number): boolean {
  const present = db.selectFrom(kind).select("id").where("id", "=", id).where("removed_at", "is", null);
  if (tx.one(present) === undefined) return false;
  if (kind === "staff") {
    keepPhoto(tx, { among: "staff", id }, null);
    tx.run(db.updateTable("staff").set({ phone: null }).where("id", "=", id));
  }
  tx.run(db.updateTable(kind).set({ removed_at: now }).where("id", "=", id));
  return true;
}
