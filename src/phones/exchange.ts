// The simulated provider behind /phones: takes messages over HTTP, shows them on two phones, reports what became of them,
// and can be told to fail, lag or deliver twice. Its own object, so that it shares nothing with an account's.
import type * as z from "zod";
import { http } from "../channels/http.ts";
import { sign } from "../channels/webhook/webhook_signature.ts";
import { type Bindings, configure } from "../env.ts";
import type { incoming as Incoming, reply, switches } from "./exchange_inputs.ts";

export interface Shown {
  readonly seq: number;
  readonly to: string;
  readonly text: string;
  readonly at: number;
  /** A reply written on the phone itself. */
  readonly mine: boolean;
}

interface Row extends Record<string, SqlStorageValue> {
  seq: number;
  message: string;
  phone: string;
  text: string;
  at: number;
  mine: number;
  status_url: string | null;
}

export class Exchange {
  readonly #state: DurableObjectState;
  readonly #env: Bindings;
  readonly #listeners = new Set<WritableStreamDefaultWriter<Uint8Array>>();
  #fail: boolean | number = false;
  #lag = 0;
  #twice = false;

  constructor(state: DurableObjectState, env: Bindings) {
    this.#state = state;
    this.#env = env;
    state.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS texts (seq INTEGER PRIMARY KEY, message TEXT NOT NULL, phone TEXT NOT NULL,
       text TEXT NOT NULL, at INTEGER NOT NULL, mine INTEGER NOT NULL, status_url TEXT)`,
    );
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const { incoming, reply, switches } = await import("./exchange_inputs.ts");
    switch (`${request.method} ${pathname}`) {
      case "POST /phones/messages":
        return this.#accept(request, incoming);
      case "GET /phones/messages":
        return Response.json({ data: this.#texts(Number(searchParams.get("after") ?? 0)) });
      case "GET /phones/live":
        return this.#listen(Number(request.headers.get("last-event-id") ?? searchParams.get("after") ?? 0));
      case "POST /phones/replies":
        return read(reply, request, (said) => this.#reply(said));
      case "POST /phones/switches":
        return read(switches, request, (said) => this.#set(said));
      default:
        return new Response("There is nothing at this address.\n", { status: 404 });
    }
  }

  /** Like a real provider: the same id again is accepted and not sent again. */
  async #accept(request: Request, incoming: typeof Incoming): Promise<Response> {
    const configured = configure(this.#env);
    const secret = configured.ok ? configured.config.phonesSecret : null;
    if (request.headers.get("authorization") !== `Bearer ${secret}`) return new Response(null, { status: 401 });
    return read(incoming, request, (message) => this.#take(message));
  }

  #take(message: z.infer<typeof Incoming>): Response {
    if (this.#fail !== false) {
      if (typeof this.#fail === "number") this.#fail = this.#fail > 1 ? this.#fail - 1 : false;
      return new Response("the exchange is down\n", { status: 503 });
    }
    const known = this.#rows("SELECT * FROM texts WHERE message = ? LIMIT 1", message.id);
    if (known.length === 0) {
      const copies = this.#twice ? 2 : 1;
      const later = this.#lag * 1000;
      const arrive = async () => {
        if (later > 0) await scheduler.wait(later);
        for (let i = 0; i < copies; i++)
          this.#show(message.id, message.to, message.text, false, message.status_url ?? null);
        await this.#tell(message.status_url ?? null, { type: "status", id: message.id, status: "delivered" });
      };
      this.#state.waitUntil(arrive());
    }
    return Response.json({ id: message.id }, { status: 202 });
  }

  #show(message: string, phone: string, text: string, mine: boolean, statusUrl: string | null): void {
    const at = Date.now();
    const [row] = this.#rows(
      "INSERT INTO texts (message, phone, text, at, mine, status_url) VALUES (?, ?, ?, ?, ?, ?) RETURNING *",
      message,
      phone,
      text,
      at,
      mine ? 1 : 0,
      statusUrl,
    );
    if (row === undefined) return;
    const event = eventOf(shown(row));
    for (const listener of this.#listeners) {
      listener.write(event).catch(() => this.#listeners.delete(listener));
    }
  }

  /** A text written on a phone goes to whoever texted it last, by the same hook as a real provider's. */
  async #reply({ from, text }: z.infer<typeof reply>): Promise<Response> {
    const [last] = this.#rows(
      "SELECT * FROM texts WHERE phone = ? AND status_url IS NOT NULL ORDER BY seq DESC LIMIT 1",
      from,
    );
    const id = crypto.randomUUID();
    this.#show(id, from, text, true, null);
    const url = last?.status_url?.replace(/status$/, "messages") ?? null;
    const status = await this.#tell(url, { type: "text", id, from, to: "cavalry", text });
    return Response.json({ id, answered: status }, { status: 202 });
  }

  async #tell(url: string | null, body: object): Promise<number | null> {
    const configured = configure(this.#env);
    if (url === null || !configured.ok) return null;
    const text = JSON.stringify(body);
    const id = `call_${crypto.randomUUID()}`;
    const seconds = Math.floor(Date.now() / 1000);
    const signature = await sign([configured.config.phonesSecret], { id, timestamp: seconds, body: text });
    const headers = {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(seconds),
      "webhook-signature": signature,
    };
    const result = await http()({ method: "POST", url, headers, body: text });
    return result.ok ? result.reply.status : null;
  }

  #set(change: z.infer<typeof switches>): Response {
    this.#fail = change.fail === 0 ? false : (change.fail ?? this.#fail);
    this.#lag = change.lag_seconds ?? this.#lag;
    this.#twice = change.twice ?? this.#twice;
    return Response.json({ fail: this.#fail, lag_seconds: this.#lag, twice: this.#twice });
  }

  #texts(after: number): Shown[] {
    return this.#rows("SELECT * FROM texts WHERE seq > ? ORDER BY seq DESC LIMIT 200", after).reverse().map(shown);
  }

  #listen(after: number): Response {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    this.#listeners.add(writer);
    writer.closed.catch(() => this.#listeners.delete(writer));
    const backlog = this.#texts(after).map(eventOf);
    const send = async () => {
      await writer.write(new TextEncoder().encode("retry: 1000\n\n"));
      for (const event of backlog) await writer.write(event);
    };
    send().catch(() => this.#listeners.delete(writer));
    return new Response(readable, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
  }

  #rows(query: string, ...values: SqlStorageValue[]): Row[] {
    return this.#state.storage.sql.exec<Row>(query, ...values).toArray();
  }
}

/** What is no JSON is 400, and what says something else 422. */
async function read<S extends z.ZodType>(
  schema: S,
  request: Request,
  work: (said: z.infer<S>) => Response | Promise<Response>,
): Promise<Response> {
  const said: unknown = await request.json().catch(() => undefined);
  if (said === undefined) return new Response("The body is not JSON.\n", { status: 400 });
  const parsed = schema.safeParse(said);
  return parsed.success ? work(parsed.data) : Response.json({ errors: parsed.error.issues }, { status: 422 });
}

function shown(row: Row): Shown {
  return { seq: row.seq, to: row.phone, text: row.text, at: row.at, mine: row.mine === 1 };
}

function eventOf(text: Shown): Uint8Array {
  return new TextEncoder().encode(`id: ${text.seq}\ndata: ${JSON.stringify(text)}\n\n`);
}
