import type { Context, MiddlewareHandler } from "hono";
import type { Bindings, Config } from "./env.ts";

/** What every edge's routes see: the bindings, and the secrets already parsed by index.ts. */
export interface Edge {
  Bindings: Bindings;
  Variables: { config: Config };
}

export type EdgeContext = Context<Edge>;

/** For the methods that a path does not have: 405, and which ones it has. */
export function only(...methods: readonly string[]): MiddlewareHandler<Edge> {
  return async (c) => {
    c.header("Allow", methods.join(", "));
    return c.text(`This address takes ${methods.join(", ")} only.\n`, 405);
  };
}

/** What is read of a form, whichever way it was sent. */
export type Form = Pick<FormData, "get" | "getAll" | "has">;

/** Forms come from our own pages: urlencoded or multipart, at most 16 kB. */
export async function readForm(c: Context): Promise<{ ok: true; form: Form } | { ok: false; status: 413 | 415 }> {
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded" && type !== "multipart/form-data") return { ok: false, status: 415 };
  const body = await readLimited(c.req.raw, FORM_LIMIT);
  if (body === null) return { ok: false, status: 413 };
  if (type === "application/x-www-form-urlencoded") {
    return { ok: true, form: new URLSearchParams(new TextDecoder().decode(body)) };
  }
  try {
    const copy = new Response(body, { headers: { "content-type": c.req.header("content-type") ?? "" } });
    return { ok: true, form: await copy.formData() };
  } catch {
    return { ok: false, status: 415 };
  }
}

const FORM_LIMIT = 16 * 1024;

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
