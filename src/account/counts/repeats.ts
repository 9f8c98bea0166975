// How often the customer of an answer had answered before, at the tap, by how long ago: a tap reads that customer's own
// answers and writes no row more. It is kept with the answer and counts with it, so a recount finds the same and an
// erasure takes it out; an earlier answer that is graded or moved later changes nothing here.
import type { Tally } from "../../score/tally.ts";
import { LAGS } from "../../score/voices.ts";
import { staffColumn } from "../people/people.ts";
import { db, prepare, type Reader } from "../store/sql.ts";
import type { Visit } from "../visits/visit.ts";

/** Of somebody who answers more often than that, the latest say enough. */
const REMEMBERED = 60;
const DAY = 86_400_000;

const earlierOf = prepare<{ customer: number; visit: number }>()((param) =>
  db
    .selectFrom("visits as v")
    .innerJoin("responses as r", "r.visit_id", "v.id")
    .select(["r.day", "v.site_id", "v.staff"])
    .where("v.customer_id", "=", param("customer"))
    .where("v.id", "!=", param("visit"))
    .where("r.suspect", "=", 0)
    .orderBy("v.id", "desc")
    .limit(REMEMBERED),
);

/** The keys q and w of the tally (see tally.ts) for an answer on this day. */
export function repeatsOf(sql: Reader, v: Visit, day: string): Tally {
  const earlier = sql.all(earlierOf({ customer: v.customer_id, visit: v.id })).flatMap((e) => {
    const ago = Math.max(0, (Date.parse(day) - Date.parse(e.day)) / DAY);
    const lag = LAGS.findIndex(({ to }) => ago < to);
    return lag < 0 ? [] : { lag, site: e.site_id, staff: staffColumn.read(e.staff).map(({ id }) => id) };
  });
  const tally: Record<string, number> = {};
  const count = (scope: string, own: string, same: readonly { readonly lag: number }[]) => {
    for (const { lag } of same) tally[`q${scope}.${lag}${own}`] = (tally[`q${scope}.${lag}${own}`] ?? 0) + 1;
    if (same.length > 0) tally[`w${scope}.${Math.min(...same.map(({ lag }) => lag))}${own}`] = 1;
  };
  count("a", "", earlier);
  count(
    "",
    "",
    earlier.filter((e) => e.site === v.site_id),
  );
  for (const { id } of v.staff) {
    count(
      "",
      `@${id}`,
      earlier.filter((e) => e.staff.includes(id)),
    );
  }
  return tally;
}
