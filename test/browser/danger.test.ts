// A danger as both phones see it, with the times printed, and the page that says what to do.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PHONE_AGENT } from "../support/pages.ts";
import { axeOn, openStage, overflow, PHONE as SMALL, type Stage, shoot } from "../support/stage.ts";

const stage = await openStage();
const PHONE = { ...SMALL, userAgent: PHONE_AGENT };

interface Text {
  readonly to: string;
  readonly text: string;
  readonly at: number;
  readonly mine: boolean;
}

async function texts(here: Stage["here"]): Promise<Text[]> {
  const { data }: { data: Text[] } = await (await fetch(`${here.base}/phones/messages`)).json();
  return data.filter((text) => !text.mine);
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let i = 0; i < 150; i++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("it never came");
}

const heading = (page: Page, words: string) => page.getByRole("heading", { level: 1, name: words });

test("a danger typed in a busy minute rings every manager at once and alone, and the customer's page turns in place", async ({
  skip,
}) => {
  const { chromium, here, desk } = stage(skip);
  const manager = await chromium.newPage({ viewport: { width: 900, height: 860 } });
  await manager.goto(here.links.manager);
  for (const name of ["Ben Low", "Cora Day", "Dina Fox", "Emil Ray"]) await desk.tap(await desk.survey(name), 1);

  const customer = await (await chromium.newContext(PHONE)).newPage();
  await customer.goto(await desk.survey("Val Green"));
  await customer.locator('button[name="tap"][value="1"]').click();
  await customer.locator("#comment").fill("I can smell gas in the kitchen");
  const typed = Date.now();
  await customer.locator("button.main").first().click();
  await heading(customer, "If you smell gas").waitFor();
  const turned = Date.now() - typed;
  const dangers = async () => (await texts(here)).filter(({ text }) => text.includes("I can smell gas in the kitchen"));
  const first = await until(async () => (await dangers())[0]);
  await manager.getByText("I can smell gas in the kitchen").first().waitFor();
  const seen = Date.now() - typed;
  console.log(
    `danger typed: the customer's page had turned after ${turned} ms, the first phone rang after ${first.at - typed} ms, a manager read it after ${seen} ms`,
  );
  // The product's own line.
  expect(first.at - typed).toBeLessThan(2_000);
  const everybody: { phone: string | null; role: string }[] = (await desk.call("GET", "/v1/managers")).data;
  const reachable = everybody.filter((m) => m.phone !== null && m.role !== "viewer").map((m) => m.phone);
  await until(async () => ((await dangers()).length >= reachable.length ? true : undefined));
  const rung = await dangers();
  expect(rung.map(({ to }) => to).sort()).toEqual(reachable.sort());
  for (const { text } of rung) expect(text).toMatch(/^DANGER.*Val Green/);

  // Who was alerted comes by itself, and then who has it.
  await customer.getByText("Whoever takes it is named here.").waitFor({ timeout: 15_000 });
  expect(await customer.getByText("favourite").count()).toBe(0);
  const link = /https?:\S+\/c\/[\w-]+/.exec(rung[0]?.text ?? "")?.[0] ?? "";
  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto(link);
  await page.locator('button[value="15m"]').first().click();
  await customer.locator("time.time").waitFor({ timeout: 15_000 });
  expect(await heading(customer, "If you smell gas").count(), "the advice stays").toBe(1);
  console.log(`and after ${Date.now() - typed} ms the customer read who has it and by when they call`);
});

test("a danger that comes by text turns an open page in place, what is being typed stays, and so does its end", async ({
  skip,
}) => {
  const { chromium, here, desk } = stage(skip);
  const customer = await (await chromium.newContext(PHONE)).newPage();
  const url = await desk.survey("Hana Cole");
  await customer.goto(url);
  await customer.locator('button[name="tap"][value="2"]').click();
  await customer.locator("#comment").waitFor();
  const visit: { customer: { phone: string } } = (await desk.call("GET", "/v1/visits")).data[0];
  await customer.locator("#comment").fill("He left the old");
  await fetch(`${here.base}/phones/replies`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ from: visit.customer.phone, text: "sparks are flying out of the socket" }),
  });
  await heading(customer, "If there are sparks, shocks or bare wires").waitFor({ timeout: 15_000 });
  expect(await customer.locator("#comment").inputValue()).toBe("He left the old");
  const answer = await until(async () => (await texts(here)).findLast((text) => text.to === visit.customer.phone));
  expect(answer.text).toContain("If there are sparks, shocks or bare wires: touch nothing.");

  const { id } = (await desk.call("GET", "/v1/cases")).data[0];
  const [{ id: by }] = (await desk.call("GET", "/v1/managers")).data;
  await desk.call("POST", `/v1/cases/${id}/acknowledgement`, { by, promise: { at: "15m" } });
  await desk.call("POST", `/v1/cases/${id}/resolution`, { outcome: "fixed", note: "Socket replaced and tested" });
  await customer.getByText("Socket replaced and tested").waitFor({ timeout: 15_000 });
  expect(await heading(customer, "If there are sparks").count()).toBe(0);
});

test.for(["en", "de", "ar"] as const)(
  "what to do stands on a small phone in %s, large enough for a thumb, and axe finds nothing, in the light and in the dark",
  async (language, { skip }) => {
    const { chromium, desk } = stage(skip);
    const context = await chromium.newContext({ ...PHONE, reducedMotion: "reduce", javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(`${await desk.survey("Anna Miller")}?lang=${language}`);
    await page.locator('button[name="tap"][value="1"]').click();
    await page.locator("#comment").fill("Smell of gas and the socket sparks");
    await page.locator("button.main").first().click();
    await page.locator(".help").waitFor();
    await page.locator("button.main").waitFor();
    await shoot(page, `danger-${language}`);
    expect(await overflow(page)).toBe(0);
    for (const help of await page.locator(".help a").all()) {
      expect((await help.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    }
    const firstHelp = await page.locator(".help a").first().boundingBox();
    expect((firstHelp?.y ?? 999) + (firstHelp?.height ?? 0), "the first number is on the first screen").toBeLessThan(
      740,
    );
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeOn(page), colorScheme).toEqual([]);
    }
    await shoot(page, `danger-${language}-dark`);
  },
);

test("without JavaScript the same page answers the press", async ({ skip }) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext({ ...PHONE, javaScriptEnabled: false })).newPage();
  await page.goto(await desk.survey("Anna Miller"));
  await page.locator('button[name="tap"][value="1"]').click();
  await page.locator("#comment").fill("There is smoke coming from the boiler");
  await page.locator("button.main").first().click();
  await heading(page, "If there is fire or smoke").waitFor();
  expect(await page.locator(".help a").first().getAttribute("href")).toBe("tel:999");
});
