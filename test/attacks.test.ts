// What a stranger, a customer or somebody who has left tries with the links they have.
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { mint, parseKeys } from "../src/link.ts";
import { ANNA, BOILER, DEV, TOM, TUESDAY } from "./support/cast.ts";
import { Fleet } from "./support/fleet.ts";
import { ask, Business, beginStory, friendIn, type Json, linkIn, sendForm, sendJson, words } from "./support/world.ts";

const RUTH = "+447700900100";

async function letDown(brightside: Business): Promise<{ survey: string; alert: string }> {
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  return { survey, alert: linkIn((await brightside.texts(DEV.phone)).at(-1)) };
}

/** A link to all of somebody's cases, made today. */
const UNTIL = { epoch: 0, day: Math.floor(TUESDAY / 86_400_000) + 30 };

async function idOf(brightside: Business, name: string): Promise<string> {
  return (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === name).id;
}

test("the links of somebody who has left open nothing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { alert } = await letDown(brightside);
  const dev = await idOf(brightside, DEV.name);
  const subject = Number(dev.split("_").at(-1));
  const keys = parseKeys(env.LINK_KEYS) ?? [];
  const mine = `/board/mine/${mint(keys, "mine", { account: brightside.id, subject, until: UNTIL })}`;
  expect((await ask("GET", mine)).status).toBe(200);
  const authorization = `Bearer ${brightside.key}`;
  await ask("DELETE", `/v1/managers/${dev}`, { headers: { authorization } });
  for (const path of [alert, mine]) {
    const page = await ask("GET", path);
    expect([page.status, page.text.includes("Anna")], path).toEqual([404, false]);
  }
  expect((await sendForm(alert, { promise_at: "1h" })).status).toBe(404);
  expect((await sendForm(`${alert}/press`, { press: "1h" })).status).toBe(404);
  expect((await brightside.get("/v1/cases")).json.data[0].holder).toBe(null);
});

test("the link to all of Dev's cases ends after a month, and when his phone or mail changes; the page says how to get a new one and nothing else", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { alert } = await letDown(brightside);
  const all = async (page: string) => /\/board\/mine\/[\w-]+/.exec((await ask("GET", page)).text)?.[0] ?? "";
  const mine = await all(alert);
  expect((await ask("GET", mine)).text).toContain("Anna");
  const dev = await idOf(brightside, DEV.name);
  const change = (what: object) => sendJson("PATCH", `/v1/managers/${dev}`, brightside.key, what);
  await change({ name: "Dev P. Patel", phone: DEV.phone });
  expect((await ask("GET", mine)).status, "nothing changed").toBe(200);
  await change({ phone: "+447700900188" });
  const old = await ask("GET", mine);
  expect([old.status, words(old.text)]).toEqual([
    410,
    "This link has had its day Open the link in your newest alert: from that page one press leads to all of your cases.",
  ]);
  expect(old.text).not.toMatch(/Anna|Brightside|Dev/);
  expect((await ask("GET", `${mine}/manifest.webmanifest`)).status).toBe(404);
  expect((await sendForm(mine, { do: "hush" })).status).toBe(410);
  expect(await all(alert), "the old phone's case leads to no other").toBe("");
  await brightside.letDown({ customer: { name: "Uwe Falk", phone: "+447700900201" } });
  const rung = linkIn((await brightside.texts("+447700900188")).at(-1));
  const fresh = await all(rung);
  expect((await ask("GET", fresh)).status).toBe(200);
  await change({ email: "dev@brightside.example" });
  expect((await ask("GET", fresh)).status).toBe(410);
  const again = await all(rung);
  vi.setSystemTime(Date.now() + 30 * 86_400_000);
  expect((await ask("GET", again)).status, "its last day").toBe(200);
  vi.setSystemTime(Date.now() + 86_400_000);
  expect((await ask("GET", again)).status).toBe(410);
});

test("a link to all cases as they were signed before opens nothing any more, and says how to get one", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await letDown(brightside);
  const keys = parseKeys(env.LINK_KEYS) ?? [];
  const bare = mint(keys, "mine", { account: brightside.id, subject: 2 });
  expect((await ask("GET", `/board/mine/${bare}`)).status).toBe(410);
  const forged = mint(keys, "case", { account: brightside.id, subject: 2 });
  expect((await ask("GET", `/board/mine/${forged}`)).status).toBe(404);
});

