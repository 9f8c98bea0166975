// One look at all charts: days that are new or changed become segments, each chart is composed from its segments since
// it was last started, and its light is set. The work depends on what is new, not on how much there ever was.
import { lights } from "../../score/alarm.ts";
import type { Design } from "../../score/budget.ts";
import { finalOf } from "../../score/segment.ts";
import type { Business } from "../business/business.ts";
import { rollUp } from "../counts/counts.ts";
import { addDays, localDay } from "../store/days.ts";
import { mark, readAgain, setMark } from "../store/job_state.ts";
import type { ChartDayRow, ChartRow } from "../store/schema.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { type Designs, designFor, designsOf, NO_DESIGNS } from "./baselines.ts";
import { FAMILIES, type Family, ripe, type Stream, segmentsOf, streamName, WATCHES, type Watch } from "./watches.ts";

/** Charts remember so many days; nothing that happened before moves a light. */
const MEMORY = 400;
/** Days whose asking may still be answered, counted again at each look. */
const RIPENING = 14;
/** Who looks again sooner sees what was read at the last look. */
const FRESH = 5 * 60_000;
const DAILY = 86_400_000;
export const LOOKED_AT = "looked_at";

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
  readonly amberAt: number | null;
  readonly redAt: number | null;
}

export function look(tx: Writer, business: Business, now: number): Chart[] {
  rollUp(tx, business.timezone, now);
  const today = localDay(now, business.timezone);
  const looked = mark(tx, "looked");
  const due = now - Number(mark(tx, LOOKED_AT) ?? 0) >= FRESH || changed(tx);
  const known = new Map(tx.all(db.selectFrom("drift_charts").selectAll()).map((row) => [chartName(row), row]));
  const all: Chart[] = [];
  for (const watch of WATCHES) {
    const designs = new Map(FAMILIES.map((family) => [family, designsOf(tx, watch, family, today, known)]));
    if ([...designs.values()].every((design) => design.size === 0)) continue;
    const begun = hasBegun(tx, watch);
    for (const day of due || !begun ? daysToRead(tx, watch, begun ? looked : null, today) : [])
      readDay(tx, watch, day, designs, known);
    for (const family of FAMILIES) {
      const charts = designs.get(family) ?? NO_DESIGNS;
      all.push(...lit(tx, { watch, family, charts, business, today, now }, known));
    }
  }
  if (due) {
    tx.run(db.deleteFrom("stale_days"));
    setMark(tx, "looked", today);
    setMark(tx, LOOKED_AT, String(now));
  }
  return all;
}

/** When somebody must look again; null before the first time. */
export function lookDue(sql: Reader): number | null {
  return lookAfter(mark(sql, LOOKED_AT));
}

export function lookAfter(last: string | null): number | null {
  return last === null ? null : Number(last) + DAILY;
}

/** The charts start again from 0 after `now`: somebody knows. */
export function acknowledge(
  tx: Writer,
  business: Business,
  watch: Watch,
  stream: Stream,
  by: string,
  now: number,
): void {
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
  tx: Writer,
  watch: Watch,
  day: string,
  designs: ReadonlyMap<Family, Designs>,
  known: ReadonlyMap<string, ChartRow>,
): void {
  tx.run(db.deleteFrom("drift_chart_days").where("watch", "=", watch).where("day", "=", day));
  const resets = new Map(
    [...known.values()].filter((c) => c.watch === watch).map((c) => [`${c.family} ${c.unit}`, c.reset_at ?? 0]),
  );
  const weights = (stream: Stream) => designFor(designs.get(stream.family) ?? NO_DESIGNS, stream.unit)?.weights ?? [];
  for (const { family, unit, segment } of segmentsOf(tx, watch, day, weights, resets).values()) {
    const { W: w, M: m, A: a, B: b } = segment;
    tx.run(db.insertInto("drift_chart_days").values({ watch, family, unit, day, w, m, a, b }));
  }
}

interface Sight {
  readonly watch: Watch;
  readonly family: Family;
  readonly charts: Designs;
  readonly business: Business;
  readonly today: string;
  readonly now: number;
}

/** Where each chart of a family stands, and its light among the others. */
function lit(
  tx: Writer,
  { watch, family, charts, business, today, now }: Sight,
  known: ReadonlyMap<string, ChartRow>,
): Chart[] {
  const rows = tx.all(
    db
      .selectFrom("drift_chart_days")
      .selectAll()
      .where("watch", "=", watch)
      .where("day", ">=", addDays(today, -MEMORY))
      .where("family", "=", family)
      .orderBy("day"),
  );
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
    const row = keepLight(tx, { watch, family, unit }, light, before, now);
    const newlyRed = row.red_at !== null && (before?.red_at ?? null) === null;
    return {
      watch,
      family,
      unit,
      design,
      S,
      since,
      always: since === first,
      ...light,
      newlyRed,
      amberAt: row.amber_at,
      redAt: row.red_at,
    };
  });
}

function moved(from: { S: number; since: string | null; first: string }, { w, m, a, b, day }: ChartDayRow) {
  const S = finalOf({ W: w, M: m, A: a, B: b }, from.S);
  // It touched 0 on this day, or rose from 0: the change, if there is one, began here.
  const touched = from.S + w <= m || from.since === null;
  return { S, since: S === 0 ? null : touched ? day : from.since, first: from.first };
}

function keepLight(
  tx: Writer,
  key: { watch: Watch; family: Family; unit: number },
  light: { amber: boolean; red: boolean },
  before: ChartRow | undefined,
  now: number,
): { amber_at: number | null; red_at: number | null } {
  const amber_at = light.amber ? (before?.amber_at ?? now) : null;
  const red_at = light.red ? (before?.red_at ?? now) : null;
  if (amber_at === (before?.amber_at ?? null) && red_at === (before?.red_at ?? null)) return { amber_at, red_at };
  tx.run(
    db
      .insertInto("drift_charts")
      .values({ ...key, amber_at, red_at, reset_at: null, reset_by: null })
      .onConflict((oc) => oc.columns(["watch", "family", "unit"]).doUpdateSet({ amber_at, red_at })),
  );
  return { amber_at, red_at };
}

const chartName = ({ watch, family, unit }: { watch: string; family: string; unit: number }): string =>
  `${watch} ${streamName({ family: family === "site" ? "site" : "staff", unit })}`;
