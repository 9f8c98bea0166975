import { createExecutionContext, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBusiness } from "../src/account/business.ts";
import { move } from "../src/account/cases.ts";
import { eventBody, eventData } from "../src/account/event_body.ts";
import { EVENT_PAUSES, eventVerdict } from "../src/account/event_retry.ts";
import { Writer } from "../src/account/sql.ts";
import { announceCase, announceOptOut } from "../src/account/webhooks.ts";
import type { Outcome } from "../src/channels/contract.ts";
import worker from "../src/index.ts";
import { ANNA, BOILER, BRIGHTSIDE, DEV, RUTH, TUESDAY } from "./support/cast.ts";
import { pass, Receiver } from "./support/receiver.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

async function annaTaps(brightside: Business, tap: string): Promise<string> {
  const visit = await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  const survey = linkIn(visit.json.survey_url);
  await sendForm(survey, { tap });
  await brightside.settle();
  return survey;
}

test("another system hears the tap, the second thought, the case and who took it, each signed and as the API shows it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  await shop.subscribe(brightside);
  const survey = await annaTaps(brightside, "2");
  await brightside.evict();
  await sendForm(survey, { tap: "1" });
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "1h" });
  await brightside.settle();

  expect(shop.types).toEqual(["response.recorded", "case.raised", "response.changed", "case.taken"]);
  expect(shop.received.every((one) => one.provenBy.length === 1)).toBe(true);
  expect(new Set(shop.received.map((one) => one.id)).size).toBe(4);
  const [recorded, raised, changed, taken] = shop.received.map((one) => one.event);
  expect(recorded).toMatchObject({
    id: shop.received[0]?.id,
    timestamp: new Date(shop.received[0]?.at ?? 0).toISOString(),
    data: { face: 2, comment: null },
  });
  expect(raised.data).toMatchObject({ state: "raised", trigger: { rule: "low_face", face: 2 } });
  const [response] = (await brightside.get("/v1/responses")).json.data;
  expect(changed.data).toEqual(response);
  expect(taken.data).toEqual((await brightside.get(`/v1/cases/${taken.data.id}`)).json);
  expect(JSON.stringify(shop.received), "no link that opens anything, no number of Anna's").not.toMatch(
    new RegExp(`/[sc]/|${ANNA.phone.slice(1)}`),
  );
});

test("an endpoint hears only what it asked for, and an account without endpoints keeps no events", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await annaTaps(brightside, "1");
  const shop = new Receiver();
  const hook = await shop.subscribe(brightside, { types: ["case.raised"] });
  await annaTaps(brightside, "2");
  expect(shop.types).toEqual(["case.raised"]);
  const replay = await brightside.post(`/v1/webhooks/${hook.id}/replays`, { since: "2037-02-03T00:00:00Z" });
  expect(replay.json).toEqual({ replayed: 1, next_since: null });
  await brightside.settle();
  expect(shop.types).toEqual(["case.raised", "case.raised"]);
  expect(shop.received[1]?.id).toBe(shop.received[0]?.id);
});

test("endpoints are listed, changed, rested, revived and removed by their own account and found by no other", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const rival = await Business.open();
  const shop = new Receiver();
  const { secret, ...hook } = await shop.subscribe(brightside);
  const path = `/v1/webhooks/${hook.id}`;
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect((await brightside.get("/v1/webhooks")).json.data).toEqual([hook]);
  expect((await brightside.get(path)).json).toEqual(hook);
  expect(JSON.stringify((await brightside.get(path)).json)).not.toContain("whsec_");
  const change = (body: object, who = brightside) => sendJson("PATCH", path, who.key, body);
  const remove = (who: Business) => ask("DELETE", path, { headers: { authorization: `Bearer ${who.key}` } });

  for (const answer of [
    await rival.get(path),
    await rival.get(`${path}/deliveries`),
    await change({ enabled: false }, rival),
    await remove(rival),
    ...(await Promise.all(["secret", "tests"].map((noun) => rival.post(`${path}/${noun}`, {})))),
    await rival.post(`${path}/replays`, { since: "2037-02-03T00:00:00Z" }),
  ]) {
    expect(answer.status).toBe(404);
  }
  expect((await rival.get("/v1/webhooks")).json.data).toEqual([]);

  expect((await change({ types: ["case.raised"], enabled: false })).json).toMatchObject({
    types: ["case.raised"],
    enabled: false,
    disabled_reason: "by_hand",
  });
  await annaTaps(brightside, "1");
  expect(shop.types).toEqual([]);
  expect((await brightside.post(`${path}/tests`, {})).status).toBe(409);
  expect((await change({ enabled: true })).json).toMatchObject({ enabled: true, disabled_reason: null });
  await brightside.post(`${path}/replays`, { since: "2037-02-03T00:00:00Z" });
  await brightside.settle();
  expect(shop.types).toEqual(["case.raised"]);

  expect((await remove(brightside)).status).toBe(204);
  expect((await brightside.get(path)).status).toBe(404);
  await annaTaps(brightside, "1");
  expect(shop.types).toEqual(["case.raised"]);
  expect(
    (await ask("PUT", path, { headers: { authorization: `Bearer ${brightside.key}` } })).headers.get("allow"),
  ).toBe("GET, PATCH, DELETE");
});

