import { expect, test } from "vitest";
import { credentials, resend } from "../../src/channels/email/resend.ts";
import { receive } from "../../src/channels/email/resend_inbound.ts";
import { fakeResend } from "../support/vendors/resend.ts";
import { alert, faulty, NOW, out } from "../support/vendors/wire.ts";

const webhookSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const keys = credentials.parse({ apiKey: "re_1", from: "hello@lepont.example", webhookSecret });
const HOOK = "https://cavalry.example/hooks/acc_1/resend";
const parcel = { ...alert, to: "nora@example.com" };

test("a mail sent twice under one id is one mail", async () => {
  const fake = fakeResend("re_1", webhookSecret);
  const first = await resend.send(parcel, keys, out(faulty(fake.vendor, "taken_then_silence")));
  expect(first).toMatchObject({ result: "uncertain" });
  expect(resend.idempotent).toBe(true);
  const second = await resend.send(parcel, keys, out(fake.vendor));
  expect(second).toEqual({ result: "delivered", providerId: "4ef9a417-0", receipt: true });
  expect(fake.mails.size).toBe(1);
});

test("sender, subject and headers are one line each, and only headers a notice needs go along", async () => {
  const fake = fakeResend("re_1", webhookSecret);
  const words = {
    ...parcel,
    senderName: 'Le "Pont"\r\nBcc: v@example.org',
    subject: "1 of 5\r\nBcc: v@example.org",
    headers: { "List-Unsubscribe": "<https://go.example/u>\r\nBcc: v@example.org", Bcc: "v@example.org" },
  };
  await resend.send(words, keys, out(fake.vendor));
  expect(JSON.parse(fake.mails.get(alert.id)?.body ?? "")).toEqual({
    from: '"Le Pont Bcc: v@example.org" <hello@lepont.example>',
    to: ["nora@example.com"],
    subject: "1 of 5 Bcc: v@example.org",
    text: alert.text,
    html: alert.html,
    headers: { "List-Unsubscribe": "<https://go.example/u> Bcc: v@example.org" },
  });
});

test.each([
  ["nora@quota.example", { permanent: false, reason: "resend: daily_quota_exceeded" }],
  ["nora@strange.example", { permanent: true, blame: "address", reason: "resend: validation_error" }],
  ["nora@unverified.example", { permanent: true, blame: "credentials", reason: "resend: validation_error" }],
  ["nora", { permanent: true, blame: "address" }],
])("a mail to %s ends as Resend says", async (to, expected) => {
  const outcome = await resend.send({ ...parcel, to }, keys, out(fakeResend("re_1", webhookSecret).vendor));
  expect(outcome).toMatchObject({ result: "failed", ...expected });
});

test("a changed key is the credentials' fault, other words under the same id are uncertain", async () => {
  const fake = fakeResend("re_2", webhookSecret);
  expect(await resend.send(parcel, keys, out(fake.vendor))).toMatchObject({ permanent: true, blame: "credentials" });
  const other = { ...keys, apiKey: "re_2" };
  await resend.send(parcel, other, out(fake.vendor));
  expect(await resend.send({ ...parcel, text: "other" }, other, out(fake.vendor))).toMatchObject({
    result: "uncertain",
  });
});

test("foreign pages, half answers and closed doors are never a success", async () => {
  const { vendor } = fakeResend("re_1", webhookSecret);
  for (const fault of ["captive_portal", "unavailable", "redirect", "rate_limited"] as const) {
    expect(await resend.send(parcel, keys, out(faulty(vendor, fault)))).toMatchObject({ permanent: false });
  }
  for (const fault of ["taken_then_truncated", "crashed"] as const) {
    expect(await resend.send(parcel, keys, out(faulty(vendor, fault)))).toMatchObject({ result: "uncertain" });
  }
});

const mail = { email_id: "4ef9a417-0", to: ["nora@example.com"] };

test.each([
  ["email.sent", {}, [{ status: { rank: 3, ended: null } }]],
  ["email.delivered", {}, [{ status: { rank: 4, ended: "delivered" }, at: NOW }]],
  ["email.delivery_delayed", {}, [{ status: { rank: 3, ended: null } }]],
  ["email.opened", {}, [{ status: { rank: 5, ended: "delivered" } }]],
  [
    "email.bounced",
    { bounce: { type: "Permanent" } },
    [{ status: { ended: "failed", permanent: true, blame: "address" } }, { kind: "bounce", email: "nora@example.com" }],
  ],
  ["email.bounced", { bounce: { type: "Transient" } }, [{ status: { ended: "failed", permanent: false } }]],
  ["email.complained", {}, [{ kind: "complaint", email: "nora@example.com", providerId: "4ef9a417-0" }]],
  ["email.received", {}, []],
  ["constructor", {}, []],
  ["__proto__", {}, []],
])("%s %j is told as it is", async (type, more, news) => {
  const hook = fakeResend("re_1", webhookSecret).tell(HOOK, type, { ...mail, ...more });
  const received = await receive(hook, keys, NOW);
  expect(received).toMatchObject({ ok: true, news });
  expect(received.ok && received.news).toHaveLength(news.length);
});

test("forged, stale and unconfigured events change nothing, and an older secret still holds", async () => {
  const hook = fakeResend("re_1", webhookSecret).tell(HOOK, "email.delivered", mail);
  const fresh = `whsec_${btoa("a new secret of thirty-two bytes")}`;
  expect(await receive({ ...hook, body: `${hook.body} ` }, keys, NOW)).toEqual({ ok: false, why: "forged" });
  expect(await receive(hook, keys, NOW + 400_000)).toEqual({ ok: false, why: "stale" });
  expect(await receive(hook, { ...keys, webhookSecret: fresh }, NOW)).toEqual({ ok: false, why: "forged" });
  const changing = { ...keys, webhookSecret: fresh, previousWebhookSecret: webhookSecret };
  expect(await receive(hook, changing, NOW)).toMatchObject({ ok: true });
  const { webhookSecret: _, ...none } = keys;
  expect(await receive(hook, none, NOW)).toEqual({ ok: false, why: "unconfigured" });
});