test("somebody who may only look takes nothing, by a link from before or by another system", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { alert } = await letDown(brightside);
  const dev = await idOf(brightside, DEV.name);
  await sendJson("PATCH", `/v1/managers/${dev}`, brightside.key, { role: "viewer" });
  expect((await ask("GET", alert)).status).toBe(200);
  await sendForm(alert, { promise_at: "1h" });
  await sendForm(`${alert}/press`, { press: "1h" });
  await sendForm(alert, { do: "note", text: "mine" });
  const id = (await brightside.get("/v1/cases")).json.data[0].id;
  expect((await brightside.post(`/v1/cases/${id}/acknowledgement`, { by: dev })).status).toBe(409);
  const open = (await brightside.get(`/v1/cases/${id}`)).json;
  expect([open.state, open.holder]).toEqual(["raised", null]);
  expect(open.events.map((e: Json) => e.kind)).not.toContain("noted");
});

test("what strangers write reaches a manager's phone as one line in which nothing can be pressed", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, alert } = await letDown(brightside);
  await sendForm(alert, { promise_at: "1h" });
  await sendForm(`${survey}/more`, { comment: "See https://evil.example/pay\nBANK: \u202egnp.exe" });
  await brightside.settle();
  expect((await brightside.texts(DEV.phone)).at(-1)).toBe(
    `Anna: "See https: //evil .example/pay BANK: gnp .exe" https://cavalry.test${alert}`,
  );
  const other = linkIn((await brightside.post("/v1/visits", { ...BOILER, customer: { name: "Hal" } })).json.survey_url);
  const friend = friendIn(await sendForm(other, { tap: "5" }));
  await sendForm(friend, { name: "evil.example/x\nBANK", phone: "07700 900444\nPAY https://evil.example" });
  await sendForm(friend, { name: "evil.example/x\nBANK", phone: "07700 900444" });
  await brightside.settle();
  expect((await brightside.texts(RUTH)).at(-1)).toBe(
    "evil .example/x BANK was sent by Hal and asks for a call: 07700 900444",
  );
});

test("a name, a job or a site is one line without signs that turn the reading direction", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await brightside.post("/v1/visits", {
    ...BOILER,
    customer: { name: " Anna\n\u202eMiller\u0000 " },
    staff: [{ ...TOM, name: "Tom\r\nAshworth" }],
    job: "Boiler\u2028service",
  });
  expect([visit.json.customer.name, visit.json.staff[0].name, visit.json.job]).toEqual([
    "Anna Miller",
    "Tom Ashworth",
    "Boiler service",
  ]);
  const empty = await brightside.post("/v1/visits", { ...BOILER, customer: { name: "\u200b\n" } });
  expect([empty.status, empty.json.errors[0].field]).toEqual([422, "customer.name"]);
});

test("a link that was passed on asks for ten calls an hour and no more", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  const friend = friendIn(await sendForm(survey, { tap: "5" }));
  const asked = async (n: number) => sendForm(friend, { name: "Zoe", phone: `07700 900${300 + n}` });
  for (let i = 0; i < 10; i++) expect((await asked(i)).status).toBe(200);
  const eleventh = await asked(10);
  expect([eleventh.status, eleventh.headers.get("retry-after")]).toEqual([429, "3600"]);
  expect((await brightside.get("/v1/visits")).json.data[0].friends).toBe(10);
  vi.setSystemTime(Date.now() + 3_600_001);
  expect((await asked(10)).status).toBe(200);
});

test("a customer who writes without end is heard on the page, and the phone buzzes ten times an hour", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, alert } = await letDown(brightside);
  await sendForm(alert, { promise_at: "1h" });
  for (let i = 0; i < 30; i++) {
    vi.setSystemTime(Date.now() + 1_000);
    await sendForm(`${survey}/more`, { comment: `word ${i}` });
  }
  await brightside.settle();
  const heard = (await brightside.texts(DEV.phone)).filter((t) => t.includes('Anna: "word'));
  expect(heard.length).toBe(11);
  expect(words((await ask("GET", alert)).text)).toContain("word 29");
  await sendForm(`${survey}/more`, { comment: "now I smell gas" });
  await brightside.settle();
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(
    /^DANGER, GAS: Anna.*now I smell gas.*Call \+447700900200\. I have it: /,
  );
});

