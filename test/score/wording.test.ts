import { expect, test } from "vitest";
import { FORMULAS } from "../../src/board/formulas.ts";
import { SCORE_LANGUAGES, scoreWords } from "../../src/wording/scores/scores.ts";

const FACTS = { name: "Gareth Pugh", since: "26 Nov", n: 49, now: "61 %", usual: "88 %" };

const MORE = { withRange: "70 to 90", withoutRange: "50 to 70", withN: 40, withoutN: 90, score: "77" };

/** Every sentence of a table, functions called with telling values. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    return [
      [
        path,
        String(
          value({
            ...FACTS,
            answers: "1,800",
            k: 12,
            low: "3",
            high: "9",
            what: "X",
            with: "80 %",
            without: "60 %",
            ...MORE,
          }),
        ),
      ],
    ];
  }
  return Object.entries(value ?? {}).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

test("the words about numbers are whole in eight languages, and none is a copy of the English", () => {
  expect([...SCORE_LANGUAGES].sort()).toEqual(["ar", "de", "en", "es", "fr", "it", "pl", "pt"]);
  const english = new Map(sentences(scoreWords("en")));
  for (const language of SCORE_LANGUAGES.filter((l) => l !== "en")) {
    const theirs = new Map(sentences(scoreWords(language)));
    expect([...theirs.keys()]).toEqual([...english.keys()]);
    for (const [path, text] of theirs) {
      expect(text.trim(), `${language}${path}`).not.toBe("");
      if (path !== ".range") expect(text, `${language}${path}`).not.toBe(english.get(path));
    }
  }
});

test("a warning says who, since when, how many, how much, how sure and what is usual, in every language", () => {
  for (const language of SCORE_LANGUAGES) {
    const { warning } = scoreWords(language);
    for (const tell of [warning.faces, warning.answering, warning.follow_up]) {
      const said = tell(FACTS);
      for (const fact of Object.values(FACTS)) expect(said, language).toContain(String(fact));
    }
    expect(warning.sure({ answers: "1,800" })).toContain("1,800");
  }
});

test("every number that is explained has its formula, and every formula its explanation", () => {
  for (const language of SCORE_LANGUAGES) {
    expect(Object.keys(scoreWords(language).how.entries).sort()).toEqual(Object.keys(FORMULAS).sort());
  }
});

test("a language we don't speak is answered in English, a region is ignored", () => {
  expect(scoreWords("nl")).toBe(scoreWords("en"));
  expect(scoreWords("pt-BR")).toBe(scoreWords("pt"));
});
