import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { credentials, webhook } from "../../src/channels/webhook/webhook.ts";
import { sign, verify } from "../../src/channels/webhook/webhook_signature.ts";
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

// The private half and the public one, as Svix's own tests have them.
const PAIR = "6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==";
const PUBLIC = `whpk_${btoa(atob(PAIR).slice(32))}`;
const PUBLISHED = "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";

test("the published Ed25519 signature is ours too, made with the private half and believed by the public one", async () => {
  const message = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1614265330, body: '{"test": 2432232314}' };
  expect(await sign([`whsk_${PAIR}`], message)).toBe(PUBLISHED);
  expect((await sign([`whsk_${PAIR}`, OLD], message)).split(" ")).toEqual([PUBLISHED, await sign([OLD], message)]);
  const hook = call("https://cavalry.example/", headersOf(message, PUBLISHED), message.body);
  const now = message.timestamp * 1000;
  expect(await verify(hook, [PUBLIC], now)).toEqual({ id: message.id });
  expect(await verify(hook, [OLD, PUBLIC], now)).toEqual({ id: message.id });
  expect(await verify(hook, [PUBLIC], now + 301_000)).toBe("stale");
  expect(await verify({ ...hook, body: '{"test": 2432232315}' }, [PUBLIC], now)).toBe("forged");
  expect(await verify(hook, [`whpk_${btoa("x".repeat(32))}`], now)).toBe("forged");
});

test("a public key is never a shared secret, and a signature of the other kind does not count", async () => {
  const message = { id: "msg_1", timestamp: NOW / 1000, body: "{}" };
  // What an attacker can do who knows the public key: take it for a shared secret.
  const forged = await sign([PUBLIC.replace("whpk_", "whsec_")], message);
  const genuine = await sign([`whsk_${PAIR}`], message);
  const ask = (signature: string, secret: string) =>
    verify(call("https://cavalry.example/", headersOf(message, signature), message.body), [secret], NOW);
  expect(await ask(genuine, PUBLIC)).toEqual({ id: "msg_1" });
  expect(await ask(forged, PUBLIC)).toBe("forged");
  expect(await ask(forged.replace("v1,", "v1a,"), PUBLIC)).toBe("forged");
  expect(await ask(genuine, OLD)).toBe("forged");
  expect(await ask(genuine.replace("v1a,", "v1,"), PUBLIC)).toBe("forged");
  expect(await sign([PUBLIC], message)).toBe("");
});

test("an endpoint may be given a key of its own, and half a key is refused on saving", () => {
  expect(credentials.safeParse({ secrets: [`whsk_${PAIR}`, OLD] }).success).toBe(true);
  for (const secret of [PUBLIC, `whsk_${btoa("x".repeat(32))}`, "whsk_", "whsec_"]) {
    expect(credentials.safeParse({ secrets: [secret] }).success).toBe(false);
  }
});

test("two halves that are no pair are the credentials' fault, and nothing goes out", async () => {
  const http = wire(ok);
  const broken = { ...keys, secrets: [`whsk_${btoa(atob(PAIR).slice(0, 32) + "x".repeat(32))}`] };
  expect(await webhook.send(parcel, broken, { http, now: NOW })).toMatchObject({
    permanent: true,
    blame: "credentials",
  });
  expect(http.seen).toEqual([]);
});

function headersOf({ id, timestamp }: { id: string; timestamp: number }, signature: string) {
  return { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": signature };
}

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
