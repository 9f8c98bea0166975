import { expect, test } from "vitest";
import { oneText } from "../../src/account/numbers/warnings.ts";
import { segments } from "../../src/channels/sms/sms_text.ts";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { recoveryWording, wording } from "../../src/wording/all.ts";

const GARETH = {
  watch: "faces",
  unit: { kind: "staff", id: "stf_1", name: "Gareth Pugh" },
  since: "2036-09-30",
  now: 0.61,
  usual: 0.86,
} as const;

test("a warning is one plain sentence, in tenths, and in hundredths where tenths would not tell them apart", () => {
  expect(oneText("en", GARETH, 0)).toBe("Gareth Pugh: 6 in 10 happy since 30 Sept, usually 9.");
  expect(oneText("en", { ...GARETH, usual: 0.64 }, 2)).toBe(
    "Gareth Pugh: 61 in 100 happy since 30 Sept, usually 64. And 2 more.",
  );
});

test.each(LANGUAGES)(
  "every warning in %s fits into one part of a text, whatever the month and the name",
  (language) => {
    for (const watch of ["faces", "answering", "follow_up"] as const) {
      for (let month = 1; month <= 12; month++) {
        for (const name of ["Gareth Pugh", "Wolfeschlegelsteinhausenbergerdorff und Söhne Heizungsbau"]) {
          const since = `2036-${String(month).padStart(2, "0")}-28`;
          const text = oneText(language, { ...GARETH, watch, since, unit: { ...GARETH.unit, name } }, 3);
          expect(segments(text), text).toBe(1);
          expect(text, text).toMatch(/9\.( .*3.*)?$/);
        }
      }
    }
  },
);

test.each(LANGUAGES)("an alert in %s with words, site and waiting, and a bundle, fit into two parts", (language) => {
  const link = "https://go.example.com/c/AbCdEfGhIjKlMnOpQrStUvWx";
  const { text } = recoveryWording(language);
  const who = { customer: "Anna Miller", face: 1, who: "Tom, Boiler service, Leeds", risk: null };
  const waited = text.waited({ minutes: 12, names: "Dev" });
  const words = language === "ar" ? "" : '"No hot water, and a baby in the house." ';
  const alert = `${text.alert.let_down(who)} ${words}${waited} ${text.take({ link, code: "52" })}`;
  // An Arabic text has 134 letters in two parts: the crew or the job gives way there.
  expect(segments(alert), alert).toBeLessThanOrEqual(language === "ar" ? 3 : 2);
  const named = "Hana 66, Jack 70, Sue 12, +4";
  expect(segments(wording(language).text.storm({ count: 7, named, site: "Leeds", link }))).toBeLessThanOrEqual(2);
});
