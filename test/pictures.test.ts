import fc from "fast-check";
import { expect, test } from "vitest";
import { bare, SIDE } from "../src/pictures/picture.ts";
import {
  type Bytes,
  bytes,
  HOME,
  KINDS,
  type Kind,
  picture,
  pngChunk,
  riff,
  riffChunk,
  segment,
  talkative,
  text,
} from "./support/pictures.ts";

const kind = fc.constantFrom(...KINDS);
const side = fc.integer({ min: SIDE.least, max: SIDE.most });

function left(of: Kind, sent: Bytes): string {
  const result = bare(of, sent);
  return result.ok ? text(result.bytes) : result.reason;
}

test.each(KINDS)("of Tom's photo only the drawing is left, not where he lives: %s", (of) => {
  const clean = picture(of);
  const sent = talkative(of, clean);
  expect(text(sent).split(HOME).length).toBeGreaterThan(4);
  expect(left(of, sent)).toBe(text(clean));
});

test("a picture that is clean stays as it is, whatever its size and what it draws", () => {
  fc.assert(
    fc.property(kind, side, side, fc.stringMatching(/^[ -~]{0,40}$/), (of, width, height, drawn) => {
      const clean = picture(of, width, height, drawn);
      expect(left(of, clean)).toBe(text(clean));
      expect(left(of, talkative(of, clean))).toBe(text(clean));
    }),
  );
});

test("a JPEG or a PNG that lies on its side says so still, and that alone", () => {
  const [jpeg, png] = [picture("image/jpeg"), picture("image/png")];
  const sides = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 300];
  for (const order of ["II", "MM"] as const) {
    for (const up of sides) {
      const turned = up > 1 && up < 9;
      const exif = bytes("MM\0*\0\0\0\b\0\x01\x01\x12\0\x03\0\0\0\x01\0", up % 256, "\0\0\0\0\0\0");
      const inJpeg = turned ? segment(0xe1, "Exif\0\0", exif) : bytes();
      const inPng = turned ? pngChunk("eXIf", exif) : bytes();
      expect(left("image/jpeg", talkative("image/jpeg", jpeg, up, order)), `${order} ${up}`).toBe(
        text(bytes(jpeg.subarray(0, 2), inJpeg, jpeg.subarray(2))),
      );
      expect(left("image/png", talkative("image/png", png, up, order)), `${order} ${up}`).toBe(
        text(bytes(png.subarray(0, 33), inPng, png.subarray(33))),
      );
    }
  }
});

test("little pictures within a picture go too, and Adobe's word on its colours stays", () => {
  const clean = picture("image/jpeg");
  const [start, rest] = [clean.subarray(0, 2), clean.subarray(20)];
  const thumbnail = segment(0xe0, "JFIF\0", 1, 2, 0, 0, 1, 0, 1, 1, 1, "RGB");
  const more = segment(0xe0, "JFXX\0", 0x10, HOME);
  expect(left("image/jpeg", bytes(start, thumbnail, more, rest))).toBe(text(clean));
  expect(left("image/jpeg", bytes(start, segment(0xe0, "JFIF\0", 1), rest))).toBe(text(bytes(start, rest)));
  const adobe = segment(0xee, "Adobe", 0, 100, 0, 0, 0, 0, 1);
  expect(left("image/jpeg", bytes(start, adobe, rest))).toBe(text(bytes(start, adobe, rest)));
});

test("what is told between the scans of a JPEG goes too", () => {
  const clean = picture("image/jpeg");
  const scan = bytes(segment(0xda, 1, 1, 0, 0, 63, 0), "more", 0xff, 0xd9);
  const before = clean.subarray(0, -2);
  expect(left("image/jpeg", bytes(before, segment(0xfe, HOME), scan))).toBe(text(bytes(before, scan)));
});

