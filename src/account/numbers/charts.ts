// One look at all charts, long because it is one: days that are new or changed become segments, each chart is composed from its segments since
// it was last started, and its light is set. Reading keeps nothing; the daily tick does. The work depends on what is new, not on how much there ever was.

import { lights } from "../../score/drift/alarm.ts";
import { COMPANY_MINIMUM, type Design } from "../../score/drift/budget.ts";
import { finalOf } from "../../score/drift/segment.ts";
import type { Command, Moment } from "../business/context.ts";
import { rollUp } from "../counts/counts.ts";
import { addDays, localDay, quarterOf } from "../store/days.ts";
import { LOOKED_AT, mark, readAgain, setMark } from "../store/job_state.ts";
import type { ChartDayRow, ChartRow } from "../store/schema.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { finish, type Steps } from "../store/steps.ts";
import {
  type Designs,
  designing,
  frozenDesigns,
  heard,
  type Known,
  keepDesigns,
  kept,
  NO_DESIGNS,
} from "./baselines.ts";
import {
  centres,
  FAMILIES,
  type Family,
  ripe,
  type Stream,
  segmentsOf,
  streamName,
  WATCHES,
  type Watch,
} from "./watches.ts";

/** Charts remember so many days; nothing that happened before moves a light. */
export const MEMORY = 400;
/** Days whose asking may still be answered, counted again at each look. */
const RIPENING = 14;
/** Who looks again sooner sees what was read at the last look. */
const FRESH = 5 * 60_000;

export interface Chart extends Stream {
  readonly watch: Watch;
  readonly design: Design;
  readonly S: number;
  /** The day after which it never was at 0: when the change began. */
  readonly since: string | null;
  /** It never was at 0 since it began: a level, rather than a change. */
  readonly always: boolean;
  readonly p: number;
  readonly adjusted: number;
  readonly amber: boolean;
  readonly red: boolean;
  readonly newlyRed: boolean;
  /** Its light is another than the one that is kept. */
  readonly turned: boolean;
  readonly amberAt: number | null;
  readonly redAt: number | null;
}

/**
 * All charts as they stand now, and what is not watched yet. It only reads: what is new since the last look is read along
 * and kept by the next one, and a chart that is not made yet is made by the clock.
 */
export function chartsNow(ctx: Moment): Steps<Pick<Look, "charts" | "unwatched" | "preparing">> {
  return looking(ctx, false);
}

const PREPARED = "charts_prepared";

/** What the clock has seen to: again when there is enough to watch for the first time. */
function prepared(year: ReturnType<typeof heard>, today: string): string {
  const ready = WATCHES.filter((watch) => year[watch] >= COMPANY_MINIMUM);
  return [quarterOf(today), ...ready].join(" ");
}

function missing(sql: Reader, today: string) {
  const all = WATCHES.flatMap((watch) => FAMILIES.map((family) => ({ watch, family })));
  return all.filter(({ watch, family }) => frozenDesigns(sql, watch, family, today) === null);
}

/** What the daily look needs beforehand, in steps that taps come between: `keep` is a transaction of its own each. */
export function* preparing({ sql, business, now }: Moment, keep: (write: (tx: Writer) => void) => void): Steps<void> {
  const today = localDay(now, business.timezone);
  const seen = prepared(heard(sql, today), today);
  for (const { watch, family } of missing(sql, today)) {
    const { designs } = yield* designing(sql, watch, family, today, litCharts(sql));
    yield;
    keep((tx) => {
      if (frozenDesigns(tx, watch, family, today) === null) keepDesigns(tx, watch, family, today, designs);
    });
  }
  keep((tx) => setMark(tx, PREPARED, seen));
}

function knownCharts(sql: Reader): ReadonlyMap<string, ChartRow> {
  return new Map(sql.all(db.selectFrom("drift_charts").selectAll()).map((row) => [chartName(row), row]));
}

