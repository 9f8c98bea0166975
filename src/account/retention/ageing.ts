// What is old goes a small bite at a time, at the daily tick and every ten seconds while there is more. Counts stay.
// What is kept how long, and why, stands in docs/retention.md.
import type { Command } from "../business/context.ts";
import { MEMORY } from "../numbers/charts.ts";
import { WATCHES } from "../numbers/watches.ts";
import { addDays, firstOfMonth, localDay } from "../store/days.ts";
import { AGEING, mark, setMark, unmark } from "../store/job_state.ts";
import { db } from "../store/sql.ts";
import { type Archive, type Ask, eraseInArchive, REST, type Run } from "./archive.ts";
import { BITE, keepPlace, placeOf } from "./place.ts";
import { measure } from "./storage.ts";
import { archiveVisits, dropVisits } from "./visits.ts";

const PAUSE = 10_000;
const PLACE = "ageing_messages";

/** Measures once a day, and takes the next bite where one is due. */
export async function ageOut(run: Run, ask: Ask, archive: Archive | null, bytes: number): Promise<void> {
  if (archive !== null) await eraseInArchive(run, archive);
  const due = ask(({ sql, now }) => now >= Number(mark(sql, AGEING) ?? Number.POSITIVE_INFINITY));
  const measured = run((ctx) => measure(ctx, bytes));
  if (due !== true && measured !== true) return;
  run(({ tx, now }) => setMark(tx, AGEING, String(now + REST)));
  run(dropChartDays);
  const messages = run(dropMessages);
  const visits = archive === null ? run(dropVisits) : await archiveVisits(run, archive);
  run(({ tx, now }) => (messages || visits ? setMark(tx, AGEING, String(now + PAUSE)) : unmark(tx, AGEING)));
}

/** Not what is still to be sent, nor what an open case tells; the events' own go with their events. */
function dropMessages({ tx, business, now }: Command): boolean {
  const day = firstOfMonth(localDay(now, business.timezone), business.settings.retention.messagesMonths);
  const before = Date.parse(`${day}T00:00:00Z`);
  const from = placeOf(tx, PLACE);
  const page = tx.all(
    db.selectFrom("messages").select(["id", "created_at"]).where("id", ">", from).orderBy("id").limit(BITE),
  );
  const old = page.filter((m) => m.created_at < before);
  const to = old.at(-1)?.id ?? from;
  const gone = db
    .selectFrom("messages")
    .select("id")
    .where("id", ">", from)
    .where("id", "<=", to)
    .where("created_at", "<", before)
    .where("ended_at", "is not", null)
    .where("due_at", "is", null)
    .where("kind", "!=", "event")
    // Its number would be given again, and providers know it.
    .where("id", "<", (eb) => eb.selectFrom("messages").select((m) => m.fn.max("id").as("id")))
    .where((eb) =>
      eb.or([
        eb("case_id", "is", null),
        eb("case_id", "not in", eb.selectFrom("cases").select("id").where("closed_at", "is", null)),
      ]),
    );
  tx.run(db.deleteFrom("attempts").where("message_id", "in", gone));
  tx.run(db.deleteFrom("messages").where("id", "in", gone));
  const more = old.length === BITE;
  keepPlace(tx, PLACE, more ? to : 0);
  return more;
}

/** What lies behind the charts' memory is never read again; a month of it goes at a time. */
function dropChartDays({ tx, business, now }: Command): void {
  const before = addDays(localDay(now, business.timezone), -MEMORY);
  for (const watch of WATCHES) {
    const days = db.selectFrom("drift_chart_days").where("watch", "=", watch);
    const oldest = days.select("day").distinct().where("day", "<", before).orderBy("day").limit(31);
    tx.run(db.deleteFrom("drift_chart_days").where("watch", "=", watch).where("day", "in", oldest));
  }
}
