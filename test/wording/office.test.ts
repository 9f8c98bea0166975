import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { officeWords } from "../../src/wording/office/office.ts";
import { settingsWords } from "../../src/wording/settings/settings.ts";

type Sentence = readonly [path: string, text: string];

/** Every placeholder answers with its own name. */
const marks: Record<string, unknown> = new Proxy({}, { get: (_, key) => `‹${String(key)}›` });

function sentences(node: unknown, path = ""): Sentence[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") return [[path, String(node(marks))]];
  return Object.entries(node ?? {}).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

async function said(language: string): Promise<Sentence[]> {
  await Promise.all([officeWords.load(language), settingsWords.load(language)]);
  return [...sentences(officeWords.words(language)), ...sentences(settingsWords.words(language), ".settings")];
}

const placeholders = (text: string) => [...new Set(text.match(/‹\w+›/g) ?? [])].sort();

/** The same word in two languages, rightly. */
const SHARED =
  /^\.(tabs\.label|people\.(name|email)|opening\.no|signIn\.subject|now\.danger|passkeys\.title|settings\.(no|fields\.email|pages\.look\.now))$/;

test.each(LANGUAGES.filter((language) => language !== "en"))(
  "in %s the office says all that it says in English, with every name and number, and nothing in English",
  async (language) => {
    const [english, table] = [await said("en"), await said(language)];
    expect(table.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const lost = table.filter(([, text], i) => `${placeholders(text)}` !== `${placeholders(english[i]?.[1] ?? "")}`);
    expect(lost).toEqual([]);
    const copied = table.filter(([path, text], i) => text === english[i]?.[1] && !SHARED.test(path));
    expect(copied).toEqual([]);
  },
);

test("the office never speaks of feedback, surveys or tickets", async () => {
  const wrong = (await said("en")).filter(([, text]) => /feedback|survey|ticket|valued customer|!/i.test(text));
  expect(wrong).toEqual([]);
});