const litCharts = (sql: Reader): readonly ChartRow[] =>
  [...knownCharts(sql).values()].filter((c) => c.amber_at !== null);

/** The daily look: the same, and what it read is kept. */
export function keepCharts(ctx: Moment & { readonly tx: Writer }): Chart[] {
  const { tx, business, now } = ctx;
  rollUp(tx, business.timezone, now);
  const seen = finish(looking(ctx, true));
  for (const { watch, family, designs } of seen.made) keepDesigns(tx, watch, family, seen.today, designs);
  for (const { watch, day, rows } of seen.read) {
    tx.run(db.deleteFrom("drift_chart_days").where("watch", "=", watch).where("day", "=", day));
    for (const row of rows) tx.run(db.insertInto("drift_chart_days").values(row));
  }
  for (const chart of seen.charts) keepLight(tx, chart);
  if (seen.due) {
    tx.run(db.deleteFrom("stale_days"));
    setMark(tx, "looked", seen.today);
    setMark(tx, LOOKED_AT, String(now));
  }
  return seen.charts;
}

/** Days of one watch that were read anew. */
interface ReadDay {
  readonly watch: Watch;
  readonly day: string;
  readonly rows: readonly ChartDayRow[];
}

interface Look {
  readonly charts: Chart[];
  /** Watches without any chart, and how much there is to know what is usual. */
  readonly unwatched: readonly Known[];
  /** There is enough to watch, and the clock has not made the quarter's charts yet. */
  readonly preparing: boolean;
  readonly read: readonly ReadDay[];
  readonly made: readonly { readonly watch: Watch; readonly family: Family; readonly designs: Designs }[];
  readonly due: boolean;
  readonly today: string;
}

function* looking(ctx: Moment, keeps: boolean): Steps<Look> {
  const { sql, business, now } = ctx;
  const today = localDay(now, business.timezone);
  const looked = mark(sql, "looked");
  const due = now - Number(mark(sql, LOOKED_AT) ?? 0) >= FRESH || changed(sql);
  const known = knownCharts(sql);
  const lit = [...known.values()].filter((c) => c.amber_at !== null);
  // What the clock has seen to is not worked out again in one go.
  const year = missing(sql, today).length > 0 ? heard(sql, today) : null;
  const open = year !== null && mark(sql, PREPARED) !== prepared(year, today);
  yield;
  const [mayDesign, waits] = [keeps && open, !keeps && open];
  let preparing = false;
  const standing: Standing[] = [];
  const unwatched: Known[] = [];
  const read: ReadDay[] = [];
  const made: { watch: Watch; family: Family; designs: Designs }[] = [];
  for (const watch of WATCHES) {
    const designs = new Map<Family, Designs>();
    let most = 0;
    for (const family of FAMILIES) {
      const frozen = frozenDesigns(sql, watch, family, today);
      if (frozen !== null) {
        designs.set(family, frozen);
        continue;
      }
      const fresh = mayDesign
        ? yield* designing(sql, watch, family, today, lit)
        : { designs: kept(sql, watch, family, lit), n: year?.[watch] ?? 0 };
      designs.set(family, fresh.designs);
      most = Math.max(most, fresh.n);
      if (mayDesign) made.push({ watch, family, designs: fresh.designs });
      else if (waits && fresh.n >= COMPANY_MINIMUM) preparing = true;
    }
    if ([...designs.values()].every((design) => design.size === 0)) {
      if (!waits || most < COMPANY_MINIMUM) unwatched.push({ watch, n: Math.round(most), needed: COMPANY_MINIMUM });
      continue;
    }
    const begun = hasBegun(sql, watch);
    const days = due || !begun ? daysToRead(sql, watch, begun ? looked : null, today) : [];
    const fresh = yield* readDays(sql, watch, days, designs, known);
    read.push(...fresh);
    for (const family of FAMILIES) {
      const sight = { watch, family, charts: designs.get(family) ?? NO_DESIGNS, fresh, known, today };
      standing.push(...(yield* whereTheyStand(ctx, sight)));
    }
  }
  return { charts: withLights(standing, known, now), unwatched, preparing, read, made, due, today };
}