test("a picture with too few or too many pixels is named with them, however few its bytes", () => {
  for (const of of KINDS) {
    for (const sides of [
      [31, 100],
      [100, 2_001],
      [16_000, 16_000],
    ] as const) {
      expect(bare(of, picture(of, ...sides))).toEqual({ ok: false, reason: "size", sides });
    }
  }
  const lossless = (sides: number) => riff(riffChunk("VP8L", 0x2f, ...[0, 8, 16, 24].map((s) => (sides >>> s) & 255)));
  expect(bare("image/webp", lossless(0xfff_ffff))).toMatchObject({ sides: [16_384, 16_384] });
  expect(bare("image/webp", lossless((119 << 14) | 159))).toMatchObject({ ok: true });
});

test("what is no whole picture is called broken", () => {
  const [jpeg, png, webp] = KINDS.map((of) => picture(of)) as [Bytes, Bytes, Bytes];
  const size = segment(0xc0, 8, 0, 200, 0, 200, 1, 1, 0x11, 0);
  const crooked = png.slice();
  crooked[20] = 7;
  const moving = riff(riffChunk("VP8X", 2, new Uint8Array(9).fill(99)), riffChunk("ANMF", webp.subarray(12)));
  const cases: readonly (readonly [string, Kind, Bytes])[] = [
    ["two sizes", "image/jpeg", bytes(jpeg.subarray(0, 2), size, jpeg.subarray(2))],
    ["no size", "image/jpeg", bytes(0xff, 0xd8, 0xff, 0xd9)],
    ["a kind that browsers do not draw", "image/jpeg", bytes(text(jpeg).replace("\xff\xc0", "\xff\xc9"))],
    ["a segment of no length", "image/jpeg", bytes(0xff, 0xd8, 0xff, 0xfe, 0, 1, jpeg.subarray(2))],
    ["a chunk that was changed", "image/png", crooked],
    ["nothing drawn", "image/png", bytes(png.subarray(0, 33), pngChunk("IEND"))],
    ["no size first", "image/png", bytes(png.subarray(0, 8), pngChunk("gAMA", 0, 0, 0, 1), png.subarray(8))],
    ["an animation", "image/webp", moving],
    ["a canvas of another size", "image/webp", riff(riffChunk("VP8X", new Uint8Array(10)), webp.subarray(30))],
    ["two drawings", "image/webp", riff(webp.subarray(12), webp.subarray(30))],
    ["another kind", "image/png", jpeg],
    ["nothing", "image/jpeg", bytes()],
  ];
  for (const [what, of, sent] of cases) expect(bare(of, sent), what).toEqual({ ok: false, reason: "broken" });
  for (const of of KINDS) {
    const whole = picture(of);
    for (let n = 0; n < whole.length; n++) expect(left(of, whole.slice(0, n)), `${of}, ${n} bytes`).toBe("broken");
  }
});

test("whatever bytes come, there is an answer, and what it leaves would be left so again", () => {
  const beginnings = [[0xff, 0xd8, 0xff], "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "RIFF\x40\0\0\0WEBPVP8X"].map((start) =>
    typeof start === "string" ? bytes(start) : bytes(...start),
  );
  const any = fc
    .tuple(fc.constantFrom(bytes(), ...beginnings), fc.uint8Array({ maxLength: 300 }))
    .map(([start, rest]) => bytes(start, rest));
  const changes = fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 6 });
  const spoilt = fc.tuple(kind, fc.integer({ min: 0, max: 8 }), changes).map(([of, up, changed]) => {
    const sent = talkative(of, picture(of), up);
    for (const [at, byte] of changed) if (at < sent.length) sent[at] = byte;
    return sent;
  });
  fc.assert(
    fc.property(kind, fc.oneof(any, spoilt), (of, sent) => {
      const before = sent.slice();
      const once = bare(of, sent);
      expect(sent).toEqual(before);
      if (once.ok) expect(bare(of, once.bytes)).toEqual(once);
    }),
    { numRuns: 5_000 },
  );
});
