import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { credentials, webhook } from "../../src/channels/webhook.ts";
import { sign, verify } from "../../src/channels/webhook_signature.ts";
import { alert, call, faulty, NOW, out, type Vendor, wire } from "../support/vendors/wire.ts";

const OLD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NEW = `whsec_${btoa("a-newer-secret-of-32-bytes-long!")}`;
const keys = credentials.parse({ secrets: [NEW, OLD], baseUrl: "https://shop.example" });
const parcel = { ...alert, to: "https://shop.example/hook" };
const ok: Vendor = async () => new Response(null, { status: 204 });

test("the library's published signature is ours too", async () => {
  const message = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1614265330, body: '{"test": 2432232314}' };
  expect(await sign([OLD], message)).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

test("what we send, the Standard Webhooks library verifies with the old secret and with the new one", async () => {
  const now = Date.now();
  const http = wire(ok);
  expect(await webhook.send(parcel, keys, { http, now })).toMatchObject({ result: "delivered" });
  const { headers, body } = http.seen[0] ?? { headers: {}, body: "" };
  for (const secret of [OLD, NEW]) {
    expect(new Webhook(secret).verify(String(body), { ...headers })).toEqual(JSON.parse(parcel.event?.body ?? ""));
  }
  expect(() => new Webhook(`whsec_${btoa("another secret of enough bytes")}`).verify(String(body), headers)).toThrow();
});

test("each attempt has the same id and its own time", async () => {
  const http = wire(ok);
  await webhook.send(parcel, keys, { http, now: NOW });
  await webhook.send(parcel, keys, { http, now: NOW + 60_000 });
  const [first, second] = http.seen.map((request) => request.headers);
  expect(first?.["webhook-id"]).toBe(second?.["webhook-id"]);
  expect(Number(second?.["webhook-timestamp"]) - Number(first?.["webhook-timestamp"])).toBe(60);
});

test("nothing of ours goes there but the signature", async () => {
  const http = wire(ok);
  await webhook.send(parcel, keys, { http, now: NOW });
  expect(JSON.stringify(http.seen)).not.toContain(OLD.slice(6));
  expect(Object.keys(http.seen[0]?.headers ?? {}).sort()).toEqual(
    ["content-type", "user-agent", "webhook-id", "webhook-signature", "webhook-timestamp"].sort(),
  );
});

test.each([
  ["redirect", { result: "failed", permanent: false }],
  ["unavailable", { result: "failed", permanent: false }],
  ["unauthorised", { result: "failed", permanent: false }],
  ["rate_limited", { result: "failed", permanent: false, retryAfter: 3_600_000 }],
  ["crashed", { result: "uncertain" }],
  ["taken_then_silence", { result: "uncertain" }],
] as const)("an endpoint that answers with %s is tried again", async (fault, expected) => {
  expect(await webhook.send(parcel, keys, out(faulty(ok, fault)))).toMatchObject(expected);
});

test("410 takes the endpoint off", async () => {
  const gone: Vendor = async () => new Response(null, { status: 410 });
  expect(await webhook.send(parcel, keys, out(gone))).toMatchObject({ permanent: true, blame: "address" });
});

test("an endpoint inside is refused without a byte sent to it", async () => {
  const { baseUrl: _, ...guarded } = keys;
  const http = wire(async () => Response.json({ Status: 0, Answer: [{ type: 1, data: "127.0.0.1" }] }));
  for (const to of ["https://10.0.0.1/x", "http://shop.example/", "https://rebind.example/"]) {
    expect(await webhook.send({ ...parcel, to }, guarded, { http, now: NOW })).toMatchObject({
      permanent: true,
      blame: "address",
    });
  }
  expect(http.seen.every((request) => request.url.startsWith("https://cloudflare-dns.com/"))).toBe(true);
});

test("we believe what the library signs for five minutes either way", async () => {
  const body = '{"a":1}';
  const at = new Date(NOW);
  const headers = {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(NOW / 1000),
    "webhook-signature": `v1a,xyz ${new Webhook(OLD).sign("msg_1", at, body)}`,
  };
  const hook = call("https://cavalry.example/", headers, body);
  expect(await verify(hook, [NEW, OLD], NOW + 299_000)).toEqual({ id: "msg_1" });
  expect(await verify(hook, [NEW, OLD], NOW + 301_000)).toBe("stale");
  expect(await verify(hook, [NEW, OLD], NOW - 301_000)).toBe("stale");
  expect(await verify(hook, [NEW], NOW)).toBe("forged");
  expect(await verify({ ...hook, body: '{"a":2}' }, [OLD], NOW)).toBe("forged");
  expect(await verify(hook, [], NOW)).toBe("forged");
  expect(await verify(hook, [""], NOW)).toBe("forged");
});