test("faces tapped to and fro fill no rows, and a link pressed without end is asked to wait", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey } = await letDown(brightside);
  let refused = 0;
  for (let i = 0; i < 150; i++) {
    vi.setSystemTime(Date.now() + 900);
    const pressed = await sendForm(survey, { tap: i % 2 ? "1" : "5" });
    if (pressed.status === 429) refused++;
    else expect(pressed.status).toBe(200);
  }
  expect(refused).toBeGreaterThan(10);
  const open = (await brightside.get("/v1/cases")).json.data[0];
  expect(open.events.filter((e: Json) => e.kind === "answer_changed")).toHaveLength(1);
  const response = (await brightside.get("/v1/responses")).json.data[0];
  expect(response.history.length).toBeLessThanOrEqual(50);
  expect(response.history[0].face).toBe(1);
});

test("the eleventh tap of one link within a minute is asked to wait, and what follows a tap is not", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey } = await letDown(brightside);
  for (let i = 1; i < 10; i++) expect((await sendForm(survey, { tap: "5" })).status).toBe(200);
  const eleventh = await sendForm(survey, { tap: "5" });
  expect([eleventh.status, eleventh.headers.get("retry-after")]).toEqual([429, "60"]);
  expect((await sendForm(`${survey}/more`, { loyalty: "5" })).status).toBe(200);
  vi.setSystemTime(Date.now() + 60_000);
  expect((await sendForm(survey, { tap: "4" })).status).toBe(200);
});

/** A press that the platform says came from this address. */
function pressFrom(address: string, path: string, fields: Record<string, string>) {
  return ask("POST", path, { headers: { "cf-connecting-ip": address }, body: new URLSearchParams(fields) });
}

test("a stranger who presses without end on a forwarded link is asked to wait, and Anna is not", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await brightside.visit();
  for (let i = 0; i < 70; i++) await pressFrom("198.51.100.7", `${survey}/more`, { touches: "tidied_up" });
  const stranger = await pressFrom("198.51.100.7", `${survey}/more`, { touches: "tidied_up" });
  expect(stranger.status).toBe(429);
  expect((await pressFrom("203.0.113.9", survey, { tap: "1" })).status).toBe(200);
  for (let i = 0; i < 12; i++) await pressFrom("2001:db8:1:2::a", survey, { tap: "5" });
  expect((await pressFrom("2001:db8:1:2:3::b", survey, { tap: "4" })).status, "the same household").toBe(429);
  expect((await pressFrom("203.0.113.9", survey, { tap: "2" })).status).toBe(200);
  expect((await pressFrom("203.0.113.9", `${survey}/more`, { comment: "it was cold" })).status).toBe(200);
});

test("the first answer of a link is taken, however often it was pressed by others before, and so is a first rating", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", BOILER)).json;
  const [survey, mirror] = [linkIn(visit.survey_url), linkIn(visit.staff[0].mirror_url)];
  for (const path of [survey, mirror]) {
    for (let i = 0; i < 40; i++) await sendForm(path, { tap: "9" });
    for (let i = 0; i < 70; i++) await sendForm(`${survey}/more`, { touches: "tidied_up" });
    expect((await sendForm(path, { tap: "4" })).status, path).toBe(200);
  }
});

test("what was refused is not counted: a minute after the last press that was taken, the next one is", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey } = await letDown(brightside);
  for (let i = 0; i < 10; i++) await sendForm(survey, { tap: "5" });
  for (let second = 1; second <= 60; second++) {
    vi.setSystemTime(Date.now() + 1_000);
    expect((await sendForm(survey, { tap: "5" })).status).toBe(second < 60 ? 429 : 200);
  }
});

test("one network that presses every second leaves the code on the counter to the others", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  for (let i = 0; i < 90; i++) {
    vi.setSystemTime(Date.now() + 500);
    await pressFrom("198.51.100.7", path, { tap: "5" });
  }
  expect((await pressFrom("198.51.100.7", path, { tap: "5" })).status).toBe(429);
  expect((await pressFrom("203.0.113.9", path, { tap: "5" })).status).toBe(200);
});

/** So many people press a face at a counter, from networks of their own, one every so many seconds. */
async function crowd(path: string, people: number, { tap = "1", every = 20, from = 0 } = {}) {
  const pages = [];
  for (let n = from; n < from + people; n++) {
    vi.setSystemTime(Date.now() + every * 1_000);
    pages.push(await pressFrom(`10.0.${n >> 8}.${n & 255}`, path, { tap, once: `press-${n}-0001` }));
  }
  return pages;
}

