// What is old goes and what it was counted as stays; the owner hears in time that the store fills.
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { readBusiness } from "../src/account/business/business.ts";
import { levelOf, measure } from "../src/account/retention/storage.ts";
import { watch } from "../src/watchdog.ts";
import { ANNA, OPERATOR_KEY, QUIET, RUTH } from "./support/cast.ts";
import { within } from "./support/within.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const DAY = 86_400_000;
const BO = { name: "Bo Larsson", phone: "+447700900201" };
const CLEO = { name: "Cleo Marsh", phone: "+447700900202" };

const scores = async (brightside: Business): Promise<Json> => (await brightside.get("/v1/scores")).json.data[0];
const recount = async (brightside: Business): Promise<Json> => (await brightside.post("/v1/recount", {})).json;

const rows = (brightside: Business, table: string) =>
  within(brightside, (_, sql) => Number(sql.exec(`SELECT count(*) AS n FROM ${table}`).one().n));

async function answered(brightside: Business, customer: object, tap: string): Promise<Json> {
  const visit = (await brightside.post("/v1/visits", { ...QUIET, customer })).json;
  const survey = linkIn(visit.survey_url);
  await sendForm(survey, { tap });
  await sendForm(`${survey}/more`, { comment: `Words of ${tap}` });
  await brightside.settle();
  return visit;
}

async function putRight(brightside: Business): Promise<void> {
  const [open] = (await brightside.get("/v1/cases")).json.data;
  const by = (await brightside.get("/v1/managers")).json.data[1].id;
  await brightside.post(`/v1/cases/${open.id}/acknowledgement`, { by, promise: { at: "1h" } });
  await brightside.post(`/v1/cases/${open.id}/resolution`, { outcome: "fixed" });
  await brightside.hours(1);
  for (let day = 0; day < 40; day++) await brightside.pass(DAY);
}

/** The clock jumps by months, and the daily tick comes round until it has nothing left to do. */
async function months(brightside: Business, n: number): Promise<void> {
  await brightside.pass(n * 30.5 * DAY);
  for (let bite = 0; bite < 6; bite++) await brightside.pass(15_000);
}

test("after 36 months a visit goes with its answer, its case and its customer; every count stays, and a recount agrees", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await answered(brightside, ANNA, "1");
  await putRight(brightside);
  await answered(brightside, BO, "5");
  const before = await scores(brightside);
  await months(brightside, 35);
  expect(await rows(brightside, "visits")).toBe(2);
  await answered(brightside, CLEO, "2");
  await putRight(brightside);
  const counted = await scores(brightside);
  expect([before.n, counted.n, counted.recovery.complaints]).toEqual([2, 3, 2]);
  await months(brightside, 3);
  expect((await brightside.get("/v1/visits")).json.data.map((v: Json) => v.customer.name)).toEqual([CLEO.name]);
  expect((await brightside.get("/v1/customers")).json.data.map((c: Json) => c.name)).toEqual([CLEO.name]);
  expect(await rows(brightside, "responses")).toBe(1);
  expect(await scores(brightside)).toEqual(counted);
  const proof = await recount(brightside);
  expect(proof).toMatchObject({ differences: [], visits: 1 });
  expect(proof.closed_before).toMatch(/^\d{4}-\d{2}-01$/);
  const mended = (await brightside.post("/v1/recount?mend=yes", {})).json;
  expect([mended.mended, mended.differences]).toEqual([false, []]);
});

test("a recount mends what is open and leaves closed months alone", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await answered(brightside, ANNA, "5");
  await months(brightside, 37);
  await answered(brightside, BO, "5");
  await months(brightside, 1);
  expect(await rows(brightside, "visits"), "the newest visit stays").toBe(1);
  const whole = await scores(brightside);
  await within(brightside, (_, sql) =>
    sql.exec("UPDATE daily_counts SET f5 = f5 + 1 WHERE day > '2039' AND day < 'm'"),
  );
  expect((await recount(brightside)).differences).not.toEqual([]);
  await brightside.post("/v1/recount?mend=yes", {});
  expect((await recount(brightside)).differences).toEqual([]);
  expect((await scores(brightside)).n).toBe(whole.n);
});

test("an open case and what was last numbered stay, however old; a link never opens somebody else's page", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const anna = await answered(brightside, ANNA, "1");
  const bo = await answered(brightside, BO, "5");
  await months(brightside, 50);
  const names = (await brightside.get("/v1/visits")).json.data.map((v: Json) => v.customer.name);
  expect(names.sort()).toEqual([ANNA.name, BO.name]);
  const cleo = (await brightside.post("/v1/visits", { ...QUIET, customer: CLEO })).json;
  expect([anna.id, bo.id]).not.toContain(cleo.id);
  await months(brightside, 2);
  expect((await brightside.get(`/v1/visits/${bo.id}`)).status).toBe(404);
  const page = await ask("GET", linkIn(bo.survey_url));
  expect([page.status, page.text.includes("Cleo")]).toEqual([404, false]);
});

