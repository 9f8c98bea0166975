// One visit's whole contribution to the counts, read from its rows: what a recount adds up, what moves when a visit's
// people or place change, and what an erasure takes out.
import { subtractTally, type Tally } from "../../score/tally.ts";
import { localDay } from "../store/days.ts";
import { db, prepare, type Reader, type Writer } from "../store/sql.ts";
import { answerOf } from "../visits/answer.ts";
import { type Visit, visit } from "../visits/visit.ts";
import { counting, placeOf } from "./answers.ts";
import { type Place, record, recordRecovery } from "./counts.ts";
import { recoveryOf } from "./outcomes.ts";
import { answerTally, askingTally, type Recovery, recoveryTally } from "./tally.ts";

interface Part {
  readonly place: Place;
  readonly tally: Tally;
}

/** Everything the visit counts, part by part. */
export function parts(sql: Reader, v: Visit): Part[] {
  const answer = answerOf(sql, v.id);
  const found: Part[] = [];
  if (answer !== null) {
    const place = placeOf(v, answer.day, answer.question);
    found.push({ place, tally: answerTally(counting({ visit: v, answer })) });
  }
  if (v.asked_day !== null && v.asked_question !== null && v.asked !== null) {
    const human = answer !== null && !answer.suspect;
    found.push({ place: placeOf(v, v.asked_day, v.asked_question), tally: askingTally(v.asked, human) });
  }
  const recovery = recoveryOf(sql, v.id);
  if (recovery !== null) found.push({ place: complaintPlace(sql, v, recovery), tally: recoveryTally(recovery) });
  return found;
}

/** Runs any change of a visit's rows and moves its counts along; slower than the tap's own way, and never wrong. */
export function recounting<T>(tx: Writer, visitId: number, change: () => T): T {
  const before = visit(tx, visitId);
  const old = before === null ? [] : parts(tx, before);
  const result = change();
  const after = visit(tx, visitId);
  const now = after === null ? [] : parts(tx, after);
  for (const { place, tally } of old) record(tx, place, subtractTally({}, tally));
  for (const { place, tally } of now) record(tx, place, tally);
  return result;
}

/** Whether the visit was answered by a human. */
export function isCounted(sql: Reader, v: Visit): boolean {
  const answer = answerOf(sql, v.id);
  return answer !== null && !answer.suspect;
}

/** Runs a change of a visit's case and counts what it did to recovery, promises and times. */
export function countingRecovery<T>(tx: Writer, visitId: number, change: () => T): T {
  const before = recoveryOf(tx, visitId);
  const result = change();
  const after = recoveryOf(tx, visitId);
  const v = visit(tx, visitId);
  const known = after ?? before;
  if (v !== null && known !== null) recordRecovery(tx, complaintPlace(tx, v, known), after, before);
  return result;
}

/** A complaint counts on the day it was raised, under no wording: it may come without an answer. */
function complaintPlace(sql: Reader, v: Visit, { raisedAt }: Recovery): Place {
  return placeOf(v, localDay(raisedAt, sql.one(zone({}))?.timezone ?? "UTC"), "");
}

export const zone = prepare<Record<string, never>>()(() => db.selectFrom("account").select("timezone"));