/** The charts start again from 0 after `now`: somebody knows. */
export function acknowledge(ctx: Command, watch: Watch, stream: Stream, by: string): void {
  const { tx, business, now } = ctx;
  const row = { watch, ...stream, amber_at: null, red_at: null, reset_at: now, reset_by: by };
  tx.run(
    db
      .insertInto("drift_charts")
      .values(row)
      .onConflict((oc) => oc.columns(["watch", "family", "unit"]).doUpdateSet(row)),
  );
  // The day of the word is read again, from its instant on.
  readAgain(tx, localDay(now, business.timezone));
}

const changed = (sql: Reader) => sql.one(db.selectFrom("stale_days").select("day").limit(1)) !== undefined;

const hasBegun = (sql: Reader, watch: Watch) =>
  sql.one(db.selectFrom("drift_chart_days").select("day").where("watch", "=", watch).limit(1)) !== undefined;

function daysToRead(sql: Reader, watch: Watch, looked: string | null, today: string): string[] {
  const oldest = addDays(today, -MEMORY);
  const first =
    looked ??
    sql.one(db.selectFrom("daily_counts").select("day").where("day", "<", "m").orderBy("day").limit(1))?.day ??
    today;
  const back = watch === "faces" || looked === null ? first : addDays(first, -RIPENING);
  const from = back < oldest ? oldest : back;
  const to = ripe(watch, today);
  const stale = sql.all(db.selectFrom("stale_days").select("day").where("day", ">=", oldest)).map((row) => row.day);
  // A day is in the week of the six that follow.
  const days = stale.flatMap((day) => [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(day, later)));
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return [...new Set(days)].filter((day) => day <= to);
}

/** So many days are read and composed at a time. */
const AT_ONCE = 14;

function* readDays(
  sql: Reader,
  watch: Watch,
  days: readonly string[],
  designs: ReadonlyMap<Family, Designs>,
  known: ReadonlyMap<string, ChartRow>,
): Steps<ReadDay[]> {
  const resets = new Map(
    [...known.values()].filter((c) => c.watch === watch).map((c) => [`${c.family} ${c.unit}`, c.reset_at ?? 0]),
  );
  const weights = ({ family, unit }: Stream) => designs.get(family)?.get(unit)?.weights ?? [];
  const sorted = [...days].sort();
  const read: ReadDay[] = [];
  for (let i = 0; i < sorted.length; i += AT_ONCE) {
    const these = sorted.slice(i, i + AT_ONCE);
    const range = [these[0] ?? "", these.at(-1) ?? ""] as const;
    const site = centres(sql, watch, "site", designs.get("site") ?? NO_DESIGNS, range);
    const staff = centres(sql, watch, "staff", designs.get("staff") ?? NO_DESIGNS, range);
    for (const day of these) {
      const centre = ({ family, unit }: Stream) => (family === "site" ? site : staff)(day, unit);
      const segments = [...segmentsOf(sql, watch, day, weights, centre, resets).values()];
      const rows = segments.map(({ family, unit, segment: { W: w, M: m, A: a, B: b } }) => {
        return { watch, family, unit, day, w, m, a, b };
      });
      read.push({ watch, day, rows });
    }
    yield;
  }
  return read;
}

interface Sight {
  readonly watch: Watch;
  readonly family: Family;
  readonly charts: Designs;
  /** Days that were read anew stand in for what was kept of them. */
  readonly fresh: readonly ReadDay[];
  readonly known: ReadonlyMap<string, ChartRow>;
  readonly today: string;
}

