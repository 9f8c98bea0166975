// One hostile text through every field that takes words, and then every page, message, export and log line that shows
// it. `stranger` is what people outside the business write; the business's own words must be escaped as well, but its
// own address may be an address.
import { expect, test } from "vitest";
import { BRIGHTSIDE, DEV, PRIYA, RUTH } from "../support/cast.ts";
import { type Dump, dump } from "../support/dump.ts";
import { Fleet, MAILS, type Sent, SLACK } from "../support/fleet.ts";
import { newVapidKeys } from "../support/keys.ts";
import { logged } from "../support/logged.ts";
import { Receiver } from "../support/receiver.ts";
import { pushService, rings } from "../support/ringing.ts";
import type { Notice } from "../support/vendors/woken.ts";
import {
  type Answer,
  ask,
  BASE,
  Business,
  beginStory,
  friendIn,
  type Json,
  linkIn,
  outside,
  sendForm,
  sendJson,
} from "../support/world.ts";

const TURN = "\u202e";
const NUL = "\u0000";
const BREAKOUT = '"></script><i/x>';
const stranger = (tag: string) => `${tag}${BREAKOUT}${TURN}http://evil.example/${NUL}{{9999999*7}}\${9999999*7}`;
const own = (tag: string) => `${tag}${BREAKOUT}${TURN}http://my.example/`;

const TEAMS = "https://brightside.webhook.office.com/webhookb2/room";

/** Where words are kept: each of these columns was reached by the text. */
const FIELDS = [
  ...[
    "account.name",
    "account.settings",
    "managers.name",
    "staff.name",
    "staff.reference",
    "sites.name",
    "places.name",
  ],
  ...["customers.name", "customers.reference", "visits.job", "visits.reference", "responses.comment"],
  ...[
    "responses.unfinished",
    "responses.callback_when",
    "notes.name",
    "items.what",
    "promises.what",
    "cases.resolution",
  ],
  ...["case_events.detail", "case_events.by", "messages.params", "messages.text", "messages.dedupe_key", "events.data"],
];

/** Words that only we write. */
const OURS = ["idempotency_keys.key", "messages.reason"];

/** Words that a spreadsheet would work out, each a comment. */
const FORMULAS = [
  ...[
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "＝1+1",
    "\t=1+1",
    "a;=1+1",
    "a\n=1+1",
    'a";"=1+1',
    "a; =1+1",
    "a\t＠SUM(A1)",
  ],
];

interface Seen {
  readonly pages: ReadonlyMap<string, Answer>;
  readonly sent: readonly Sent[];
  readonly rooms: readonly string[];
  readonly pushes: readonly Notice[];
  readonly exported: readonly string[];
  readonly tables: Dump;
  readonly log: readonly string[];
}

