// One look at all charts: days that are new or changed become segments, each chart is composed from its segments since
// it was last started, and its light is set. Reading keeps nothing; the daily tick does. The work depends on what is new, not on how much there ever was.
// It is long because a look is one thing, from the days to the lights.

import { lights } from "../../score/drift/alarm.ts";
import { COMPANY_MINIMUM, type Design } from "../../score/drift/budget.ts";
import { finalOf } from "../../score/drift/segment.ts";
import { sum } from "../../score/estimate.ts";
import type { Command, Moment } from "../business/context.ts";
import { rollUp } from "../counts/counts.ts";
import { sums } from "../counts/sums.ts";
import { addDays, localDay, quarterOf } from "../store/days.ts";
import { LOOKED_AT, mark, readAgain, setMark } from "../store/job_state.ts";
import type { ChartDayRow, ChartRow } from "../store/schema.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { finish, type Steps } from "../store/steps.ts";
import {
  type Designs,
  designFor,
  designing,
  frozenDesigns,
  keepDesigns,
  LATEST,
  NO_DESIGNS,
  YEAR,
} from "./baselines.ts";
import {
  FAMILIES,
  type Family,
  outcomes,
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
 * All charts as they stand now. It only reads: what is new since the last look is read along and kept by the next one, and
 * a chart that is not made yet is made by the clock.
 */
export function chartsNow(ctx: Moment): Chart[] {
  return look(ctx, false).charts;
}

/** There is enough to watch, and the clock has not made the quarter's charts yet. */
export function isPreparing({ sql, business, now }: Moment): boolean {
  const today = localDay(now, business.timezone);
  const isEnough = prepared(sql, today);
  return isEnough.endsWith("enough") && mark(sql, PREPARED) !== isEnough && missing(sql, today).length > 0;
}

const PREPARED = "charts_prepared";

/** What the clock has seen to: again when there is enough to watch for the first time. */
function prepared(sql: Reader, today: string): string {
  const year = sums(sql, "account", { from: addDays(today, -YEAR), to: addDays(today, -LATEST) }, {}).get("")?.total;
  return `${quarterOf(today)} ${sum(outcomes("faces", year ?? {})) < COMPANY_MINIMUM ? "young" : "enough"}`;
}

function missing(sql: Reader, today: string) {
  const all = WATCHES.flatMap((watch) => FAMILIES.map((family) => ({ watch, family })));
  return all.filter(({ watch, family }) => frozenDesigns(sql, watch, family, today) === null);
}

/** What the daily look needs beforehand, in steps that taps come between: `keep` is a transaction of its own each. */
export function* preparing({ sql, business, now }: Moment, keep: (write: (tx: Writer) => void) => void): Steps<void> {
  const today = localDay(now, business.timezone);
  for (const { watch, family } of missing(sql, today)) {
    const designs = yield* designing(sql, watch, family, today, knownCharts(sql));
    keep((tx) => {
      if (frozenDesigns(tx, watch, family, today) === null) keepDesigns(tx, watch, family, today, designs);
    });
  }
  keep((tx) => setMark(tx, PREPARED, prepared(tx, today)));
}

function knownCharts(sql: Reader): ReadonlyMap<string, ChartRow> {
  return new Map(sql.all(db.selectFrom("drift_charts").selectAll()).map((row) => [chartName(row), row]));
}

/** The daily look: the same, and what it read is kept. */
export function keepCharts(ctx: Moment & { readonly tx: Writer }): Chart[] {
  const { tx, business, now } = ctx;
  rollUp(tx, business.timezone, now);
  const seen = look(ctx, true);
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
  readonly charts: readonly Chart[];
  readonly read: readonly ReadDay[];
  readonly made: readonly { readonly watch: Watch; readonly family: Family; readonly designs: Designs }[];
  readonly due: boolean;
  readonly today: string;
}

function look(ctx: Moment, mayDesign: boolean): Look & { readonly charts: Chart[] } {
  const { sql, business, now } = ctx;
  const today = localDay(now, business.timezone);
  const looked = mark(sql, "looked");
  const due = now - Number(mark(sql, LOOKED_AT) ?? 0) >= FRESH || changed(sql);
  const known = knownCharts(sql);
  const charts: Chart[] = [];
  const read: ReadDay[] = [];
  const made: { watch: Watch; family: Family; designs: Designs }[] = [];
  for (const watch of WATCHES) {
    const designs = new Map<Family, Designs>();
    for (const family of FAMILIES) {
      const frozen = frozenDesigns(sql, watch, family, today);
      const fresh = () => (mayDesign ? finish(designing(sql, watch, family, today, known)) : NO_DESIGNS);
      designs.set(family, frozen ?? fresh());
      if (frozen === null && mayDesign) made.push({ watch, family, designs: designs.get(family) ?? NO_DESIGNS });
    }
    if ([...designs.values()].every((design) => design.size === 0)) continue;
    const begun = hasBegun(sql, watch);
    const days = due || !begun ? daysToRead(sql, watch, begun ? looked : null, today) : [];
    const fresh = days.map((day) => ({ watch, day, rows: readDay(sql, watch, day, designs, known) }));
    read.push(...fresh);
    for (const family of FAMILIES) {
      const sight = { watch, family, charts: designs.get(family) ?? NO_DESIGNS, fresh, known, today };
      charts.push(...lit(ctx, sight));
    }
  }
  return { charts, read, made, due, today };
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
  const days = sql.all(db.selectFrom("stale_days").select("day").where("day", ">=", oldest)).map((row) => row.day);
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return [...new Set(days)].filter((day) => day <= to);
}

function readDay(
  sql: Reader,
  watch: Watch,
  day: string,
  designs: ReadonlyMap<Family, Designs>,
  known: ReadonlyMap<string, ChartRow>,
): ChartDayRow[] {
  const resets = new Map(
    [...known.values()].filter((c) => c.watch === watch).map((c) => [`${c.family} ${c.unit}`, c.reset_at ?? 0]),
  );
  const weights = (stream: Stream) => designFor(designs.get(stream.family) ?? NO_DESIGNS, stream.unit)?.weights ?? [];
  return [...segmentsOf(sql, watch, day, weights, resets).values()].map(({ family, unit, segment }) => {
    const { W: w, M: m, A: a, B: b } = segment;
    return { watch, family, unit, day, w, m, a, b };
  });
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

/** Where each chart of a family stands, and its light among the others. */
function lit({ sql, business, now }: Moment, { watch, family, charts, fresh, known, today }: Sight): Chart[] {
  const kept = sql.all(
    db
      .selectFrom("drift_chart_days")
      .selectAll()
      .where("watch", "=", watch)
      .where("day", ">=", addDays(today, -MEMORY))
      .where("family", "=", family)
      .orderBy("day"),
  );
  const anew = new Set(fresh.map(({ day }) => day));
  const rows = [...kept.filter((row) => !anew.has(row.day)), ...fresh.flatMap((day) => day.rows)]
    .filter((row) => row.family === family)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const standing = new Map<number, { S: number; since: string | null; first: string }>();
  for (const row of rows) {
    const reset = known.get(chartName(row))?.reset_at ?? null;
    const begins = reset === null ? "" : localDay(reset, business.timezone);
    // Answers know their instant, counts only their day.
    if (row.day < begins || (row.day === begins && watch !== "faces")) continue;
    standing.set(row.unit, moved(standing.get(row.unit) ?? { S: 0, since: null, first: row.day }, row));
  }
  const units = [...standing].flatMap(([unit, at]) => {
    const design = designFor(charts, unit);
    return design === undefined ? [] : [{ unit, design, ...at }];
  });
  const shown = lights(
    units.map(({ unit, design, S }) => {
      const wasAmber = (known.get(chartName({ watch, family, unit }))?.amber_at ?? null) !== null;
      return { S, H: design.H, theta: design.theta, wasAmber };
    }),
  );
  return units.map(({ unit, design, S, since, first }, i) => {
    const light = shown[i] ?? { p: 1, adjusted: 1, amber: false, red: false };
    const before = known.get(chartName({ watch, family, unit }));
    const [amberBefore, redBefore] = [before?.amber_at ?? null, before?.red_at ?? null];
    const amberAt = light.amber ? (amberBefore ?? now) : null;
    const redAt = light.red ? (redBefore ?? now) : null;
    return {
      watch,
      family,
      unit,
      design,
      S,
      since,
      always: since === first,
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
