// Every state of a customer's page as a person meets it: read by axe, in every language, offline, by keyboard, by nobody.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LONG } from "../support/length.ts";
import { LANGUAGES, PHONE_AGENT, STATES } from "../support/pages.ts";
import { axeOn, openStage, overflow, PHONE as SMALL, watch } from "../support/stage.ts";

const PHONE = { ...SMALL, userAgent: PHONE_AGENT };

const stage = await openStage();

const SMALL_TARGETS = `[...document.querySelectorAll("button:not([hidden]),summary,.chips label,a.button")].filter((b)=>{const r=b.getBoundingClientRect();return r.width>0&&(r.width<43.5||r.height<43.5)}).length`;

/** What a small telephone shows too wide or too small to press, or in another language than it was asked for. */
async function faults(page: Page, language: string): Promise<string[]> {
  const [wide, small] = [await overflow(page), await page.evaluate(SMALL_TARGETS)];
  const spoken = await page.evaluate("document.documentElement.lang+' '+document.documentElement.dir");
  return [
    ...(wide > 0 ? [`is ${wide} px wider than the page`] : []),
    ...(small === 0 ? [] : [`has ${small} targets under 44 px`]),
    ...(spoken === `${language} ${language === "ar" ? "rtl" : "ltr"}` ? [] : [`is ${spoken}`]),
  ];
}

test("axe finds nothing on any state of the page, light or dark; at 320 px nothing is too wide or too small to press", {
  timeout: 600_000,
}, async ({ skip }) => {
  const { chromium, desk } = stage(skip);
  const found: string[] = [];
  let pages = 0;
  for (const [l, language] of LANGUAGES.entries()) {
    const viewport = { width: 320, height: 640 };
    const context = await chromium.newContext({ ...PHONE, viewport, locale: language, reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const [s, state] of STATES.entries()) {
      await desk.show(page, state, language);
      const wrong = await faults(page, language);
      await page.evaluate("document.querySelectorAll('details').forEach((d)=>{d.open=true})");
      // Reading takes axe a while: each state in one language, unless everything is done in full.
      const read = LONG || s % LANGUAGES.length === l;
      for (const colorScheme of read ? (["light", "dark"] as const) : []) {
        await page.emulateMedia({ colorScheme });
        wrong.push(...(await axeOn(page)).map((issue) => `${colorScheme}: ${issue}`));
        pages += 1;
      }
      wrong.push(...(await faults(page, language)));
      found.push(...wrong.map((fault) => `${state} ${language} ${fault}`));
    }
    await context.close();
  }
  console.log(`axe read ${pages} pages: ${found.length} issues`);
  expect(found).toEqual([]);
});

const SAID = [
  ["en", "how was it with Tom?", "Thank you, Anna. Tom can be proud of that."],
  ["es", "¿qué tal fue con Tom?", "Gracias, Anna. ¡Qué alegría para Tom!"],
  ["fr", "comment ça s'est passé avec Tom ?", "Merci, Anna. Quelle joie pour Tom !"],
  ["de", "wie war es mit Tom?", "Vielen Dank, Anna. Was für eine Freude für Tom!"],
  ["it", "com'è andata con Tom?", "Grazie, Anna. Che gioia per Tom!"],
  ["pt", "Como foi com Tom?", "Muito bom saber, Anna. Que alegria para Tom!"],
  ["pl", "Tom – jak było?", "Dziękujemy, Anna. Co za pochwała! Brawa: Tom."],
  ["ar", "كيف كانت التجربة مع Tom؟", "شكرًا جزيلًا Anna. هذا ثناء رائع على Tom."],
] as const;

test.for(SAID)(
  "switched to %s the page asks in it, and stays in it through the tap, a reload and what is written later",
  async ([language, question, thanks], { skip }) => {
    const { chromium, desk } = stage(skip);
    const context = await chromium.newContext({ ...PHONE, locale: language === "en" ? "ar" : "en" });
    const page = await context.newPage();
    const url = await desk.survey();
    await page.goto(url);
    await page.locator("footer summary").click();
    await page.locator(`footer a[lang=${language}]`).click();
    const reads = async (words: string) => {
      await page.getByText(words).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator("html").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
    };
    await reads(question);
    await page.locator(".faces button").nth(4).click();
    await reads(thanks);
    await page.reload();
    await reads(thanks);
    await page.goto(url);
    await reads(thanks);
    expect((await desk.answers())[0]).toMatchObject({ face: 5, language });
    await context.close();
  },
);

test("with the line cut at the moment of the tap the page keeps the answer, says so, and sends it when it can", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const context = await chromium.newContext(PHONE);
  const page = await context.newPage();
  const url = await desk.survey();
  await page.goto(url);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Delighted" }).click();
  await page.getByText("Your answer is safe on this phone").waitFor();
  expect(await page.getByText("Thank you").count(), "no false thanks").toBe(0);
  await context.setOffline(false);
  await page.getByRole("heading", { name: "Thank you, Anna." }).waitFor();
  await page.getByText("It has gone out now.").waitFor();
  const [last] = await desk.answers();
  expect(last).toMatchObject({ face: 5, suspect: false });
});

test("every piece is saved as it is touched without a reload, and what is half written when she leaves is not lost", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto(await desk.survey());
  await page.getByRole("button", { name: "Delighted" }).click();
  const seen = watch(page);
  const loyalty = page.getByRole("group", { name: "Would you have us back?" });
  await loyalty.getByRole("button", { name: "Any time" }).click();
  await loyalty.waitFor({ state: "detached" });
  // A second press within half a second is a nervous finger's.
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: "Skip" }).click();
  await page.locator(".chips label").first().click();
  await expect
    .poll(async () => (await desk.answers())[0])
    .toMatchObject({ face: 5, loyalty: 5, touches: [expect.any(String)] });
  await page.getByText("Something to add, or shall we call you?").click();
  await page.getByRole("textbox", { name: "Anything you'd like to tell Tom?" }).fill("Half a thou");
  await page.goto("about:blank");
  await expect.poll(async () => (await desk.answers())[0]).toMatchObject({ comment: "Half a thou" });
  expect(
    seen.requests.filter((r) => r.startsWith("GET")),
    "the script of what follows a tap, once",
  ).toEqual(["GET /li"]);
});

test("with the keyboard alone: tab to a face, press it, and the answer is a person's", async ({ skip }) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto(await desk.survey());
  for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Thank you, Anna." }).waitFor();
  const [last] = await desk.answers();
  expect(last).toMatchObject({ face: 4, suspect: false });
  expect(JSON.stringify(last?.humanity)).toContain("key_gesture");
});

test("a browser that runs scripts and presses nothing answers nothing", async ({ skip }) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext()).newPage();
  const url = await desk.survey();
  for (const tail of ["", "?tap=1", "?tap=5"]) {
    await page.goto(url + tail);
    await page.waitForTimeout(300);
  }
  const [visit] = (await desk.call("GET", "/v1/visits")).data;
  expect(visit).toMatchObject({ status: "not_asked", response: null });
});
