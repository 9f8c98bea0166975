import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { wording } from "../../src/wording/all.ts";

type Sentence = { readonly path: string; readonly text: string };

/** Every placeholder answers with its own name, so that a sentence shows which ones it uses. */
const marks: Record<string, unknown> = new Proxy(
  {},
  {
    get: (_, key) => (key === "face" ? 4 : key === "n" || key === "count" ? 7 : `‹${String(key)}›`),
  },
);

function sentences(node: unknown, path = ""): Sentence[] {
  if (typeof node === "string") return [{ path, text: node }];
  // Every function of the tables takes one object of placeholders.
  if (typeof node === "function") return [{ path: `${path}()`, text: String(node(marks)) }];
  return Object.entries(node ?? {}).flatMap(([key, value]) => sentences(value, path === "" ? key : `${path}.${key}`));
}

const placeholders = (text: string) => [...new Set(text.match(/‹\w+›|\b[47]\b/g) ?? [])].sort();
const english = sentences(wording("en"));
const others = LANGUAGES.filter((language) => language !== "en");

/** The same word in two languages, rightly. */
const SHARED = /^(direction|language|board\.(name|sites|staff|perception)|after\.loyaltySteps\.0)|\(\)$/;

for (const language of others) {
  const table = sentences(wording(language));

  test(`${language} says all that English says, and nothing else`, () => {
    expect(table.map((s) => s.path)).toEqual(english.map((s) => s.path));
  });

  test(`${language} keeps every name, number, time and link of its sentences`, () => {
    const lost = table.flatMap(({ path, text }, i) => {
      const original = english[i]?.text ?? "";
      const same = JSON.stringify(placeholders(text)) === JSON.stringify(placeholders(original));
      return same ? [] : [`${path}: ${text} — ${original}`];
    });
    expect(lost).toEqual([]);
  });

  test(`${language} leaves nothing in English`, () => {
    const copied = table.filter(({ path, text }, i) => text === english[i]?.text && !SHARED.test(path));
    expect(copied.map((s) => `${s.path}: ${s.text}`)).toEqual([]);
  });
}

test("no customer reads of feedback, surveys, tickets or valued customers, and nobody shouts", () => {
  const customers = english.filter(({ path }) => !/^board\./.test(path));
  const wrong = customers.filter(({ text }) => /feedback|survey|ticket|valued customer|!!/i.test(text));
  expect(wrong).toEqual([]);
  const loud = LANGUAGES.flatMap((l) =>
    sentences(wording(l))
      .filter((s) => /!\s*!|!.*!/.test(s.text))
      .map((s) => `${l} ${s.path}`),
  );
  expect(loud).toEqual([]);
});

test("a sentence without a name closes its gap", () => {
  const nobody = { customer: "", staff: "Tom", business: "Brightside" };
  for (const language of LANGUAGES) {
    const { ask, thanks } = wording(language);
    for (const text of [ask.hello(nobody), thanks.delighted(nobody), thanks.happy(nobody), thanks.fine(nobody)]) {
      expect(text, language).not.toMatch(/ {2}|[,،]\s*[.!]|\s[,.،]|^[,،]/);
    }
  }
});

test("behind the link of a text stands nothing or a blank, so that no telephone swallows a full stop into it", () => {
  const link = "https://c.test/s/abc";
  const p = { customer: "Anna", staff: "Tom", business: "B", link, manager: "Dev", when: "11:00", face: 1 };
  for (const language of LANGUAGES) {
    const { text } = wording(language);
    for (const said of [
      `${text.tap(p)}${text.orReply}${text.andStop}`,
      `${text.tap(p)}${text.orStop}`,
      text.add(p),
      text.follow(p),
    ]) {
      expect(said.split(link)[1], `${language}: ${said}`).toMatch(/^( |$)/);
    }
  }
});
