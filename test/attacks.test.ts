// What a stranger, a customer or somebody who has left tries with the links they have.
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { mint, parseKeys } from "../src/link.ts";
import { BOILER, DEV, TOM } from "./support/cast.ts";
import { ask, Business, beginStory, friendIn, type Json, linkIn, sendForm, sendJson, words } from "./support/world.ts";

const RUTH = "+447700900100";

async function letDown(brightside: Business): Promise<{ survey: string; alert: string }> {
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  return { survey, alert: linkIn((await brightside.texts(DEV.phone)).at(-1)) };
}

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
  const mine = `/board/mine/${mint(keys, "mine", { account: brightside.id, subject })}`;
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
