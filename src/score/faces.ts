import { sum } from "./estimate.ts";

/** Counts of the faces 1 (let down) to 5 (delighted). Credit shared between staff makes them fractional. */
export type Faces = readonly [number, number, number, number, number];

export const FACES: Faces = [1, 2, 3, 4, 5];
export const NO_FACES: Faces = [0, 0, 0, 0, 0];

/** Five numbers, one a face, from the face's place 0..4. */
export const eachFace = (of: (place: 0 | 1 | 2 | 3 | 4) => number): Faces => [of(0), of(1), of(2), of(3), of(4)];

/** How many answers; RangeError on a count that is negative or no number. */
export function answers(faces: Faces): number {
  if (!faces.every((f) => f >= 0 && f < Infinity)) throw new RangeError(`counts of faces, not ${faces.join(" ")}`);
  return sum(faces);
}

/** Answers of face 4 or 5. */
export const favourable = (faces: Faces): number => faces[3] + faces[4];
