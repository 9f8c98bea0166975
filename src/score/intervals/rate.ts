import { type Interval, ratio } from "../estimate.ts";
import { wilson } from "./proportion.ts";

interface Promises {
  readonly keptOnTime: number;
  readonly keptLate: number;
  readonly broken: number;
  readonly openNotDue: number;
  readonly openOverdue: number;
}

interface PromisesKept extends Interval {
  readonly due: number;
  readonly kept: number;
  readonly rate: number | null;
}

/**
 * Promises kept on time among those whose time has come: late, broken and overdue ones count as not kept, those not yet
 * due are left out. Counts in, share in [0, 1] with Wilson limits out. None due: rate null, [0, 1].
 */
export function promiseKept(p: Promises, conf = 0.95): PromisesKept {
  const due = p.keptOnTime + p.keptLate + p.broken + p.openOverdue;
  const { value, lo, hi } = wilson(p.keptOnTime, due, conf);
  return { due, kept: p.keptOnTime, rate: value, lo, hi };
}

interface RecoveryRate {
  /** Bounds over all complaints: the unanswered follow-ups all failed, or all recovered. */
  readonly ittLower: number;
  readonly ittUpper: number;
  readonly amongAnswered: number | null;
  readonly amongAnsweredLo: number;
  readonly amongAnsweredHi: number;
  readonly unanswered: number;
}

/**
 * Recovery among all complaints N whose window has closed: [r/N, (r+u)/N] with u unanswered follow-ups, and r/(N-u)
 * among those who answered, with Wilson limits. Shares in [0, 1]; no complaints: [0, 1].
 */
export function recoveryRate(complaints: number, answered: number, recovered: number, conf = 0.95): RecoveryRate {
  const unanswered = complaints - answered;
  const among = wilson(recovered, answered, conf);
  return {
    ittLower: ratio(recovered, complaints) ?? 0,
    ittUpper: ratio(recovered + unanswered, complaints) ?? 1,
    amongAnswered: among.value,
    amongAnsweredLo: among.lo,
    amongAnsweredHi: among.hi,
    unanswered,
  };
}

interface Silence {
  readonly responseRate: number | null;
  readonly observed: number | null;
  readonly lower: number;
  readonly upper: number;
}

/**
 * What the silence of those who did not answer allows: the favourable share of all invited lies in
 * [x/N, (x + N - n)/N]. Counts in, shares out. Nobody invited: rate null, [0, 1]. Manski's worst case.
 */
export function nonresponseBounds(favourable: number, responses: number, invited: number): Silence {
  return {
    responseRate: ratio(responses, invited),
    observed: ratio(favourable, responses),
    lower: ratio(favourable, invited) ?? 0,
    upper: ratio(favourable + invited - responses, invited) ?? 1,
  };
}
