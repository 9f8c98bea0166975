import { type EventName, OUTCOMES } from "../../recovery/recovery.ts";
import type { Trigger } from "../../recovery/triggers.ts";
import { calledName } from "../../wording/given_name.ts";
import { manager } from "../people/people.ts";
import { type Checked, column, isNumber, isText, listOf, oneOf, orNull, partial } from "../store/column.ts";
import { db, prepare, type Reader, type Writer } from "../store/sql.ts";
import { isMoney, isTrigger, triggersColumn } from "./case_row.ts";

// The history of a case: every change is one row.

/** What an event says besides who did it and when; each kind some of it. */
const isDetail = partial({
  what: orNull(isText),
  way: oneOf("text"),
  outcome: oneOf(...OUTCOMES),
  money: orNull(isMoney),
  promiseAt: orNull(isNumber),
  at: isNumber,
  next: orNull(isNumber),
  due: orNull(isNumber),
  until: orNull(isNumber),
  holder: orNull(isNumber),
  who: isNumber,
  /** The manager it was handed to; after a change of the answer the face. */
  to: isNumber,
  from: isNumber,
  managers: listOf(isNumber),
  chat: orNull(isText),
  rung: isNumber,
  round: isNumber,
  why: isText,
  number: isNumber,
  reason: isText,
  /** What was taken back. */
  was: isText,
  face: isNumber,
  trigger: isTrigger,
  triggers: listOf(isTrigger),
});
export type EventDetail = Checked<typeof isDetail>;
export const detailColumn = column("case_events.detail", isDetail);

/** `by`: `customer`, `clock`, `api` or `manager:<local id>`. */
export function record(tx: Writer, caseId: number, at: number, kind: EventName, by: string, detail: EventDetail): void {
  tx.run(db.insertInto("case_events").values({ case_id: caseId, at, kind, by, detail: detailColumn.write(detail) }));
  tx.run(changed({ id: caseId, at }));
}

const changed = prepare<{ id: number; at: number }>()((param) =>
  db
    .updateTable("cases")
    .set({ changed_at: param("at") })
    .where("id", "=", param("id")),
);

/** Faces tapped one after another are one change, from the first to the last. */
export function recordChange(tx: Writer, caseId: number, at: number, from: number, to: number): void {
  const events = db.selectFrom("case_events").select(["id", "kind", "detail"]).where("case_id", "=", caseId);
  const last = tx.one(events.orderBy("id", "desc").limit(1));
  if (last?.kind !== "answer_changed") {
    record(tx, caseId, at, "answer_changed", "customer", { from, to });
    return;
  }
  const detail = detailColumn.write({ ...detailColumn.read(last.detail), to });
  tx.run(db.updateTable("case_events").set({ at, detail }).where("id", "=", last.id));
  tx.run(changed({ id: caseId, at }));
}

/** One more rule that fired, with its evidence. */
export function noteTrigger(tx: Writer, caseId: number, trigger: Trigger): void {
  const row = tx.one(db.selectFrom("cases").select("triggers").where("id", "=", caseId));
  const triggers = triggersColumn.write([...triggersColumn.read(row?.triggers ?? "[]"), trigger]);
  tx.run(db.updateTable("cases").set({ triggers }).where("id", "=", caseId));
}

/** The dangers told so far are over; another one is a new one. */
export function endDangers(tx: Writer, caseId: number): void {
  const row = tx.one(db.selectFrom("cases").select("triggers").where("id", "=", caseId));
  const known = triggersColumn.read(row?.triggers ?? "[]");
  const triggers = triggersColumn.write(known.map((t) => (t.rule === "danger" ? { ...t, over: true as const } : t)));
  tx.run(db.updateTable("cases").set({ triggers }).where("id", "=", caseId));
}

// The history of a case as people read it: for the customer the steps that concern them, for managers all of it.

export interface HistoryLine {
  readonly at: number;
  readonly kind: string;
  readonly by: string;
  /** Who did it or whom it concerns, by first name. */
  readonly name: string | null;
  readonly what: string | null;
  /** The time that was promised or missed. */
  readonly when: number | null;
  readonly face: number | null;
}

