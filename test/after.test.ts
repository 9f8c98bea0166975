import { expect, test, vi } from "vitest";
import { DEV, QUIET } from "./support/cast.ts";
import {
  ask,
  Business,
  beginStory,
  friendIn,
  type Json,
  linkIn,
  sendForm,
  sendJson,
  surveyOf,
  words,
} from "./support/world.ts";

async function answers(brightside: Business): Promise<Json[]> {
  return (await brightside.get("/v1/responses")).json.data;
}

/** Without scripts a form sends all it has; repeated fields as a browser sends them. */
function sendFields(path: string, fields: readonly (readonly [string, string])[]) {
  return ask("POST", path, { body: new URLSearchParams(fields.map(([k, v]) => [k, v])) });
}

test("everyone is asked whether they'd have us back and one more thing, and each press is kept at once", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  const thanks = await sendForm(survey, { tap: "5" });
  expect(words(thanks.text)).toContain("Would you have us back?");
  const [first] = await answers(brightside);
  expect(first).toMatchObject({ face: 5, loyalty: null, driver: { value: null } });
  await sendForm(`${survey}/more`, { loyalty: "5" });
  await sendForm(`${survey}/more`, { driver: "4" });
  await sendForm(`${survey}/more`, { comment: "Warm again!" });
  const page = await sendFields(`${survey}/more`, [
    ["touches", ""],
    ["touches", "shoe_covers"],
    ["touches", "tidied_up"],
  ]);
  expect(words(page.text)).toContain("Got it. Thank you.");
  expect((await answers(brightside))[0]).toMatchObject({
    loyalty: 5,
    driver: { key: first.driver.key, value: 4 },
    comment: "Warm again!",
    touches: ["shoe_covers", "tidied_up"],
  });
  await sendFields(`${survey}/more`, [["touches", ""]]);
  expect((await answers(brightside))[0].touches).toEqual([]);
});

test("a form without scripts sends everything in one press, and an empty field takes nothing back", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "4" });
  await sendFields(`${survey}/more`, [
    ["touches", ""],
    ["touches", "explained"],
    ["comment", "Thanks"],
    ["unfinished", ""],
    ["callback", ""],
    ["best_time", ""],
    ["loyalty", "4"],
  ]);
  await sendFields(`${survey}/more`, [
    ["touches", ""],
    ["touches", "explained"],
    ["comment", ""],
    ["unfinished", ""],
    ["driver", "5"],
  ]);
  expect((await answers(brightside))[0]).toMatchObject({
    loyalty: 4,
    comment: "Thanks",
    touches: ["explained"],
    unfinished: null,
    callback: null,
  });
  expect((await brightside.get("/v1/cases")).json.data).toEqual([]);
});

test("a second draft of the same page replaces the first, and a second thought is added", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "4" });
  await sendForm(`${survey}/more`, { comment: "Good" });
  await sendForm(`${survey}/more`, { comment: "Good work", instead: "Good" });
  await sendForm(`${survey}/more`, { comment: "Good work", instead: "Good" });
  await sendForm(`${survey}/more`, { comment: "And on time." });
  expect((await answers(brightside))[0].comment).toBe("Good work\nAnd on time.");
});

test("two customers of one house are asked about different things, and Anna never the same twice running", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, { survey: { standards: ["Did we keep to the price?"] } });
  const asked: string[] = [];
  for (let i = 0; i < 30; i++) {
    const survey = await surveyOf(brightside);
    await sendForm(survey, { tap: "5" });
    await sendForm(`${survey}/more`, { driver: "5" });
    asked.push((await answers(brightside))[0].driver.key);
  }
  expect(asked.filter((key, i) => key === asked[i - 1])).toEqual([]);
  expect(new Set(asked).size, "all twelve are covered").toBe(12);
});

test("please call me opens a case at any face, with the number and the best time", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "5" });
  const page = await sendForm(`${survey}/more`, { callback: "07700 900999", best_time: "after six", call: "1" });
  expect(words(page.text)).toContain("We'll call you on 07700 900999, after six.");
  expect((await answers(brightside))[0].callback).toMatchObject({ phone: "07700 900999", best_time: "after six" });
  await brightside.settle();
  expect((await brightside.get("/v1/cases")).json.data).toMatchObject([{ trigger: { rule: "call_me", face: 5 } }]);
  const [alert] = await brightside.texts(DEV.phone);
  expect(alert).toContain("asks to be called");
  expect((await ask("GET", linkIn(alert))).text).toContain("07700 900999");
});

test("something left to finish opens a case at any face", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "4" });
  await sendForm(`${survey}/more`, { unfinished: "The thermostat cover" });
  expect((await answers(brightside))[0].unfinished).toBe("The thermostat cover");
  expect((await brightside.get("/v1/cases")).json.data).toMatchObject([{ trigger: { rule: "unfinished", face: 4 } }]);
});

