// What is watched, and what each day looked like to each chart: steps in order of receipt, composed to one segment.

import { compose, EMPTY, type Segment, segmentOfStep } from "../../score/drift/segment.ts";
import type { Tally } from "../../score/tally.ts";
import { facesOf } from "../counts/counts.ts";
import { sums } from "../counts/sums.ts";
import { staffColumn } from "../people/people.ts";
import { addDays } from "../store/days.ts";
import { db, type Reader } from "../store/sql.ts";

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

/** The segments of one day of a watch, by stream. `resets` are the instants a chart was started anew. */
export function segmentsOf(
  sql: Reader,
  watch: Watch,
  day: string,
  weightsOf: (stream: Stream) => readonly number[],
  resets: ReadonlyMap<string, number>,
): Map<string, Stream & { segment: Segment }> {
  const found = new Map<string, Stream & { segment: Segment }>();
  const step = (stream: Stream, w: number) => {
    const name = streamName(stream);
    const before = found.get(name)?.segment ?? EMPTY;
    found.set(name, { ...stream, segment: compose(before, segmentOfStep(w)) });
  };
  if (watch === "faces") {
    for (const { face, at, site, staff } of received(sql, day)) {
      const streams: [Stream, number][] = staff.map(({ id, credit }) => [{ family: "staff", unit: id }, credit]);
      if (site !== null) streams.push([{ family: "site", unit: site }, 1000]);
      for (const [stream, credit] of streams) {
        // A part of the credit is that part of the evidence: the chart stays as calm as designed.
        if (at <= (resets.get(streamName(stream)) ?? 0)) continue;
        step(stream, Math.round(((weightsOf(stream)[face - 1] ?? 0) * credit) / 1000));
      }
    }
    return found;
  }
  for (const family of FAMILIES) {
    for (const [unit, { total }] of sums(sql, family, { from: day, to: day }, {})) {
      const [bad = 0, good = 0] = outcomes(watch, total).map(Math.round);
      if (unit === "0") continue;
      const stream = { family, unit: Number(unit) };
      for (const w of interleaved(bad, good, weightsOf(stream))) step(stream, w);
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
      .select(["v.site_id", "v.staff"])
      .where("r.day", "=", day)
      .orderBy("r.first_at")
      .orderBy("r.visit_id"),
  );
  // Suspect answers alert and are shown; no score and no chart hears of them.
  return rows
    .filter((row) => !("suspect" in row && row.suspect === 1))
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
