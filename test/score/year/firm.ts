// A firm of so many staff and one site, day by day, in a world where nothing is anybody's fault, and its charts looked at
// every evening as the account does it: the same designs, centres, segments and lights.

import { lights } from "../../../src/score/drift/alarm.ts";
import { centreOf, type Design, designsOf } from "../../../src/score/drift/budget.ts";
import { shiftedShares } from "../../../src/score/drift/ordinal.ts";
import { compose, EMPTY, finalOf, segmentOfStep } from "../../../src/score/drift/segment.ts";
import { sum } from "../../../src/score/estimate.ts";
import { type Chance, drawFace, drawNormal, USUAL } from "../draws.ts";

export interface World {
  /** Mondays are worse: odds x 1.6. */
  readonly weekday?: boolean;
  /** A shared mood of the day, AR(1) .9, with this standard deviation in log-odds. */
  readonly weather?: number;
  /** Winter is worse by this many log-odds. */
  readonly season?: number;
  /** People differ for good, with this standard deviation in log-odds. */
  readonly people?: number;
}

export interface Change {
  readonly day: number;
  readonly odds: number;
}

const YEAR = 365;
const QUARTER = 91;
const LATEST = 30;
/** Faces; whether those asked answer; whether we said the word we owed. */
const WATCHES: readonly (readonly number[])[] = [USUAL, [0.4, 0.6], [0.06, 0.94]];

type Day = readonly (readonly number[])[];

/** Two years of one watch: what each of the staff had on each day. */
function days(
  chance: Chance,
  usual: readonly number[],
  staff: number,
  perMonth: number,
  world: World,
  change?: Change,
): Day[] {
  const person = Array.from({ length: staff }, () => (world.people ?? 0) * drawNormal(chance));
  const phase = 2 * Math.PI * chance();
  let mood = 0;
  return Array.from({ length: 2 * YEAR }, (_, day) => {
    mood = 0.9 * mood + Math.sqrt(1 - 0.81) * drawNormal(chance);
    const winter = Math.sin(phase + (2 * Math.PI * day) / YEAR);
    const shared =
      (world.weekday && day % 7 === 0 ? Math.log(1.6) : 0) + (world.weather ?? 0) * mood + (world.season ?? 0) * winter;
    return person.map((own, who) => {
      const fell = change !== undefined && who === 0 && day >= YEAR + change.day ? Math.log(change.odds) : 0;
      const shares = shiftedShares(usual, Math.exp(shared + own + fell));
      const counts = usual.map(() => 0);
      for (let n = poisson(chance, perMonth / 30.4 / staff); n > 0; n--) {
        const k = drawFace(chance, shares);
        counts[k] = (counts[k] ?? 0) + 1;
      }
      return counts;
    });
  });
}

function poisson(chance: Chance, mean: number): number {
  const limit = Math.exp(-mean);
  let n = 0;
  for (let p = chance(); p > limit; p *= chance()) n++;
  return n;
}

interface Stream {
  S: number;
  wasAmber: boolean;
  wasRed: boolean;
  design: Design | undefined;
}

interface Family {
  readonly days: readonly Day[];
  readonly streams: Stream[];
}

export interface Watched {
  readonly red: number;
  readonly amber: number;
  /** Days from the change to the first red of whom it befell, and on how many of the days after it a light was on. */
  readonly found: number | null;
  readonly dark: number;
}

/** The second of two years. Acknowledged is nothing. */
export function yearOf(chance: Chance, staff: number, perMonth: number, world: World, change?: Change): Watched {
  const families = WATCHES.flatMap((usual, i): Family[] => {
    const people = days(chance, usual, staff, perMonth, world, i === 0 ? change : undefined);
    const site = people.map((day) => [
      day.reduce(
        (all, own) => all.map((c, k) => c + (own[k] ?? 0)),
        usual.map(() => 0),
      ),
    ]);
    // A site of one person is one stream.
    return (staff === 1 ? [site] : [site, people]).map((each) => ({
      days: each,
      streams: (each[0] ?? []).map(() => ({ S: 0, wasAmber: false, wasRed: false, design: undefined })),
    }));
  });
  let [red, amber, dark] = [0, 0, 0];
  let found: number | null = null;
  for (let day = YEAR; day < 2 * YEAR; day++) {
    if ((day - YEAR) % QUARTER === 0) for (const family of families) redesign(family, day, families.length);
    for (const family of families) step(family, day);
    const all = families.flatMap((family) => family.streams.flatMap((stream) => lookedAt(stream)));
    const shown = lights(all.map(({ stream, design }) => ({ ...stream, H: design.H, theta: design.theta })));
    for (const [i, { stream }] of all.entries()) {
      const light = shown[i];
      if (light === undefined) continue;
      if (light.amber && !stream.wasAmber) amber++;
      if (light.red && !stream.wasRed) red++;
      [stream.wasAmber, stream.wasRed] = [light.amber, light.red];
    }
    const whose = families[staff === 1 ? 0 : 1]?.streams[0];
    if (change !== undefined && day >= YEAR + change.day) {
      if (whose?.wasRed) found ??= day - YEAR - change.day;
      if (found !== null && !whose?.wasAmber) dark++;
    }
  }
  return { red, amber, found, dark };
}

const lookedAt = (stream: Stream) => (stream.design === undefined ? [] : [{ stream, design: stream.design }]);

/** From a year without its last 30 days; a light that is on keeps its own. */
function redesign(family: Family, today: number, among: number): void {
  const weeks = new Map<number, Map<number, number[]>>();
  for (let day = today - YEAR; day < today - LATEST; day++) {
    const week = Math.floor(day / 7);
    for (const [unit, counts] of (family.days[day] ?? []).entries()) {
      const own = weeks.get(unit) ?? new Map<number, number[]>();
      const before = own.get(week);
      own.set(
        week,
        counts.map((c, k) => c + (before?.[k] ?? 0)),
      );
      weeks.set(unit, own);
    }
  }
  const made = designsOf(weeks, among);
  for (const [unit, stream] of family.streams.entries()) if (!stream.wasAmber) stream.design = made.get(unit);
}

function step({ days: all, streams }: Family, day: number): void {
  const week = all.slice(day - 6, day + 1);
  for (const [unit, stream] of streams.entries()) {
    const { design } = stream;
    const counts = all[day]?.[unit] ?? [];
    if (design === undefined || sum(counts) === 0) continue;
    const others = design.weights.map((_, k) =>
      sum(week.map((d) => sum(d.map((own, u) => (u === unit ? 0 : (own[k] ?? 0)))))),
    );
    const centre = centreOf(design, others);
    const steps = counts.flatMap((c, k) => new Array<number>(c).fill(Math.round((design.weights[k] ?? 0) - centre)));
    stream.S = finalOf(steps.map(segmentOfStep).reduce(compose, EMPTY), stream.S);
  }
}
