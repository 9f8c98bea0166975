// The front door, the outside world and the clock. Only `fetch` and the date are ours; everything between is real.
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { onTestFinished, vi } from "vitest";
import type { RemoteAccount } from "../../src/reach.ts";
import { BRIGHTSIDE, DEV, MOIRA, OPERATOR_KEY, QUIET, TUESDAY } from "./cast.ts";
import { textOf } from "./vendors/wire.ts";

export const BASE = "https://cavalry.test";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body where it is JSON. */
  readonly json: Json;
}

/** Whatever a document holds: tests look into it freely, and a wrong path shows as a failed expectation. */
export type Json = ReturnType<typeof JSON.parse>;

const vendors = new Map<string, (request: Request) => Response | Promise<Response>>();

/** Lets a host of the outside world answer, until the test ends. */
export function outside(host: string, handler: (request: Request) => Response | Promise<Response>): void {
  vendors.set(host, handler);
}

/** Starts the story's clock and connects the simulated phones to our own front door. */
export function beginStory(at = TUESDAY): void {
  vi.useFakeTimers({ toFake: ["Date"], now: at });
  const everything = vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const { origin, host } = new URL(request.url);
    const vendor = vendors.get(host);
    if (vendor !== undefined) return vendor(request);
    if (origin !== BASE) throw new TypeError("connect failed: nothing outside is real");
    return exports.default.fetch(request);
  });
  onTestFinished(() => {
    everything.mockRestore();
    vendors.clear();
    vi.useRealTimers();
  });
}

export async function ask(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const url = path.startsWith("http") ? path : BASE + path;
  const response = await exports.default.fetch(new Request(url, { ...init, method }));
  const text = await textOf(response);
  const isJson = /\bjson/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
}

export function sendJson(method: string, path: string, key: string, body: unknown, headers = {}): Promise<Answer> {
  const authorization = `Bearer ${key}`;
  return ask(method, path, {
    headers: { authorization, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

export function sendForm(path: string, fields: Record<string, string>): Promise<Answer> {
  return ask("POST", path, { body: new URLSearchParams(fields) });
}

/** A business that was just opened, by its owner Ruth. */
export class Business {
  readonly id: string;
  readonly key: string;

  constructor(id: string, key: string) {
    this.id = id;
    this.key = key;
  }

  static async open(details: object = BRIGHTSIDE): Promise<Business> {
    const { status, json } = await sendJson("POST", "/v1/accounts", OPERATOR_KEY, details);
    if (status !== 201) throw new Error(`opening answered ${status}: ${JSON.stringify(json)}`);
    return new Business(json.account.id, json.api_key);
  }

  /** Dev first, then Moira, then Ruth the owner: five, ten and fifteen minutes. */
  static async openWithLadder(): Promise<Business> {
    const business = await Business.open();
    const dev = (await business.post("/v1/managers", DEV)).json;
    const moira = (await business.post("/v1/managers", MOIRA)).json;
    const ruth = (await business.get("/v1/managers")).json.data.find((m: Json) => m.role === "owner");
    const ladder = [{ managers: [dev.id] }, { managers: [moira.id] }, { managers: [ruth.id] }];
    await sendJson("PATCH", "/v1/settings", business.key, { ladder });
    return business;
  }

  get(path: string): Promise<Answer> {
    return ask("GET", path, { headers: { authorization: `Bearer ${this.key}` } });
  }

  post(path: string, body: unknown, headers = {}): Promise<Answer> {
    return sendJson("POST", path, this.key, body, headers);
  }

  /** Lets the object do what is due, as its alarm would. */
  async settle(): Promise<void> {
    for (let i = 0; i < 4; i++) {
      const due = await runInDurableObject(this.stub, (_, { storage }) => storage.getAlarm());
      // An alarm that lies ahead would be rung early, and nothing but time would pass.
      if (due === null || due > Date.now() + 1 || !(await runDurableObjectAlarm(this.stub))) return;
    }
  }

  /** The platform rings, whatever our clock says. */
  async ring(): Promise<void> {
    await runDurableObjectAlarm(this.stub);
  }

  /** Time passes, and whatever falls due on the way happens at its own minute. */
  async later(minutes: number): Promise<void> {
    for (let i = 0; i < minutes; i++) {
      vi.setSystemTime(Date.now() + 60_000);
      await this.settle();
    }
  }

  /** As `later`, for days: hour by hour, so that every alarm rings on its own. */
  async hours(n: number): Promise<void> {
    for (let i = 0; i < n; i++) {
      vi.setSystemTime(Date.now() + 3_600_000);
      await this.settle();
    }
  }

  /** What became of asking about a visit: the invitation, then its reminder. */
  async asks(visit: string): Promise<Json[]> {
    return (await this.get(`/v1/visits/${visit}`)).json.asks;
  }

  /** The object is thrown out of memory; only what is stored survives. */
  evict(): Promise<void> {
    return evictDurableObject(this.stub);
  }

  /** Texts on a phone, oldest first; only this business's. */
  async texts(phone: string): Promise<string[]> {
    const { json } = await ask("GET", "/phones/messages");
    const mine = (await this.get("/v1/messages")).json.data.map((m: Json) => m.text);
    return json.data.filter((t: Json) => t.to === phone && !t.mine && mine.includes(t.text)).map((t: Json) => t.text);
  }

  async reply(phone: string, text: string): Promise<void> {
    await ask("POST", "/phones/replies", {
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ from: phone, text }),
    });
    await this.settle();
  }

  /** The object's methods, for what no edge tells. */
  get account(): RemoteAccount {
    return this.stub as unknown as RemoteAccount;
  }

  get stub() {
    return env.ACCOUNT.get(env.ACCOUNT.idFromName(this.id));
  }
}

/** A visit, and the path of its survey. */
export async function surveyOf(business: Business, visit: object = QUIET): Promise<string> {
  return linkIn((await business.post("/v1/visits", visit)).json.survey_url);
}

/** The path of the first link in a text. */
export function linkIn(text: string | undefined): string {
  const link = /https:\/\/cavalry\.test(\/\S+)/.exec(text ?? "")?.[1];
  if (link === undefined) throw new Error(`no link in: ${text}`);
  return link;
}

/** What a person reads on a page. */
export function words(page: string): string {
  return page
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<title[\s\S]*?<\/title>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
