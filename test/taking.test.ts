// Four ways to take a case, one holder: the page, the button of a push, a code by text and Slack's button.
import { expect, test, vi } from "vitest";
import { newVapidKeys } from "../src/channels/vapid.ts";
import { ANNA, BRIGHTSIDE, DEV, MOIRA, RUTH } from "./support/cast.ts";
import { ALERT, codeIn, Fleet, MAILS } from "./support/fleet.ts";
import { wokenBrowser } from "./support/vendors/woken.ts";
import {
  type Answer,
  ask,
  BASE,
  Business,
  beginStory,
  type Json,
  linkIn,
  outside,
  sendForm,
  sendJson,
  words,
} from "./support/world.ts";

type Woken = Awaited<ReturnType<typeof wokenBrowser>>;

/** Texts by Twilio, pushes beside them, and a room in Slack; the account leaves the order to us. */
async function brightside(firm?: Business): Promise<Fleet> {
  const order = { channels: ["twilio", "slack"], alerts: ["twilio"] } as const;
  const fleet = await (firm === undefined ? Fleet.arrive(order) : Fleet.for(firm, order));
  await fleet.settings({ channels: { alerts: null } });
  const credentials = { ...(await newVapidKeys()), subject: "mailto:push@cavalry.example" };
  const put = await sendJson("PUT", "/v1/channels/webpush", fleet.business.key, { credentials });
  expect(put.status, put.text).toBe(200);
  return fleet;
}

/** The one rung: these people together, and a room. */
async function onDuty(fleet: Fleet, names: readonly string[], chat?: string): Promise<void> {
  const people = (await fleet.business.get("/v1/managers")).json.data;
  const managers = names.map((name) => people.find((m: Json) => m.name === name).id);
  await fleet.settings({ ladder: [{ managers, ...(chat !== undefined && { chat }) }] });
}

async function rings(fleet: Fleet, manager: number, name: string): Promise<Woken> {
  const browser = await wokenBrowser(name);
  expect(await fleet.business.verbs.subscribe(manager, browser.subscription)).toEqual({ ok: true });
  return browser;
}

/** The push service, which tells the browsers apart by their endpoints. */
function pushService(...browsers: readonly Woken[]): void {
  outside("fcm.googleapis.com", (request) => {
    const one = browsers.find((browser) => browser.subscription.endpoint === request.url);
    return one === undefined ? new Response(null, { status: 410 }) : one.receive(request);
  });
}

/** What the worker posts when a button of the notice is pressed. */
function press(notice: Woken["notices"][number] | undefined, button = 0): Promise<Answer> {
  return sendForm(`${path(notice?.url)}/press`, { press: notice?.actions[button]?.action ?? "" });
}

function path(url = ""): string {
  return url.replace(BASE, "");
}

async function pressInSlack(fleet: Fleet, post: Json, name: string): Promise<Answer> {
  const url = `${BASE}/hooks/${fleet.business.id}/slack/actions`;
  const [button] = post.blocks[1].elements;
  const call = await fleet.slack.press(url, button.value, { user: { id: "U1", name } }, Date.now());
  return fleet.hook(call);
}

async function takes(fleet: Fleet): Promise<Json[]> {
  const [one] = await fleet.cases();
  return (await fleet.business.get(`/v1/cases/${one.id}`)).json.events.filter((e: Json) => e.kind === "taken");
}

