// By Standard Webhooks: where an endpoint may be, replays, and a secret that changes.
import { expect, test } from "vitest";
import { accept, listening, Receiver, refuse, resolve } from "../support/receiver.ts";
import { Business, beginStory, type Json, outside, sendJson } from "../support/world.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test("a replay of one event has the same id and body, and a repeat of the request is no second replay", async () => {
  const { brightside, shop, path } = await listening();
  await brightside.tapped("5");
  const [first] = shop.received;
  const again = { "idempotency-key": "replay-1" };
  for (let i = 0; i < 2; i++) {
    const { status } = await brightside.post(`${path}/replays`, { event: first?.id }, again);
    expect(status).toBe(202);
    await brightside.evict();
    await brightside.pass(SECOND);
  }
  expect(shop.received).toHaveLength(2);
  expect(shop.received[1]).toMatchObject({ id: first?.id, event: first?.event, provenBy: first?.provenBy });
});

test("a replay of what still waits for its next try hurries it and doubles nothing", async () => {
  const { brightside, shop, path } = await listening();
  shop.answer = refuse(500);
  await brightside.tapped("5");
  shop.answer = accept;
  await brightside.post(`${path}/replays`, { event: shop.received[0]?.id });
  await brightside.settle();
  expect(shop.received).toHaveLength(2);
  await brightside.pass(DAY);
  expect(shop.received).toHaveLength(2);
});

test("a changed secret leaves no gap: old and new both sign for a day, then the new one alone", async () => {
  const { brightside, shop, hook, path, look } = await listening();
  const changed = await brightside.post(`${path}/secret`, {});
  expect(changed.status).toBe(201);
  shop.secrets.push(changed.json.secret);
  await brightside.tapped("5");
  expect(shop.received.at(-1)?.provenBy).toEqual([hook.secret, changed.json.secret]);
  await brightside.pass(DAY - MINUTE);
  await brightside.tapped("5");
  expect(shop.received.at(-1)?.provenBy).toHaveLength(2);
  await brightside.pass(2 * MINUTE);
  await brightside.tapped("5");
  expect(shop.received.at(-1)?.provenBy).toEqual([changed.json.secret]);
  expect((await look()).secrets.map((s: Json) => s.expires_at === null)).toEqual([true, false]);
});

test("the same request with the same key is one endpoint with one secret, and with another body a mistake", async () => {
  const { brightside, shop } = await listening();
  const key = { "idempotency-key": "once" };
  const a = await brightside.post("/v1/webhooks", { url: shop.url }, key);
  await brightside.evict();
  const b = await brightside.post("/v1/webhooks", { url: shop.url }, key);
  expect([a.status, b.status]).toEqual([201, 201]);
  expect(b.json).toEqual(a.json);
  expect(a.json.secret).toMatch(/^whsec_/);
  expect((await brightside.get("/v1/webhooks")).json.data).toHaveLength(2);
  const other = await brightside.post("/v1/webhooks", { url: shop.url, types: ["case.raised"] }, key);
  expect([other.status, other.json.errors[0].field]).toEqual([422, "Idempotency-Key"]);
});

test("a name that leads inside by the time of sending gets no byte and is switched off", async () => {
  const { brightside, shop, look } = await listening();
  resolve(shop.host, "127.0.0.1");
  await brightside.tapped("5");
  expect(shop.received).toEqual([]);
  expect(await look()).toMatchObject({
    enabled: false,
    last_error: "webhook: the name leads to an address that is not public",
  });
});

test("on a developer's machine the machine itself may listen", async () => {
  beginStory();
  const brightside = await Business.open();
  const heard: string[] = [];
  outside("localhost:4000", (request) => {
    heard.push(request.url);
    return accept();
  });
  expect((await brightside.post("/v1/webhooks", { url: "http://localhost:4000/hook" })).status).toBe(201);
  await brightside.tapped("5");
  expect(heard).toEqual(["http://localhost:4000/hook"]);
});

test.each([
  "http://hooks.shop.example/",
  "https://hooks.shop.example:8443/",
  "https://user:pw@hooks.shop.example/",
  "https://hooks.shop.example/#rc=5",
  "https://0x0a.1/",
  "https://167772161/",
  "https://169.254.169.254/latest/meta-data/",
  "https://[::ffff:10.0.0.1]/",
  "https://[fd12::1]/",
  "https://metadata.google.internal/",
  "https://intranet/",
  "https://cavalry.test/v1/accounts",
  "https://inside.example/",
  "https://nowhere.example/",
  "http://localhost.evil.example/",
  "javascript:alert(1)",
])("%s is refused on save, by the field, and nothing is sent to it", async (url) => {
  beginStory();
  const brightside = await Business.open();
  const shop = new Receiver();
  resolve("inside.example", "10.0.0.7");
  const { status, json } = await brightside.post("/v1/webhooks", { url });
  expect([status, json.errors.map((e: Json) => e.field)]).toEqual([422, ["url"]]);
  const good: Json = await shop.subscribe(brightside);
  const moved = await sendJson("PATCH", `/v1/webhooks/${good.id}`, brightside.key, { url });
  expect([moved.status, moved.json.errors.map((e: Json) => e.field)]).toEqual([422, ["url"]]);
  expect((await brightside.get("/v1/webhooks")).json.data.map((w: Json) => w.url)).toEqual([shop.url]);
  expect(shop.received).toEqual([]);
});
