// One customer's answer to one visit, whole, as its row holds it.

import type { Selectable } from "kysely";
import { DRIVERS, type Driver, STANDARDS } from "../../invitation/driver.ts";
import type { Business } from "../business/business.ts";
import { column, type Is, isNumber, isText, listOf, recordOf } from "../store/column.ts";
import type { ResponseRow } from "../store/schema.ts";
import { db, prepare, type Reader } from "../store/sql.ts";

type Before = readonly [face: number, at: number, machine?: number];

const isBefore: Is<Before> = (value): value is Before =>
  Array.isArray(value) && (value.length === 2 || value.length === 3) && value.every(isNumber);

export const historyColumn = column("responses.history", listOf(isBefore));
export const reasonsColumn = column("responses.reasons", listOf(isText));
export const touchesColumn = column("responses.touches", listOf(isText));
export const skippedColumn = column("responses.skipped", listOf(isText));
export const repeatsColumn = column("responses.repeats", recordOf(isNumber));

export interface Answer {
  readonly visitId: number;
  readonly face: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** When anything of it changed last, as other systems see it. */
  readonly changedAt: number;
  /** The answers before this one; a third part, 1, marks a machine's press that replaced nobody's answer. */
  readonly history: readonly Before[];
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
  /** Asked of somebody let down only once it was right, or a week later. */
  readonly loyaltyLate: boolean;
  readonly wallConsent: boolean | null;
  readonly skipped: readonly string[];
  readonly shares: number;
  readonly repeats: Readonly<Record<string, number>>;
}

export type StoredResponse = Selectable<ResponseRow>;

const responseOf = prepare<{ visit: number }>()((param) =>
  db.selectFrom("responses").selectAll().where("visit_id", "=", param("visit")),
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
    changedAt: r.changed_at,
    history: historyColumn.read(r.history),
    reasons: reasonsColumn.read(r.reasons),
    touches: r.touches === null ? null : touchesColumn.read(r.touches),
    skipped: skippedColumn.read(r.skipped),
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
    loyaltyLate: r.loyalty_late === 1,
    wallConsent: r.wall_consent === null ? null : r.wall_consent === 1,
    shares: r.shares,
    repeats: repeatsColumn.read(r.repeats),
  };
}

/** The account's own words, where the driver is one of its standards. */
export function standardOf(business: Business, driver: string): string | null {
  const keys: readonly string[] = STANDARDS;
  return business.settings.survey.standards[keys.indexOf(driver)] ?? null;
}

/** A tap can be changed for this long after the first one. */
export const CHANGE_WINDOW = 24 * 3_600_000;

/** The drivers an account asks about: ours, and one for each of its standards. */
export function driversOf(business: Business): readonly Driver[] {
  return [...DRIVERS, ...STANDARDS.slice(0, business.settings.survey.standards.length)];
}

/** Friends who left a number, by the visit whose link they came with. */
export function friendsOf(sql: Reader, visitId: number): number {
  const found = db.selectFrom("notes").select("id").where("visit_id", "=", visitId).where("kind", "=", "friend");
  return sql.all(found).length;
}
