import fc from "fast-check";
import { expect, test } from "vitest";
import { readable } from "../src/html/color.ts";

/** WCAG 2.2: the contrast ratio of two `#rrggbb` colours, 1 to 21. */
function contrastOf(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const c = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

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