test("after a day a comment and a call are still taken", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "3" });
  vi.setSystemTime(Date.now() + 3 * 86_400_000);
  await sendForm(`${survey}/more`, { comment: "It dripped again", callback: "yes" });
  expect((await answers(brightside))[0]).toMatchObject({
    face: 3,
    comment: "It dripped again",
    callback: { phone: null },
  });
  expect((await brightside.get("/v1/cases")).json.data).toHaveLength(1);
});

test("an expired link still reaches a person: what is written there alerts", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  vi.setSystemTime(Date.now() + 15 * 86_400_000);
  expect((await ask("GET", survey)).status).toBe(410);
  const sent = await sendForm(`${survey}/more`, { comment: "Still no heating.", callback: "07700 900321" });
  expect(sent.status).toBe(410);
  expect(words(sent.text)).toContain("It goes to a person now.");
  await brightside.settle();
  const [alert] = await brightside.texts(DEV.phone);
  expect(alert).toMatch(/^Anna Miller \(Tom, Boiler service, Leeds\) wrote to you\./);
  const page = (await ask("GET", linkIn(alert))).text;
  expect(page).toContain("Still no heating.");
  expect(page).toContain("07700 900321");
  expect(await answers(brightside)).toEqual([]);
});

test("everyone is offered every review link whatever they tapped, and each answer proves it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const review_links = [{ name: "Google", url: "https://g.page/r/brightside" }];
  await sendJson("PATCH", "/v1/settings", brightside.key, { survey: { review_links } });
  for (const tap of ["1", "2", "3", "4", "5"]) {
    const page = await sendForm(await surveyOf(brightside), { tap });
    expect(page.text).toContain('href="https://g.page/r/brightside"');
  }
  expect((await answers(brightside)).map((r) => [r.face, r.review_links_offered])).toEqual([
    [5, 1],
    [4, 1],
    [3, 1],
    [2, 1],
    [1, 1],
  ]);
});

test("a friend who leaves a number is counted once, and Ruth hears of it; opening the link counts nothing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  const link = friendIn(await sendForm(survey, { tap: "5" }));
  expect(words((await ask("GET", link)).text)).toContain("Anna thinks you'll like Brightside Heating");
  const visits = async () => (await brightside.get("/v1/visits")).json.data[0].friends;
  expect(await visits()).toBe(0);
  expect((await sendForm(link, { name: "Zoe", phone: "" })).status).toBe(422);
  for (let i = 0; i < 2; i++) await sendForm(link, { name: "Zoe", phone: "07700 900444" });
  expect(await visits()).toBe(1);
  await brightside.settle();
  expect((await brightside.texts("+447700900100")).at(-1)).toContain(
    "Zoe was sent by Anna and asks for a call: 07700 900444",
  );
});

test("a code on the counter takes answers without a name, once a press, and a call-back number", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const counter = (await brightside.post("/v1/places", { name: "Front desk", site: "Leeds" })).json;
  const path = new URL(counter.url).pathname;
  expect(words((await ask("GET", path)).text)).toContain("How was it at Brightside Heating today?");
  expect(await answers(brightside)).toEqual([]);
  for (let i = 0; i < 2; i++) await sendForm(path, { tap: "2", once: "press-0001" });
  const page = await sendForm(path, { tap: "5", once: "press-0002" });
  expect((await answers(brightside)).map((r) => r.face)).toEqual([5, 2]);
  const more = /action="(\/s\/[\w-]{24}\/more)"/.exec(page.text)?.[1] ?? "";
  await sendForm(more, { callback: "07700 900555" });
  await brightside.later(2);
  const alerts = await brightside.texts(DEV.phone);
  expect(alerts.join()).toContain("A customer (2/5, Leeds) was let down");
  expect(alerts.join()).toContain("A customer (5/5, Leeds) asks to be called");
  const site = async () => (await brightside.get("/v1/scores?by=site")).json.data;
  // Nobody asked for them: they stand apart, unless the account says otherwise.
  expect(await site()).toMatchObject([{ name: "Leeds", n: 0, at_counter: { n: 2 }, recovery: { complaints: 2 } }]);
  expect((await brightside.get("/v1/scores?by=channel")).json.data).toMatchObject([{ key: "qr", n: 2 }]);
  await brightside.settings({ counter: { count_with_the_rest: true } });
  expect(await site()).toMatchObject([{ name: "Leeds", n: 2, at_counter: { n: 0 } }]);
});