/** Every place that shows words, after a story in which every field was filled with such text. */
async function tellStory(): Promise<Seen> {
  beginStory();
  const log = logged().lines;
  const pages = new Map<string, Answer>();
  const look = async (what: string, path: string, form?: Record<string, string>): Promise<Answer> => {
    const answer = form === undefined ? await ask("GET", path) : await sendForm(path, form);
    expect([what, answer.status < 500], answer.text.slice(0, 300)).toEqual([what, true]);
    pages.set(`${what} (${answer.status})`, answer);
    return answer;
  };
  const opened = await Business.open({
    ...BRIGHTSIDE,
    name: own("firm"),
    owner: { ...RUTH, name: own("ruth"), email: MAILS.ruth },
  });
  const fleet = await Fleet.for(opened, { channels: ["twilio", "resend", "slack"], alerts: ["twilio", "resend"] });
  const put = async (name: string, body: object) =>
    expect((await sendJson("PUT", `/v1/channels/${name}`, fleet.key, body)).status, name).toBe(200);
  await put("slack", { credentials: SLACK, to: "https://hooks.slack.com/services/T1/B1/room" });
  await put("teams", { credentials: {}, to: TEAMS });
  await put("webpush", { credentials: { ...(await newVapidKeys()), subject: "mailto:push@cavalry.example" } });
  const rooms: string[] = [];
  outside(new URL(TEAMS).host, async (request) => {
    rooms.push(await request.text());
    return new Response(null, { status: 202 });
  });
  outside("hooks.slack.com", async (request) => {
    rooms.push(await request.text());
    return new Response("ok");
  });
  const people: Json[] = (await fleet.get("/v1/managers")).json.data;
  const dev = people.find((m) => m.name === DEV.name);
  for (const one of people.filter((m) => m.role !== "owner")) {
    await sendJson("PATCH", `/v1/managers/${one.id}`, fleet.key, { name: own(one.id === dev.id ? "dev" : "moira") });
  }
  const browser = await rings(fleet, Number(dev.id.split("_").at(-1)), "dev");
  pushService(browser);
  await fleet.settings({
    ladder: [{ managers: [dev.id], chat: own("chat") }, { managers: people.map((m) => m.id) }],
    brand: { phone: "+441134960100", email: "hello@brightside.example" },
    guarantee: own("guarantee"),
    legal: { imprint: own("imprint"), privacy: own("privacy") },
    mirror: true,
    survey: {
      standards: [own("standard")],
      touches: [own("t1"), own("t2")],
      review_links: [{ name: own("rev"), url: "https://reviews.example/us" }],
    },
    channels: { alerts: null, rooms: ["slack", "teams"] },
  });
  const shop = new Receiver();
  await shop.subscribe(fleet);
  const crew = [
    { reference: own("tomref"), name: own("tom"), phone: "+447700900150" },
    { ...PRIYA, name: own("priya") },
  ];
  const visitOf = async (tag: string, phone: string, more: object = {}): Promise<Json> =>
    (
      await fleet.post("/v1/visits", {
        ...{ reference: stranger(`${tag}ref`), staff: crew, site: own("site"), job: stranger(`${tag}job`) },
        customer: { reference: stranger(`${tag}cus`), name: stranger(tag), phone, email: `${tag}@customer.example` },
        ...more,
      })
    ).json;
  const place = (await fleet.post("/v1/places", { name: own("place"), site: own("site") })).json;

  // Happy, asked by text and by mail.
  const happy = await visitOf("happy", "+447700900201");
  const mailed = await visitOf("mailed", "+447700900202", { invite: { channel: "email" } });
  await fleet.settle();
  const survey = linkIn(happy.survey_url);
  await look("question", survey);
  await look("question by a link that preselects", `${survey}?tap=${encodeURIComponent(stranger("tap"))}`);
  const thanks = await look("thanks", survey, { tap: "5" });
  for (const [what, form] of Object.entries({
    touches: { touches: own("t1"), loyalty: "5", driver: "4" },
    "a touch nobody offered": { touches: stranger("chip") },
    comment: { comment: stranger("praise"), name: stranger("wallname"), consent: "yes" },
    "a call": { callback: `${stranger("number")} 07700 900999`, best_time: stranger("besttime") },
    unfinished: { unfinished: stranger("unfinished") },
    refused: { skip: stranger("card"), shared: stranger("shared") },
  })) {
    await look(`after the tap: ${what}`, `${survey}/more`, form);
  }
  await look("thanks again", survey);
  const friend = friendIn(thanks);
  await look("friend", friend);
  await look("friend called", friend, { name: stranger("friend"), phone: "07700 900444" });
  await look("friend refused", friend, { name: stranger("friend2"), phone: stranger("") });
  await sendForm(linkIn(mailed.survey_url), { tap: "4" });
  await look("mirror", linkIn(happy.staff[0].mirror_url));
  await look("mirror rated", linkIn(happy.staff[0].mirror_url), { tap: "5" });

  // Let down, by text and on the page; taken, worked on, put right, won back.
  const sad = await visitOf("sad", "+447700900203");
  await fleet.settle();
  await fleet.reply("+447700900203", `1 ${stranger("texted")}`);
  const sadPage = linkIn(sad.survey_url);
  await look("let down", sadPage);
  await look("let down and said more", `${sadPage}/more`, { comment: stranger("sadcomment") });
  await fleet.settle();
  const alert = linkIn(
    fleet
      .sent()
      .filter((one) => one.to === DEV.phone && one.text.includes("/c/"))
      .at(-1)?.text,
  );
  await look("alert", alert);
  await look("alert, unreadable time", alert, { promise_at: stranger("when") });
  await look("alert taken", alert, { promise_at: "1h" });
  for (const [what, form] of Object.entries({
    note: { do: "note", text: stranger("note") },
    item: { do: "add_item", text: stranger("item"), due: stranger("due") },
    "item added": { do: "add_item", text: own("item") },
    letter: { do: "write", text: own("advice") },
    "letter sent": { do: "write", text: own("letter"), anyway: "1" },
    nonsense: { do: stranger("do"), text: stranger("text"), amount: stranger("amount"), outcome: stranger("outcome") },
    "no answer": { do: "no_answer" },
    "a sum nobody can read": { do: "put_right", outcome: "refunded", amount: stranger("sum"), text: own("right") },
    "put right": { do: "put_right", outcome: "redone", text: own("right") },
    change: { do: "change", text: own("change") },
    line: { do: "line", text: own("line") },
  })) {
    await look(`case: ${what}`, alert, form);
    await fleet.settle();
  }
  await look("customer's page, put right", sadPage);
  await look("follow", `${sadPage}?follow`);
  await fleet.pass(26 * 3_600_000);
  await look("customer's page, asked again", sadPage);
  await look("customer's page, not right yet", `${sadPage}/more`, { after: "2" });
  await fleet.settle();
  const [again] = await fleet.cases();
  await fleet.slack
    .press(
      `${BASE}/hooks/${fleet.id}/slack/actions`,
      `case:${again.id.split("_").at(-1)}`,
      {
        user: { id: "U1", name: stranger("slackuser") },
      },
      Date.now(),
    )
    .then((call) => fleet.hook(call));
  await fleet.settle();
  await look("case, raised again and taken in the room", alert);

  // A storm, a danger, a case by other systems, a counter, somebody who stops it all.
  for (const i of [1, 2, 3, 4, 5]) {
    const one = await visitOf(`storm${i}`, `+4477009003${i}0`, { invite: { channel: "none" } });
    await sendForm(linkIn(one.survey_url), { tap: "1" });
  }
  const named = await fleet.post("/v1/visits", {
    ...{ customer: { name: "evil.example Miller", phone: "+447700900206" }, invite: { channel: "none" } },
    ...{ staff: crew, site: own("site"), job: "http://evil.example" },
  });
  await sendForm(linkIn(named.json.survey_url), { tap: "1" });
  await fleet.settle();
  await fleet.seconds(61);
  const storm = fleet
    .sent()
    .filter((one) => one.text.includes("/board/mine/"))
    .at(-1);
  await look("all of mine", linkIn(storm?.text));
  const danger = await visitOf("danger", "+447700900204", { invite: { channel: "none" } });
  await sendForm(linkIn(danger.survey_url), { tap: "2" });
  await look("danger", `${linkIn(danger.survey_url)}/more`, { comment: `I smell gas ${stranger("gas")}` });
  await fleet.settle();
  const [open] = await fleet.cases();
  const act = (noun: string, body: object) => fleet.post(`/v1/cases/${open.id}/${noun}`, body);
  await act("acknowledgement", { by: dev.id, promise: { at: "1h", what: own("promised") } });
  await act("promise", { at: "2h", what: own("promised2") });
  await act("items", { what: own("apiitem") });
  await act("notes", { text: own("apinote") });
  await act("handover", { to: people.find((m) => m.role === "owner").id });
  await act("resolution", { outcome: "redone", note: own("apinote2") });
  await act("change", { text: own("apichange") });
  await act("line", { text: own("apiline") });
  await fleet.settle();
  const counter = new URL(place.url).pathname;
  await look("counter", counter);
  await look("kiosk", `${counter}?kiosk=1`);
  await look("printed code", `${counter}/print`);
  const atCounter = await look("counter tapped", counter, { tap: "2" });
  const anonymous = /action="(\/s\/[\w-]+)\/more/.exec(atCounter.text)?.[1] ?? "";
  await look("counter, words", `${anonymous}/more`, {
    comment: stranger("counter"),
    callback: `${stranger("")} 07700 900777`,
  });
  await look("stop", `/u/${/\/u\/([\w-]+)/.exec(JSON.stringify(fleet.sent()))?.[1]}`);
  await look("imprint", `${survey}/imprint`);
  await look("privacy", `${survey}/privacy`);
  await fleet.reply("+447700900205", stranger("nobody"));
  await fleet.reply(DEV.phone, stranger("manager"));
  await fleet.later(20);
  await look("old link", survey);
  for (const [what, path] of [
    ["question", sadPage],
    ["counter", counter],
    ["case", alert],
    ["thanks", survey],
  ] as const) {
    await look(`${what} in Arabic`, `${path}?lang=ar`);
    await look(`${what} in a language that is none`, `${path}?lang=${encodeURIComponent(stranger("lang"))}`);
  }
  await look("board", await boardOf(fleet));
  await look("nothing there", `/${encodeURIComponent(stranger("path"))}`);
  await look("no such link", `/s/${encodeURIComponent(stranger("code"))}`);
  await look("how", "/board/how");
  for (const formula of FORMULAS) {
    const path = await fleet.visit({ customer: { name: "Cleo" }, invite: { channel: "none" } });
    await sendForm(path, { tap: "4" });
    await sendForm(`${path}/more`, { comment: formula });
  }
  const exports = [
    "/v1/responses?format=csv",
    "/v1/responses?format=ndjson",
    `/v1/customers/${happy.customer.id}/export`,
  ];
  const exported = await Promise.all(exports.map(async (path) => (await fleet.get(path)).text));
  return { pages, sent: fleet.sent(), rooms, pushes: browser.notices, exported, tables: await dump(fleet), log };
}

