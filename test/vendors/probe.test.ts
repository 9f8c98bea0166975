// Before a provider's keys are kept it is asked whether it knows them, by a call that sends nothing.
import { expect, test } from "vitest";
import * as postmark from "../../src/channels/email/postmark.ts";
import * as resend from "../../src/channels/email/resend.ts";
import { credentials as smtpCredentials, smtpOver } from "../../src/channels/email/smtp.ts";
import * as telnyx from "../../src/channels/sms/telnyx.ts";
import * as twilio from "../../src/channels/sms/twilio.ts";
import * as vonage from "../../src/channels/sms/vonage.ts";
import { mailServer, nodeConnect } from "../support/vendors/mail_server.ts";
import { fakePostmark } from "../support/vendors/postmark.ts";
import { fakeResend } from "../support/vendors/resend.ts";
import { fakeTelnyx } from "../support/vendors/telnyx.ts";
import { fakeTwilio } from "../support/vendors/twilio.ts";
import { fakeVonage } from "../support/vendors/vonage.ts";
import { faulty, out, type Vendor } from "../support/vendors/wire.ts";

const SID = `AC${"0".repeat(32)}`;
const FROM = "hello@brightside.example";

const PROBES: Readonly<Record<string, { vendor: Vendor; asks: (key: string, vendor: Vendor) => Promise<unknown> }>> = {
  twilio: {
    vendor: fakeTwilio(SID, "right").vendor,
    asks: (authToken, vendor) =>
      twilio.twilio.probe?.({ accountSid: SID, authToken, from: "+15005550006" }, out(vendor)) ?? never(),
  },
  vonage: {
    vendor: fakeVonage("vk", "right").vendor,
    asks: (apiSecret, vendor) => vonage.vonage.probe?.({ apiKey: "vk", apiSecret, from: "1" }, out(vendor)) ?? never(),
  },
  telnyx: {
    vendor: fakeTelnyx("right").vendor,
    asks: (apiKey, vendor) => telnyx.telnyx.probe?.({ apiKey, from: "1" }, out(vendor)) ?? never(),
  },
  resend: {
    vendor: fakeResend("right", "whsec_x").vendor,
    asks: (apiKey, vendor) => resend.resend.probe?.({ apiKey, from: FROM }, out(vendor)) ?? never(),
  },
  "resend, a key that only sends": {
    vendor: fakeResend("right", "whsec_x", true).vendor,
    asks: (apiKey, vendor) => resend.resend.probe?.({ apiKey, from: FROM }, out(vendor)) ?? never(),
  },
  postmark: {
    vendor: fakePostmark("right").vendor,
    asks: (serverToken, vendor) => postmark.postmark.probe?.({ serverToken, from: FROM }, out(vendor)) ?? never(),
  },
};

function never(): never {
  throw new Error("it cannot be asked");
}

test.each(Object.entries(PROBES))(
  "%s knows right keys, refuses wrong ones, and silence is no answer",
  async (_, it) => {
    expect(await it.asks("right", it.vendor)).toEqual({ result: "delivered", providerId: null, receipt: false });
    expect(await it.asks("wrong", it.vendor)).toMatchObject({
      result: "failed",
      permanent: true,
      blame: "credentials",
    });
    expect(await it.asks("right", faulty(it.vendor, "crashed"))).toMatchObject({ result: "uncertain" });
    expect(await it.asks("right", faulty(it.vendor, "captive_portal", "unauthorised"))).toMatchObject({
      result: expect.stringMatching(/failed|delivered/),
    });
  },
);

test("a mail server is signed in to and asked whether it takes the sender, and gets no mail", async () => {
  const server = await mailServer();
  const smtp = smtpOver(nodeConnect(), 2_000);
  const keys = (password: string) =>
    smtpCredentials.parse({
      ...{ host: "mail.example.com", port: 587, security: "starttls", from: FROM, baseUrl: server.baseUrl },
      ...{ username: "cavalry", password },
    });
  const silent = out(async () => new Response(null, { status: 500 }));
  expect(await smtp.probe?.(keys("pässword"), silent)).toMatchObject({ result: "delivered" });
  expect(await smtp.probe?.(keys("wrong"), silent)).toMatchObject({ result: "failed", blame: "credentials" });
  expect(server.mails).toEqual([]);
  await server.close();
});
