// What a customer reads whose words held a danger.
import { expect, test } from "vitest";
import { ANNA, BOILER, DEV, QUIET, RUTH } from "./support/cast.ts";
import { ask, Business, beginStory, linkIn, sendForm, sendJson, surveyOf, words } from "./support/world.ts";

/** Nothing of this stands on a page of somebody in danger. */
const OUT_OF_PLACE = /favourite|Got it|over the moon|proud|have us back|anything nice|review|friend|Changed your mind/i;

const calls = (page: string) => [...page.matchAll(/href="tel:([^"]+)"/g)].map((m) => m[1]);

async function inDanger(text: string, details: object = {}): Promise<{ business: Business; survey: string }> {
  beginStory();
  const business = await Business.openWithLadder();
  const review_links = [{ name: "Google", url: "https://g.page/brightside" }];
  await sendJson("PATCH", "/v1/settings", business.key, { survey: { review_links } });
  const survey = await surveyOf(business, { ...QUIET, ...details });
  await sendForm(survey, { tap: "2" });
  await sendForm(`${survey}/more`, { comment: text });
  return { business, survey };
}

test("a smell of gas turns the answer to the same press into what to do, whom to ring and who was alerted, and nothing else", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  const page = await sendForm(`${survey}/more`, { comment: "I can smell gas in the kitchen" });
  const said = words(page.text);
  expect(said).toContain("If you smell gas Everybody outside, now.");
  expect(calls(page.text).slice(0, 2)).toEqual(["0800111999", "999"]);
  expect(said).toContain("An alert is going out to our people now.");
  expect(said).not.toMatch(OUT_OF_PLACE);
  await brightside.settle();
  const later = words((await ask("GET", survey)).text);
  expect(later).toContain("Our alert has gone to Dev, Moira, and Ruth. Whoever takes it is named here.");
  expect(later).not.toMatch(OUT_OF_PLACE);
  expect(later).toContain("I can smell gas in the kitchen");
});

test("a danger in a happy customer's words turns the page as well", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "5" });
  const said = words(
    (await sendForm(`${survey}/more`, { comment: "Lovely man, but there are sparks from the socket" })).text,
  );
  expect(said).toContain("If there are sparks, shocks or bare wires");
  expect(said).not.toMatch(OUT_OF_PLACE);
});

test("before any tap the words alone turn the page, and everybody is called", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  const page = await sendForm(`${survey}/more`, { comment: "There is smoke coming out of the boiler" });
  expect(words(page.text)).toContain("If there is fire or smoke");
  await brightside.settle();
  expect(await brightside.texts(DEV.phone)).toEqual([expect.stringContaining("DANGER")]);
  expect(words((await ask("GET", survey)).text)).toContain("If there is fire or smoke");
});

test("a link that is too old to answer still says what to do", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await brightside.hours(15 * 24);
  const page = await sendForm(`${survey}/more`, { comment: "I smell gas again" });
  expect([page.status, words(page.text)]).toEqual([200, expect.stringContaining("If you smell gas")]);
});

test("of several dangers the two most urgent are said, the most urgent first, and each number once", async () => {
  const { survey } = await inDanger(
    "There is a smell of gas and sparks come from the socket. Water pours through the ceiling. My son is bleeding badly.",
  );
  const page = await ask("GET", survey);
  const said = words(page.text);
  expect(said.indexOf("If you smell gas")).toBeLessThan(said.indexOf("If there are sparks"));
  expect(said.match(/If (?:you|there|somebody|water|it|a)\b/g)).toHaveLength(2);
  expect(calls(page.text).slice(0, 3)).toEqual(["0800111999", "999", DEV.phone]);
});

test("a danger in the same breath as the tap is all that rings", async () => {
  const { business } = await inDanger("I can smell gas");
  await business.settle();
  expect(await business.texts(DEV.phone)).toEqual([expect.stringContaining("DANGER")]);
});

test("another danger rings again and joins the first on the page", async () => {
  const { business, survey } = await inDanger("There is a smell of gas");
  await business.settle();
  await sendForm(`${survey}/more`, { comment: "and now a fire in the kitchen" });
  await business.settle();
  expect((await business.texts(DEV.phone)).filter((text) => text.startsWith("DANGER"))).toHaveLength(2);
  expect(words((await ask("GET", survey)).text)).toMatch(/If you smell gas.*If there is fire or smoke/);
});

