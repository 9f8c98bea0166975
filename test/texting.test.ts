// To where texts go, and how many: what a leaked key or an open booking form could cost.
import { runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { ANNA, BOILER, BRIGHTSIDE, OPERATOR_KEY, RUTH } from "./support/cast.ts";
import { Fleet } from "./support/fleet.ts";
import { ask, Business, beginStory, type Json, sendForm, sendJson } from "./support/world.ts";

function rowsOf(brightside: Business) {
  return runInDurableObject(brightside.stub, (_, { storage }) =>
    storage.sql.exec("SELECT number FROM texts_sent").toArray(),
  );
}

async function visitOf(brightside: Business, phone: string, more: object = {}): Promise<Json> {
  const { json } = await brightside.post("/v1/visits", { ...BOILER, customer: { name: "Zoe Park", phone, ...more } });
  await brightside.settle();
  return { ...json, asks: await brightside.asks(json.id) };
}

test.each([
  ["+8821612345678", "a satellite", "never_texted"],
  ["+883510001234567", "a private network", "never_texted"],
  ["+979123456789", "a premium number of the world", "never_texted"],
  ["+19005551234", "a premium number of the US", "never_texted"],
  ["+449061234567", "a premium number at home", "never_texted"],
  ["+447012345678", "a personal number, which is none", "never_texted"],
  ["+5351234567", "Cuba", "country_not_texted"],
  ["+252612345678", "Somalia", "country_not_texted"],
  ["+18765551234", "Jamaica", "country_not_texted"],
])("a visit with %s (%s) is kept, gets no text, and says why", async (phone, _, reason) => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visitOf(brightside, phone);
  expect(visit.asks).toMatchObject([{ status: "skipped", reason }]);
  expect(visit.warnings[0].field).toBe("customer.phone");
  expect((await brightside.messages()).filter((m) => m.to === phone && m.text !== null)).toEqual([]);
});

test("whoever wants a text that can't go is told what would be right, and with the country added it goes", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const order = { ...BOILER, customer: { name: "Ana", phone: "+5351234567" }, invite: { channel: "sms" } };
  const refused = await brightside.post("/v1/visits", order);
  expect([refused.status, refused.json.errors]).toEqual([
    422,
    [
      {
        field: "customer.phone",
        message: "+5351234567 is in Cuba; this account texts GB. Add CU to texting.countries in the settings",
      },
    ],
  ]);
  await brightside.settings({ texting: { countries: ["CU"] } });
  expect((await brightside.get("/v1/settings")).json.texting).toEqual({
    countries: ["GB", "CU"],
    per_number: 20,
    per_prefix: 200,
    per_day: 1000,
  });
  expect((await brightside.post("/v1/visits", order)).status).toBe(201);
  await brightside.settle();
  expect((await brightside.texts("+5351234567")).length).toBe(1);
});

test("whoever can't be texted is asked by mail where there is an address", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visitOf(brightside, "+5351234567", { email: "ana@example.com" });
  expect(visit.asks[0]).toMatchObject({ status: "delivered", channel: "email" });
});

test("the islands next door share our plan and are texted", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  expect((await visitOf(brightside, "+447911123456")).asks[0]).toMatchObject({ status: "delivered" });
});

test("a manager abroad is rung like any other, a premium number is none, and the owner's is checked too", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const dev = (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === "Dev Patel");
  const change = (phone: string) => sendJson("PATCH", `/v1/managers/${dev.id}`, brightside.key, { phone });
  const refused = await change("+8821612345678");
  expect([refused.status, refused.json.errors[0].field]).toEqual([422, "phone"]);
  expect((await change("+4915112345678")).status).toBe(200);
  await brightside.letDown();
  expect((await brightside.texts("+4915112345678")).at(-1)).toContain("Anna Miller");
  const premium = { ...BRIGHTSIDE, owner: { ...RUTH, phone: "+449061234567" } };
  const opened = await sendJson("POST", "/v1/accounts", OPERATOR_KEY, premium);
  expect([opened.status, opened.json.errors[0].field]).toEqual([422, "owner.phone"]);
});

