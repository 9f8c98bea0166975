import type { Estimate, Interval } from "../estimate.ts";
import { zOf } from "./normal.ts";
import { wilson } from "./proportion.ts";
import { riskSets } from "./risk.ts";

/** One time (any unit, one clock): d events, c closed without event, o still open at that age. Events come first. */
export interface Bin {
  readonly t: number;
  readonly d: number;
  readonly c: number;
  readonly o?: number;
}

interface SurvivalCurve {
  /** How many were watched at all. */
  readonly n: number;
  /** Times with events, ascending; the arrays run along them. */
  readonly time: readonly number[];
  readonly atRisk: readonly number[];
  /** Share not yet done, S(t) = prod(1 - d/R). */
  readonly surv: readonly number[];
  /** Greenwood: S sqrt(sum d/(R(R-d))); 0 once S is 0. */
  readonly se: readonly number[];
}

/** Counts by time out of single times; `events` 1 where it happened, 0 where it was only watched until then. */
export function binsOf(times: readonly number[], events: readonly number[]): Bin[] {
  return times.map((t, i) => (events[i] ? { t, d: 1, c: 0 } : { t, d: 0, c: 1 }));
}

/** Kaplan-Meier from mergeable counts, in any order, several bins of one time allowed. No events: empty arrays. */
export function kaplanMeier(bins: readonly Bin[]): SurvivalCurve {
  const sets = riskSets(
    bins.map(({ t, d, c, o }) => ({ t, d: [d], c: c + (o ?? 0) })),
    1,
  );
  const events = sets.filter((set) => set.ended > 0);
  const surv: number[] = [];
  const se: number[] = [];
  let greenwood = 0;
  for (const { ended, risk } of events) {
    const s = (surv.at(-1) ?? 1) * (1 - ended / risk);
    greenwood += risk > ended ? ended / (risk * (risk - ended)) : 0;
    surv.push(s);
    se.push(s * Math.sqrt(greenwood));
  }
  return { n: sets[0]?.risk ?? 0, time: events.map((e) => e.t), atRisk: events.map((e) => e.risk), surv, se };
}

/** Limits S^exp(-+z sqrt(G)/ln S) along the curve; null where S is 0, where the scale has no answer. */
export function logLogLimits(curve: SurvivalCurve, conf = 0.95): (Interval | null)[] {
  const z = zOf(conf);
  return curve.surv.map((s, i) => {
    if (s <= 0) return null;
    const reach = (z * (curve.se[i] ?? 0)) / s / Math.log(s);
    return { lo: s ** Math.exp(-reach), hi: s ** Math.exp(reach) };
  });
}

/** First time by which the share q is done, S(t) <= 1 - q; null when that is not reached. q = .5 is the median. */
export function quantileTime(curve: SurvivalCurve, q: number): number | null {
  return firstTime(curve, q, (i) => curve.surv[i] ?? 1);
}

interface QuantileLimits {
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** The quantile with limits from inverting the log-log limits; null where a limit is never reached. Brookmeyer & Crowley. */
export function quantileLimits(curve: SurvivalCurve, q: number, conf = 0.95): QuantileLimits {
  const limits = logLogLimits(curve, conf);
  return {
    value: quantileTime(curve, q),
    lo: firstTime(curve, q, (i) => limits[i]?.lo ?? 1),
    hi: firstTime(curve, q, (i) => limits[i]?.hi ?? 1),
  };
}

function firstTime(curve: SurvivalCurve, q: number, level: (place: number) => number): number | null {
  return curve.time.find((_, i) => level(i) <= 1 - q + 1e-12) ?? null;
}

/**
 * A share of all by `at` with Wilson's limits on those of whom that is known: done by then, or still watched after it.
 * Whoever was only watched for a part of the time says a little more; the limits are wider for leaving that out.
 */
export function knownBy(bins: readonly Bin[], at: number, share: number | null): Estimate {
  const known = bins.reduce((n, { t, d, c, o }) => n + (t > at ? d + c + (o ?? 0) : d), 0);
  return share === null || known === 0 ? { value: share, lo: 0, hi: 1 } : wilson(share * known, known);
}

/** Share done within `at`, 1 - S(at), in [0, 1]; null when nobody was watched. */
export function doneWithin(curve: SurvivalCurve, at: number): number | null {
  if (curve.n === 0) return null;
  return 1 - (curve.surv[curve.time.filter((t) => t <= at).length - 1] ?? 1);
}
