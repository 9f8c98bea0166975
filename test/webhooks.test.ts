import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { ANNA, BOILER, DEV, RUTH } from "./support/cast.ts";
import { Receiver } from "./support/receiver.ts";
import { ask, Business, beginStory, linkIn, sendForm } from "./support/world.ts";

const MINUTE = 60_000;

test("another system hears the tap, the second thought, the case and who took it, each signed and as the API shows it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  await shop.subscribe(brightside);
  const survey = await brightside.tapped("2");
  await brightside.evict();
  await sendForm(survey, { tap: "1" });
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "1h" });
  await brightside.settle();

  expect(shop.types).toEqual(["response.recorded", "case.raised", "response.changed", "case.taken", "case.promised"]);
  expect(shop.received.every((one) => one.provenBy.length === 1)).toBe(true);
  expect(new Set(shop.received.map((one) => one.id)).size).toBe(5);
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

test("another system hears that a take was taken back, and the case as it stands again", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  await shop.subscribe(brightside, { types: ["case.taken", "case.undone"] });
  await brightside.tapped("1");
  const page = linkIn((await brightside.texts(DEV.phone))[0]);
  await sendForm(page, { do: "take", promise_at: "" });
  await sendForm(page, { do: "undo" });
  await brightside.settle();
  expect(shop.types).toEqual(["case.taken", "case.undone"]);
  expect(shop.received[1]?.event.data).toMatchObject({ state: "raised", holder: null });
});

test("an endpoint hears only what it asked for, and an account without endpoints keeps no events", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.tapped("1");
  const shop = new Receiver();
  const hook = await shop.subscribe(brightside, { types: ["case.raised"] });
  await brightside.tapped("2");
  expect(shop.types).toEqual(["case.raised"]);
  const replay = await brightside.post(`/v1/webhooks/${hook.id}/replays`, { since: "2037-02-03T00:00:00Z" });
  expect(replay.json).toEqual({ replayed: 1, next_since: null });
  await brightside.settle();
  expect(shop.types).toEqual(["case.raised", "case.raised"]);
  expect(shop.received[1]?.id).toBe(shop.received[0]?.id);
});

test("a text that never arrived is told without its words and its number", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  await shop.subscribe(brightside, { types: ["message.failed"] });
  await ask("POST", "/phones/switches", { body: JSON.stringify({ fail: 8 }) });
  await brightside.post("/v1/visits", BOILER);
  for (let i = 0; i < 12; i++) await brightside.pass(9 * MINUTE);
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
  const visit = await brightside.post("/v1/visits", BOILER);
  await brightside.settle();
  const survey = linkIn(visit.json.survey_url);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "15m" });
  await brightside.settle();
  shop.received.length = 0;
  await brightside.pass(15 * MINUTE);
  expect(shop.types.sort()).toEqual(["case.promise_missed", "case.reopened"]);
  const again = linkIn((await brightside.texts(DEV.phone)).findLast((text) => text.startsWith("Promise missed")));
  await sendForm(again, { promise_at: "" });
  shop.received.length = 0;
  await sendForm(again, { do: "put_right", outcome: "fixed" });
  await sendForm(`${survey}/more`, { after: "2" });
  const at = new Date().toISOString();
  await brightside.reply(ANNA.phone, "STOP");
  await brightside.pass(1_000);
  expect(shop.types.sort()).toEqual([
    "case.followed_up",
    "case.reopened",
    "case.resolved",
    "case.taken",
    "customer.opted_out",
  ]);
  const said = (type: string) => shop.received.find((one) => one.event.type === type)?.event.data;
  expect(said("case.resolved").state).toBe("put_right");
  expect(said("case.reopened").state).toBe("raised");
  expect(said("customer.opted_out")).toEqual({
    customer: { id: visit.json.customer.id, reference: null, name: ANNA.name },
    channel: "sms",
    at,
  });
});

test("a customer who texts STOP is told of once, and one who only can't be reached by text is no failure", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  await shop.subscribe(brightside, { types: ["customer.opted_out", "message.failed"] });
  await brightside.post("/v1/visits", BOILER);
  await brightside.settle();
  await brightside.reply(ANNA.phone, "stop ");
  await brightside.reply(ANNA.phone, "STOP");
  await brightside.post("/v1/visits", BOILER);
  await brightside.pass(MINUTE);
  expect(shop.received.map((one) => [one.event.type, one.event.data.customer?.name, one.event.data.channel])).toEqual([
    ["customer.opted_out", ANNA.name, "sms"],
  ]);
});

test("what a provider says later of a text is told once: that it failed after all, and that its reader wants no more", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  await shop.subscribe(brightside, { types: ["customer.opted_out", "message.failed"] });
  await brightside.post("/v1/visits", BOILER);
  await brightside.settle();
  const sent = await runInDurableObject(brightside.stub, (_, { storage }) =>
    storage.sql.exec<{ provider: string; provider_id: string }>("SELECT provider, provider_id FROM attempts").one(),
  );
  const status = { rank: 9, ended: "failed", permanent: false, blame: "opted_out", reason: "blocked" } as const;
  for (let i = 0; i < 3; i++) {
    await brightside.account.report(sent.provider, sent.provider_id, status);
    await brightside.pass(1_000);
  }
  expect(shop.types.sort()).toEqual(["customer.opted_out", "message.failed"]);
});