test("messages go after 13 months, or as many as the settings say, and never while their case is open", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.invite();
  await answered(brightside, BO, "2");
  const all = await rows(brightside, "messages");
  await brightside.settings({ retention: { messages_months: 24 } });
  expect((await brightside.get("/v1/settings")).json.retention).toEqual({ answers_months: 36, messages_months: 24 });
  await months(brightside, 14);
  const to = async () => (await brightside.messages()).map((m) => m.kind);
  expect(await to()).toContain("invitation");
  await brightside.settings({ retention: { messages_months: 13 } });
  await months(brightside, 1);
  expect(await to()).not.toContain("invitation");
  expect(await to(), "of the case that nobody has taken").toContain("alert");
  expect(await rows(brightside, "visits")).toBe(2);
  expect(all).toBeGreaterThan(2);
  expect((await recount(brightside)).differences).toEqual([]);
});

test("a crowd of old visits goes a hundred at a time, a bite every ten seconds", async () => {
  beginStory();
  const brightside = await Business.open();
  for (let i = 0; i < 230; i++) {
    const customer = { name: `Customer ${i}`, phone: `+4477009${10_000 + i}` };
    await brightside.account.receiveVisit({ customer, staff: [], moment: "job", invite: { channel: "none" } }, null);
  }
  await brightside.settle();
  await brightside.pass(37 * 31 * DAY);
  const seen = [];
  for (let bite = 0; bite < 4; bite++) {
    seen.push(await rows(brightside, "visits"));
    await brightside.pass(10_000);
  }
  expect(seen).toEqual([130, 30, 1, 1]);
});

test.each([14, 13, 121])("the charts need 14 months of answers and the cap 13 of messages: %i", async (months) => {
  const brightside = await Business.open();
  const change = (retention: object) => sendJson("PATCH", "/v1/settings", brightside.key, { retention });
  expect((await change({ answers_months: months })).status).toBe(months === 14 ? 200 : 422);
  expect((await change({ messages_months: months })).status).toBe(months === 121 ? 422 : 200);
});

test.each([
  [49, 0, null, 0],
  [50, 0, 50, 50],
  [51, 50, null, 50],
  [45, 50, null, 50],
  [39, 50, null, 0],
  [82, 0, 80, 80],
  [82, 50, 80, 80],
  [75, 80, null, 80],
  [60, 80, null, 50],
  [90, 80, null, 80],
])("at %i percent, told of %i, the owner is told of %s", (percent, told, tell, then) => {
  expect(levelOf(percent, told)).toEqual({ tell, told: then });
});

test("the tick measures the store once a day; the owner hears at a half and at four fifths, once each, and the API shows it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.settle();
  const { storage } = (await brightside.get("/v1/channels")).json;
  expect(storage).toMatchObject({ of_bytes: 10_000_000_000, percent: 0 });
  expect(storage.bytes).toBeGreaterThan(50_000);
  const proof = await sendJson("POST", `/v1/accounts/${brightside.id}/recount`, OPERATOR_KEY, {});
  expect(proof.json).toMatchObject({ closed_before: null, storage: { percent: 0 } });
  const grown = async (bytes: number) => {
    vi.setSystemTime(Date.now() + DAY);
    await within(brightside, (tx) => {
      const business = readBusiness(tx);
      const deployment = {} as never;
      if (business !== null) measure({ tx, sql: tx, business, now: Date.now(), deployment }, bytes);
    });
    await brightside.settle();
  };
  for (const bytes of [5e9, 5.5e9, 8.2e9, 8.3e9]) await grown(bytes);
  const told = await brightside.told(RUTH.phone);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^Brightside Heating: half of the room for your data is full \(5 of 10 GB\)/);
  expect(told[1]).toMatch(/At 10 no new answer can be stored/);
});

test("days that the charts never read again are forgotten a month at a time", async () => {
  beginStory();
  const brightside = await Business.open();
  await within(brightside, (_, sql) => {
    for (let day = 0; day < 60; day++) {
      const key = new Date(Date.parse("2035-06-01") + day * DAY).toISOString().slice(0, 10);
      sql.exec("INSERT INTO drift_chart_days VALUES ('faces', 'site', 1, ?, 0, 0, 0, 0)", key);
    }
  });
  await brightside.settle();
  expect(await rows(brightside, "drift_chart_days")).toBe(29);
  await brightside.pass(DAY);
  expect(await rows(brightside, "drift_chart_days")).toBe(0);
});

test("who wrote to which phone is forgotten by the directory after thirteen months", async () => {
  beginStory();
  const at = (days: number) => Date.now() - days * DAY;
  const note = env.DIRECTORY.prepare("INSERT INTO conversations (phone, account, at) VALUES (?, 'a', ?)");
  await env.DIRECTORY.batch([note.bind("old", at(401)), note.bind("new", at(390))]);
  const phones = async () => (await env.DIRECTORY.prepare("SELECT phone FROM conversations").all()).results;
  await watch(env, Date.parse("2037-02-04T10:00:00Z"));
  expect(await phones()).toHaveLength(2);
  await watch(env, Date.parse("2037-02-04T00:01:00Z"));
  expect(await phones()).toEqual([{ phone: "new" }]);
});
