import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { type Served, serve } from "../support/served.ts";

const screens = process.env.SCREENS ?? join(import.meta.dirname, "gallery");
mkdirSync(screens, { recursive: true });

const browser = await openBrowser();
const served = browser === null ? null : await serve();
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const PHONE = { viewport: { width: 360, height: 740 } };
const MINUTE = 60;

interface Stage {
  readonly chromium: Browser;
  readonly here: Served;
}

async function stage(skip: () => void): Promise<Stage> {
  if (browser === null || served === null) {
    skip();
    throw new Error("skipped");
  }
  return { chromium: browser, here: served };
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(screens, `${name}.png`), fullPage: true });
}

async function later(here: Served, seconds: number): Promise<void> {
  await fetch(`${here.base}/phones/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ skip_seconds: seconds }),
  });
  await new Promise((done) => setTimeout(done, 2_500));
}

async function call(here: Served, path: string, body?: object): Promise<Record<string, unknown>> {
  const answer = await fetch(here.base + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${here.links.apiKey}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as Record<string, unknown>;
}

/** A visit of somebody who speaks `language`, and the link to it. */
async function visit(here: Served, name: string, language: string): Promise<string> {
  const made = await call(here, "/v1/visits", {
    customer: { name, language, phone: "+447700900333" },
    staff: [{ reference: "tom-ashworth", name: "Tom Ashworth" }],
    // Alerts of one site within a minute are gathered; each of these customers is to make a phone ring.
    site: `Office of ${name}`,
    job: "Boiler service",
    invite: { channel: "none" },
  });
  return String(made.survey_url);
}

/** The newest link by which somebody can take this customer's case. */
async function alertFor(here: Served, name: string): Promise<string> {
  for (let i = 0; i < 40; i++) {
    const { data } = (await call(here, "/v1/messages")) as { data: { text: string | null; kind: string }[] };
    const link = data.find((m) => m.kind === "alert" && m.text?.includes(name.split(" ")[0] ?? name));
    const found = /https?:\S+\/c\/[\w-]+/.exec(link?.text ?? "")?.[0];
    if (found !== undefined) return found;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`nobody was called for ${name}`);
}

test.each([
  ["en", "Olivia Hart"],
  ["de", "Greta Vogel"],
  ["ar", "ليلى حداد"],
])("the customer's page at each step, in %s", async (language, name) => {
  const { chromium, here } = await stage(() => {});
  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto(await visit(here, name, language));
  const step = async (what: string) => {
    await page.goto(page.url().replace(/\/more$/, ""));
    await shoot(page, `recovery-${language}-${what}`);
    const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(wide, `${what} fits the phone's width`).toBe(0);
  };
  await page.locator('button[name="tap"][value="1"]').click();
  await step("1-raised");

  const desk = await (await chromium.newContext(PHONE)).newPage();
  await desk.goto(await alertFor(here, name));
  await desk.locator('button[value="1h"]').first().click();
  await step("2-promised");
  await later(here, 61 * MINUTE);
  await step("3-missed");

  await desk.goto(await alertFor(here, name));
  await desk.locator('button[value="15m"]').first().click();
  await desk.locator('button[value="called"]').click();
  await desk.locator("#item").fill("New valve");
  await desk.locator('button[value="add_item"]').click();
  await desk.locator("#item").fill("Carpet");
  await desk.locator('button[value="add_item"]').click();
  await desk.locator('button[value="tick"]').first().click();
  await step("4-fixing");
  await desk.locator("#done").fill("New valve, and the carpet is clean again");
  await desk.locator('button[value="redone"]').click();
  await step("5-put-right");
  await later(here, 36 * 60 * MINUTE);
  await step("6-asked");
  await page.locator('button[name="after"][value="5"]').click();
  await step("7-won-back");
});

test("somebody who never saw it takes a case from the alert to put right, pressing what the page offers", async ({
  skip,
}) => {
  const { chromium, here } = await stage(skip);
  const customer = await (await chromium.newContext(PHONE)).newPage();
  await customer.goto(await visit(here, "Nora Bell", "en"));
  await customer.getByRole("button", { name: "Let down" }).click();
  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto(await alertFor(here, "Nora Bell"));
  await shoot(page, "desk-1-alert");
  await page.getByRole("button", { name: "1 hour" }).click();
  await shoot(page, "desk-2-yours");
  await page.getByRole("button", { name: "I've spoken with them" }).click();
  await shoot(page, "desk-3-fixing");
  await page.getByLabel("What is still to be done?").fill("Bring a new thermostat");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByRole("button", { name: "Done: Bring a new thermostat" }).click();
  await shoot(page, "desk-4-ticked");
  await page.getByText("Write to Nora").click();
  await page
    .getByLabel("It goes to their phone in your words.")
    .fill("Unfortunately the billing department made an error.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await shoot(page, "desk-5-advice");
  await page.getByLabel("What did you do? Nora reads this.").fill("A new thermostat, and it is warm again");
  await page.getByRole("button", { name: "Fixed" }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Put right. Thank you.");
  await shoot(page, "desk-6-put-right");
});

test("the page follows the case by itself, and nothing that is being typed is lost", async ({ skip }) => {
  const { chromium, here } = await stage(skip);
  const customer = await (await chromium.newContext(PHONE)).newPage();
  await customer.goto(await visit(here, "Ida Lowe", "en"));
  await customer.getByRole("button", { name: "Let down" }).click();
  await customer.getByRole("textbox").fill("The dog is in the garden, so");
  const desk = await (await chromium.newContext(PHONE)).newPage();
  await desk.goto(await alertFor(here, "Ida Lowe"));
  await desk.getByRole("button", { name: "1 hour" }).click();
  await customer
    .getByText(/will call you by/)
    .first()
    .waitFor({ timeout: 10_000 });
  expect(await customer.getByRole("textbox").inputValue()).toBe("The dog is in the garden, so");
});
