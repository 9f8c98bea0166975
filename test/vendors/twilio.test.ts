import twilioLibrary from "twilio";
import { expect, test } from "vitest";
import { credentials, twilio } from "../../src/channels/sms/twilio.ts";
import { receive, signed } from "../../src/channels/sms/twilio_inbound.ts";
import { fakeTwilio } from "../support/vendors/twilio.ts";
import { alert, call, faulty, NOW, out, wire } from "../support/vendors/wire.ts";

const SID = `AC${"0".repeat(32)}`;
const keys = credentials.parse({ accountSid: SID, authToken: "12345", from: "+15005550006" });
const HOOK = "https://cavalry.example/hooks/acc_1/twilio";

test("a text goes out with its sender, its life and the address for news", async () => {
  const fake = fakeTwilio(SID, "12345");
  const outcome = await twilio.send(alert, keys, out(fake.vendor));
  expect(outcome).toEqual({ result: "delivered", providerId: fake.messages[0]?.sid, receipt: true });
  expect(fake.messages[0]).toMatchObject({ to: alert.to, from: "+15005550006", body: alert.text, validity: "300" });
  expect(fake.messages[0]?.statusCallback).toBe(`${alert.statusUrl}#rc=5&rp=all`);
});

test("a messaging service goes by its own name, and an API key signs in instead of the account", async () => {
  const http = wire(async () => Response.json({ sid: "SM1" }, { status: 201 }));
  const service = { ...keys, from: "MG123", apiKey: { sid: "SK1", secret: "s" } };
  await twilio.send(alert, service, { http, now: NOW });
  expect(String(http.seen[0]?.body)).toContain("MessagingServiceSid=MG123");
  expect(http.seen[0]?.headers.authorization).toBe(`Basic ${btoa("SK1:s")}`);
});

test.each([
  ["+15005550001", { result: "failed", permanent: true, blame: "address", reason: "twilio: 21211" }],
  ["+15005550009", { result: "failed", permanent: true, blame: "address", reason: "twilio: 21614" }],
  ["+15005550004", { result: "failed", permanent: true, blame: "opted_out", reason: "twilio: 21610" }],
  ["+15005550429", { result: "failed", permanent: false, reason: "twilio: 20429" }],
  ["+15005550611", { result: "failed", permanent: false, reason: "twilio: 21611" }],
  ["+15005550500", { result: "uncertain", reason: "twilio: 20500" }],
] as const)("a text to %s ends as Twilio says, and no number stands in the reason", async (to, expected) => {
  expect(await twilio.send({ ...alert, to }, keys, out(fakeTwilio(SID, "12345").vendor))).toEqual(expected);
});

test("a changed token is the credentials' fault", async () => {
  const outcome = await twilio.send(alert, keys, out(fakeTwilio(SID, "changed").vendor));
  expect(outcome).toEqual({ result: "failed", permanent: true, blame: "credentials", reason: "twilio: 20003" });
});

test("a text taken before the line went dead is uncertain, whole or half answered", async () => {
  const fake = fakeTwilio(SID, "12345");
  for (const fault of ["taken_then_silence", "taken_then_truncated", "crashed"] as const) {
    expect((await twilio.send(alert, keys, out(faulty(fake.vendor, fault)))).result).toBe("uncertain");
  }
  expect(fake.messages).toHaveLength(2);
});

test("a crowded, closed, foreign or moved Twilio is a failure to try again", async () => {
  const { vendor } = fakeTwilio(SID, "12345");
  expect(await twilio.send(alert, keys, out(faulty(vendor, "rate_limited")))).toMatchObject({
    result: "failed",
    permanent: false,
    retryAfter: 3_600_000,
  });
  for (const fault of ["unavailable", "captive_portal", "redirect"] as const) {
    expect(await twilio.send(alert, keys, out(faulty(vendor, fault)))).toMatchObject({
      result: "failed",
      permanent: false,
    });
  }
});

test("a code nobody knows ends the message, but from a server that fell over it proves nothing", async () => {
  const coded = (status: number) => async () => Response.json({ code: 99999, status }, { status });
  expect(await twilio.send(alert, keys, out(coded(400)))).toEqual({
    ...{ result: "failed", permanent: true, reason: "twilio: 99999" },
  });
  expect(await twilio.send(alert, keys, out(coded(500)))).toMatchObject({ result: "uncertain" });
});

test("no control sign or turned reading direction reaches a phone", async () => {
  const fake = fakeTwilio(SID, "12345");
  await twilio.send({ ...alert, text: "a\u0000b\u202Ec\td" }, keys, out(fake.vendor));
  expect(fake.messages[0]?.body).toBe("abc d");
});

