import { expect, test } from "vitest";
import { channels } from "../../src/channels/channels.ts";
import { alert, faulty, out, type Vendor } from "../support/vendors/wire.ts";

/** The providers who answer with a body of ours to read, and what they say when they have taken a message. */
const SAYING = [
  ["twilio", { accountSid: `AC${"0".repeat(32)}`, authToken: "12345", from: "+15005550006" }, 201, { sid: "SM1" }],
  ["vonage", { apiKey: "k", apiSecret: "s", from: "Le Pont" }, 202, { message_uuid: "aaaaaaaa-1" }],
  ["telnyx", { apiKey: "k", from: "+15005550006" }, 200, { data: { id: "tx_1" } }],
  ["resend", { apiKey: "k", from: "alerts@lepont.example" }, 200, { id: "re_1" }],
  ["postmark", { serverToken: "t", from: "alerts@lepont.example" }, 200, { ErrorCode: 0, MessageID: "pm_1" }],
  ["pagerduty", { routingKey: "r".repeat(32) }, 202, { status: "success", dedup_key: "case_7Hq2" }],
  ["phones", { baseUrl: "https://phones.example", secret: `whsec_${btoa("x".repeat(32))}` }, 202, { id: "phone_1" }],
] as const;

const answers = (status: number, body: string): Vendor => {
  return async () => new Response(body, { status, headers: { "content-type": "application/json" } });
};

test.each(SAYING)("%s says it has taken the message, and we believe it", async (name, keys, status, said) => {
  const { parcel, line } = channel(name);
  expect(await line.send(parcel, keys, out(answers(status, JSON.stringify(said))))).toMatchObject({
    result: "delivered",
  });
});

test.each(SAYING)(
  "C30: %s with a hotel's page for a success is a failure to try again, for the page's owner took nothing",
  async (name, keys, status) => {
    const { parcel, line } = channel(name);
    const failed = { result: "failed", permanent: false };
    expect(await line.send(parcel, keys, out(faulty(answers(status, ""), "captive_portal")))).toMatchObject(failed);
    const long = `\n<!doctype html><p>${"welcome ".repeat(1_250_000)}`;
    expect(await line.send(parcel, keys, out(answers(status, long)))).toMatchObject(failed);
    expect(await line.send(parcel, keys, out(answers(status, '{"hello":"portal"}')))).toMatchObject(failed);
  },
);

test.each(SAYING)(
  "C30: %s with half a success, none of it or too much of it is no success; it may have taken the message, so an alert goes again and a survey must not",
  async (name, keys, status, said) => {
    const { parcel, line } = channel(name);
    const whole = JSON.stringify(said);
    const swollen = `{"padding":"${"x".repeat(10_000_000)}",${whole.slice(1)}`;
    for (const body of [whole.slice(0, -1), whole.slice(0, whole.length / 2), "{", "", swollen]) {
      expect(await line.send(parcel, keys, out(answers(status, body)))).toMatchObject({ result: "uncertain" });
    }
  },
);

function channel(name: (typeof SAYING)[number][0]) {
  const line = channels[name];
  return { line, parcel: line.medium === "email" ? { ...alert, to: "nora@lepont.example" } : alert };
}
