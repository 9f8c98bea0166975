import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import { ANNA, DEV, MOIRA, RUTH } from "../support/cast.ts";
import { ALERT, ASKED, codeIn, Fleet, MAILS, type Sent } from "../support/fleet.ts";
import { skipToNextRung } from "../support/length.ts";
import { Receiver } from "../support/receiver.ts";
import { type Call, json } from "../support/vendors/wire.ts";
import type { Json } from "../support/world.ts";

test("C33: news in the wrong order leaves it delivered", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  for (const status of ["delivered", "sent", "sending", "queued"]) await fleet.status(alert, status);
  expect((await fleet.messages("alert"))[0].status).toBe("delivered");
  await fleet.later(4);
  fleet.nothingElse();
});

test("C34: a receipt that overtakes our own writing of the id is kept and applied", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", async (request) => {
    const answer = await fleet.twilio.vendor(request);
    const sent = fleet.expectText(DEV.phone, ALERT);
    expect((await fleet.status(sent, "delivered")).status).toBe(204);
    return answer;
  });
  await fleet.letDown();
  expect((await fleet.messages("alert"))[0].status).toBe("delivered");
  await fleet.later(4);
  fleet.nothingElse();
});

test.each([
  ["30003", "a phone that was off", "failed"],
  ["30005", "a number that doesn't work", "skipped"],
])(
  "C34: %s, %s: other systems hear of it once, also when the news overtakes our own writing of the id",
  async (ErrorCode, _, status) => {
    const fleet = await Fleet.arrive({ channels: ["twilio"], alerts: ["twilio"], invitations: ["twilio"] });
    const shop = new Receiver();
    await shop.subscribe(fleet, { types: ["message.failed"] });
    fleet.trouble("twilio", async (request) => {
      const answer = await fleet.twilio.vendor(request);
      await fleet.status(fleet.expectText(ANNA.phone, ASKED), "undelivered", { ErrorCode });
      return answer;
    });
    await fleet.invite();
    await fleet.later(3);
    expect(shop.received.map(({ event }) => [event.type, event.data.status, event.data.reason])).toEqual([
      ["message.failed", status, `twilio: ${ErrorCode}`],
    ]);
    fleet.nothingElse();
  },
);

test("C35: a receipt told a hundred times changes one thing once", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  const call = await fleet.twilio.status(alert.all.statusCallback.replace(/#.*/, ""), alert.id, "delivered");
  const answers = await Promise.all(Array.from({ length: 100 }, () => fleet.hook(call)));
  expect(new Set(answers.map((a) => a.status))).toEqual(new Set([204]));
  expect((await fleet.messages("alert"))[0]).toMatchObject({
    status: "delivered",
    attempts: [{ result: "delivered" }],
  });
  fleet.nothingElse();
});

test("C36: a forged call, a wrong signature and another account's call get 403 and change nothing", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  const url = alert.all.statusCallback.replace(/#.*/, "");
  const real = await fleet.twilio.status(url, alert.id, "failed", { ErrorCode: "21211" });
  const unsigned = new Headers(real.headers);
  unsigned.delete("x-twilio-signature");
  const tampered = real.body.replace("21211", "30003");
  const stolen = await fleet.twilio.status(url, alert.id, "failed", { AccountSid: `AC${"9".repeat(32)}` });
  const calls = [{ ...real, headers: unsigned }, { ...real, body: tampered }, stolen];
  for (const call of calls) {
    const answer = await fleet.hook(call);
    expect([answer.status, answer.text]).toEqual([403, ""]);
  }
  await fleet.settle();
  expect((await fleet.messages("alert"))[0].status).toBe("sent");
  fleet.nothingElse();
});

test("C37: a delivery that is taken back sends an open case by the next channel, and a taken one nowhere", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  await fleet.status(alert, "delivered");
  await fleet.status(alert, "undelivered", { ErrorCode: "30003" });
  await fleet.settle();
  const other = fleet.expect("vonage", DEV.phone, ALERT);
  await fleet.vonageStatus(other, "delivered");
  await fleet.reply(DEV.phone, codeIn(other));
  fleet.expectText(DEV.phone, /^Anna Miller is yours|^Anna is yours/);
  await fleet.vonageStatus(other, "undeliverable");
  await fleet.later(10);
  fleet.nothingElse();
  expect((await fleet.cases())[0].state).toBe("taken");
});

