const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, { readonly quarter: number; readonly day: string }>();

/** Offsets from UTC are whole quarters of an hour, so within one of them the day stays what it is everywhere. */
const QUARTER = 900_000;

/** The calendar day (`2026-11-21`) of an instant in an IANA zone. */
export function localDay(at: number, timezone: string): string {
  const quarter = Math.floor(at / QUARTER);
  const known = days.get(timezone);
  if (known?.quarter === quarter) return known.day;
  const day = formatOf(timezone).format(at);
  days.set(timezone, { quarter, day });
  return day;
}

function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: timezone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formats.set(timezone, format);
  }
  return format;
}
