// The proof of the counts: everything is added up again from the visits' own rows, and compared cell by cell.
import { addTally, sameTally, type Tally } from "../../score/tally.ts";
import { type Place, record, rolledTo, tallyOf } from "../counts/counts.ts";
import { ofPerson, ofSite } from "../counts/tally.ts";
import { parts } from "../counts/visit_parts.ts";
import { CLOSED_BEFORE, mark } from "../store/job_state.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { visit } from "../visits/visit.ts";

interface Difference {
  readonly cell: string;
  readonly counted: Tally;
  readonly recounted: Tally;
}

interface Recount {
  readonly visits: number;
  readonly cells: number;
  readonly differences: readonly Difference[];
  /** Whether the counts were written anew. */
  readonly mended: boolean;
  /** Days before it have given their rows away: their counts stand as they are, and nothing of them is compared. */
  readonly closed_before: string | null;
}

const PAGE = 500;

/** Reads every visit once. `mend` writes the recounted cells where they differ. */
export function recount(tx: Writer, mend: boolean): Recount {
  const rolled = tx.one(rolledTo({}))?.value ?? "";
  const closedBefore = mark(tx, CLOSED_BEFORE);
  const open = (day: string) =>
    closedBefore === null || (day.startsWith("m") ? `${day.slice(1)}-01` : day) >= closedBefore;
  const fresh = new Map<string, Tally>();
  const add = (cell: string, tally: Tally, weight: number) =>
    fresh.set(cell, addTally(fresh.get(cell) ?? {}, tally, weight));
  const all: { place: Place; tally: Tally }[] = [];
  let visits = 0;
  for (const id of everyVisit(tx)) {
    const v = visit(tx, id);
    if (v === null) continue;
    visits++;
    for (const part of parts(tx, v)) {
      const { day, site, moment, channel, question, staff } = part.place;
      if (!open(day)) continue;
      const month = day.slice(0, 7);
      for (const span of month <= rolled ? [day, `m${month}`] : [day]) {
        add(cellName(span, site ?? 0, moment, channel, question), ofSite(part.tally), 1);
        for (const { id: person, credit } of staff) {
          add(staffCellName(span, person, site ?? 0, moment), ofPerson(part.tally, person), credit);
        }
      }
      if (mend) all.push(part);
    }
  }
  const kept = stored(tx, open);
  const cells = [...new Set([...kept.keys(), ...fresh.keys()])].sort();
  const differences = cells.flatMap((cell) => {
    const [counted, recounted] = [kept.get(cell) ?? {}, fresh.get(cell) ?? {}];
    return sameTally(counted, recounted) ? [] : [{ cell, counted, recounted }];
  });
  const mended = mend && differences.length > 0;
  if (mended) {
    for (const table of ["daily_counts", "staff_daily_counts"] as const) {
      // A month is closed with all of its days, and its sum is named after it.
      tx.run(
        db
          .deleteFrom(table)
          .where("day", ">=", closedBefore ?? "")
          .where("day", "<", "m"),
      );
      tx.run(db.deleteFrom(table).where("day", ">=", `m${(closedBefore ?? "").slice(0, 7)}`));
    }
    for (const { place, tally } of all) record(tx, place, tally);
  }
  return { visits, cells: cells.length, differences, mended, closed_before: closedBefore };
}

function* everyVisit(sql: Reader): Generator<number> {
  for (let after = 0; ; ) {
    const page = sql.all(db.selectFrom("visits").select("id").where("id", ">", after).orderBy("id").limit(PAGE));
    for (const { id } of page) yield id;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

/** Every cell as it stands; a cell whose counts all went back to 0 says as little as none. */
function stored(sql: Reader, open: (day: string) => boolean): Map<string, Tally> {
  const kept = new Map<string, Tally>();
  for (const c of sql.all(db.selectFrom("daily_counts").selectAll())) {
    if (open(c.day)) kept.set(cellName(c.day, c.site_id, c.moment, c.channel, c.question), tallyOf(c, 1));
  }
  for (const c of sql.all(db.selectFrom("staff_daily_counts").selectAll())) {
    if (open(c.day)) kept.set(staffCellName(c.day, c.staff_id, c.site_id, c.moment), tallyOf(c, 1));
  }
  return kept;
}

const cellName = (day: string, site: number, moment: string, channel: string, question: string) =>
  `${day} site ${site} ${moment} ${channel} ${question}`;
const staffCellName = (day: string, person: number, site: number, moment: string) =>
  `${day} staff ${person} site ${site} ${moment}`;