interface Standing extends Stream {
  readonly watch: Watch;
  readonly design: Design;
  readonly S: number;
  readonly since: string | null;
  readonly first: string;
}

/** Where each chart of a family stands. */
function* whereTheyStand({ sql, business }: Moment, sight: Sight): Steps<Standing[]> {
  const { watch, family, charts, fresh, known, today } = sight;
  const anew = new Map(fresh.map(({ day, rows }) => [day, rows]));
  const ofFamily = db
    .selectFrom("drift_chart_days")
    .selectAll()
    .where("watch", "=", watch)
    .where("family", "=", family);
  const standing = new Map<number, { S: number; since: string | null; first: string }>();
  for (let from = addDays(today, -MEMORY); from <= today; from = addDays(from, AT_ONCE)) {
    const to = addDays(from, AT_ONCE);
    const kept = sql.all(ofFamily.where("day", ">=", from).where("day", "<", to));
    const read = [...anew].flatMap(([day, rows]) => (day >= from && day < to ? rows : []));
    const rows = [...kept.filter((row) => !anew.has(row.day)), ...read.filter((row) => row.family === family)];
    for (const row of rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
      const reset = known.get(chartName(row))?.reset_at ?? null;
      const begins = reset === null ? "" : localDay(reset, business.timezone);
      // Answers know their instant, counts only their day.
      if (row.day < begins || (row.day === begins && watch !== "faces")) continue;
      standing.set(row.unit, moved(standing.get(row.unit) ?? { S: 0, since: null, first: row.day }, row));
    }
    yield;
  }
  return [...standing].flatMap(([unit, at]) => {
    const design = charts.get(unit);
    return design === undefined ? [] : [{ watch, family, unit, design, ...at }];
  });
}

/** The light of each chart among all that is watched. */
function withLights(units: readonly Standing[], known: ReadonlyMap<string, ChartRow>, now: number): Chart[] {
  const before = units.map((unit) => known.get(chartName(unit)));
  const shown = lights(
    units.map(({ design, S }, i) => {
      const was = before[i];
      const [wasAmber, wasRed] = [(was?.amber_at ?? null) !== null, (was?.red_at ?? null) !== null];
      return { S, H: design.H, theta: design.theta, wasAmber, wasRed };
    }),
  );
  return units.map(({ first, ...unit }, i) => {
    const light = shown[i] ?? { p: 1, adjusted: 1, amber: false, red: false };
    const [amberBefore, redBefore] = [before[i]?.amber_at ?? null, before[i]?.red_at ?? null];
    const amberAt = light.amber ? (amberBefore ?? now) : null;
    const redAt = light.red ? (redBefore ?? now) : null;
    return {
      ...unit,
      always: unit.since === first,
      ...light,
      newlyRed: redAt !== null && redBefore === null,
      turned: amberAt !== amberBefore || redAt !== redBefore,
      amberAt,
      redAt,
    };
  });
}

function moved(from: { S: number; since: string | null; first: string }, { w, m, a, b, day }: ChartDayRow) {
  const S = finalOf({ W: w, M: m, A: a, B: b }, from.S);
  // It touched 0 on this day, or rose from 0: the change, if there is one, began here.
  const touched = from.S + w <= m || from.since === null;
  return { S, since: S === 0 ? null : touched ? day : from.since, first: from.first };
}

function keepLight(tx: Writer, { watch, family, unit, turned, amberAt: amber_at, redAt: red_at }: Chart): void {
  if (!turned) return;
  tx.run(
    db
      .insertInto("drift_charts")
      .values({ watch, family, unit, amber_at, red_at, reset_at: null, reset_by: null })
      .onConflict((oc) => oc.columns(["watch", "family", "unit"]).doUpdateSet({ amber_at, red_at })),
  );
}

const chartName = ({ watch, family, unit }: { watch: string; family: string; unit: number }): string =>
  `${watch} ${streamName({ family: family === "site" ? "site" : "staff", unit })}`;
