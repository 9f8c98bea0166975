import { expect, test } from "vitest";
import { BRIGHTSIDE, DEV, MOIRA } from "./support/cast.ts";
import { Business, beginStory, sendForm, surveyOf } from "./support/world.ts";

const LINK = "https:\\S+ or reply \\d\\d$";

test("whoever is called second reads what Anna wrote, how long she has waited and who didn't pick up", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  await sendForm(`${survey}/more`, { comment: "No hot water, and a baby in the house." });
  await brightside.later(6);
  const [first] = await brightside.texts(DEV.phone);
  expect(first).toMatch(
    new RegExp(`^Anna Miller \\(1/5, Tom, Boiler service, Leeds\\) was let down\\. I have it: ${LINK}`),
  );
  const [second] = await brightside.texts(MOIRA.phone);
  expect(second).toMatch(
    new RegExp(
      `^Anna Miller \\(1/5, Tom, Boiler service, Leeds\\) was let down\\. "No hot water, and a baby in the house\\." 5 min waiting, Dev didn't pick up\\. I have it: ${LINK}`,
    ),
  );
});

test("a second round says so to the one who was called in the first", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendForm(await surveyOf(brightside), { tap: "2" });
  await brightside.settle();
  await brightside.later(31);
  const rounds = await brightside.texts(DEV.phone);
  expect(rounds).toHaveLength(2);
  expect(rounds[1]).toMatch(/was let down\. 30 min waiting, Moira and Ruth didn't pick up\. I have it: /);
});

const SAID = {
  ar: "أشم رائحة غاز قوية في المطبخ وأنا خائفة جدا ولا أعرف ماذا أفعل الآن، أرجوكم تعالوا بسرعة",
  pl: "Czuję gaz w kuchni, bardzo się boję i nie wiem co robić, proszę szybko przyjechać, dzieci są w domu",
};

test.each(Object.entries(SAID))(
  "in danger the words and the number to call survive the short parts of %s",
  async (language, comment) => {
    beginStory();
    const business = await Business.open({ ...BRIGHTSIDE, language });
    await business.settings({ ladder: await business.hire() });
    const survey = await business.visit({ customer: { name: "Fatima Al Mansouri", phone: "+447700900250" } });
    await sendForm(survey, { tap: "1" });
    await sendForm(`${survey}/more`, { comment });
    await business.settle();
    const rung = (await business.texts(DEV.phone)).at(-1) ?? "";
    expect(rung).toContain(comment.slice(0, 40));
    expect(rung).toContain("+447700900250");
    expect(rung).toMatch(/https:\S+ .* \d\d$/);
  },
);

test("what was written in letters that cost more is cut before who it is, the wait and the link", async () => {
  beginStory();
  const business = await Business.open({ ...BRIGHTSIDE, language: "ar" });
  await business.settings({ ladder: await business.hire() });
  const survey = await surveyOf(business);
  await sendForm(survey, { tap: "1" });
  await business.settle();
  await sendForm(`${survey}/more`, {
    comment: "لم يحضر في الموعد وترك المكان متسخا جدا ولم يعتذر عن التأخير ولا عن الفوضى",
  });
  await business.later(6);
  const [second] = await business.texts(MOIRA.phone);
  expect(second).toMatch(/^Anna .*"لم يحضر في .*" .*Dev.*https:\S+ .* \d\d$/);
});