test("our own sender's number is texted by nobody: neither as a customer's nor as a manager's", async () => {
  const brightside = await Fleet.arrive();
  const own = "+15017122661";
  await brightside.plugIn("twilio", { accountSid: `AC${"a".repeat(32)}`, authToken: "b".repeat(32), from: own });
  await brightside.settings({ texting: { countries: ["US"] } });
  const visit = await visitOf(brightside, own);
  expect(visit.asks).toMatchObject([{ status: "skipped", reason: "our_own_number" }]);
  expect(visit.warnings[0].message).toContain("our own texts come from");
  const refused = await brightside.post("/v1/managers", { name: "Nobody", phone: own });
  expect([refused.status, refused.json.errors[0].field]).toEqual([422, "phone"]);
  brightside.nothingElse();
});

test("a number gets so many texts a day, and a block of numbers too", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const cap = { asks: 100, days: 30 };
  await brightside.settings({ survey: { cap }, texting: { per_number: 3, per_prefix: 5 } });
  const asks = [];
  for (let n = 0; n < 4; n++) asks.push((await visitOf(brightside, "+447700900201")).asks[0].reason);
  expect(asks).toEqual([null, null, null, "texts_to_number"]);
  for (const last of ["02", "03", "04"]) asks.push((await visitOf(brightside, `+4477009002${last}`)).asks[0].reason);
  expect(asks.slice(4)).toEqual([null, null, "texts_to_prefix"]);
  expect((await visitOf(brightside, "+447700910205")).asks[0].reason).toBe(null);
  vi.setSystemTime(Date.now() + 86_400_000);
  expect((await visitOf(brightside, "+447700900204")).asks[0].reason).toBe(null);
});

test("the owner hears at half of a day's texts and at the end of them; then nobody is asked, and alerts go on", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const waiting = await brightside.visit({ invite: { channel: "none" } });
  await brightside.settings({ texting: { per_day: 4 } });
  for (let n = 0; n < 2; n++) await visitOf(brightside, `+44770091030${n}`);
  const told = async () => (await brightside.texts(RUTH.phone)).filter((text) => text.includes("texts have left"));
  expect(await told()).toEqual([
    "Brightside Heating: 2 of today's 4 texts have left. At 4 no more customers are asked until tomorrow; alerts to you go on.",
  ]);
  await visitOf(brightside, "+447700910309");
  expect((await told()).at(-1)).toContain("today's 4 texts have left, so no more customers are asked until tomorrow.");
  expect((await visitOf(brightside, "+447700910310")).asks).toMatchObject([
    { status: "skipped", reason: "texts_today" },
  ]);
  await sendForm(waiting, { tap: "1" });
  await brightside.settle();
  expect((await brightside.texts("+447700900101")).at(-1)).toContain("Anna Miller");
  vi.setSystemTime(Date.now() + 86_400_000);
  expect((await visitOf(brightside, "+447700910311")).asks[0]).toMatchObject({ status: "delivered" });
});

test("an account's key brings six hundred visits a minute and three hundred moves of cases, and is then told when to go on", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const order = { customer: { name: "Zoe" }, staff: [], moment: "job" };
  for (let n = 0; n < 600; n++) await brightside.account.receiveVisit(order, null);
  const next = await brightside.post("/v1/visits", QUICK);
  expect([next.status, next.headers.get("retry-after")]).toEqual([429, "60"]);
  for (let n = 0; n < 300; n++) await brightside.account.actOnCase(1, { do: "called" }, null);
  const moved = await brightside.post(`/v1/cases/cas_${brightside.id}_1/notes`, { text: "x" });
  expect([moved.status, moved.headers.get("retry-after")]).toEqual([429, "60"]);
  vi.setSystemTime(Date.now() + 60_000);
  expect((await brightside.post("/v1/visits", QUICK)).status).toBe(201);
});

const QUICK = { ...BOILER, invite: { channel: "none" } };

test("a person is rung as a test ten times in ten minutes and no more", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const [{ id }] = (await brightside.get("/v1/managers")).json.data;
  const authorization = `Bearer ${brightside.key}`;
  const rung = () => ask("POST", `/v1/managers/${id}/test_alert`, { headers: { authorization } });
  for (let n = 0; n < 10; n++) expect((await rung()).status).toBe(201);
  const eleventh = await rung();
  expect([eleventh.status, eleventh.headers.get("retry-after")]).toEqual([429, "600"]);
});

test("an erased customer's number is forgotten by the day's counts", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visitOf(brightside, ANNA.phone);
  const rows = () => rowsOf(brightside);
  expect(await rows()).toHaveLength(1);
  await ask("DELETE", `/v1/customers/${visit.customer.id}`, { headers: { authorization: `Bearer ${brightside.key}` } });
  expect(await rows()).toEqual([]);
});
