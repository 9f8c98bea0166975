import { exports } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { ANNA, BOILER, BRIGHTSIDE, DEV, OPERATOR_KEY, TOM, TUESDAY } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, outside, sendForm, sendJson } from "./support/world.ts";

const HOUR = 3_600_000;

test("a visit that ends at night is asked about in the morning, by the customer's clock, and says why it waits", async () => {
  beginStory(TUESDAY + 12 * HOUR);
  const brightside = await Business.openWithLadder();
  await brightside.settings({ texting: { countries: ["US"] } });
  const { id } = (await brightside.post("/v1/visits", BOILER)).json;
  const far = (
    await brightside.post("/v1/visits", {
      ...BOILER,
      customer: { name: "Kai Lim", phone: "+14155550100", timezone: "America/New_York" },
    })
  ).json;
  await brightside.settle();
  expect(await brightside.asks(id)).toMatchObject([
    { status: "waiting", reason: "quiet_hours", at: "2037-02-04T08:00:00.000Z" },
  ]);
  expect((await brightside.asks(far.id)).slice(0, 1), "17:00 in New York").toMatchObject([
    { kind: "invitation", status: expect.stringMatching(/sent|delivered/) },
  ]);
  await brightside.hours(10);
  expect((await brightside.asks(id))[0]).toMatchObject({
    status: expect.stringMatching(/sent|delivered/),
    reason: null,
  });
});

test("a new business asks 45 minutes after the visit, and at once where the visit says now", async () => {
  beginStory();
  const { account, api_key } = (await sendJson("POST", "/v1/accounts", OPERATOR_KEY, BRIGHTSIDE)).json;
  const brightside = new Business(account.id, api_key);
  await brightside.post("/v1/visits", BOILER);
  const uwe = { name: "Uwe Falk", phone: "+447700900201" };
  await brightside.post("/v1/visits", { ...BOILER, customer: uwe, invite: { at: "now" } });
  await brightside.settle();
  expect((await brightside.texts(uwe.phone)).join()).toMatch(/^Brightside Heating: Uwe,/);
  await brightside.later(44);
  expect(await brightside.texts(ANNA.phone)).toEqual([]);
  await brightside.later(1);
  expect((await brightside.texts(ANNA.phone)).join()).toMatch(/^Brightside Heating: Anna,/);
  const wrong = await brightside.post("/v1/visits", { ...BOILER, invite: { at: "soon" } });
  expect(wrong.status).toBe(422);
});

test("who has not answered is reminded once, who has is not, and both are written down", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, { survey: { cap: { asks: 9, days: 1 } } });
  const silent = (await brightside.post("/v1/visits", BOILER)).json;
  const spoken = (
    await brightside.post("/v1/visits", { ...BOILER, customer: { name: "Uwe Falk", phone: "+447700900201" } })
  ).json;
  await brightside.later(2);
  await sendForm(linkIn(spoken.survey_url), { tap: "5" });
  await brightside.hours(14 * 24);
  expect((await brightside.texts(ANNA.phone)).map((t) => t.slice(0, 30))).toEqual([
    "Brightside Heating: Anna, how ",
    "Brightside Heating: Anna, how ",
  ]);
  expect((await brightside.asks(silent.id)).map((a) => a.kind)).toEqual(["invitation", "reminder"]);
  expect((await brightside.asks(spoken.id))[1]).toMatchObject({
    kind: "reminder",
    status: "skipped",
    reason: "already_answered",
  });
});

test("Anna is asked three times a month at most, whichever site she went to", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, { survey: { reminder_after_hours: 0 } });
  const seen: string[] = [];
  for (const site of ["Leeds", "York", "Harrogate", "Leeds"]) {
    const { id } = (await brightside.post("/v1/visits", { ...BOILER, site })).json;
    await brightside.settle();
    seen.push((await brightside.asks(id))[0].reason ?? "sent");
    vi.setSystemTime(Date.now() + 24 * HOUR);
  }
  expect(seen).toEqual(["sent", "sent", "sent", "capped"]);
});

test("while Anna's case is open nobody asks her about another visit", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const first = (await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } })).json;
  await sendForm(linkIn(first.survey_url), { tap: "1" });
  const second = (await brightside.post("/v1/visits", BOILER)).json;
  await brightside.settle();
  expect(await brightside.asks(second.id)).toMatchObject([{ status: "waiting", reason: "hold" }]);
});

test("who said STOP is not asked, and the visit says so", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const first = (await brightside.post("/v1/visits", BOILER)).json;
  await brightside.settle();
  await brightside.reply(ANNA.phone, "STOP");
  const second = (await brightside.post("/v1/visits", BOILER)).json;
  await brightside.settle();
  expect(first.id).not.toBe(second.id);
  expect(await brightside.asks(second.id)).toMatchObject([{ status: "skipped", reason: "opted_out" }]);
});

