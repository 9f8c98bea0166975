import { type Interval, ratio, sum } from "../../../src/score/estimate.ts";
import { answers, type Faces, favourable } from "../../../src/score/faces.ts";
import { tInv } from "../../../src/score/intervals/special.ts";

interface FaceSummary extends Interval {
  readonly n: number;
  /** 1 to 5; null without answers. */
  readonly mean: number | null;
  /** With divisor n - 1; null up to one answer. */
  readonly sd: number | null;
  readonly t2b: number | null;
  readonly b2b: number | null;
}

/**
 * Mean face with its t interval, m -+ t s/sqrt(n), and the shares of faces 4-5 and 1-2.
 * The limits are in faces and may leave 1..5: clip for display only. Up to one answer nothing is known of the spread:
 * sd null, [1, 5].
 */
export function faceSummary(hist: Faces, conf = 0.95): FaceSummary {
  const n = answers(hist);
  const mean = ratio(sum(hist.map((f, i) => f * (i + 1))), n);
  const shares = { t2b: ratio(favourable(hist), n), b2b: ratio(hist[0] + hist[1], n) };
  if (mean === null || n <= 1) return { n, mean, sd: null, lo: 1, hi: 5, ...shares };
  const sd = Math.sqrt(sum(hist.map((f, i) => f * (i + 1 - mean) ** 2)) / (n - 1));
  const half = (tInv(1 - (1 - conf) / 2, n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, lo: mean - half, hi: mean + half, ...shares };
}
