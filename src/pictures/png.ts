// PNG: W3C Portable Network Graphics, third edition, 5 and 11. An animation is shown as the picture it falls back on.
import { crc32 } from "node:zlib";
import { type Bare, type Bytes, big, joined, letters, name } from "./bytes.ts";
import { upright } from "./exif.ts";

const SIGNATURE = "\x89PNG\r\n\x1a\n";
const DRAWS = new Set(["IHDR", "PLTE", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "cICP", "sBIT", "IDAT", "IEND"]);

export function png(sent: Bytes): Bare | null {
  if (name(sent, 0, 8) !== SIGNATURE || name(sent, 12, 4) !== "IHDR") return null;
  const kept: Bytes[] = [sent.subarray(0, 8)];
  const sides = [big(sent, 16, 4), big(sent, 20, 4)] as const;
  let drawn = false;
  for (let at = 8; ; ) {
    const [length, kind] = [big(sent, at, 4), name(sent, at + 4, 4)];
    const end = at + 12 + length;
    if (end > sent.length) return null;
    if (DRAWS.has(kind)) {
      if (crc32(sent.subarray(at + 4, end - 4)) !== big(sent, end - 4, 4)) return null;
      kept.push(sent.subarray(at, end));
    }
    const up = kind === "eXIf" ? upright(sent.subarray(at + 8, end - 4)) : null;
    if (up !== null) kept.push(chunk("eXIf", up));
    drawn ||= kind === "IDAT";
    if (kind === "IEND") return drawn && length === 0 ? { bytes: joined(kept), sides } : null;
    at = end;
  }
}

function chunk(kind: string, body: Bytes): Bytes {
  const checked = joined([letters(kind), body]);
  const whole = joined([new Uint8Array(4), checked, new Uint8Array(4)]);
  const numbers = new DataView(whole.buffer);
  numbers.setUint32(0, body.length);
  numbers.setUint32(4 + checked.length, crc32(checked));
  return whole;
}
