// A week as one types it: a shift a line, "Mon–Fri 17:00–08:00 Dev". Days in the reader's language or in English; a person
// by name, or by the part of it that nobody else's name begins with.

import type { Json } from "../../account/store/document.ts";
import { inside } from "./fields.ts";

const DAYS: readonly string[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export interface ShiftText {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly manager?: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** 1 January 2024 was a Monday. */
function dayName(day: number, language: string, weekday: "short" | "long"): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { weekday, timeZone: "UTC" });
  return format.format(Date.UTC(2024, 0, 1 + day));
}

/** Days in a row with the same hours and person are one line. */
export function weekText(shifts: readonly ShiftText[], people: readonly Person[], language: string): string {
  const lines: { first: number; last: number; rest: string }[] = [];
  for (const shift of shifts) {
    const at = DAYS.indexOf(shift.day);
    const who = shift.manager === undefined ? "" : ` ${people.find(({ id }) => id === shift.manager)?.name ?? "?"}`;
    const rest = `${shift.from}–${shift.to}${who}`;
    const before = lines.find((line) => line.rest === rest && line.last === at - 1);
    if (before === undefined) lines.push({ first: at, last: at, rest });
    else before.last = at;
  }
  const name = (day: number) => dayName(day, language, "short").replace(/\.$/, "");
  return lines
    .map(({ first, last, rest }) => `${name(first)}${last === first ? "" : `–${name(last)}`} ${rest}`)
    .join("\n");
}

const LINE =
  /^([^\s\d–-]+)(?:\s*[–-]\s*([^\s\d–-]+))?\s+(\d{1,2}(?::\d\d)?)\s*[–-]\s*(\d{1,2}(?::\d\d)?)(?:\s+(.+))?$/u;

/** What can't be read is a shift that no schema takes. */
export function shiftsOf(text: string, people: readonly Person[] | null, language: string): ShiftText[] {
  const lines = text.split("\n").flatMap((line) => line.replace(/[\u200e\u200f\u2066-\u2069]/g, "").trim() || []);
  return lines.flatMap((line): ShiftText[] => {
    const [, first = "", last = first, from = "", to = "", name = ""] = LINE.exec(line) ?? [];
    const [start, end] = [dayOf(first, language), dayOf(last, language)];
    const manager: { manager?: string } = people === null ? {} : { manager: personOf(name, people) };
    const unread = { day: "?", from, to, ...manager };
    const stranger = people === null ? name !== "" : manager.manager === "?";
    if (start === null || end === null || stranger) return [unread];
    const count = ((end - start + 7) % 7) + 1;
    return Array.from({ length: count }, (_, i) => {
      return { day: DAYS[(start + i) % 7] ?? "?", from: clock(from), to: clock(to), ...manager };
    });
  });
}

function dayOf(word: string, language: string): number | null {
  const wanted = plain(word);
  for (const spoken of [language, "en"]) {
    for (const weekday of ["short", "long"] as const) {
      const found = DAYS.findIndex((_, day) => plain(dayName(day, spoken, weekday)) === wanted);
      if (found >= 0) return found;
    }
  }
  return null;
}

function plain(word: string): string {
  return word.toLocaleLowerCase().replace(/\.$/, "");
}

function clock(time: string): string {
  const [hour = "", minute = "00"] = time.split(":");
  return `${hour.padStart(2, "0")}:${minute}`;
}

function personOf(name: string, people: readonly Person[]): string {
  const wanted = name.trim().toLocaleLowerCase();
  const exact = people.find((one) => one.name.toLocaleLowerCase() === wanted);
  const alike = people.filter((one) => wanted !== "" && one.name.toLocaleLowerCase().startsWith(wanted));
  return exact?.id ?? (alike.length === 1 ? alike[0]?.id : undefined) ?? "?";
}

/** As a document of the API holds them. */
export function shiftsIn(value: Json | undefined): ShiftText[] {
  if (!Array.isArray(value)) return [];
  return value.map((shift: Json) => {
    const of = (name: string) => String(inside(shift, name) ?? "");
    const manager = inside(shift, "manager");
    return { day: of("day"), from: of("from"), to: of("to"), ...(manager !== null && { manager: String(manager) }) };
  });
}
