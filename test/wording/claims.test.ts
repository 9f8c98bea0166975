import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { recoveryWording } from "../../src/wording/all.ts";
import { en as ours } from "../../src/wording/en.ts";
import * as claims from "../../src/wording/recovery/claims.ts";
import { ring, type Told } from "../../src/wording/recovery/claims.ts";
import { en as recovery } from "../../src/wording/recovery/en.ts";

const DOCUMENT = readFileSync(join(import.meta.dirname, "../../docs/claims.md"), "utf8");

/** Words by which a sentence says that something was, is or will be so. */
const CLAIM =
  /\b(sent|said|told|knows?|rings|ringing|called|calling|will|asked|expects|promised|hear from|reads|gets|got)\b|'ll\b/i;

/** Any value of a sentence, as its own name; then nothing and one, for sentences that say something else of those. */
const ANYTHING = [(name: string) => `{${name}}`, () => null, () => 1].map(
  (stand) => new Proxy({}, { get: (_, name) => (typeof name === "symbol" ? undefined : stand(name)) }),
);

function sentences(value: unknown, path: string): [path: string, said: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return ANYTHING.flatMap((p) => sentences(value(p), path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => sentences(one, `${path}.${name}`));
}

const ALL = [
  ...Object.entries(recovery).flatMap(([part, said]) => sentences(said, part)),
  ...sentences(
    { text: ours.text, gone: ours.gone, called: ours.after.called, thanks: ours.thanks, page: ours.page },
    "words",
  ),
];

test("every sentence that claims a fact stands in docs/claims.md with the row that it is made from", () => {
  const missing = ALL.filter(([path, said]) => CLAIM.test(said) && !DOCUMENT.includes(`| \`${path}\` |`));
  expect(missing).toEqual([]);
});

test("docs/claims.md names no sentence that is not said any more", () => {
  const named = [...DOCUMENT.matchAll(/^\| `([^`]+)` \|/gm)].map((found) => found[1]);
  const known = new Set(ALL.map(([path]) => path));
  expect(named.filter((path) => path !== undefined && !known.has(path))).toEqual([]);
});

const ABOUT = { customer: "Nora", when: "18:35" };
const TOLD: Told = { reach: "texts", promise: "sent", apology: "sent", put_right: "sent", note: "sent" };

test("Nora who gets no texts is to be rung, and where nobody has a number nobody speaks of a call", () => {
  expect(ring(recovery.claims, "no_texts", ABOUT)).toBe("Nora gets no texts from us. Ring Nora before 18:35.");
  for (const language of LANGUAGES) {
    const words = recoveryWording(language);
    const untold: Told = { reach: "no_number", promise: "not_sent", apology: null, put_right: null, note: null };
    const said = claims.ofPromise(words, untold, ABOUT);
    expect(said).toContain("18:35");
    expect(said).not.toMatch(/\b(call|ring (?!\.)Nora|anruf|llam|appel|chiam|lig(a|ue)|zadzwo)|اتصل/i);
  }
});

test.each(["not_sent", null, "on_its_way"] as const)("nobody knows what was %s", (fate) => {
  for (const language of LANGUAGES) {
    const words = recoveryWording(language);
    const untold: Told = { ...TOLD, promise: fate, apology: fate, note: fate };
    expect(claims.ofPromise(words, untold, ABOUT)).not.toBe(claims.ofPromise(words, TOLD, ABOUT));
    expect(claims.ofNote(words, untold, "Nora")).not.toBe(words.desk.sent);
    const missed = { owed: true, missed: true };
    expect(claims.ofTime(words, { told: untold, ...missed }, ABOUT)).not.toBe(words.desk.owed(ABOUT));
    expect(claims.ofTime(words, { told: TOLD, ...missed }, ABOUT)).toBe(words.desk.owed(ABOUT));
  }
});
