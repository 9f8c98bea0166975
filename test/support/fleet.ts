// The vendors' whole fleet in front of one business: real credentials, signed calls, faults on request. Every message
// that leaves is either expected by name or fails the test: `nothingElse` is the default question.
import { expect } from "vitest";
import { ANNA, BRIGHTSIDE, RUTH } from "./cast.ts";
import { PAGERDUTY, RESEND, ROOM, SLACK, TWILIO, VONAGE } from "./keys.ts";
import { fakeResend } from "./vendors/resend.ts";
import { fakeSlack } from "./vendors/slack.ts";
import { fakeTwilio } from "./vendors/twilio.ts";
import { fakeVonage } from "./vendors/vonage.ts";
import { type Call, type Fault, faulty, json, type Vendor } from "./vendors/wire.ts";
import { type Answer, ask, BASE, Business, beginStory, type Json, outside, sendJson } from "./world.ts";

export * from "./keys.ts";

export const MAILS = {
  dev: "dev@brightside.example",
  moira: "moira@brightside.example",
  ruth: "ruth@brightside.example",
};

const HOSTS = {
  twilio: "api.twilio.com",
  vonage: "api.nexmo.com",
  resend: "api.resend.com",
  slack: "hooks.slack.com",
  pagerduty: "events.pagerduty.com",
} as const;
export type VendorName = keyof typeof HOSTS;
type Trouble = Fault | ((request: Request) => Response | Promise<Response>);

export interface Sent {
  readonly by: VendorName;
  readonly to: string;
  readonly text: string;
  /** What the vendor keeps it under. */
  readonly id: string;
  readonly all: Json;
}

interface Order {
  readonly channels?: readonly VendorName[];
  readonly alerts?: readonly string[];
  readonly invitations?: readonly string[];
  readonly rooms?: readonly string[];
  readonly owner?: object;
}

export class Fleet extends Business {
  readonly twilio = fakeTwilio(TWILIO.accountSid, TWILIO.authToken, () => Date.now());
  readonly vonage = fakeVonage(VONAGE.apiKey, VONAGE.apiSecret);
  readonly resend = fakeResend(RESEND.apiKey, RESEND.webhookSecret);
  readonly slack = fakeSlack(SLACK.signingSecret);
  readonly pages: Json[] = [];
  /** How often each vendor was called at all. */
  readonly calls: Record<VendorName, number> = { twilio: 0, vonage: 0, resend: 0, slack: 0, pagerduty: 0 };
  readonly #trouble: Record<VendorName, Trouble[]> = { twilio: [], vonage: [], resend: [], slack: [], pagerduty: [] };
  readonly #down = new Set<VendorName>();
  readonly #hidden: Trouble[] = [];
  readonly #expected = new Set<string>();
  readonly #reported = new Set<string>();
  #heard = 0;

  constructor(id: string, key: string) {
    super(id, key);
    const vendors: Record<VendorName, Vendor> = {
      twilio: this.twilio.vendor,
      vonage: this.vonage.vendor,
      resend: this.resend.vendor,
      slack: this.slack.vendor,
      pagerduty: async (request) => {
        const page: Json = await request.json();
        this.pages.push(page);
        return json(202, { status: "success", message: "Event processed", dedup_key: page.dedup_key });
      },
    };
    for (const name of Object.keys(vendors) as VendorName[]) {
      outside(HOSTS[name], async (request) => {
        // Reading the list of what came in is no message: it neither counts nor meets the troubles laid for one.
        if (new URL(request.url).searchParams.has("DateSent>") && !this.#down.has(name)) {
          return this.#answer(vendors[name], this.#hidden.shift(), request);
        }
        this.calls[name] += 1;
        if (this.#down.has(name)) return new Response("<h1>503</h1>", { status: 503 });
        return this.#answer(vendors[name], this.#trouble[name].shift(), request);
      });
    }
  }

  #answer(vendor: Vendor, trouble: Trouble | undefined, request: Request): Response | Promise<Response> {
    if (typeof trouble === "function") return trouble(request);
    return trouble === undefined ? vendor(request) : faulty(vendor, trouble)(request);
  }

