// The owner of a firm of three, with a browser and nothing else: no key, no program. From an empty `npm start` to the
// first customer's text, through a recovery, out and in again.
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { PHONE_AGENT } from "../support/pages.ts";
import { serveEmpty } from "../support/served.ts";
import { PHONE } from "../support/stage.ts";

const browser = await openBrowser();
const here = browser === null ? null : await serveEmpty();
afterAll(async () => {
  await browser?.close();
  await here?.stop();
});
const DESK = { viewport: { width: 1280, height: 800 } };

/** What a hand does on a page, counted: presses, and fields written in. */
class Hand {
  readonly did = { presses: 0, fields: 0 };
  readonly page: Page;
  readonly #keys: boolean;

  constructor(page: Page, keys = false) {
    this.page = page;
    this.#keys = keys;
  }

  async press(name: string | RegExp, role: "button" | "link" | "checkbox" | "radio" = "button"): Promise<void> {
    this.did.presses += 1;
    const target = this.page.getByRole(role, { name }).first();
    if (!this.#keys) {
      // What is picked is drawn as its label.
      if (role === "checkbox" || role === "radio") return target.check({ force: true });
      return target.click();
    }
    await this.#reach(target);
    await this.page.keyboard.press(role === "checkbox" || role === "radio" ? "Space" : "Enter");
    await this.page.waitForLoadState();
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    this.did.fields += 1;
    const target = this.page.getByLabel(label).first();
    if (!this.#keys) return target.fill(text);
    await this.#reach(target);
    await this.page.keyboard.insertText(text);
  }

  /** Opens what is folded. */
  async unfold(text: string | RegExp): Promise<void> {
    const target = this.page.locator("summary").filter({ hasText: text }).first();
    if (!this.#keys) return target.click();
    await this.#reach(target);
    await this.page.keyboard.press("Enter");
  }

  async #reach(target: ReturnType<Page["locator"]>): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < 80; tabs++) {
      if ((await target.and(this.page.locator(":focus")).count()) > 0) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not come to ${target}`);
  }

  get heading(): Promise<string> {
    return this.page.locator("h1").first().innerText();
  }
}

/** The newest text on a phone that reads like this; a phone is looked at, and nothing is asked of the product. */
async function textOn(base: string, phone: string, like: RegExp, after = 0): Promise<{ text: string; seq: number }> {
  for (let patience = 100; patience > 0; patience--) {
    const { data } = (await (await fetch(`${base}/phones/messages`)).json()) as {
      data: { to: string; text: string; mine: boolean; seq: number }[];
    };
    const found = data.findLast((one) => one.to === phone && !one.mine && one.seq > after && like.test(one.text));
    if (found !== undefined) return found;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`no text on ${phone} like ${like}`);
}

const SIGN_IN = /(\d{3}) (\d{3}) is your sign-in code.*?(http\S+)/;

/** Nobody is asked at night: where it is, the clock goes on to the morning. */
async function untilMorning(base: string): Promise<void> {
  const hour = Number(new Date().toLocaleTimeString("en-GB", { timeZone: "Europe/London" }).slice(0, 2));
  if (hour >= 8 && hour < 19) return;
  const body = JSON.stringify({ skip_seconds: ((24 + 10 - hour) % 24) * 3600 });
  const headers = { "content-type": "application/json" };
  // The directory hears of a new business a moment after it was opened.
  await expect
    .poll(async () => {
      const told = await fetch(`${base}/phones/clock`, { method: "POST", headers, body });
      return ((await told.json()) as { accounts: number }).accounts;
    })
    .toBeGreaterThan(0);
}

interface Way {
  readonly by: string;
  readonly screen: BrowserContextOptions;
  readonly keys?: boolean;
  /** The last digits of the phones in it. */
  readonly last: string;
}

const WAYS: readonly Way[] = [
  { by: "thumb on a phone", screen: { ...PHONE, userAgent: PHONE_AGENT, hasTouch: true }, last: "1" },
  { by: "keyboard alone on a desk", screen: DESK, keys: true, last: "2" },
  { by: "hand on a desk without scripts", screen: { ...DESK, javaScriptEnabled: false }, last: "3" },
];

test.for(WAYS)(
  "by $by Sue opens her firm, asks Anna, who is let down, and puts it right; out, and in again",
  async ({ by, screen, keys, last }, { skip }) => {
    if (browser === null || here === null) return skip();
    const { base } = here;
    const [sue, anna] = [`+4477009003${last}0`, `+4477009003${last}1`];
    const firm = `Marsh Plumbing ${last}`;
    const context = await browser.newContext({ locale: "en-GB", ...screen });
    context.setDefaultTimeout(15_000);
    const hand = new Hand(await context.newPage(), keys);
    const { page } = hand;
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));

    await page.goto(base);
    await hand.press("Open your business", "link");
    await hand.write("Your name", "Sue Marsh");
    await hand.write("Your phone or email", sue);
    await hand.press("Continue");
    const [, one = "", two = ""] = SIGN_IN.exec((await textOn(base, sue, SIGN_IN)).text) ?? [];
    await hand.write("Six digits", one + two);
    await hand.press("Continue");
    await hand.write("Its name", firm);
    const named = hand.did.fields;
    await hand.press("Continue");
    await page.getByText("Who goes to customers?").first().waitFor();
    await untilMorning(base);
    await hand.write("Names, one a line", "Len Marsh");
    await hand.press("Continue");
    await hand.press("Ring me now");
    await textOn(base, sue, new RegExp(firm));
    await hand.press("Yes, it rang");
    await hand.press("Continue");
    await hand.write("Their phone or email", anna);
    await hand.write("First name", "Anna");
    await hand.write("What was done?", "Boiler service");
    await hand.press("Ask now");
    await page.getByText("Anna is being asked now.").waitFor();
    const asked = await textOn(base, anna, new RegExp(`^${firm}: Anna, how was it with Len`));
    const fields = hand.did.fields - named;
    console.log(
      `from npm start to the first text, by ${by}: ${hand.did.presses} presses, ${fields} fields after the name`,
    );
    expect(hand.did.presses).toBeLessThanOrEqual(12);
    expect(fields).toBeLessThanOrEqual(5);

    const scripts = screen.javaScriptEnabled !== false;
    await hand.press("Now", "link");
    if (scripts) await page.getByText("Live: what is new comes by itself.").waitFor();

    const annas = await browser.newContext({ ...PHONE, userAgent: PHONE_AGENT, locale: "en-GB" });
    const phone = await annas.newPage();
    await phone.goto(/http\S+/.exec(asked.text)?.[0] ?? "");
    await phone.getByRole("button", { name: "Let down" }).click();
    await phone.getByText("Oh no, Anna.").waitFor();
    await textOn(base, sue, /^Anna \(1\/5, Len, Boiler service\).*was let down/);

    if (!scripts) await page.reload();
    await page.getByRole("link", { name: /Anna/ }).waitFor();
    if (scripts) await expect.poll(() => page.title()).toMatch(/^\(1\) Now/);
    if (keys) {
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("j");
      expect(await page.locator(":focus").innerText()).toContain("Anna");
    }
    await hand.press(/Anna/, "link");
    expect(await hand.heading).toBe("Anna was let down");
    await hand.press("1 hour");
    await expect.poll(() => hand.heading).toBe("Anna is yours");
    await hand.unfold("Write to Anna");
    await hand.write(/It goes to their phone/, "I am sorry, Anna. Len comes back today at no cost.");
    await hand.press("Send");
    await page.locator("#say [role=status]").waitFor();
    await hand.unfold("It's put right");
    await hand.press("Fixed", "radio");
    await hand.press("Tell Anna it's done");
    await expect.poll(() => hand.heading).toMatch(/^Put right\./);
    await annas.close();

    const out = async () => {
      await hand.press("More", "link");
      await hand.press("Sign out");
      await page.getByText("You are signed out.").waitFor();
    };
    const askIn = async () => {
      const before = await textOn(base, sue, SIGN_IN);
      await hand.write("Your phone or email", sue);
      await hand.press("Send me the link");
      return SIGN_IN.exec((await textOn(base, sue, SIGN_IN, before.seq)).text) ?? [];
    };
    await hand.press("‹ Now", "link");
    expect(await hand.heading).toBe("Nobody is waiting");
    await out();
    const [, , , link = ""] = await askIn();
    await page.goto(link);
    await hand.press("Sign in");
    await page.getByText("Nobody is waiting").waitFor();
    await out();
    const [, first = "", second = ""] = await askIn();
    await hand.write("Six digits", first + second);
    await hand.press("Sign in");
    if (scripts) {
      const cdp = await context.newCDPSession(page);
      await cdp.send("WebAuthn.enable");
      const kept = {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
      } as const;
      const options = { ...kept, isUserVerified: true, automaticPresenceSimulation: true };
      await cdp.send("WebAuthn.addVirtualAuthenticator", { options });
      await hand.press("Add a passkey", "link");
      await hand.press("Make a passkey");
      await page.getByText("your face or finger is enough").waitFor();
      await out();
      await hand.press("Sign in with a passkey");
      await page.getByText("Nobody is waiting").waitFor();
    }
    await hand.press("More", "link");
    await hand.press("Who is rung", "link");
    await hand.unfold("Somebody else too");
    await hand.write("Name", "Len Marsh");
    await hand.write("Phone / Email", `+4477009003${last}2`);
    await hand.press("Add");
    await hand.press("Put first");
    await page.getByText("1. Len Marsh").waitFor();
    expect(wrong).toEqual([]);
  },
);
