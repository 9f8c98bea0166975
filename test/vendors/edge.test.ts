import { generateKeyPairSync, verify } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newVapidKeys } from "../support/keys.ts";
import { certificate } from "../support/vendors/localhost_certificate.ts";
import { loopback } from "../support/vendors/loopback.ts";
import { mailServer } from "../support/vendors/mail_server.ts";
import { fakePhones } from "../support/vendors/phones.ts";
import { fakePushService } from "../support/vendors/push_service.ts";
import { fakeResend } from "../support/vendors/resend.ts";
import { fakeSlack } from "../support/vendors/slack.ts";
import { fakeTelnyx } from "../support/vendors/telnyx.ts";
import { fakeTwilio } from "../support/vendors/twilio.ts";
import { fakeVonage } from "../support/vendors/vonage.ts";
import { alert, type Call, NOW } from "../support/vendors/wire.ts";

type Edge = ReturnType<Awaited<typeof import("wrangler")>["createTestHarness"]>;
let edge: Edge;

beforeAll(async () => {
  // The runtime reads whom to trust when it is loaded, so it is loaded after this is set.
  const trusted = join(await mkdtemp(join(tmpdir(), "cavalry-")), "trusted.pem");
  await writeFile(trusted, certificate);
  process.env.NODE_EXTRA_CA_CERTS = trusted;
  const { createTestHarness } = await import("wrangler");
  const main = join(import.meta.dirname, "../support/vendors/edge_worker.ts");
  edge = createTestHarness({ workers: [{ config: { name: "edge", main, compatibility_date: "2026-10-23" } }] });
  await edge.listen();
});

afterAll(async () => {
  await edge.close();
  delete process.env.NODE_EXTRA_CA_CERTS;
});

async function order(said: object): Promise<unknown> {
  const response = await edge.fetch("/", { method: "POST", body: JSON.stringify({ now: NOW, ...said }) });
  return response.json();
}

const hear = (channel: string, keys: object, { url, headers, body }: Call) =>
  order({ channel, keys, hook: { url, headers: [...headers], body } });

test("in the real runtime a mail goes by STARTTLS and by TLS, and only to a server whose certificate holds", async () => {
  const send = (baseUrl: string, security: string) => {
    const keys = {
      ...{ host: "mail.example.com", port: 587, security, from: "hello@lepont.example", baseUrl },
      ...{ username: "cavalry", password: "pässword" },
    };
    return order({ channel: "smtp", keys, parcel: { ...alert, to: "nora@example.com" } });
  };
  const [open, closed, stranger] = [
    await mailServer(),
    await mailServer({ secure: true }),
    await mailServer({}, false),
  ];
  expect(await send(open.baseUrl, "starttls")).toMatchObject({ result: "delivered" });
  expect(await send(closed.baseUrl, "tls")).toMatchObject({ result: "delivered" });
  for (const { mails } of [open, closed]) {
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ secure: true, user: "cavalry" });
    expect((await PostalMime.parse(mails[0]?.raw ?? "")).text?.trim()).toBe(alert.text);
  }
  expect(await send(stranger.baseUrl, "starttls")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("smtp://localhost:1", "starttls")).toMatchObject({ result: "failed", permanent: false });
  expect(stranger.mails).toEqual([]);
  expect(JSON.stringify(edge.getLogs())).toContain("invalid peer certificate");
  await Promise.all([open.close(), closed.close(), stranger.close()]);
});

test("in the real runtime a text goes out, and a push is read by the browser", async () => {
  const [twilio, push] = [fakeTwilio(`AC${"0".repeat(32)}`, "12345"), fakePushService()];
  // The push service checks that the token was made for it, wherever it listens.
  const service = await loopback((request) =>
    push.vendor(new Request(`https://fcm.googleapis.com${new URL(request.url).pathname}`, request)),
  );
  const phone = await loopback(twilio.vendor);
  const account = { accountSid: `AC${"0".repeat(32)}`, authToken: "12345", from: "+15005550006", baseUrl: phone.url };
  expect(await order({ channel: "twilio", keys: account, parcel: alert })).toMatchObject({ result: "delivered" });
  expect(twilio.messages[0]?.body).toBe(alert.text);
  const keys = { ...(await newVapidKeys()), subject: "mailto:push@cavalry.example", baseUrl: service.url };
  const parcel = { ...alert, to: push.subscription };
  expect(await order({ channel: "webpush", keys, parcel })).toMatchObject({ result: "delivered" });
  expect(JSON.parse(push.notices[0]?.text ?? "")).toMatchObject({ body: alert.text });
  phone.close();
  service.close();
});

