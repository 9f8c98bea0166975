// Instants as people say them, in their language and time zone. Time is an argument.

const formats = new Map<string, Intl.DateTimeFormat>();

/** "14:30" today, "tomorrow 12:00", "Friday 9:00" within a week, else with the date. */
export function when(at: number, now: number, timezone: string, language: string): string {
  const time = clock(at, timezone, language);
  const away = dayNumber(at, timezone) - dayNumber(now, timezone);
  if (away === 0) return time;
  if (Math.abs(away) === 1) {
    return `${new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(away, "day")} ${time}`;
  }
  const day = away > 1 && away < 7 ? format("weekday", timezone, language) : format("date", timezone, language);
  return `${day.format(at)} ${time}`;
}

/** "in 25 minutes", "in 3 hours"; past that the clock says enough. */
export function away(at: number, now: number, language: string): string {
  const minutes = Math.max(0, Math.round((at - now) / 60_000));
  const format = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  return minutes < 100 ? format.format(minutes, "minute") : format.format(Math.round(minutes / 60), "hour");
}

/** "4 minutes ago", "3 hours ago". */
export function ago(at: number, now: number, language: string): string {
  const minutes = Math.max(0, Math.round((now - at) / 60_000));
  const format = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  return minutes < 100 ? format.format(-minutes, "minute") : format.format(-Math.round(minutes / 60), "hour");
}

export function clock(at: number, timezone: string, language: string): string {
  return format("time", timezone, language).format(at);
}

export function date(at: number, timezone: string, language: string): string {
  return format("date", timezone, language).format(at);
}

/** "30 Sept", where every letter counts. */
export function shortDate(at: number, timezone: string, language: string): string {
  return format("day", timezone, language).format(at);
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  time: { hour: "numeric", minute: "2-digit" },
  weekday: { weekday: "long" },
  date: { weekday: "short", day: "numeric", month: "short" },
  day: { day: "numeric", month: "short" },
  number: { year: "numeric", month: "2-digit", day: "2-digit" },
};

function format(style: string, timezone: string, language: string): Intl.DateTimeFormat {
  // English without a region would mean American dates and a 12-hour clock to everybody.
  const locale = language === "en" ? "en-GB" : language;
  const key = `${style} ${timezone} ${locale}`;
  let known = formats.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: timezone });
    formats.set(key, known);
  }
  return known;
}

function dayNumber(at: number, timezone: string): number {
  const parts = format("number", timezone, "en-CA").format(at);
  return Date.parse(`${parts}T00:00:00Z`) / 86_400_000;
}