test("a child who presses the kiosk forty times counts for the first few", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const counter = (await brightside.post("/v1/places", { name: "Front desk" })).json;
  const path = `${new URL(counter.url).pathname}?kiosk=1`;
  for (let i = 0; i < 40; i++) await sendForm(path, { tap: "5", once: `press-${1000 + i}` });
  const all = await answers(brightside);
  expect(all).toHaveLength(40);
  expect(all[0]).toMatchObject({ suspect: true, humanity: { reasons: expect.arrayContaining(["many_at_one_place"]) } });
  expect((await brightside.get("/v1/scores")).json.data[0]).toMatchObject({ n: 0, at_counter: { n: 4 } });
});

test("one finger that taps a tablet six times a minute does not count on, and three people a minute do", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const tapped = async (name: string, every: number, times: number) => {
    const { url } = (await brightside.post("/v1/places", { name })).json;
    const before = (await brightside.get("/v1/scores")).json.data[0].at_counter.n;
    for (let i = 0; i < times; i++) {
      vi.setSystemTime(Date.now() + every * 1000);
      await sendForm(`${new URL(url).pathname}?kiosk=1`, { tap: "4", once: `${name}-${1000 + i}` });
    }
    return (await brightside.get("/v1/scores")).json.data[0].at_counter.n - before;
  };
  expect(await tapped("One-finger", 10, 60)).toBeLessThanOrEqual(4);
  expect(await tapped("Front-desk", 20, 12)).toBe(12);
});

test("the counter's code prints as SVG, as PNG and on a page", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const counter = (await brightside.post("/v1/places", { name: "Front desk" })).json;
  const svg = await ask("GET", counter.svg_url);
  expect([svg.headers.get("content-type"), svg.text.slice(0, 4)]).toEqual(["image/svg+xml", "<svg"]);
  expect((await ask("GET", counter.png_url)).headers.get("content-type")).toBe("image/png");
  expect((await ask("GET", counter.print_url)).text).toContain("<svg");
  expect((await ask("GET", counter.url.replace("/q/", "/q/x"))).status).toBe(404);
});

test("the page speaks the visit's language, else the telephone's, and the switch outranks both", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const plain = await surveyOf(brightside);
  const german = await surveyOf(brightside, { ...QUIET, customer: { name: "Uwe Falk", language: "de" } });
  const lang = (page: { text: string }) => /<html lang="([\w-]+)" dir="(\w+)"/.exec(page.text)?.slice(1, 3).join(" ");
  const asking = (path: string, accept: string) => ask("GET", path, { headers: { "accept-language": accept } });
  expect(lang(await ask("GET", plain))).toBe("en ltr");
  expect(lang(await asking(plain, "xx, fr-CH;q=0.8, en;q=0.5"))).toBe("fr-CH ltr");
  expect(lang(await asking(german, "fr"))).toBe("de ltr");
  expect(lang(await asking(`${german}?lang=ar`, "fr"))).toBe("ar rtl");
  expect(lang(await asking(`${german}?lang=xx`, "fr"))).toBe("de ltr");
  const tapped = await sendForm(`${german}?lang=ar`, { tap: "5" });
  expect(lang(tapped)).toBe("ar rtl");
  expect(tapped.text).toMatch(/action="\/s\/[\w-]{24}\/more\?lang=ar"/);
});

test("a logo is a few plain shapes of at most a kilobyte, or it is refused", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const set = (logo: string) => sendJson("PATCH", "/v1/settings", brightside.key, { brand: { logo } });
  const good = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#c00" d="M0 0h10v10z"/></svg>';
  for (const bad of [
    '<svg onload="alert(1)"></svg>',
    "<svg><script>alert(1)</script></svg>",
    '<svg><a href="https://evil.test">x</a></svg>',
    '<svg><path fill="url(https://evil.test/x)" d="M0 0"/></svg>',
    '<svg><path style="fill:red" d="M0 0"/></svg>',
    '<svg><path d="M0 0"/></svg><svg></svg><img src=x>',
    "<svg><foreignObject></foreignObject></svg>",
    `<svg><path d="${"M0 0".repeat(300)}"/></svg>`,
  ]) {
    expect((await set(bad)).status, bad.slice(0, 60)).toBe(422);
  }
  expect((await set(good)).status).toBe(200);
  expect((await ask("GET", await surveyOf(brightside))).text).toContain(good);
});

test("a touch that is called like something inside a program is a chip with its name", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.settings({ survey: { touches: ["constructor", "toString", "__proto__"] } });
  const survey = await brightside.visit({ invite: { channel: "none" } });
  await sendForm(survey, { tap: "4" });
  await sendForm(`${survey}/more`, { skip: "loyalty" });
  const page = (await sendForm(`${survey}/more`, { skip: "driver" })).text;
  for (const name of ["constructor", "toString", "__proto__"]) expect(page).toContain(`<span>${name}</span>`);
  await sendForm(`${survey}/more`, { touches: "constructor" });
  expect((await brightside.get("/v1/responses")).json.data[0].touches).toEqual(["constructor"]);
  expect((await brightside.get("/v1/scores")).status).toBe(200);
});