test("a phone that said yes rings beside the text, with who, what and one button, and nothing it doesn't need", async () => {
  const fleet = await brightside();
  const dev = await rings(fleet, 2, "dev");
  pushService(dev);
  const { id } = (await fleet.business.get("/v1/managers")).json.data.find((m: Json) => m.name === DEV.name);
  const test = await fleet.business.post(`/v1/managers/${id}/test_alert`, {});
  expect(test.json).toMatchObject({ kind: "test", to: DEV.phone });
  await fleet.business.settle();
  fleet.expectText(DEV.phone, /^Brightside Heating: this is a test/);
  expect(dev.notices.splice(0)).toMatchObject([{ title: expect.stringMatching(/this is a test/), actions: [] }]);
  dev.sizes.length = 0;
  const [pushed] = (await fleet.messages("test")).filter((m) => m.recipient === "browser");
  expect(pushed, "its keys are nobody's business").toMatchObject({ to: "fcm.googleapis.com" });
  await sendJson("PATCH", "/v1/settings", fleet.business.key, {
    lifetime_value: { purchase: { amount: 20_000, currency: "GBP" }, per_week: 0.25, weeks: 40, years: 5 },
  });
  await fleet.letDown();
  const text = fleet.expectText(DEV.phone, /^Anna Miller/);
  expect(dev.notices).toEqual([
    {
      title: "Anna Miller was let down",
      body: text.text.slice(0, text.text.indexOf(" Take:")),
      url: linkIn(text.text).replace(/^/, BASE),
      actions: [{ action: expect.stringMatching(/^case:\d+$/), title: "I'll take it" }],
      tag: `${fleet.business.id}-1`,
    },
  ]);
  expect(dev.sizes[0]).toBeLessThan(600);
  fleet.nothingElse();
});

test("the button of a push takes the case at once, asks for the time, and the next button promises it", async () => {
  const fleet = await brightside();
  const dev = await rings(fleet, 2, "dev");
  pushService(dev);
  const survey = await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  const won = await press(dev.notices[0]);
  expect(won.status).toBe(200);
  expect(won.json).toEqual({
    title: "Anna is yours",
    body: "By when will you call?",
    actions: [
      { action: "15m", title: "15 minutes" },
      { action: "1h", title: "1 hour" },
    ],
  });
  expect(await fleet.cases()).toMatchObject([{ state: "taken", holder: { name: DEV.name } }]);
  expect((await press(dev.notices[0])).json.title, "a press that is sent again changes nothing").toBe("Anna is yours");
  expect(await takes(fleet)).toHaveLength(1);
  const promised = await press({ ...won.json, url: dev.notices[0]?.url }, 1);
  expect(promised.json).toMatchObject({ body: "Anna knows you'll call by 11:00.", actions: [] });
  await fleet.business.settle();
  fleet.expectText(ANNA.phone, /will call you by 11:00/);
  fleet.expectText(DEV.phone, /^You promised Anna/);
  expect((await ask("GET", survey)).text).toContain("11:00");
  fleet.nothingElse();
});