test("past twenty low faces in an hour the counter has one case for all, which says so, and the next day each has its own", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  await crowd(path, 60, { every: 10 });
  const cases = await brightside.cases();
  expect(cases).toHaveLength(21);
  expect(cases[0].trigger).toMatchObject({ rule: "low_face", crowd: { place: "Front desk", taps: 60 } });
  vi.setSystemTime(Date.now() + 86_400_000);
  await crowd(path, 1, { from: 60 });
  const [newest] = await brightside.cases();
  expect(newest.trigger.crowd).toBeUndefined();
});

test("the case of a crowd says how many there are, in the alert and on its page, and counts on while it is open", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.settings({ counter: { cases_per_hour: 2 } });
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  await crowd(path, 2);
  await brightside.later(3);
  await crowd(path, 1, { from: 2 });
  await brightside.settle();
  const rung = (await brightside.texts(DEV.phone)).at(-1) ?? "";
  expect(rung).toMatch(/^Something is wrong at Front desk: 3 low taps within an hour\. .*\S+ or reply \d+$/);
  await crowd(path, 2, { from: 3 });
  const page = words((await ask("GET", linkIn(rung))).text);
  expect(page).toContain("Something is wrong at Front desk: 5 low taps within an hour.");
  expect(page).toContain("so many low taps that one case stands for all of them");
  await sendForm(linkIn(rung), { promise_at: "1h" });
  vi.setSystemTime(Date.now() + 7_200_000);
  await crowd(path, 3, { from: 5 });
  expect((await brightside.cases()).map((k) => k.trigger.crowd?.taps ?? 0)).toEqual([0, 0, 5, 0, 0]);
});

test("while a crowd presses, a real customer's danger still rings at once, and whoever leaves a number has a case", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  await crowd(path, 40);
  await brightside.later(3);
  const [tapped] = await crowd(path, 1, { from: 40 });
  expect(tapped?.text).not.toContain('id="live"');
  const more = /action="(\/s\/[^"]+\/more)"/.exec(tapped?.text ?? "")?.[1] ?? "";
  await sendForm(more, { callback: "07700 900321" });
  expect((await brightside.cases())[0].trigger.rule).toBe("call_me");
  const [other] = await crowd(path, 1, { from: 41 });
  const words = /action="(\/s\/[^"]+\/more)"/.exec(other?.text ?? "")?.[1] ?? "";
  await sendForm(words, { comment: "There is a fire in the kitchen" });
  await brightside.settle();
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(/^DANGER, FIRE: .*fire in the kitchen/);
});

test("once a crowd has its case, the others of that counter ring once and climb with it; whoever left a number climbs alone", async () => {
  const brightside = await Fleet.arrive({ alerts: ["twilio"], invitations: ["twilio"] });
  await brightside.settings({ counter: { cases_per_hour: 4 } });
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  await crowd(path, 30);
  await brightside.settle();
  const before = brightside.sent().length;
  await brightside.later(120);
  // The rungs of one case, and to each of the others at most twice that its time was missed.
  expect(brightside.sent().length - before, "66, when each climbed by itself").toBeLessThanOrEqual(30);
  const [tapped] = await crowd(path, 1, { from: 30 });
  const more = /action="(\/s\/[^"]+\/more)"/.exec(tapped?.text ?? "")?.[1] ?? "";
  await sendForm(more, { callback: "07700 900321" });
  const called = brightside.sent().length;
  await brightside.later(20);
  const forIt = brightside.sent().slice(called);
  expect(new Set(forIt.filter(({ text }) => text.startsWith("A customer")).map(({ to }) => to)).size).toBeGreaterThan(
    1,
  );
  // Once somebody has closed the case of all, what is left of the others rings again.
  const all = (await brightside.cases()).find((k) => k.trigger.crowd !== undefined);
  const dev = (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === "Dev Patel");
  await brightside.post(`/v1/cases/${all.id}/acknowledgement`, { by: dev.id });
  await brightside.post(`/v1/cases/${all.id}/resolution`, { outcome: "nothing_to_fix" });
  const closed = brightside.sent().length;
  await brightside.later(15);
  expect(brightside.sent().length).toBeGreaterThan(closed);
}, 120_000);

