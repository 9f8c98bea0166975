// The tap. One transaction keeps the answer, its counts and, when the customer was let down, the case with its first
// timer and first messages.
import type { Business } from "./business.ts";
import { answerChanged } from "./cases.ts";
import { count } from "./counts.ts";
import { localDay } from "./localtime.ts";
import { answered, commented } from "./recovery_answers.ts";
import { db, prepare, type Writer } from "./sql.ts";
import type { ResponseRow } from "./tables.ts";
import { placeOf, visit } from "./visits.ts";

/** A tap can be changed for this long after the first one. */
export const CHANGE_WINDOW = 24 * 3_600_000;
/** Bumped when the wording of the question changes: new wording is a new series. */
const QUESTION = "visit-1";
export const COMMENT_LIMIT = 10_000;

export type TapResult = { ok: true } | { ok: false; reason: "unknown" | "expired" | "closed" };

const responseOf = prepare<{ visit: number }, ResponseRow & { history: string }>((hole) =>
  db.selectFrom("responses").selectAll().where("visit_id", "=", hole("visit")),
);

const keepFirst = prepare<{ visit: number; face: number; now: number; day: string }, unknown>((hole) =>
  db.insertInto("responses").values({
    visit_id: hole("visit"),
    face: hole("face"),
    first_at: hole("now"),
    last_at: hole("now"),
    day: hole("day"),
    question: QUESTION,
    comment: null,
  }),
);

export function tap(tx: Writer, business: Business, visitId: number, face: number, now: number): TapResult {
  const v = visit(tx, visitId);
  if (v === null) return { ok: false, reason: "unknown" };
  const before = tx.one(responseOf({ visit: visitId }));
  if (before === undefined) {
    if (now >= v.expires_at) return { ok: false, reason: "expired" };
    const day = localDay(now, business.timezone);
    tx.run(keepFirst({ visit: visitId, face, now, day }));
    count(tx, placeOf(v, day, QUESTION), face, null);
  } else {
    if (before.face === face) return { ok: true };
    if (now >= before.first_at + CHANGE_WINDOW) return { ok: false, reason: "closed" };
    const history = JSON.stringify([...JSON.parse(before.history), [before.face, before.last_at]]);
    tx.run(db.updateTable("responses").set({ face, last_at: now, history }).where("visit_id", "=", visitId));
    count(tx, placeOf(v, before.day, before.question), face, before.face);
    answerChanged(tx, business, visitId, before.face, face, now);
  }
  answered(tx, business, visitId, face, now);
  return { ok: true };
}

/** Adds to what was said before: a customer's second thought never erases the first. */
export function comment(tx: Writer, business: Business, visitId: number, text: string, now: number): TapResult {
  const before = tx.one(responseOf({ visit: visitId }));
  if (before === undefined) return { ok: false, reason: "unknown" };
  const whole = before.comment === null || before.comment === text ? text : `${before.comment}\n${text}`;
  tx.run(
    db
      .updateTable("responses")
      .set({ comment: whole.slice(0, COMMENT_LIMIT) })
      .where("visit_id", "=", visitId),
  );
  if (before.comment !== text) commented(tx, business, visitId, text, now);
  return { ok: true };
}
