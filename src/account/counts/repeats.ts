// How often the customer of an answer had answered before, at the tap, by how long ago: a tap reads that customer's own
// answers and writes no row more. It is kept with the answer and counts with it, so a recount finds the same and an
// erasure takes it out; an earlier answer that is graded or moved later changes nothing here.
import { addTally, type Tally } from "../../score/tally.ts";
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
  const ago = (then: string) => Math.max(0, (Date.parse(day) - Date.parse(then)) / DAY);
  const earlier = sql
    .all(earlierOf({ customer: v.customer_id, visit: v.id }))
    .map((e) => ({ ago: ago(e.day), site: e.site_id, staff: staffColumn.read(e.staff).map(({ id }) => id) }));
  const same = (scope: string, own: string, which: (e: (typeof earlier)[number]) => boolean): Tally => {
    const lags = earlier
      .flatMap((e) => (which(e) ? [LAGS.findIndex(({ to }) => e.ago < to)] : []))
      .filter((l) => l >= 0);
    const pairs = lags.reduce<Tally>((all, lag) => addTally(all, { [`q${scope}.${lag}${own}`]: 1 }), {});
    return lags.length === 0 ? {} : addTally(pairs, { [`w${scope}.${Math.min(...lags)}${own}`]: 1 });
  };
  const parts = [
    same("a", "", () => true),
    same("", "", (e) => e.site === v.site_id),
    ...v.staff.map(({ id }) => same("", `@${id}`, (e) => e.staff.includes(id))),
  ];
  return parts.reduce((all, part) => addTally(all, part), {});
}
