// Complaints that are still open: they have no count yet, and stand beside the counts with the age they have reached.

import type { Waiting } from "../../score/sheet.ts";
import { ACTED, isComplaint } from "../counts/complaints.ts";
import { type CellKey, type Filter, groupOf, type ScoreBy } from "../counts/sums.ts";
import { staffColumn } from "../people/people.ts";
import type { Period } from "../store/days.ts";
import { localDay } from "../store/days.ts";
import { db, type Reader } from "../store/sql.ts";

/** Open complaints of the period by group; a crew's complaint waits for each of them. */
export function waitingBy(
  sql: Reader,
  timezone: string,
  by: ScoreBy,
  period: Period,
  filter: Filter,
  now: number,
): Map<string, Waiting[]> {
  let query = db
    .selectFrom("cases as k")
    .innerJoin("visits as v", "v.id", "k.visit_id")
    .leftJoin("responses as r", "r.visit_id", "k.visit_id")
    .select(["k.raised_at", "k.taken_at", "k.state", "k.trigger", "k.triggers", "r.suspect", "r.regraded_at"])
    .select(ACTED.as("acted"))
    .select((eb) =>
      eb
        .selectFrom("promises as p")
        .select("p.at")
        .whereRef("p.case_id", "=", "k.id")
        .where("p.fate", "is", null)
        .where("p.manager_id", "is not", null)
        .orderBy("p.id", "desc")
        .limit(1)
        .as("promise_at"),
    )
    .select(["v.site_id", "v.staff", "v.moment", "v.channel"])
    .where("k.closed_at", "is", null);
  if (filter.site !== undefined) query = query.where("v.site_id", "=", filter.site);
  if (filter.moment !== undefined) query = query.where("v.moment", "=", filter.moment);
  if (filter.channel !== undefined) query = query.where("v.channel", "=", filter.channel);
  const found = new Map<string, Waiting[]>();
  for (const row of sql.all(query)) {
    if (!isComplaint(row)) continue;
    const people = staffColumn.read(row.staff).map((c) => c.id);
    const who = filter.staff === undefined ? people : people.filter((id) => id === filter.staff);
    if (filter.staff !== undefined && who.length === 0) continue;
    const day = localDay(row.raised_at, timezone);
    if (day < (period.from ?? "") || day > (period.to ?? "9")) continue;
    const cell: Omit<CellKey, "staff_id"> = { ...row, day, question: "", site_id: row.site_id ?? 0 };
    const keys =
      by === "staff"
        ? who.map((staff_id) => groupOf(by, { ...cell, staff_id }))
        : [groupOf(by, { ...cell, staff_id: 0 })];
    const age = (now - row.raised_at) / 60_000;
    const waiting: Waiting = {
      untaken: row.taken_at === null ? age : null,
      unright: row.state === "put_right" ? null : age,
      promise: row.promise_at === null ? "none" : row.promise_at < now ? "overdue" : "not_due",
    };
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), waiting]);
  }
  return found;
}
