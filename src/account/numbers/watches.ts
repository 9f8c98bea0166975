// What is watched, and what each day looked like to each chart: steps in order of receipt, composed to one segment.

import { sql as raw } from "kysely";
import { centreOf, type Design } from "../../score/drift/budget.ts";
import { compose, EMPTY, type Segment, segmentOfStep } from "../../score/drift/segment.ts";
import type { Tally } from "../../score/tally.ts";
import { COUNTERS, countersApart } from "../counts/counters.ts";
import { facesOf } from "../counts/counts.ts";
import { sums } from "../counts/sums.ts";
import { staffColumn } from "../people/people.ts";
import { addDays } from "../store/days.ts";
import { compiler, db, type Reader } from "../store/sql.ts";

/** Faces; whether those asked answer; whether we said the word we owed: asked after the visit, called when promised. */
export const WATCHES = ["faces", "answering", "follow_up"] as const;
export type Watch = (typeof WATCHES)[number];
export const FAMILIES = ["site", "staff"] as const;
export type Family = (typeof FAMILIES)[number];

/** Silence can be told from slowness after so many days. */
export const PATIENCE = 3;

export interface Stream {
  readonly family: Family;
  readonly unit: number;
}

export const streamName = ({ family, unit }: Stream): string => `${family} ${unit}`;

/** Outcomes from the worst to the best, as the baseline and the charts count them. */
export function outcomes(watch: Watch, t: Tally): number[] {
  const [visited, delivered, answered] = [t.visited ?? 0, t.delivered ?? 0, t.answered ?? 0];
  switch (watch) {
    case "faces":
      return [...facesOf(t)];
    case "answering":
      return [Math.max(0, delivered - answered), answered];
    case "follow_up": {
      const broken = (t["c.late"] ?? 0) + (t["c.broken"] ?? 0);
      return [Math.max(0, visited - delivered) + broken, delivered + (t["c.kept"] ?? 0)];
    }
  }
}

interface DayOutcomes {
  readonly unit: number;
  readonly day: string;
  /** From the worst to the best. */
  readonly counts: readonly number[];
}

/** What each unit of a family had on each day, 0 where a visit had none; both days included. */
export function dailyOutcomes(sql: Reader, watch: Watch, family: Family, from: string, to: string): DayOutcomes[] {
  const table = family === "site" ? "daily_counts" : "staff_daily_counts";
  const one = family === "site" ? 1 : 1000;
  const counted = family === "site" && countersApart(sql) ? raw`and channel not in ('kiosk', 'qr')` : raw``;
  const more = (key: string) => raw<number>`total(more ->> ${`$."${key}"`})`;
  const rows = sql.all<Record<string, number | string>>({
    compile: () =>
      raw`select ${raw.ref(`${family}_id`)} as unit, day, sum(f1) as "1", sum(f2) as "2", sum(f3) as "3", sum(f4) as "4",
        sum(f5) as "5", sum(visited) as visited, sum(delivered) as delivered, sum(answered) as answered,
        ${more("c.kept")} as "c.kept", ${more("c.late")} as "c.late", ${more("c.broken")} as "c.broken"
        from ${raw.table(table)} where day >= ${from} and day <= ${to} ${counted} group by unit, day`.compile(compiler),
  });
  return rows.map(({ unit, day, ...counts }) => {
    const tally = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, Number(count) / one]));
    return { unit: Number(unit), day: String(day), counts: outcomes(watch, tally) };
  });
}

/** Nearly all of a site's visits are one person's and nearly all of theirs are there: the two are one stream. */
const NEARLY = 0.95;

/** The staff who are a site by themselves; `all` when there is nobody else. */
export function twins(sql: Reader, from: string, to: string): { staff: ReadonlySet<number>; all: boolean } {
  const cells = sql.all<{ staff: number; site: number; n: number }>({
    compile: () =>
      raw`select staff_id as staff, site_id as site, sum(f1 + f2 + f3 + f4 + f5 + visited) / 1000.0 as n
        from staff_daily_counts where day >= ${from} and day <= ${to} group by staff_id, site_id`.compile(compiler),
  });
  const sites = sql.all<{ site: number; n: number }>({
    compile: () =>
      raw`select site_id as site, sum(f1 + f2 + f3 + f4 + f5 + visited) as n
        from daily_counts where day >= ${from} and day <= ${to} group by site_id`.compile(compiler),
  });
  const ofSite = new Map(sites.map(({ site, n }) => [site, n]));
  const ofPerson = new Map<number, number>();
  for (const { staff, n } of cells) ofPerson.set(staff, (ofPerson.get(staff) ?? 0) + n);
  const staff = new Set(
    cells
      .filter(
        (c) =>
          c.site !== 0 && c.n >= NEARLY * (ofSite.get(c.site) ?? 0) && c.n >= NEARLY * (ofPerson.get(c.staff) ?? 0),
      )
      .map((c) => c.staff),
  );
  return { staff, all: staff.size === ofPerson.size };
}

