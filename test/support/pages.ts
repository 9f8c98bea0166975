// Every state of a customer's page, made through the front door of a served business.
import type { Served } from "./served.ts";

/** What a telephone's browser calls itself; the bundled one says that it is headless, and a machine's taps are suspect. */
export const PHONE_AGENT =
  "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

export const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "pl", "ar"] as const;

export const STATES = [
  "question",
  "delighted",
  "fine",
  "cavalry",
  "changed",
  "expired",
  "forged",
  "counter",
  "friend",
] as const;
export type State = (typeof STATES)[number];

export class Desk {
  readonly #here: Served;
  #count = 0;
  #expired = "";

  constructor(here: Served) {
    this.#here = here;
  }

  async call(method: string, path: string, body?: unknown): Promise<Record<string, string>> {
    const headers = { authorization: `Bearer ${this.#here.links.apiKey}`, "content-type": "application/json" };
    const response = await fetch(this.#here.base + path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    // What the API answers with is looked at by the callers.
    return (await response.json()) as Record<string, string>;
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
    return (await this.call("POST", "/v1/visits", visit)).survey_url ?? "";
  }

  async tap(url: string, face: number): Promise<void> {
    const headers = { "user-agent": PHONE_AGENT };
    await fetch(url, { method: "POST", headers, body: new URLSearchParams({ tap: String(face) }) });
  }

  /** The address that shows `state`; `page` may still have to press something. */
  async address(state: State, language: string): Promise<string> {
    const url = await this.survey();
    const tail = `?lang=${language}`;
    switch (state) {
      case "question":
        return url + tail;
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
        await fetch(`${url}/more`, {
          method: "POST",
          body: new URLSearchParams({ loyalty: "5", driver: "4", comment: "Lovely work.", callback: "07700 900999" }),
        });
        return url + tail;
      case "expired":
        return (await this.expired()) + tail;
      case "forged":
        return url.slice(0, -3) + (url.endsWith("AAA") ? "BBB" : "AAA");
      case "counter":
        return `${(await this.call("POST", "/v1/places", { name: "Front desk" })).url}${tail}`;
      case "friend":
        return (await this.friendOf(url)) + tail;
    }
  }

  /** A link past its time: the business's clock is moved over it, once. */
  async expired(): Promise<string> {
    if (this.#expired === "") {
      this.#expired = await this.survey();
      await fetch(`${this.#here.base}/phones/clock`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ skip_seconds: 15 * 86_400 }),
      });
    }
    return this.#expired;
  }

  async friendOf(url: string): Promise<string> {
    const headers = { "user-agent": PHONE_AGENT };
    const thanks = await fetch(url, { method: "POST", headers, body: new URLSearchParams({ tap: "5" }) });
    return this.#here.base + (/href="(\/r\/[\w-]{31})"/.exec(await thanks.text())?.[1] ?? "");
  }
}