test.each([
  ["21211", "a number that doesn't exist"],
  ["21614", "a landline"],
])("C38: %s, %s: the number is marked, the next channel takes it now, and the owner is told", async (code) => {
  const fleet = await Fleet.arrive({ channels: ["twilio", "resend"], alerts: ["twilio", "resend"] });
  fleet.trouble("twilio", () => json(400, { code: Number(code), message: "Invalid 'To' Phone Number", status: 400 }));
  await fleet.letDown();
  fleet.expectMail(MAILS.dev, ALERT);
  fleet.expectText(RUTH.phone, /^Dev Patel can't be reached by text: the number doesn't work\.$/);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectMail(MAILS.dev, /^Ben Okafor/);
  fleet.nothingElse();
  expect(await fleet.channel("twilio"), "one wrong number is not the provider's fault").toMatchObject({ works: true });
});

test("C38: a manager with nothing but that number is passed over at once", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio"], alerts: ["twilio"] });
  const { json: theo } = await fleet.post("/v1/managers", {
    name: "Theo",
    role: "manager",
    phone: "+447700900109",
  });
  const [moira] = (await fleet.get("/v1/managers")).json.data.filter((m: Json) => m.name === MOIRA.name);
  await fleet.settings({ ladder: [{ managers: [theo.id] }, { managers: [moira.id] }] });
  await fleet.letDown();
  const alert = fleet.expectText("+447700900109", ALERT);
  await fleet.status(alert, "undelivered", { ErrorCode: "30005" });
  await fleet.settle();
  fleet.expectText(MOIRA.phone, ALERT);
  fleet.expectText(RUTH.phone, /^Theo can't be reached by text/);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectText(MOIRA.phone, /^Ben Okafor/);
  fleet.nothingElse();
});

test("C39: a phone that opted out at the provider gets no more texts; other ways now, and the owner is told", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", () => json(400, { code: 21610, message: "unsubscribed recipient", status: 400 }));
  await fleet.letDown();
  fleet.expectMail(MAILS.dev, ALERT);
  fleet.expectText(RUTH.phone, /^Dev Patel can no longer be reached by text: they replied STOP\.$/);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectMail(MAILS.dev, /^Ben Okafor/);
  expect(fleet.vonage.messages).toEqual([]);
  fleet.nothingElse();
});

test("C40: an unregistered sender is the provider's trouble: closed, told to the owner, and alerts go round it", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  await fleet.status(alert, "undelivered", { ErrorCode: "30034" });
  await fleet.settle();
  fleet.expect("vonage", DEV.phone, ALERT);
  fleet.expect("vonage", RUTH.phone, /^Messages can't go out by Twilio/);
  expect(await fleet.channel("twilio")).toMatchObject({ works: false, last_failure: { reason: "twilio: 30034" } });
  fleet.nothingElse();
});

test("C40: a filtered text is treated as a number that doesn't work, and the provider's part is told too", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  await fleet.status(fleet.expectText(DEV.phone, ALERT), "undelivered", { ErrorCode: "30007" });
  await fleet.settle();
  fleet.expectMail(MAILS.dev, ALERT);
  fleet.expectText(RUTH.phone, /^Dev Patel can't be reached by text/);
  fleet.expectText(RUTH.phone, /^A carrier holds back our texts sent by Twilio\./);
  expect(await fleet.channel("twilio")).toMatchObject({ works: true, last_failure: { reason: "twilio: 30007" } });
  fleet.nothingElse();
});

