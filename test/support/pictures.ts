// Pictures byte by byte: the bare ones that only draw, and the same as a telephone sends them, with its owner's home.
import { crc32 } from "node:zlib";

export type Bytes = Uint8Array<ArrayBuffer>;
export const KINDS = ["image/jpeg", "image/png", "image/webp"] as const;
export type Kind = (typeof KINDS)[number];

/** Where Tom lives, as it stands in everything that a picture should lose. */
export const HOME = "52 12 26.4 N, 0 7 12.9 E";

export function bytes(...parts: readonly (string | number | Uint8Array)[]): Bytes {
  return new Uint8Array(
    parts.flatMap((part) =>
      typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : typeof part === "number" ? [part] : [...part],
    ),
  );
}

export function text(picture: Uint8Array): string {
  return [...picture].map((byte) => String.fromCharCode(byte)).join("");
}

const big = (n: number, length: number) => Array.from({ length }, (_, i) => (n / 256 ** (length - 1 - i)) & 0xff);
const little = (n: number, length: number) => big(n, length).reverse();
const u8 = (numbers: readonly number[]) => Uint8Array.from(numbers);

export function segment(marker: number, ...parts: readonly (string | number | Uint8Array)[]): Bytes {
  const body = bytes(...parts);
  return bytes(0xff, marker, u8(big(body.length + 2, 2)), body);
}

export function pngChunk(kind: string, ...parts: readonly (string | number | Uint8Array)[]): Bytes {
  const body = bytes(kind, ...parts);
  return bytes(u8(big(body.length - 4, 4)), body, u8(big(crc32(body), 4)));
}

export function riffChunk(kind: string, ...parts: readonly (string | number | Uint8Array)[]): Bytes {
  const body = bytes(...parts);
  return bytes(kind, u8(little(body.length, 4)), body, u8(body.length % 2 === 0 ? [] : [0]));
}

export function riff(...chunks: readonly Uint8Array[]): Bytes {
  const body = bytes("WEBP", ...chunks);
  return bytes("RIFF", u8(little(body.length, 4)), body);
}

/** Shaped as the formats want it; only `drawn` would mean something to a decoder. */
export function picture(kind: Kind, width = 160, height = 120, drawn = "Tom in his van"): Bytes {
  if (kind === "image/jpeg") {
    const jfif = segment(0xe0, "JFIF\0", 1, 2, 0, 0, 1, 0, 1, 0, 0);
    const size = segment(0xc0, 8, u8(big(height, 2)), u8(big(width, 2)), 1, 1, 0x11, 0);
    const tables = bytes(segment(0xdb, 0, new Uint8Array(64).fill(1)), segment(0xc4, 0, new Uint8Array(17)));
    const scan = bytes(segment(0xda, 1, 1, 0, 0, 63, 0), drawn, 0xff, 0, 0xff, 0xd0, drawn);
    return bytes(0xff, 0xd8, jfif, segment(0xe2, "ICC_PROFILE\0", 1, 1, "sRGB"), size, tables, scan, 0xff, 0xd9);
  }
  if (kind === "image/png") {
    const size = pngChunk("IHDR", u8(big(width, 4)), u8(big(height, 4)), 8, 2, 0, 0, 0);
    return bytes("\x89PNG\r\n\x1a\n", size, pngChunk("gAMA", 0, 0, 0xb1, 0x8f), pngChunk("IDAT", drawn), IEND);
  }
  const lossy = riffChunk("VP8 ", 0, 0, 0, 0x9d, 0x01, 0x2a, u8(little(width, 2)), u8(little(height, 2)), drawn);
  return riff(canvas(0x10, width, height), riffChunk("ALPH", 0, "x"), lossy);
}

const IEND = pngChunk("IEND");

function canvas(flags: number, width: number, height: number): Bytes {
  return riffChunk("VP8X", flags, 0, 0, 0, u8(little(width - 1, 3)), u8(little(height - 1, 3)));
}

/** The same picture with all that cameras and programs write into one. `side` is Exif's: 1 is upright. */
export function talkative(kind: Kind, clean: Bytes, side = 1, order: "II" | "MM" = "II"): Bytes {
  const tiff = exif(side, order);
  if (kind === "image/jpeg") {
    const told = [
      segment(0xe1, "Exif\0\0", tiff),
      segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", HOME),
      segment(0xe2, "MPF\0", HOME),
      segment(0xed, "Photoshop 3.0\0", HOME),
      segment(0xe5, HOME),
      segment(0xfe, HOME),
    ];
    return bytes(clean.subarray(0, 2), ...told, clean.subarray(2), HOME, clean);
  }
  if (kind === "image/png") {
    const [dated, deflated] = [pngChunk("tIME", 7, 234, 6, 1, 12, 0, 0), pngChunk("zTXt", "Place\0\0", HOME)];
    const named = [pngChunk("eXIf", tiff), pngChunk("tEXt", "Place\0", HOME), pngChunk("iTXt", "Place\0", HOME)];
    const told = [dated, deflated, ...named, pngChunk("prVt", HOME)];
    return bytes(clean.subarray(0, 33), ...told, clean.subarray(33), HOME);
  }
  const chunks = clean.slice(12);
  if (text(chunks.subarray(0, 4)) === "VP8X") chunks[8] = (chunks[8] ?? 0) | 0x0c;
  return bytes(riff(chunks, riffChunk("EXIF", tiff), riffChunk("XMP ", HOME), riffChunk("HOME", HOME)), HOME);
}

/** A simple WebP in the dress of those that carry more. */
export function extended(simple: Bytes, width: number, height: number): Bytes {
  return riff(canvas(0, width, height), simple.subarray(12));
}

/** TIFF's directory with the side and a pointer to that of GPS, whose latitude is 52° 12' 26.4". */
function exif(side: number, order: "II" | "MM"): Bytes {
  const n = (value: number, length: number) => u8(order === "II" ? little(value, length) : big(value, length));
  const entry = (tag: number, type: number, count: number, value: Uint8Array) =>
    bytes(n(tag, 2), n(type, 2), n(count, 4), value, new Uint8Array(4 - value.length));
  const first = [n(2, 2), entry(0x112, 3, 1, n(side, 2)), entry(0x8825, 4, 1, n(38, 4)), n(0, 4)];
  const place = [n(2, 2), entry(1, 2, 2, bytes("N\0")), entry(2, 5, 3, n(68, 4)), n(0, 4)];
  const latitude = [52, 1, 12, 1, 264, 10].map((part) => n(part, 4));
  return bytes(order, n(42, 2), n(8, 4), ...first, ...place, ...latitude, HOME);
}