test("whoever has it is on the page with the time they promised, and the advice stays until it is put right", async () => {
  const { business, survey } = await inDanger("I can smell gas");
  await business.settle();
  const link = linkIn((await business.texts(DEV.phone)).findLast((text) => text.startsWith("DANGER")));
  await sendForm(link, { promise_at: "15m" });
  const taken = words((await ask("GET", survey)).text);
  expect(taken).toContain("If you smell gas");
  expect(taken).toContain("Dev will call you by 10:15.");
  expect(taken).not.toContain("Whoever takes it");
  const { id } = (await business.get("/v1/cases")).json.data[0];
  await business.post(`/v1/cases/${id}/resolution`, { outcome: "fixed", note: "A loose joint, tightened and tested" });
  const right = words((await ask("GET", survey)).text);
  expect(right).toContain("Dev says it's done.");
  expect(right).not.toContain("If you smell gas");
});

test("whoever has it marks that nobody is in danger any more, and only then the page goes back; a new danger turns it again", async () => {
  const { business, survey } = await inDanger("I can smell gas");
  await business.settle();
  const dangers = async () => (await business.texts(DEV.phone)).filter((text) => text.startsWith("DANGER"));
  const link = linkIn((await dangers())[0]);
  await sendForm(link, { promise_at: "15m" });
  const desk = await ask("GET", link);
  expect(words(desk.text)).toContain("Anna's page says what to do in the danger until you press this.");
  await sendForm(link, { do: "called" });
  expect(words((await ask("GET", survey)).text)).toContain("If you smell gas");
  const cleared = await sendForm(link, { do: "all_clear" });
  expect(words(cleared.text)).toContain("nobody is in danger any more: Dev");
  expect(words(cleared.text)).not.toContain("Anna's page says what to do");
  expect(words((await ask("GET", survey)).text)).not.toContain("If you smell gas");
  await sendForm(`${survey}/more`, { comment: "Now the socket gives electric shocks" });
  await business.settle();
  const anew = words((await ask("GET", survey)).text);
  expect(anew).toContain("If there are sparks");
  expect(anew).not.toContain("If you smell gas");
  expect(await dangers()).toHaveLength(2);
});

test("another system can give the all-clear for whoever has it, and nobody while nobody has", async () => {
  const { business, survey } = await inDanger("I can smell gas");
  const { id } = (await business.get("/v1/cases")).json.data[0];
  expect((await business.post(`/v1/cases/${id}/all_clear`, {})).status).toBe(409);
  const dev = (await business.get("/v1/managers")).json.data.find((m: { name: string }) => m.name === DEV.name).id;
  await business.post(`/v1/cases/${id}/acknowledgement`, { by: dev, promise: { at: "15m" } });
  expect((await business.post(`/v1/cases/${id}/all_clear`, {})).status).toBe(201);
  expect(words((await ask("GET", survey)).text)).not.toContain("If you smell gas");
});

test("when nobody can be reached the page says so and gives the business's own number", async () => {
  beginStory();
  const brightside = await Business.open();
  await sendJson("PATCH", "/v1/settings", brightside.key, { brand: { phone: "+441134960000" } });
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  await brightside.reply(RUTH.phone, "STOP");
  await sendForm(`${survey}/more`, { comment: "I can smell gas" });
  await brightside.settle();
  const page = await ask("GET", survey);
  expect(words(page.text)).toContain("We couldn't alert anybody yet. Please call us yourself.");
  expect(calls(page.text)).toContain("+441134960000");
});

test("whoever gave no name at a counter is asked for a number, and for nothing else", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { url } = (await brightside.post("/v1/places", { name: "Till 1", site: "Leeds", moment: "visit" })).json;
  const tapped = await sendForm(linkIn(url), { tap: "1", once: "press-0001" });
  const more = /action="(\/s\/[^"]+\/more)"/.exec(tapped.text)?.[1] ?? "";
  const page = await sendForm(more, { comment: "A shelf fell on my daughter and she is bleeding" });
  expect(words(page.text)).toContain("If somebody is badly hurt or ill");
  expect([...page.text.matchAll(/<(?:input|textarea)[^>]* name="([^"]+)"/g)].map((m) => m[1])).toEqual([
    "callback",
    "comment",
  ]);
});