test("in the real runtime a text is looked up, and a webhook is signed with a key of its own", async () => {
  const twilio = fakeTwilio(`AC${"0".repeat(32)}`, "12345");
  const phone = await loopback(twilio.vendor);
  const account = { accountSid: `AC${"0".repeat(32)}`, authToken: "12345", from: "+15005550006", baseUrl: phone.url };
  const ask = () => order({ channel: "twilio", keys: account, parcel: alert, since: NOW - 120_000 });
  expect(await ask()).toBeNull();
  await order({ channel: "twilio", keys: account, parcel: alert });
  expect(await ask()).toMatchObject({ result: "delivered", providerId: twilio.messages[0]?.sid });
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const { d = "", x = "" } = privateKey.export({ format: "jwk" });
  const pair = Buffer.concat([Buffer.from(d, "base64url"), Buffer.from(x, "base64url")]).toString("base64");
  let believed = false;
  const shop = await loopback(async (request) => {
    const [id, time, signature] = ["id", "timestamp", "signature"].map((name) =>
      request.headers.get(`webhook-${name}`),
    );
    const content = Buffer.from(`${id}.${time}.${await request.text()}`);
    believed = verify(null, content, publicKey, Buffer.from(signature?.replace(/^v1a,/, "") ?? "", "base64"));
    return new Response(null, { status: 204 });
  });
  const keys = { secrets: [`whsk_${pair}`], baseUrl: shop.url };
  const parcel = { ...alert, to: `${shop.url}/hook` };
  expect(await order({ channel: "webhook", keys, parcel })).toMatchObject({ result: "delivered" });
  expect(believed).toBe(true);
  phone.close();
  shop.close();
});

test("in the real runtime every vendor's signature is believed, and no other", async () => {
  const url = "https://cavalry.example/hooks/acc_1";
  const [twilio, telnyx] = [fakeTwilio(`AC${"0".repeat(32)}`, "12345"), fakeTelnyx("K")];
  const whsec = `whsec_${btoa("a secret of thirty-two bytes, no?")}`;
  const calls: readonly (readonly [channel: string, keys: object, call: Call])[] = [
    [
      "twilio",
      { accountSid: `AC${"0".repeat(32)}`, authToken: "12345", from: "+1600" },
      await twilio.reply(url, "+1500", "+1600", "1"),
    ],
    [
      "vonage",
      { apiKey: "k", apiSecret: "s", from: "x", signatureSecret: "secret-secret-secret-secret-secret" },
      await fakeVonage("k", "s").tell(url, "secret-secret-secret-secret-secret", {
        ...{ message_uuid: "u", from: "15005551234", to: "15005550006", status: "delivered" },
      }),
    ],
    [
      "telnyx",
      { apiKey: "K", from: "+15005550006", publicKey: telnyx.publicKey },
      telnyx.tell(url, "message.sent", { id: "t", to: [{ status: "sent" }] }),
    ],
    ["slack", { signingSecret: "s" }, await fakeSlack("s").press(url, "take:1")],
    [
      "resend",
      { apiKey: "r", from: "a@b.example", webhookSecret: whsec },
      fakeResend("r", whsec).tell(url, "email.delivered", { email_id: "e", to: ["a@b.example"] }),
    ],
    [
      "phones",
      { baseUrl: "http://127.0.0.1", secret: whsec },
      await fakePhones(whsec).tell(url, { type: "status", id: "p", status: "read" }),
    ],
  ];
  for (const [channel, keys, call] of calls) {
    expect(await hear(channel, keys, call), channel).toMatchObject({ ok: true, news: [{}] });
    const touched = { ...call, body: `${call.body}x` };
    expect(await hear(channel, keys, touched), channel).toEqual({ ok: false, why: "forged" });
  }
});
