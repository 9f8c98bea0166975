// Everything a sum of counts says beside its faces: loyalty, drivers, touches, gap, asking, recovery, promises, times.
// Long: it is all of them.
// Keys of the tally as in account/tally.ts. Empty counts give nulls with the whole scale as limits, never NaN.
import { associationLimits } from "./association.ts";
import { clip, type Estimate, sum } from "./estimate.ts";
import { perceptionGap } from "./gap.ts";
import { aalenJohansen } from "./intervals/incidence.ts";
import { zOf } from "./intervals/normal.ts";
import { wilson } from "./intervals/proportion.ts";
import { nonresponseBounds, promiseKept, recoveryRate } from "./intervals/rate.ts";
import type { Stratum } from "./intervals/stratum.ts";
import { type Bin, binsOf, doneWithin, kaplanMeier, knownBy, quantileLimits } from "./intervals/survival.ts";
import { crude, liftRatio, lifts } from "./lift.ts";
import { shown } from "./score.ts";
import type { Tally } from "./tally.ts";
import type { Voices } from "./voices.ts";

const FIVE = [1, 2, 3, 4, 5] as const;

/** 5 x 5 counts of the keys `prefix` + row + column. */
const tableOf = (t: Tally, prefix: string): number[][] =>
  FIVE.map((row) => FIVE.map((column) => t[`${prefix}${row}${column}`] ?? 0));

const columns = (table: readonly (readonly number[])[]) => FIVE.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
const top = (faces: readonly number[]) => (faces[3] ?? 0) + (faces[4] ?? 0);

/** Everybody answered once. */
const ONCE = { worth: 1 };

/** "Would you have us back?": the steps, and the share of 4 and 5 with Wilson limits. */
export function loyaltyOf(t: Tally, { worth }: Pick<Voices, "worth"> = ONCE) {
  const faces = columns(tableOf(t, "p"));
  return { n: sum(faces), faces, top2: shown(wilson(worth * top(faces), worth * sum(faces))) };
}

/** The job against the purpose, both yes at 4 and 5: how many got one without the other. */
export function taskPurposeOf(t: Tally, { worth }: Pick<Voices, "worth"> = ONCE) {
  const table = tableOf(t, "p");
  const cell = (rows: readonly number[], cols: readonly number[]) =>
    sum(rows.map((i) => sum(cols.map((j) => table[i]?.[j] ?? 0))));
  const [no, yes] = [
    [0, 1, 2],
    [3, 4],
  ] as const;
  const n = sum(columns(table));
  const counts = {
    both: cell(yes, yes),
    task_only: cell(yes, no),
    purpose_only: cell(no, yes),
    neither: cell(no, no),
  };
  const share = (count: number) => shown(wilson(worth * count, worth * n));
  const shares = {
    both: share(counts.both),
    task_only: share(counts.task_only),
    purpose_only: share(counts.purpose_only),
    neither: share(counts.neither),
  };
  return { n, table, ...counts, shares };
}

/** Each driver asked about: its own share of 4 and 5, and how far loyalty goes with it (Somers' d, from ten pairs), with limits. */
export function driversOf(t: Tally) {
  const names = namesIn(t, "d.");
  return names.map((driver) => {
    const table = tableOf(t, `d.${driver}.`);
    const said = FIVE.map((v, i) => sum(table[i] ?? []) + (t[`d.${driver}.${v}0`] ?? 0));
    const pairs = sum(table.map(sum));
    const goes = associationLimits(table);
    return {
      driver,
      n: sum(said),
      faces: said,
      top2: shown(wilson(top(said), sum(said))),
      with_loyalty: {
        n: pairs,
        somers_d: shown(goes.d),
        tau_b: shown(goes.tauB),
      },
    };
  });
}

/**
 * How often each touch was noticed; and of those who told, who noticed it against who did not, within strata of person
 * and moment. `strata` null where people are not known: then nothing is compared.
 */
