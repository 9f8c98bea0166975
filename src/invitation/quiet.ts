// The customer's night, by the customer's own clock. Quiet is one unbroken stretch: it begins and ends at the first
// instant that shows the time, or at the first valid one where the clock jumps over it.
import { Temporal } from "temporal-polyfill";

/** Local times, `"20:00"`; the same twice means never. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** `at` itself, or where the quiet stretch that holds it ends. */
export function nextAfterQuiet(at: number, zone: string, quiet: QuietHours): number {
  const from = Temporal.PlainTime.from(quiet.from);
  const to = Temporal.PlainTime.from(quiet.to);
  if (from.equals(to)) return at;
  const nights = Temporal.PlainTime.compare(from, to) > 0 ? 1 : 0;
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  let clear = at;
  // In order, so that a stretch that ends where the next begins is walked through.
  for (const days of [-1, 0, 1]) {
    const begins = instantOf(today.add({ days }).toPlainDateTime(from), zone);
    const ends = instantOf(today.add({ days: days + nights }).toPlainDateTime(to), zone);
    if (begins <= clear && clear < ends) clear = ends;
  }
  return clear;
}

/** The first known of visit, customer, site and account. A name that is no zone is not known. */
export function zoneOf(zones: {
  readonly visit?: string | null | undefined;
  readonly customer?: string | null | undefined;
  readonly site?: string | null | undefined;
  readonly account: string;
}): string {
  return [zones.visit, zones.customer, zones.site, zones.account].find(isZone) ?? "UTC";
}

function isZone(name: string | null | undefined): name is string {
  if (name === null || name === undefined) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function instantOf(local: Temporal.PlainDateTime, zone: string): number {
  const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(local)) return earlier.epochMilliseconds;
  // The clock never showed it: read with the old offset, it lies just before the jump.
  return (earlier.getTimeZoneTransition("next") ?? earlier).epochMilliseconds;
}
