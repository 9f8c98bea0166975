import { expect, test } from "vitest";
import { inOnePart } from "../../src/account/letters/invitation.ts";
import { segments, smsText } from "../../src/channels/sms/sms_text.ts";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { wording } from "../../src/wording/all.ts";

const LINK = "https://go.example.com/s/AbCdEfGhIjKlMnOpQrStUvWx";
const ANNA = {
  customer: "Anna",
  business: "Brightside Heating",
  staff: "Tom",
  job: "Boiler service",
  last: false,
  link: LINK,
};

function said(language: string, ask: Partial<typeof ANNA> = {}, mustSayStop = false): string {
  const { text, tail } = inOnePart(wording(language), { ...ANNA, ...ask }, mustSayStop);
  return smsText(text, { link: tail, limit: 2 });
}

test("a text says who and what, one link, how to answer without it and how to stop, and fits into one part", () => {
  expect(said("en", { business: "Hill Gas" })).toBe(
    `Hill Gas: Anna, how was it with Tom (Boiler service)? Tap ${LINK} or reply 1 (let down) to 5 (delighted), STOP to end`,
  );
});

test("what does not fit gives way in order: the job, the word STOP, that a digit answers too", () => {
  const asks = ["Brightside Heating", "Brightside Heating & Plumbing", `Brightside ${"Heating ".repeat(7)}Ltd`];
  expect(
    asks.map((business) => said("en", { business }).replace(`${business}: Anna, how was it with Tom`, "")),
  ).toEqual([
    `? Tap ${LINK} or reply 1 (let down) to 5 (delighted), STOP to end`,
    `? Tap ${LINK} or reply 1 (let down) to 5 (delighted)`,
    `? Tap ${LINK}`,
  ]);
});

test("where the law asks for it STOP is never dropped", () => {
  for (const business of ["Hill Gas", "Brightside Heating & Plumbing", `Brightside ${"Heating ".repeat(7)}Ltd`]) {
    for (const language of LANGUAGES) expect(said(language, { business }, true), language).toContain("STOP");
  }
});

test("in seven languages it is one part, in Arabic two, with the link whole", () => {
  for (const language of LANGUAGES) {
    for (const last of [false, true]) {
      const text = said(language, { last }, true);
      expect(segments(text), `${language}: ${text}`).toBe(language === "ar" ? 2 : 1);
      expect(text, language).toContain(`${LINK} `);
      expect(text.startsWith("Brightside Heating"), language).toBe(true);
    }
  }
});