test("whoever presses second is told who has it: on the page, in the push, by text and in Slack", async () => {
  const fleet = await brightside();
  await onDuty(fleet, [DEV.name, MOIRA.name, RUTH.name], "slack");
  const [dev, moira] = [await rings(fleet, 2, "dev"), await rings(fleet, 3, "moira")];
  pushService(dev, moira);
  await fleet.letDown();
  const [byDev, byMoira, byRuth] = [DEV, MOIRA, RUTH].map((p) => fleet.expectText(p.phone, ALERT));
  const post = fleet.expect("slack", "room", /^Anna Miller \(2\/5/);
  await press(dev.notices[0]);
  await fleet.business.settle();
  for (const p of [MOIRA, RUTH]) fleet.expectText(p.phone, /^Dev has Anna's case\. You can rest\.$/);
  fleet.expect("slack", "room", /^Dev has Anna's case\. You can rest\.$/);
  expect(moira.notices[1], "the ringing notice is replaced by one without a button").toMatchObject({
    title: "Dev has Anna's case. You can rest.",
    actions: [],
    tag: moira.notices[0]?.tag,
  });
  expect(dev.notices).toHaveLength(1);

  const late = await press(moira.notices[0]);
  expect([late.status, late.json.title]).toEqual([409, "Already taken by Dev Patel, 10:00"]);
  const page = await sendForm(linkIn(byMoira?.text), { promise_at: "1h" });
  expect(page.status).toBe(409);
  expect(words(page.text)).toContain("Already taken by Dev Patel, 10:00");
  await fleet.reply(RUTH.phone, byRuth === undefined ? "" : codeIn(byRuth));
  fleet.expectText(RUTH.phone, /^Already taken by Dev Patel, 10:00\. You can rest\.$/);
  expect((await pressInSlack(fleet, post.all, "moira.quinn")).status).toBe(204);
  await fleet.business.settle();
  expect(fleet.expect("slack", "room", /^Dev Patel has it\.$/).all.replace_original).toBe(true);
  expect(byDev).toBeDefined();
  expect(await takes(fleet)).toHaveLength(1);
  fleet.nothingElse();
});

test("a room on the ladder rings, its button takes the case, and everyone else who was rung is told", async () => {
  const fleet = await brightside();
  await onDuty(fleet, [DEV.name], "slack");
  const dev = await rings(fleet, 2, "dev");
  pushService(dev);
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  const post = fleet.expect("slack", "room", /^Anna Miller \(2\/5/);
  expect((await pressInSlack(fleet, post.all, "moira.quinn")).status).toBe(204);
  await fleet.business.settle();
  expect(await fleet.cases()).toMatchObject([{ state: "taken", holder: { name: MOIRA.name } }]);
  expect(post.all.blocks[1].elements[0]).toMatchObject({ value: "case:1", text: { text: "I'll take it" } });
  expect(fleet.expect("slack", "room", /^Moira Quinn has it\.$/).all.replace_original).toBe(true);
  fleet.expect("slack", "room", /^Moira has Anna's case\. You can rest\.$/);
  fleet.expectText(DEV.phone, /^Moira has Anna's case\. You can rest\.$/);
  fleet.expectText(MOIRA.phone, /^Anna is yours: https:\/\/cavalry\.test\/c\//);
  expect(dev.notices[1]).toMatchObject({ title: "Moira has Anna's case. You can rest.", actions: [] });
  expect((await press(dev.notices[0])).json.title).toBe("Already taken by Moira Quinn, 10:00");
  fleet.nothingElse();
});

test("in a German firm the push, the answer to its button and Slack speak German", async () => {
  beginStory();
  const firm = await Business.open({ ...BRIGHTSIDE, language: "de", owner: { ...RUTH, email: MAILS.ruth } });
  const fleet = await brightside(firm);
  await onDuty(fleet, [DEV.name], "slack");
  const dev = await rings(fleet, 2, "dev");
  pushService(dev);
  await fleet.letDown();
  expect(dev.notices[0]).toMatchObject({ actions: [{ title: "Ich übernehme" }] });
  const post = fleet.expect("slack", "room", /^Anna Miller/);
  expect((await press(dev.notices[0])).json).toMatchObject({ actions: [{ title: "15 Minuten" }, {}] });
  await pressInSlack(fleet, post.all, "moira.quinn");
  await fleet.business.settle();
  expect(fleet.slack.posts.map((p) => p.text)).toContainEqual(expect.stringMatching(/^Dev Patel (hat|kümmert|übern)/));
});

test.each([0, 1, 2, 3])(
  "all four ways in the same instant, the %i. first: exactly one holder, and the other three read their name",
  async (first) => {
    const fleet = await brightside();
    await onDuty(fleet, [DEV.name, MOIRA.name, RUTH.name], "slack");
    const dev = await rings(fleet, 2, "dev");
    pushService(dev);
    await fleet.letDown();
    fleet.expectText(DEV.phone, ALERT);
    const moira = fleet.expectText(MOIRA.phone, ALERT);
    const ruth = fleet.expectText(RUTH.phone, ALERT);
    const post = fleet.expect("slack", "room", /^Anna Miller \(2\/5/);
    const call = await fleet.said(RUTH.phone, codeIn(ruth));
    const ways = [
      async () => ({ push: await press(dev.notices[0]) }),
      async () => ({ page: await sendForm(linkIn(moira.text), { promise_at: "" }) }),
      async () => ({ text: await fleet.hook(call) }),
      async () => ({ slack: await pressInSlack(fleet, post.all, "moira.quinn") }),
    ];
    const answers = await Promise.all([...ways.slice(first), ...ways.slice(0, first)].map((way) => way()));
    const heard: Record<string, Answer> = Object.assign({}, ...answers);
    await fleet.business.settle();
    expect(await takes(fleet)).toHaveLength(1);
    const [open] = await fleet.cases();
    const holder: string = open.holder.name;
    expect([DEV.name, MOIRA.name, RUTH.name]).toContain(holder);
    expect(open.state).toBe("taken");
    const others = `Already taken by ${holder}, 10:00`;
    expect(heard.push?.json.title).toBe(holder === DEV.name ? "Anna is yours" : others);
    expect(words(heard.page?.text ?? "")).toContain(holder === MOIRA.name ? "Anna is yours" : others);
    expect([heard.text?.status, heard.slack?.status]).toEqual([200, 204]);
    fleet.expect("slack", "room", new RegExp(`^${holder} has it\\.$`));
    fleet.expect("slack", "room", new RegExp(`^${holder.split(" ")[0]} has Anna's case\\. You can rest\\.$`));
    fleet.expectText(RUTH.phone, holder === RUTH.name ? /^Anna is yours/ : new RegExp(`^Already taken by ${holder}`));
    for (const p of [DEV, MOIRA, RUTH]) {
      if (p.name !== holder) fleet.expectText(p.phone, new RegExp(`^${holder.split(" ")[0]} has Anna's case`));
    }
    fleet.nothingElse();
  },
);

/** What the offer's script does once its browser said yes. */
function offer(page: string, subscription: unknown): Promise<Answer> {
  return ask("POST", `${page}/ring`, {
    headers: { "content-type": "application/json" },
    body: JSON.stringify(subscription),
  });
}

test("the page offers it by the alert's own link, its manager is told, and one press lets none of them ring", async () => {
  const fleet = await brightside();
  await fleet.letDown();
  const alert = linkIn(fleet.expectText(DEV.phone, ALERT).text);
  const page = await ask("GET", alert);
  expect(page.text).toContain("Let this phone ring for alerts");
  expect(page.headers.get("content-security-policy")).toMatch(
    /script-src 'nonce-[^']+'; connect-src 'self'; worker-src 'self';/,
  );
  expect((await ask("GET", `${alert}/ring`)).json).toEqual({ key: expect.stringMatching(/^[\w-]{87}$/) });
  const dev = await wokenBrowser("dev");
  pushService(dev);
  expect((await offer(alert, dev.subscription)).status).toBe(204);
  await fleet.business.settle();
  const told = fleet.expectText(DEV.phone, /^One more phone rings for your alerts now\. Not yours\?/);
  expect((await offer(alert, dev.subscription)).status, "the same again").toBe(204);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectText(DEV.phone, /^Ben Okafor/);
  expect(dev.notices.map((n) => n.title)).toEqual(["Ben Okafor was let down"]);

  const mine = await ask("GET", linkIn(told.text));
  expect(words(mine.text)).toContain("Phones that ring for you: 1");
  expect((await ask("GET", `${linkIn(told.text)}/manifest.webmanifest`)).json).toMatchObject({
    name: "Brightside Heating",
    display: "standalone",
    start_url: linkIn(told.text),
  });
  const hushed = await sendForm(linkIn(told.text), { do: "hush" });
  expect(words(hushed.text)).not.toContain("Phones that ring");
  await fleet.letDown({ customer: { name: "Cleo Ray", phone: "+447700900202" }, site: "Hull" });
  fleet.expectText(DEV.phone, /^Cleo Ray/);
  expect(dev.notices).toHaveLength(1);
  fleet.nothingElse();
});

test("nobody's phone rings by a forged link, another's server, a link that has had its day, or where push isn't set up", async () => {
  const fleet = await brightside();
  await fleet.letDown();
  const alert = linkIn(fleet.expectText(DEV.phone, ALERT).text);
  const { subscription } = await wokenBrowser("eve");
  const forged = alert.slice(0, -3) + (alert.endsWith("AAA") ? "BBB" : "AAA");
  for (const door of ["ring", "press"])
    expect((await sendForm(`${forged}/${door}`, { press: "case:1" })).status).toBe(404);
  expect((await ask("GET", `${forged}/ring`)).status).toBe(404);
  const elsewhere = { ...subscription, endpoint: "https://push.evil.example/fcm/send/eve" };
  expect((await offer(alert, elsewhere)).status).toBe(422);
  expect((await offer(alert, { ...subscription, pad: "x".repeat(5_000) })).status).toBe(413);
  expect((await sendForm(`${alert}/ring`, {})).status).toBe(415);
  await sendForm(alert, { do: "take" });
  await sendForm(alert, { do: "lose", text: "Moved away" });
  await fleet.business.settle();
  vi.setSystemTime(Date.now() + 8 * 86_400_000);
  expect((await offer(alert, subscription)).status).toBe(409);
  expect(
    (await press({ url: BASE + alert, title: "", body: "", tag: "", actions: [{ action: "case:1", title: "" }] })).json
      .title,
  ).toBe("This case was closed a while ago.");
  expect(
    (await ask("DELETE", "/v1/channels/webpush", { headers: { authorization: `Bearer ${fleet.business.key}` } }))
      .status,
  ).toBeLessThan(300);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  const ben = linkIn(fleet.sent().find((m) => m.text.startsWith("Ben Okafor"))?.text);
  expect((await ask("GET", ben)).text).not.toContain("Let this phone ring");
  expect((await ask("GET", `${ben}/ring`)).status).toBe(404);
  expect((await offer(ben, subscription)).status).toBe(409);
});

test("the worker is ours, knows where it may post, and answers for no page", async () => {
  beginStory();
  const worker = await ask("GET", "/c/sw.js");
  expect(worker.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(worker.headers.get("content-security-policy")).toBe("default-src 'none'; connect-src 'self'");
  expect(worker.text).not.toContain('addEventListener("fetch"');
  expect((await ask("POST", "/c/sw.js")).status).toBe(405);
});

test("a browser that is gone is forgotten, and the text that went beside it is no worse for it", async () => {
  const fleet = await brightside();
  const [dev, old] = [await rings(fleet, 2, "dev"), await rings(fleet, 2, "old")];
  pushService(dev);
  await fleet.letDown();
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectText(DEV.phone, ALERT);
  fleet.expectText(DEV.phone, /^Ben Okafor/);
  expect(dev.notices).toHaveLength(2);
  expect(old.notices).toEqual([]);
  const gone = (await fleet.messages("alert")).filter((m) => m.status === "failed");
  expect(gone, "it is called once").toMatchObject([{ recipient: "browser", reason: "webpush: status 410" }]);
  fleet.nothingElse();
});

test("a storm rings each phone once by text and once by push, and then says how many", async () => {
  const fleet = await brightside();
  const dev = await rings(fleet, 2, "dev");
  pushService(dev);
  for (const [i, name] of ["Ben", "Cleo", "Dora"].entries()) {
    await fleet.letDown({ customer: { name: `${name} Ray`, phone: `+4477009003${i}0` } });
  }
  expect(dev.notices.map((n) => n.title)).toEqual(["Ben Ray was let down"]);
  await fleet.later(1);
  const said = fleet.sent().find((m) => /^2 customers were let down/.test(m.text));
  expect(dev.notices[1]).toMatchObject({
    title: "2 customers were let down at Leeds.",
    body: "",
    url: BASE + linkIn(said?.text),
  });
  expect(dev.notices).toHaveLength(2);
});
