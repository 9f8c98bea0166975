import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { ANNA, DEV, MOIRA, RUTH } from "../support/cast.ts";
import { ALERT, ASKED, codeIn, Fleet, MAILS, TWILIO } from "../support/fleet.ts";
import { ask, BASE, type Json, sendForm, sendJson } from "../support/world.ts";

const BEN = { customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" };

/** Dev and Moira share the first rung. */
async function twoOnDuty(): Promise<Fleet> {
  const fleet = await Fleet.arrive();
  const people = (await fleet.get("/v1/managers")).json.data;
  const managers = [DEV.name, MOIRA.name].map((name) => people.find((m: Json) => m.name === name).id);
  await fleet.settings({ ladder: [{ managers }] });
  return fleet;
}

test("D51: of two managers who answer in the same second one wins and the other reads who, and when", async () => {
  const fleet = await twoOnDuty();
  await fleet.letDown();
  const dev = fleet.expectText(DEV.phone, ALERT);
  const moira = fleet.expectText(MOIRA.phone, ALERT);
  const calls = [await fleet.said(DEV.phone, `${codeIn(dev)} 1h`), await fleet.said(MOIRA.phone, codeIn(moira))];
  await Promise.all(calls.map((call) => fleet.hook(call)));
  await fleet.settle();
  const [open] = await fleet.cases();
  const [winner, loser] = open.holder.name === DEV.name ? [DEV, MOIRA] : [MOIRA, DEV];
  fleet.expectText(winner.phone, /^Anna (is being told that you'll call by|is yours)/);
  fleet.expectText(loser.phone, new RegExp(`^Already taken by ${winner.name}, 10:00\\. You can rest\\.$`));
  fleet.expectText(loser.phone, /has Anna's case\. You can rest\.$/);
  if (winner === DEV) fleet.expectText(ANNA.phone, /will call you by 11:00/);
  fleet.nothingElse();
  const takes = open.events ?? (await fleet.get(`/v1/cases/${open.id}`)).json.events;
  expect(takes.filter((e: Json) => e.kind === "taken")).toHaveLength(1);
});

test("D52: an answer while the next rung is being sent: those whose phone may ring are told who has it", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const dev = fleet.expectText(DEV.phone, ALERT);
  await fleet.later(4);
  const hold = { until: false };
  fleet.trouble("twilio", async (request) => {
    const taken = await fleet.twilio.vendor(request);
    while (!hold.until) await scheduler.wait(10);
    return taken;
  });
  await fleet.later(1);
  fleet.expectText(MOIRA.phone, ALERT);
  expect((await fleet.messages("alert"))[1]).toMatchObject({ status: "sending" });
  await fleet.reply(DEV.phone, codeIn(dev));
  hold.until = true;
  fleet.expectText(DEV.phone, /^Anna is yours/);
  fleet.expectText(MOIRA.phone, /^Dev has Anna's case/);
  await fleet.later(10);
  fleet.nothingElse();
});

test("D52: a rung that could not be sent yet is called off, and nobody on it is told anything", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const dev = fleet.expectText(DEV.phone, ALERT);
  await fleet.later(4);
  fleet.down("twilio", "vonage", "resend");
  await fleet.later(1);
  fleet.up("twilio", "vonage", "resend");
  await fleet.reply(DEV.phone, codeIn(dev));
  fleet.expectText(DEV.phone, /^Anna is yours/);
  await fleet.later(10);
  expect((await fleet.messages("alert"))[1]).toMatchObject({ status: "cancelled", reason: "taken" });
  fleet.nothingElse();
});

test("D52: an alert that waited behind another for its minute is called off in silence too", async () => {
  const fleet = await twoOnDuty();
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  fleet.expectText(MOIRA.phone, ALERT);
  await sendForm(await fleet.visit({ ...BEN, site: "Leeds", invite: { channel: "none" } }), { tap: "1" });
  const [waiting] = (await fleet.cases()).filter((c: Json) => c.state === "raised");
  const codes = await runInDurableObject(fleet.stub, (_, state) =>
    state.storage.sql.exec("SELECT code FROM alerts WHERE case_id = 2 ORDER BY manager_id").toArray(),
  );
  await fleet.reply(DEV.phone, String(codes[0]?.code));
  fleet.expectText(DEV.phone, /^Ben is yours/);
  await fleet.later(3);
  fleet.nothingElse();
  expect(waiting.state).toBe("raised");
});

test("D53: the code of an alert that is over takes nothing and names the one that does", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown({ reference: "anna-1" });
  const old = fleet.expectText(DEV.phone, ALERT);
  await fleet.reply(DEV.phone, codeIn(old));
  fleet.expectText(DEV.phone, /^Anna is yours/);
  const at = Date.now();
  await fleet.account.rehearse([
    { at, move: "put_right", by: 2, of: "anna-1" },
    { at, move: "not_yet", by: 2, of: "anna-1" },
  ]);
  await fleet.settle();
  fleet.expectText(MOIRA.phone, /^Not right yet: Anna Miller/);
  await fleet.later(25);
  const fresh = fleet.expectText(DEV.phone, /^Still waiting: Anna Miller/);
  fleet.expectText(RUTH.phone, /^Still waiting: Anna Miller/);
  fleet.expectText(RUTH.phone, /^Still waiting: Anna Miller/);
  expect(codeIn(fresh)).not.toBe(codeIn(old));
  await fleet.reply(DEV.phone, codeIn(old));
  const hint = fleet.expectText(DEV.phone, /^That alert is over: Anna needs us again\. Reply \d+ to take it\.$/);
  expect(hint.text).toContain(`Reply ${codeIn(fresh)} `);
  expect(await fleet.cases()).toMatchObject([{ state: "raised", holder: null }]);
  fleet.nothingElse();
});

test("an answer whose call never came is on Twilio's list: it is read before the next rung rings, and heard once", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const dev = fleet.expectText(DEV.phone, ALERT);
  await fleet.later(2);
  const lost = fleet.twilio.hear(DEV.phone, TWILIO.from, `${codeIn(dev)} 1h`);
  await fleet.later(2);
  expect((await fleet.cases())[0].state, "nobody told us").toBe("raised");
  await fleet.later(1);
  fleet.expectText(DEV.phone, /^Anna is being told that you'll call by 11:05/);
  fleet.expectText(ANNA.phone, /will call you by 11:05/);
  const late = await fleet.twilio.reply(
    `${BASE}/hooks/${fleet.id}/twilio/messages`,
    DEV.phone,
    TWILIO.from,
    `${codeIn(dev)} 1h`,
    { MessageSid: lost },
  );
  expect((await fleet.hook(late)).status).toBe(200);
  await fleet.later(10);
  expect(await fleet.cases()).toMatchObject([{ state: "taken", rung: 0, holder: { name: DEV.name } }]);
  fleet.nothingElse();
});

test.each([
  ["a provider that is busy", "rate_limited"],
  ["somebody else's page", "captive_portal"],
  ["no answer", "taken_then_silence"],
  ["an answer that takes too long", () => scheduler.wait(3_000).then(() => new Response(null, { status: 503 }))],
] as const)("a list of answers that can't be read, by %s, holds no rung up", async (_, trouble) => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const dev = fleet.expectText(DEV.phone, ALERT);
  await fleet.later(4);
  fleet.twilio.hear(DEV.phone, TWILIO.from, codeIn(dev));
  fleet.hide(trouble);
  const began = performance.now();
  await fleet.later(1);
  fleet.expectText(MOIRA.phone, ALERT);
  expect(performance.now() - began).toBeLessThan(2_500);
  expect((await fleet.cases())[0]).toMatchObject({ state: "raised", rung: 1 });
  await fleet.later(10);
  fleet.expectText(DEV.phone, /^Anna is yours/);
  fleet.expectText(MOIRA.phone, /^Dev has Anna's case/);
  fleet.nothingElse();
});

test("D54: a bare 1 with two cases open takes neither and lists both codes", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  await fleet.letDown(BEN);
  const codes = [fleet.expectText(DEV.phone, ALERT), fleet.expectText(DEV.phone, /^Ben Okafor/)].map(codeIn);
  expect(new Set(codes).size).toBe(2);
  await fleet.reply(DEV.phone, "1");
  const list = fleet.expectText(DEV.phone, /^Which one\? Reply \d\d Ben, \d\d Anna$/).text;
  for (const code of codes) expect(list).toContain(code);
  expect((await fleet.cases()).map((c: Json) => c.state)).toEqual(["raised", "raised"]);
  fleet.nothingElse();
});

test("D55: a stranger and somebody who has left hear nothing and change nothing", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  expect((await fleet.reply("+447700900999", codeIn(alert))).status).toBe(200);
  await runInDurableObject(fleet.stub, (_, state) => {
    state.storage.sql.exec("UPDATE managers SET removed_at = 1 WHERE name = ?", DEV.name);
  });
  await fleet.reply(DEV.phone, codeIn(alert));
  for (const text of ["HELP", "STOP", "hello?", "5"]) await fleet.reply("+447700900999", text);
  expect(await fleet.cases()).toMatchObject([{ state: "raised" }]);
  const heard = await runInDurableObject(fleet.stub, (_, state) =>
    state.storage.sql.exec("SELECT count(*) AS n FROM inbound_texts").one(),
  );
  expect(heard.n, "all of it is on record").toBe(6);
  fleet.nothingElse();
});