test("C38: a mail that comes back is not written again, and the owner is told", async () => {
  const fleet = await Fleet.arrive({ alerts: ["resend", "twilio"] });
  await fleet.letDown();
  const mail = fleet.expectMail(MAILS.dev, ALERT);
  await fleet.mailStatus(mail, "email.bounced", { bounce: { type: "Permanent" } });
  await fleet.settle();
  fleet.expectText(DEV.phone, ALERT);
  fleet.expectMail(MAILS.ruth, /^Dev Patel can't be reached by mail: it comes back\.$/);
  fleet.nothingElse();
  const [{ id }] = await fleet.messages("alert");
  const { attempts } = (await fleet.get(`/v1/messages/${id}`)).json;
  expect(attempts.map((a: Json) => [a.provider, a.to])).toEqual([
    ["resend", MAILS.dev],
    ["twilio", DEV.phone],
  ]);
});

test("C41: an alert is worth five minutes to a provider, so that none arrives hours later", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio", "vonage"], invitations: ["vonage"] });
  await fleet.letDown();
  expect(fleet.expectText(DEV.phone, ALERT).all.validity).toBe("300");
  await fleet.invite({ customer: { name: "Ben Okafor", phone: "+447700900201" } });
  expect(fleet.expect("vonage", "+447700900201", /^Brightside Heating: Ben,/).all.ttl).toBe(14_400);
  fleet.trouble("twilio", () => json(429, { code: 30001, message: "Queue overflow", status: 429 }));
  await fleet.letDown({ customer: { name: "Cleo Ray", phone: "+447700900202" }, site: "York" });
  await fleet.seconds(7);
  fleet.expectText(DEV.phone, /^Cleo Ray/);
  fleet.nothingElse();
});

test.each([
  [404, "channel_not_found"],
  [410, "channel_is_archived"],
  [403, "action_prohibited"],
])(
  "C42: a room that Slack has closed (%i %s) is never called again, and the owner is told once",
  async (status, word) => {
    const fleet = await Fleet.arrive({ channels: ["twilio", "slack"], alerts: ["twilio"], rooms: ["slack"] });
    fleet.trouble("slack", () => new Response(word, { status }));
    await fleet.letDown();
    fleet.expectText(DEV.phone, ALERT);
    fleet.expectText(RUTH.phone, /^Messages can't go out by Slack/);
    await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
    fleet.expectText(DEV.phone, /^Ben Okafor/);
    await fleet.later(4);
    expect(fleet.calls.slack).toBe(1);
    expect(await fleet.channel("slack")).toMatchObject({ works: false, last_failure: { reason: `slack: ${word}` } });
    fleet.nothingElse();
    await fleet.plugIn("slack");
    await fleet.letDown({ customer: { name: "Cleo Ray", phone: "+447700900202" }, site: "Hull" });
    fleet.expect("slack", "room", /^Cleo Ray/);
  },
);

test("C44: a redirect is a failure and is not followed", async () => {
  const fleet = await Fleet.arrive();
  fleet.trouble("twilio", "redirect", "redirect");
  await fleet.letDown();
  await fleet.seconds(7);
  fleet.expect("vonage", DEV.phone, ALERT);
  const [{ attempts }] = await fleet.messages("alert");
  expect(attempts.map((a: Json) => a.reason)).toEqual([
    "twilio: status 302, not followed",
    "twilio: status 302, not followed",
    null,
  ]);
  fleet.nothingElse();
});

test("C45: an answer that drips is cut after fifteen seconds and counts as unknown", async () => {
  const fleet = await Fleet.arrive();
  const faster = skipToNextRung();
  fleet.trouble("twilio", async (request) => {
    await fleet.twilio.vendor(request);
    const drip = async (drop: ReadableStreamDefaultController) => {
      await scheduler.wait(500 / faster);
      drop.enqueue(new TextEncoder().encode(" "));
    };
    return new Response(new ReadableStream({ pull: drip }), { status: 201 });
  });
  const began = performance.now();
  await fleet.letDown();
  const first = fleet.expectText(DEV.phone, ALERT);
  await vi.waitFor(async () => expect((await fleet.messages("alert"))[0].attempts[0].result).toBe("uncertain"), 17_000);
  expect((performance.now() - began) * faster).toBeGreaterThan(9_000);
  await fleet.seconds(7);
  expect(codeIn(fleet.expectText(DEV.phone, ALERT))).toBe(codeIn(first));
  fleet.nothingElse();
}, 40_000);

test("five failures in a row rest a provider; an invitation waits for it and an alert goes round it", async () => {
  const fleet = await Fleet.arrive({ invitations: ["twilio"] });
  fleet.down("twilio");
  await fleet.invite();
  for (const pause of [7, 19, 55, 170]) await fleet.seconds(pause);
  const calls = fleet.calls.twilio;
  expect(await fleet.channel("twilio")).toMatchObject({ works: false });
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" } });
  fleet.expect("vonage", DEV.phone, /^Ben Okafor/);
  expect(fleet.calls.twilio).toBe(calls);
  fleet.up("twilio");
  await fleet.later(16);
  fleet.expectText(ANNA.phone, ASKED);
  expect(await fleet.channel("twilio")).toMatchObject({ works: true });
});

test("C36: while the directory is silent a manager's answer, a customer's digit, STOP and a receipt are heard all the same", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  const ben = { name: "Ben Okafor", phone: "+447700900201" };
  await fleet.invite({ customer: ben });
  const asked = fleet.expectText(ben.phone, /^Brightside Heating: Ben,/);
  const silently = async (call: Call) => (await inProduction(call, SILENT)).status;
  expect(await silently(await receipt(fleet, alert))).toBe(204);
  expect(await silently(await receipt(fleet, asked))).toBe(204);
  expect(await silently(await fleet.said(DEV.phone, `${codeIn(alert)} 1h`))).toBe(200);
  expect(await silently(await fleet.said(ben.phone, "4"))).toBe(200);
  expect(await silently(await fleet.said(ben.phone, "STOP"))).toBe(200);
  await fleet.settle();
  expect((await fleet.cases())[0].state).toBe("taken");
  expect((await fleet.get("/v1/responses")).json.data.map((r: Json) => r.face).sort()).toEqual([2, 4]);
  await fleet.invite({ customer: ben, reference: "again" });
  expect((await fleet.messages("invitation")).at(-1)).toMatchObject({ status: "skipped" });
});