export function history(sql: Reader, caseId: number): HistoryLine[] {
  const rows = sql.all(db.selectFrom("case_events").selectAll().where("case_id", "=", caseId).orderBy("id"));
  const name = (id: number | null | undefined) =>
    id === null || id === undefined ? null : (manager(sql, id)?.name ?? null);
  return rows.flatMap((row): HistoryLine[] => {
    const detail = detailColumn.read(row.detail);
    const by = /^manager:(\d+)$/.exec(row.by)?.[1];
    const people = detail.managers?.map(name).filter((n) => n !== null) ?? [];
    const who =
      people.length > 0
        ? people.map(calledName).join(", ")
        : (detail.chat ?? name(detail.to ?? detail.holder ?? (by === undefined ? null : Number(by))));
    const line = {
      at: row.at,
      by: row.by,
      kind: kindOf(row.kind, detail),
      name: who === null || people.length > 0 ? who : calledName(who),
      what: detail.what ?? detail.reason ?? detail.trigger?.rule ?? null,
      when: detail.promiseAt ?? (TIMED.has(row.kind) ? (detail.at ?? null) : null),
      face: detail.face ?? null,
    };
    // Taking it with a time is two steps to whoever reads it.
    return line.kind === "taken" && line.when !== null
      ? [
          { ...line, when: null },
          { ...line, kind: "promised" },
        ]
      : [line];
  });
}

/** Events whose `at` is a time that was promised. */
const TIMED: ReadonlySet<string> = new Set(["promised", "promise_missed", "time_given"]);

/** A case that was closed because nobody could be reached reads otherwise. */
function kindOf(kind: string, { outcome }: EventDetail): string {
  return kind === "resolved" && outcome === "could_not_reach" ? "unreached" : kind;
}

/** So many lines of it a page shows, the latest. */
export const PAGE = 60;

const FOR_CUSTOMERS: ReadonlySet<string> = new Set([
  "raised",
  "reopened",
  "taken",
  "handed_over",
  "promised",
  "promise_missed",
  "called",
  "no_answer",
  "item_done",
  "resolved",
  "unreached",
  "won_back",
]);

/** Notes, alerts and reminders are the business's own affair; that a first phone rings is already on the page. */
export function customerHistory(sql: Reader, caseId: number): HistoryLine[] {
  const lines = history(sql, caseId).filter((line) => FOR_CUSTOMERS.has(line.kind));
  // Reopened by the customer's own word, or because we went quiet: two different things to say.
  const told = lines.map((line) =>
    line.kind === "reopened" && line.by === "customer" ? { ...line, kind: "not_right" } : line,
  );
  return told.filter((line, i) => line.kind !== "reopened" || told[i - 1]?.kind !== "promise_missed").slice(-PAGE);
}

/** What was last written for one of the later questions. */
export function wordsFor(sql: Reader, caseId: number, kind: "changed" | "line_given"): string | null {
  const said = db.selectFrom("case_events").select("detail").where("case_id", "=", caseId).where("kind", "=", kind);
  const last = sql.one(said.orderBy("id", "desc").limit(1));
  return last === undefined ? null : (detailColumn.read(last.detail).what ?? null);
}

/** Which of the questions after waits for the customer's face; null where none does. */
export function awaited(sql: Reader, caseId: number): number | null {
  const talk = db.selectFrom("case_events").select(["kind", "detail"]).where("case_id", "=", caseId);
  const last = sql.one(
    talk.where("kind", "in", ["follow_up_asked", "followed_up", "resolved"]).orderBy("id", "desc").limit(1),
  );
  return last?.kind === "follow_up_asked" ? (detailColumn.read(last.detail).number ?? 1) : null;
}

/** `name` null: the customer's own words. */
export interface Said {
  readonly name: string | null;
  readonly text: string;
  readonly at: number;
}

/** What was written to each other, once the business has: a customer alone does not read their own words back. */
export function conversation(sql: Reader, caseId: number): Said[] {
  const lines = history(sql, caseId).filter((line) => line.kind === "wrote" || line.kind === "commented");
  if (!lines.some((line) => line.kind === "wrote")) return [];
  return lines
    .slice(-PAGE)
    .flatMap(({ kind, name, what, at }) =>
      what === null ? [] : [{ name: kind === "wrote" ? name : null, text: what, at }],
    );
}
