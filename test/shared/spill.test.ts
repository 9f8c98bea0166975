// A tap whose account can't be reached waits in the queue, is answered with what is true, and arrives once and in order.
import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import type { Spilled } from "../../src/survey/spill.ts";
import { DEV, QUIET } from "../support/cast.ts";
import { within } from "../support/within.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, words } from "../support/world.ts";

const DAY = 86_400_000;

/** The object answers questions and can write no answer down. */
const refuse = (brightside: Business) =>
  within(brightside, (_, sql) => sql.exec("ALTER TABLE responses RENAME TO responses_gone"));
const mend = (brightside: Business) =>
  within(brightside, (_, sql) => sql.exec("ALTER TABLE responses_gone RENAME TO responses"));

const responses = async (brightside: Business): Promise<Json[]> => (await brightside.get("/v1/responses")).json.data;

/** The queue really delivers, and tries again after seconds that really pass. */
const arrived = (brightside: Business, n = 1) =>
  vi.waitUntil(async () => (await responses(brightside)).length === n, { timeout: 40_000, interval: 200 });

/** What the platform would hand over, as it was kept at the door. */
async function bring(...bodies: readonly Spilled[]): Promise<{ acked: string[]; retried: string[] }> {
  const messages = bodies.map((body, i) => ({ id: `${i + 1}`, timestamp: new Date(), attempts: 1, body }));
  const batch = createMessageBatch("cavalry-taps", messages);
  const context = createExecutionContext();
  await worker.queue(batch, env);
  const { explicitAcks, retryMessages } = await getQueueResult(batch, context);
  return { acked: explicitAcks, retried: retryMessages.map((m) => m.msgId) };
}

const NOBODY = {
  ...{ gesture: null, scriptRan: false, visibleMs: null, purposeHeader: null, fetchSite: null, fetchMode: null },
  ...{ fetchDest: null, fetchUser: null, origin: null, ownOrigin: null, userAgent: null, network: null },
  ...{ honeypotFilled: false, acceptLanguage: true },
};

const kept = (brightside: Business, visit: number, face: number, at: number): Spilled => ({
  account: brightside.id,
  visit,
  face,
  press: { evidence: NOBODY, language: null, at },
});

test("a tap while the account can't be reached is answered with the truth, and arrives by itself and calls somebody", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await brightside.visit({ invite: { channel: "none" } });
  await refuse(brightside);
  const pressed = Date.now();
  const page = await sendForm(survey, { tap: "2" });
  expect(page.status).toBe(202);
  expect(words(page.text)).toMatch(/We have it.*bring it to them as soon as we can.*Nobody there has read it yet/);
  expect(words(page.text)).not.toMatch(/thank you|sorry|knows|will call/i);
  vi.setSystemTime(pressed + 60_000);
  await mend(brightside);
  await arrived(brightside);
  const [answer] = await responses(brightside);
  expect(answer).toMatchObject({ face: 2, first_at: new Date(pressed).toISOString() });
  await brightside.settle();
  expect((await brightside.messages("alert"))[0]).toMatchObject({ to: DEV.phone });
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
});

test("a press at a counter that was sent twice while it waited is one visit", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const place = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  await refuse(brightside);
  const press = () => sendForm(place, { tap: "1", once: "press-0001" });
  expect([(await press()).status, (await press()).status]).toEqual([202, 202]);
  await mend(brightside);
  await arrived(brightside);
  expect((await brightside.get("/v1/visits")).json.data).toHaveLength(1);
  expect(await brightside.cases()).toHaveLength(1);
});

test("what waited while a second thought arrived changes no answer, stands in the history, and still calls somebody", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", QUIET)).json;
  const first = Date.now();
  vi.setSystemTime(first + 60_000);
  await sendForm(linkIn(visit.survey_url), { tap: "5" });
  for (let times = 0; times < 2; times++) {
    expect(await bring(kept(brightside, 1, 2, first))).toEqual({ acked: ["1"], retried: [] });
  }
  const [answer] = await responses(brightside);
  expect(answer.face).toBe(5);
  expect(await brightside.cases()).toHaveLength(1);
  const history = await within(brightside, (_, sql) => sql.exec("SELECT history FROM responses").one().history);
  expect(history).toBe(JSON.stringify([[2, first]]));
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
});

test("two taps that waited arrive in the order in which they were pressed, as of their own minutes, however often brought", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.post("/v1/visits", QUIET);
  const at = Date.now();
  vi.setSystemTime(at + 3_600_000);
  const both = [kept(brightside, 1, 4, at), kept(brightside, 1, 5, at + 60_000)] as const;
  expect(await bring(...both)).toEqual({ acked: ["1", "2"], retried: [] });
  expect(await bring(...both)).toEqual({ acked: ["1", "2"], retried: [] });
  expect(await responses(brightside)).toMatchObject([
    { face: 5, first_at: new Date(at).toISOString(), suspect: false },
  ]);
  expect((await brightside.get("/v1/scores")).json.data[0].n).toBe(1);
});

test("a tap pressed in time counts although its link has run out on the way", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.post("/v1/visits", QUIET);
  const at = Date.now() + 13 * DAY;
  vi.setSystemTime(at + 2 * DAY);
  await bring(kept(brightside, 1, 4, at));
  expect(await responses(brightside)).toMatchObject([{ face: 4 }]);
});

test("what can't be brought holds up what follows it in its account and nothing elsewhere; what nobody can read is not lost", async () => {
  beginStory();
  const [brightside, rival] = [await Business.openWithLadder(), await Business.open()];
  for (const business of [brightside, rival]) await business.post("/v1/visits", QUIET);
  await brightside.post("/v1/visits", QUIET);
  await refuse(brightside);
  const at = Date.now();
  const strange = { account: rival.id, visit: 1, face: 9 } as never;
  const result = await bring(
    kept(brightside, 1, 5, at),
    kept(rival, 1, 5, at),
    kept(brightside, 2, 5, at),
    strange,
    kept(rival, 99, 5, at),
  );
  expect(result).toEqual({ acked: ["2", "5"], retried: ["1", "3", "4"] });
  expect(await responses(rival)).toHaveLength(1);
});

test("an unknown link waits in no queue", async () => {
  beginStory();
  const brightside = await Business.open();
  const survey = await brightside.visit();
  const page = await ask("POST", `${survey.slice(0, -1)}x`, { body: new URLSearchParams({ tap: "1" }) });
  expect(page.status).toBe(404);
});
