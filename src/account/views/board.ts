// What the first board shows: who is waiting, and how people felt.

import { UNRESOLVED } from "../../recovery/case.ts";
import { type AlertTrouble, alertTrouble } from "../alerting/trouble.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import type { Risk } from "../cases/case_row.ts";
import { byUrgency, readRisk } from "../cases/value_at_risk.ts";
import type { Known } from "../numbers/baselines.ts";
import { type BoardScores, boardScores } from "../numbers/board_scores.ts";
import { chartsNow } from "../numbers/charts.ts";
import { type Warning, warnings } from "../numbers/warnings.ts";
import { manager } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";

export interface OpenCase {
  readonly customer: string;
  readonly face: number | null;
  readonly state: string;
  readonly raisedAt: number;
  readonly holder: string | null;
  readonly promiseAt: number | null;
  readonly comment: string | null;
  readonly urgent: boolean;
  readonly risk: Risk | null;
}

export interface BoardView {
  readonly now: number;
  readonly trouble: AlertTrouble | null;
  readonly business: BusinessView;
  readonly language: string;
  readonly timezone: string;
  readonly currency: string;
  readonly cases: readonly OpenCase[];
  readonly warnings: readonly Warning[];
  /** What there is still too little of to know what is usual. */
  readonly unwatched: readonly Known[];
  /** Charts of this quarter that the clock has not made yet. */
  readonly preparing: boolean;
  readonly scores: BoardScores;
}

export function* boardView(ctx: Query): Steps<BoardView> {
  const { sql, business, now } = ctx;
  const { charts, unwatched, preparing } = yield* chartsNow(ctx);
  return {
    now,
    trouble: alertTrouble(ctx),
    business: businessView(business),
    language: business.language,
    timezone: business.timezone,
    currency: business.currency,
    cases: openCases(sql, now),
    warnings: warnings(ctx, charts),
    unwatched,
    preparing,
    scores: yield* boardScores(ctx),
  };
}

/** So many open cases are looked at; the page shows the first of them. */
const LOOKED_AT = 500;
const SHOWN = 50;

/** Danger comes first, then those nobody has yet, and among them what may be lost by waiting. */
function openCases(sql: Reader, now: number): OpenCase[] {
  const rows = sql.all(
    db
      .selectFrom("cases as k")
      .innerJoin("visits as v", "v.id", "k.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .leftJoin("responses as r", "r.visit_id", "k.visit_id")
      .select(["k.state", "k.raised_at", "k.holder_id", "k.promise_at", "k.urgent", "k.risk"])
      .select(["c.name", "r.face", "r.comment"])
      .where("k.closed_at", "is", null)
      .where("k.state", "in", UNRESOLVED)
      .orderBy("k.urgent", "desc")
      .orderBy("k.raised_at")
      .limit(LOOKED_AT),
  );
  const cases = rows.map((row) => ({
    customer: row.name,
    face: row.face,
    state: row.state,
    raisedAt: row.raised_at,
    holder: row.holder_id === null ? null : (manager(sql, row.holder_id)?.name ?? null),
    promiseAt: row.promise_at,
    comment: row.comment,
    urgent: row.urgent === 1,
    risk: readRisk(row.risk),
  }));
  const order = byUrgency(now);
  const later = (c: OpenCase) => Number(!c.urgent) * 2 + Number(c.state !== "raised");
  return cases.sort((a, b) => later(a) - later(b) || order(a, b)).slice(0, SHOWN);
}
