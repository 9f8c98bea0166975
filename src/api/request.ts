import { createHash } from "node:crypto";
import type { Context } from "hono";
import * as z from "zod";
import type { Erased, Repeat } from "../account/store/idempotency.ts";
import { readLimited } from "../edge.ts";
import { fieldErrors, invalid, problem } from "./problem.ts";

const BODY_LIMIT = 256 * 1024;
const KEY_LIMIT = 255;

export type Parsed<T> =
  | { readonly ok: true; readonly data: T; readonly repeat: Repeat }
  | { readonly ok: false; readonly response: Response };

/** Reads a JSON body through its schema; every way it can be wrong has its own status and names what is wrong. */
export async function parseBody<S extends z.ZodType>(c: Context, schema: S): Promise<Parsed<z.infer<S>>> {
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    return refuse(problem(c, 415, "Wrong content type", "Send JSON with Content-Type: application/json."));
  }
  const body = await readLimited(c.req.raw, BODY_LIMIT);
  if (body === null) return refuse(problem(c, 413, "Too large", `A body has at most ${BODY_LIMIT} bytes.`));
  const json = parseJson(body);
  if (json === undefined) return refuse(problem(c, 400, "Malformed", "The body is not JSON."));
  const parsed = schema.safeParse(json);
  return parsed.success ? withRepeat(c, parsed.data, body) : refuse(invalid(c, fieldErrors(parsed.error)));
}

/** For a POST that has nothing to say: no body at all, or an empty document. */
export async function parseNothing(c: Context): Promise<Parsed<object>> {
  const said = c.req.header("content-type") !== undefined || Number(c.req.header("content-length") ?? 0) > 0;
  return said ? parseBody(c, z.strictObject({})) : withRepeat(c, {}, new Uint8Array());
}

// Without a key of the caller's we make one for this request, so that our own second try is never a second visit.
function withRepeat<T>(c: Context, data: T, body: Uint8Array): Parsed<T> {
  const key = c.req.header("idempotency-key");
  if (key !== undefined && (key === "" || key.length > KEY_LIMIT)) {
    return refuse(problem(c, 400, "Malformed", `An Idempotency-Key has 1 to ${KEY_LIMIT} characters.`));
  }
  return {
    ok: true,
    data,
    repeat: { key: key ?? `own ${crypto.randomUUID()}`, fingerprint: fingerprint(c, body) },
  };
}

function refuse(response: Response): { ok: false; response: Response } {
  return { ok: false, response };
}

export function keyReused(c: Context): Response {
  return problem(c, 422, "Idempotency-Key reused", "This key came with another request before. Use a new one.", [
    { field: "Idempotency-Key", message: "was used for another request" },
  ]);
}

/** Of somebody who was erased nothing is kept or asked: the work is done, and there is nobody to show. */
export function erased(c: Context, { of, customer }: Erased): Response {
  return c.json({ id: of, customer_id: customer, erased: true });
}

function fingerprint(c: Context, body: Uint8Array): string {
  return createHash("sha256").update(`${c.req.method} ${c.req.path}\0`).update(body).digest("base64url");
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(body));
  } catch {
    return undefined;
  }
}
