import fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import { expect, test } from "vitest";
import { clean, defang, segments, smsText } from "../../src/channels/sms/sms_text.ts";

const link = "https://go.example/s/1A2b3C4d5E6f7G8h9I0j";
const letter = fc.constantFrom(...Array.from("aé€ç^\n[] @ØΔ'“—👍👨\u200d👩漢ا\u202e"));

test("parts are counted as Twilio's own calculator counts them", () => {
  const scalar = fc.constantFrom("a", "é", "€", "^", "\n", "[", " ", "@", "Δ");
  fc.assert(
    fc.property(fc.string({ unit: scalar, maxLength: 700 }), (text) => {
      expect(segments(text)).toBe(Math.max(1, new SegmentedMessage(text).segmentsCount));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "ç", "漢", "—", "👍"), maxLength: 400 }), (text) => {
      expect(segments(text)).toBe(Math.max(1, new SegmentedMessage(text).segmentsCount));
    }),
  );
});

test.each([
  ["", 1],
  ["a".repeat(160), 1],
  ["a".repeat(161), 2],
  ["a".repeat(306), 2],
  ["a".repeat(307), 3],
  ["€".repeat(80), 1],
  ["€".repeat(81), 2],
  ["ç".repeat(70), 1],
  ["ç".repeat(71), 2],
  ["👍".repeat(35), 1],
  ["👍".repeat(36), 2],
])("%#: a text of known length costs what it costs", (text, expected) => {
  expect(segments(text)).toBe(expected);
});

test("finer signs give way when that saves a part, and stay when it does not", () => {
  expect(smsText("Bonjour Nora, “tout” s’est bien passé ?")).toBe("Bonjour Nora, “tout” s’est bien passé ?");
  const long = `Bonjour Nora, l’équipe du « Pont » aimerait savoir — en un seul geste — si tout s’est bien passé…`;
  const said = smsText(long, { link });
  expect(said).toBe(
    `Bonjour Nora, l'équipe du " Pont " aimerait savoir - en un seul geste - si tout s'est bien passé... ${link}`,
  );
  expect(segments(said)).toBe(1);
});

test("a name keeps its letters, whatever they cost", () => {
  expect(smsText("Zoë Çelik, tout va bien ?", { link })).toContain("Zoë Çelik");
});

test("a comment too long is cut between whole characters, and the link is last and whole", () => {
  const family = "👨‍👩‍👧";
  const said = smsText(`1 of 5: ${family.repeat(200)}`, { link, limit: 2 });
  expect(said.endsWith(`... ${link}`)).toBe(true);
  expect(segments(said)).toBeLessThanOrEqual(2);
  const comment = said.slice("1 of 5: ".length, said.indexOf("..."));
  expect(comment.replaceAll(family, "")).toBe("");
  expect(comment.length).toBeGreaterThan(0);
});

test("whatever is written, the text fits, and its link can be pressed", () => {
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 500 }), fc.integer({ min: 1, max: 3 }), (words, limit) => {
      const said = smsText(words, { link, limit });
      expect(segments(said)).toBeLessThanOrEqual(limit);
      expect(said.endsWith(link)).toBe(true);
      expect(said).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("control signs, reading directions and unseen signs are gone, lines and joined emoji stay", () => {
  expect(clean("a\u0000b\u0007\r\nc\u202Ed\u2066e\u200Bf\uFEFF g\u0085")).toBe("ab\ncdef g");
  expect(clean("👨‍👩‍👧")).toBe("👨‍👩‍👧");
  expect(clean("e\u0301")).toBe("é");
});

test("an address in a customer's words cannot be pressed, and sentences stay sentences", () => {
  expect(defang("see https://evil.example/x or www.evil.example, bad.")).toBe(
    "see https: //evil .example/x or www .evil .example, bad.",
  );
  expect(defang("It cost 3.50. Never again... Really.")).toBe("It cost 3.50. Never again... Really.");
});