const AGENTS = {
  iMessage:
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
  WhatsApp: "WhatsApp/2.23.20.0 A",
  Slack: "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
  SafeLinks:
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 SafeLinks",
  Googlebot: "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  curl: "curl/8.5.0",
  headless:
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36",
  Telegram: "TelegramBot (like TwitterBot)",
  Proofpoint: "Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 proofpoint urldefense",
  phone:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1",
};

test("ten kinds of reader open every link of every message with GET and HEAD: no answer, no case, nobody taken", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, { mirror: true });
  const email = { name: "Uwe Falk", email: "uwe@example.com" };
  await brightside.post("/v1/visits", { ...BOILER, customer: email });
  await brightside.post("/v1/visits", { ...BOILER, staff: [{ ...TOM, phone: "+447700900301" }] });
  const bad = (
    await brightside.post("/v1/visits", { ...BOILER, customer: { name: "Mia Horn", phone: "+447700900203" } })
  ).json;
  await brightside.settle();
  await sendForm(linkIn(bad.survey_url), { tap: "1" });
  await brightside.settle();
  const before = await brightside.get("/v1/cases");
  // The phones are everybody's.
  const ours: string[] = (await brightside.get("/v1/messages")).json.data.flatMap((m: Json) => m.text ?? []);
  const all: Json[] = (await ask("GET", "/phones/messages")).json.data;
  const texts = all.filter((m) => ours.includes(m.text)).map((m) => JSON.stringify(m));
  const found = texts.flatMap((text: string) => text.match(/https:\/\/cavalry\.test\/[\w/?=-]+/g) ?? []);
  const links = [...new Set<string>(found)].flatMap((link) =>
    link.includes("/s/") ? [link, ...[1, 2, 3, 4, 5].map((n) => `${link}?tap=${n}`), `${link}/more`] : [link],
  );
  expect(links.length).toBeGreaterThan(8);
  for (const door of ["/s/", "/c/", "/m/"]) expect(links.some((link) => link.includes(door))).toBe(true);
  for (const agent of Object.values(AGENTS)) {
    for (const link of links) {
      for (const method of ["GET", "HEAD"]) {
        const headers = { "user-agent": agent, "sec-purpose": "prefetch;prerender" };
        expect((await ask(method, link, { headers, redirect: "manual" })).status, link).toBeLessThan(400);
      }
    }
  }
  expect((await brightside.get("/v1/responses")).json.data).toHaveLength(1);
  const after = await brightside.get("/v1/cases");
  expect(after.json.data).toEqual(before.json.data);
  const ratings = (await brightside.get("/v1/visits")).json.data.flatMap((visit: Json) => visit.staff);
  expect(ratings.map((one: Json) => one.self_rating)).toEqual([null, null, null]);
});

test("a domain of the business's own is refused until it leads here, and then stands in what its customers get", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const bring = (link_domain: string | null) =>
    sendJson("PATCH", "/v1/settings", brightside.key, { brand: { link_domain } });
  outside("go.brightside.example", () => new Response("parked", { status: 200 }));
  for (const wrong of ["go.brightside.example", "https://go.brightside.example", "localhost", "10.0.0.1"]) {
    const refused = await bring(wrong);
    expect([refused.status, refused.json.errors[0].field]).toEqual([422, "brand.link_domain"]);
  }
  outside("go.brightside.example", (request) => exports.default.fetch(request));
  expect((await bring("go.brightside.example")).json.brand.link_domain).toBe("go.brightside.example");

  await brightside.invite();
  const [invitation] = await brightside.texts(ANNA.phone);
  const survey = /https:\/\/go\.brightside\.example\/s\/\S+/.exec(invitation ?? "")?.[0] ?? "";
  const headers = { origin: "https://go.brightside.example", "sec-fetch-site": "same-origin" };
  const answered = await ask("POST", survey, { headers, body: new URLSearchParams({ tap: "1" }) });
  expect(answered.status).toBe(200);
  await brightside.settle();
  expect((await brightside.get("/v1/responses")).json.data).toMatchObject([{ face: 1, suspect: false }]);
  expect((await brightside.texts(DEV.phone))[0], "a manager's link stays ours").toContain("https://cavalry.test/c/");
  await bring(null);
  await brightside.visit({ customer: { name: "Ben Low", phone: "+447700900388" } });
  await brightside.settle();
  expect((await brightside.texts("+447700900388"))[0]).toContain("https://cavalry.test/s/");
});
