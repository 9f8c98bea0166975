// The front door, the outside world, the clock, and a business with what its tests do to it. Only `fetch` and the date
// are ours; everything between is real. Its messages go to the simulated phones; `Fleet` is the same business with the
// vendors in front of it.
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { onTestFinished, vi } from "vitest";
import type { RemoteAccount } from "../../src/reach.ts";
import { BOILER, BRIGHTSIDE, DEV, MOIRA, OPERATOR_KEY, QUIET, TUESDAY } from "./cast.ts";
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

type FrontDoor = (request: Request) => Promise<Response>;

export async function ask(
  method: string,
  path: string,
  init: RequestInit = {},
  door: FrontDoor = (request) => exports.default.fetch(request),
): Promise<Answer> {
  const url = path.startsWith("http") ? path : BASE + path;
  const response = await door(new Request(url, { ...init, method }));
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
    // Stories ask at once; asking.test.ts has the usual wait.
    await sendJson("PATCH", "/v1/settings", json.api_key, { survey: { delay_minutes: 0 } });
    return new Business(json.account.id, json.api_key);
  }

  static async openWithLadder(): Promise<Business> {
    const business = await Business.open();
    await business.settings({ ladder: await business.hire() });
    return business;
  }

  /** Dev first, then Moira, then Ruth the owner: five, ten and fifteen minutes. */
  async hire(more: { readonly dev?: object; readonly moira?: object } = {}): Promise<Json> {
    const dev = (await this.post("/v1/managers", { ...DEV, ...more.dev })).json;
    const moira = (await this.post("/v1/managers", { ...MOIRA, ...more.moira })).json;
    const ruth = (await this.get("/v1/managers")).json.data.find((m: Json) => m.role === "owner");
    return [{ managers: [dev.id] }, { managers: [moira.id] }, { managers: [ruth.id] }];
  }

  get(path: string): Promise<Answer> {
    return ask("GET", path, { headers: { authorization: `Bearer ${this.key}` } });
  }

  post(path: string, body: unknown, headers = {}): Promise<Answer> {
    return sendJson("POST", path, this.key, body, headers);
  }

  async settings(change: object): Promise<void> {
    const { status, text } = await sendJson("PATCH", "/v1/settings", this.key, change);
    if (status !== 200) throw new Error(`the settings answered ${status}: ${text}`);
  }

  /** A boiler service of Anna's, unless told otherwise, and the path of its survey. */
  async visit(visit: object = {}): Promise<string> {
    const { status, text, json } = await this.post("/v1/visits", { ...BOILER, ...visit });
    if (status !== 201) throw new Error(`the visit answered ${status}: ${text}`);
    return linkIn(json.survey_url);
  }

  /** Anna is asked by text. */
  async invite(visit: object = {}): Promise<string> {
    const survey = await this.visit(visit);
    await this.settle();
    return survey;
  }

  /** Anna taps after a visit that nobody asked her about; returns the path of her page. */
  async tapped(tap: string, visit: object = {}): Promise<string> {
    const survey = await this.visit({ invite: { channel: "none" }, ...visit });
    await sendForm(survey, { tap });
    await this.settle();
    return survey;
  }

  letDown(visit: object = {}, tap = "2"): Promise<string> {
    return this.tapped(tap, visit);
  }

  async cases(): Promise<Json[]> {
    return (await this.get("/v1/cases")).json.data;
  }

  async channel(name: string): Promise<Json> {
    return (await this.get("/v1/channels")).json.data.find((one: Json) => one.name === name);
  }

  /** Oldest first. */
  async messages(kind?: string): Promise<Json[]> {
    const { data } = (await this.get("/v1/messages")).json;
    return data.filter((m: Json) => kind === undefined || m.kind === kind).reverse();
  }

  /** Lets the object do what is due, as its alarm would. */
  async settle(): Promise<void> {
    for (let i = 0; i < 4; i++) {
      await this.#waitForUndo();
      const due = await runInDurableObject(this.stub, (_, { storage }) => storage.getAlarm());
      // An alarm that lies ahead would be rung early, and nothing but time would pass.
      if (due === null || due > Date.now() + 1 || !(await runDurableObjectAlarm(this.stub))) return;
    }
  }

  /** What is pressed on a case's page can be taken back for ten seconds; stories that read texts let them pass. */
  async #waitForUndo(): Promise<void> {
    const until = await runInDurableObject(this.stub, (_, { storage }) => {
      const waiting = "SELECT max(due_at) AS at FROM messages WHERE status = 'waiting' AND reason = 'may_be_undone'";
      return Number(storage.sql.exec(waiting).toArray()[0]?.at ?? 0);
    });
    if (until > Date.now()) vi.setSystemTime(until);
  }

  /** The platform rings, whatever our clock says. */
  async ring(): Promise<void> {
    await runDurableObjectAlarm(this.stub);
  }

  /** The clock jumps, and then what is due is done. */
  async pass(ms: number): Promise<void> {
    vi.setSystemTime(Date.now() + ms);
    await this.settle();
  }

  seconds(count: number): Promise<void> {
    return this.pass(count * 1000);
  }

  /** Time passes, and whatever falls due on the way happens at its own minute. */
  async later(minutes: number): Promise<void> {
    for (let i = 0; i < minutes; i++) await this.pass(60_000);
  }

  /** As `later`, for days: hour by hour, so that every alarm rings on its own. */
  async hours(n: number): Promise<void> {
    for (let i = 0; i < n; i++) await this.pass(3_600_000);
  }

  /** What became of asking about a visit: the invitation, then its reminder. */
  async asks(visit: string): Promise<Json[]> {
    return (await this.get(`/v1/visits/${visit}`)).json.asks;
  }

  /** The object is thrown out of memory; only what is stored survives. */
  async evict(): Promise<void> {
    for (let patience = 5; ; patience--) {
      try {
        return await evictDurableObject(this.stub);
      } catch (error) {
        // What it still has to say behind its answers is waited for, as the platform would.
        if (patience === 0) throw error;
      }
    }
  }

  /** Texts on a phone, oldest first; only this business's. */
  async texts(phone: string): Promise<string[]> {
    const { json } = await ask("GET", "/phones/messages");
    const mine = (await this.get("/v1/messages")).json.data.map((m: Json) => m.text);
    return json.data.filter((t: Json) => t.to === phone && !t.mine && mine.includes(t.text)).map((t: Json) => t.text);
  }

  /** The same, by our own account of them: every text that reached a phone, oldest first. */
  async told(phone: string): Promise<string[]> {
    return (await this.messages()).filter((m) => m.to === phone && m.status === "delivered").map((m) => m.text);
  }

  /** A person answers a text. */
  async reply(phone: string, text: string): Promise<unknown> {
    const answer = await ask("POST", "/phones/replies", {
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ from: phone, text }),
    });
    await this.settle();
    return answer;
  }

  /** The object's methods, for what no edge tells. */
  get account(): RemoteAccount {
    return this.stub as unknown as RemoteAccount;
  }

  /** Rows as they lie in the object. */
  stored(sql: string): Promise<Record<string, SqlStorageValue>[]> {
    return runInDurableObject(this.stub, (_, { storage }) => storage.sql.exec(sql).toArray());
  }

  get stub() {
    return env.ACCOUNT.get(env.ACCOUNT.idFromName(this.id));
  }
}

/** A visit, and the path of its survey. */
export async function surveyOf(business: Business, visit: object = QUIET): Promise<string> {
  return linkIn((await business.post("/v1/visits", visit)).json.survey_url);
}

/** Where the sentence for a friend leads. */
export function friendIn(page: Answer): string {
  return /\/r\/[\w-]+/.exec(page.text)?.[0] ?? "";
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
