// A month that is over gets a sum of its days, so that a long period reads months instead of days. From then on a
// correction of one of its days counts in both; the tap of today never pays for it.
import { addToCell, addToStaffCell } from "./counts.ts";
import { localDay } from "./localtime.ts";
import { monthBefore } from "./periods.ts";
import { db, type Writer } from "./sql.ts";
import { mark, setMark } from "./stale.ts";

/** Sums up every month before the one of `now` that has no sum yet. */
export function rollUp(tx: Writer, timezone: string, now: number): void {
  const last = monthBefore(localDay(now, timezone));
  const rolled = mark(tx, "rolled") ?? "";
  if (last <= rolled) return;
  const from = `${rolled}-99`;
  const to = `${last}-99`;
  for (const row of tx.all(db.selectFrom("cells").selectAll().where("day", ">", from).where("day", "<", to))) {
    tx.run(addToCell({ ...row, day: sumKey(row.day) }));
  }
  for (const row of tx.all(db.selectFrom("staff_cells").selectAll().where("day", ">", from).where("day", "<", to))) {
    tx.run(addToStaffCell({ ...row, day: sumKey(row.day) }));
  }
  setMark(tx, "rolled", last);
}

/** The key of the sum of a day's month. */
const sumKey = (day: string): string => `m${day.slice(0, 7)}`;
