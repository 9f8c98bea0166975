import fc from "fast-check";
import { expect, test } from "vitest";
import { brandColors, contrastOf } from "../src/html/color.ts";

const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
const DAY = ["#fbfaf7", "#20242c"] as const;
const NIGHT = ["#15171c", "#eef0f4"] as const;

test("whatever colour a business has, text in it and on it can be read by day and by night", () => {
  fc.assert(
    fc.property(color, (brand) => {
      for (const [paper, ink] of [DAY, NIGHT]) {
        const { fill, on, accent } = brandColors(brand, paper, ink);
        expect(contrastOf(accent, paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(on, fill)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("a yellow stays yellow under dark words, and is never read as olive", () => {
  for (const [paper, ink] of [DAY, NIGHT])
    expect(brandColors("#ffd500", paper, ink)).toMatchObject({ fill: "#ffd500", on: "#20242c" });
  expect(brandColors("#ffd500", ...DAY).accent).toBe("#20242c");
  expect(brandColors("#ffd500", ...NIGHT).accent).toBe("#ffd500");
  expect(brandColors("#0f766e", ...DAY)).toEqual({ fill: "#0f766e", on: "#ffffff", accent: "#0f766e" });
});
