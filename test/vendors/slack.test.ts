import { verifySlackRequest } from "@slack/bolt";
import { expect, test } from "vitest";
import { credentials, isSlackUrl, replaceMessage, slack } from "../../src/channels/chat/slack.ts";
import { receive } from "../../src/channels/chat/slack_inbound.ts";
import { fakeSlack } from "../support/vendors/slack.ts";
import { alert, call, faulty, NOW, out, wire } from "../support/vendors/wire.ts";

const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const keys = credentials.parse({ signingSecret: SECRET });
const HOOK = "https://cavalry.example/hooks/acc_1/slack";
const to = "https://hooks.slack.com/services/T0/B0/abc";
const parcel = { ...alert, to };

test("the room gets the words and one button that comes back to us", async () => {
  const fake = fakeSlack(SECRET);
  expect(await slack.send(parcel, keys, out(fake.vendor))).toMatchObject({ result: "delivered", receipt: false });
  expect(fake.posts[0]).toMatchObject({
    text: alert.text,
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: alert.text, verbatim: true } },
      { elements: [{ type: "button", value: "take:7Hq2", text: { text: "Take it" } }, { url: alert.action?.url }] },
    ],
  });
});

test("without a signing secret the button opens the page", async () => {
  const fake = fakeSlack(SECRET);
  await slack.send(parcel, {}, out(fake.vendor));
  expect(fake.posts[0]).toMatchObject({ blocks: [{}, { elements: [{ type: "button", url: alert.action?.url }] }] });
});

test("what a customer wrote can neither wake the room nor become a link", async () => {
  const fake = fakeSlack(SECRET);
  const text = "<!here> <@U1> @channel @Everyone <https://evil.example|click> a&b";
  await slack.send({ ...parcel, text }, keys, out(fake.vendor));
  const said = JSON.stringify(fake.posts[0]);
  expect(said).not.toMatch(/<[!@h]|@channel|@everyone/i);
  expect(fake.posts[0]?.text).toContain("&lt;!here&gt;");
  expect(fake.posts[0]?.text).toContain("a&amp;b");
});

test("a very long comment is cut between whole characters", async () => {
  const fake = fakeSlack(SECRET);
  await slack.send({ ...parcel, text: "👨‍👩‍👧".repeat(1000) }, keys, out(fake.vendor));
  const said = String(fake.posts[0]?.text);
  expect(said.length).toBeLessThanOrEqual(2900);
  expect(said).toMatch(/^(👨‍👩‍👧)+…$/u);
});

test.each([
  ["https://hooks.slack.com/services/T0/B0/abc", true],
  ["https://hooks.slack.com/workflows/T0/A0/1/abc", true],
  ["http://hooks.slack.com/services/T0/B0/abc", false],
  ["https://hooks.slack.com.evil.example/services/T0", false],
  ["https://evil.example/services/hooks.slack.com", false],
  ["https://hooks.slack.com@evil.example/services/T0", false],
  ["https://hooks.slack.com:444/services/T0/B0/abc", false],
  ["https://hooks.slack.com/api/x", false],
  ["nonsense", false],
])("%s is Slack's own: %s", async (url, expected) => {
  expect(isSlackUrl(url)).toBe(expected);
  const outcome = await slack.send({ ...parcel, to: url }, keys, out(fakeSlack(SECRET).vendor));
  expect(outcome.result).toBe(expected ? "delivered" : "failed");
});

test.each([
  [404, "no_service", { permanent: true, blame: "address" }],
  [200, "no_service", { permanent: true, blame: "address" }],
  [410, "channel_is_archived", { permanent: true, blame: "address" }],
  [403, "invalid_token", { permanent: true, blame: "address" }],
  [403, "action_prohibited", { permanent: true, blame: "address" }],
  [404, "something new", { permanent: true, blame: "address" }],
  [400, "invalid_payload", { permanent: true }],
  [500, "rollup_error", { permanent: false }],
  [200, "<html>hello</html>", { permanent: false }],
])("Slack's %i %s is judged so", async (status, word, expected) => {
  const fake = fakeSlack(SECRET, { "/services/T0/B0/abc": [status, word] });
  const outcome = await slack.send(parcel, keys, out(fake.vendor));
  expect(outcome).toMatchObject({ result: "failed", ...expected });
});

test("a busy Slack says when to come back, and silence is uncertain", async () => {
  const { vendor } = fakeSlack(SECRET);
  const busy = await slack.send(parcel, keys, out(faulty(vendor, "rate_limited")));
  expect(busy).toMatchObject({ permanent: false, retryAfter: 3_600_000 });
  expect(await slack.send(parcel, keys, out(faulty(vendor, "taken_then_silence")))).toMatchObject({
    result: "uncertain",
  });
});

