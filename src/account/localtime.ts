const days = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (`2026-11-21`) of an instant in an IANA zone. */
export function localDay(at: number, timezone: string): string {
  let format = days.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: timezone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    days.set(timezone, format);
  }
  return format.format(at);
}