test.each([
  ["with a space behind", (code: string) => `${code} `],
  ["in full-width digits", (code: string) => code.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))],
  ["in Arabic digits", (code: string) => code.replace(/\d/g, (d) => String.fromCharCode(0x0660 + Number(d)))],
  ["with a word in front", (code: string) => `Ok ${code}`],
  ["with a full stop", (code: string) => `${code}.`],
  ["in Spanish", (code: string) => `voy yo, ${code}`],
  ["with a thumb", (code: string) => `${code} 👍`],
])("D56: a code %s takes the case", async (_, write) => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  await fleet.reply(DEV.phone, write(codeIn(fleet.expectText(DEV.phone, ALERT))));
  fleet.expectText(DEV.phone, /^Anna is yours/);
  expect(await fleet.cases()).toMatchObject([{ state: "taken" }]);
  fleet.nothingElse();
});

test("D56: what is not understood gets help, five times in an hour and no more", async () => {
  const fleet = await Fleet.arrive();
  for (let i = 0; i < 9; i++) await fleet.reply(DEV.phone, `what is this ${i}`);
  for (let i = 0; i < 5; i++) fleet.expectText(DEV.phone, /^Reply with a case's code to take it/);
  fleet.nothingElse();
  await fleet.later(61);
  await fleet.reply(DEV.phone, "???");
  fleet.expectText(DEV.phone, /^Reply with a case's code/);
  fleet.nothingElse();
});

test("D56: a customer's phone that answers by itself gets five answers an hour, and what it said before none at all", async () => {
  const fleet = await Fleet.arrive();
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  for (let i = 0; i < 3; i++) await fleet.reply(ANNA.phone, "I am driving and will see this later");
  fleet.expectText(ANNA.phone, /^/);
  fleet.expectText(DEV.phone, /wrote to you/);
  fleet.nothingElse();
  for (let i = 0; i < 40; i++) await fleet.reply(ANNA.phone, `${(i % 5) + 1} number ${i}`);
  const answers = fleet.sent().filter((one) => one.to === ANNA.phone);
  expect(answers.length, "the question and five answers").toBe(6);
  const stored = (await fleet.get("/v1/responses")).json.data;
  expect(stored).toMatchObject([{ face: 5, comment: expect.stringContaining("number 39") }]);
  await fleet.later(61);
  await fleet.reply(ANNA.phone, "Thank you for ringing me");
  const apology = /promised to call by/;
  expect(fleet.sent().filter((one) => one.to === ANNA.phone && !apology.test(one.text)).length).toBe(7);
});

test("D57: STOP in mid-case: no further text, the ladder goes on at once, and the owner is told", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  await fleet.reply(DEV.phone, "Stop ");
  fleet.expectText(MOIRA.phone, ALERT);
  fleet.expectText(RUTH.phone, /^Dev Patel can no longer be reached by text: they replied STOP\.$/);
  fleet.nothingElse();
  await fleet.letDown(BEN);
  fleet.expectMail(MAILS.dev, /^Ben Okafor/);
  fleet.nothingElse();
  await fleet.reply(DEV.phone, "START");
  await fleet.letDown({ customer: { name: "Cleo Ray", phone: "+447700900202" }, site: "Hull" });
  fleet.expectText(DEV.phone, /^Cleo Ray/);
  fleet.nothingElse();
});

const CARRIERS = ["CANCEL", "END", "Quit", "arrêt"];

test.each([...CARRIERS, "basta", "Wypisz mnie", "abmelden", "baja", "sair", "إيقاف"])(
  "D58: %s is a wish to hear no more, in any of our languages, and takes no case",
  async (word) => {
    const fleet = await Fleet.arrive();
    await fleet.invite();
    fleet.expectText(ANNA.phone, ASKED);
    await fleet.reply(ANNA.phone, word);
    // Where the carrier heard it, the carrier says so.
    if (!CARRIERS.includes(word)) fleet.expectText(ANNA.phone, /^Brightside Heating: Done\. We won't ask again\.$/);
    await fleet.invite({ reference: "again" });
    fleet.nothingElse();
    expect((await fleet.messages("invitation")).at(-1)).toMatchObject({ status: "skipped", reason: "opted_out" });
  },
);

test("D58: YES is the carriers' word for hearing from us again; from the phone where one case rings it takes that case", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  await fleet.reply(DEV.phone, "YES");
  expect(await fleet.cases()).toMatchObject([{ state: "taken" }]);
  fleet.expectText(DEV.phone, /Anna/);
  fleet.nothingElse();
});

test.each([
  ["2", 2],
  ["٢", 2],
  [" 5! ", 5],
  ["😍", 5],
  ["😡😡", 1],
])("an answer of %s to the invitation is the tap itself", async (body, face) => {
  const fleet = await Fleet.arrive();
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  await fleet.reply(ANNA.phone, body);
  const [response] = (await fleet.get("/v1/responses")).json.data;
  expect(response.face).toBe(face);
  const said = { 1: /^Oh no, Anna\. That's horrible/, 2: /^I'm sorry, Anna\. That's not how it should be/ }[face];
  const sent = fleet.expectText(ANNA.phone, said ?? /^Thank you, Anna/);
  expect(sent.text).toMatch(
    face <= 2
      ? / You'll hear from a person by \d\d:\d\d\. Follow it here: https:\/\/cavalry\.test\/s\/\S+$/
      : / If you'd like to add something: https:\/\/cavalry\.test\/s\/\S+$/,
  );
  if (face <= 2) fleet.expectText(DEV.phone, ALERT);
  fleet.nothingElse();
});

test("where a 2 calls nobody out, the answer to it promises nobody either", async () => {
  const fleet = await Fleet.arrive();
  await sendJson("PATCH", "/v1/settings", fleet.key, { triggers: { low_face: 1 } });
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  await fleet.reply(ANNA.phone, "2");
  fleet.expectText(ANNA.phone, /^I'm sorry, Anna\. That's not how it should be\. If you'd like to add something: \S+$/);
  fleet.nothingElse();
});

test("words after the tap become the comment, and the phone that sent the latest invitation's answer is thanked", async () => {
  const fleet = await Fleet.arrive();
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  await fleet.reply(ANNA.phone, "4");
  fleet.expectText(ANNA.phone, /^Thank you, Anna/);
  await fleet.reply(ANNA.phone, "He even wiped his shoes");
  fleet.expectText(ANNA.phone, /^Thank you, Anna\. We have it\.$/);
  expect((await fleet.get("/v1/responses")).json.data[0].comment).toBe("He even wiped his shoes");
  await fleet.reply(ANNA.phone, "HELP");
  fleet.expectText(ANNA.phone, /^Brightside Heating: reply 1 to 5/);
  fleet.nothingElse();
});

test("a text that Twilio brings twice is answered once", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const call = await fleet.said(DEV.phone, codeIn(fleet.expectText(DEV.phone, ALERT)));
  for (const _ of [1, 2, 3]) expect((await fleet.hook(call)).status).toBe(200);
  await fleet.settle();
  fleet.expectText(DEV.phone, /^Anna is yours/);
  fleet.nothingElse();
});

test("a code with a time takes and promises, and the customer reads it", async () => {
  const fleet = await Fleet.arrive();
  const survey = await fleet.letDown();
  await fleet.reply(DEV.phone, `${codeIn(fleet.expectText(DEV.phone, ALERT))} 1h`);
  fleet.expectText(DEV.phone, /^Anna is being told that you'll call by 11:00/);
  fleet.expectText(ANNA.phone, /^Anna, Dev from Brightside Heating will call you by 11:00\./);
  expect((await ask("GET", survey)).text).toContain("11:00");
  fleet.nothingElse();
});