test("Slack's published signature holds", async () => {
  const body =
    "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
  const headers = {
    "x-slack-request-timestamp": "1531420618",
    "x-slack-signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
  };
  const hook = call(HOOK, headers, body);
  const now = 1_531_420_618_000;
  // Genuine, but a command and not a press: read as far as its form allows.
  expect(await receive(hook, keys, now)).toEqual({ ok: false, why: "unreadable" });
  expect(await receive(hook, keys, now + 301_000)).toEqual({ ok: false, why: "stale" });
  expect(await receive({ ...hook, body: `${body}x` }, keys, now)).toEqual({ ok: false, why: "forged" });
});

test("we accept what Slack's own library accepts, and reject what it rejects", async () => {
  const hook = await fakeSlack(SECRET).press(HOOK, "take:7Hq2");
  const signature = hook.headers.get("x-slack-signature") ?? "";
  const timestamp = hook.headers.get("x-slack-request-timestamp") ?? "";
  const library = (body: string, signingSecret: string, given: string, nowMilliseconds: number) => {
    const headers = { "x-slack-signature": given, "x-slack-request-timestamp": Number(timestamp) };
    try {
      verifySlackRequest({ signingSecret, body, headers, nowMilliseconds });
      return true;
    } catch {
      return false;
    }
  };
  const cases: [body: string, secret: string, signature: string, now: number, genuine: boolean][] = [
    [hook.body, SECRET, signature, NOW, true],
    [hook.body, SECRET, signature, NOW + 300_000, true],
    [hook.body, SECRET, signature, NOW + 301_000, false],
    [`${hook.body} `, SECRET, signature, NOW, false],
    [hook.body, "another", signature, NOW, false],
    [hook.body, SECRET, signature.replace("v0=", "v1="), NOW, false],
    [hook.body, SECRET, signature.slice(0, -1), NOW, false],
    [hook.body, SECRET, signature.slice(3), NOW, false],
    [hook.body, SECRET, "", NOW, false],
  ];
  for (const [body, signingSecret, given, now, genuine] of cases) {
    const headers = new Headers({ "x-slack-signature": given, "x-slack-request-timestamp": timestamp });
    expect(library(body, signingSecret, given, now)).toBe(genuine);
    expect((await receive({ ...hook, headers, body }, { signingSecret }, now)).ok).toBe(genuine);
  }
});

test("a press comes back with its value and who pressed, by either secret", async () => {
  const fake = fakeSlack(SECRET);
  const hook = await fake.press(HOOK, "take:7Hq2");
  const press = {
    kind: "press",
    value: "take:7Hq2",
    userName: "nora",
    responseUrl: "https://hooks.slack.com/actions/T1/2/3",
  };
  expect(await receive(hook, keys, NOW)).toMatchObject({ ok: true, news: [press] });
  const changing = { signingSecret: "new", previousSigningSecret: SECRET };
  expect(await receive(hook, changing, NOW)).toMatchObject({ ok: true, news: [press] });
  expect(await receive(hook, { signingSecret: "new" }, NOW)).toEqual({ ok: false, why: "forged" });
  expect(await receive(hook, {}, NOW)).toEqual({ ok: false, why: "unconfigured" });
});

test("a press replayed in another spelling of its signature has the same name", async () => {
  const hook = await fakeSlack(SECRET).press(HOOK, "take:7Hq2");
  const signature = (hook.headers.get("x-slack-signature") ?? "").slice(3).toUpperCase();
  const again = { ...hook, headers: new Headers(hook.headers) };
  again.headers.set("x-slack-signature", `v0=${signature}`);
  const [first, second] = [await receive(hook, keys, NOW), await receive(again, keys, NOW)];
  expect(second).toEqual(first);
});

test("a press that would have us answer elsewhere is dropped", async () => {
  const hook = await fakeSlack(SECRET).press(HOOK, "take:7Hq2", { response_url: "https://evil.example/" });
  expect(await receive(hook, keys, NOW)).toMatchObject({ ok: true, news: [] });
});

test("the message is replaced once somebody has taken it", async () => {
  const http = wire(async () => new Response("ok"));
  expect(await replaceMessage("https://hooks.slack.com/actions/T1/2/3", "Taken by <Nora>", http)).toBe(true);
  expect(JSON.parse(String(http.seen[0]?.body))).toMatchObject({
    replace_original: true,
    text: "Taken by &lt;Nora&gt;",
  });
});
