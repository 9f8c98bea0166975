// The integer Bernoulli CUSUM, whose published run lengths and tails the chain of src/score/drift is held against.
import { pValue } from "../../../src/score/drift/alarm.ts";
import { runLength, type Step } from "../../../src/score/drift/chain.ts";

/**
 * Bernoulli chart standing at S: the bound exp(-r2 S/m), and the exact steady-state tail from the balance of flows
 * across each cut, pi(s+1) = (p/q) sum of pi over the m-1 states up to s, pi(0) = (1 - pm)/q. Domain as bernoulliDesign.
 */
export function bernoulliPValue(p0: number, m: number, S: number): { bound: number; exactTail: number } {
  const q = 1 - p0;
  const { r2 } = bernoulliDesign(p0, m);
  const mass: number[] = [];
  let window = 0;
  let tail = 1;
  for (let s = 0; s < S; s++) {
    const here = s === 0 ? (1 - p0 * m) / q : (p0 / q) * window;
    window += here - (mass[s - m + 1] ?? 0);
    mass.push(here);
    tail -= here;
  }
  return { bound: pValue(r2 / m, S), exactTail: Math.max(0, tail) };
}

interface BernoulliDesign {
  readonly p1: number;
  readonly r1: number;
  /** ln of the odds ratio; a step of the integer chart is worth r2/m of log-likelihood ratio. */
  readonly r2: number;
  readonly oddsRatio: number;
}

/**
 * Design of the integer Bernoulli CUSUM: the failure rate p1 to look for, chosen so that gamma = r1/r2 = 1/m with
 * r1 = -ln((1-p1)/(1-p0)), r2 = ln(p1(1-p0)/(p0(1-p1))). Domain 0 < p0 < 1/m, m > 1; RangeError outside.
 * Reynolds & Stoumbos 1999, JQT 31:87-108.
 */
export function bernoulliDesign(p0: number, m: number): BernoulliDesign {
  if (!(p0 > 0 && m > 1 && p0 * m < 1)) throw new RangeError(`no chart for a failure rate ${p0} with m = ${m}`);
  const design = (p1: number): BernoulliDesign => {
    const r1 = -Math.log((1 - p1) / (1 - p0));
    const r2 = Math.log((p1 * (1 - p0)) / (p0 * (1 - p1)));
    return { p1, r1, r2, oddsRatio: Math.exp(r2) };
  };
  let low = p0;
  let high = 1;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    const { r1, r2 } = design(middle);
    if (r1 * m < r2) low = middle;
    else high = middle;
  }
  return design(low);
}

/** The chart's steps at failure rate p: m - 1 up on a failure, 1 down otherwise. */
export const bernoulliSteps = (p: number, m: number): Step[] => [
  { p, w: m - 1 },
  { p: 1 - p, w: -1 },
];

/** Exact average number of answers to an alarm at S >= H when the failure rate is p. */
export const bernoulliRunLength = (p: number, m: number, H: number): number => runLength(bernoulliSteps(p, m), H);

/**
 * Average numbers of answers, in control and at the odds ratio looked for, of the CUSUM of log-likelihood ratios with
 * alarm at h. The two steps, ln(p1/p0) and ln((1-p1)/(1-p0)), are set on the finest lattice of at most 200 notches that
 * holds their ratio best. Domain 0 < p0 < 1, oddsRatio > 1, h > 0; RangeError outside.
 */
export function likelihoodRunLengths(p0: number, oddsRatio: number, h: number): { anos0: number; anos1: number } {
  if (!(p0 > 0 && p0 < 1 && oddsRatio > 1 && h > 0)) throw new RangeError("0 < p0 < 1, oddsRatio > 1 and h > 0");
  const p1 = (oddsRatio * p0) / (1 - p0 + oddsRatio * p0);
  const up = Math.log(p1 / p0);
  const down = -Math.log((1 - p1) / (1 - p0));
  const { rise, fall, notch } = lattice(up, down, 200);
  const H = Math.ceil(h / notch - 1e-9);
  const anos = (p: number) =>
    runLength(
      [
        { p, w: rise },
        { p: 1 - p, w: -fall },
      ],
      H,
    );
  return { anos0: anos(p0), anos1: anos(p1) };
}

/** Whole numbers rise : fall closest to up : down, and the size of one notch. */
function lattice(up: number, down: number, most: number): { rise: number; fall: number; notch: number } {
  const [small, large] = up < down ? [up, down] : [down, up];
  let best = { few: 1, many: 1, error: Infinity };
  for (let few = 1; few <= most; few++) {
    const many = Math.round((few * large) / small);
    if (many > most && few > 1) break;
    const error = Math.abs(many / few - large / small);
    if (error < best.error * 0.99) best = { few, many, error };
  }
  const notch = (up + down) / (best.few + best.many);
  return up < down ? { rise: best.few, fall: best.many, notch } : { rise: best.many, fall: best.few, notch };
}

interface CusumSeries {
  readonly S: readonly number[];
  /** Place of the first alarm, counted from 1; null when there is none. */
  readonly firstSignal: number | null;
  /** Last place with S = 0 before it, 0 when S never returned to 0: the change came right after. Null without alarm. */
  readonly lastZeroBeforeSignal: number | null;
}

/** The chart drawn over yes/no answers (1 = failure), in order of receipt; optionally starts again after each alarm. */
export function bernoulliSeries(bits: readonly number[], m: number, H: number, resetOnSignal = false): CusumSeries {
  const S: number[] = [];
  let s = 0;
  for (const bit of bits) {
    s = Math.max(0, s + (bit ? m - 1 : -1));
    S.push(s);
    if (resetOnSignal && s >= H) s = 0;
  }
  const first = S.findIndex((value) => value >= H);
  if (first < 0) return { S, firstSignal: null, lastZeroBeforeSignal: null };
  return { S, firstSignal: first + 1, lastZeroBeforeSignal: S.lastIndexOf(0, first) + 1 };
}