test("a real customer's alert waits for no storm of a counter: it leaves at once, alone and by name", async () => {
  const brightside = await Fleet.arrive({ alerts: ["twilio"], invitations: ["twilio"] });
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  const survey = await brightside.visit({ invite: { channel: "none" }, site: undefined });
  await crowd(path, 12, { every: 1 });
  await brightside.settle();
  const before = brightside.sent().length;
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  expect(brightside.sent().slice(before)).toMatchObject([
    { to: DEV.phone, text: expect.stringMatching(/^Anna Miller/) },
  ]);
});

test("a counter has a day's number of cases of its own; past it one stands for all, however long the day", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.settings({ counter: { cases_per_hour: 2 } });
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  for (let hour = 0; hour < 8; hour++) {
    vi.setSystemTime(Date.now() + 3_600_000);
    await crowd(path, 3, { from: 3 * hour });
  }
  const cases = await brightside.cases();
  expect(cases.filter((k) => k.trigger.crowd === undefined)).toHaveLength(6);
  expect(cases.find((k) => k.trigger.crowd !== undefined).trigger.crowd.place).toBe("Front desk");
  vi.setSystemTime(Date.now() + 2 * 86_400_000);
  await crowd(path, 1, { from: 90 });
  expect((await brightside.cases())[0].trigger.crowd).toBeUndefined();
});

test("good faces are no crowd: the one customer of a busy hour who was let down has a case of her own", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  await crowd(path, 100, { tap: "5" });
  await crowd(path, 1, { from: 100 });
  expect((await brightside.cases()).map((k) => k.trigger.crowd)).toEqual([undefined]);
});

test("after three hundred taps in a day the counter's page says so in words, nothing rings, and one network can't use them up", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.settings({ brand: { phone: "0113 496 0000" } });
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  let taken = 0;
  for (let n = 0; n < 250; n++) {
    vi.setSystemTime(Date.now() + 2_000);
    taken += (await pressFrom("198.51.100.7", path, { tap: "5" })).status === 200 ? 1 : 0;
  }
  expect(taken).toBe(200);
  const rest = await crowd(path, 110, { tap: "5", every: 2 });
  expect(rest.filter(({ status }) => status === 200)).toHaveLength(100);
  const full = words((await sendForm(`${path}?lang=en`, { tap: "1" })).text);
  expect(full).toBe(
    "Enough for today So many answers came in here today that this one was not taken. Please tell somebody at Brightside Heating, or come back tomorrow. Call Brightside Heating Is anybody in danger? Call for help now. Call 999",
  );
  expect(await brightside.cases()).toEqual([]);
  expect((await brightside.get("/v1/visits")).json.data.length).toBeGreaterThan(0);
  await brightside.settings({ counter: { taps_per_day: 310 } });
  expect((await sendForm(path, { tap: "1" })).status).toBe(200);
  vi.setSystemTime(Date.now() + 86_400_000);
  expect((await sendForm(path, { tap: "5" })).status).toBe(200);
});

test("a code on the counter is asked to wait after sixty presses in a minute", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const path = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  for (let i = 0; i < 60; i++) expect((await sendForm(path, { tap: "5" })).status).toBe(200);
  const next = await sendForm(path, { tap: "5" });
  expect([next.status, next.headers.get("retry-after")]).toEqual([429, "60"]);
});

test("words that are names inside a program are words like any other", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, alert } = await letDown(brightside);
  await sendForm(`${survey}/more`, { comment: "constructor" });
  const page = (await ask("GET", alert)).text;
  expect(page.slice(page.indexOf('class="history"'))).toContain("constructor");
});

test("an address that is nobody's link leads nowhere, whatever is written in it", async () => {
  beginStory();
  for (const code of ["%0d%0aX-Evil:1", "..%2f..%2f%2fevil.example", "a"]) {
    expect((await ask("GET", `/s/${code}/more`)).status, code).toBe(404);
  }
});

test("a room's address is Slack's or Microsoft's own", async () => {
  beginStory();
  const brightside = await Business.open();
  const put = (name: string, to: string) =>
    sendJson("PUT", `/v1/channels/${name}`, brightside.key, { credentials: {}, to });
  for (const to of [
    "http://127.0.0.1/",
    "https://hooks.slack.com.evil.example/services/T/B/x",
    "javascript:alert(1)",
  ]) {
    for (const name of ["slack", "teams"]) {
      const refused = await put(name, to);
      expect([refused.status, refused.json.errors[0].field], to).toEqual([422, "to"]);
    }
  }
  expect((await put("slack", "https://hooks.slack.com/services/T/B/x")).status).toBe(200);
});

