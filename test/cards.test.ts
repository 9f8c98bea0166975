// The customer's page after the tap, with plain forms: thanks first, then one card at a time, and nothing else of anyone
// whose case is open.
import { expect, test, vi } from "vitest";
import { DEV, MOIRA, QUIET } from "./support/cast.ts";
import {
  type Answer,
  ask,
  Business,
  beginStory,
  type Json,
  linkIn,
  sendForm,
  sendJson,
  surveyOf,
  words,
} from "./support/world.ts";

const REVIEWS = [{ name: "Google", url: "https://g.page/r/brightside" }];
const DAY = 86_400_000;

async function opened(): Promise<Business> {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, { survey: { review_links: REVIEWS } });
  return brightside;
}

async function answer(brightside: Business): Promise<Json> {
  return (await brightside.get("/v1/responses")).json.data[0];
}

/** The names of what can be pressed or filled in on one part of the page, in their order. */
function fields(page: Answer, part: string): string[] {
  const from = page.text.indexOf(`id="${part}"`);
  const ends = ['id="words"', 'id="calls"', 'id="change"', 'id="say"'].map((end) => page.text.indexOf(end, from + 9));
  const text = page.text.slice(from, Math.min(...ends.filter((end) => end > 0)));
  return [...new Set([...text.matchAll(/<(?:button|input|textarea)[^>]* name="(\w+)"/g)].map((m) => m[1] ?? ""))];
}

/** The customer of the newest case says it is right, once Dev has put it right. */
async function wonBack(brightside: Business, survey: string): Promise<void> {
  const { id } = (await brightside.get("/v1/cases")).json.data[0];
  const dev = (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === DEV.name);
  await brightside.post(`/v1/cases/${id}/acknowledgement`, { by: dev.id });
  await brightside.post(`/v1/cases/${id}/resolution`, { outcome: "fixed" });
  await sendForm(`${survey}/more`, { after: "5" });
}

test("after the thanks come three cards, one at a time, and then nothing more is asked", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  const thanks = await sendForm(survey, { tap: "5" });
  expect(words(thanks.text)).toContain("That's all. You can close this page.");
  expect(fields(thanks, "card")).toEqual(["loyalty", "skip"]);
  const second = await sendForm(`${survey}/more`, { loyalty: "5" });
  expect(fields(second, "card")).toEqual(["driver", "skip"]);
  const third = await sendForm(`${survey}/more`, { driver: "4" });
  expect(fields(third, "card")).toEqual(["touches", "none", "skip"]);
  const over = await sendForm(`${survey}/more`, { touches: "shoe_covers" });
  expect(fields(over, "card")).toEqual([]);
  expect(fields(await sendForm(`${survey}/more`, { comment: "Lovely." }), "card"), "three at most").toEqual([]);
  expect(await answer(brightside)).toMatchObject({ loyalty: 5, driver: { value: 4 }, touches: ["shoe_covers"] });
});

test("every card can be passed over, and what was passed over is not asked again and not answered either", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "3" });
  await sendForm(`${survey}/more`, { skip: "loyalty" });
  const chips = await sendForm(`${survey}/more`, { skip: "driver" });
  expect(fields(chips, "card")).toEqual(["touches", "none", "skip"]);
  await sendForm(`${survey}/more`, { skip: "touches" });
  expect(fields(await ask("GET", survey), "card")).toEqual([]);
  expect(await answer(brightside)).toMatchObject({ loyalty: null, driver: { value: null }, touches: null });
  expect((await sendForm(`${survey}/more`, { skip: "everything" })).status).toBe(422);
});

test("none of these is an answer about the chips, whatever was touched before", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "4" });
  await sendForm(`${survey}/more`, { touches: "explained", none: "1" });
  expect((await answer(brightside)).touches).toEqual([]);
});

