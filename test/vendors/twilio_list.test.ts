import { expect, test } from "vitest";
import { channels } from "../../src/channels/channels.ts";
import { credentials, twilio } from "../../src/channels/sms/twilio.ts";
import { receive } from "../../src/channels/sms/twilio_inbound.ts";
import { lookUp, sweep } from "../../src/channels/sms/twilio_list.ts";
import { fakeTwilio } from "../support/vendors/twilio.ts";
import { alert, faulty, NOW, out, type Vendor, wire } from "../support/vendors/wire.ts";

const SID = `AC${"0".repeat(32)}`;
const OURS = "+15005550006";
const keys = credentials.parse({ accountSid: SID, authToken: "12345", from: OURS });
const HOOK = "https://cavalry.example/hooks/acc_1/twilio";
const LATER = NOW + 120_000;
const at = (vendor: Vendor, now: number) => ({ http: wire(vendor), now });
const uncertain = { result: "uncertain" };

test("B14, C28: a text taken before the line went dead is found again, though it is still queued", async () => {
  const fake = fakeTwilio(SID, "12345");
  for (const fault of ["taken_then_silence", "taken_then_truncated"] as const) {
    fake.messages.length = 0;
    expect(await twilio.send(alert, keys, out(faulty(fake.vendor, fault)))).toMatchObject(uncertain);
    expect(await lookUp(alert, keys, at(fake.vendor, LATER), NOW)).toEqual({
      ...{ result: "delivered", providerId: fake.messages[0]?.sid, receipt: true },
    });
    expect(fake.messages).toHaveLength(1);
  }
});

test("a text that never went is not there, and asking sends nothing", async () => {
  const fake = fakeTwilio(SID, "12345");
  const other = { ...alert, id: "msg_8", text: "Another visit, another link: https://go.example/s/8" };
  await twilio.send(other, keys, out(fake.vendor));
  await twilio.send({ ...alert, to: "+15005550123" }, keys, out(fake.vendor));
  fake.hear(alert.to, OURS, alert.text);
  const out_ = at(fake.vendor, LATER);
  expect(await lookUp(alert, keys, out_, NOW)).toBeNull();
  expect(out_.http.seen.map(({ method }) => method)).toEqual(["GET"]);
  expect(fake.messages).toHaveLength(3);
});

test("the same words sent long before are another text", async () => {
  const fake = fakeTwilio(SID, "12345");
  await twilio.send(alert, keys, out(fake.vendor));
  expect(await lookUp(alert, keys, at(fake.vendor, NOW + 86_520_000), NOW + 86_400_000)).toBeNull();
});

test("within the first minute nothing is said of a text not listed yet", async () => {
  expect(await lookUp(alert, keys, at(fakeTwilio(SID, "12345").vendor, NOW + 59_000), NOW)).toMatchObject(uncertain);
});

test.each([
  ["failed", 21610, { result: "failed", permanent: true, blame: "opted_out", reason: "twilio: 21610" }],
  ["undelivered", 30003, { result: "failed", permanent: false, reason: "twilio: 30003" }],
  ["failed", null, { result: "failed", permanent: false, reason: "twilio: failed" }],
  ["sent", null, { result: "delivered", receipt: true }],
  ["delivered", null, { result: "delivered", receipt: true }],
])("a text found %s with %s is told as it ended", async (status, errorCode, expected) => {
  const fake = fakeTwilio(SID, "12345");
  await twilio.send(alert, keys, out(fake.vendor));
  for (const message of fake.messages) Object.assign(message, { status, errorCode });
  expect(await lookUp(alert, keys, at(fake.vendor, LATER), NOW)).toMatchObject(expected);
});

test("a trial account's own words in front do not hide a text", async () => {
  const fake = fakeTwilio(SID, "12345");
  await twilio.send({ ...alert, text: `Sent from your Twilio trial account - ${alert.text}` }, keys, out(fake.vendor));
  expect(await lookUp(alert, keys, at(fake.vendor, LATER), NOW)).toMatchObject({ result: "delivered" });
});

test("an account that keeps no words leaves us uncertain", async () => {
  const fake = fakeTwilio(SID, "12345");
  await twilio.send(alert, keys, out(fake.vendor));
  for (const message of fake.messages) Object.assign(message, { body: "" });
  expect(await lookUp(alert, keys, at(fake.vendor, LATER), NOW)).toMatchObject(uncertain);
});