test("a logo that leaves something open, or is more than one drawing, is refused", async () => {
  beginStory();
  const brightside = await Business.open();
  const logo = async (svg: string) =>
    (await sendJson("PATCH", "/v1/settings", brightside.key, { brand: { logo: svg } })).status;
  for (const svg of ["<svg><title></svg>", "<svg></g></svg>", "<svg></svg><svg></svg>", "<svg></svg></svg>"]) {
    expect(await logo(svg), svg).toBe(422);
  }
  expect(await logo('<svg viewBox="0 0 2 2"><g><title>B</title><path d="M0 0h2"/></g></svg>')).toBe(200);
});

test("what is left to finish is a list of thirty lines at most, and a word of danger in the next one still calls", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey } = await letDown(brightside);
  for (let i = 0; i < 40; i++) await sendForm(`${survey}/more`, { unfinished: `line ${i}` });
  await sendForm(`${survey}/more`, { unfinished: "there is a smell of gas" });
  const open = (await brightside.get("/v1/cases")).json.data[0];
  expect([open.items.length, open.trigger.rule]).toEqual([30, "low_face"]);
  expect(JSON.stringify(open)).toContain("danger");
});

test("a case's link writes five letters to a customer an hour and then says when the next may go; what was taken back is none", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { alert } = await letDown(brightside);
  await sendForm(alert, { promise_at: "1h" });
  await brightside.settle();
  await sendForm(alert, { do: "write", text: "Taken back", anyway: "1" });
  await sendForm(alert, { do: "undo" });
  const sent = [];
  for (let n = 0; n < 60; n++) {
    vi.setSystemTime(Date.now() + 1_000);
    sent.push(await sendForm(alert, { do: "write", text: `Letter ${n} http://evil.example`, anyway: "1" }));
  }
  expect(sent.filter((page) => page.status === 200)).toHaveLength(5);
  const said = words(sent.at(-1)?.text ?? "");
  expect(said).toContain("Anna has had five letters within the hour. The next can go at 11:00; your words are still");
  expect(said).toContain("Letter 59");
  await brightside.settle();
  expect((await brightside.texts(ANNA.phone)).length).toBeLessThanOrEqual(5);
  vi.setSystemTime(Date.now() + 3_600_000);
  expect((await sendForm(alert, { do: "write", text: "An hour on", anyway: "1" })).status).toBe(200);
});

test("in a danger times that are moved on and letters reach the customer six times an hour, and the page has the rest", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, alert } = await letDown(brightside);
  await sendForm(`${survey}/more`, { comment: "I smell gas" });
  await sendForm(alert, { promise_at: "15m" });
  for (let n = 0; n < 40; n++) await sendForm(alert, { promise_at: `${11 + (n % 9)}:${10 + n}` });
  for (let n = 0; n < 5; n++) await sendForm(alert, { do: "write", text: `Letter ${n}`, anyway: "1" });
  await brightside.settle();
  const told = (await brightside.messages()).filter((m) => m.recipient === "customer" && m.status === "delivered");
  expect(told.filter((m) => m.kind === "promise" || m.kind === "note").length).toBeLessThanOrEqual(6);
  expect((await brightside.messages("note")).at(-1).reason).toBe("enough_texts");
  expect(words((await ask("GET", survey)).text)).toContain("Promised for 14:49");
});

test("a manager's list has thirty open things, a page shows the latest of all that happened, and neither grows without end", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, alert } = await letDown(brightside);
  await sendForm(alert, { promise_at: "1h" });
  const add = (n: number) => sendForm(alert, { do: "add_item", text: `Thing ${n} ${"x".repeat(300)}` });
  for (let n = 0; n < 30; n++) expect((await add(n)).status).toBe(200);
  const full = await add(30);
  expect([full.status, words(full.text)]).toEqual([
    409,
    expect.stringContaining("The list is full: thirty things are open. Tick something off before you add more."),
  ]);
  for (let n = 0; n < 120; n++) {
    vi.setSystemTime(Date.now() + 2_000);
    await sendForm(alert, { do: "note", text: `${n} ${"y".repeat(600)}` });
  }
  expect((await ask("GET", alert)).text.length).toBeLessThan(100_000);
  expect((await ask("GET", survey)).text.length).toBeLessThan(40_000);
});