test("C36: a made-up account is 404 in production, and while the directory is silent its forged calls are refused", async () => {
  const fleet = await Fleet.arrive();
  const call = await fleet.said(ANNA.phone, "5", {}, "0123456789ab");
  expect((await inProduction(call)).status).toBe(404);
  expect((await inProduction(call, SILENT)).status).toBe(403);
});

test("C25: a phone that is off gets five copies of a text in all, further and further apart", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio"], alerts: ["twilio"], invitations: ["twilio"] });
  await fleet.letDown();
  await fleet.reply(DEV.phone, `${codeIn(fleet.expectText(DEV.phone, ALERT))} 5h`);
  const told = new Set<string>();
  const left: number[] = [];
  for (let minute = 0; minute < 120; minute++) {
    for (const one of fleet.sent()) {
      if (one.to !== ANNA.phone || told.has(one.id)) continue;
      told.add(one.id);
      left.push(minute);
      await fleet.status(one, "undelivered", { ErrorCode: "30003" });
    }
    await fleet.later(1, { receipts: false });
  }
  expect(left).toEqual([0, 1, 4, 13, 28]);
});

test("C25: a manager's phone that is off gets one text a round, never the ones before it as well", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio"], alerts: ["twilio"], invitations: ["twilio"] });
  await fleet.letDown();
  const told = new Set<string>();
  const minutes: number[] = [];
  for (let minute = 0; minute < 40; minute++) {
    const fresh = fleet.sent().filter((one) => one.to === DEV.phone && !told.has(one.id));
    minutes.push(fresh.length);
    for (const one of fresh) {
      told.add(one.id);
      await fleet.status(one, "undelivered", { ErrorCode: "30003" });
    }
    await fleet.later(1, { receipts: false });
  }
  expect(Math.max(...minutes), "in a minute").toBe(1);
  expect(told.size, "in forty minutes").toBeLessThanOrEqual(12);
});

const receipt = (fleet: Fleet, sent: Sent) =>
  fleet.twilio.status(sent.all.statusCallback.replace(/#.*/, ""), sent.id, "delivered");

const SILENT = {
  prepare() {
    throw new Error("the directory is down");
  },
};

/** A provider's call at the door of a deployment, which unlike a developer's machine asks its directory. */
function inProduction({ url, headers, body }: Call, directory?: object): Promise<Response> {
  const bindings = { ...env, DEVELOPMENT: undefined, ...(directory && { DIRECTORY: directory }) };
  const context = { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext;
  return worker.fetch(new Request(url, { method: "POST", headers, body }), bindings as never, context);
}
