import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV, PRIYA, TOM, TUESDAY } from "./support/cast.ts";
import { pass } from "./support/receiver.ts";
import { Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TOMS_PHONE = "+447700900300";

/** Anna was let down and Dev has promised to call within the hour; `dev` is his page, `survey` hers. */
async function devPromised(brightside: Business, visit: object = BOILER): Promise<{ dev: string; survey: string }> {
  const made = await brightside.post("/v1/visits", { ...visit, invite: { channel: "none" } });
  const survey = linkIn(made.json.survey_url);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  const dev = linkIn((await brightside.texts(DEV.phone)).at(-1));
  await sendForm(dev, { promise_at: "1h" });
  await brightside.settle();
  return { dev, survey };
}

async function putRight(brightside: Business, page: string): Promise<void> {
  await sendForm(page, { do: "called" });
  await sendForm(page, { do: "put_right", outcome: "fixed", text: "", amount: "" });
  await brightside.settle();
}

async function change(brightside: Business, settings: object): Promise<void> {
  expect((await sendJson("PATCH", "/v1/settings", brightside.key, settings)).status).toBe(200);
}

async function sent(brightside: Business, ...kinds: string[]): Promise<Json[]> {
  const { data } = (await brightside.get("/v1/messages")).json;
  return data.filter((m: Json) => kinds.includes(m.kind)).reverse();
}

/** Day by day at this hour, so that whatever falls due on the way happens. */
async function days(brightside: Business, n: number): Promise<void> {
  for (let i = 0; i < n; i++) await pass(brightside, DAY);
}

test("a promise stands in writing with Anna, with Dev who gave it and with those of the crew who have a phone", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev } = await devPromised(brightside, { ...BOILER, staff: [{ ...TOM, phone: TOMS_PHONE }, PRIYA] });
  const copies = async () =>
    (await sent(brightside, "promise", "promise_copy")).map((m) => [m.recipient, m.to, m.status, m.text]);
  const first = [
    ["customer", ANNA.phone, "delivered", expect.stringMatching(/^Anna, Dev from Brightside Heating .*11:00/)],
    ["manager", DEV.phone, "delivered", expect.stringMatching(/11:00/)],
    ["staff", TOMS_PHONE, "delivered", expect.stringMatching(/Anna.*11:00/)],
  ];
  await vi.waitFor(async () => expect(await copies()).toEqual(first));
  const [{ id }] = (await brightside.get("/v1/cases")).json.data;
  await brightside.post(`/v1/cases/${id}/promise`, { at: "3h", what: "A new valve" });
  await brightside.settle();
  await vi.waitFor(async () =>
    expect((await copies()).slice(3), "another time is told to the same three").toEqual([
      ["customer", ANNA.phone, "delivered", expect.stringMatching(/13:00/)],
      ["manager", DEV.phone, "delivered", expect.stringMatching(/13:00/)],
      ["staff", TOMS_PHONE, "delivered", expect.stringMatching(/13:00/)],
    ]),
  );
  expect(await brightside.texts(TOMS_PHONE)).toHaveLength(2);
  expect((await sendForm(dev, { do: "called" })).status).toBe(200);
});

test("Anna who said stop is not asked whether it is right now, on any way to her", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const customer = { ...ANNA, email: "anna@home.example" };
  const { dev } = await devPromised(brightside, { ...BOILER, customer });
  await putRight(brightside, dev);
  await brightside.reply(ANNA.phone, "STOP");
  const before = (await brightside.texts(ANNA.phone)).length;
  await days(brightside, 31);
  expect((await sent(brightside, "follow_up")).map((m) => [m.status, m.reason])).toEqual([
    ["skipped", "opted_out"],
    ["skipped", "opted_out"],
    ["skipped", "opted_out"],
  ]);
  expect(await brightside.texts(ANNA.phone)).toHaveLength(before);
  expect(await brightside.texts(customer.email)).toEqual([]);
});

test("raised again and put right again, Anna is asked by the new calendar alone", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev, survey } = await devPromised(brightside);
  await putRight(brightside, dev);
  await days(brightside, 2);
  await sendForm(`${survey}/more`, { after: "2" });
  await brightside.settle();
  await change(brightside, { follow_up: { days: [1, 40] } });
  const people = (await brightside.get("/v1/managers")).json.data;
  const by = people.find((m: Json) => m.name === DEV.name).id;
  const [{ id }] = (await brightside.get("/v1/cases")).json.data;
  await brightside.post(`/v1/cases/${id}/acknowledgement`, { by });
  await brightside.post(`/v1/cases/${id}/resolution`, { outcome: "fixed" });
  await days(brightside, 35);
  const asked = (await sent(brightside, "follow_up")).map((m) => m.created_at.slice(0, 10));
  expect(asked, "not on the 10th of February, nor on the 5th of March").toEqual(["2037-02-04", "2037-02-06"]);
});

test("Anna is asked in her own daytime: not at night where she lives, nor in the quiet hours of the business", async () => {
  beginStory(TUESDAY);
  const brightside = await Business.openWithLadder();
  const customer = { ...ANNA, timezone: "America/New_York" };
  const { dev } = await devPromised(brightside, { ...BOILER, customer });
  await putRight(brightside, dev);
  await pass(brightside, DAY);
  expect(await sent(brightside, "follow_up"), "five in the morning in New York").toEqual([]);
  vi.setSystemTime(Date.parse("2037-02-04T14:00:00Z"));
  await change(brightside, { survey: { quiet_hours: { from: "20:00", to: "10:30" } } });
  await brightside.settle();
  const held = { status: "waiting", reason: "quiet_hours", next_at: "2037-02-04T15:30:00.000Z" };
  expect(await sent(brightside, "follow_up"), "nine, and the business keeps quiet until half past ten").toMatchObject([
    held,
  ]);
  vi.setSystemTime(Date.parse("2037-02-04T15:30:00Z"));
  await brightside.settle();
  expect(await sent(brightside, "follow_up")).toMatchObject([{ status: "delivered", reason: null }]);
});

test("a question that still waits for the morning is not asked when Anna has raised her case again by then", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev, survey } = await devPromised(brightside);
  await putRight(brightside, dev);
  await change(brightside, { survey: { quiet_hours: { from: "20:00", to: "11:00" } } });
  await pass(brightside, DAY);
  expect(await sent(brightside, "follow_up")).toMatchObject([{ status: "waiting" }]);
  await sendForm(`${survey}/more`, { after: "2" });
  await pass(brightside, HOUR);
  expect(await sent(brightside, "follow_up")).toMatchObject([{ status: "cancelled", reason: "reopened" }]);
});
