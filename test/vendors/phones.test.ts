import { expect, test } from "vitest";
import { credentials, phones, receive } from "../../src/channels/phones.ts";
import { fakePhones } from "../support/vendors/phones.ts";
import { alert, faulty, NOW, out } from "../support/vendors/wire.ts";

const secret = `whsec_${btoa("the phones' own secret")}`;
const keys = credentials.parse({ baseUrl: "http://127.0.0.1:8787", secret });
const HOOK = "https://cavalry.example/hooks/acc_1/phones";

test("a message rings once however often it is sent, with its button and the address for news", async () => {
  const fake = fakePhones(secret);
  for (const _ of [1, 2]) {
    const outcome = await phones("sms").send(alert, keys, out(fake.vendor));
    expect(outcome).toEqual({ result: "delivered", providerId: "phone_msg_7Hq2", receipt: true });
  }
  expect([...fake.messages.values()]).toEqual([
    expect.objectContaining({
      ...{ id: alert.id, medium: "sms", to: alert.to, from: "Le Pont", text: alert.text, action: alert.action },
      ...{ status_url: alert.statusUrl, valid_for: 300 },
    }),
  ]);
});

test("other media ride on the same phones under their own names", async () => {
  const fake = fakePhones(secret);
  expect(phones("email")).toMatchObject({ name: "phones_email", medium: "email" });
  await phones("email").send({ ...alert, to: "nora@example.com" }, keys, out(fake.vendor));
  expect(fake.messages.get(alert.id)).toMatchObject({ medium: "email", subject: alert.subject });
});

test.each([
  ["+15005550001", { permanent: true, blame: "address" }],
  ["+15005550004", { permanent: true, blame: "opted_out" }],
  ["+15005550003", { permanent: false }],
])("a phone %s refuses as a provider would", async (to, expected) => {
  const outcome = await phones("sms").send({ ...alert, to }, keys, out(fakePhones(secret).vendor));
  expect(outcome).toMatchObject({ result: "failed", ...expected });
});

test("faults on the way are told apart", async () => {
  const { vendor } = fakePhones(secret);
  const send = (fault: Parameters<typeof faulty>[1]) => phones("sms").send(alert, keys, out(faulty(vendor, fault)));
  expect(await send("taken_then_silence")).toMatchObject({ result: "uncertain" });
  expect(await send("captive_portal")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("unavailable")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("unauthorised")).toMatchObject({ permanent: true, blame: "credentials" });
});

test("what the phones tell is believed only when signed and fresh", async () => {
  const fake = fakePhones(secret);
  const told = await fake.tell(HOOK, { type: "status", id: "phone_1", status: "delivered", at: NOW });
  expect(await receive(told, keys, NOW)).toMatchObject({
    ok: true,
    news: [{ kind: "report", providerId: "phone_1", status: { rank: 4, ended: "delivered" }, at: NOW }],
  });
  expect(await receive(told, keys, NOW + 301_000)).toEqual({ ok: false, why: "stale" });
  expect(await receive({ ...told, body: told.body.replace("1", "2") }, keys, NOW)).toEqual({
    ok: false,
    why: "forged",
  });
  const lost = await fake.tell(HOOK, { type: "status", id: "phone_1", status: "failed", error: "opted_out" });
  expect(await receive(lost, keys, NOW)).toMatchObject({ news: [{ status: { permanent: true, blame: "opted_out" } }] });
  const text = await fake.tell(HOOK, { type: "text", id: "t1", from: "+1500", to: "+1600", text: "STOP" });
  expect(await receive(text, keys, NOW)).toMatchObject({ news: [{ kind: "text", body: "STOP", optOut: "stop" }] });
  expect(await receive(await fake.tell(HOOK, { type: "?" }), keys, NOW)).toEqual({ ok: false, why: "unreadable" });
});