test("whoever has written something nice is asked whether others may read it, in the chips' place", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "5" });
  await sendForm(`${survey}/more`, { loyalty: "5", comment: "He remembered the dog's name." });
  const third = await sendForm(`${survey}/more`, { skip: "driver" });
  expect(fields(third, "card")).toEqual(["consent", "skip"]);
  const over = await sendForm(`${survey}/more`, { consent: "yes" });
  expect(fields(over, "card")).toEqual([]);
  expect((await answer(brightside)).wall_consent).toBe(true);
});

test("what was written stands as a quote with who has it, and more can be added", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  await sendForm(`${survey}/more`, { comment: "No hot water, <b>baby</b> here." });
  const before = await ask("GET", survey);
  expect(before.text).toContain('<blockquote dir="auto">No hot water, &lt;b&gt;baby&lt;/b&gt; here.</blockquote>');
  expect(words(before.text)).toContain("It's with Brightside Heating.");
  await brightside.settle();
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "1h" });
  expect(words((await ask("GET", survey)).text)).toContain("It's with Dev. Add something");
});

test("while her case is open Anna sees the recovery and one box, and nothing is asked of her", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  for (const page of [await sendForm(survey, { tap: "2" }), await ask("GET", survey)]) {
    expect([fields(page, "card"), fields(page, "words")]).toEqual([[], ["comment"]]);
    expect(page.text).not.toMatch(/wa\.me|sms:|name="unfinished"|name="best_time"/);
    expect(words(page.text)).not.toMatch(/have us back|notice anything nice|You can close this page/);
  }
});

test("of the let-down loyalty is asked once it is right, kept with that mark, and the chips never", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  await wonBack(brightside, survey);
  const page = await ask("GET", survey);
  expect(fields(page, "card")).toEqual(["loyalty", "skip"]);
  expect(page.text).toContain(REVIEWS[0]?.url);
  expect(fields(await sendForm(`${survey}/more`, { loyalty: "4" }), "card")).toEqual([]);
  expect(await answer(brightside)).toMatchObject({ loyalty: 4, loyalty_asked_late: true });
});

test("or seven days later, however their case stands; of everyone else it is asked at once, without the mark", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  vi.setSystemTime(Date.now() + 7 * DAY - 1);
  expect(fields(await ask("GET", survey), "card")).toEqual([]);
  vi.setSystemTime(Date.now() + 1);
  expect(fields(await ask("GET", survey), "card")).toEqual(["loyalty", "skip"]);
  await sendForm(`${survey}/more`, { loyalty: "1" });
  expect(await answer(brightside)).toMatchObject({ loyalty: 1, loyalty_asked_late: true });
  const other = await surveyOf(brightside, { ...QUIET, customer: { name: "Gus Lane" } });
  await sendForm(other, { tap: "4" });
  await sendForm(`${other}/more`, { loyalty: "5" });
  expect(await answer(brightside)).toMatchObject({ face: 4, loyalty: 5, loyalty_asked_late: false });
});