test("what an endpoint can't be is named by its field", async () => {
  beginStory();
  const brightside = await Business.open();
  const shop = new Receiver();
  const refusal = async (body: object) => {
    const { status, json } = await brightside.post("/v1/webhooks", body);
    return [status, json.errors?.map((e: Json) => e.field)];
  };
  expect(await refusal({})).toEqual([422, ["url"]]);
  expect(await refusal({ url: shop.url, types: ["case.raised", "visit.created"], colour: 1 })).toEqual([
    422,
    ["types[1]", "colour"],
  ]);
  const hook = await shop.subscribe(brightside);
  const replay = async (body: object) => (await brightside.post(`/v1/webhooks/${hook.id}/replays`, body)).status;
  expect(await replay({})).toBe(422);
  expect(await replay({ event: "evt_000000000000_1", since: "2037-02-03T00:00:00Z" })).toBe(422);
  expect(await replay({ event: hook.id })).toBe(422);
  expect(await replay({ since: "yesterday" })).toBe(422);
  for (let i = 1; i < 20; i++) await shop.subscribe(brightside);
  expect((await refusal({ url: shop.url }))[0]).toBe(409);
});

test("a test is sent at once, shows its result, and comes once in ten seconds", async () => {
  beginStory();
  const brightside = await Business.open();
  const shop = new Receiver();
  const hook = await shop.subscribe(brightside, { types: ["case.raised"] });
  const { status, json } = await brightside.post(`/v1/webhooks/${hook.id}/tests`, {});
  expect(status).toBe(202);
  const soon = await brightside.post(`/v1/webhooks/${hook.id}/tests`, {});
  expect([soon.status, soon.headers.get("retry-after")]).toEqual([429, "10"]);
  await brightside.settle();
  expect(shop.received).toMatchObject([
    { id: json.event_id, event: { type: "webhook.test" }, provenBy: [hook.secret] },
  ]);
  const [delivery] = (await brightside.get(`/v1/webhooks/${hook.id}/deliveries`)).json.data;
  expect(delivery).toMatchObject({
    event_id: json.event_id,
    type: "webhook.test",
    status: "delivered",
    attempts: [{ result: "delivered" }],
  });
  await pass(brightside, 10_000);
  expect((await brightside.post(`/v1/webhooks/${hook.id}/tests`, {})).status).toBe(202);
});

test("a text that never arrived is told without its words and its number", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  await shop.subscribe(brightside, { types: ["message.failed"] });
  await ask("POST", "/phones/switches", { body: JSON.stringify({ fail: 8 }) });
  await brightside.post("/v1/visits", BOILER);
  for (let i = 0; i < 10; i++) await pass(brightside, 20 * MINUTE);
  expect(shop.types).toEqual(["message.failed"]);
  const { data } = shop.received[0]?.event ?? {};
  expect(data).toMatchObject({ kind: "invitation", status: "failed", channel: "sms" });
  expect(Object.keys(data)).not.toContain("to");
  expect(Object.keys(data)).not.toContain("text");
  expect(await brightside.texts(RUTH.phone)).toEqual([]);
});

test("a case that is put right, comes back, or misses its promise is told, and so is a customer who said stop", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  await shop.subscribe(brightside);
  await annaTaps(brightside, "1");
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "15m" });
  await brightside.settle();
  const customer = (await brightside.get("/v1/visits")).json.data[0].customer;
  shop.received.length = 0;
  // What no page or provider does yet, done as its code will do it: inside the object, in one transaction.
  await runInDurableObject(brightside.stub, (object, { storage }) => {
    const tx = new Writer(storage.sql);
    storage.transactionSync(() => {
      const now = Date.now();
      const business = readBusiness(tx);
      if (business === null) throw new Error("not opened");
      announceCase(tx, "case.promise_missed", 1, now);
      move(tx, business, 1, { kind: "put_right", by: 1, outcome: "fixed" }, "manager:1", now);
      move(tx, business, 1, { kind: "follow_up", face: 2 }, "customer", now);
      announceOptOut(tx, Number(customer.id.split("_").at(-1)), "sms", now);
    });
    return object.alarm();
  });
  await pass(brightside, 1_000);
  expect(shop.types.sort()).toEqual(["case.promise_missed", "case.reopened", "case.resolved", "customer.opted_out"]);
  const said = (type: string) => shop.received.find((one) => one.event.type === type)?.event.data;
  expect(said("case.resolved").state).toBe("put_right");
  expect(said("case.reopened").state).toBe("raised");
  expect(said("customer.opted_out")).toEqual({
    customer: { id: customer.id, reference: null, name: ANNA.name },
    channel: "sms",
    at: new Date(TUESDAY).toISOString(),
  });
});

