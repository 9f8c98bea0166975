// JPEG: ITU-T T.81, annex B, and JFIF (T.871). Arithmetic and lossless kinds, which browsers do not draw, count as broken.
import { type Bare, type Bytes, big, joined, letters, name } from "./bytes.ts";
import { upright } from "./exif.ts";

const [START, END, SCAN] = [0xffd8, 0xd9, 0xda];
const SIZES = new Set([0xc0, 0xc1, 0xc2]);
/** Sizes, code tables, scans, quantization, restarts. */
const DRAWS = new Set([...SIZES, 0xc4, SCAN, 0xdb, 0xdd]);

export function jpeg(sent: Bytes): Bare | null {
  const kept: Bytes[] = [sent.subarray(0, 2)];
  const sizes: Bare["sides"][] = [];
  let scans = 0;
  if (big(sent, 0, 2) !== START) return null;
  for (let at = 2; sent[at] === 0xff; ) {
    while (sent[at + 1] === 0xff) at++;
    const marker = sent[at + 1] ?? 0;
    if (marker === END) {
      const [sides, another] = sizes;
      if (sides === undefined || another !== undefined || scans === 0) return null;
      return { bytes: joined([...kept, sent.subarray(at, at + 2)]), sides };
    }
    const length = big(sent, at + 2, 2);
    const end = at + 2 + length;
    if (length < 2 || end > sent.length) return null;
    const segment = sent.subarray(at, end);
    if (SIZES.has(marker)) sizes.push([big(segment, 7, 2), big(segment, 5, 2)]);
    if (marker === SCAN) scans++;
    const next = marker === SCAN ? endOfScan(sent, end) : end;
    kept.push(DRAWS.has(marker) ? sent.subarray(at, next) : application(marker, segment));
    at = next;
  }
  return null;
}

/** Where the next marker stands; in a scan a 0 after 0xff makes it data, and restarts belong to it. */
function endOfScan(sent: Bytes, from: number): number {
  for (let at = from; at < sent.length; at++) {
    const code = sent[at + 1] ?? 0;
    if (sent[at] === 0xff && code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return at;
  }
  return sent.length;
}

/** What its maker added, as far as colours or the way it is held need it; little pictures within go too. */
function application(marker: number, segment: Bytes): Bytes {
  const label = name(segment, 4, 12);
  if (marker === 0xe0 && label.startsWith("JFIF\0") && segment.length >= 18) {
    return joined([Uint8Array.of(0xff, 0xe0, 0, 16), segment.subarray(4, 16), Uint8Array.of(0, 0)]);
  }
  if (marker === 0xe1 && label.startsWith("Exif\0\0")) {
    const up = upright(segment.subarray(10));
    return up === null
      ? new Uint8Array()
      : joined([Uint8Array.of(0xff, 0xe1, 0, 8 + up.length), letters("Exif\0\0"), up]);
  }
  const colours = (marker === 0xe2 && label === "ICC_PROFILE\0") || (marker === 0xee && label.startsWith("Adobe"));
  return colours ? segment : new Uint8Array();
}
