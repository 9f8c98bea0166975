// Another company's system: it has a name in the world's DNS, verifies what comes by the Standard Webhooks library and
// answers as the test tells it.
import { Webhook } from "standardwebhooks";
import { Business, beginStory, type Json, outside } from "./world.ts";

export interface Received {
  readonly id: string;
  readonly at: number;
  readonly event: Json;
  /** Which of the known secrets verify it. */
  readonly provenBy: readonly string[];
}

const PUBLIC = "93.184.216.34";
const names = new Map<string, string>();

/** Lets a name lead to an address. */
export function resolve(host: string, address = PUBLIC): void {
  names.set(host, address);
  outside("cloudflare-dns.com", (request) => {
    const query = new URL(request.url).searchParams;
    const data = query.get("type") === "A" ? names.get(query.get("name") ?? "") : undefined;
    return Response.json({ Status: 0, Answer: data === undefined ? [] : [{ type: 1, data }] });
  });
}

export class Receiver {
  readonly host: string;
  readonly secrets: string[] = [];
  readonly received: Received[] = [];
  /** Set by the test; everything was already noted when it is asked. */
  answer: () => Response | Promise<Response> = () => new Response(null, { status: 204 });

  constructor(host = "hooks.shop.example") {
    this.host = host;
    resolve(host);
    outside(host, async (request) => {
      const body = await request.text();
      const headers = Object.fromEntries(request.headers);
      const provenBy = this.secrets.filter((secret) => verifies(secret, body, headers));
      const id = request.headers.get("webhook-id") ?? "";
      this.received.push({ id, at: Date.now(), event: JSON.parse(body), provenBy });
      return this.answer();
    });
  }

  get url(): string {
    return `https://${this.host}/cavalry?key=1`;
  }

  get types(): string[] {
    return this.received.map((one) => one.event.type);
  }

  /** The endpoint's document as its maker got it, secret included. */
  async subscribe(business: Business, more: object = {}): Promise<Json> {
    const made = await business.post("/v1/webhooks", { url: this.url, ...more });
    if (made.status !== 201) throw new Error(`subscribing answered ${made.status}: ${made.text}`);
    this.secrets.push(made.json.secret);
    return made.json;
  }
}

function verifies(secret: string, body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
}

export const refuse =
  (status: number, headers = {}) =>
  () =>
    new Response("<html>no</html>", { status, headers });
export const accept = () => new Response(null, { status: 204 });

/** Brightside with its ladder, and a shop that listens. */
export async function listening(more: object = {}) {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  const hook: Json = await shop.subscribe(brightside, more);
  const path = `/v1/webhooks/${hook.id}`;
  const look = async (): Promise<Json> => (await brightside.get(path)).json;
  const deliveries = async (): Promise<Json[]> => (await brightside.get(`${path}/deliveries`)).json.data;
  return { brightside, shop, hook, path, look, deliveries };
}