test("the site's country decides whom to ring, else the account's; where we don't know, the advice stands without a number", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  await sendForm(`${survey}/more`, { comment: "My father is unconscious and bleeding" });
  const numbers = async () => calls((await ask("GET", survey)).text).filter((n) => n !== undefined && n.length < 5);
  expect(await numbers()).toEqual(["999"]);
  const [{ id }] = (await brightside.get("/v1/sites")).json.data;
  const inCountry = (country: string | null) => sendJson("PATCH", `/v1/sites/${id}`, brightside.key, { country });
  expect((await inCountry("FR")).json.country).toBe("FR");
  expect(await numbers()).toEqual(["112"]);
  await inCountry("JP");
  expect(await numbers()).toEqual(["119"]);
  await inCountry("ET");
  const unknown = await ask("GET", survey);
  expect(await numbers()).toEqual([]);
  expect(words(unknown.text)).toContain("Call the emergency number where you are.");
  await inCountry(null);
  expect(await numbers()).toEqual(["999"]);
  expect((await inCountry("ZZ")).status).toBe(422);
});

test("the answer to a text says the one thing that matters most and the number", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await surveyOf(brightside, BOILER);
  await brightside.settle();
  await brightside.reply(ANNA.phone, "1 there is a smell of gas in the hall");
  await brightside.reply(ANNA.phone, "my wife is unconscious");
  await brightside.reply(ANNA.phone, "thanks, they are here now");
  expect((await brightside.texts(ANNA.phone)).slice(-3)).toEqual([
    "If you smell gas: go outside now, leave the door open, don't touch any switches. Gas emergency: 0800 111 999. We've passed your words on.",
    "If somebody is badly hurt, unconscious or short of breath: call now. Call 999. We've passed your words on.",
    "Thank you, Anna. We have it.",
  ]);
});

test("without scripts the page that comes again by itself says the same and takes no words", async () => {
  const { survey } = await inDanger("I can smell gas");
  const { text } = await ask("GET", survey);
  const follow = /<noscript>.*?href="([^"]+)"/s.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const page = await ask("GET", follow);
  expect(page.headers.get("refresh")).toBe("30");
  expect(words(page.text)).toContain("If you smell gas");
  expect(page.text).not.toMatch(/<textarea/);
});

test("the page is at most ten kilobytes small in every language", async () => {
  const { survey } = await inDanger("Smell of gas, and the socket sparks");
  for (const language of ["en", "es", "fr", "de", "it", "pt", "pl", "ar"]) {
    const { text } = await ask("GET", `${survey}?lang=${language}`);
    const zipped = new Response(text).body?.pipeThrough(new CompressionStream("gzip"));
    expect((await new Response(zipped).arrayBuffer()).byteLength, language).toBeLessThanOrEqual(10_000);
  }
});

test("past the limit of a counter one danger rings for all who press there, once in two minutes", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { url } = (await brightside.post("/v1/places", { name: "Till 1", site: "Leeds", moment: "visit" })).json;
  const press = async (n: number) => {
    const tapped = await sendForm(linkIn(url), { tap: "3", once: `press-${n}000` });
    return /action="(\/s\/[^"]+\/more)"/.exec(tapped.text)?.[1] ?? "";
  };
  for (let n = 0; n < 6; n++) await press(n);
  for (let n = 6; n < 9; n++) {
    const page = await sendForm(await press(n), { comment: "There is a fire in the kitchen" });
    expect(words(page.text)).toContain("If there is fire or smoke");
  }
  await brightside.settle();
  const rung = async () => (await brightside.texts(DEV.phone)).filter((text) => text.startsWith("DANGER")).length;
  expect(await rung()).toBe(1);
  await brightside.later(2);
  expect(await rung()).toBe(2);
  await brightside.later(2);
  expect(await rung()).toBe(3);
});
