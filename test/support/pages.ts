// Every state of a customer's page, made through the front door of a served business.
import type { Page } from "playwright-core";
import { mint, parseKeys, read } from "../../src/link.ts";
import type { Served } from "./served.ts";

/** What a telephone's browser calls itself; the bundled one says that it is headless, and a machine's taps are suspect. */
export const PHONE_AGENT =
  "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

export const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "pl", "ar"] as const;

export const STATES = [
  "question",
  "chosen",
  "offline",
  "delighted",
  "fine",
  "cavalry",
  "changed",
  "closed",
  "expired",
  "written",
  "forged",
  "counter",
  "kiosk",
  "kiosk thanks",
  "print",
  "friend",
  "friend unclear",
  "friend called",
  "stop",
  "stopped",
] as const;
export type State = (typeof STATES)[number];

/** Whatever a document of the API holds; a wrong path shows as a failed expectation. */
type Json = ReturnType<typeof JSON.parse>;

interface Past {
  readonly unanswered: string;
  readonly answered: string;
}

export class Desk {
  readonly #here: Served;
  #count = 0;
  #past: Past | null = null;
  #place: Json = null;

  constructor(here: Served) {
    this.#here = here;
  }

  async call(method: string, path: string, body?: unknown): Promise<Json> {
    const headers = { authorization: `Bearer ${this.#here.links.apiKey}`, "content-type": "application/json" };
    const response = await fetch(this.#here.base + path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.json();
  }

  /** The answers so far, the last given first. */
  async answers(): Promise<Json[]> {
    const { data } = await this.call("GET", "/v1/responses");
    return data.sort((a: Json, b: Json) => b.last_at.localeCompare(a.last_at));
  }

  async survey(name = "Anna Miller"): Promise<string> {
    this.#count += 1;
    const visit = {
      customer: { name, phone: `+4477009${String(20_000 + this.#count)}` },
      staff: [{ name: "Tom Ashworth" }],
      site: "Leeds",
      job: "Boiler service",
      invite: { channel: "none" },
    };
    return (await this.call("POST", "/v1/visits", visit)).survey_url;
  }

  async tap(url: string, face: number): Promise<void> {
    await this.#form(url, { tap: String(face) });
  }

  async place(): Promise<Record<"url" | "kiosk_url" | "svg_url" | "png_url" | "print_url", string>> {
    this.#place ??= await this.call("POST", "/v1/places", { name: "Front desk" });
    return this.#place;
  }

  /** Moves the business's clock ahead. */
  async later(seconds: number): Promise<void> {
    await fetch(`${this.#here.base}/phones/clock`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ skip_seconds: seconds }),
    });
  }

  /** Brings `page` to `state` as a person would come to it. */
  async show(page: Page, state: State, language: string): Promise<void> {
    await page.context().setOffline(false);
    await page.goto(await this.#address(state, language));
    switch (state) {
      case "offline":
        await page.context().setOffline(true);
        await page.locator(".faces button").nth(3).click();
        await page.locator("#say").filter({ hasText: /\S/ }).waitFor();
        return;
      case "kiosk thanks":
        // Whoever is happy is thanked for three seconds; whoever was let down has time to leave a number.
        await page.locator(".faces button").nth(0).click();
        await page.locator("#next").waitFor();
        return;
      case "written":
        await page.locator("#comment").fill("Still no heating.");
        return this.#send(page);
      case "friend called":
        await page.locator("#name").fill("Zoe Marsh");
        await page.locator("#phone").fill("07700 900444");
        return this.#send(page);
      case "friend unclear":
        await page.locator("#name").fill("Zoe Marsh");
        await page.locator("#phone").fill("soon");
        return this.#send(page);
      case "stopped":
        return this.#send(page);
    }
  }

  async #send(page: Page): Promise<void> {
    await page.locator("button.main").click();
    await page.locator("[role=status]:not(#say),[role=alert],main:not(:has(form))").first().waitFor();
  }

  async #address(state: State, language: string): Promise<string> {
    const tail = `?lang=${language}`;
    switch (state) {
      case "expired":
      case "written":
        return (await this.#long()).unanswered + tail;
      case "closed":
        return (await this.#long()).answered + tail;
      case "counter":
        return (await this.place()).url + tail;
      case "kiosk":
      case "kiosk thanks":
        return `${(await this.place()).kiosk_url}&lang=${language}`;
      case "print":
        return (await this.place()).print_url + tail;
    }
    const url = await this.survey();
    switch (state) {
      case "question":
      case "offline":
        return url + tail;
      case "chosen":
        return `${url}${tail}&tap=4`;
      case "delighted":
        await this.tap(url, 5);
        return url + tail;
      case "fine":
        await this.tap(url, 3);
        return url + tail;
      case "cavalry":
        await this.tap(url, 1);
        return url + tail;
      case "changed":
        await this.tap(url, 5);
        await this.tap(url, 4);
        await this.#form(`${url}/more`, {
          loyalty: "5",
          driver: "4",
          comment: "Lovely work.",
          callback: "07700 900999",
        });
        return url + tail;
      case "forged":
        return url.slice(0, -3) + (url.endsWith("AAA") ? "BBB" : "AAA");
      case "friend":
      case "friend unclear":
      case "friend called":
        return (await this.#friendOf(url)) + tail;
      case "stop":
      case "stopped":
        return this.#stopOf(url) + tail;
    }
  }

  /** Links past their time, one of them answered: the business's clock is moved over them, once. */
  async #long(): Promise<Past> {
    if (this.#past === null) {
      this.#past = { unanswered: await this.survey(), answered: await this.survey() };
      await this.tap(this.#past.answered, 4);
      await this.later(15 * 86_400);
    }
    return this.#past;
  }

  async #friendOf(url: string): Promise<string> {
    const thanks = await this.#form(url, { tap: "5" });
    return this.#here.base + (/\/r\/[\w-]{20,}/.exec(thanks)?.[0] ?? "");
  }

  /** Comes with mail only, and the simulated phones show none. */
  #stopOf(url: string): string {
    const keys = parseKeys(this.#here.linkKeys) ?? [];
    const opened = read(keys, "survey", url.split("/").at(-1) ?? "");
    if (opened === null) throw new Error(`not a survey's link: ${url}`);
    return `${this.#here.base}/u/${mint(keys, "stop", opened)}`;
  }

  async #form(url: string, fields: Record<string, string>): Promise<string> {
    const headers = { "user-agent": PHONE_AGENT };
    return (await fetch(url, { method: "POST", headers, body: new URLSearchParams(fields) })).text();
  }
}