  /** Brightside with Dev, Moira and Ruth on the ladder, each by text and mail, sending by Twilio, Vonage and Resend. */
  static async arrive(order: Order = {}): Promise<Fleet> {
    beginStory();
    const business = await Business.open({ ...BRIGHTSIDE, owner: order.owner ?? { ...RUTH, email: MAILS.ruth } });
    return Fleet.for(business, order);
  }

  static async for({ id, key }: Business, order: Order = {}): Promise<Fleet> {
    const fleet = new Fleet(id, key);
    const ladder = await fleet.hire({ dev: { email: MAILS.dev }, moira: { email: MAILS.moira } });
    for (const name of order.channels ?? (["twilio", "vonage", "resend"] as const)) await fleet.plugIn(name);
    await fleet.settings({
      ladder,
      channels: {
        alerts: order.alerts ?? ["twilio", "vonage", "resend"],
        invitations: order.invitations ?? ["twilio", "vonage", "resend"],
        rooms: order.rooms ?? [],
      },
    });
    return fleet;
  }

  async plugIn(name: VendorName, credentials?: object): Promise<Answer> {
    const given = { twilio: TWILIO, vonage: VONAGE, resend: RESEND, slack: SLACK, pagerduty: PAGERDUTY }[name];
    const body = { credentials: credentials ?? given, ...(name === "slack" && { to: ROOM }) };
    const answer = await sendJson("PUT", `/v1/channels/${name}`, this.key, body);
    expect(answer.status, answer.text).toBe(200);
    return answer;
  }

  /** The vendor's next answers go wrong, each in its turn. */
  trouble(name: VendorName, ...troubles: readonly Trouble[]): void {
    this.#trouble[name].push(...troubles);
  }

  /** The next reading of the list of what came in goes wrong. */
  hide(trouble: Trouble): void {
    this.#hidden.push(trouble);
  }

  down(...names: readonly VendorName[]): void {
    for (const name of names) this.#down.add(name);
  }

  up(...names: readonly VendorName[]): void {
    for (const name of names) this.#down.delete(name);
  }

  /** Everything the vendors took, in the order of each. */
  sent(): Sent[] {
    const texts = this.twilio.messages.filter((m) => m.direction === "outbound-api");
    return [
      ...texts.map((m) => ({ by: "twilio" as const, to: m.to, text: m.body, id: m.sid, all: m })),
      ...this.vonage.messages.map((m: Json, i) => ({
        ...{ by: "vonage" as const, to: `+${m.to}`, text: m.text, id: `aaaaaaaa-bbbb-${i + 1}`, all: m },
      })),
      ...[...this.resend.mails.values()].map(({ id, body }) => {
        const mail: Json = JSON.parse(body);
        return { by: "resend" as const, to: mail.to[0], text: mail.text, id, all: mail };
      }),
      ...this.slack.posts.map((post, i) => ({
        ...{ by: "slack" as const, to: "room", text: String(post.text), id: `post ${i}`, all: post },
      })),
      ...this.pages.map((page, i) => ({
        ...{
          by: "pagerduty" as const,
          to: page.event_action,
          text: page.payload?.summary ?? "",
          id: `page ${i}`,
          all: page,
        },
      })),
    ];
  }

  #unexpected(): Sent[] {
    return this.sent().filter((one) => !this.#expected.has(`${one.by} ${one.id}`));
  }

  /** Takes the first message to `to` that nobody expected yet; it must read like `pattern`. */
  expect(by: VendorName, to: string, pattern: RegExp): Sent {
    const waiting = this.#unexpected();
    const found = waiting.find((one) => one.by === by && one.to === to && pattern.test(one.text));
    if (found === undefined) {
      throw new Error(`no ${by} to ${to} like ${pattern}; there are: ${JSON.stringify(waiting.map(brief), null, 1)}`);
    }
    this.#expected.add(`${found.by} ${found.id}`);
    return found;
  }

  expectText(phone: string, pattern: RegExp): Sent {
    return this.expect("twilio", phone, pattern);
  }

