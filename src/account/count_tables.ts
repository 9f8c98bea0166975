import type { Generated } from "kysely";

/** What is counted, and the charts that watch the counts. */
export interface CountTables {
  cells: { day: string; site_id: number; moment: string; channel: string; question: string } & CountColumns;
  staff_cells: { day: string; staff_id: number; site_id: number; moment: string } & CountColumns;
  chart_days: ChartDayRow;
  charts: ChartRow;
  baselines: { watch: string; family: string; quarter: string; unit: number; design: string };
  stale_days: { day: string };
}

export interface FaceColumns {
  f1: number;
  f2: number;
  f3: number;
  f4: number;
  f5: number;
}

export interface CountColumns extends FaceColumns {
  visited: Generated<number>;
  delivered: Generated<number>;
  answered: Generated<number>;
  /** JSON object of the rarer counts; `tally.ts` names its keys. */
  more: Generated<string>;
}

export interface ChartKey {
  watch: string;
  family: string;
  unit: number;
}

export interface ChartDayRow extends ChartKey {
  day: string;
  w: number;
  m: number;
  a: number;
  b: number;
}

export interface ChartRow extends ChartKey {
  amber_at: number | null;
  red_at: number | null;
  /** A person said "I know" at this instant: the chart starts from 0 after it. */
  reset_at: number | null;
  reset_by: string | null;
}
