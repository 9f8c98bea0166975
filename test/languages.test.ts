import { expect, test } from "vitest";
import { ANNA, BOILER, DEV } from "./support/cast.ts";
import { ask, Business, beginStory, linkIn, sendForm } from "./support/world.ts";

const GERMAN = { "accept-language": "de-AT, en;q=0.5" };

/** Anna is let down; Dev promises to call within the hour. */
async function promised(brightside: Business): Promise<string | undefined> {
  await brightside.settle();
  const [alert] = await brightside.texts(DEV.phone);
  await sendForm(linkIn(alert), { promise_at: "1h" });
  await brightside.settle();
  return (await brightside.texts(ANNA.phone)).at(-1);
}

function spoken(page: { text: string }): string | undefined {
  return /<html lang="([\w-]+)"/.exec(page.text)?.[1];
}

function actionOf(page: { text: string }): string {
  return /action="(\/s\/[^"]+)"/.exec(page.text)?.[1] ?? "";
}

test("Anna switches to Spanish and taps: the promise is written to her in Spanish, and her link speaks it from then on", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  const page = await ask("GET", `${survey}?lang=es`);
  await sendForm(actionOf(page), { tap: "1" });
  expect(await promised(brightside)).toContain("Anna, Dev de Brightside Heating");
  expect(spoken(await ask("GET", survey))).toBe("es");
});

test("where only the telephone says so, what is written to Anna is in the language she read", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  const page = await ask("GET", survey, { headers: GERMAN });
  expect(spoken(page)).toBe("de-AT");
  await sendForm(actionOf(page), { tap: "1" });
  expect(await promised(brightside)).toContain("Anna, Dev von Brightside Heating");
});

test("the visit's own language outranks the telephone's, also in writing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = { ...BOILER, customer: { ...ANNA, language: "pl" } };
  const page = await ask("GET", linkIn((await brightside.post("/v1/visits", visit)).json.survey_url), {
    headers: GERMAN,
  });
  expect(actionOf(page)).not.toContain("lang");
  await sendForm(actionOf(page), { tap: "1" });
  expect((await brightside.get("/v1/responses")).json.data[0].language).toBeNull();
  expect(await promised(brightside)).toContain("Anna, zadzwoni Dev z Brightside Heating");
});

test("a language that we don't speak, or that is none, changes nothing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  expect(spoken(await sendForm(`${survey}?lang=%3Cscript%3E`, { tap: "1" }))).toBe("en");
  expect((await brightside.get("/v1/responses")).json.data[0].language).toBeNull();
  expect(await promised(brightside)).toContain("Anna, Dev from Brightside Heating will call you by");
});

test("a changed answer takes the switched language along, and reloading what a form without scripts answered keeps it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  await sendForm(survey, { tap: "5" });
  await sendForm(`${survey}?lang=fr`, { tap: "4" });
  expect((await brightside.get("/v1/responses")).json.data[0]).toMatchObject({ face: 4, language: "fr" });
  const reloaded = await ask("GET", `${survey}/more?lang=it`, { redirect: "manual" });
  expect(reloaded.headers.get("location")).toBe(`${survey}?lang=it`);
});
