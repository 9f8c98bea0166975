// The body of an event by Standard Webhooks, under the 20 kB its receivers may count on. What is too long is shortened
// and says so; the whole of it is behind the id.
import { charactersOf } from "../channels/characters.ts";
import type { Document, Json } from "./documents.ts";

const BODY_LIMIT = 20_000;
/** Room for the envelope around the data. */
const DATA_LIMIT = BODY_LIMIT - 500;
/** Tried in turn: the longest text, and how many of the newest entries of a list. */
const SHORTER = [
  [2_000, 50],
  [1_000, 20],
  [200, 5],
  [50, 1],
] as const;

export interface Event {
  readonly id: string;
  readonly type: string;
  readonly at: number;
  /** JSON, as `eventData` made it. */
  readonly data: string;
}

export function eventBody({ id, type, at, data }: Event): string {
  const timestamp = new Date(at).toISOString();
  return `{"id":${JSON.stringify(id)},"type":${JSON.stringify(type)},"timestamp":"${timestamp}","data":${data}}`;
}

export function eventData(document: Document): string {
  const whole = JSON.stringify(document);
  if (bytes(whole) <= DATA_LIMIT) return whole;
  for (const [letters, entries] of SHORTER) {
    const short = JSON.stringify({ ...shorten(document, letters, entries), shortened: true });
    if (bytes(short) <= DATA_LIMIT) return short;
  }
  return JSON.stringify({ id: document.id ?? null, visit_id: document.visit_id ?? null, shortened: true });
}

function shorten(document: Document, letters: number, entries: number): Document {
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, cut(value, letters, entries)]));
}

function cut(value: Json, letters: number, entries: number): Json {
  if (typeof value === "string") return value.length > letters ? `${graphemes(value, letters)}…` : value;
  if (isList(value)) return value.slice(-entries).map((one) => cut(one, letters, entries));
  return typeof value === "object" && value !== null ? shorten(value, letters, entries) : value;
}

/** Whole characters only: half an emoji is no text. */
function graphemes(text: string, limit: number): string {
  const last = charactersOf(text).containing(limit);
  return text.slice(0, last?.index ?? limit);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
