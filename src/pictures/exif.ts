// Which way is up: Exif 2.32, 4.6, which is TIFF 6.0's directory.
import { type Bytes, big, joined, letters, little, name } from "./bytes.ts";

const ORIENTATION = 0x112;

/** A new Exif that says which side is up and nothing else; null where that is as usual. */
export function upright(tiff: Bytes): Bytes | null {
  const read = name(tiff, 0, 2) === "II" ? little : big;
  const first = read(tiff, 4, 4) + 2;
  const end = first + 12 * read(tiff, first - 2, 2);
  for (let at = first; at < end && at + 12 <= tiff.length; at += 12) {
    const side = read(tiff, at + 8, 2);
    if (read(tiff, at, 2) !== ORIENTATION || side < 2 || side > 8) continue;
    const entry = Uint8Array.of(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0);
    return joined([letters("MM\0*\0\0\0\b\0\x01"), entry, new Uint8Array(4)]);
  }
  return null;
}