async function boardOf(fleet: Fleet): Promise<string> {
  return linkIn((await ask("GET", `/phones/board/${fleet.id}`)).json.url);
}

let told: Promise<Seen> | undefined;
/** Told by the first test that asks. */
function story(): Promise<Seen> {
  told ??= tellStory();
  return told;
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 80), at + 60));
}

/** Where each pattern is found, in what, with the words around it. */
function found(texts: Iterable<readonly [what: string, text: string]>, patterns: readonly RegExp[]): string[] {
  return [...texts].flatMap(([what, text]) =>
    patterns.flatMap((pattern) => {
      const at = pattern.exec(text)?.index;
      return at === undefined ? [] : `${what}: ${pattern} in ${around(text, at)}`;
    }),
  );
}

/** What no browser may get: markup, the end of a value, a sign that ends strings, a sum that was worked out. */
const MARKUP = [/<i\/x>/, /<\/script><i/, /\0/, /69999993/];

test("the text went through every field: whatever words stand in the tables, it stands among them", async () => {
  const { tables } = await story();
  const columns = Object.entries(tables).flatMap(([table, rows]) =>
    [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => ({
      name: `${table}.${name}`,
      texts: rows.map((row) => row[name]).filter((value) => typeof value === "string"),
    })),
  );
  const hostile = columns.filter(({ texts }) => texts.some((text) => text.includes("<i/x>"))).map(({ name }) => name);
  const words = columns.filter(({ texts }) => texts.some((text) => /\p{L} \p{L}/u.test(text))).map(({ name }) => name);
  expect(words.filter((name) => !hostile.includes(name) && !OURS.includes(name))).toEqual([]);
  expect(hostile).toEqual(expect.arrayContaining([...FIELDS]));
}, 180_000);

