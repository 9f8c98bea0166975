import { expect, test } from "vitest";
import { credentials, type Mailer, platformEmail } from "../../src/channels/email/platform_email.ts";
import { alert, out } from "../support/vendors/wire.ts";

const parcel = { ...alert, to: "nora@example.com", subject: "1 of 5\r\nBcc: v@example.org" };
const nowhere = out(async () => new Response(null, { status: 500 }));
const send = (binding: Mailer) =>
  platformEmail.send(parcel, credentials.parse({ from: "hello@lepont.example", binding }), nowhere);
const refusing = (code: string): Mailer => ({
  send: async () => {
    throw Object.assign(new Error("nora@example.com is wrong"), { code });
  },
});

test("the binding gets one line for a subject and the sender's name", async () => {
  const sent: unknown[] = [];
  const outcome = await send({
    send: async (mail) => {
      sent.push(mail);
      return { messageId: "cf_1" };
    },
  });
  expect(outcome).toEqual({ result: "delivered", providerId: "cf_1", receipt: false });
  expect(sent).toEqual([
    {
      ...{ from: { email: "hello@lepont.example", name: "Le Pont" }, to: "nora@example.com" },
      ...{ subject: "1 of 5 Bcc: v@example.org", text: alert.text, html: alert.html },
    },
  ]);
});

test.each([
  ["E_RECIPIENT_SUPPRESSED", { result: "failed", permanent: true, blame: "address" }],
  ["E_SENDER_NOT_VERIFIED", { result: "failed", permanent: true, blame: "credentials" }],
  ["E_DAILY_LIMIT_EXCEEDED", { result: "failed", permanent: false }],
  ["E_VALIDATION_ERROR", { result: "failed", permanent: true }],
  ["E_INTERNAL_SERVER_ERROR", { result: "uncertain" }],
  ["", { result: "uncertain" }],
])("the platform's %s is judged so, and no address stands in the reason", async (code, expected) => {
  const outcome = await send(refusing(code));
  expect(outcome).toMatchObject(expected);
  expect(JSON.stringify(outcome)).not.toContain("nora");
});

test("a binding that is none is refused when it is given", () => {
  expect(credentials.safeParse({ from: "hello@lepont.example", binding: null }).success).toBe(false);
});
