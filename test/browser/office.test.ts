// Each page of the office as it looks: read by axe in the light and the dark, in two languages of which one runs from right
// to left, no wider than a phone, and no heavier than a bad connection carries.
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PHONE_AGENT } from "../support/pages.ts";
import { axeOn, openStage, overflow, PHONE } from "../support/stage.ts";

const stage = await openStage();

const PAGES = [
  ...["now", "case", "ask", "people", "people/new", "more", "devices", "passkeys/new", "open/crew", "open/ladder"],
  ...["open/look", "settings", "changes", "sign-in", "parts"],
];
const MOST = 40_000;
const OWNER = "+447700900390";

/** A business that reads Arabic, with one customer who was let down. */
async function openInArabic(base: string): Promise<void> {
  const send = async (path: string, key: string, body: object): Promise<Record<"api_key" | "survey_url", string>> => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const answer = await fetch(base + path, { method: "POST", headers, body: JSON.stringify(body) });
    return (await answer.json()) as Record<"api_key" | "survey_url", string>;
  };
  const place = { timezone: "Europe/London", country: "GB", currency: "GBP", language: "ar" };
  const owner = { name: "سارة الخطيب", phone: OWNER };
  const { api_key } = await send("/v1/accounts", "operator-dev-key", { name: "دفء للتدفئة", ...place, owner });
  const customer = { name: "آنا ميلر", phone: "+447700900391" };
  const visit = { customer, staff: [{ name: "خالد حداد" }], job: "صيانة", invite: { channel: "none" } };
  const { survey_url } = await send("/v1/visits", api_key, visit);
  await fetch(survey_url, {
    method: "POST",
    headers: { "user-agent": PHONE_AGENT },
    body: new URLSearchParams({ tap: "1" }),
  });
}

async function signInTexts(base: string, phone: string): Promise<string[]> {
  const { data } = (await (await fetch(`${base}/phones/messages`)).json()) as { data: { to: string; text: string }[] };
  return data.flatMap(({ to, text }) => (to === phone && text.includes("/board/in/") ? text : []));
}

async function signIn(page: Page, base: string, phone: string): Promise<void> {
  await page.goto(`${base}/board/sign-in`);
  await page.getByLabel("Your phone or email").fill(phone);
  const before = (await signInTexts(base, phone)).length;
  await page.getByRole("button", { name: "Send me the link" }).click();
  let digits = "";
  const look = async () => {
    const text = (await signInTexts(base, phone))[before] ?? "";
    digits = (/\d{3} \d{3}/.exec(text)?.[0] ?? "").replace(" ", "");
    return digits;
  };
  await expect.poll(look, { timeout: 10_000 }).not.toBe("");
  await page.getByLabel("Six digits").fill(digits);
  await page.getByRole("button", { name: "Sign in" }).first().click();
  await page.getByRole("navigation").waitFor();
}

test("every page of the office reads well to everybody, in the light and the dark, in English and Arabic, and is light", async ({
  skip,
}) => {
  const { chromium, here, desk } = stage(skip);
  await openInArabic(here.base);
  await desk.tap(await desk.survey(), 1);
  const { data } = await desk.call("GET", "/v1/managers");
  const owner = data.find((m: { role: string }) => m.role === "owner");
  const faults: string[] = [];
  for (const [language, phone] of [
    ["en", owner.phone],
    ["ar", OWNER],
  ]) {
    const context = await chromium.newContext({ ...PHONE, userAgent: PHONE_AGENT, locale: "en-GB" });
    const page = await context.newPage();
    await signIn(page, here.base, phone);
    const bytes: string[] = [];
    const open = (await page.locator("a[data-case]").first().getAttribute("data-case")) ?? "";
    for (const path of PAGES) {
      const answer = await page.goto(`${here.base}/board/${path === "case" ? `case/${open}` : path}`);
      expect(answer?.status(), path).toBe(200);
      const size = gzipSync((await answer?.body()) ?? "").length;
      bytes.push(`${path} ${(size / 1_000).toFixed(1)}`);
      if (size > MOST) faults.push(`${path}: ${size} bytes`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const found = [...(await axeOn(page)), ...((await overflow(page)) > 0 ? ["wider than the screen"] : [])];
        faults.push(...found.map((fault) => `${path} ${language} ${colorScheme}: ${fault}`));
      }
    }
    console.log(`KB of each page with its style and script, compressed, ${language}: ${bytes.join(", ")}`);
    await context.close();
  }
  expect(faults).toEqual([]);
});
