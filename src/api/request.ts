import { createHash } from "node:crypto";
import type { Context } from "hono";
import type * as z from "zod";
import type { Repeat } from "../account/repeats.ts";
import { readLimited } from "../edge.ts";
import { fieldErrors, invalid, problem } from "./problem.ts";

const BODY_LIMIT = 256 * 1024;
const KEY_LIMIT = 255;

export type Parsed<T> =
  | { readonly ok: true; readonly data: T; readonly repeat: Repeat | null }
  | { readonly ok: false; readonly response: Response };

/** Reads a JSON body through its schema; every way it can be wrong has its own status and names what is wrong. */
export async function parseBody<S extends z.ZodType>(c: Context, schema: S): Promise<Parsed<z.infer<S>>> {
  const refuse = (response: Response) => ({ ok: false as const, response });
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    return refuse(problem(c, 415, "Wrong content type", "Send JSON with Content-Type: application/json."));
  }
  const body = await readLimited(c.req.raw, BODY_LIMIT);
  if (body === null) return refuse(problem(c, 413, "Too large", `A body has at most ${BODY_LIMIT} bytes.`));
  const json = parseJson(body);
  if (json === undefined) return refuse(problem(c, 400, "Malformed", "The body is not JSON."));
  const parsed = schema.safeParse(json);
  if (!parsed.success) return refuse(invalid(c, fieldErrors(parsed.error)));
  const key = c.req.header("idempotency-key");
  if (key !== undefined && (key === "" || key.length > KEY_LIMIT)) {
    return refuse(problem(c, 400, "Malformed", `An Idempotency-Key has 1 to ${KEY_LIMIT} characters.`));
  }
  // Without a key of the caller's we make one for this request, so that our own second try is never a second visit.
  return {
    ok: true,
    data: parsed.data,
    repeat: { key: key ?? `own ${crypto.randomUUID()}`, fingerprint: fingerprint(c, body) },
  };
}

/** For a POST without a body. */
export function repeatOf(c: Context): Repeat {
  const key = c.req.header("idempotency-key") ?? `own ${crypto.randomUUID()}`;
  return { key, fingerprint: fingerprint(c, new Uint8Array()) };
}

export function keyReused(c: Context): Response {
  return problem(c, 422, "Idempotency-Key reused", "This key came with another request before. Use a new one.", [
    { field: "Idempotency-Key", message: "was used for another request" },
  ]);
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
