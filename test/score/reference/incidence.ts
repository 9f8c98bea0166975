import type { CauseBin } from "../../../src/score/intervals/risk.ts";
/** Counts out of single times; `causes[i]` is the place of the cause, null while open. */
export function causeBins(times: readonly number[], causes: readonly (number | null)[], count: number): CauseBin[] {
  return times.map((t, i) => {
    const cause = causes[i] ?? null;
    return { t, d: Array.from({ length: count }, (_, k) => (k === cause ? 1 : 0)), c: cause === null ? 1 : 0 };
  });
}