test("a status is believed whether or not Twilio signs the part of the address that asks it to try again", async () => {
  const fake = fakeTwilio(SID, "12345");
  for (const signedUrl of [HOOK, `${HOOK}#rc=5&rp=all`]) {
    const hook = await fake.status(signedUrl, "SM9", "delivered");
    expect(await receive({ ...hook, url: HOOK }, keys, NOW)).toMatchObject({ ok: true });
  }
});

test("a success that carries an error code is a failure", async () => {
  const vendor = async () => Response.json({ sid: "SM1", status: "failed", error_code: 30006 }, { status: 201 });
  expect(await twilio.send(alert, keys, out(vendor))).toMatchObject({ permanent: true, blame: "address" });
});

const URL_1 = "https://mycompany.com/myapp.php?foo=1&bar=2";
const PARAMS = {
  CallSid: "CA1234567890ABCDE",
  Caller: "+14158675309",
  Digits: "1234",
  From: "+14158675309",
  To: "+18005551212",
};
const asForm = (params: Record<string, string>) => new URLSearchParams(params);
const isSigned = (url: string, params: URLSearchParams, signature: string, body = "", tokens = ["12345"]) =>
  signed(call(url, { "x-twilio-signature": signature }, body), params, tokens);

test.each([
  ["the plain example", URL_1, asForm(PARAMS), "RSOYDt4T1cUTdK1PDd93/VVr8B8="],
  [
    "another caller",
    URL_1,
    asForm({ ...PARAMS, Caller: "+14158675310", From: "+14158675310" }),
    "GvWf1cFY/Q7PnoempGyD5oXAezc=",
  ],
  ["a signature over :443", URL_1, asForm(PARAMS), "kvajT1Ptam85bY51eRf/AJRuM3w="],
  ["a signature over :80", URL_1.replace("https", "http"), asForm(PARAMS), "0ZXoZLH/DfblKGATFgpif+LLRf4="],
  [
    "a repeated parameter",
    URL_1,
    new URLSearchParams([
      ["MessagingBinding.Address", "+1325xxxxxxx"],
      ["MessagingBinding.Address", "+1415xxxxxxx"],
    ]),
    "83O6e2vORAoJHUNzJjDWN1jz+BA=",
  ],
  ["an apostrophe as %27", `${URL_1}&Body=It's+amazing`, asForm(PARAMS), "TfZzewPq8wqrGlMfyAud8+/IvJ0="],
  ["an apostrophe as it is", `${URL_1}&Body=It's+amazing`, asForm(PARAMS), "dsq4Ehbj6cs+KdTkpF5sSSplOWw="],
] as const)("Twilio's published signature holds: %s", async (_, url, params, signature) => {
  expect(await isSigned(url, params, signature)).toBe(true);
  expect(await isSigned(`${url}x`, params, signature)).toBe(false);
  expect(await isSigned(url, params, signature, "", ["new", "12345"])).toBe(true);
  expect(await isSigned(url, params, signature, "", ["new"])).toBe(false);
});

test("a JSON body is held to the hash in the address", async () => {
  const hash = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
  const body = '{"property": "value", "boolean": true}';
  const [long, short] = [`${URL_1}&bodySHA256=${hash}`, `https://mycompany.com/myapp.php?bodySHA256=${hash}`];
  expect(await isSigned(long, asForm({}), "a9nBmqA0ju/hNViExpshrM61xv4=", body)).toBe(true);
  expect(await isSigned(short, asForm({}), "y77kIzt2vzLz71DgmJGsen2scGs=", body)).toBe(true);
  expect(await isSigned(long, asForm({}), "a9nBmqA0ju/hNViExpshrM61xv4=", body.replace("true", "false"))).toBe(false);
});

test("what Twilio's own library signs we accept, and what it rejects we reject", async () => {
  const urls = [
    HOOK,
    `${HOOK}?a=1&b=it's`,
    "https://cavalry.example:8443/hooks?x=%20y+z",
    "http://cavalry.example/hooks?q=caf%C3%A9",
    `${HOOK}#rc=5&rp=all`,
  ];
  const forms = [PARAMS, { Body: "ça va 👍", MessageSid: "SM1" }, { "a b": "c&d=e", Zed: "", zed: "2" }];
  for (const url of urls) {
    for (const params of forms) {
      const good = twilioLibrary.getExpectedTwilioSignature("12345", url, params);
      const forged = twilioLibrary.getExpectedTwilioSignature("54321", url, params);
      expect(twilioLibrary.validateRequest("12345", good, url, params)).toBe(true);
      expect(await isSigned(url, asForm(params), good)).toBe(true);
      expect(twilioLibrary.validateRequest("12345", forged, url, params)).toBe(false);
      expect(await isSigned(url, asForm(params), forged)).toBe(false);
      expect(await isSigned(url, asForm({ ...params, Extra: "1" }), good)).toBe(false);
    }
  }
});

