import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeOn, openStage, overflow, PHONE, shoot } from "../support/stage.ts";

const stage = await openStage();
const DESK = { viewport: { width: 1120, height: 860 } };

async function look(chromium: Browser, url: string, name: string, screen = PHONE, dark = false): Promise<Page> {
  const page = await (await chromium.newContext({ ...screen, colorScheme: dark ? "dark" : "light" })).newPage();
  await page.goto(url);
  await shoot(page, name);
  return page;
}

/** What axe finds wrong, and whether the page can be read without scrolling sideways. */
async function faults(page: Page): Promise<string[]> {
  const found = await axeOn(page);
  return (await overflow(page)) > 0 ? [...found, "wider than the screen"] : found;
}

test("the board shows Gareth's drift, every number with its range, on a phone, a desk, in the light and the dark", async ({
  skip,
}) => {
  const { chromium, here } = stage(skip);
  const page = await look(chromium, here.links.board, "board-phone");
  expect(
    await page
      .getByText(
        /Gareth Pugh: since .+ of \d+ answers were happy or delighted; usual here is \d+\s%\. Luck alone gives one false alarm in about [\d,]+ answers\./,
      )
      .count(),
  ).toBe(1);
  expect(await page.getByRole("img", { name: /Month by month: \w+ \d+, \d+ to \d+/ }).count()).toBe(1);
  expect(await faults(page)).toEqual([]);
  for (const [name, viewport, dark] of [
    ["board-desk", DESK, false],
    ["board-desk-dark", DESK, true],
    ["board-phone-dark", PHONE, true],
  ] as const) {
    expect(await faults(await look(chromium, here.links.board, name, viewport, dark))).toEqual([]);
  }
});

test("every number leads to what it means, and the page of meanings can be read in eight languages", async ({
  skip,
}) => {
  const { chromium, here } = stage(skip);
  const page = await look(chromium, here.links.board, "board-phone");
  const links = (await page.evaluate("[...document.querySelectorAll('a.q')].map((a) => a.href)")) as string[];
  expect(links.length).toBeGreaterThan(8);
  for (const link of new Set(links)) {
    const target = await (await chromium.newContext()).newPage();
    await target.goto(link);
    expect(await target.locator(`section${new URL(link).hash}`).count(), link).toBe(1);
    await target.close();
  }
  for (const language of ["en", "es", "fr", "de", "it", "pt", "pl", "ar"]) {
    const how = await look(
      chromium,
      `${here.base}/board/how?lang=${language}`,
      `how-${language}`,
      PHONE,
      language === "de",
    );
    expect(await how.locator("html").getAttribute("lang")).toBe(language);
    expect(await how.locator("html").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
    expect(await faults(how)).toEqual([]);
  }
  await look(chromium, `${here.base}/board/how?lang=en`, "how-desk", DESK);
});

test("a manager who knows says so, and the warning is gone", async ({ skip }) => {
  const { chromium, here } = stage(skip);
  const page = await look(chromium, here.links.board, "board-phone");
  const warning = page.locator("form.warning").filter({ hasText: "Gareth Pugh" });
  await warning.getByRole("button", { name: "I know" }).click();
  expect(await page.locator("form.warning").filter({ hasText: "Gareth Pugh" }).count()).toBe(0);
});
