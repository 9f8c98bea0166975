import { expect, test } from "vitest";
import { segments } from "../../src/channels/sms/sms_text.ts";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { recoveryWording } from "../../src/wording/all.ts";

/** Every placeholder as a mark that no sentence contains by itself. */
const MARKS: Record<string, unknown> = {
  customer: "«customer»",
  who: "«who»",
  link: "«link»",
  code: "«code»",
  manager: "«manager»",
  business: "«business»",
  what: "«what»",
  when: "«when»",
  next: "«next»",
  from: "«from»",
  text: "«text»",
  why: "«why»",
  phone: "«phone»",
  name: "«name»",
  amount: "«amount»",
  low: "«low»",
  high: "«high»",
  currency: "«currency»",
  better: "«better»",
  minutes: 4711,
  face: 4712,
  risk: null,
};

/** `text.promise` → what it says with every mark filled in. */
function said(table: unknown, path = ""): [string, string][] {
  if (typeof table === "string") return [[path, table]];
  if (typeof table === "function") return [[path, String(table(MARKS))]];
  if (typeof table !== "object" || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => said(value, path === "" ? key : `${path}.${key}`));
}

const marksIn = (text: string) => [...new Set(text.match(/«\w+»|4711|4712/g) ?? [])].sort();
const english = new Map(said(recoveryWording("en")));

test.each(LANGUAGES)("in %s every sentence is there, with the names and times it needs", (language) => {
  const here = new Map(said(recoveryWording(language)));
  expect([...here.keys()]).toEqual([...english.keys()]);
  for (const [path, text] of here) {
    expect(text.trim(), path).not.toBe("");
    // What a manager fills in may be left out where a language says it otherwise; nothing may be added.
    expect(marksIn(text), path).toEqual(marksIn(english.get(path) ?? ""));
  }
});

test.each(LANGUAGES.filter((l) => l !== "en"))("%s is a translation, not a copy", (language) => {
  const same = said(recoveryWording(language)).filter(
    ([path, text]) => text === english.get(path) && /\p{L}{4}/u.test(text.replace(/«\w+»/g, "")),
  );
  // "15 minutes", "danger" and "note" are French, too.
  const alike = language === "fr" ? ["desk.choices.15m", "desk.danger", "desk.events.noted"] : [];
  expect(same.map(([path]) => path)).toEqual(alike);
});

test.each(LANGUAGES)(
  "in %s nothing the customer reads calls them valued, or speaks of feedback, tickets or surveys",
  (language) => {
    const { page, text } = recoveryWording(language) ?? {};
    for (const [path, words] of said({ page, text })) {
      expect(words, path).not.toMatch(
        /valued customer|feedback|survey|ticket|encuesta|Umfrage|sondage|ankiet|استبيان/i,
      );
      expect(words, path).not.toMatch(/[!！]{2}/);
    }
  },
);

test("an alert by the book is one part of a text in the languages whose letters allow it", () => {
  const p = { customer: "Anna Miller", face: 2, who: "Tom, boiler", risk: "£18k" };
  const link = `https://go.example.com/c/${"x".repeat(31)}`;
  const parts = (language: string) => {
    const words = recoveryWording(language)?.text;
    return words && segments(`${words.alert.let_down(p)} ${words.take({ link, code: "42" })}`);
  };
  expect(Object.fromEntries(["en", "fr", "de", "it"].map((l) => [l, parts(l)]))).toEqual({
    en: 1,
    fr: 1,
    de: 1,
    it: 1,
  });
});
