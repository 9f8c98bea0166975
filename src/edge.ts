import { type Context, type ErrorHandler, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { routePath } from "hono/route";
import { type Bindings, type Config, configure } from "./env.ts";
import { safeHeaders } from "./html/headers.ts";
import { logFailure } from "./log.ts";
import { problem } from "./problem.ts";
import { OutOfReach } from "./reach.ts";

/** What every edge's routes see: the bindings, and the secrets already parsed by index.ts. */
export interface Edge {
  Bindings: Bindings;
  Variables: { config: Config };
}

export type EdgeContext = Context<Edge>;

interface EdgeOptions {
  /** Not there at all in production. */
  readonly development?: boolean;
  /** How it is told that an address lacks a method. */
  readonly wrongMethod?: typeof wrongMethod;
}

/** One edge of the Worker: nothing is served without the secrets, and what fails is told without its words. */
export function newEdge<E extends Edge = Edge>(options: EdgeOptions = {}): Hono<E> {
  const edge = new Hono<E>();
  edge.use(safeHeaders);
  edge.use(async (c, next) => {
    const configured = configure(c.env);
    if (!configured.ok) {
      const missing = configured.missing.join("; ");
      return problem(c, 503, "Not set up", `Missing or malformed: ${missing}. The README says how.`);
    }
    if (options.development && !configured.config.development) return c.notFound();
    c.set("config", configured.config);
    return next();
  });
  edge.use(methodNotAllowed({ app: edge, onMethodNotAllowed: options.wrongMethod ?? wrongMethod }));
  edge.notFound((c) => problem(c, 404, "Not found", "There is nothing at this address."));
  edge.onError(failed);
  return edge;
}

export const failed: ErrorHandler = (error, c) => {
  const request = crypto.randomUUID();
  // A path holds the code that opens a page; its pattern doesn't.
  logFailure("request_failed", error, { request, path: routePath(c) });
  if (!(error instanceof OutOfReach)) return problem(c, 500, "Our mistake", `It is noted as ${request}.`);
  c.header("Retry-After", "5");
  return problem(c, 503, "Not now", "It could not be stored; nothing was changed. Send it again in a few seconds.");
};

/** For the methods that an address does not have: 405, and which ones it has. */
export function wrongMethod(c: Context, methods: readonly string[]): Response {
  const allowed = METHODS.filter((method) => methods.includes(method)).join(", ");
  c.header("Allow", allowed);
  return c.text(`This address takes ${allowed} only.\n`, 405);
}

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** What is read of a form, whichever way it was sent. */
export type Form = Pick<URLSearchParams, "get" | "getAll" | "has" | "entries">;

/** Forms come from our own pages: urlencoded or multipart, at most 192 kB. Of a file of at most `file` bytes its text is read. */
export async function readForm(
  c: Context,
  file = 0,
): Promise<{ ok: true; form: Form } | { ok: false; status: 413 | 415 }> {
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded" && type !== "multipart/form-data") return { ok: false, status: 415 };
  const body = await readLimited(c.req.raw, FORM_LIMIT);
  if (body === null) return { ok: false, status: 413 };
  if (type === "application/x-www-form-urlencoded") {
    return { ok: true, form: typed(new URLSearchParams(new TextDecoder().decode(body))) };
  }
  try {
    const copy = new Response(body, { headers: { "content-type": c.req.header("content-type") ?? "" } });
    const sent = [...(await copy.formData())].map(async ([name, value]): Promise<[string, string | File]> => {
      return [name, typeof value !== "string" && value.size <= file ? await value.text() : value];
    });
    return { ok: true, form: typed(await Promise.all(sent)) };
  } catch {
    return { ok: false, status: 415 };
  }
}

/** Without files that nobody asked for, and without the control signs that no keyboard writes. */
function typed(given: Iterable<[string, string | File]>): Form {
  const form = new URLSearchParams();
  for (const [name, value] of given) {
    if (typeof value === "string") form.append(name, value.replace(/[^\P{Cc}\t\r\n]/gu, ""));
  }
  return form;
}

/** Twice the longest comment in letters of three bytes each, as a form writes them: nine characters a letter. */
const FORM_LIMIT = 192 * 1024;

/** The body, or null when it is longer than `limit` bytes, however long it claims to be. */
export async function readLimited(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const claimed = request.headers.get("content-length");
  if (Number(claimed ?? 0) > limit) return null;
  if (claimed !== null) {
    const body = new Uint8Array(await request.arrayBuffer());
    return body.byteLength > limit ? null : body;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > limit) return null;
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
