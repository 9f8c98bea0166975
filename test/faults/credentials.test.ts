import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { sealedPlace } from "../../src/account/deployment.ts";
import { seal, sealingKeys, unseal } from "../../src/channels/sealed.ts";
import { ANNA, DEV } from "../support/cast.ts";
import { ALERT, ASKED, codeIn, Fleet, MAILS, RESEND, ROOM, SLACK, TWILIO, VONAGE } from "../support/fleet.ts";
import { ask, BASE, sendForm } from "../support/world.ts";

const SECRETS = [
  TWILIO.authToken,
  VONAGE.apiSecret,
  VONAGE.signatureSecret,
  RESEND.apiKey,
  RESEND.webhookSecret,
  SLACK.signingSecret,
  ROOM,
];

test("credentials lie sealed in the store, and no page of the API ever shows one", async () => {
  const fleet = await Fleet.arrive({
    channels: ["twilio", "vonage", "resend", "slack", "pagerduty"],
    rooms: ["slack"],
  });
  await fleet.letDown();
  const dump = await runInDurableObject(fleet.stub, (_, state) => {
    const tables = state.storage.sql
      .exec<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .toArray();
    const open = tables.filter(({ name }) => !name.startsWith("_cf"));
    return JSON.stringify(open.map(({ name }) => state.storage.sql.exec(`SELECT * FROM ${name}`).toArray()));
  });
  expect(dump).toMatch(/"sealed":"1\.[\w-]{16}\./);
  const pages = ["/v1/channels", "/v1/settings", "/v1/messages", "/v1/cases", "/v1/visits", "/v1/managers"];
  const said = await Promise.all(pages.map((page) => fleet.get(page)));
  const put = await fleet.plugIn("twilio");
  for (const secret of SECRETS) {
    expect(dump).not.toContain(secret);
    for (const { text } of [...said, put]) expect(text).not.toContain(secret);
  }
});

test("the sealing key changes without a gap: what the old one sealed still sends, what is new bears the new one", async () => {
  const fleet = await Fleet.arrive();
  const place = sealedPlace(fleet.id, "twilio");
  const both = sealingKeys("2:the-newer-sealing-key-0123456789,1:test-link-key-one-0123456789abcdef") ?? [];
  const sealed = await fleet.account.sealedChannel("twilio");
  expect(await unseal(sealed ?? "", both, place)).toContain(TWILIO.authToken);
  const fresh = await seal("new", both, place);
  expect(fresh).toMatch(/^2\./);
  expect(await unseal(fresh, both.slice(1), place), "and not with the old alone").toBeNull();
  expect(await unseal(sealed ?? "", both, sealedPlace("0123456789ab", "twilio")), "nor in another account").toBeNull();
});

test("a hook that was given nothing to check with is closed, and answers like one that refuses a forged call: 403", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio"] });
  const call = await fleet.said(DEV.phone, "11");
  const stranger = await fleet.hook({ ...call, url: call.url.replace("/twilio/", "/vonage/") });
  expect([stranger.status, stranger.text]).toEqual([403, ""]);
  const shared = await fleet.hook({ ...call, url: `${BASE}/hooks/-/twilio/messages` });
  expect(shared.status).toBe(403);
  const { webhookSecret: _, ...closed } = RESEND;
  await fleet.plugIn("resend", closed);
  expect(
    (await fleet.mailStatus({ by: "resend", to: ANNA.phone, text: "", id: "x", all: {} }, "email.delivered")).status,
  ).toBe(403);
  const forged = await fleet.hook({
    ...call,
    headers: new Headers([...new Headers(call.headers), ["x-twilio-signature", "AAAA"]]),
  });
  expect([forged.status, forged.text], "no provider is told from another").toEqual([stranger.status, stranger.text]);
  expect((await ask("GET", call.url)).status).toBe(405);
});

test("while the token is being changed both are believed, and afterwards only the new one", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const code = codeIn(fleet.expectText(DEV.phone, ALERT));
  const call = await fleet.said(DEV.phone, code);
  await fleet.plugIn("twilio", { ...TWILIO, authToken: "twilio-token-2" });
  expect((await fleet.hook(call)).status).toBe(403);
  await fleet.plugIn("twilio", { ...TWILIO, authToken: "twilio-token-2", previousAuthToken: TWILIO.authToken });
  expect((await fleet.hook(call)).status).toBe(200);
  expect(await fleet.cases()).toMatchObject([{ state: "taken" }]);
});

