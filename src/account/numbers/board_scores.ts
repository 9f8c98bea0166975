// The scores that the board shows, over the last twelve months: everything with its n and its limits.

import { answers, favourable, NO_FACES } from "../../score/faces.ts";
import { newcombe } from "../../score/intervals/proportion.ts";
import { type Score, type Shown, scoreOf, type UnitScore, worthOfAnswers } from "../../score/score.ts";
import * as sheet from "../../score/sheet.ts";
import { guaranteeOf } from "../../score/worth.ts";
import type { Query } from "../business/context.ts";
import { facesAtCounter } from "../counts/counters.ts";
import { facesOf } from "../counts/counts.ts";
import { byPersonAndMoment, type ScoreBy } from "../counts/sums.ts";
import { addDays, localDay, type Period, trailing } from "../store/days.ts";
import type { Document } from "../store/document.ts";
import { documentOf } from "../store/document.ts";
import type { Steps } from "../store/steps.ts";
import { lately, responseOf } from "./asking.ts";
import { stakesBy, type Worth, worthOf } from "./at_risk.ts";
import { type Peers, peers } from "./benchmarks.ts";
import { waitingBy } from "./open_cases.ts";
import { grouping, groups } from "./scores.ts";

interface NamedScore extends Score {
  readonly name: string;
}

export interface BoardScores {
  readonly whole: Score;
  readonly atCounter: Score;
  readonly months: readonly NamedScore[];
  readonly moments: readonly NamedScore[];
  readonly sites: readonly (UnitScore & { name: string })[];
  readonly staff: readonly (UnitScore & { name: string })[];
  readonly loyalty: ReturnType<typeof sheet.loyaltyOf>;
  readonly taskPurpose: ReturnType<typeof sheet.taskPurposeOf>;
  readonly drivers: ReturnType<typeof sheet.driversOf>;
  readonly touches: ReturnType<typeof sheet.touchesOf>;
  readonly gap: ReturnType<typeof sheet.gapOf>;
  readonly response: ReturnType<typeof responseOf>;
  readonly recovery: ReturnType<typeof sheet.recoveryOf>;
  readonly promises: ReturnType<typeof sheet.promisesOf>;
  readonly times: ReturnType<typeof sheet.timesOf>;
  readonly worth: Worth;
  readonly guarantee: ReturnType<typeof guaranteeOf>;
  /** The share of happy or delighted of the last 90 days against the same days a year before. */
  readonly lastYear: Compared | null;
  readonly peers: Peers | null;
}

interface Compared {
  readonly now: Shown;
  readonly before: Shown;
  readonly difference: Shown;
}

export function* boardScores(ctx: Query): Steps<BoardScores> {
  const { sql, business, now } = ctx;
  const today = localDay(now, business.timezone);
  const year = trailing("12m", today) ?? { from: null, to: today };
  const named = function* (by: ScoreBy): Steps<NamedScore[]> {
    return (yield* grouping(ctx, by, year)).map(({ name, score }) => ({ ...score, name }));
  };
  const units = function* (by: "site" | "staff"): Steps<(UnitScore & { name: string })[]> {
    return (yield* grouping(ctx, by, year)).flatMap(({ name, score }) => ("band" in score ? [{ ...score, name }] : []));
  };
  const whole = (yield* grouping(ctx, "account", year))[0];
  const total = whole?.sum.total ?? {};
  const open = waitingBy(sql, business.timezone, "account", year, {}, now).get("") ?? [];
  return {
    whole: whole?.score ?? scoreOf([0, 0, 0, 0, 0]),
    atCounter: scoreOf(facesAtCounter(total)),
    months: yield* named("month"),
    moments: yield* named("moment"),
    sites: yield* units("site"),
    staff: yield* units("staff"),
    loyalty: sheet.loyaltyOf(total, whole?.voices),
    taskPurpose: sheet.taskPurposeOf(total, whole?.voices),
    drivers: sheet.driversOf(total),
    touches: sheet.touchesOf(total, (yield* byPersonAndMoment(sql, "account", year, {}))?.get("") ?? []),
    gap: sheet.gapOf(total),
    response: responseOf(total, lately(sql, "account", year, {}, today).get("")?.total),
    recovery: sheet.recoveryOf(total),
    promises: sheet.promisesOf(total, open),
    times: sheet.timesOf(total, open),
    worth: worthOf(stakesBy(sql, business.timezone, "account", year, {}).get("")?.values(), business.currency),
    guarantee: guaranteeOf(total, business.currency),
    lastYear: comparedWithLastYear(ctx, today),
    peers: peers(sql),
  };
}

/** Null while there is no such time a year ago. */
function comparedWithLastYear(ctx: Query, today: string): Compared | null {
  const of = (period: Period) => groups(ctx, "account", period)[0];
  const here = of({ from: addDays(today, -89), to: today });
  const then = of({ from: addDays(today, -89 - 364), to: addDays(today, -364) });
  if (here === undefined || then === undefined || here.score.n === 0 || then.score.n === 0) return null;
  const worth = [here, then].map(({ sum, voices }) => worthOfAnswers(facesOf(sum.total), voices));
  const [now = NO_FACES, before = NO_FACES] = worth;
  const { diff, lo, hi } = newcombe(favourable(now), answers(now), favourable(before), answers(before));
  return { now: here.score.top2, before: then.score.top2, difference: { value: diff, low: lo, high: hi } };
}

interface Benchmarks {
  readonly last_year: Compared | null;
  readonly trade: string | null;
  readonly peers: Peers | null;
}

/** Null for what there is nothing to compare with. */
function benchmarks(ctx: Query): Benchmarks {
  const { sql, business, now } = ctx;
  const last_year = comparedWithLastYear(ctx, localDay(now, business.timezone));
  return { last_year, trade: business.settings.trade, peers: peers(sql) };
}

/** For the API. What is compared is plain data already; this only widens its type. */
export function benchmarksDocument(ctx: Query): Document {
  return documentOf(benchmarks(ctx));
}
