import { expect, test } from "vitest";
import { credentials, postmark } from "../../src/channels/email/postmark.ts";
import { receive } from "../../src/channels/email/postmark_inbound.ts";
import { fakePostmark } from "../support/vendors/postmark.ts";
import { alert, call, faulty, NOW, out, type Vendor, wire } from "../support/vendors/wire.ts";

const keys = credentials.parse({
  ...{ serverToken: "token", from: "hello@lepont.example", webhookUser: "postmark" },
  webhookPassword: "a password of its own",
});
const parcel = { ...alert, to: "nora@example.com" };
const told = (said: object, password = "a password of its own") =>
  call(
    "https://cavalry.example/hooks/acc_1/postmark",
    { authorization: `Basic ${btoa(`postmark:${password}`)}` },
    JSON.stringify(said),
  );

test("a mail goes out once, with the headers a notice needs", async () => {
  const fake = fakePostmark("token");
  const words = { ...parcel, headers: { "List-Unsubscribe": "<https://go.example/u>" } };
  expect(await postmark.send(words, keys, out(fake.vendor))).toEqual({
    ...{ result: "delivered", providerId: "pm_1", receipt: true },
  });
  expect(fake.mails[0]).toMatchObject({
    ...{ From: '"Le Pont" <hello@lepont.example>', To: "nora@example.com", TextBody: alert.text },
    Headers: [{ Name: "List-Unsubscribe", Value: "<https://go.example/u>" }],
  });
});

test.each([
  ["nora@inactive.example", { permanent: true, blame: "address", reason: "postmark: 406" }],
  ["nora@odd.example", { permanent: true, blame: "address", reason: "postmark: 406" }],
  ["nora@strange.example", { permanent: true, reason: "postmark: 300" }],
  ["nora@busy.example", { permanent: false, reason: "postmark: 429" }],
])("a mail to %s ends as Postmark says, whatever the status", async (to, expected) => {
  const outcome = await postmark.send({ ...parcel, to }, keys, out(fakePostmark("token").vendor));
  expect(outcome).toEqual({ result: "failed", ...expected });
});

test("wrong tokens, foreign pages, half answers and silence are told apart", async () => {
  const { vendor } = fakePostmark("token");
  const send = (fault: Parameters<typeof faulty>[1]) => postmark.send(parcel, keys, out(faulty(vendor, fault)));
  expect(await postmark.send(parcel, keys, out(fakePostmark("new").vendor))).toMatchObject({ blame: "credentials" });
  expect(await send("captive_portal")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("taken_then_truncated")).toMatchObject({ result: "uncertain" });
  expect(await send("taken_then_silence")).toMatchObject({ result: "uncertain" });
});

const LATER = NOW + 660_000;
const at = (vendor: Vendor, now: number) => ({ http: wire(vendor), now });

test("B14, C28: a mail taken before the line went dead is found again by our id", async () => {
  const fake = fakePostmark("token");
  const ours = { ...keys, messageStream: "surveys" };
  expect(await postmark.send(parcel, ours, out(faulty(fake.vendor, "taken_then_silence")))).toMatchObject({
    result: "uncertain",
  });
  expect(await postmark.lookUp?.(parcel, ours, at(fake.vendor, NOW), NOW)).toEqual({
    ...{ result: "delivered", providerId: "pm_1", receipt: true },
  });
  // Another stream's list does not have it.
  expect(await postmark.lookUp?.(parcel, keys, at(fake.vendor, LATER), NOW)).toBeNull();
});

test("a mail that never went is denied only after ten minutes, and asking sends nothing", async () => {
  const fake = fakePostmark("token");
  await postmark.send({ ...parcel, id: "msg_8" }, keys, out(fake.vendor));
  await postmark.send({ ...parcel, to: "other@example.com" }, keys, out(fake.vendor));
  expect(await postmark.lookUp?.(parcel, keys, at(fake.vendor, LATER), NOW)).toBeNull();
  expect(await postmark.lookUp?.(parcel, keys, at(fake.vendor, NOW + 60_000), NOW)).toMatchObject({
    result: "uncertain",
  });
  expect(fake.mails).toHaveLength(2);
});

test("a list that cannot be read, or not to its end, proves nothing", async () => {
  const fake = fakePostmark("token");
  for (const fault of ["rate_limited", "captive_portal", "taken_then_silence", "taken_then_truncated"] as const) {
    expect(await postmark.lookUp?.(parcel, keys, at(faulty(fake.vendor, fault), LATER), NOW)).toMatchObject({
      result: "uncertain",
    });
  }
  for (let count = 0; count < 101; count++) await postmark.send({ ...parcel, id: `m${count}` }, keys, out(fake.vendor));
  expect(await postmark.lookUp?.(parcel, keys, at(fake.vendor, LATER), NOW)).toMatchObject({ result: "uncertain" });
});

const about = { MessageID: "pm_1", Email: "nora@example.com", ID: 7 };

test.each([
  [{ RecordType: "Delivery", DeliveredAt: "2026-05-14T10:00:00Z" }, [{ status: { ended: "delivered" }, at: NOW }]],
  [
    { RecordType: "Bounce", Type: "HardBounce", Inactive: true },
    [{ status: { permanent: true, blame: "address", reason: "postmark: HardBounce" } }, { kind: "bounce" }],
  ],
  [{ RecordType: "Bounce", Type: "SoftBounce", Inactive: false }, [{ status: { ended: "failed", permanent: false } }]],
  [{ RecordType: "Bounce", Type: "AutoResponder" }, []],
  [{ RecordType: "SpamComplaint" }, [{ kind: "complaint", email: "nora@example.com", providerId: "pm_1" }]],
  [{ RecordType: "SubscriptionChange", SuppressSending: true }, [{ kind: "complaint" }]],
  [{ RecordType: "SubscriptionChange", SuppressSending: false }, []],
  [{ RecordType: "Click" }, []],
])("%j is told as it is", async (said, news) => {
  const received = await receive(told({ ...about, ...said }), keys, NOW);
  expect(received).toMatchObject({ ok: true, news });
  expect(received.ok && received.news).toHaveLength(news.length);
});

test("without the password, and without one of ours, nobody is believed", async () => {
  const said = { ...about, RecordType: "Delivery" };
  expect(await receive(told(said, "guess"), keys, NOW)).toEqual({ ok: false, why: "forged" });
  expect(await receive({ ...told(said), headers: new Headers() }, keys, NOW)).toEqual({ ok: false, why: "forged" });
  const changing = { ...keys, webhookPassword: "new password here", previousWebhookPassword: keys.webhookPassword };
  expect(await receive(told(said), changing, NOW)).toMatchObject({ ok: true });
  const { webhookPassword: _, ...none } = keys;
  expect(await receive(told(said), none, NOW)).toEqual({ ok: false, why: "unconfigured" });
});
