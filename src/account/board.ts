// What the first board shows: who is waiting, and how people felt.
import { type BoardScores, boardScores } from "./board_scores.ts";
import type { Business } from "./business.ts";
import { manager } from "./people.ts";
import { db, type Reader, type Writer } from "./sql.ts";
import { type BusinessView, businessView } from "./views.ts";
import { lookAndTell, type Warning, warnings } from "./warnings.ts";

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
  readonly scores: BoardScores;
}

export function boardView(sql: Writer, business: Business, publicUrl: string, now: number): BoardView {
  const charts = lookAndTell(sql, business, publicUrl, now);
  return {
    now,
    business: businessView(business),
    language: business.language,
    timezone: business.timezone,
    cases: openCases(sql),
    warnings: warnings(sql, business, charts),
    watching: charts.length > 0,
    scores: boardScores(sql, business, now),
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
