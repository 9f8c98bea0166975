// One visit's whole contribution to the counts, read from its rows: what a recount adds up, what moves when a visit's
// people or place change, and what an erasure takes out.
import { addTally, type Tally } from "../score/tally.ts";
import { recoveryOf } from "./complaints.ts";
import { type Place, record, recordRecovery } from "./counts.ts";
import { db, prepare, type Reader, type Writer } from "./sql.ts";
import type { ResponseRow } from "./tables.ts";
import { type Answer, answerTally, askingTally, recoveryTally } from "./tally.ts";
import { placeOf, type Visit, visit } from "./visits.ts";

/** Columns that the page after the tap fills; a row from before they existed has none of them. */
interface Said {
  readonly loyalty?: number | null;
  readonly driver?: string | null;
  readonly driver_value?: number | null;
  readonly touches?: string | null;
  readonly suspect?: number | null;
}

type Row = ResponseRow & { history: string } & Said;

const responseOf = prepare<{ visit: number }, Row>((hole) =>
  db.selectFrom("responses").selectAll().where("visit_id", "=", hole("visit")),
);

/** A stored response as what it counts. */
export function answerOf(row: Row, v: Pick<Visit, "self_rating">): Answer {
  return {
    face: row.face,
    loyalty: row.loyalty ?? null,
    driver: row.driver ?? null,
    driverValue: row.driver_value ?? null,
    // The column holds a JSON array of chips.
    touches: JSON.parse(row.touches ?? "[]") as string[],
    selfRating: v.self_rating,
    suspect: row.suspect === 1,
  };
}

export interface Part {
  readonly place: Place;
  readonly tally: Tally;
}

/** Everything the visit counts, part by part. */
export function parts(sql: Reader, v: Visit): Part[] {
  const row = sql.one(responseOf({ visit: v.id }));
  const answer = row === undefined ? null : answerOf(row, v);
  const found: Part[] = [];
  if (row !== undefined) {
    const place = placeOf(v, row.day, row.question);
    const recovery = recoveryTally(recoveryOf(sql, v.id));
    found.push({ place, tally: addTally(answerTally(answer), recovery) });
  }
  if (v.asked_day !== null && v.asked_question !== null && v.asked !== null) {
    const human = answer !== null && !answer.suspect;
    found.push({
      place: placeOf(v, v.asked_day, v.asked_question),
      tally: askingTally(v.asked === 1, human),
    });
  }
  return found;
}

/** Runs a change of a visit's rows of any kind and moves its counts along; slower than the tap's own way, and never wrong. */
export function recounting<T>(tx: Writer, visitId: number, change: () => T): T {
  const before = visit(tx, visitId);
  const old = before === null ? [] : parts(tx, before);
  const result = change();
  const after = visit(tx, visitId);
  for (const { place, tally } of old) record(tx, place, negative(tally));
  for (const { place, tally } of after === null ? [] : parts(tx, after)) record(tx, place, tally);
  return result;
}

/** Whether the visit was answered by a human. */
export function isCounted(sql: Reader, v: Visit): boolean {
  const row = sql.one(responseOf({ visit: v.id }));
  return row !== undefined && !answerOf(row, v).suspect;
}

/** Runs a change of a visit's case and counts what it did to recovery, promises and times. */
export function countingRecovery<T>(tx: Writer, visitId: number, change: () => T): T {
  const before = recoveryOf(tx, visitId);
  const result = change();
  const v = visit(tx, visitId);
  const row = tx.one(responseOf({ visit: visitId }));
  if (v !== null && row !== undefined) {
    recordRecovery(tx, placeOf(v, row.day, row.question), recoveryOf(tx, visitId), before);
  }
  return result;
}

const negative = (tally: Tally): Tally => addTally({}, tally, -1);
