// Time zones by their IANA name. Intl and Temporal know different spellings, and a zone that only one of them reads
// is taken at the door and fails at the first promise.
import { Temporal } from "temporal-polyfill";

/** A region and a city, or UTC. Three letters are several places at once: IST is Ireland, Israel and India. */
const named = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z0-9_+-]*){1,2})$/u;

const known = new Map<string, boolean>();

export function isTimezone(name: string): boolean {
  if (!named.test(name) || name.length > 40) return false;
  let accepted = known.get(name);
  if (accepted === undefined) {
    accepted = readByIntl(name) && readByTemporal(name);
    if (known.size < 1_000) known.set(name, accepted);
  }
  return accepted;
}

function readByIntl(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function readByTemporal(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