/** What the others of a family had in the week that ends with a day, taken off each unit's own steps. */
export type Centre = (stream: Stream) => number;

const WEEK = 7;

/** For days from `from` to `to`: the centre of each of a family's charts on each of them. */
export function centres(
  sql: Reader,
  watch: Watch,
  family: Family,
  designs: ReadonlyMap<number, Design>,
  [from, to]: readonly [string, string],
): (day: string, unit: number) => number {
  const days = new Map<string, Map<number, readonly number[]>>();
  for (const { unit, day, counts } of dailyOutcomes(sql, watch, family, addDays(from, 1 - WEEK), to)) {
    days.set(day, (days.get(day) ?? new Map<number, readonly number[]>()).set(unit, counts));
  }
  return (day, unit) => {
    const design = designs.get(unit);
    if (design === undefined) return 0;
    const others: number[] = [];
    for (let back = 0; back < WEEK; back++) {
      for (const [other, counts] of days.get(addDays(day, -back)) ?? []) {
        if (other !== unit) for (const [k, c] of counts.entries()) others[k] = (others[k] ?? 0) + c;
      }
    }
    return centreOf(design, others);
  };
}

/** The segments of one day of a watch, by stream. `resets` are the instants a chart was started anew. */
export function segmentsOf(
  sql: Reader,
  watch: Watch,
  day: string,
  weightsOf: (stream: Stream) => readonly number[],
  centre: Centre,
  resets: ReadonlyMap<string, number>,
): Map<string, Stream & { segment: Segment }> {
  const found = new Map<string, Stream & { segment: Segment }>();
  const off = new Map<string, number>();
  const step = (stream: Stream, w: number, credit = 1000) => {
    const name = streamName(stream);
    const shared = off.get(name) ?? centre(stream);
    off.set(name, shared);
    const before = found.get(name)?.segment ?? EMPTY;
    // A part of the credit is that part of the evidence: the chart stays as calm as designed.
    const own = Math.round(((w - shared) * credit) / 1000);
    found.set(name, { ...stream, segment: compose(before, segmentOfStep(own)) });
  };
  if (watch === "faces") {
    for (const { face, at, site, staff } of received(sql, day)) {
      const streams: [Stream, number][] = staff.map(({ id, credit }) => [{ family: "staff", unit: id }, credit]);
      if (site !== null) streams.push([{ family: "site", unit: site }, 1000]);
      for (const [stream, credit] of streams) {
        if (at <= (resets.get(streamName(stream)) ?? 0)) continue;
        const weight = weightsOf(stream)[face - 1];
        if (weight !== undefined) step(stream, weight, credit);
      }
    }
    return found;
  }
  for (const family of FAMILIES) {
    for (const [unit, { total }] of sums(sql, family, { from: day, to: day }, {})) {
      const [bad = 0, good = 0] = outcomes(watch, total).map(Math.round);
      if (unit === "0") continue;
      const stream = { family, unit: Number(unit) };
      const weights = weightsOf(stream);
      if (weights.length > 0) for (const w of interleaved(bad, good, weights)) step(stream, w);
    }
  }
  return found;
}

/** The order within a day is not known from counts: the failures are spread evenly. */
function* interleaved(bad: number, good: number, [up = 0, down = 0]: readonly number[]): Generator<number> {
  const n = bad + good;
  for (let i = 0; i < n; i++) yield Math.floor(((i + 1) * bad) / n) > Math.floor((i * bad) / n) ? up : down;
}

function received(sql: Reader, day: string) {
  const rows = sql.all(
    db
      .selectFrom("responses as r")
      .innerJoin("visits as v", "v.id", "r.visit_id")
      .selectAll("r")
      .select(["v.site_id", "v.staff", "v.channel"])
      .where("r.day", "=", day)
      .orderBy("r.first_at")
      .orderBy("r.visit_id"),
  );
  const isApart = countersApart(sql);
  // Suspect answers alert and are shown; no score and no chart hears of them.
  return rows
    .filter((row) => row.suspect !== 1 && !(isApart && COUNTERS.has(row.channel)))
    .map((row) => ({
      face: row.face,
      at: row.first_at,
      site: row.site_id,
      staff: staffColumn.read(row.staff),
    }));
}

/** The last day on which every outcome of a watch is known. */
export const ripe = (watch: Watch, today: string): string =>
  watch === "answering" ? addDays(today, -PATIENCE) : today;
