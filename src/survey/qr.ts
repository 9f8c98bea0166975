// A code to print: uqr says which squares are dark, this draws them as SVG or as a one-bit PNG (W3C PNG, third edition).
import { crc32, deflateSync } from "node:zlib";
import { encode } from "uqr";

const QUIET = 4;
const PIXELS = 16;

function squares(text: string): boolean[][] {
  return encode(text, { ecc: "M", border: QUIET }).data;
}

export function qrSvg(text: string): string {
  const rows = squares(text);
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const rows = squares(text);
  const width = rows.length * PIXELS;
  const stride = 1 + Math.ceil(width / 8);
  const raw = Buffer.alloc(stride * width, 0xff);
  for (let y = 0; y < width; y++) {
    raw[y * stride] = 0;
    for (let x = 0; x < width; x++) {
      const dark = rows[Math.floor(y / PIXELS)]?.[Math.floor(x / PIXELS)] ?? false;
      const at = y * stride + 1 + (x >> 3);
      if (dark) raw[at] = (raw[at] ?? 0) & ~(0x80 >> (x & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  // One bit a pixel, greyscale.
  header.writeUInt8(1, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [signature, chunk("IHDR", header), chunk("IDAT", deflateSync(raw)), chunk("IEND", Buffer.alloc(0))];
  return Uint8Array.from(Buffer.concat(parts));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}
