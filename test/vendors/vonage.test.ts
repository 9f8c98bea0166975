import { verifySignature } from "@vonage/jwt";
import { SignJWT, UnsecuredJWT } from "jose";
import { expect, test } from "vitest";
import { credentials, vonage } from "../../src/channels/sms/vonage.ts";
import { receive } from "../../src/channels/sms/vonage_inbound.ts";
import { fakeVonage } from "../support/vendors/vonage.ts";
import { alert, bytesOf, faulty, NOW, out } from "../support/vendors/wire.ts";

const SECRET = "a signature secret of thirty-two bytes or more";
const keys = credentials.parse({ apiKey: "key", apiSecret: "secret", from: "Le Pont", signatureSecret: SECRET });
const HOOK = "https://cavalry.example/hooks/acc_1/vonage";
const report = { message_uuid: "u1", to: "15005551234", from: "15005550006", timestamp: "2026-05-14T10:00:00Z" };

test("a text goes out without plus signs, with our reference and its life", async () => {
  const fake = fakeVonage("key", "secret");
  const outcome = await vonage.send(alert, keys, out(fake.vendor));
  expect(outcome).toEqual({ result: "delivered", providerId: "aaaaaaaa-bbbb-1", receipt: true });
  expect(fake.messages[0]).toMatchObject({
    ...{ to: "15005551234", from: "Le Pont", text: alert.text, ttl: 300, client_ref: alert.id },
    ...{ channel: "sms", message_type: "text", webhook_url: alert.statusUrl },
  });
});

test.each([
  ["+15005550001", { permanent: true, blame: "address", reason: "vonage: 1430" }],
  ["+15005550004", { permanent: true, blame: "credentials", reason: "vonage: 1120" }],
  ["+15005550402", { permanent: true, blame: "credentials", reason: "vonage: low-balance" }],
  ["+15005550429", { permanent: false, reason: "vonage: 1000" }],
  ["+15005550422", { permanent: true, reason: "vonage: status 422" }],
])("a text to %s ends as Vonage says, and no number stands in the reason", async (to, expected) => {
  const outcome = await vonage.send({ ...alert, to }, keys, out(fakeVonage("key", "secret").vendor));
  expect(outcome).toEqual({ result: "failed", ...expected });
});

test("wrong keys, foreign pages, half answers and silence are told apart", async () => {
  const { vendor } = fakeVonage("key", "secret");
  const send = (fault: Parameters<typeof faulty>[1]) => vonage.send(alert, keys, out(faulty(vendor, fault)));
  expect(await vonage.send(alert, keys, out(fakeVonage("key", "new").vendor))).toMatchObject({ blame: "credentials" });
  expect(await send("captive_portal")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("unavailable")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("taken_then_truncated")).toMatchObject({ result: "uncertain" });
  expect(await send("taken_then_silence")).toMatchObject({ result: "uncertain" });
  expect(await send("crashed")).toMatchObject({ result: "uncertain" });
});

test("the older form's 200 with a status other than 0 is a failure", async () => {
  const said = (status: string) => async () => Response.json({ messages: [{ status, "error-text": "x" }] });
  expect(await vonage.send(alert, keys, out(said("1")))).toMatchObject({ result: "failed", permanent: false });
  expect(await vonage.send(alert, keys, out(said("6")))).toMatchObject({ result: "failed", permanent: true });
});

test.each([
  ["submitted", undefined, { rank: 3, ended: null }],
  ["delivered", undefined, { rank: 4, ended: "delivered" }],
  ["read", undefined, { rank: 5, ended: "delivered" }],
  ["rejected", { type: "https://x/api-errors/messages#1000", title: 1000 }, { ended: "failed", permanent: false }],
  ["undeliverable", { error: { type: "x#rejected", title: "1190" } }, { permanent: true, blame: "address" }],
  ["rejected", { type: "x#1482", title: "1482" }, { permanent: true, reason: "vonage: 1482" }],
  ["undeliverable", undefined, { permanent: false, reason: "vonage: undeliverable" }],
])("the status %s %j is told as it is", async (status, error, expected) => {
  const hook = await fakeVonage("key", "secret").tell(HOOK, SECRET, { ...report, status, error });
  expect(await receive(hook, keys, NOW)).toMatchObject({
    ...{ ok: true, id: "jti-1" },
    news: [{ kind: "report", providerId: "u1", status: expected, at: NOW }],
  });
});

test("a reply becomes a text with its plus signs back", async () => {
  const said = { ...report, channel: "sms", message_type: "text", text: "Stop" };
  const hook = await fakeVonage("key", "secret").tell(HOOK, SECRET, said);
  expect(await receive(hook, keys, NOW)).toMatchObject({
    news: [{ kind: "text", id: "u1", from: "+15005550006", to: "+15005551234", body: "Stop", optOut: "stop" }],
  });
});

test("we accept what Vonage's own library accepts, and more is asked of it", async () => {
  const fake = fakeVonage("key", "secret");
  const good = await fake.tell(HOOK, SECRET, { ...report, status: "delivered" });
  const token = good.headers.get("authorization")?.slice(7) ?? "";
  expect(verifySignature(token, SECRET)).toBe(true);
  expect(verifySignature(token, "other")).toBe(false);
  expect(await receive(good, { ...keys, signatureSecret: "other" }, NOW)).toEqual({ ok: false, why: "forged" });
  const changing = { ...keys, signatureSecret: "other", previousSignatureSecret: SECRET };
  expect(await receive(good, changing, NOW)).toMatchObject({ ok: true });
  expect(await receive({ ...good, body: `${good.body} ` }, keys, NOW)).toEqual({ ok: false, why: "forged" });
  expect(await receive(good, { ...keys, apiKey: "ours" }, NOW)).toEqual({ ok: false, why: "forged" });
  expect(await receive(good, keys, NOW + 301_000)).toEqual({ ok: false, why: "stale" });
  const { signatureSecret: _, ...none } = keys;
  expect(await receive(good, none, NOW)).toEqual({ ok: false, why: "unconfigured" });
});

test("a token without a signature, or signed another way, is a forgery", async () => {
  const good = await fakeVonage("key", "secret").tell(HOOK, SECRET, { ...report, status: "delivered" });
  const claims = JSON.parse(atob(good.headers.get("authorization")?.split(".")[1] ?? ""));
  const tokens = [
    new UnsecuredJWT(claims).encode(),
    await new SignJWT(claims).setProtectedHeader({ alg: "HS512" }).sign(bytesOf(SECRET.repeat(2))),
    "a.b.c",
    "",
  ];
  for (const token of tokens) {
    const hook = { ...good, headers: new Headers({ authorization: `Bearer ${token}` }) };
    expect(await receive(hook, keys, NOW)).toEqual({ ok: false, why: "forged" });
  }
});
