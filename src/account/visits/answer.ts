// One customer's answer to one visit, whole; and the one place where a change of it moves the counts.
import { STANDARDS } from "../../invitation/driver.ts";
import type { Business } from "../business/business.ts";
import { countDriver, recordAnswer } from "../counts/counts.ts";
import type { Answer as Counting } from "../counts/tally.ts";
import type { ResponseRow } from "../store/schema.ts";
import { db, prepare, type Reader, type Writer } from "../store/sql.ts";
import { placeOf, type Visit } from "../survey/receive_visit.ts";
import { pairsOf } from "./self_ratings.ts";

export interface Answer {
  readonly visitId: number;
  readonly face: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** The answers before this one; a third part, 1, marks a machine's press that replaced nobody's answer. */
  readonly history: readonly (readonly [face: number, at: number, machine?: number])[];
  readonly day: string;
  readonly question: string;
  readonly comment: string | null;
  readonly loyalty: number | null;
  readonly driver: string | null;
  readonly driverValue: number | null;
  readonly touches: readonly string[] | null;
  readonly unfinished: string | null;
  readonly callback: { readonly phone: string | null; readonly when: string | null; readonly at: number } | null;
  readonly language: string | null;
  readonly grade: number | null;
  readonly reasons: readonly string[];
  readonly suspect: boolean;
  readonly regradedAt: number | null;
  readonly reviewsOffered: number | null;
}

export type StoredResponse = Omit<ResponseRow, "history" | "reasons" | "suspect"> & {
  history: string;
  reasons: string;
  suspect: number;
};

const responseOf = prepare<{ visit: number }, StoredResponse>((hole) =>
  db.selectFrom("responses").selectAll().where("visit_id", "=", hole("visit")),
);

export function answerOf(sql: Reader, visitId: number): Answer | null {
  const row = sql.one(responseOf({ visit: visitId }));
  return row === undefined ? null : answerFrom(row);
}

export function answerFrom(r: StoredResponse): Answer {
  return {
    visitId: r.visit_id,
    face: r.face,
    firstAt: r.first_at,
    lastAt: r.last_at,
    // The three JSON columns are written by responses.ts alone.
    history: JSON.parse(r.history) as [number, number, number?][],
    reasons: JSON.parse(r.reasons) as string[],
    touches: r.touches === null ? null : (JSON.parse(r.touches) as string[]),
    day: r.day,
    question: r.question,
    comment: r.comment,
    loyalty: r.loyalty,
    driver: r.driver,
    driverValue: r.driver_value,
    unfinished: r.unfinished,
    callback: r.callback_at === null ? null : { phone: r.callback_phone, when: r.callback_when, at: r.callback_at },
    language: r.language,
    grade: r.grade === null ? null : r.grade / 100,
    suspect: r.suspect === 1,
    regradedAt: r.regraded_at,
    reviewsOffered: r.reviews_offered,
  };
}

/** The account's own words, where the driver is one of its standards. */
export function standardOf(business: Business, driver: string): string | null {
  const keys: readonly string[] = STANDARDS;
  return business.settings.survey.standards[keys.indexOf(driver)] ?? null;
}

/**
 * Moves every count from what stood to what stands: `was` at its visit, `is` at (possibly) another place.
 * A suspect answer counts nowhere, so grading it up or down is the same move.
 */
export function recordMore(
  tx: Writer,
  was: { readonly visit: Visit; readonly answer: Answer } | null,
  is: { readonly visit: Visit; readonly answer: Answer } | null,
): void {
  if (was !== null && is !== null && samePlace(was.visit, is.visit)) {
    recordAnswer(tx, at(is), counting(is), counting(was));
  } else {
    if (was !== null) recordAnswer(tx, at(was), null, counting(was));
    if (is !== null) recordAnswer(tx, at(is), counting(is), null);
  }
  const [gone, come] = [driverOf(counted(was)), driverOf(counted(is))];
  if (gone === come) return;
  if (gone !== null) countDriver(tx, gone, -1);
  if (come !== null) countDriver(tx, come, 1);
}

type Standing = { readonly visit: Visit; readonly answer: Answer };

/** The answer as what it counts, with the staff's own ratings beside it. */
export function counting({ visit, answer }: Standing): Counting {
  return { ...answer, pairs: pairsOf(visit) };
}

function counted(standing: Standing | null): Standing | null {
  return standing === null || standing.answer.suspect ? null : standing;
}

function at({ visit, answer }: Standing) {
  return placeOf(visit, answer.day, answer.question);
}

function driverOf(standing: Standing | null): string | null {
  return standing === null || standing.answer.driverValue === null ? null : standing.answer.driver;
}

function samePlace(one: Visit, other: Visit): boolean {
  return (
    one === other ||
    (one.site_id === other.site_id &&
      one.moment === other.moment &&
      one.channel === other.channel &&
      JSON.stringify(one.staff) === JSON.stringify(other.staff))
  );
}
