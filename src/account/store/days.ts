// Local days, weeks, months and quarters of an account, and periods made of them.
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

// Local days of the account, and the names of the weeks, months and quarters they fall into. Pure; today is an argument.

/** Both days included; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export const ALL_TIME: Period = { from: null, to: null };

/** Ranges of keys, ends included: of days, and of months that have a sum (their keys begin with m). */
type Span = readonly [from: string, to: string];

/** The fewest rows that make up the period: summed months where all of a month is asked for, days for the rest. */
export function spansOf({ from, to }: Period, rolled: string, daysOnly: boolean): Span[] {
  const first = from ?? "0000-00-00";
  const last = to ?? "9999-99-99";
  const firstMonth = from === null ? "0000-00" : from.endsWith("-01") ? from.slice(0, 7) : nextMonth(from);
  const whole = to === null ? "9999-99" : addDays(to, 1).endsWith("-01") ? to.slice(0, 7) : monthBefore(to);
  const lastMonth = whole < rolled ? whole : rolled;
  if (daysOnly || firstMonth > lastMonth) return [[first, last]];
  const head: Span[] = first < `${firstMonth}-00` ? [[first, `${firstMonth}-00`]] : [];
  return [...head, [`m${firstMonth}`, `m${lastMonth}`], [`${lastMonth}-99`, last]];
}

/** `30d`, `12w`, `6m`, `4q`, `1y` up to and including today; null for anything else. */
export function trailing(text: string, today: string): Period | null {
  const match = /^([1-9]\d{0,3})([dwmqy])$/.exec(text);
  if (match === null) return null;
  const n = Number(match[1]);
  const months = { m: 1, q: 3, y: 12 }[match[2] ?? ""];
  if (months === undefined) return { from: addDays(today, 1 - n * (match[2] === "w" ? 7 : 1)), to: today };
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const start = new Date(Date.UTC(year, month - 1 - n * months, 1));
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  start.setUTCDate(Math.min(day, length));
  return { from: addDays(iso(start), 1), to: today };
}

/** The first day of the month that lies so many months before the day's. */
export function firstOfMonth(day: string, monthsBefore: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return iso(new Date(Date.UTC(year, month - 1 - monthsBefore, 1)));
}

/** ISO 8601 week, as `2026-W47`. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY);
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY));
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** The month of a day's or a month's key, as `2026-11`. */
export const monthOf = (key: string): string => key.replace("m", "").slice(0, 7);

export const quarterOf = (key: string): string =>
  `${monthOf(key).slice(0, 4)}-Q${Math.ceil(Number(monthOf(key).slice(5)) / 3)}`;

export function addDays(day: string, days: number): string {
  return iso(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY));
}

export function monthBefore(day: string): string {
  return addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);
}

function nextMonth(day: string): string {
  return addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7);
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && iso(new Date(at)) === text;
}

const DAY = 86_400_000;
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Minutes since local midnight. */
export function minutesOfDay(at: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: timezone }).format(at);
  const [hours = "0", minutes = "0"] = parts.split(":");
  return Number(hours) * 60 + Number(minutes);
}
