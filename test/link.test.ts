import fc from "fast-check";
import { expect, test } from "vitest";
import { type LinkKey, mint, parseKeys, read } from "../src/link.ts";

const OLD: LinkKey = { id: 1, secret: "old-secret-old-secret-old-secret-0" };
const NEW: LinkKey = { id: 2, secret: "new-secret-new-secret-new-secret-0" };
const VISIT = { account: "4f1a09c2b7de", subject: 12 };

test("a link is at most 32 characters and opens what it was made for", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 6, maxLength: 6 }),
      fc.integer({ min: 0, max: 0xffffffff }),
      (bytes, subject) => {
        const opened = { account: Buffer.from(bytes).toString("hex"), subject };
        const code = mint([NEW, OLD], "survey", opened);
        expect(code.length).toBeLessThanOrEqual(32);
        expect(read([NEW, OLD], "survey", code)).toEqual(opened);
      },
    ),
  );
});

test("a link that stands in a text has 24 characters up to visit 65,535 and never more than 27", () => {
  const sizes = [0, 1, 65_535, 65_536, 16_777_215, 16_777_216, 0xffffffff].map((subject) => {
    const code = mint([NEW, OLD], "case", { ...VISIT, subject });
    expect(read([OLD, NEW], "case", code)).toEqual({ ...VISIT, subject });
    return code.length;
  });
  expect(sizes).toEqual([24, 24, 24, 26, 26, 27, 27]);
  expect(mint([NEW], "key", VISIT)).toHaveLength(31);
});

test("a link to all of a manager's cases carries until when, and is read with and without", () => {
  for (const subject of [1, 65_536, 0xffffffff]) {
    const opened = { account: "4f1a09c2b7de", subject, until: { epoch: 255, day: 24_000 } };
    const code = mint([NEW, OLD], "mine", opened);
    expect(code.length).toBeLessThanOrEqual(31);
    expect(read([NEW], "mine", code)).toEqual(opened);
    expect(read([NEW], "survey", code)).toBeNull();
    const { until, ...bare } = opened;
    expect([until.day, read([NEW], "mine", mint([NEW], "mine", bare))]).toEqual([24_000, bare]);
  }
});

test("after a rotation old links still open, and close when the old key is taken away", () => {
  const code = mint([OLD], "survey", VISIT);
  expect(read([NEW, OLD], "survey", code)).toEqual(VISIT);
  expect(read([NEW], "survey", code)).toBeNull();
});

test("a code changed in any one character opens nothing", () => {
  const code = mint([NEW], "survey", VISIT);
  for (let i = 0; i < code.length; i++) {
    for (const other of ["A", "B", "_", "7"]) {
      const forged = code.slice(0, i) + other + code.slice(i + 1);
      if (forged !== code) expect(read([NEW], "survey", forged), `at ${i}`).toBeNull();
    }
  }
});

test("a code for one door opens no other", () => {
  expect(read([NEW], "case", mint([NEW], "survey", VISIT))).toBeNull();
  expect(read([NEW], "survey", mint([NEW], "key", VISIT))).toBeNull();
});

test("keys are read newest first, and a malformed list is no list", () => {
  const secret = "s".repeat(32);
  expect(parseKeys(`2:${secret}, 1:${secret}`)?.map((k) => k.id)).toEqual([2, 1]);
  for (const wrong of [undefined, "", "1:short", `256:${secret}`, `1:${secret},1:${secret}`, `1:${secret},`]) {
    expect(parseKeys(wrong), String(wrong)).toBeNull();
  }
});
