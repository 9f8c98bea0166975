// When a promise falls due, in the local time of the one who waits. It never gives an instant that has passed.

import { Temporal } from "temporal-polyfill";

type PromiseTime =
  | { readonly ok: true; readonly at: number }
  | { readonly ok: false; readonly reason: "unreadable" | "past" };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Nobody promises further ahead than this with a span; `9999h` is a slip of the thumb. */
const LONGEST_SPAN = 14 * 24 * HOUR;

/** A day may be named a year ahead; `9999` is a slip too. */
const LONGEST_AHEAD = 366 * 24 * HOUR;

/** Who says "now" is on the phone within this. */
const NOW = 15 * MINUTE;

/**
 * `now`, `15m`, `1h`, `1h30m`, `today` (18:00), `tomorrow` (12:00), `tomorrow 10:00`, `17:30` (the next one) or an
 * RFC 3339 time.
 */
export function promiseAt(when: string, now: number, timezone: string): PromiseTime {
  const said = when.trim().toLowerCase();

  if (said === "now") return { ok: true, at: now + NOW };
  const span = /^(?=\d)(?:(\d{1,4})\s?h)?\s?(?:(\d{1,4})\s?m)?$/u.exec(said);
  if (span) {
    const length = Number(span[1] ?? 0) * HOUR + Number(span[2] ?? 0) * MINUTE;
    return length > 0 && length <= LONGEST_SPAN ? { ok: true, at: now + length } : unreadable;
  }

  const local = localTime(now, timezone);
  if (!local) return unreadable;
  if (said === "today") return { ok: true, at: laterToday(local) };
  if (said === "tomorrow") return ahead(wallClock(local.add({ days: 1 }), 12, 0), now);

  const clock = /^(tomorrow )?([01]?\d|2[0-3]):([0-5]\d)$/u.exec(said);
  if (clock) {
    const [hour, minute] = [Number(clock[2]), Number(clock[3])];
    return clock[1] === undefined
      ? nextClock(local, hour, minute)
      : ahead(wallClock(local.add({ days: 1 }), hour, minute), now);
  }

  return rfc3339.test(when.trim()) ? instant(when.trim(), now) : unreadable;
}

const unreadable: PromiseTime = { ok: false, reason: "unreadable" };
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/u;

function localTime(now: number, timezone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  } catch {
    return null;
  }
}

/**
 * The time of that day on the wall clock. In the hour that a spring night leaves out it is the first instant after
 * the gap (not the hour later that Temporal would choose); in the hour that autumn repeats, the first of the two.
 */
export function wallClock(day: Temporal.ZonedDateTime, hour: number, minute: number): number {
  const wall = day.toPlainDate().toPlainDateTime({ hour, minute });
  const after = wall.toZonedDateTime(day.timeZoneId, { disambiguation: "compatible" });
  if (after.toPlainDateTime().equals(wall)) return after.epochMilliseconds;
  const before = wall.toZonedDateTime(day.timeZoneId, { disambiguation: "earlier" });
  return before.getTimeZoneTransition("next")?.epochMilliseconds ?? after.epochMilliseconds;
}

/** 18:00; once that has gone, an hour from now, but still today: 23:59, or the day's last moment when even that is past. */
function laterToday(local: Temporal.ZonedDateTime): number {
  const now = local.epochMilliseconds;
  const evening = wallClock(local, 18, 0);
  if (evening > now) return evening;
  const lastMinute = wallClock(local, 23, 59);
  if (lastMinute > now) return Math.min(now + HOUR, lastMinute);
  return local.add({ days: 1 }).startOfDay().epochMilliseconds - 1;
}

function nextClock(local: Temporal.ZonedDateTime, hour: number, minute: number): PromiseTime {
  const now = local.epochMilliseconds;
  const today = wallClock(local, hour, minute);
  return { ok: true, at: today > now ? today : wallClock(local.add({ days: 1 }), hour, minute) };
}

function instant(text: string, now: number): PromiseTime {
  try {
    const at = Temporal.Instant.from(text).epochMilliseconds;
    return at > now + LONGEST_AHEAD ? unreadable : ahead(at, now);
  } catch {
    return unreadable;
  }
}

function ahead(at: number, now: number): PromiseTime {
  return at > now ? { ok: true, at } : { ok: false, reason: "past" };
}
