// How the staff thought a visit went. Each of a crew rates for themselves and is counted among their own pairs; the site
// and the account count one pair a visit, the rating of whoever has the largest share of those who gave one.

import type { Credit } from "../people/people.ts";
import { column, type Is, isFlag, isNumber, listOf, recordOf, shape } from "../store/column.ts";

/** A face and when it was tapped. */
const isFaceAt: Is<readonly [number, number]> = (value): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);

/** One person's word on one visit. */
export interface Rating {
  /** Every face they tapped and when; the last one counts. */
  readonly taps: readonly (readonly [face: number, at: number])[];
  /** A machine may have pressed: kept and shown, not counted. */
  readonly suspect: boolean;
}

/** By staff id. Whoever is no longer of the visit's crew keeps their word in here and is not counted. */
export type SelfRatings = Readonly<Record<string, Rating>>;

export const selfRatingsColumn = column(
  "visits.self_ratings",
  recordOf(shape<Rating>({ taps: listOf(isFaceAt), suspect: isFlag })),
);

export function readSelfRatings(stored: string | null): SelfRatings {
  return stored === null ? {} : selfRatingsColumn.read(stored);
}

export function faceOf(rating: Rating | undefined): number | null {
  return rating?.taps.at(-1)?.[0] ?? null;
}

export function pairsOf(v: { readonly staff: readonly Credit[]; readonly selfRatings: SelfRatings }): Pair[] {
  const rated = v.staff.flatMap(({ id, credit }) => {
    const rating = v.selfRatings[id];
    const face = faceOf(rating);
    return face === null || rating?.suspect ? [] : [{ staff: id, credit, self: face }];
  });
  const most = Math.max(...rated.map((r) => r.credit));
  const lead = rated.find((r) => r.credit === most)?.staff;
  return rated.map(({ staff, self }) => ({ staff, self, lead: staff === lead }));
}

/** One of the crew who rated the visit; `lead` is the one whose rating counts for the site. */
export interface Pair {
  readonly staff: number;
  readonly self: number;
  readonly lead: boolean;
}
