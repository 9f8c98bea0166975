// Lists in the order of change, newest first, that can be walked to their end while they change: whatever moves above the
// walk comes once more after it. So every row that was there is seen, and one that changed meanwhile is seen again.

import { type Document, LIMIT, type Page } from "./document.ts";
import type { Steps } from "./steps.ts";

export interface Asked {
  /** The next_cursor of the page before. */
  readonly cursor?: string | undefined;
  /** Only what changed at or after this instant. */
  readonly since?: number | undefined;
  readonly limit?: number | undefined;
}

export interface Changed {
  readonly id: number;
  readonly at: number;
}

/** Rows below a place and above a floor, the newest change first. */
export interface Range {
  readonly at: number;
  readonly id: number;
  readonly floor: number;
  readonly limit: number;
}

/** `start`: the newest change when this walk began, 0 before its first page. */
interface Place extends Omit<Range, "limit"> {
  readonly start: number;
}

/** So many documents are made at a time. */
const AT_ONCE = 10;

const TOP = Number.MAX_SAFE_INTEGER;

export function* changesPage(
  { cursor, since, limit = LIMIT }: Asked,
  find: (range: Range) => readonly Changed[],
  document: (id: number) => Document | null,
): Steps<Page> {
  const place = placeOf(cursor) ?? { start: 0, floor: (since ?? 0) - 1, at: TOP, id: TOP };
  const found = find({ ...place, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const [first, last] = [shown[0], shown.at(-1)];
  const start = place.start === 0 ? (first?.at ?? place.floor) : place.start;
  const data: Document[] = [];
  for (const [i, { id }] of shown.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield;
    const found = document(id);
    if (found !== null) data.push(found);
  }
  return {
    data,
    next_cursor: cursorOf(
      found.length > limit && last !== undefined
        ? { start, floor: place.floor, at: last.at, id: last.id }
        : find({ at: TOP, id: TOP, floor: start, limit: 1 }).length > 0
          ? { start: 0, floor: start, at: TOP, id: TOP }
          : null,
    ),
  };
}

const cursorOf = (place: Place | null): string | null =>
  place === null ? null : [place.start, place.floor, place.at, place.id].join(".");

function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [start = 0, floor = -1, at = TOP, id = TOP] = cursor.split(".").map(Number);
  return { start, floor, at, id };
}
