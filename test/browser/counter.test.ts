// The counter: a code that every telephone can read, and a tablet that many people and one child press.
import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Desk, PHONE_AGENT } from "../support/pages.ts";
import { openStage, overflow } from "../support/stage.ts";

const TABLET = { viewport: { width: 1024, height: 768 }, userAgent: PHONE_AGENT };

/** Pixels of the camera's picture, each light or dark. */
const SIDE = 480;

const stage = await openStage();

/** How many answers of the tablet count. */
async function kiosks(desk: Desk): Promise<number> {
  const { data } = await desk.call("GET", "/v1/scores?by=channel");
  return data.find((group: { key: string }) => group.key === "kiosk")?.n ?? 0;
}

/** What a telephone's camera makes of a picture. */
async function scanned(page: Page, picture: ArrayBuffer, type: string): Promise<string | null> {
  const url = `data:${type};base64,${Buffer.from(picture).toString("base64")}`;
  const seen = await page.evaluate<string>(
    `new Promise((done,no)=>{const i=new Image;i.onerror=no;i.onload=()=>{const c=document.createElement("canvas").getContext("2d");c.canvas.width=c.canvas.height=${SIDE};c.drawImage(i,0,0,${SIDE},${SIDE});done(Array.from(c.getImageData(0,0,${SIDE},${SIDE}).data.filter((_,n)=>n%4===0),(red)=>red>127?1:0).join(""))};i.src=${JSON.stringify(url)}})`,
  );
  const pixels = [...seen].flatMap((light) => [light, light, light, "1"].map((bit) => 255 * Number(bit)));
  return jsQR(Uint8ClampedArray.from(pixels), SIDE, SIDE)?.data ?? null;
}

test("the code as SVG, as PNG and on the printed page leads to the place, where the question waits", async ({
  skip,
}) => {
  const { chromium, here, desk } = stage(skip);
  const place = await desk.place();
  const page = await (await chromium.newContext({ ...TABLET, colorScheme: "dark" })).newPage();
  const fetched = async (url: string) => (await fetch(url)).arrayBuffer();
  const eye = await (await chromium.newContext()).newPage();
  const found = [
    await scanned(eye, await fetched(place.svg_url), "image/svg+xml"),
    await scanned(eye, await fetched(place.png_url), "image/png"),
  ];
  await page.goto(place.print_url);
  found.push(await scanned(eye, Uint8Array.from(await page.screenshot()).buffer, "image/png"));
  await page.emulateMedia({ media: "print" });
  found.push(await scanned(eye, Uint8Array.from(await page.screenshot()).buffer, "image/png"));
  expect(found).toEqual([place.url, place.url, place.url, place.url]);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g);
  expect(sheets, "a table tent is one sheet").toHaveLength(1);

  const phone = await (await chromium.newContext({ userAgent: PHONE_AGENT })).newPage();
  await phone.goto(String(found[0]));
  expect(new URL(phone.url()).origin).toBe(here.base);
  await phone.getByRole("heading", { name: "How was it at Brightside Heating today?" }).waitFor();
  expect(await phone.locator(".faces button").count()).toBe(5);
});

test("a kiosk starts over by itself and keeps a row of answers while the line is down", async ({ skip }) => {
  const { chromium, desk } = stage(skip);
  const context = await chromium.newContext(TABLET);
  const page = await context.newPage();
  await page.clock.install();
  await page.goto((await desk.place()).kiosk_url);
  await context.setOffline(true);
  for (const face of [4, 3]) {
    await page.locator(".faces button").nth(face).click();
    await page.locator("#say").filter({ hasText: /\S/ }).waitFor();
    await page.clock.runFor(6_000);
    await page.locator("#say:empty").waitFor({ state: "attached" });
  }
  await context.setOffline(false);
  await expect.poll(() => kiosks(desk), { timeout: 20_000 }).toBe(2);
  expect(await page.locator(".faces button").count(), "the question is back").toBe(5);
});

test("the faces fill a tablet, and three seconds after the thanks the question is back", async ({ skip }) => {
  const { chromium, desk } = stage(skip);
  for (const viewport of [TABLET.viewport, { width: 768, height: 1024 }]) {
    const page = await (await chromium.newContext({ ...TABLET, viewport })).newPage();
    await page.clock.install();
    await page.goto((await desk.place()).kiosk_url);
    await page.clock.pauseAt(Date.now() + 60_000);
    const widths = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.faces svg')].map((face)=>face.getBoundingClientRect().width)",
    );
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(150);
    expect(await overflow(page)).toBe(0);
    await page.locator(".faces button").nth(3).click();
    await page.getByRole("heading", { name: "Thank you." }).waitFor();
    expect(await page.locator("form").count()).toBe(0);
    await page.clock.runFor(2_900);
    expect(await page.locator("form").count()).toBe(0);
    await page.clock.runFor(200);
    await page.getByRole("heading", { name: "How was it at Brightside Heating today?" }).waitFor();
    await page.close();
  }
});