test("a list that cannot be read proves nothing", async () => {
  const { vendor } = fakeTwilio(SID, "12345");
  for (const fault of [
    "rate_limited",
    "unavailable",
    "crashed",
    "captive_portal",
    "redirect",
    "taken_then_silence",
    "taken_then_truncated",
    "unauthorised",
  ] as const) {
    expect(await lookUp(alert, keys, at(faulty(vendor, fault), LATER), NOW)).toMatchObject(uncertain);
    expect(await sweep(keys, at(faulty(vendor, fault), LATER), NOW)).toBeNull();
  }
});

test("a text on a later page is found, and beyond the last page we read nothing is denied", async () => {
  const fake = fakeTwilio(SID, "12345");
  await twilio.send(alert, keys, out(fake.vendor));
  const send = (text: string) => twilio.send({ ...alert, text }, keys, out(fake.vendor));
  for (let count = 0; count < 60; count++) await send(`Other words ${count}`);
  expect(await lookUp(alert, keys, at(fake.vendor, LATER), NOW)).toMatchObject({ result: "delivered" });
  fake.messages.shift();
  expect(await lookUp(alert, keys, at(fake.vendor, LATER), NOW)).toBeNull();
  for (let count = 0; count < 200; count++) await send(`More words ${count}`);
  expect(await lookUp(alert, keys, at(fake.vendor, LATER), NOW)).toMatchObject(uncertain);
});

test("our keys are not carried to a next page elsewhere", async () => {
  for (const next_page_uri of ["//evil.example/x", "@evil.example/", "https://evil.example/", "/2010-04-01/Accounts"]) {
    const http = wire(async () => Response.json({ messages: [], next_page_uri }));
    await sweep(keys, { http, now: LATER }, NOW);
    expect(http.seen.map(({ url }) => new URL(url).origin)).toEqual(["https://api.twilio.com"]);
  }
});

test("a reply whose call never came is swept up under the id the call would have had, words of stopping and all", async () => {
  const fake = fakeTwilio(SID, "12345");
  fake.hear("+15005551234", OURS, "long ago", NOW - 3_600_000);
  const first = fake.hear("+15005551234", OURS, "42 1h", NOW + 1000);
  const second = fake.hear("+15005559999", OURS, "Stop.", NOW + 2000);
  fake.hear("+15005551234", "+15005550007", "to another number", NOW + 3000);
  await twilio.send({ ...alert, to: OURS }, keys, out(fake.vendor));
  const news = await sweep(keys, at(fake.vendor, LATER), NOW);
  expect(news).toEqual([
    { kind: "text", id: first, from: "+15005551234", to: OURS, body: "42 1h" },
    { kind: "text", id: second, from: "+15005559999", to: OURS, body: "Stop.", optOut: "stop" },
  ]);
  const call = await fake.reply(HOOK, "+15005551234", OURS, "42 1h", { MessageSid: first });
  expect(await receive(call, keys, NOW)).toMatchObject({ news: [news?.[0]] });
});

test("a sweep reads every page, oldest first", async () => {
  const fake = fakeTwilio(SID, "12345");
  for (let count = 0; count < 120; count++) fake.hear("+15005551234", OURS, `${count}`, NOW + count * 100);
  const news = await sweep(keys, at(fake.vendor, LATER), NOW);
  expect(news?.map((one) => one.kind === "text" && one.body)).toEqual(Array.from({ length: 120 }, (_, n) => `${n}`));
});

test("a messaging service sweeps its own numbers, and a sender's name cannot be answered", async () => {
  const fake = fakeTwilio(SID, "12345");
  fake.hear("+15005551234", "+15005550007", "ours", NOW, "MG1");
  fake.hear("+15005551234", "+15005550008", "theirs", NOW, "MG2");
  const service = { ...keys, from: "MG1" };
  expect(await sweep(service, at(fake.vendor, LATER), NOW)).toMatchObject([{ to: "+15005550007", body: "ours" }]);
  const http = wire(fake.vendor);
  expect(await sweep({ ...keys, from: "Le Pont" }, { http, now: LATER }, NOW)).toEqual([]);
  expect(http.seen).toEqual([]);
});

test("the table hands both on, and without credentials neither claims to know", async () => {
  const { lookUp: ask, sweep: hear } = channels.twilio;
  const fake = fakeTwilio(SID, "12345");
  const stored: unknown = JSON.parse(JSON.stringify(keys));
  expect(await ask?.(alert, stored, at(fake.vendor, LATER), NOW)).toBeNull();
  expect(await hear?.(stored, at(fake.vendor, LATER), NOW)).toEqual([]);
  expect(await ask?.(alert, {}, at(fake.vendor, LATER), NOW)).toMatchObject(uncertain);
  expect(await hear?.({}, at(fake.vendor, LATER), NOW)).toBeNull();
  expect(channels.webhook).not.toHaveProperty("lookUp");
});
