import { TelnyxWebhook } from "telnyx/lib/webhooks";
import { expect, test } from "vitest";
import { credentials, telnyx } from "../../src/channels/sms/telnyx.ts";
import { receive } from "../../src/channels/sms/telnyx_inbound.ts";
import { fakeTelnyx } from "../support/vendors/telnyx.ts";
import { alert, faulty, NOW, out } from "../support/vendors/wire.ts";

const fake = fakeTelnyx("KEY1");
const keys = credentials.parse({ apiKey: "KEY1", from: "+15005550006", publicKey: fake.publicKey });
const HOOK = "https://cavalry.example/hooks/acc_1/telnyx";

test("a text goes out with its own address for news", async () => {
  expect(await telnyx.send(alert, keys, out(fake.vendor))).toEqual({
    ...{ result: "delivered", providerId: "tx_1", receipt: true },
  });
  expect(fake.messages[0]).toMatchObject({ to: alert.to, from: "+15005550006", webhook_url: alert.statusUrl });
});

test.each([
  ["+15005550001", { result: "failed", permanent: true, blame: "address", reason: "telnyx: 40310" }],
  ["+15005550004", { result: "failed", permanent: true, blame: "opted_out", reason: "telnyx: 40300" }],
  ["+15005550318", { result: "failed", permanent: false, reason: "telnyx: 40318" }],
  ["+15005550322", { result: "failed", permanent: true, reason: "telnyx: 40322" }],
  ["+15005550500", { result: "uncertain", reason: "telnyx: 10007" }],
])("a text to %s ends as Telnyx says", async (to, expected) => {
  expect(await telnyx.send({ ...alert, to }, keys, out(fake.vendor))).toEqual(expected);
});

test("wrong keys, foreign pages, half answers and silence are told apart", async () => {
  const send = (fault: Parameters<typeof faulty>[1]) => telnyx.send(alert, keys, out(faulty(fake.vendor, fault)));
  expect(await telnyx.send(alert, keys, out(fakeTelnyx("K2").vendor))).toMatchObject({ blame: "credentials" });
  expect(await send("captive_portal")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("rate_limited")).toMatchObject({ permanent: false, retryAfter: 3_600_000 });
  expect(await send("taken_then_truncated")).toMatchObject({ result: "uncertain" });
  expect(await send("taken_then_silence")).toMatchObject({ result: "uncertain" });
});

test.each([
  ["message.sent", "sent", [], { rank: 3, ended: null }],
  ["message.finalized", "delivered", [], { rank: 4, ended: "delivered" }],
  ["message.finalized", "delivery_unconfirmed", [], { rank: 3, ended: null }],
  ["message.finalized", "delivery_failed", [{ code: "40001" }], { permanent: true, blame: "address" }],
  ["message.finalized", "delivery_failed", [{ code: 40006 }], { ended: "failed", permanent: false }],
  ["message.finalized", "expired", [], { ended: "failed", permanent: false, reason: "telnyx: expired" }],
])("%s with %s %j is told as it is", async (type, status, errors, expected) => {
  const hook = fake.tell(HOOK, type, { id: "tx_1", to: [{ phone_number: "+15005551234", status }], errors });
  expect(await receive(hook, keys, NOW)).toMatchObject({
    ...{ ok: true, id: "evt_1" },
    news: [{ kind: "report", providerId: "tx_1", status: expected, at: NOW }],
  });
});

test("a reply becomes a text", async () => {
  const payload = {
    ...{ id: "in_1", text: "1", from: { phone_number: "+15005551234" }, to: [{ phone_number: "+15005550006" }] },
  };
  expect(await receive(fake.tell(HOOK, "message.received", payload), keys, NOW)).toMatchObject({
    news: [{ kind: "text", id: "in_1", from: "+15005551234", to: "+15005550006", body: "1" }],
  });
});

test("we accept what Telnyx's own library accepts, and reject what it rejects", async () => {
  const now = Date.now();
  const hook = fake.tell(HOOK, "message.sent", { id: "tx_1", to: [{ status: "sent" }] }, now);
  const library = async (body: string, key = fake.publicKey) =>
    new TelnyxWebhook(key).verify(body, Object.fromEntries(hook.headers)).then(
      () => true,
      () => false,
    );
  const other = fakeTelnyx("KEY1").publicKey;
  expect(await library(hook.body)).toBe(true);
  expect(await receive(hook, keys, now)).toMatchObject({ ok: true });
  expect(await library(`${hook.body} `)).toBe(false);
  expect(await receive({ ...hook, body: `${hook.body} ` }, keys, now)).toEqual({ ok: false, why: "forged" });
  expect(await library(hook.body, other)).toBe(false);
  expect(await receive(hook, { ...keys, publicKey: other }, now)).toEqual({ ok: false, why: "forged" });
  const changing = { ...keys, publicKey: other, previousPublicKey: fake.publicKey };
  expect(await receive(hook, changing, now)).toMatchObject({ ok: true });
  expect(await receive(hook, keys, now + 301_000)).toEqual({ ok: false, why: "stale" });
  const { publicKey: _, ...none } = keys;
  expect(await receive(hook, none, now)).toEqual({ ok: false, why: "unconfigured" });
});
