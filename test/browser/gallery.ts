// `npm run gallery` looks at every state of the customer's page and at all parts of the office's, and keeps the pictures in test/browser/gallery.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../support/browser.ts";
import { Desk, PHONE_AGENT, STATES } from "../support/pages.ts";
import { serve } from "../support/served.ts";

const folder = join(import.meta.dirname, "gallery");
mkdirSync(folder, { recursive: true });
const only = process.argv.slice(2);
const browser = await openBrowser();
if (browser === null) process.exit(1);
const here = await serve();
const desk = new Desk(here);
await desk.call("PATCH", "/v1/settings", {
  survey: {
    review_links: [{ name: "Google", url: "https://g.page/r/brightside" }],
    quiet_hours: { from: "00:00", to: "00:00" },
  },
});
let taken = 0;
for (const language of ["en", "de", "ar"]) {
  for (const width of [320, 390]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 740 },
        deviceScaleFactor: 2,
        colorScheme,
        userAgent: PHONE_AGENT,
        locale: language,
        reducedMotion: "reduce",
      });
      for (const state of STATES) {
        const name = `${state.replace(" ", "-")}-${language}-${width}-${colorScheme}`;
        if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
        const page = await context.newPage();
        await desk.show(page, state, language);
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, timeout: 120_000 });
        await page.close();
        taken += 1;
      }
      if (only.length === 0 || only.includes("parts")) {
        const page = await context.newPage();
        await page.goto(`${here.base}/board/parts`);
        const path = join(folder, `parts-${language}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
        await page.close();
        taken += 1;
      }
      await context.close();
    }
  }
}
console.log(`${taken} pictures in ${folder}`);
await browser.close();
await here.stop();
