import { expect, test } from "vitest";
import { ANNA, DEV, MOIRA, RUTH } from "../support/cast.ts";
import { ALERT, ASKED, codeIn, Fleet, MAILS, TWILIO } from "../support/fleet.ts";
import { json } from "../support/vendors/wire.ts";
import { ask, type Json, linkIn, sendForm, words } from "../support/world.ts";

async function attempts(fleet: Fleet, kind = "alert"): Promise<[string, string, string | null][]> {
  const [message] = await fleet.messages(kind);
  return message.attempts.map((a: Json) => [a.provider, a.result, a.reason]);
}

test("C25: a provider in trouble is tried after five seconds, then the other takes over, and the ladder's clock runs on", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", "unavailable", "unavailable");
  await fleet.letDown();
  fleet.nothingElse();
  await fleet.seconds(7);
  fleet.expect("vonage", DEV.phone, ALERT);
  expect(await attempts(fleet)).toEqual([
    ["twilio", "failed", "twilio: status 503"],
    ["twilio", "failed", "twilio: status 503"],
    ["vonage", "delivered", null],
  ]);
  await fleet.later(5);
  fleet.expectText(MOIRA.phone, ALERT);
  fleet.nothingElse();
});

test("C25: an invitation waits five, fifteen, forty-five seconds and goes once", async () => {
  const fleet = await Fleet.arrive({ invitations: ["twilio"] });
  fleet.trouble("twilio", "unavailable", "unavailable", "unavailable");
  await fleet.invite();
  await fleet.seconds(7);
  await fleet.seconds(19);
  fleet.nothingElse();
  await fleet.seconds(60);
  fleet.expectText(ANNA.phone, ASKED);
  await fleet.later(10);
  expect(fleet.calls.twilio).toBe(4);
  fleet.nothingElse();
});

test("C26: a provider that asks for an hour gets it, and the alert goes by the other at once", async () => {
  const fleet = await Fleet.arrive({ invitations: ["twilio"] });
  fleet.trouble("twilio", "rate_limited");
  await fleet.letDown();
  fleet.expect("vonage", DEV.phone, ALERT);
  expect(fleet.calls.twilio).toBe(1);
  expect(await fleet.channel("twilio")).toMatchObject({ works: false, last_failure: { reason: "twilio: status 429" } });
  await fleet.invite({ customer: { name: "Ben Okafor", phone: "+447700900201" } });
  await fleet.later(4);
  fleet.nothingElse();
  expect(fleet.calls.twilio, "the hour is honoured for everything else too").toBe(1);
  await fleet.later(57);
  fleet.expectText("+447700900201", /^Brightside Heating: Ben,/);
});

test("C26: with no other way an alert waits a quarter of an hour at most", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"] });
  fleet.trouble("twilio", "rate_limited");
  await fleet.letDown();
  await fleet.later(4);
  fleet.nothingElse();
  await fleet.later(12);
  fleet.expectText(DEV.phone, ALERT);
  fleet.expectText(MOIRA.phone, ALERT);
  fleet.expectText(RUTH.phone, ALERT);
  fleet.nothingElse();
});

test.each([
  ["no Retry-After", {}],
  ["nonsense in it", { "retry-after": "soon" }],
  ["a negative one", { "retry-after": "-30" }],
  ["a date that has passed", { "retry-after": "Tue, 03 Feb 2037 09:00:00 GMT" }],
  ["a date two seconds ahead", { "retry-after": "Tue, 03 Feb 2037 10:00:02 GMT" }],
])("C27: 429 with %s means the usual pause", async (_, headers) => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", () => new Response("slow down", { status: 429, headers }));
  await fleet.letDown();
  fleet.nothingElse();
  await fleet.seconds(7);
  fleet.expectText(DEV.phone, ALERT);
  await fleet.later(2);
  fleet.nothingElse();
});

test("C28: an alert whose answer never came is sent again with the same code, and the second copy is known by it", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", "taken_then_silence");
  await fleet.letDown();
  const first = fleet.expectText(DEV.phone, ALERT);
  fleet.nothingElse();
  await fleet.seconds(7);
  const second = fleet.expectText(DEV.phone, ALERT);
  expect(codeIn(second)).toBe(codeIn(first));
  expect(await attempts(fleet)).toEqual([
    ["twilio", "uncertain", "twilio: the connection broke"],
    ["twilio", "delivered", null],
  ]);
  await fleet.later(4);
  fleet.nothingElse();
});

test("C28: Twilio's own 20500 counts as may have gone; the survey is held until Twilio says it has it", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", async (request) => {
    await fleet.twilio.vendor(request);
    return json(500, { code: 20500, message: "Internal Server Error", status: 500 });
  });
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  expect((await fleet.messages("invitation"))[0].status).toBe("uncertain");
  await fleet.later(30);
  expect((await fleet.messages("invitation"))[0].status).toBe("delivered");
  fleet.nothingElse();
});

test("C28: a held survey that Twilio never had goes out after all, once", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", () => json(500, { code: 20500, message: "Internal Server Error", status: 500 }));
  await fleet.invite();
  await fleet.later(1);
  fleet.nothingElse();
  await fleet.later(5);
  fleet.expectText(ANNA.phone, ASKED);
  await fleet.later(30);
  fleet.nothingElse();
});

test("C28: where a provider can't be asked, an uncertain survey stays held for ever", async () => {
  const fleet = await Fleet.arrive({ invitations: ["vonage"] });
  fleet.trouble("vonage", "taken_then_silence");
  await fleet.invite();
  fleet.expect("vonage", ANNA.phone, ASKED);
  await fleet.later(60);
  expect((await fleet.messages("invitation"))[0]).toMatchObject({ status: "uncertain" });
  fleet.nothingElse();
});

