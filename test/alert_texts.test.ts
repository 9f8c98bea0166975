import { expect, test } from "vitest";
import { DEV, MOIRA } from "./support/cast.ts";
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
