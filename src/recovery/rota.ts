// Who is on duty, and whether the business is open: weekly shifts on the wall clock of its time zone, with exceptions.
// A shift that starts in the hour a spring night leaves out starts at its end; in the repeated hour of autumn, the
// first of the two counts, and the shift runs on through the second.
import { Temporal } from "temporal-polyfill";
import { wallClock } from "./promise.ts";

/** `day` 1 is Monday; `to` at or before `from` is on the next day. */
export interface Shift {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

export interface Rota {
  readonly weekly: readonly (Shift & { readonly manager: number })[];
  /** While one of these lasts it alone says who is on duty; `manager` null: nobody. */
  readonly overrides: readonly { readonly from: number; readonly to: number; readonly manager: number | null }[];
}

export function onDuty(rota: Rota, now: number, timezone: string): number[] {
  const exceptions = rota.overrides.filter((o) => o.from <= now && now < o.to);
  const people =
    exceptions.length > 0
      ? exceptions.map((o) => o.manager)
      : rota.weekly.filter((shift) => covers(shift, now, timezone)).map((shift) => shift.manager);
  return [...new Set(people.filter((m) => m !== null))];
}

/** Nothing set means always open. */
export function isOpenAt(hours: readonly Shift[] | null, now: number, timezone: string): boolean {
  return hours === null || hours.some((shift) => covers(shift, now, timezone));
}

/** The same instant when it lies within the hours of that day, else the next time they begin. */
export function within(at: number, from: string, to: string, timezone: string): number {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone);
  const [opens, closes] = [clock(day, from), clock(day, to)];
  if (at < opens) return opens;
  return at < closes ? at : clock(day.add({ days: 1 }), from);
}

/** The same time of day, `days` later on the calendar. */
export function daysLater(at: number, days: number, timezone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).add({ days }).epochMilliseconds;
}

function covers(shift: Shift, now: number, timezone: string): boolean {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  return [today.subtract({ days: 1 }), today].some((day) => {
    if (day.dayOfWeek !== shift.day) return false;
    const end = shift.to <= shift.from ? day.add({ days: 1 }) : day;
    return clock(day, shift.from) <= now && now < clock(end, shift.to);
  });
}

function clock(day: Temporal.ZonedDateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour === 24 ? day.add({ days: 1 }).startOfDay().epochMilliseconds : wallClock(day, hour, minute);
}
