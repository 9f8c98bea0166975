// A counter's code hangs where anybody can photograph it. So many cases an hour, and so many a day, are somebody's each;
// what comes past that is one case for the place, and while that is open it rings for the others too. Whoever asks to be
// called gets one of their own up to twice as many, and a danger always.
import { isOpen } from "../../recovery/recovery.ts";
import { OF_A_TAP, type Trigger } from "../../recovery/triggers.ts";
import type { Command } from "../business/context.ts";
import { crowdOf, fromRow, triggerColumn, triggersColumn } from "../cases/case_row.ts";
import { db, type Writer } from "../store/sql.ts";
import { countAt, lastDayAt, lastHourAt, placeOf } from "../visits/place_taps.ts";

/** A day's cases of a counter, in hours' worth of them. */
const HOURS_A_DAY = 3;
/** A case that another rings for is looked at again after this long. */
const REST = 60_000;
/** Taps within an hour of it are the same trouble, even where somebody has closed it. */
const SAME = 3_600_000;

type Turn =
  | { readonly open: readonly Trigger[]; readonly crowd: number | null }
  /** The case of the place says it. */
  | null;

/** What a visit that calls for a human gets: a case of its own, the one of its place, or a line in that. */
export function turnAt(ctx: Command, visitId: number, reasons: readonly Trigger[]): Turn {
  const { tx, business, now } = ctx;
  const place = placeOf(tx, visitId);
  if (place === null) return { open: reasons, crowd: null };
  if (reasons.some(({ rule }) => OF_A_TAP.has(rule))) countAt(tx, place, now, "low");
  const { cases, low } = lastHourAt(tx, place, now);
  const { casesPerHour } = business.settings.counter;
  const most = reasons.every(({ rule }) => rule === "call_me") ? 2 * casesPerHour : casesPerHour;
  const room = cases < most && lastDayAt(tx, place, now).cases < HOURS_A_DAY * most;
  if (room || reasons.some(({ rule }) => rule === "danger")) {
    countAt(tx, place, now, "cases");
    return { open: reasons, crowd: null };
  }
  if (joins(tx, place, low, now)) return null;
  const row = tx.one(db.selectFrom("places").select("name").where("id", "=", place));
  const face = tx.one(db.selectFrom("responses").select("face").where("visit_id", "=", visitId))?.face ?? 1;
  const crowd = { place: row?.name ?? "", taps: low };
  return { open: [{ rule: "low_face", face, automatic: true, crowd }], crowd: place };
}

/** Until when the open case of its place rings for this one too; null where it climbs by itself. */
export function rungForUntil({ tx, now }: Command, id: number): number | null {
  const row = tx.one(db.selectFrom("cases").selectAll().where("id", "=", id));
  // Somebody who left a number, or is in danger, waits for nobody else's case.
  if (row?.state !== "raised" || row.urgent === 1) return null;
  if (triggersColumn.read(row.triggers).some(({ rule }) => !OF_A_TAP.has(rule) && rule !== "promise_missed"))
    return null;
  const { climb = now, ...others } = fromRow(row).timers;
  const place = Object.values(others).some((at) => at <= now) || climb > now ? null : placeOf(tx, row.visit_id);
  if (place === null) return null;
  const crowd = tx.one(
    db
      .selectFrom("places as p")
      .innerJoin("cases as k", "k.id", "p.crowd_case_id")
      .select(["k.id", "k.wake_at"])
      .where("p.id", "=", place)
      .where("k.closed_at", "is", null),
  );
  return crowd === undefined || crowd.id === id ? null : Math.max(now + REST, crowd.wake_at ?? 0);
}

/** The case of the place counts one more. */
function joins(tx: Writer, place: number, low: number, now: number): boolean {
  const id = tx.one(db.selectFrom("places").select("crowd_case_id").where("id", "=", place))?.crowd_case_id ?? null;
  const row = id === null ? undefined : tx.one(db.selectFrom("cases").selectAll().where("id", "=", id));
  if (row === undefined || (!isOpen(fromRow(row)) && row.raised_at <= now - SAME)) return false;
  const counted = <T extends ReturnType<typeof triggerColumn.read>>(trigger: T): T => {
    const crowd = crowdOf(trigger);
    return crowd === null ? trigger : { ...trigger, crowd: { ...crowd, taps: Math.max(low, crowd.taps) } };
  };
  const trigger = triggerColumn.write(counted(triggerColumn.read(row.trigger)));
  const triggers = triggersColumn.write(triggersColumn.read(row.triggers).map(counted));
  tx.run(db.updateTable("cases").set({ trigger, triggers }).where("id", "=", row.id));
  return true;
}
