// WebP: RFC 9649, 2 (the container) and 3.4 (VP8L's header); RFC 6386, 9.1 (VP8's). An animation has no picture to
// fall back on and counts as broken.
import { type Bare, type Bytes, joined, letters, little, name } from "./bytes.ts";

const DRAWS = new Set(["VP8X", "ICCP", "ALPH", "VP8 ", "VP8L"]);
const COLOURS_AND_ALPHA = 0x30;

export function webp(sent: Bytes): Bare | null {
  const all = 8 + little(sent, 4, 4);
  if (name(sent, 0, 4) !== "RIFF" || name(sent, 8, 4) !== "WEBP" || all > sent.length) return null;
  const kept = new Map<string, Bytes>();
  for (let at = 12; at < all; ) {
    const kind = name(sent, at, 4);
    const end = at + 8 + little(sent, at + 4, 4);
    if (end > all || kept.has(kind)) return null;
    const padding = new Uint8Array(end % 2);
    if (DRAWS.has(kind)) kept.set(kind, joined([sent.subarray(at, end), padding]));
    at = end + padding.length;
  }
  const sides = drawn(kept);
  const canvas = kept.get("VP8X");
  if (sides === null || (canvas !== undefined && !fills(sides, canvas))) return null;
  if (canvas !== undefined) canvas[8] = (canvas[8] ?? 0) & COLOURS_AND_ALPHA;
  const chunks = joined([...kept.values()]);
  return { bytes: joined([head(chunks), chunks]), sides };
}

function drawn(kept: ReadonlyMap<string, Bytes>): Bare["sides"] | null {
  const [lossy, lossless] = [kept.get("VP8 "), kept.get("VP8L")];
  if (lossy !== undefined && lossless === undefined && name(lossy, 11, 3) === "\x9d\x01\x2a") {
    return [little(lossy, 14, 2) % 2 ** 14, little(lossy, 16, 2) % 2 ** 14];
  }
  if (lossless === undefined || lossy !== undefined || lossless[8] !== 0x2f) return null;
  const both = little(lossless, 9, 4);
  return [(both % 2 ** 14) + 1, (Math.floor(both / 2 ** 14) % 2 ** 14) + 1];
}

function fills(sides: Bare["sides"], canvas: Bytes): boolean {
  return sides.every((side, i) => little(canvas, 12 + 3 * i, 3) + 1 === side);
}

function head(chunks: Bytes): Bytes {
  const riff = letters("RIFF....WEBP");
  new DataView(riff.buffer).setUint32(4, 4 + chunks.length, true);
  return riff;
}
