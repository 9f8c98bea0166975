// What the first board shows: who is waiting, and how people felt.
import { type Score, scoreOf, type UnitScore } from "../score/score.ts";
import type { Business } from "./business.ts";
import type { Chart } from "./look.ts";
import { manager } from "./people.ts";
import { ALL_TIME } from "./periods.ts";
import { groups } from "./scores.ts";
import { db, type Reader } from "./sql.ts";
import { type BusinessView, businessView } from "./views.ts";
import { type Warning, warnings } from "./warnings.ts";

export interface OpenCase {
  readonly customer: string;
  readonly face: number;
  readonly state: string;
  readonly raisedAt: number;
  readonly holder: string | null;
  readonly promiseAt: number | null;
  readonly comment: string | null;
}

export interface BoardView {
  readonly now: number;
  readonly business: BusinessView;
  readonly language: string;
  readonly timezone: string;
  readonly cases: readonly OpenCase[];
  readonly warnings: readonly Warning[];
  /** False while there is too little to know what is usual. */
  readonly watching: boolean;
  readonly whole: Score;
  readonly sites: readonly (UnitScore & { readonly name: string })[];
  readonly staff: readonly (UnitScore & { readonly name: string })[];
}

export function boardView(sql: Reader, business: Business, charts: readonly Chart[], now: number): BoardView {
  const whole = groups(sql, business, "account", ALL_TIME)[0];
  const units = (by: "site" | "staff") =>
    groups(sql, business, by, ALL_TIME).flatMap(({ score, name }) => ("band" in score ? [{ ...score, name }] : []));
  return {
    now,
    business: businessView(business),
    language: business.language,
    timezone: business.timezone,
    cases: openCases(sql),
    warnings: warnings(sql, business, charts),
    watching: charts.length > 0,
    whole: whole?.score ?? scoreOf([0, 0, 0, 0, 0]),
    sites: units("site"),
    staff: units("staff"),
  };
}

/** Nobody has it yet first, then the longest waiting. */
function openCases(sql: Reader): OpenCase[] {
  const rows = sql.all(
    db
      .selectFrom("cases as k")
      .innerJoin("visits as v", "v.id", "k.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .innerJoin("responses as r", "r.visit_id", "k.visit_id")
      .select(["k.state", "k.raised_at", "k.holder_id", "k.promise_at", "c.name", "r.face", "r.comment"])
      .where("k.closed_at", "is", null)
      .orderBy((eb) => eb("k.state", "!=", "raised"))
      .orderBy("k.raised_at")
      .limit(50),
  );
  return rows.map((row) => ({
    customer: row.name,
    face: row.face,
    state: row.state,
    raisedAt: row.raised_at,
    holder: row.holder_id === null ? null : (manager(sql, row.holder_id)?.name ?? null),
    promiseAt: row.promise_at,
    comment: row.comment,
  }));
}
