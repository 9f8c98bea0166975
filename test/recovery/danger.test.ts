import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findDanger } from "../../src/recovery/danger.ts";
import { LANGUAGES } from "../../src/recovery/languages.ts";

/** What customers write: `topic` and text of those in danger, and those who only sound like it. */
interface Phrases {
  readonly danger: readonly (readonly [topic: string, text: string])[];
  readonly harmless: readonly string[];
}

/** Phrases written in later rounds, each before the rules had seen it. */
interface LaterPhrases {
  readonly danger: readonly string[];
  readonly harmless: readonly string[];
}

const vectors = `${import.meta.dirname}/../vectors/danger`;
const ROUNDS = ["later", "held", "wide", "fresh", "last"];

/** What we know the rules to get wrong, so that nothing is hidden in a rate. */
const KNOWN_TO_BE_MISSED: readonly string[] = ["Die Bremsen waren auf dem Heimweg von der Werkstatt ganz weich"];

function phrasesIn(language: string): { danger: string[]; harmless: string[] } {
  const first: Phrases = JSON.parse(readFileSync(`${vectors}/${language}.json`, "utf8"));
  const later: LaterPhrases[] = ROUNDS.map((round) =>
    JSON.parse(readFileSync(`${vectors}/${round}/${language}.json`, "utf8")),
  );
  return {
    danger: [...first.danger.map(([, text]) => text), ...later.flatMap((round) => round.danger)],
    harmless: [...first.harmless, ...later.flatMap((round) => round.harmless)],
  };
}

for (const language of LANGUAGES) {
  test(`danger is heard and jest is let pass in ${language}`, () => {
    const { danger, harmless } = phrasesIn(language);
    const missed = danger.filter((text) => findDanger(text) === null);
    const falseAlarms = harmless.filter((text) => findDanger(text) !== null);
    const recall = 1 - missed.length / danger.length;
    const falseRate = falseAlarms.length / harmless.length;
    console.log(
      `${language}: recall ${recall.toFixed(3)} of ${danger.length}, false alarms ${falseRate.toFixed(3)} of ${harmless.length}`,
      missed,
      falseAlarms,
    );
    expect(danger.length).toBeGreaterThanOrEqual(150);
    expect(harmless.length).toBeGreaterThanOrEqual(140);
    expect(missed.filter((text) => !KNOWN_TO_BE_MISSED.includes(text))).toEqual([]);
    expect(falseAlarms).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(falseRate).toBeLessThanOrEqual(0.02);
  });
}

test("the alarm names the words as written, the language and the topic", () => {
  expect(findDanger("He was nice. But there is a strong SMELL OF GAS here")).toEqual({
    word: "SMELL OF GAS",
    language: "en",
    topic: "gas",
  });
  expect(findDanger("العميل قال: تسرّب غـــاز في البيت")).toMatchObject({ language: "ar", topic: "gas" });
});

test.each([
  ["smell of gas", true],
  ["no smell of gas", false],
  ["still no smell of gas", false],
  ["still smells of gas", true],
  ["smells of gas and no one came", true],
  ["no one came and it smells of gas", true],
  ["no answer on the phone and we have a gas leak", true],
  ["he fixed the gas leak", false],
  ["he said he fixed the gas leak. It still smells of gas", true],
  ["he did not fix the gas leak", true],
  ["kein Gasgeruch", false],
  ["Gasgeruch, keiner kommt", true],
  ["pas d'odeur de gaz", false],
  ["odeur de gaz, pas de réponse", true],
  ["sin olor a gas", false],
  ["olor a gas y sin respuesta", true],
  ["لا توجد رائحة غاز", false],
  ["رائحة غاز ولا أحد يرد", true],
  ["the boiler you fixed smells of gas", true],
  ["gas leak at the pipe he repaired", true],
  ["we had a gas leak but they fixed it", false],
  ["our old boiler exploded years ago", false],
  ["la caldera que repararon huele a gas", true],
  ["السقف راح يطيح علينا", true],
])("denial calms only what it denies: %s", (text, dangerous) => {
  expect(findDanger(text) !== null).toBe(dangerous);
});

test.each([
  ["CARBON MONOXIDE"],
  ["ｇａｓ leak"],
  ["gas\u200b leak"],
  ["Fumee noire qui sort du tableau"],
  ["verbruehung an der Hand"],
  ["fuga de gáááás"],
  ["تَسَرُّبُ غَازٍ"],
])("spelling, case and hidden marks don't matter: %s", (text) => {
  expect(findDanger(text)).not.toBeNull();
});

test.each([
  ["Sparks from the light switch"],
  ["exposed wires in the hall"],
  ["a smoking socket"],
  ["CO alarm keeps going off"],
  ["flooding in the kitchen"],
  ["my ceiling is collapsing"],
  ["the brakes failed"],
  ["a wheel came off"],
  ["allergic reaction"],
  ["chemical burn"],
  ["he hit me"],
  ["this was assault"],
  ["I was bleeding and fainted"],
])("a few words are enough: %s", (text) => {
  expect(findDanger(text)).not.toBeNull();
});

test("a brand new kitchen burns in no language", () => {
  expect(findDanger("The brand new kitchen is lovely and the fitters sang all day")).toBeNull();
});

test("nothing to say is no danger", () => {
  expect(findDanger("")).toBeNull();
  expect(findDanger(" … 🙂 !")).toBeNull();
});

test("ten thousand characters are read in a blink", () => {
  const long = "The gas engineer was lovely and not a spark to be seen, my brakes are fine. ".repeat(140);
  const started = performance.now();
  expect(findDanger(long)).toBeNull();
  expect(performance.now() - started).toBeLessThan(500);
});
