import { expect, test } from "vitest";
import { dangerText } from "../../src/account/letters/danger.ts";
import { segments, smsText } from "../../src/channels/sms/sms_text.ts";
import { emergencyNumbers } from "../../src/contact/emergency.ts";
import { helpIn } from "../../src/recovery/danger/help.ts";
import { DANGER_TOPICS } from "../../src/recovery/danger/topics.ts";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { dangerWording } from "../../src/wording/danger/all.ts";
import { stepsIn } from "../../src/wording/danger/danger.ts";

/** How a condition begins. */
const IF = {
  en: /^If /,
  es: /^Si /,
  fr: /^S(i |'il )/,
  de: /^(Wenn|Bei) /,
  it: /^Se /,
  pt: /^Se /,
  pl: /^Jeśli /,
  ar: /^إذا /,
};

const english = dangerWording("en");

test.each(LANGUAGES)(
  "in %s every heading and every line of a text is a condition, because a list can be wrong",
  (language) => {
    for (const { title, line } of Object.values(dangerWording(language).advice)) {
      expect(title).toMatch(IF[language]);
      expect(line).toMatch(IF[language]);
      expect(line).toMatch(/\.$/);
    }
  },
);

test.each(LANGUAGES)(
  "in %s each danger has as many steps as in English, and no sentence was left in English",
  (language) => {
    const { advice, ...more } = dangerWording(language);
    for (const topic of DANGER_TOPICS) expect(advice[topic].steps).toHaveLength(english.advice[topic].steps.length);
    if (language === "en") return;
    const said = (words: typeof english) =>
      Object.values(words.advice).flatMap(({ title, steps, line }) => [title, ...steps, line]);
    const copied = said(dangerWording(language)).filter((sentence) => said(english).includes(sentence));
    expect([...copied, ...Object.values(more).filter((text) => Object.values(english).includes(text))]).toEqual([]);
  },
);

test.each(LANGUAGES)("in %s a text about any danger is two parts at most, with and without a number", (language) => {
  const { advice, noNumber } = dangerWording(language);
  for (const topic of DANGER_TOPICS) {
    for (const country of ["GB", "FR", "PL", "JP", "EG", "ET"]) {
      const text = dangerText(topic, country, language);
      expect(segments(smsText(text, { limit: 9 })), text).toBeLessThanOrEqual(2);
      expect(text.startsWith(advice[topic].line)).toBe(true);
      expect(text).toContain(helpIn([topic], country)[0]?.number ?? noNumber);
    }
  }
});

test("a smell of gas in Leeds is for the gas line and 999, in Leipzig for 112, in Osaka for 119, in Oslo for 110", () => {
  const gas = (country: string) => helpIn(["gas"], country).map(({ service, number }) => `${service} ${number}`);
  expect(gas("GB")).toEqual(["gas 0800\u00a0111\u00a0999", "emergency 999"]);
  expect(gas("DE")).toEqual(["emergency 112"]);
  expect(gas("JP")).toEqual(["fire 119"]);
  expect(gas("NO")).toEqual(["fire 110"]);
  expect(gas("ET")).toEqual([]);
});

test("where three numbers stand for three services each danger gets its own, and none twice", () => {
  expect(helpIn(["injury", "threat"], "BR").map((n) => n.number)).toEqual(["192", "190"]);
  expect(helpIn(["electricity"], "JP").map((n) => n.service)).toEqual(["ambulance"]);
  expect(emergencyNumbers("US", ["gas", "fire", "ambulance", "police"]).map((n) => n.number)).toEqual(["911"]);
});

test("with gas in the air nobody is sent to a fuse box or told to close a door, and nothing else is left out", () => {
  const left = (topic: (typeof DANGER_TOPICS)[number], beside: "gas" | "carbon_monoxide") => {
    const said = stepsIn(topic, [beside, topic], english);
    return english.advice[topic].steps.filter((step) => !said.includes(step));
  };
  expect(left("electricity", "gas")).toEqual(["Switch off at the fuse box only if you can get there dry and safely."]);
  expect(left("water", "carbon_monoxide")).toEqual([
    "Switch off the power at the fuse box only if you can get there dry.",
  ]);
  expect(left("fire", "gas")).toEqual(["Close doors behind you as you go."]);
  expect(left("carbon_monoxide", "gas")).toEqual(["Switch off the boiler, stove or fire only if it is on your way."]);
  expect(left("injury", "gas")).toEqual([]);
  expect(stepsIn("gas", ["gas", "electricity"], english)).toEqual(english.advice.gas.steps);
  expect(stepsIn("electricity", ["electricity", "injury"], english)).toEqual(english.advice.electricity.steps);
});
