import fc from "fast-check";
import { expect, test } from "vitest";
import { contrastOf, readable } from "../src/html/color.ts";

const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

test("whatever colour a business has, text in it and on it can be read by day and by night", () => {
  fc.assert(
    fc.property(color, (brand) => {
      for (const [paper, on] of [
        ["#fbfaf7", "#ffffff"],
        ["#15171c", "#15171c"],
      ] as const) {
        const shown = readable(brand, paper);
        expect(contrastOf(shown, paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(shown, on)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 2_000 },
  );
});
