import { expect, test } from "vitest";
import type { Desk } from "../support/pages.ts";
import { axeOn, openStage, overflow, PHONE, shoot } from "../support/stage.ts";

const stage = await openStage();
const MINUTE = 60;

/** Time passes, and what falls due is sent. */
async function later(desk: Desk, seconds: number): Promise<void> {
  await desk.later(seconds);
  await new Promise((done) => setTimeout(done, 2_500));
}

/** A visit of somebody who speaks `language`, and the link to it. */
async function visit(desk: Desk, name: string, language: string): Promise<string> {
  const made = await desk.call("POST", "/v1/visits", {
    customer: { name, language, phone: "+447700900333" },
    staff: [{ reference: "tom-ashworth", name: "Tom Ashworth" }],
    // Alerts of one site within a minute are gathered; each of these customers is to make a phone ring.
    site: `Office of ${name}`,
    job: "Boiler service",
    invite: { channel: "none" },
  });
  return made.survey_url;
}

/** The newest link by which somebody can take this customer's case. */
async function alertFor(desk: Desk, name: string): Promise<string> {
  for (let i = 0; i < 40; i++) {
    const messages: { text: string | null; kind: string }[] = (await desk.call("GET", "/v1/messages")).data;
    const link = messages.find((m) => m.kind === "alert" && m.text?.includes(name.split(" ")[0] ?? name));
    const found = /https?:\S+\/c\/[\w-]+/.exec(link?.text ?? "")?.[0];
    if (found !== undefined) return found;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`nobody was called for ${name}`);
}

test.for([
  ["en", "Olivia Hart"],
  ["de", "Greta Vogel"],
  ["ar", "ليلى حداد"],
] as const)("the customer's page at each step, in %s", async ([language, name], { skip }) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto(await visit(desk, name, language));
  const step = async (what: string) => {
    await page.goto(page.url().replace(/\/more$/, ""));
    await shoot(page, `recovery-${language}-${what}`);
    expect(await overflow(page), `${what} fits the phone's width`).toBe(0);
  };
  await page.locator('button[name="tap"][value="1"]').click();
  await step("1-raised");

  const manager = await (await chromium.newContext(PHONE)).newPage();
  await manager.goto(await alertFor(desk, name));
  await manager.locator('button[value="1h"]').first().click();
  await step("2-promised");
  await later(desk, 61 * MINUTE);
  await step("3-missed");

  await manager.goto(await alertFor(desk, name));
  await manager.locator('button[value="15m"]').first().click();
  await manager.locator('button[value="called"]').click();
  await manager.locator("#todo summary").click();
  await manager.locator("#item").fill("New valve");
  await manager.locator('button[value="add_item"]').click();
  await manager.locator("#item").fill("Carpet");
  await manager.locator('button[value="add_item"]').click();
  await manager.locator('button[value="tick"]').first().click();
  await step("4-fixing");
  await manager.locator("#right summary").click();
  await manager.locator('input[value="redone"]').check();
  await manager.locator("#done").fill("New valve, and the carpet is clean again");
  await manager.locator("#right button.main").click();
  await step("5-put-right");
  await later(desk, 36 * 60 * MINUTE);
  await step("6-asked");
  await page.locator('button[name="after"][value="5"]').click();
  await step("7-won-back");
});

test("somebody who never saw it takes a case from the alert to put right, pressing what the page offers", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const customer = await (await chromium.newContext(PHONE)).newPage();
  await customer.goto(await visit(desk, "Nora Bell", "en"));
  await customer.getByRole("button", { name: "Let down" }).click();
  const page = await (await chromium.newContext(PHONE)).newPage();
  await page.goto(await alertFor(desk, "Nora Bell"));
  await shoot(page, "desk-1-alert");
  await page.getByRole("button", { name: "1 hour" }).click();
  await shoot(page, "desk-2-yours");
  await page.getByRole("button", { name: "We've spoken" }).click();
  await shoot(page, "desk-3-fixing");
  await page.getByText("Still to be done", { exact: true }).click();
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
  await page.getByText("It's put right").click();
  await page.getByLabel("Fixed").check();
  await page.getByLabel("What did you do? It stands on Nora's page.").fill("A new thermostat, and it is warm again");
  await page.getByRole("button", { name: "Tell Nora it's done" }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Put right. Thank you.");
  await shoot(page, "desk-6-put-right");
});

