import { Temporal } from "temporal-polyfill";

export type Promised = { ok: true; at: number } | { ok: false; reason: "unreadable" | "past" };

/** Stand-in with the final signature; replaced whole by the words branch. */
export function promiseAt(when: string, now: number, timezone: string): Promised {
  const span = /^(\d{1,3})([mh])$/.exec(when);
  if (span) return { ok: true, at: now + Number(span[1]) * (span[2] === "m" ? 60_000 : 3_600_000) };
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  if (when === "today") return { ok: true, at: local.with({ hour: 18, minute: 0 }).epochMilliseconds };
  if (when === "tomorrow")
    return { ok: true, at: local.add({ days: 1 }).with({ hour: 12, minute: 0 }).epochMilliseconds };
  return { ok: false, reason: "unreadable" };
}