test("whoever is let down at a tablet leaves a name and a number, nothing else, and reads that it was heard", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext(TABLET)).newPage();
  await page.goto((await desk.place()).kiosk_url);
  await page.locator(".faces button").nth(0).click();
  await page.getByRole("group", { name: /^Your number, and \w+ calls you$/ }).waitFor();
  expect(await page.locator("input:visible,textarea,.faces button,summary").count()).toBe(2);
  await page.getByLabel("Your name").fill("Zoe Marsh");
  await page.getByLabel("Your number", { exact: true }).fill("07700 900555");
  await page.getByRole("button", { name: "Call me" }).click();
  await page.getByRole("heading", { name: "Thank you, Zoe." }).waitFor();
  await page.getByText("We'll call you on …55.").waitFor();
  expect((await desk.answers())[0]).toMatchObject({ face: 1, callback: { phone: expect.stringContaining("900555") } });
});

test("the next person gets the question at once, in the counter's language, and nothing of the one before", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext(TABLET)).newPage();
  // Many presses at one place within minutes look like a child's.
  await desk.later(3_600);
  const before = await kiosks(desk);
  await page.goto((await desk.place()).kiosk_url);
  await page.locator("footer summary").click();
  await page.locator("footer a[lang=ar]").click();
  await page.locator(".faces button").nth(1).click();
  await page.locator("#callback").fill("07700 90");
  await page.getByRole("link", { name: "التالي من فضلكم" }).click();
  await page.getByRole("heading", { name: "How was it at Brightside Heating today?" }).waitFor();
  await page.locator(".faces button").nth(3).click();
  await page.getByRole("heading", { name: "Thank you." }).waitFor();
  await page.getByRole("link", { name: "Next person, please" }).click();
  await page.getByRole("heading", { name: "How was it at Brightside Heating today?" }).waitFor();
  expect((await desk.answers()).slice(0, 2)).toMatchObject([
    { face: 4, callback: null },
    { face: 2, callback: null, language: "ar" },
  ]);
  expect((await kiosks(desk)) - before).toBe(2);
});

test("a child presses forty times: a row on one face is one answer, and starting over each time counts for six at most", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext(TABLET)).newPage();
  await desk.later(600);
  const [before, since] = [await kiosks(desk), (await desk.answers())[0].last_at];
  const pressed = async () => (await desk.answers()).filter((answer) => answer.last_at > since);
  await page.goto((await desk.place()).kiosk_url);
  const face = await page.locator(".faces button").nth(4).boundingBox();
  for (let i = 0; i < 40; i++) await page.mouse.click((face?.x ?? 0) + 20, (face?.y ?? 0) + 20);
  await page.locator("#next").waitFor();
  expect(await pressed()).toHaveLength(1);
  for (let i = 0; i < 39; i++) {
    await page.locator("#next").click();
    await page.locator(".faces:not(.small) button").nth(4).click();
    await page.locator("#next").waitFor();
  }
  const all = await pressed();
  expect(all, "every one is kept").toHaveLength(40);
  expect(all[0]).toMatchObject({ suspect: true });
  expect((await kiosks(desk)) - before).toBeLessThanOrEqual(6);
});

test("ten people answer while the line is down for an hour: when it is back all ten count, one after the other", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const context = await chromium.newContext(TABLET);
  const page = await context.newPage();
  await page.clock.install();
  await desk.later(600);
  const before = await kiosks(desk);
  await page.goto((await desk.place()).kiosk_url);
  await context.setOffline(true);
  for (let i = 0; i < 10; i++) {
    await page
      .locator(".faces button")
      .nth(i % 5)
      .click();
    await page.getByText("Your answer is safe on this phone").waitFor();
    await page.clock.runFor(360_000);
  }
  await context.setOffline(false);
  // Long enough for all of them to arrive within one minute of the business's clock, if they were sent at once.
  await page.waitForTimeout(2_000);
  for (let i = 0; i < 10; i++) {
    await page.clock.runFor(20_000);
    await desk.later(20);
    await page.waitForTimeout(100);
  }
  await expect.poll(async () => (await kiosks(desk)) - before).toBe(10);
  expect((await desk.answers()).slice(0, 10).map((answer) => answer.suspect)).not.toContain(true);
});
