// A page that follows its case by itself is, in every state, the page that a reload would bring: the same parts in the
// same dress.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Desk, PHONE_AGENT } from "../support/pages.ts";
import { openStage, PHONE } from "../support/stage.ts";

const stage = await openStage();

const STYLES = [
  ...["display", "position", "color", "backgroundColor", "fontSize", "fontWeight", "listStyleType", "whiteSpace"],
  ...["margin", "padding", "borderWidth", "borderColor", "borderRadius", "width", "height", "content"],
];

/** Every element with what it says and, where it shows, how it looks; but not how long ago it was opened. */
const LOOK = `(()=>{document.activeElement.blur();const see=(e,pseudo)=>{const s=getComputedStyle(e,pseudo);return ${JSON.stringify(STYLES)}.map((name)=>s[name]).join(" ")};return [...document.querySelectorAll("main :not(noscript,noscript *)")].map((e)=>[e.tagName,e.id,e.className,e.id==="away"?"":[...e.childNodes].filter((n)=>n.nodeType===3).map((n)=>n.data).join("|"),...(e.checkVisibility()?[see(e),see(e,"::before")]:[])].join(" ; "))})()`;

async function sameAsFresh(live: Page, what: string): Promise<void> {
  const fresh = await live.context().newPage();
  await fresh.goto(live.url());
  const wanted = await fresh.evaluate<string[]>(LOOK);
  const version = await fresh.evaluate<string>("document.getElementById('live')?.dataset.v ?? ''");
  await fresh.close();
  await expect
    .poll(() => live.evaluate("document.getElementById('live')?.dataset.v ?? ''"), { timeout: 15_000 })
    .toBe(version);
  expect(await live.evaluate<string[]>(LOOK), what).toEqual(wanted);
}

/** What is done in the newest case, by whoever is named. */
async function newest(desk: Desk): Promise<(door: string, body: object) => Promise<unknown>> {
  const [open] = (await desk.call("GET", "/v1/cases")).data;
  return (door, body) => desk.call("POST", `/v1/cases/${open.id}/${door}`, body);
}

test("let down, promised, put right and won back: each state that comes by itself looks like a fresh page", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext({ ...PHONE, userAgent: PHONE_AGENT })).newPage();
  await page.goto(await desk.survey());
  await page.locator(".faces button").nth(0).click();
  await page.locator("#live").waitFor();
  await sameAsFresh(page, "raised");
  const does = await newest(desk);
  const [dev] = (await desk.call("GET", "/v1/managers")).data;
  await does("acknowledgement", { by: dev.id });
  await sameAsFresh(page, "taken");
  await does("promise", { at: "1h" });
  await sameAsFresh(page, "promised");
  await page.locator("#comment").fill("The dog is in the garden.");
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator("blockquote").waitFor();
  await sameAsFresh(page, "written to");
  await does("items", { what: "Bring a new valve", due: "tomorrow" });
  await sameAsFresh(page, "being put right");
  await does("resolution", { outcome: "fixed", note: "A new valve, and it is warm" });
  await sameAsFresh(page, "put right");
  await page.getByRole("button", { name: "It's right now" }).click();
  await page.getByRole("group", { name: "Would you have us back?" }).waitFor();
  await sameAsFresh(page, "won back");
  await page.getByRole("button", { name: "5: Any time" }).click();
  await page.locator("#card:empty").waitFor({ state: "attached" });
  await sameAsFresh(page, "won back, and asked");
});

test("delighted, every card, words and a call: what takes its place on the page looks like a fresh page", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext({ ...PHONE, userAgent: PHONE_AGENT })).newPage();
  await page.goto(await desk.survey());
  await page.locator(".faces button").nth(4).click();
  await page.getByRole("group", { name: "Would you have us back?" }).waitFor();
  await sameAsFresh(page, "delighted");
  await page.getByRole("button", { name: "5: Any time" }).click();
  await page.getByRole("button", { name: "5: Very much" }).waitFor();
  await sameAsFresh(page, "loyal");
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: "Skip" }).click();
  await page.locator(".chips").waitFor();
  await sameAsFresh(page, "driver skipped");
  await page.locator(".chips label").nth(1).click();
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: "Done" }).click();
  await page.locator("#card:empty").waitFor({ state: "attached" });
  await page.locator("#say:empty").waitFor({ state: "attached" });
  await sameAsFresh(page, "chips done");
  await page.locator("#words summary").click();
  await page.locator("#comment").fill("Lovely work.");
  await page.locator("#words button.main").click();
  await page.locator("figure").waitFor();
  await page.locator("#say:empty").waitFor({ state: "attached" });
  await sameAsFresh(page, "written");
  await page.locator("#words summary").click();
  await page.locator("#best_time").fill("after 6");
  await page.getByRole("button", { name: "Call me" }).click();
  await page.getByText("after 6").waitFor();
});

test("the sentence for a friend goes out by the phone's own sheet, as a text, by WhatsApp or by copying, and is counted", async ({
  skip,
}) => {
  const { chromium, desk } = stage(skip);
  const context = await chromium.newContext({
    ...PHONE,
    userAgent: PHONE_AGENT,
    permissions: ["clipboard-write", "clipboard-read"],
  });
  const page = await context.newPage();
  await page.addInitScript("navigator.share=(what)=>{window.shared=what.text;return Promise.resolve()}");
  await page.goto(await desk.survey());
  await page.locator(".faces button").nth(4).click();
  const sentence = await page.locator("#friend blockquote").innerText();
  expect(sentence).toMatch(/^I'm happy with Brightside Heating\. If you ever need them: http\S+\/r\/[\w-]+$/);
  await page.getByRole("button", { name: "Share" }).click();
  await expect.poll(() => page.evaluate("window.shared")).toBe(sentence);
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(sentence);
  await expect.poll(async () => (await desk.answers())[0]?.shares).toBe(2);
  expect(await page.getByRole("link", { name: "Text it" }).getAttribute("href")).toBe(
    `sms:?&body=${encodeURIComponent(sentence)}`,
  );
  const before = page.url();
  await page.getByRole("link", { name: "Text it" }).click();
  await expect.poll(async () => (await desk.answers())[0]?.shares).toBe(3);
  expect(page.url()).toBe(before);
});