test("a secret lies sealed in the store, and one that our keys don't open sends nothing", async () => {
  beginStory();
  const brightside = await Business.open();
  const shop = new Receiver();
  const hook = await shop.subscribe(brightside);
  const stored = await runInDurableObject(brightside.stub, (_, { storage }) =>
    ["endpoints", "endpoint_secrets", "repeats"].map((table) => storage.sql.exec(`SELECT * FROM ${table}`).toArray()),
  );
  expect(JSON.stringify(stored)).toContain(hook.id);
  expect(JSON.stringify(stored)).not.toContain("whsec_");
  expect(JSON.stringify(stored)).not.toContain(hook.secret.slice(6, 30));
  await runInDurableObject(brightside.stub, (_, { storage }) => {
    storage.sql.exec("UPDATE endpoint_secrets SET sealed = 'dev.AAAAAAAAAAAAAAAA.AAAA'");
  });
  await annaTaps(brightside, "5");
  expect(shop.received).toEqual([]);
  const [delivery] = (await brightside.get(`/v1/webhooks/${hook.id}/deliveries`)).json.data;
  expect(delivery).toMatchObject({ status: "waiting", reason: "webhook: the secret can't be opened with our keys" });
});

test("a deployment whose sealing keys can't be read says so at once", async () => {
  const deployed = (vars: object) => ({
    ...{ ACCOUNT: env.ACCOUNT, PHONES: env.PHONES, DIRECTORY: env.DIRECTORY },
    ...{
      OPERATOR_KEY: "a-long-enough-operator-key",
      LINK_KEYS: `1:${"k".repeat(32)}`,
      PUBLIC_URL: "https://go.example",
    },
    ...vars,
  });
  const context = createExecutionContext();
  const post = (path: string, key: string, body: object, vars = {}) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const request = new Request(`https://go.example${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    return worker.fetch(request, deployed(vars), context);
  };
  const unreadable = await post("/v1/accounts", "a-long-enough-operator-key", BRIGHTSIDE, { SEAL_KEYS: "secret" });
  expect([unreadable.status, await unreadable.text()]).toEqual([503, expect.stringContaining("SEAL_KEYS")]);
});

const busy: Outcome = { result: "failed", permanent: false, reason: "webhook: status 500" };
const silence: Outcome = { result: "uncertain", reason: "webhook: no answer" };
const gone: Outcome = { result: "failed", permanent: true, reason: "webhook: status 410", blame: "address" };

test("the pauses are the specification's, give or take a fifth, and the tenth failure is the last", () => {
  const now = 1_000_000;
  const pauses = Array.from({ length: 9 }, (_, i) => (eventVerdict(i + 1, busy, now, 0.5).due_at ?? 0) - now);
  expect(pauses).toEqual([5 / 3600, 5 / 60, 0.5, 2, 5, 10, 14, 20, 24].map((hours) => Math.round(hours * HOUR)));
  expect(eventVerdict(10, busy, now, 0.5)).toEqual({ status: "failed", reason: busy.reason, due_at: null });
  expect(eventVerdict(1, gone, now, 0.5)).toMatchObject({ status: "failed", due_at: null });
  const asked = (retryAfter: number) => eventVerdict(1, { ...busy, retryAfter }, now, 0.5).due_at;
  expect(asked(30_000), "a pause that is asked for is given").toBe(now + 30_000);
  expect(asked(0), "and never shortens ours").toBe(now + 5_000);
  expect(asked(400 * 24 * HOUR), "nor lasts longer than a day").toBe(now + 24 * HOUR);
  expect(eventVerdict(1, silence, now, 0.5).due_at, "the overloaded get a minute").toBe(now + MINUTE);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, dice) => {
      const pause = (eventVerdict(attempt, busy, now, dice).due_at ?? 0) - now;
      const base = EVENT_PAUSES[attempt - 1] ?? 0;
      return pause >= 0.8 * base - 1 && pause <= 1.2 * base + 1;
    }),
  );
});

test("a body is JSON under 20 kB whatever was written, on whole characters, and says when it was shortened", () => {
  const event = { id: "evt_1", type: "case.raised", at: 0 };
  const bodyOf = (data: Json) => eventBody({ ...event, data: eventData(data) });
  expect(JSON.parse(bodyOf({ comment: "short" }))).toEqual({
    id: "evt_1",
    type: "case.raised",
    timestamp: "1970-01-01T00:00:00.000Z",
    data: { comment: "short" },
  });
  const family = "👩‍👩‍👧‍👦".repeat(1_500);
  const long = JSON.parse(bodyOf({ id: "cas_1", comment: family, events: Array(500).fill({ note: "x".repeat(90) }) }));
  expect(long.data).toMatchObject({ id: "cas_1", shortened: true });
  expect(long.data.comment).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
      fc.integer({ min: 0, max: 400 }),
      (data, n) => {
        const body = bodyOf({ ...data, again: Array(n).fill(data) } as Json);
        return new TextEncoder().encode(body).length < 20_000 && JSON.parse(body).type === event.type;
      },
    ),
  );
});
