// A picture as strangers may have it: only what draws it. Where, when and with what it was taken, what is written in it
// and whatever hangs behind its end are left out; the drawing itself is not touched.
import type { Bare, Bytes } from "./bytes.ts";
import { jpeg } from "./jpeg.ts";
import { png } from "./png.ts";
import { webp } from "./webp.ts";

const KINDS: ReadonlyMap<string, (sent: Bytes) => Bare | null> = new Map([
  ["image/jpeg", jpeg],
  ["image/png", png],
  ["image/webp", webp],
]);

export const TYPES: readonly string[] = [...KINDS.keys()];

/** Few bytes can stand for a picture that fills a telephone's memory. */
export const SIDE = { least: 32, most: 2_000 } as const;

type Bared =
  | { readonly ok: true; readonly bytes: Bytes }
  | { readonly ok: false; readonly reason: "broken" }
  | { readonly ok: false; readonly reason: "size"; readonly sides: Bare["sides"] };

export function bare(type: string, sent: Bytes): Bared {
  const left = KINDS.get(type)?.(sent) ?? null;
  if (left === null) return { ok: false, reason: "broken" };
  const { bytes, sides } = left;
  const fits = sides.every((side) => side >= SIDE.least && side <= SIDE.most);
  return fits ? { ok: true, bytes } : { ok: false, reason: "size", sides };
}