test("Slack's button takes the case, its message says who has it, and the room is told", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio", "slack"], alerts: ["twilio"], rooms: ["slack"] });
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  const post = fleet.expect("slack", "room", /^Anna Miller \(2\/5/);
  const [button] = post.all.blocks[1].elements;
  const url = `${BASE}/hooks/${fleet.id}/slack/actions`;
  const press = await fleet.slack.press(url, button.value, { user: { id: "U1", name: "dev.patel" } }, Date.now());
  expect((await fleet.hook({ ...press, body: press.body.replace("dev.patel", "moira.quinn") })).status).toBe(403);
  const late = await fleet.slack.press(url, button.value, {}, Date.now() - 6 * 60_000);
  expect((await fleet.hook(late)).status).toBe(403);
  expect((await fleet.hook(press)).status).toBe(204);
  await fleet.settle();
  expect(await fleet.cases()).toMatchObject([{ state: "taken", holder: { name: DEV.name } }]);
  const said = [
    fleet.expect("slack", "room", /^Dev Patel has it\.$/),
    fleet.expect("slack", "room", /^Dev has Anna's case/),
  ];
  expect(said[0]?.all.replace_original).toBe(true);
  expect((await fleet.hook(press)).status).toBe(204);
  await fleet.settle();
  expect((await fleet.cases())[0].holder.name).toBe(DEV.name);
  fleet.expect("slack", "room", /^Dev Patel has it\.$/);
  fleet.nothingElse();
});

test("PagerDuty hears trigger, acknowledge and resolve of one case under one key", async () => {
  const fleet = await Fleet.arrive({ channels: ["twilio", "pagerduty"], alerts: ["twilio"], rooms: ["pagerduty"] });
  await fleet.letDown({ reference: "anna-1" });
  const key = fleet.expect("pagerduty", "trigger", /./).all.dedup_key;
  await fleet.reply(DEV.phone, codeIn(fleet.expectText(DEV.phone, ALERT)));
  fleet.expectText(DEV.phone, /^Anna is yours/);
  expect(fleet.expect("pagerduty", "acknowledge", /^$/).all.dedup_key).toBe(key);
  await fleet.account.rehearse([{ at: Date.now(), move: "put_right", by: 2, of: "anna-1" }]);
  await fleet.settle();
  expect(fleet.expect("pagerduty", "resolve", /^$/).all.dedup_key).toBe(key);
  fleet.expectText(ANNA.phone, /^Anna, Dev says it's done/);
  fleet.nothingElse();
});

test("the invitation by mail has words and five faces, cannot be bent by a name, and unsubscribes with one press", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"], invitations: ["resend"] });
  const nora = { name: 'Nora\u2028"Bcc: all@evil.example" <x@evil.example>', email: "nora@home.example" };
  await fleet.invite({ customer: nora, invite: { channel: "email" } });
  const { all: mail } = fleet.expectMail("nora@home.example", /how was it with Tom/);
  expect(mail.from).toBe('"Brightside Heating" <hello@brightside.example>');
  expect(mail.to).toEqual(["nora@home.example"]);
  expect(mail.subject).not.toMatch(/[\r\n\u2028]/);
  expect(mail.html).not.toContain("<x@evil.example>");
  expect([1, 2, 3, 4, 5].every((tap) => mail.html.includes(`?tap=${tap}"`))).toBe(true);
  const unsubscribe = mail.headers["List-Unsubscribe"].slice(1, -1);
  expect(mail.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  expect((await ask("GET", unsubscribe)).status).toBe(200);
  await fleet.invite({ customer: nora, reference: "second", invite: { channel: "email" } });
  fleet.expectMail("nora@home.example", /how was it with Tom/);
  const pressed = await sendForm(unsubscribe, { "List-Unsubscribe": "One-Click" });
  expect(pressed.status).toBe(200);
  await fleet.invite({ customer: nora, reference: "third", invite: { channel: "email" } });
  fleet.nothingElse();
  expect((await fleet.messages("invitation")).at(-1)).toMatchObject({ status: "skipped" });
});

test("the stop link of a mail to somebody who was erased since does not claim what it cannot do", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"], invitations: ["resend"] });
  const nora = { name: "Nora Hall", email: "nora@home.example" };
  await fleet.invite({ customer: nora, invite: { channel: "email" } });
  const mail = fleet.expectMail("nora@home.example", /how was it with Tom/);
  const { customer } = (await fleet.get("/v1/visits")).json.data[0];
  const authorization = `Bearer ${fleet.key}`;
  expect((await ask("DELETE", `/v1/customers/${customer.id}`, { headers: { authorization } })).status).toBe(204);
  const pressed = await sendForm(mail.all.headers["List-Unsubscribe"].slice(1, -1), {
    "List-Unsubscribe": "One-Click",
  });
  expect(pressed.status).toBe(200);
  expect(pressed.text).toContain("your address too");
  expect(pressed.text).not.toContain("Done");
});

test("a text counts its parts, and a long name costs words but never the link", async () => {
  const fleet = await Fleet.arrive();
  await fleet.invite();
  const short = fleet.expectText(ANNA.phone, ASKED);
  expect(short.text).toMatch(/Tap https:\/\/cavalry\.test\/s\/[\w-]+ or reply 1/);
  expect((await fleet.messages("invitation"))[0].segments).toBe(1);
  const staff = Array.from({ length: 20 }, (_, i) => ({ name: `Maximiliana Weatherby the ${i + 1}th` }));
  await fleet.invite({ customer: { name: "Ben Okafor", phone: "+447700900201" }, staff });
  await fleet.seconds(2);
  const long = fleet.expectText("+447700900201", /^Brightside Heating: Ben,/);
  expect(long.text).toMatch(/\.\.\. Tap https:\/\/cavalry\.test\/s\/[\w-]+$/);
  expect((await fleet.messages("invitation"))[1].segments).toBe(2);
  fleet.nothingElse();
});

test("channels are tried in the account's order, and mail follows where every text fails", async () => {
  const fleet = await Fleet.arrive({ alerts: ["vonage", "twilio", "resend"], invitations: ["resend", "twilio"] });
  await fleet.letDown();
  fleet.expect("vonage", DEV.phone, ALERT);
  await fleet.invite({ customer: { name: "Nora Finch", email: "nora@home.example" }, invite: { channel: "email" } });
  fleet.expectMail("nora@home.example", /how was it with Tom/);
  fleet.down("twilio", "vonage");
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  await fleet.seconds(7);
  await fleet.seconds(7);
  fleet.expectMail(MAILS.dev, /^Ben Okafor/);
  fleet.nothingElse();
});
