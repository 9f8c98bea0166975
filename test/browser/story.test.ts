import { expect, test } from "vitest";
import { PHONE_AGENT } from "../support/pages.ts";
import type { Served } from "../support/served.ts";
import { openStage, PHONE, shoot } from "../support/stage.ts";

const stage = await openStage();

/** The README's pictures are of a visit at ten past ten, whenever they are taken. */
async function untilMorning({ base, links }: Served): Promise<void> {
  const [hour = 0, minute = 0] = new Date()
    .toLocaleTimeString("en-GB", { timeZone: "Europe/London" })
    .split(":")
    .map(Number);
  const skip_seconds = ((24 + 10 - hour) % 24) * 3600 + (10 - minute) * 60;
  const headers = { "content-type": "application/json" };
  if (skip_seconds > 0)
    await fetch(`${base}/phones/clock`, { method: "POST", headers, body: JSON.stringify({ skip_seconds }) });
  const visit = {
    customer: { name: "Anna Miller", phone: new URL(links.phones).searchParams.get("customer") },
    ...{ staff: [{ reference: "tom-ashworth", name: "Tom Ashworth" }], site: "Leeds", job: "Boiler service" },
  };
  const authorization = `Bearer ${links.apiKey}`;
  const made = await fetch(`${base}/v1/visits`, {
    method: "POST",
    headers: { ...headers, authorization },
    body: JSON.stringify(visit),
  });
  links.customer = ((await made.json()) as { survey_url: string }).survey_url;
}

test("the first command ends with three links", async ({ skip }) => {
  const { here } = stage(skip);
  expect(here.printed).toMatch(/A customer's phone {2}http\S+\/s\/[\w-]{24}\n/);
  expect(here.printed).toMatch(/The two phones {6}http\S+\/phones\?manager=\S+&customer=\S+\n {2}A customer/);
  expect(here.printed).toMatch(/The board {11}http\S+\/board\//);
});

test("a customer without JavaScript taps a face, a manager's phone rings, and she reads who comes and when", async ({
  skip,
}) => {
  const { chromium, here } = stage(skip);
  if (process.env.SCREENS !== undefined) await untilMorning(here);
  const desk = await chromium.newPage({ viewport: { width: 900, height: 860 } });
  await desk.goto(here.links.phones);
  const manager = desk.getByRole("region", { name: "A manager's phone" });

  const context = await chromium.newContext({ ...PHONE, javaScriptEnabled: false, userAgent: PHONE_AGENT });
  const customer = await context.newPage();
  const asked: string[] = [];
  customer.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname.slice(0, 3)}`));
  await customer.goto(here.links.customer);
  await shoot(customer, "question");
  await customer.getByRole("button", { name: "Let down" }).click();
  expect(asked, "one request to see, one to answer").toEqual(["GET /s/", "POST /s/"]);
  expect(await customer.getByRole("heading", { level: 1 }).innerText()).toContain("Oh no, Anna.");
  await shoot(customer, "cavalry");

  const alert = manager.getByText(/^Anna Miller \(1\/5, Tom.*at risk\. .*I have it:/);
  const tapped = Date.now();
  await alert.waitFor({ timeout: 10_000 });
  console.log(`the manager's phone rang ${Date.now() - tapped} ms after the customer's page was there`);
  await shoot(desk, "phones");

  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto((await alert.getByRole("link").getAttribute("href")) ?? "");
  await shoot(page, "case");
  await page.getByRole("button", { name: "1 hour" }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Anna is yours");
  await shoot(page, "case-taken");

  await customer.goto(here.links.customer);
  expect(await customer.locator("time.time").innerText()).toMatch(/\d{1,2}:\d\d$/);
  await shoot(customer, "promised");
  await desk
    .getByRole("region", { name: "A customer's phone" })
    .getByText("Dev from Brightside Heating will call you by")
    .waitFor();
});

test("a manager takes a case by texting its code on the phone", async ({ skip }) => {
  const { chromium, here } = stage(skip);
  const desk = await chromium.newPage({ viewport: { width: 900, height: 860 } });
  await desk.goto(here.links.phones);
  const manager = desk.getByRole("region", { name: "A manager's phone" });
  const texts = await manager.getByRole("listitem").allInnerTexts();
  const open = texts.map((text) => /reply (\d+)/.exec(text)?.[1]).filter((code) => code !== undefined);
  await manager.getByRole("textbox").fill(`${open.at(-2)} 15m`);
  await manager.getByRole("button", { name: "Send" }).click();
  await manager
    .getByText(/you'll call by|Already taken|is over/)
    .first()
    .waitFor();
});

test("the board shows who waits and how people felt, each number with its range", async ({ skip }) => {
  const { chromium, here } = stage(skip);
  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto(here.links.board);
  await shoot(page, "board");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Brightside Heating today");
  expect(await page.getByRole("row", { name: /Gareth Pugh/ }).innerText()).toContain("below the others");
  expect(await page.getByText(/\d+ to \d+ · 1\d\d\d answers/).count()).toBe(1);
});

test("on a dark phone the page is dark", async ({ skip }) => {
  const { chromium, here } = stage(skip);
  const page = await (await chromium.newContext({ ...PHONE, colorScheme: "dark" })).newPage();
  await page.goto(here.links.customer);
  await shoot(page, "cavalry-dark");
  expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(21, 23, 28)");
});
