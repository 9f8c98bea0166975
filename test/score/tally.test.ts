import fc from "fast-check";
import { expect, test } from "vitest";
import { addTally, sameTally, subtractTally, type Tally } from "../../src/score/tally.ts";

const NO_TALLY: Tally = {};
const sumTallies = (all: readonly Tally[]): Tally => all.reduce((sum, one) => addTally(sum, one), NO_TALLY);

const tally: fc.Arbitrary<Tally> = fc
  .dictionary(fc.constantFrom("1", "5", "p55", "t.tidy.1", "c.take.30", "delivered"), fc.integer({ min: 1, max: 2000 }))
  .map((counts) => ({ ...counts }));

test("counts merge in any order and grouping, and what was merged can be taken out again", () => {
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      expect(addTally(a, b)).toEqual(addTally(b, a));
      expect(addTally(addTally(a, b), c)).toEqual(addTally(a, addTally(b, c)));
      expect(subtractTally(addTally(a, b), b)).toEqual(a);
      expect(addTally(a, NO_TALLY)).toEqual(a);
      expect(subtractTally(a, a)).toEqual(NO_TALLY);
    }),
  );
});

test("a crew's credit splits a tally without losing a thousandth", () => {
  fc.assert(
    fc.property(tally, fc.integer({ min: 0, max: 1000 }), (t, credit) => {
      const parts = addTally(addTally({}, t, credit), t, 1000 - credit);
      expect(sameTally(parts, addTally({}, t, 1000))).toBe(true);
    }),
  );
});

test("a sum of corrections ends at the last answer alone", () => {
  fc.assert(
    fc.property(fc.array(tally, { minLength: 1, maxLength: 8 }), (answers) => {
      const changes = answers.map((t, i) => subtractTally(t, answers[i - 1] ?? NO_TALLY));
      expect(sumTallies(changes)).toEqual(answers.at(-1));
    }),
  );
});