export function touchesOf(total: Tally, strata: readonly Tally[] | null) {
  const names = namesIn(total, "t.");
  const tables = names.map((touch) => (strata ?? []).map((t) => stratumOf(t, touch)));
  return lifts(tables).map((lift, i) => {
    const touch = names[i] ?? "";
    const all = crude(tables[i] ?? []);
    const noticed = ["1", "0", "n"].reduce((n, end) => n + (total[`t.${touch}.${end}`] ?? 0), 0);
    const counted = { touch, noticed, n_with: all.n1, n_without: all.n0, shown: lift.shown, claimed: lift.claimed };
    if (!lift.shown) return { ...counted, compared: null };
    const ratio = liftRatio(all);
    const compared = {
      loyal_with: shown(wilson(all.x1, all.n1)),
      loyal_without: shown(wilson(all.x0, all.n0)),
      difference: { value: lift.difference.diff, low: lift.difference.lo, high: lift.difference.hi },
      within_staff_and_moment: { value: lift.stratified.rd, low: lift.stratified.lo, high: lift.stratified.hi },
      ratio: ratio === null ? null : { value: ratio.ratio, low: ratio.lo, high: ratio.hi },
      p_adjusted: lift.adjusted,
    };
    return { ...counted, compared };
  });
}

function stratumOf(t: Tally, touch: string): Stratum {
  const [loyal, not] = [t["u.1"] ?? 0, t["u.0"] ?? 0];
  const x1 = t[`t.${touch}.1`] ?? 0;
  const n1 = x1 + (t[`t.${touch}.0`] ?? 0);
  // Fractions of a crew's credit may leave a hair below nothing.
  return { x1, n1, x0: Math.max(0, loyal - x1), n0: Math.max(0, loyal + not - n1) };
}

/** The staff's own rating minus the customer's, paired on the visit: -4 to 4 faces, with limits from ten pairs. */
export function gapOf(t: Tally) {
  const table = tableOf(t, "g");
  const gap = perceptionGap(table);
  const limits = gap.n < 10 ? { low: -4, high: 4 } : { low: gap.lo, high: gap.hi };
  return {
    n: gap.n,
    value: gap.mean,
    ...limits,
    over: gap.over,
    under: gap.under,
    net_over: netOver(gap),
    p: gap.signTestP,
    table,
  };
}

/** From ten pairs, as the mean. */
function netOver({ n, netOver, netOverSe }: ReturnType<typeof perceptionGap>) {
  const half = n < 10 || netOverSe === null ? 2 : zOf(0.95) * netOverSe;
  return shown({ value: netOver, lo: clip((netOver ?? 0) - half, -1, 1), hi: clip((netOver ?? 0) + half, -1, 1) });
}

/** How many were asked and answered, and what the silence of the rest allows for the share of 4 and 5. */
export function askingOf(t: Tally) {
  const [visits, delivered, answered] = [t.visited ?? 0, t.delivered ?? 0, t.answered ?? 0];
  const faces = FIVE.map((k) => t[k] ?? 0);
  const n = sum(faces);
  const bounds = nonresponseBounds(top(faces), n, Math.max(n, delivered + n - answered));
  return {
    visits,
    delivered,
    answered,
    rate: shown(wilson(Math.min(answered, delivered), delivered)),
    follow_up: shown(wilson(Math.min(delivered, visits), visits)),
    top2_bounds: { low: bounds.lower, high: bounds.upper },
  };
}

/** A case that is still open at this look, with its age in minutes; null where that clock has stopped. */
export interface Waiting {
  readonly untaken: number | null;
  readonly unright: number | null;
  readonly promise: "none" | "not_due" | "overdue";
}

/** Complaints won back among those that are over; the silent ones make the bounds. */
export function recoveryOf(t: Tally) {
  const [won, lost, silent] = [t["c.won"] ?? 0, t["c.lost"] ?? 0, t["c.silent"] ?? 0];
  const rate = recoveryRate(won + lost + silent, won + lost, won);
  return {
    complaints: t["c.raised"] ?? 0,
    closed: won + lost + silent,
    won_back: won,
    lost,
    silent,
    bounds: { low: rate.ittLower, high: rate.ittUpper },
    among_answered: { value: rate.amongAnswered, low: rate.amongAnsweredLo, high: rate.amongAnsweredHi },
    before_after: tableOf(t, "r"),
  };
}

