import { expect, test, vi } from "vitest";
import { ANNA, DEV, MOIRA, QUIET, RUTH } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, sendForm, surveyOf } from "./support/world.ts";

const EVERYBODY = [DEV.phone, MOIRA.phone, RUTH.phone];

async function rung(business: Business, phone: string): Promise<string[]> {
  return (await business.texts(phone)).filter((text) => text.startsWith("DANGER"));
}

test("a danger written after the tap rings everybody at once, with the words and the number to call", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  vi.setSystemTime(Date.now() + 8_000);
  await sendForm(`${survey}/more`, { comment: "I can smell gas in the kitchen" });
  await brightside.settle();
  for (const phone of EVERYBODY) {
    const [alert = "", ...more] = await rung(brightside, phone);
    expect(alert).toContain("I can smell gas in the kitchen");
    expect(alert).toContain(ANNA.phone);
    expect(more).toEqual([]);
  }
});

test("a danger is never bundled, however busy the minute", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  for (let i = 0; i < 3; i++) {
    const customer = { name: `Customer ${i}`, phone: `+44770090030${i}` };
    await sendForm(await surveyOf(brightside, { ...QUIET, customer }), { tap: "1" });
    await brightside.settle();
  }
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "2" });
  await sendForm(`${survey}/more`, { comment: "Sparks are coming from the new socket" });
  await brightside.settle();
  for (const phone of EVERYBODY) expect(await rung(brightside, phone)).toHaveLength(1);
});

test("a danger in a case that somebody has calls the holder and everybody again, every two minutes until it is taken anew", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "2" });
  await brightside.settle();
  const [{ id }] = (await brightside.get("/v1/cases")).json.data;
  const managers: Json[] = (await brightside.get("/v1/managers")).json.data;
  const dev = managers.find((m) => m.name === DEV.name).id;
  await brightside.post(`/v1/cases/${id}/acknowledgement`, { by: dev, promise: { at: "tomorrow" } });
  await sendForm(`${survey}/more`, { comment: "Now there is a strong smell of gas in the house" });
  await brightside.settle();
  for (const phone of EVERYBODY) expect(await rung(brightside, phone)).toHaveLength(1);
  await brightside.later(4);
  for (const phone of EVERYBODY) expect(await rung(brightside, phone)).toHaveLength(3);
  await brightside.post(`/v1/cases/${id}/acknowledgement`, { by: dev, promise: { at: "15m" } });
  await brightside.later(4);
  for (const phone of EVERYBODY) expect(await rung(brightside, phone)).toHaveLength(3);
});

test("another danger than the one that is known rings again", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "3" });
  await sendForm(`${survey}/more`, { comment: "There was a smell of gas" });
  await brightside.settle();
  await sendForm(`${survey}/more`, { comment: "and now there is a fire in the kitchen" });
  await brightside.settle();
  for (const phone of EVERYBODY) expect(await rung(brightside, phone)).toHaveLength(2);
  expect((await ask("GET", survey)).status).toBe(200);
});