test("no page shows it as markup, as an address to press or as a line that reads the other way", async () => {
  const { pages } = await story();
  expect(pages.size).toBeGreaterThan(50);
  const texts = [...pages].map(([what, { text }]) => [what, text] as const);
  const pressable = texts.flatMap(([what, text]) =>
    [...text.matchAll(/\s(?:href|src|action|formaction|style|on\w+)="([^"]*)"/g)].flatMap(([whole, value = ""]) =>
      value.includes("evil") ? `${what}:${whole}` : [],
    ),
  );
  // Turned signs end with the element that stands apart from its line, or with the value they are in.
  const turned = texts.flatMap(([what, text]) =>
    [...text.matchAll(/\u202e/g)].flatMap(({ index }) => {
      const before = text.slice(0, index);
      const apart = /<(?:bdi\b[^>]*|\w+[^>]*\sdir="auto"[^>]*)>[^<]*$|<[^>]*="[^"]*$/.test(before);
      return apart ? [] : `${what}: ${around(text, index)}`;
    }),
  );
  expect([...found(texts, MARKUP), ...pressable, ...turned]).toEqual([]);
  expect(texts.filter(([, text]) => text.includes("&lt;i/x&gt;")).length, "pages that show it as text").toBeGreaterThan(
    40,
  );
});