test("a room that heard who has it hears that it was taken back, and who takes it next", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio", "slack"], alerts: ["twilio"], rooms: ["slack"] });
  await fleet.letDown();
  fleet.expect("slack", "room", /^Anna Miller/);
  const link = linkIn(fleet.expectText(DEV.phone, ALERT).text);
  await sendForm(link, { do: "take", promise_at: "" });
  await fleet.ring();
  fleet.expect("slack", "room", /^Dev has Anna|^Dev has it/);
  await sendForm(link, { do: "undo" });
  await fleet.ring();
  fleet.expect("slack", "room", /^Anna Miller/);
  await sendForm(link, { do: "take", promise_at: "" });
  await fleet.ring();
  fleet.expect("slack", "room", /^Dev has/);
});

test("C29: a success that says it failed is a failure: Slack's no_service, and the room is told nothing twice", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio", "slack"], alerts: ["twilio"], rooms: ["slack"] });
  fleet.trouble("slack", () => new Response("no_service"));
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  fleet.expectText(RUTH.phone, /^Messages can't go out by Slack/);
  expect(await fleet.channel("slack")).toMatchObject({ works: false, last_failure: { reason: "slack: no_service" } });
  await fleet.later(3);
  expect(fleet.calls.slack).toBe(1);
  fleet.nothingElse();
});

test("C29: Vonage's 202 with an older error inside is a failure too", async () => {
  const fleet = await Fleet.arrive({ alerts: ["vonage", "twilio"] });
  fleet.trouble("vonage", () => json(200, { "message-count": "1", messages: [{ status: "4", "error-text": "Bad" }] }));
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  fleet.nothingElse();
});

test.each([
  ["a hotel's welcome page", () => new Response("<html>Welcome to Hotel Wi-Fi</html>", { status: 200 })],
  ["ten megabytes", () => new Response("<html>".padEnd(10_000_000, "x"), { status: 200 })],
])("C30: %s with status 200 is no delivery", async (_, answer) => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", answer, answer);
  await fleet.letDown();
  fleet.nothingElse();
  await fleet.seconds(7);
  fleet.expect("vonage", DEV.phone, ALERT);
  fleet.nothingElse();
});

test("C30: half an answer may be the rest of a real one, so the alert goes again", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", "taken_then_truncated");
  await fleet.letDown();
  const first = fleet.expectText(DEV.phone, ALERT);
  await fleet.seconds(7);
  expect(codeIn(fleet.expectText(DEV.phone, ALERT))).toBe(codeIn(first));
  fleet.nothingElse();
});

test("C31: a revoked key is tried once, the owner hears of it by another channel, and the alert has already left", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", "unauthorised", "unauthorised", "unauthorised");
  await fleet.letDown();
  fleet.expect("vonage", DEV.phone, ALERT);
  fleet.expect("vonage", RUTH.phone, /^Messages can't go out by Twilio: it refuses our credentials/);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expect("vonage", DEV.phone, /^Ben Okafor/);
  expect(fleet.calls.twilio, "no retry, and nobody else tries it").toBe(1);
  const state = await fleet.channel("twilio");
  expect(state).toMatchObject({ works: false, last_failure: { reason: "twilio: status 401" } });
  expect(state.last_failure.in_words).toBe(
    "Twilio refuses our credentials. Nothing goes by it until they are renewed.",
  );
  await fleet.plugIn("twilio", { ...TWILIO, from: "+15005550007" });
  expect(await fleet.channel("twilio")).toMatchObject({ works: true, last_failure: null });
  fleet.nothingElse();
});

test("C31: no customer reads of our trouble with a provider", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", "unauthorised");
  const survey = await fleet.letDown();
  const page = words((await ask("GET", survey)).text);
  expect(page).not.toMatch(/twilio|vonage|credential|provider/i);
  expect(page).toContain("phone is ringing");
});

test("C32: an alert taken by a provider and confirmed by nobody for three minutes goes by the next channel, once", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio", "resend"], alerts: ["twilio", "resend"] });
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  await fleet.later(2, { receipts: false });
  fleet.nothingElse();
  await fleet.later(1, { receipts: false });
  fleet.expectMail(MAILS.dev, ALERT);
  await fleet.later(1, { receipts: false });
  fleet.nothingElse();
  expect((await fleet.messages("alert"))[0].status).toBe("sent");
});

test("C32: without another channel nobody is texted the same thing again; the ladder goes on", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio"], alerts: ["twilio"] });
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  await fleet.later(14, { receipts: false });
  fleet.expectText(MOIRA.phone, ALERT);
  fleet.nothingElse();
  expect((await fleet.messages("alert"))[0]).toMatchObject({ status: "sent", reason: "no_receipt" });
});

test("while no alert could reach anybody no customer is asked, and the skip says why", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"], invitations: ["vonage"] });
  fleet.trouble("twilio", ...Array.from({ length: 9 }, () => "unauthorised" as const));
  await fleet.letDown();
  await fleet.invite({ customer: { name: "Ben Okafor", phone: "+447700900201" } });
  fleet.nothingElse();
  expect((await fleet.messages("invitation")).at(-1)).toMatchObject({ status: "skipped", reason: "no_alert_channel" });
  await fleet.plugIn("twilio");
  await fleet.invite({ customer: { name: "Cleo Ray", phone: "+447700900202" } });
  fleet.expect("vonage", "+447700900202", /^Brightside Heating: Cleo,/);
});