test("a reply becomes a text with its words, and STOP is understood with spaces and full stops", async () => {
  const fake = fakeTwilio(SID, "12345");
  const plain = await receive(await fake.reply(HOOK, "+15005551234", "+15005550006", "1 "), keys, NOW);
  expect(plain).toMatchObject({ ok: true, news: [{ kind: "text", from: "+15005551234", body: "1 " }] });
  expect(plain).not.toHaveProperty("news.0.optOut");
  for (const word of ["STOP ", "stop.", "Opt out", "arrêt"]) {
    const stop = await receive(await fake.reply(HOOK, "+15005551234", "+15005550006", word), keys, NOW);
    expect(stop).toMatchObject({ news: [{ optOut: "stop" }] });
  }
  const said = await fake.reply(HOOK, "+15005551234", "+15005550006", "ferma", { OptOutType: "STOP" });
  expect(await receive(said, keys, NOW)).toMatchObject({ news: [{ optOut: "stop" }] });
});

test.each([
  ["queued", "", { rank: 1, ended: null }],
  ["sending", "", { rank: 2, ended: null }],
  ["sent", "", { rank: 3, ended: null }],
  ["delivered", "", { rank: 4, ended: "delivered" }],
  ["read", "", { rank: 5, ended: "delivered" }],
  ["undelivered", "30006", { rank: 4, ended: "failed", permanent: true, blame: "address", reason: "twilio: 30006" }],
  ["failed", "30008", { rank: 4, ended: "failed", permanent: false, reason: "twilio: 30008" }],
  ["undelivered", "21617", { rank: 4, ended: "failed", permanent: true, reason: "twilio: 21617" }],
  ["failed", "", { rank: 4, ended: "failed", permanent: false, reason: "twilio: failed" }],
])("the status %s %s is told as it is", async (word, code, status) => {
  const hook = await fakeTwilio(SID, "12345").status(HOOK, "SM9", word, code ? { ErrorCode: code } : {});
  expect(await receive(hook, keys, NOW)).toEqual({
    ok: true,
    id: `SM9:${word}`,
    news: [{ kind: "report", providerId: "SM9", status }],
  });
});

test("C40: a filtered text marks the contact bad for the next channel now, an unregistered sender the account", async () => {
  const fake = fakeTwilio(SID, "12345");
  for (const [code, blame] of [
    ["30007", "address"],
    ["30034", "credentials"],
  ] as const) {
    const filtered = code === "30007" ? ({ filtered: true } as const) : {};
    const judged = { permanent: true, blame, reason: `twilio: ${code}`, ...filtered };
    const hook = await fake.status(HOOK, "SM9", "undelivered", { ErrorCode: code });
    expect(await receive(hook, keys, NOW)).toMatchObject({
      news: [{ status: { rank: 4, ended: "failed", ...judged } }],
    });
    const atOnce = async () => Response.json({ code: Number(code), status: 400 }, { status: 400 });
    expect(await twilio.send(alert, keys, out(atOnce))).toEqual({ result: "failed", ...judged });
  }
});

test("the carrier's own time comes along", async () => {
  const hook = await fakeTwilio(SID, "12345").status(HOOK, "SM9", "delivered", { RawDlrDoneDate: "2605141002" });
  expect(await receive(hook, keys, NOW)).toMatchObject({ news: [{ at: NOW + 120_000 }] });
});

test("an unsigned, forged or foreign call changes nothing, and without a token nobody is believed", async () => {
  const good = await fakeTwilio(SID, "12345").status(HOOK, "SM9", "delivered");
  const foreign = await fakeTwilio(`AC${"9".repeat(32)}`, "12345").status(HOOK, "SM9", "delivered");
  const forged = await fakeTwilio(SID, "guess").status(HOOK, "SM9", "delivered");
  const bare = { ...good, headers: new Headers({ "content-type": "application/x-www-form-urlencoded" }) };
  for (const hook of [foreign, forged, bare, { ...good, body: `${good.body}&x=1` }]) {
    expect(await receive(hook, keys, NOW)).toEqual({ ok: false, why: "forged" });
  }
  expect(await receive(good, { ...keys, authToken: "" }, NOW)).toEqual({ ok: false, why: "unconfigured" });
  const changing = { ...keys, authToken: "new", previousAuthToken: "12345" };
  expect(await receive(good, changing, NOW)).toMatchObject({ ok: true });
});