test("no text, mail or push carries it as markup, as an address to press, or with signs that nobody sees", async () => {
  const { sent, pushes } = await story();
  const unseen = [/\u202e/, /\0/];
  const pressable = [/evil\.example/, /:\/\/evil/];
  const texts = sent.map(({ by, to, text }) => [`${by} to ${to}`, text] as const);
  const mails = sent.filter(({ by }) => by === "resend").map(({ all }) => all);
  const subjects = mails.map(({ subject }) => ["subject", subject] as const);
  const bodies = mails.map(({ subject, html }) => [`mail ${subject}`, html ?? ""] as const);
  const notices = pushes.flatMap(({ title, body }) => [["push", title] as const, ["push", body] as const]);
  expect([texts.length > 50, mails.length > 0, notices.length > 10]).toEqual([true, true, true]);
  expect(found([...texts, ...subjects, ...bodies, ...notices], [...unseen, ...pressable, /69999993/])).toEqual([]);
  expect(found(bodies, MARKUP)).toEqual([]);
  expect(found(subjects, [/[\r\n]/])).toEqual([]);
  const links = texts.flatMap(([what, text]) =>
    (text.match(/https?:\/\/\S+/g) ?? []).map((link) => [what, link] as const),
  );
  expect(links.filter(([, link]) => !link.startsWith(BASE) && !link.startsWith("http://my.example/"))).toEqual([]);
});

test("no room of Slack or Teams is woken by it, led away by it or shown it as markup", async () => {
  const { rooms } = await story();
  expect(rooms.length).toBeGreaterThan(10);
  const texts = rooms.map(
    (body) => [body.includes("AdaptiveCard") ? "teams" : "slack", JSON.stringify(JSON.parse(body))] as const,
  );
  expect(found(texts, [/\u202e|\\u202e/, /\\u0000/, /evil\.example/, /:\/\/evil/, /69999993/])).toEqual([]);
  expect(
    found(
      texts.filter(([room]) => room === "slack"),
      [/<i\/x>/, /<\/script>/],
    ),
  ).toEqual([]);
  expect(
    found(
      texts.filter(([room]) => room === "teams"),
      [/[^\\]\]\(/, /\{\{/],
    ),
  ).toEqual([]);
});

test("no line of the log repeats it", async () => {
  const { log } = await story();
  expect(
    found(
      log.map((line) => ["log", line] as const),
      [/<i\/x>/, /evil/, /my\.example/, /\u202e/, /\0/],
    ),
  ).toEqual([]);
});

test("what is exported is whole in JSON, and in a spreadsheet one cell that runs nothing", async () => {
  const { exported } = await story();
  const [csv = "", ndjson = "", customer = ""] = exported;
  expect(
    ndjson
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)).length,
  ).toBeGreaterThan(5);
  expect(JSON.parse(customer).customer.name).toContain("<i/x>");
  const cells = csv
    .slice(1)
    .split(/[,;\t\r\n]/)
    .map((cell) => cell.replace(/^[\s"]+/, ""));
  expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell) && !/^\+[\d ]+"?$/.test(cell))).toEqual([]);
  expect(csv.match(/'[\s"]*[=+\-@＝＠]/g)).toHaveLength(FORMULAS.length);
});