test("without a script too, what came of a press stands where it was pressed, with the words that were typed", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const customer = await (await chromium.newContext(PHONE)).newPage();
  await customer.goto(await visit(desk, "Lena Moss", "en"));
  await customer.getByRole("button", { name: "Let down" }).click();
  const page = await (await chromium.newContext({ ...PHONE, javaScriptEnabled: false })).newPage();
  await page.goto(await alertFor(desk, "Lena Moss"));
  await page.getByRole("button", { name: "Tomorrow 12:00" }).click();
  await page.getByRole("button", { name: "No answer" }).click();
  await page.getByText("A time of my own").click();
  await page.getByLabel("A time of my own").fill("20:15");
  await page.getByRole("button", { name: "Promise this time" }).click();
  expect(await page.getByText(/^Lena (knows|is being told that) you'll call by/).innerText()).toContain("20:15");
  const inSight = async (text: string) => {
    const box = await page.getByText(text).boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= PHONE.viewport.height;
  };
  await page.getByText("Write to Lena").click();
  await page.locator("#write").fill("Unfortunately our supplier was late.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  expect(await inSight("Not sent yet. It could be better:")).toBe(true);
  expect(await page.locator("#write").inputValue()).toBe("Unfortunately our supplier was late.");
  await page.getByText("It's put right").click();
  await page.locator("#done").fill("A new valve");
  expect(await page.locator("#amount").isVisible(), "no money, no amount").toBe(false);
  await page.getByLabel("Money back").check();
  await page.locator("#amount").fill("twenty");
  await page.getByRole("button", { name: "Tell Lena it's done" }).click();
  expect(await inSight("That amount can't be read.")).toBe(true);
  expect(await page.locator("#done").inputValue()).toBe("A new valve");
});

test("axe finds nothing on a case's page, waiting, taken and being put right, in the light and in the dark", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const customer = await (await chromium.newContext(PHONE)).newPage();
  await customer.goto(await visit(desk, "Vera Hill", "de"));
  await customer.locator('button[name="tap"][value="1"]').click();
  const link = await alertFor(desk, "Vera Hill");
  const page = await (await chromium.newContext({ ...PHONE, bypassCSP: true })).newPage();
  const clean = async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })");
      expect(await axeOn(page)).toEqual([]);
    }
  };
  await page.goto(link);
  await clean();
  await page.locator('button[value="1h"]').first().click();
  await clean();
  await page.locator('button[value="called"]').click();
  await clean();
});

test("the page follows the case by itself, and nothing that is being typed is lost", async ({ skip }) => {
  const { chromium, desk } = stage(skip);
  const customer = await (await chromium.newContext(PHONE)).newPage();
  await customer.goto(await visit(desk, "Ida Lowe", "en"));
  await customer.getByRole("button", { name: "Let down" }).click();
  await customer.getByRole("textbox").fill("The dog is in the garden, so");
  const manager = await (await chromium.newContext(PHONE)).newPage();
  await manager.goto(await alertFor(desk, "Ida Lowe"));
  await manager.getByRole("button", { name: "1 hour" }).click();
  await customer
    .getByText(/will call you by/)
    .first()
    .waitFor({ timeout: 10_000 });
  expect(await customer.getByRole("textbox").inputValue()).toBe("The dog is in the garden, so");
});

test("a manager's open page hears who was faster, and call now takes the next case while the phone dials", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const customer = await (await chromium.newContext(PHONE)).newPage();
  await customer.goto(await visit(desk, "Gus Webb", "en"));
  await customer.getByRole("button", { name: "Let down" }).click();
  const link = await alertFor(desk, "Gus Webb");
  const [open, faster] = [
    await (await chromium.newContext(PHONE)).newPage(),
    await (await chromium.newContext(PHONE)).newPage(),
  ];
  await open.goto(link);
  const bar = await open.locator(".bar").boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0), "the times stand at the lower edge").toBe(PHONE.viewport.height);
  await faster.goto(link);
  await faster.getByRole("button", { name: "Call Gus now" }).click();
  await faster.getByRole("heading", { level: 1, name: "Gus is yours" }).waitFor();
  await faster.getByRole("button", { name: "Undo" }).click();
  await faster.getByText("Taken back.").waitFor();
  await faster.getByRole("button", { name: "Call Gus now" }).click();
  await faster.getByText("Gus knows you'll call by").waitFor();
  await open.getByRole("heading", { level: 1, name: "Gus is yours" }).waitFor({ timeout: 10_000 });
});