  expectMail(address: string, pattern: RegExp): Sent {
    return this.expect("resend", address, pattern);
  }

  /** Fails on any message that nobody expected. */
  nothingElse(): void {
    expect(this.#unexpected().map(brief), "unexpected messages").toEqual([]);
  }

  /** Receipts for every text and mail that has none yet. */
  async receipts(): Promise<void> {
    for (const one of this.sent()) {
      if (this.#reported.has(`${one.by} ${one.id}`)) continue;
      const told =
        one.by === "twilio"
          ? await this.status(one, "delivered")
          : one.by === "resend"
            ? await this.mailStatus(one, "email.delivered")
            : one.by === "vonage"
              ? await this.vonageStatus(one, "delivered")
              : null;
      if (told !== null) expect(told.status, `${one.by}'s receipt`).toBe(204);
    }
  }

  /** Twilio tells what became of a text. */
  async status(sent: Sent, status: string, extra: Record<string, string> = {}): Promise<Answer> {
    this.#reported.add(`${sent.by} ${sent.id}`);
    return this.hook(await this.twilio.status(bare(sent.all.statusCallback), sent.id, status, extra));
  }

  async vonageStatus(sent: Sent, status: string, extra: object = {}): Promise<Answer> {
    this.#reported.add(`${sent.by} ${sent.id}`);
    const said = {
      message_uuid: sent.id,
      from: VONAGE.from,
      to: sent.to,
      status,
      channel: "sms",
      timestamp: new Date().toISOString(),
      ...extra,
    };
    const claims = { iat: Math.floor(Date.now() / 1000), jti: crypto.randomUUID() };
    return this.hook(await this.vonage.tell(sent.all.webhook_url, VONAGE.signatureSecret, said, claims));
  }

  async mailStatus(sent: Sent, type: string, extra: object = {}): Promise<Answer> {
    this.#reported.add(`${sent.by} ${sent.id}`);
    const url = `${BASE}/hooks/${this.id}/resend/events`;
    return this.hook(this.resend.tell(url, type, { email_id: sent.id, to: [sent.to], ...extra }, Date.now()));
  }

  /** A person answers a text; Twilio brings it, signed. */
  override async reply(
    phone: string,
    body: string,
    extra: Record<string, string> = {},
    account = this.id,
  ): Promise<Answer> {
    const answer = await this.hook(await this.said(phone, body, extra, account));
    await this.settle();
    return answer;
  }

  said(phone: string, body: string, extra: Record<string, string> = {}, account = this.id): Promise<Call> {
    this.#heard += 1;
    const MessageSid = `SM${String(this.#heard).padStart(32, "f")}`;
    const url = `${BASE}/hooks/${account}/twilio/messages`;
    return this.twilio.reply(url, phone, TWILIO.from, body, { MessageSid, ...extra });
  }

  /** A vendor's call at our door. */
  async hook({ url, headers, body }: Call): Promise<Answer> {
    return ask("POST", url, { headers, body });
  }

  /** Time passes minute by minute; texts and mails get their receipts on the way, unless told otherwise. */
  override async later(minutes: number, { receipts = true } = {}): Promise<void> {
    for (let i = 0; i < minutes; i++) {
      if (receipts) await this.receipts();
      await super.later(1);
    }
  }
}

/** Anna's alert as managers read it, those who are called later with how long she waits, and the code in it. */
export const ALERT =
  /^Anna Miller \(\d\/5.*was let down\. (?:\d+ min waiting(?:, [\w, ]+ didn't pick up)?\. )?I have it: https:\/\/cavalry\.test\/c\/\S+ or reply \d+$/;
export const ASKED = new RegExp(`^Brightside Heating: ${ANNA.name.split(" ")[0]}, how was it with Tom`);

export function codeIn({ text }: Sent): string {
  return /reply (\d+)$/.exec(text)?.[1] ?? "no code";
}

function brief({ by, to, text }: Sent): string {
  return `${by} to ${to}: ${text.slice(0, 120)}`;
}

function bare(url: string): string {
  return url.replace(/#.*$/, "");
}
