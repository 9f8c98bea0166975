// What the first board shows: who is waiting, and how people felt.

import { type AlertTrouble, alertTrouble } from "../alerting/trouble.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import type { Known } from "../numbers/baselines.ts";
import { type BoardScores, boardScores } from "../numbers/board_scores.ts";
import { chartsNow } from "../numbers/charts.ts";
import { type Warning, warnings } from "../numbers/warnings.ts";
import type { Steps } from "../store/steps.ts";
import { type OpenCase, openCases } from "./open_cases.ts";

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
    cases: openCases(sql, now, null),
    warnings: warnings(ctx, charts),
    unwatched,
    preparing,
    scores: yield* boardScores(ctx),
  };
}