export function promisesOf(t: Tally, open: readonly Waiting[]) {
  const count = (state: Waiting["promise"]) => open.filter((w) => w.promise === state).length;
  const counts = {
    keptOnTime: t["c.kept"] ?? 0,
    keptLate: t["c.late"] ?? 0,
    broken: t["c.broken"] ?? 0,
    openNotDue: count("not_due"),
    openOverdue: count("overdue"),
  };
  const { due, kept, rate, lo, hi } = promiseKept(counts);
  return {
    due,
    kept,
    late: counts.keptLate,
    broken: counts.broken,
    overdue: counts.openOverdue,
    not_due: counts.openNotDue,
    minutes_late: shown(meanWait(t["c.lateness"] ?? 0, counts.keptLate)),
    rate: { value: rate, low: lo, high: hi },
  };
}

/**
 * Mean of times of which only the sum is kept, with the limits of times that end at a constant rate: 2 sum / chi-square
 * of 2n, its quantile by Wilson & Hilferty 1931. None: null; nothing is known of its upper limit, so it is 0 to a week.
 */
function meanWait(total: number, n: number): Estimate {
  if (n <= 0) return { value: null, lo: 0, hi: 10_080 };
  const chi = (z: number) => 2 * n * (1 - 1 / (9 * n) + z * Math.sqrt(1 / (9 * n))) ** 3;
  const z = zOf(0.95);
  return { value: total / n, lo: (2 * total) / chi(z), hi: (2 * total) / chi(-z) };
}

/** The times that the business itself gave, before a person did. */
export function ownPromisesOf(t: Tally) {
  return { kept: t["o.kept"] ?? 0, late: t["o.late"] ?? 0, broken: t["o.broken"] ?? 0 };
}

/** Times in minutes, to the end of their bin: Kaplan-Meier, open cases as long as they have waited, and Aalen-Johansen. */
export function timesOf(t: Tally, open: readonly Waiting[]) {
  const waiting = (ages: readonly (number | null)[]) =>
    binsOf(
      ages.flatMap((a) => (a === null ? [] : [a])),
      [],
    );
  const curve = (event: string, left: string, ages: readonly (number | null)[]) => {
    const bins: Bin[] = [
      ...binned(t, event, (n) => ({ d: n, c: 0 })),
      ...binned(t, left, (n) => ({ d: 0, c: n })),
      ...waiting(ages),
    ];
    const km = kaplanMeier(bins);
    const median = quantileLimits(km, 0.5);
    return {
      n: km.n,
      median: { value: median.value, low: median.lo, high: median.hi },
      within_hour: shown(knownBy(bins, 60, doneWithin(km, 60))),
      within_day: shown(knownBy(bins, 1440, doneWithin(km, 1440))),
    };
  };
  const causes = [
    ...binned(t, "c.right.", (n) => ({ d: [n, 0], c: 0 })),
    ...binned(t, "c.gone.", (n) => ({ d: [0, n], c: 0 })),
    ...open.flatMap((w) => (w.unright === null ? [] : [{ t: w.unright, d: [0, 0], c: 1 }])),
  ];
  const ends = aalenJohansen(causes, 2);
  const all = causes.map(({ t: at, d, c }) => ({ t: at, d: sum(d), c }));
  const by = (cause: number, minutes: number) => {
    const share = ends.byCause[cause]?.[ends.time.filter((at) => at <= minutes).length - 1] ?? 0;
    return shown(knownBy(all, minutes, causes.length === 0 ? null : share));
  };
  return {
    take: curve(
      "c.take.",
      "c.untaken.",
      open.map((w) => w.untaken),
    ),
    put_right: {
      n: sum(causes.map((c) => sum(c.d) + c.c)),
      within_day: by(0, 1440),
      within_week: by(0, 10_080),
      lost_within_week: by(1, 10_080),
    },
  };
}

function binned<C>(t: Tally, prefix: string, of: (count: number) => C): (C & { t: number })[] {
  return Object.entries(t).flatMap(([key, n]) =>
    key.startsWith(prefix) ? [{ t: Number(key.slice(prefix.length)), ...of(n) }] : [],
  );
}

/** The names between a prefix and the last dot, in order. */
function namesIn(t: Tally, prefix: string): string[] {
  const found = Object.keys(t).flatMap((k) =>
    k.startsWith(prefix) ? [k.slice(prefix.length, k.lastIndexOf("."))] : [],
  );
  return [...new Set(found)].sort();
}
