import { createExecutionContext, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import worker from "../src/index.ts";
import { BRIGHTSIDE } from "./support/cast.ts";
import { Receiver } from "./support/receiver.ts";
import { ask, Business, beginStory, type Json, sendJson } from "./support/world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
  await brightside.tapped("1");
  expect(shop.types).toEqual([]);
  expect((await brightside.post(`${path}/tests`, {})).status).toBe(409);
  expect((await change({ enabled: true })).json).toMatchObject({ enabled: true, disabled_reason: null });
  await brightside.post(`${path}/replays`, { since: "2037-02-03T00:00:00Z" });
  await brightside.settle();
  expect(shop.types).toEqual(["case.raised"]);

  expect((await remove(brightside)).status).toBe(204);
  expect((await brightside.get(path)).status).toBe(404);
  await brightside.tapped("1");
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
  await brightside.pass(10_000);
  expect((await brightside.post(`/v1/webhooks/${hook.id}/tests`, {})).status).toBe(202);
});

test("events are kept for thirty days and then forgotten with their deliveries, and no id comes back", async () => {
  beginStory();
  const brightside = await Business.open();
  const shop = new Receiver();
  const hook = await shop.subscribe(brightside);
  const path = `/v1/webhooks/${hook.id}`;
  await brightside.tapped("5");
  const [first] = shop.received;
  await brightside.pass(29 * DAY);
  await brightside.post(`${path}/tests`, {});
  expect((await brightside.post(`${path}/replays`, { event: first?.id })).status).toBe(202);
  await brightside.settle();
  expect(shop.types).toEqual(["response.recorded", "webhook.test", "response.recorded"]);
  await brightside.pass(2 * DAY);
  await brightside.post(`${path}/tests`, {});
  await brightside.settle();
  const late = await brightside.post(`${path}/replays`, { event: first?.id });
  expect([late.status, late.json.errors[0].field]).toEqual([422, "event"]);
  const kept: Json[] = (await brightside.get(`${path}/deliveries`)).json.data;
  expect(kept.map((d) => d.type)).toEqual(["webhook.test", "webhook.test"]);
  await brightside.pass(60 * DAY);
  await brightside.tapped("5");
  await brightside.settle();
  await brightside.tapped("4");
  expect(new Set(shop.received.map((one) => one.id)).size).toBe(shop.received.length - 1);
});

test("a secret lies sealed in the store, and one that our keys don't open sends nothing", async () => {
  beginStory();
  const brightside = await Business.open();
  const shop = new Receiver();
  const hook = await shop.subscribe(brightside);
  const stored = await runInDurableObject(brightside.stub, (_, { storage }) =>
    ["endpoints", "endpoint_secrets", "idempotency_keys"].map((table) =>
      storage.sql.exec(`SELECT * FROM ${table}`).toArray(),
    ),
  );
  expect(JSON.stringify(stored)).toContain(hook.id);
  expect(JSON.stringify(stored)).not.toContain("whsec_");
  expect(JSON.stringify(stored)).not.toContain(hook.secret.slice(6, 30));
  await runInDurableObject(brightside.stub, (_, { storage }) => {
    storage.sql.exec("UPDATE endpoint_secrets SET sealed = 'dev.AAAAAAAAAAAAAAAA.AAAA'");
  });
  await brightside.tapped("5");
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
