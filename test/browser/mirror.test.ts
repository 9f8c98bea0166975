import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { LANGUAGES, PHONE_AGENT } from "../support/pages.ts";
import type { Served } from "../support/served.ts";
import { serveDemo } from "../support/stage.ts";

const screens = process.env.SCREENS ?? join(import.meta.dirname, "gallery");
mkdirSync(screens, { recursive: true });

const browser = await openBrowser();
const served = browser === null ? null : await serveDemo();
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Tom's mirror of a visit that Anna was let down by. */
async function mirror({ base, links }: Served): Promise<string> {
  const headers = { authorization: `Bearer ${links.apiKey}`, "content-type": "application/json" };
  const customer = { name: "Anna Miller", phone: "+447700929999" };
  const said = { customer, staff: [{ name: "Tom Ashworth" }], job: "Boiler service", invite: { channel: "none" } };
  const answer = await fetch(`${base}/v1/visits`, { method: "POST", headers, body: JSON.stringify(said) });
  const visit = (await answer.json()) as { survey_url: string; staff: { mirror_url: string }[] };
  const agent = { "user-agent": PHONE_AGENT };
  await fetch(visit.survey_url, { method: "POST", headers: agent, body: new URLSearchParams({ tap: "1" }) });
  return visit.staff[0]?.mirror_url ?? "";
}

async function faults(page: Page): Promise<unknown[]> {
  await page.addScriptTag({ path: AXE });
  const found = (await page.evaluate(
    "axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
  )) as string[];
  const wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
  return wide ? [...found, "wider than the screen"] : found;
}

test("Tom taps how he thinks Anna felt, with scripts switched off, and changes his mind", async ({ skip }) => {
  if (browser === null || served === null) return skip();
  const url = await mirror(served);
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
    userAgent: PHONE_AGENT,
    locale: "en-GB",
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.screenshot({ path: join(screens, "mirror-question.png") });
  expect(await page.getByRole("heading").innerText()).toBe("How do you think Anna felt about your visit?");
  await page.getByRole("button", { name: "Happy" }).click();
  expect(await page.getByRole("heading").innerText()).toBe("Thank you, Tom. It's written down.");
  await page.getByRole("button", { name: "Delighted" }).click();
  expect(await page.getByRole("button", { name: "Delighted" }).getAttribute("aria-pressed")).toBe("true");
  await page.screenshot({ path: join(screens, "mirror-rated.png") });
  await page.goto(url);
  expect(await page.getByRole("button", { name: "Delighted" }).getAttribute("aria-pressed")).toBe("true");
});

test("the mirror is whole in eight languages, in the light and the dark, in at most 5 KB, and axe finds nothing", async ({
  skip,
}) => {
  if (browser === null || served === null) return skip();
  const url = await mirror(served);
  const pressed = await mirror(served);
  await fetch(pressed, {
    method: "POST",
    headers: { "user-agent": PHONE_AGENT },
    body: new URLSearchParams({ tap: "4" }),
  });
  for (const [i, language] of LANGUAGES.entries()) {
    for (const [state, link] of [
      ["question", url],
      ["rated", pressed],
    ] as const) {
      const context = await browser.newContext({
        viewport: { width: 320, height: 640 },
        colorScheme: i % 2 === 0 ? "light" : "dark",
        bypassCSP: true,
        userAgent: PHONE_AGENT,
      });
      const page = await context.newPage();
      const answer = await page.goto(`${link}?lang=${language}`);
      const size = gzipSync((await answer?.body()) ?? "").length;
      await page.screenshot({ path: join(screens, `mirror-${state}-${language}.png`) });
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(size, `${state} ${language}`).toBeLessThanOrEqual(5_000);
      if (language === "en" || language === "ar") console.log(`the mirror, ${state}, ${language}: ${size} bytes`);
      expect(await faults(page), `${state} ${language}`).toEqual([]);
      await context.close();
    }
  }
});
