// Money that may be lost, by customer: each counts once, by the last of their complaints in the period, however many they
// made. A sum of days can't know that, so the complaints themselves are read: as many rows as there were complaints.

import { sql as raw } from "kysely";
import type { Sure } from "../cases/case_row.ts";
import { keptOf, readRisk } from "../cases/value_at_risk.ts";
import { ACTED, isComplaint } from "../counts/complaints.ts";
import { type CellKey, type Filter, groupOf, type ScoreBy } from "../counts/sums.ts";
import { endOf } from "../counts/tally.ts";
import { staffColumn } from "../people/people.ts";
import { localDay, type Period } from "../store/days.ts";
import { db, type Reader } from "../store/sql.ts";

const ENDS = ["open", "won", "lost", "silent"] as const;
type End = (typeof ENDS)[number];

/** A customer's last complaint, with the part of it that is the group's: all, or a crew member's share. */
interface Stake {
  readonly end: End;
  readonly risk: Sure;
  readonly kept: Sure | null;
  readonly share: number;
}

/** `value` null without anybody: no data is not nothing at risk. */
interface Sum {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly currency: string;
}

export interface Worth {
  readonly atRisk: Sum;
  readonly kept: Sum;
  /** The same customers by how it stands with them. */
  readonly by: Readonly<Record<End, Sum>>;
}

export function worthOf(stakes: Iterable<Stake> | undefined, currency: string): Worth {
  const all = [...(stakes ?? [])];
  const atRisk = (some: readonly Stake[]) => sumOf(some, (stake) => stake.risk, currency);
  const kept = sumOf(
    all.filter((stake) => stake.kept !== null),
    (stake) => stake.kept,
    currency,
  );
  return {
    atRisk: atRisk(all),
    // Known complaints, and nobody of them won back yet: that is 0, and known.
    kept: kept.n === 0 && all.length > 0 ? { ...kept, value: 0, low: 0, high: 0 } : kept,
    by: Object.fromEntries(ENDS.map((end) => [end, atRisk(all.filter((stake) => stake.end === end))])) as Worth["by"],
  };
}

function sumOf(stakes: readonly Stake[], of: (stake: Stake) => Sure | null, currency: string): Sum {
  const total = (sure: keyof Sure) => Math.round(stakes.reduce((sum, s) => sum + s.share * (of(s)?.[sure] ?? 0), 0));
  const n = stakes.reduce((sum, { share }) => sum + share, 0);
  if (n === 0) return { n, value: null, low: null, high: null, currency };
  const all = [total("low"), total("base"), total("high")] as const;
  // Assumptions are the account's own and may cross.
  return { n, value: all[1], low: Math.min(...all), high: Math.max(...all), currency };
}

/** By group and customer. Complaints of customers whose worth nobody knows are left out. */
export function stakesBy(
  sql: Reader,
  timezone: string,
  by: ScoreBy,
  period: Period,
  filter: Filter,
): Map<string, Map<number, Stake>> {
  const found = new Map<string, Map<number, Stake>>();
  for (const row of sql.all(complaints(period, filter))) {
    const risk = readRisk(row.risk);
    const day = localDay(row.raised_at, timezone);
    if (risk === null || day < (period.from ?? "") || day > (period.to ?? "9") || !isComplaint(row)) continue;
    const unconfirmed = row.state === "put_right" && row.closed_at !== null;
    const end = endOf({ closedAt: row.closed_at, unconfirmed, after: row.after, lost: row.state === "lost" });
    const kept = end === "won" && row.after !== null ? keptOf(risk, row.after) : null;
    const cell: CellKey = { ...row, day, question: "", site_id: row.site_id ?? 0, staff_id: 0 };
    const people = by === "staff" || filter.staff !== undefined;
    const shares = people ? staffColumn.read(row.staff) : [{ id: 0, credit: 1000 }];
    for (const { id, credit } of shares) {
      if (filter.staff !== undefined && id !== filter.staff) continue;
      const key = groupOf(by, { ...cell, staff_id: id });
      const group = found.get(key) ?? new Map<number, Stake>();
      // In order of time: a later complaint of the same customer takes the place of the one before.
      group.set(row.customer_id, { end, risk, kept, share: credit / 1000 });
      found.set(key, group);
    }
  }
  return found;
}

const DAY = 86_400_000;

/** A day more on either side than the period has anywhere on earth. */
function complaints({ from, to }: Period, { site, moment, channel }: Filter) {
  let query = db
    .selectFrom("cases as k")
    .innerJoin("visits as v", "v.id", "k.visit_id")
    .leftJoin("responses as r", "r.visit_id", "k.visit_id")
    .select(["k.state", "k.raised_at", "k.closed_at", "k.risk", "k.trigger", "k.triggers"])
    .select(["v.customer_id", "v.site_id", "v.staff", "v.moment", "v.channel", "r.suspect", "r.regraded_at"])
    .select(ACTED.as("acted"))
    .select(
      raw<number | null>`case when k.closed_at is null then null else (select detail ->> 'face' from case_events e
        where e.case_id = k.id and e.kind = 'followed_up' order by e.id desc limit 1) end`.as("after"),
    )
    .where("k.risk", "is not", null)
    .orderBy("k.raised_at")
    .orderBy("k.id");
  if (from !== null) query = query.where("k.raised_at", ">=", Date.parse(from) - DAY);
  if (to !== null) query = query.where("k.raised_at", "<=", Date.parse(to) + 2 * DAY);
  if (site !== undefined) query = query.where("v.site_id", "=", site);
  if (moment !== undefined) query = query.where("v.moment", "=", moment);
  if (channel !== undefined) query = query.where("v.channel", "=", channel);
  return query;
}
