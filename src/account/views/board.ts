// What the first board shows: who is waiting, and how people felt.

import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { type BoardScores, boardScores } from "../numbers/board_scores.ts";
import { chartsNow } from "../numbers/charts.ts";
import { type Warning, warnings } from "../numbers/warnings.ts";
import { type OpenCase, openCases } from "./open_cases.ts";

export interface BoardView {
  readonly now: number;
  readonly business: BusinessView;
  readonly language: string;
  readonly timezone: string;
  readonly currency: string;
  readonly cases: readonly OpenCase[];
  readonly warnings: readonly Warning[];
  /** False while there is too little to know what is usual. */
  readonly watching: boolean;
  readonly scores: BoardScores;
}

export function boardView(ctx: Query): BoardView {
  const { sql, business, now } = ctx;
  const charts = chartsNow(ctx);
  return {
    now,
    business: businessView(business),
    language: business.language,
    timezone: business.timezone,
    currency: business.currency,
    cases: openCases(sql, now, null),
    warnings: warnings(ctx, charts),
    watching: charts.length > 0,
    scores: boardScores(ctx),
  };
}
