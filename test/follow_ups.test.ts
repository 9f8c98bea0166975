import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV, PRIYA, TOM, TUESDAY } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson, words } from "./support/world.ts";

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
  for (let i = 0; i < n; i++) await brightside.pass(DAY);
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
    ["skipped", "nothing_changed"],
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
  await brightside.pass(DAY);
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
  await brightside.pass(DAY);
  expect(await sent(brightside, "follow_up")).toMatchObject([{ status: "waiting" }]);
  await sendForm(`${survey}/more`, { after: "2" });
  await brightside.pass(HOUR);
  expect(await sent(brightside, "follow_up")).toMatchObject([{ status: "cancelled", reason: "reopened" }]);
});

/** The customer's questions after, oldest first: what was said, or why it stayed away. */
async function questions(brightside: Business): Promise<string[]> {
  return (await sent(brightside, "follow_up")).map((m) => (m.status === "skipped" ? m.reason : m.text));
}

async function theCase(brightside: Business): Promise<Json> {
  return (await brightside.get("/v1/cases")).json.data[0];
}

test("left alone, Anna is asked once and no timer speaks in anybody's name; two weeks later her case is closed as not confirmed", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev } = await devPromised(brightside);
  await putRight(brightside, dev);
  const before = (await brightside.texts(DEV.phone)).length;
  await days(brightside, 5);
  expect((await brightside.texts(DEV.phone)).slice(before), "Dev is asked for words in time").toEqual([
    expect.stringMatching(/^Did you change anything because of Anna\? Write it by .*without them we send nothing/),
  ]);
  await days(brightside, 9);
  expect(await theCase(brightside)).toMatchObject({ state: "put_right", closed_at: null, confirmed: null });
  await days(brightside, 20);
  expect(await questions(brightside)).toEqual([
    expect.stringContaining("it's Dev from Brightside Heating"),
    "nothing_changed",
  ]);
  expect(await theCase(brightside)).toMatchObject({
    state: "put_right",
    closed_at: expect.any(String),
    confirmed: false,
  });
  expect((await sendForm(dev, {})).text, "the link has gone with it").not.toContain("Anna");
  const { recovery } = (await brightside.get("/v1/scores?by=account")).json.data[0];
  expect(recovery).toMatchObject({ closed: 1, won_back: 0, lost: 0, silent: 1 });
  const next = await brightside.post("/v1/visits", BOILER);
  await brightside.settle();
  expect((await brightside.asks(next.json.id))[0], "and she is asked about the next visit again").toMatchObject({
    status: "delivered",
  });
});

test("after 'it's right now' Anna hears no more of it, whatever was written", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev, survey } = await devPromised(brightside);
  await putRight(brightside, dev);
  await sendForm(dev, { do: "change", text: "Two engineers on every boiler" });
  await days(brightside, 1);
  await sendForm(`${survey}/more`, { after: "5" });
  const before = (await brightside.texts(ANNA.phone)).length;
  await days(brightside, 40);
  expect(await brightside.texts(ANNA.phone)).toHaveLength(before);
  expect(await theCase(brightside)).toMatchObject({ state: "won_back", confirmed: true });
});

test("what a manager wrote under 'what did you change' is quoted to Anna a week later, in the text and on her page", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev, survey } = await devPromised(brightside);
  await putRight(brightside, dev);
  const page = await sendForm(dev, { do: "change", text: "Two engineers on every old boiler" });
  expect(page.text).toContain("What did you change because of Anna?");
  await days(brightside, 8);
  expect(await questions(brightside)).toEqual([
    expect.stringContaining("Is everything right now?"),
    expect.stringContaining('what Brightside Heating changed because of you: "Two engineers on every old boiler"'),
  ]);
  const { text } = await ask("GET", survey);
  expect(words(text)).toContain(
    "We changed something because of you. Is it still right? Two engineers on every old boiler",
  );
});

test("the third goes in Dev's name by his press alone, also through the API; others and old cases are refused", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev } = await devPromised(brightside);
  expect((await brightside.post("/v1/cases/cas_none/change", { text: "x" })).status).toBe(404);
  const { id } = await theCase(brightside);
  await putRight(brightside, dev);
  expect((await brightside.post(`/v1/cases/${id}/change`, { text: "" })).status).toBe(422);
  expect((await brightside.post(`/v1/cases/${id}/change`, { text: "A second look" })).json).toMatchObject({
    changed: "A second look",
  });
  expect((await sendForm(dev, { do: "line", text: "I drove past and thought of your boiler." })).status).toBe(200);
  await change(brightside, { follow_up: { days: [1, 7, 30] } });
  await days(brightside, 31);
  expect(await questions(brightside), "promise, put right and two questions are four; the fifth stays away").toEqual([
    expect.stringContaining("Is everything right now?"),
    expect.stringContaining('"A second look"'),
    "enough_texts",
  ]);
  expect((await brightside.post(`/v1/cases/${id}/line`, {})).status, "it is closed").toBe(409);
});

test("with his line and nothing changed, the third is Dev's own", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev } = await devPromised(brightside);
  await putRight(brightside, dev);
  await sendForm(dev, { do: "line", text: "I thought of your boiler today." });
  await days(brightside, 31);
  expect(await questions(brightside)).toEqual([
    expect.stringContaining("Is everything right now?"),
    "nothing_changed",
    expect.stringContaining('Dev from Brightside Heating here: "I thought of your boiler today."'),
  ]);
});

test("from the first alert to the close Anna gets at most four texts, however much is promised and written", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev } = await devPromised(brightside);
  for (const at of ["2h", "3h", "4h", "5h"]) {
    await sendForm(dev, { promise_at: at });
    await brightside.settle();
  }
  await sendForm(dev, { do: "write", text: "I am so sorry. I ring you at five.", anyway: "yes" });
  await putRight(brightside, dev);
  await sendForm(dev, { do: "change", text: "We ring ahead now" });
  await sendForm(dev, { do: "line", text: "" });
  await days(brightside, 40);
  expect(await brightside.texts(ANNA.phone)).toHaveLength(4);
  const left = (await sent(brightside, "promise", "note", "put_right", "follow_up")).filter(
    (m) => m.recipient === "customer",
  );
  expect(
    left.filter((m) => m.status === "skipped").every((m) => m.reason === "enough_texts" || m.reason === "no_line"),
  ).toBe(true);
});
