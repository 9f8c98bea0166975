import { createRequire } from "node:module";
import { base64url as b64, importJWK, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { seal } from "../../src/channels/push/aes128gcm.ts";
import { encrypt } from "../../src/channels/push/push_encryption.ts";
import { authorization } from "../../src/channels/push/vapid.ts";
import { credentials, isPushService, webpush } from "../../src/channels/push/webpush.ts";
import { newVapidKeys } from "../support/keys.ts";
import { fakePushService } from "../support/vendors/push_service.ts";
import { alert, faulty, NOW, out, type Vendor, wire } from "../support/vendors/wire.ts";

const library: {
  setVapidDetails(subject: string, publicKey: string, privateKey: string): void;
  generateVAPIDKeys(): { publicKey: string; privateKey: string };
} = createRequire(import.meta.url)("web-push");
const ece: { decrypt(body: Buffer, options: object): Buffer } = createRequire(import.meta.url)("http_ece");
const subject = "mailto:push@cavalry.example";
const keys = credentials.parse({ ...(await newVapidKeys()), subject });
const bytes = (text: string) => new Uint8Array(b64.decode(text));

const walrus = new Uint8Array(Buffer.from("I am the walrus"));

test("RFC 8188, 3.1: the walrus comes out as published", async () => {
  const sealed = await seal(walrus, bytes("yqdlZ-tYemfogSmv7Ws5PQ"), {
    ...{ salt: bytes("I1BsxtFttlv3u_Oo94xnmw"), keyId: new Uint8Array(), recordSize: 4096 },
  });
  expect(b64.encode(sealed)).toBe("I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg");
});

test("RFC 8188, 3.2: in two records, padded and under a named key, the walrus comes out as published", async () => {
  const sealed = await seal(walrus, bytes("BO3ZVPxUlnLORbVGMpbT1Q"), {
    ...{ salt: bytes("uNCkWiNYzKTnBN9ji3-qWA"), keyId: new Uint8Array(Buffer.from("a1")), recordSize: 25, padding: 1 },
  });
  expect(b64.encode(sealed)).toBe(
    "uNCkWiNYzKTnBN9ji3-qWAAAABkCYTHOG8chz_gnvgOqdGYovxyjuqRyJFjEDyoF1Fvkj6hQPdPHI51OEUKEpgz3SsLWIqS_uA",
  );
});

test("whatever the records' size and padding, the reference implementation reads back what was sealed", async () => {
  const [key, salt] = [bytes("BO3ZVPxUlnLORbVGMpbT1Q"), bytes("uNCkWiNYzKTnBN9ji3-qWA")];
  for (const recordSize of [18, 19, 25, 31, 32, 4096]) {
    for (const [length, padding] of [
      [0, 0],
      [1, 0],
      [14, 0],
      [15, 3],
      [16, 40],
      [300, 7],
    ] as const) {
      const plain = new Uint8Array(length).fill(7);
      const sealed = await seal(plain, key, { salt, keyId: new Uint8Array(), recordSize, padding });
      const read = ece.decrypt(Buffer.from(sealed), { version: "aes128gcm", key: b64.encode(key) });
      expect(new Uint8Array(read)).toEqual(plain);
    }
  }
  const tiny = { salt, keyId: new Uint8Array(), recordSize: 17 };
  await expect(seal(walrus, key, tiny)).rejects.toThrow("no such coding");
});

test("RFC 8291, appendix A: the watermelon comes out as published", async () => {
  const point = bytes("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8");
  const jwk = {
    ...{ kty: "EC", crv: "P-256", d: "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw" },
    ...{ x: b64.encode(point.subarray(1, 33)), y: b64.encode(point.subarray(33)) },
  };
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const sender = {
    privateKey: await crypto.subtle.importKey("jwk", jwk, curve, true, ["deriveBits"]),
    publicKey: await crypto.subtle.importKey("raw", point, curve, true, []),
  };
  const receiver = {
    publicKey: bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
    auth: bytes("BTBZMqHH6r4Tts7J_aSIgg"),
  };
  const plain = new Uint8Array(Buffer.from("When I grow up, I want to be a watermelon"));
  expect(b64.encode(await encrypt(plain, receiver, sender, bytes("DGv6ra1nlYgDCS1FRnbzlw")))).toBe(
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
  );
});

test("RFC 8292: the published token holds, and so does ours", async () => {
  const published =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA";
  const verify = async (token: string, point: string, now: number) => {
    const raw = b64.decode(point);
    const jwk = { kty: "EC", crv: "P-256", x: b64.encode(raw.subarray(1, 33)), y: b64.encode(raw.subarray(33)) };
    return (await jwtVerify(token, await importJWK(jwk, "ES256"), { currentDate: new Date(now) })).payload;
  };
  const point = "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs";
  expect(await verify(published, point, 1_453_523_000_000)).toMatchObject({ aud: "https://push.example.net" });
  const ours = await authorization(keys, "https://web.push.apple.com/Q/abc", subject, NOW);
  const [, token = "", k = ""] = ours.match(/^vapid t=(.+), k=(.+)$/) ?? [];
  expect(await verify(token, k, NOW)).toEqual({
    aud: "https://web.push.apple.com",
    exp: NOW / 1000 + 12 * 3600,
    sub: subject,
  });
});

test("our keys suit the library, and its keys suit us", async () => {
  expect(() => library.setVapidDetails(subject, keys.publicKey, keys.privateKey)).not.toThrow();
  const theirs = credentials.parse({ ...library.generateVAPIDKeys(), subject });
  const service = fakePushService();
  const outcome = await webpush.send({ ...alert, to: service.subscription }, theirs, out(service.vendor));
  expect(outcome).toMatchObject({ result: "delivered" });
});

test("the browser reads the notice, which is urgent, short-lived and replaces its own kind", async () => {
  const service = fakePushService();
  const outcome = await webpush.send({ ...alert, to: service.subscription }, keys, out(service.vendor));
  expect(outcome).toEqual({ result: "delivered", providerId: "https://fcm.googleapis.com/m/1", receipt: false });
  const [notice] = service.notices;
  expect(JSON.parse(notice?.text ?? "")).toEqual({
    title: alert.subject,
    body: alert.text,
    url: alert.action?.url,
    actions: [{ action: "take:7Hq2", title: "Take it" }],
    tag: "case_7Hq2",
  });
  expect(notice?.headers.get("urgency")).toBe("high");
  expect(notice?.headers.get("ttl")).toBe("300");
  expect(notice?.headers.get("topic")).toMatch(/^[\w-]{32}$/);
});

test("a long notice fits, and a service that wants less gets less", async () => {
  const text = `${'très "long" 👍 '.repeat(1000)}`;
  const wide = fakePushService();
  expect(await webpush.send({ ...alert, text, to: wide.subscription }, keys, out(wide.vendor))).toMatchObject({
    result: "delivered",
  });
  const narrow = fakePushService(900);
  const http = wire(narrow.vendor);
  const outcome = await webpush.send({ ...alert, text, to: narrow.subscription }, keys, { http, now: NOW });
  expect(outcome).toMatchObject({ result: "delivered" });
  expect(http.seen).toHaveLength(2);
  const tiny = fakePushService(10);
  const refused = await webpush.send({ ...alert, text, to: tiny.subscription }, keys, out(tiny.vendor));
  expect(refused).toEqual({ result: "failed", permanent: true, reason: "webpush: status 413" });
});

test("every message is sealed with its own key and salt", async () => {
  const service = fakePushService();
  const http = wire(service.vendor);
  for (const _ of [1, 2]) await webpush.send({ ...alert, to: service.subscription }, keys, { http, now: NOW });
  const [first, second] = http.seen.map((request) => Buffer.from(request.body ?? "").subarray(0, 86));
  expect(first).not.toEqual(second);
  expect(() => ece.decrypt(Buffer.from(http.seen[0]?.body ?? ""), { version: "aes128gcm", key: "x" })).toThrow();
});

test.each([
  [404, { permanent: true, blame: "address" }],
  [410, { permanent: true, blame: "address" }],
  [400, { permanent: true, blame: "credentials" }],
  [401, { permanent: true, blame: "credentials" }],
  [403, { permanent: true, blame: "credentials" }],
  [429, { permanent: false }],
  [503, { permanent: false }],
  [302, { permanent: false }],
])("a push service's %i is judged so", async (status, expected) => {
  const service = fakePushService();
  const answer: Vendor = async () => new Response(null, { status });
  const outcome = await webpush.send({ ...alert, to: service.subscription }, keys, out(answer));
  expect(outcome).toMatchObject({ result: "failed", ...expected });
});

test("silence is uncertain, and a hotel's page is no push service", async () => {
  const { vendor, subscription } = fakePushService();
  const send = (fault: Parameters<typeof faulty>[1]) =>
    webpush.send({ ...alert, to: subscription }, keys, out(faulty(vendor, fault)));
  expect(await send("taken_then_silence")).toMatchObject({ result: "uncertain" });
  expect(await send("crashed")).toMatchObject({ result: "uncertain" });
  expect(await send("captive_portal")).toMatchObject({ result: "failed", permanent: false });
});

test("only known push services are called", async () => {
  expect(isPushService("https://fcm.googleapis.com/fcm/send/x")).toBe(true);
  expect(isPushService("https://updates.push.services.mozilla.com/wpush/v2/x")).toBe(true);
  expect(isPushService("https://wns2-par02p.notify.windows.com/w/?token=x")).toBe(true);
  expect(isPushService("https://web.push.apple.com/Q/x")).toBe(true);
  for (const endpoint of [
    "https://fcm.googleapis.com.evil.example/x",
    "https://evilpush.apple.com/x",
    "http://web.push.apple.com/x",
    "https://push.apple.com@10.0.0.1/x",
    "https://fcm.googleapis.com:8443/x",
    "https://127.0.0.1/x",
  ]) {
    expect(isPushService(endpoint)).toBe(false);
    const to = fakePushService().subscription.replace("https://fcm.googleapis.com/fcm/send/abc:123", endpoint);
    const http = wire(async () => new Response(null, { status: 201 }));
    const outcome = await webpush.send({ ...alert, to }, keys, { http, now: NOW });
    expect(outcome).toMatchObject({ permanent: true, blame: "address" });
    expect(http.seen).toEqual([]);
  }
});

test("a point off the curve is a bad subscription, and keys that are no pair are bad credentials", async () => {
  const service = fakePushService();
  const off = JSON.parse(service.subscription);
  off.keys.p256dh = b64.encode(Uint8Array.from({ length: 65 }, (_, index) => (index === 0 ? 4 : 7)));
  const bad = await webpush.send({ ...alert, to: JSON.stringify(off) }, keys, out(service.vendor));
  expect(bad).toMatchObject({ permanent: true, blame: "address" });
  const crossed = { ...keys, privateKey: (await newVapidKeys()).privateKey };
  const outcome = await webpush.send({ ...alert, to: service.subscription }, crossed, out(service.vendor));
  expect(outcome).toMatchObject({ permanent: true, blame: "credentials" });
});
