// The provider beside workerd: Twilio as our tests know it, on a real port, as far away as a real one. It takes its time,
// now and then refuses because it is busy, and tells later that each text was sent and then delivered.
import { loopback } from "../support/vendors/loopback.ts";
import { fakeTwilio } from "../support/vendors/twilio.ts";
import { type Call, json } from "../support/vendors/wire.ts";
import { PUBLIC_URL } from "./config.ts";

export const TWILIO = { accountSid: `AC${"0".repeat(32)}`, authToken: "twilio-token-1", from: "+15005550006" };

/** What an answer takes, in milliseconds. */
const SLOWEST = 150;
const QUICKEST = 50;
const RECEIPTS = [
  { status: "sent", after: 300 },
  { status: "delivered", after: 1_500 },
];

export interface Text {
  readonly to: string;
  readonly body: string;
  /** When the whole request had come in, by `performance.now()`. */
  readonly at: number;
}

export interface Provider {
  readonly port: number;
  /** What it took, in that order. */
  readonly taken: readonly Text[];
  /** What it answered with 429. */
  readonly refused: readonly Text[];
  /** Receipts that were not believed. */
  readonly disbelieved: () => number;
  /** From now on it refuses one request in so many. */
  busy(every: number): void;
  /** A person answers: Twilio's signed call, to whichever account. */
  reply(account: string, from: string, body: string, sid: string): Promise<Call>;
  /** Where its receipts go. */
  tells(port: number): void;
  close(): void;
}

/** `beside` answers for whoever else is asked for by name; null where the name is Twilio's. */
export async function provider(
  beside: (request: Request) => Promise<Response | null> = async () => null,
): Promise<Provider> {
  const twilio = fakeTwilio(TWILIO.accountSid, TWILIO.authToken, () => Date.now());
  const [taken, refused]: [Text[], Text[]] = [[], []];
  let [every, asked, ears, disbelieved] = [Number.POSITIVE_INFINITY, 0, 0, 0];

  const tell = async (form: URLSearchParams, sid: string, status: string) => {
    const { url, method, headers, body } = await twilio.status(toTell(form), sid, status);
    const ours = `http://127.0.0.1:${ears}${new URL(url).pathname}`;
    const answer = await fetch(ours, { method, headers, body }).catch(() => null);
    if (answer?.status !== 204) disbelieved += 1;
  };

  const { url, close } = await loopback(async (request) => {
    const other = await beside(request);
    if (other !== null) return other;
    // What it has sent and what came in, for whoever asks.
    if (request.method === "GET") return twilio.vendor(request);
    const at = performance.now();
    const form = new URLSearchParams(await request.clone().text());
    const text = { to: form.get("To") ?? "", body: form.get("Body") ?? "", at };
    await wait(QUICKEST + Math.random() * (SLOWEST - QUICKEST));
    if (++asked % every === 0) {
      refused.push(text);
      return json(429, { code: 20429, message: "Too Many Requests", status: 429 });
    }
    const answer = await twilio.vendor(request);
    if (answer.status !== 201) throw new Error(`Twilio would have answered ${answer.status}`);
    taken.push(text);
    const { sid } = (await answer.clone().json()) as { sid: string };
    for (const { status, after } of RECEIPTS) setTimeout(() => tell(form, sid, status), after).unref();
    return answer;
  });

  return {
    port: Number(new URL(url).port),
    taken,
    refused,
    disbelieved: () => disbelieved,
    busy: (one) => (every = one),
    reply: (account, from, body, MessageSid) =>
      twilio.reply(`${PUBLIC_URL}/hooks/${account}/twilio/messages`, from, TWILIO.from, body, { MessageSid }),
    tells: (port) => (ears = port),
    close,
  };
}

/** Without the part that asks Twilio to try again. */
function toTell(form: URLSearchParams): string {
  return (form.get("StatusCallback") ?? "").replace(/#.*$/, "");
}

export function wait(ms: number): Promise<void> {
  return new Promise((over) => setTimeout(over, ms));
}