test("without an open case reviews and the link for a friend follow the thanks at every face, in the same place", async () => {
  const brightside = await opened();
  await sendJson("PATCH", "/v1/settings", brightside.key, { triggers: { low_face: 1 } });
  const shapes: string[] = [];
  for (const tap of ["2", "3", "4", "5"]) {
    const { text } = await sendForm(await surveyOf(brightside), { tap });
    expect(text).toContain(`href="${REVIEWS[0]?.url}"`);
    const part = text.slice(text.indexOf('id="pass"'), text.indexOf('id="card"'));
    expect(text.indexOf('id="pass"')).toBeLessThan(text.indexOf('id="card"'));
    shapes.push(
      part
        .replace(/>[^<]+</g, "><")
        .replace(/[\w-]{24,31}/g, "")
        .replace(/(body|text)=[^"]*/g, "$1="),
    );
  }
  expect(new Set(shapes).size, "nothing but the words differs").toBe(1);
});

test("the customer passes a sentence on and never opens the friend's page; each time it goes out is counted", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  const { text } = await sendForm(survey, { tap: "5" });
  expect(text).not.toMatch(/href="(https:\/\/cavalry\.test)?\/r\//);
  const sentence = /<blockquote dir="auto">(I&#39;m happy with [^<]+)</.exec(text)?.[1]?.replaceAll("&#39;", "'") ?? "";
  const body = encodeURIComponent(sentence).replaceAll("'", "&#39;");
  expect(text).toContain(`href="sms:?&amp;body=${body}"`);
  expect(text).toContain(`href="https://wa.me/?text=${body}"`);
  expect(words((await ask("GET", linkIn(sentence))).text)).toContain("Anna thinks you'll like Brightside Heating");
  expect((await answer(brightside)).shares).toBe(0);
  for (const shared of ["sheet", "text", "whatsapp", "copy"]) await sendForm(`${survey}/more`, { shared });
  expect((await answer(brightside)).shares).toBe(4);
  expect((await sendForm(`${survey}/more`, { shared: "post" })).status).toBe(422);
});

test("a happy customer who asks to be called reads when, on which number and by whom, and nothing else is asked", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "4" });
  const page = await sendForm(`${survey}/more`, { call: "1", best_time: "after 6" });
  expect(words(page.text)).toContain("We'll call you on …00, after 6.");
  expect(words(page.text)).toContain("Dev");
  expect([fields(page, "card"), fields(page, "words")]).toEqual([[], ["comment"]]);
});

