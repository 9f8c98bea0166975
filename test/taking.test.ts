// Four ways to take a case, one holder: the page, the button of a push, a code by text and Slack's button.
import { expect, test } from "vitest";
import { ANNA, BRIGHTSIDE, DEV, MOIRA, RUTH } from "./support/cast.ts";
import { ALERT, codeIn, type Fleet, MAILS } from "./support/fleet.ts";
import { brightside, onDuty, press, pushService, rings } from "./support/ringing.ts";
import {
  type Answer,
  ask,
  BASE,
  Business,
  beginStory,
  type Json,
  linkIn,
  sendForm,
  sendJson,
  words,
} from "./support/world.ts";

async function pressInSlack(fleet: Fleet, post: Json, name: string): Promise<Answer> {
  const url = `${BASE}/hooks/${fleet.id}/slack/actions`;
  const [button] = post.blocks[1].elements;
  const call = await fleet.slack.press(url, button.value, { user: { id: "U1", name } }, Date.now());
  return fleet.hook(call);
}

async function takes(fleet: Fleet): Promise<Json[]> {
  const [one] = await fleet.cases();
  return (await fleet.get(`/v1/cases/${one.id}`)).json.events.filter((e: Json) => e.kind === "taken");
}

test("a phone that said yes rings beside the text, with who, what and one button, and nothing it doesn't need", async () => {
  const fleet = await brightside();
  const dev = await rings(fleet, 2, "dev");
  pushService(dev);
  const { id } = (await fleet.get("/v1/managers")).json.data.find((m: Json) => m.name === DEV.name);
  const test = await fleet.post(`/v1/managers/${id}/test_alert`, {});
  expect(test.json).toMatchObject({ kind: "test", to: DEV.phone });
  await fleet.settle();
  fleet.expectText(DEV.phone, /^Brightside Heating: this is a test/);
  expect(dev.notices.splice(0)).toMatchObject([{ title: expect.stringMatching(/this is a test/), actions: [] }]);
  dev.sizes.length = 0;
  const [pushed] = (await fleet.messages("test")).filter((m) => m.recipient === "browser");
  expect(pushed, "its keys are nobody's business").toMatchObject({ to: "fcm.googleapis.com" });
  await sendJson("PATCH", "/v1/settings", fleet.key, {
    lifetime_value: { purchase: { amount: 20_000, currency: "GBP" }, per_week: 0.25, weeks: 40, years: 5 },
  });
  await fleet.letDown();
  const text = fleet.expectText(DEV.phone, /^Anna Miller/);
  expect(dev.notices).toEqual([
    {
      title: "Anna Miller was let down",
      body: text.text.slice(0, text.text.indexOf(" I have it:")),
      url: linkIn(text.text).replace(/^/, BASE),
      actions: [{ action: expect.stringMatching(/^case:\d+$/), title: "I'll take it" }],
      tag: `${fleet.id}-1`,
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
  expect(promised.json).toMatchObject({ body: "Anna is being told that you'll call by 11:00.", actions: [] });
  await fleet.settle();
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
  await fleet.settle();
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
  await fleet.settle();
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
  await fleet.settle();
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
  await fleet.settle();
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
    await fleet.settle();
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