test("whoever is let down at a counter is asked for a number before anything else, and nobody speaks of a call yet", async () => {
  const brightside = await opened();
  const counter = (await brightside.post("/v1/places", { name: "Front desk" })).json;
  const page = await sendForm(new URL(counter.url).pathname, { tap: "2" });
  expect(fields(page, "words")).toEqual(["name", "callback", "call", "comment"]);
  expect(words(page.text)).toMatch(/favourite kind of problem\. See what's new Send Your number, and Dev calls you/);
  expect(words(page.text)).not.toMatch(/before the call|phone is ringing/);
  const more = /action="(\/s\/[\w-]+\/more)"/.exec(page.text)?.[1] ?? "";
  const then = await sendForm(more, { name: "Zoe Marsh", callback: "07700 900555", call: "1" });
  expect(fields(then, "words")).toEqual(["comment"]);
  expect(words(then.text)).toContain("Dev");
  await brightside.settle();
  const { data } = (await brightside.get("/v1/visits")).json;
  expect(data[0].customer.name).toBe("Zoe Marsh");
});

test("a two is met with 'not how it should be', a one with what it is", async () => {
  const brightside = await opened();
  expect(words((await sendForm(await surveyOf(brightside), { tap: "2" })).text)).toContain(
    "I'm sorry, Anna. That's not how it should be.",
  );
  expect(words((await sendForm(await surveyOf(brightside), { tap: "1" })).text)).toContain("That's horrible");
});

test("a tablet thanks and starts over; whoever was let down may leave a name and a number, and nothing else", async () => {
  const brightside = await opened();
  const { kiosk_url } = (await brightside.post("/v1/places", { name: "Front desk" })).json;
  const kiosk = new URL(kiosk_url).pathname + new URL(kiosk_url).search;
  const happy = await sendForm(kiosk, { tap: "5", once: "press-0001" });
  expect(happy.headers.get("refresh")).toBe(`3; url=${kiosk}`);
  expect(happy.text).not.toMatch(/<(form|textarea|input)/);
  const sorry = await sendForm(kiosk, { tap: "1", once: "press-0002" });
  const asked = [...sorry.text.matchAll(/<(?:button|input|textarea)[^>]* name="(\w+)"/g)].map((m) => m[1]);
  expect(asked).toEqual(["next", "name", "callback", "call"]);
  const more = /action="(\/s\/[\w-]+\/more)"/.exec(sorry.text)?.[1] ?? "";
  const next = /name="next" value="([\w-]+)"/.exec(sorry.text)?.[1] ?? "";
  const called = await sendForm(more, { next, name: "Zoe", callback: "07700 900555", call: "1" });
  expect(words(called.text)).toContain("Thank you, Zoe. We'll call you on …55. Next person, please");
  expect(called.headers.get("refresh")).toBe(`3; url=${kiosk}`);
  const strange = await sendForm(more, { next: "x".repeat(31), comment: "Hello" });
  expect(strange.headers.get("refresh")).toBeNull();
});

test("at the foot of each page stand who they are, what they keep, and where somebody was asked the way out", async () => {
  const brightside = await opened();
  const survey = await surveyOf(brightside);
  const counter = new URL((await brightside.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  const foot = (page: Answer) =>
    [...page.text.slice(page.text.indexOf("<footer")).matchAll(/<a href="([^"]+)">([^<]+)</g)].map((m) => [m[2], m[1]]);
  const question = foot(await ask("GET", survey));
  expect(question.map(([name]) => name)).toEqual(["Who we are", "Privacy", "Don&#39;t ask me again"]);
  for (const [, href = ""] of question) expect((await ask("GET", href)).status, href).toBe(200);
  expect((await ask("GET", String(question[2]?.[1]))).text).toContain("No more questions from us?");
  expect(foot(await ask("GET", counter)).map(([name]) => name)).toEqual(["Who we are", "Privacy"]);
  expect(words((await ask("GET", `${survey}/privacy?lang=de`)).text)).toContain("setzt keine Cookies");

  const legal = {
    imprint: "https://brightside.example/imprint",
    privacy: "We keep it a year.\nWrite to privacy@brightside.example.",
  };
  expect((await sendJson("PATCH", "/v1/settings", brightside.key, { legal })).status).toBe(200);
  const own = foot(await sendForm(survey, { tap: "5" }));
  expect(own[0]?.[1]).toBe(legal.imprint);
  expect(words((await ask("GET", `${counter}/privacy`)).text)).toContain("We keep it a year. Write to");
  for (const imprint of ["http://brightside.example", "https://nowhere", ""]) {
    expect((await sendJson("PATCH", "/v1/settings", brightside.key, { legal: { imprint } })).status, imprint).toBe(422);
  }
});

test("customers read a manager's number as that manager's setting says: their own, the office's, or none", async () => {
  const brightside = await opened();
  await sendJson("PATCH", "/v1/settings", brightside.key, { brand: { phone: "+441134960100" } });
  const dev = (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === DEV.name);
  expect(dev.customers_see_number).toBe("yes");
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  const dialled = async () => [...(await ask("GET", survey)).text.matchAll(/href="tel:([^"]+)"/g)].map((m) => m[1]);
  const set = (customers_see_number: string) =>
    sendJson("PATCH", `/v1/managers/${dev.id}`, brightside.key, { customers_see_number });
  expect(await dialled()).toEqual([DEV.phone, MOIRA.phone, "+441134960100"]);
  await set("office");
  expect(await dialled()).toEqual(["+441134960100", MOIRA.phone, "+441134960100"]);
  await set("no");
  expect(await dialled()).toEqual([MOIRA.phone, "+441134960100"]);
  expect((await set("perhaps")).status).toBe(422);
});

test("a shape in a drawing's title or description is refused by name, and a logo stands beside the name", async () => {
  const brightside = await opened();
  const set = (logo: string) => sendJson("PATCH", "/v1/settings", brightside.key, { brand: { logo } });
  for (const element of ["title", "desc"]) {
    const bad = await set(
      `<svg viewBox="0 0 1 1"><${element}>Sun<path d="M0 0"/></${element}><path d="M0 0h1"/></svg>`,
    );
    expect(bad.status).toBe(422);
    expect(bad.text).toContain("text alone in title and desc");
  }
  const logo = '<svg viewBox="0 0 1 1"><title>Sun</title><path d="M0 0h1v1z"/></svg>';
  expect((await set(logo)).status).toBe(200);
  const page = await ask("GET", await surveyOf(brightside));
  expect(page.text).toContain(logo);
  expect(words(page.text)).toContain("Brightside Heating");
});
