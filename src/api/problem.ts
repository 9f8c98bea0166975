import type { Context } from "hono";
import type { ZodError } from "zod";
import { METHODS } from "../edge.ts";
import { type FieldError, problem } from "../problem.ts";

export { type FieldError, problem } from "../problem.ts";

export function invalid(c: Context, errors: readonly FieldError[]): Response {
  return problem(c, 422, "Not valid", "Nothing was changed. Mend these fields and send it again.", errors);
}

export function tooOften(c: Context, seconds: number, detail: string): Response {
  c.header("Retry-After", String(seconds));
  return problem(c, 429, "Too often", detail);
}

export function notFound(c: Context): Response {
  return problem(c, 404, "Not found", "There is nothing here for this key.");
}

/** For the methods that an address does not have. Where a document can be read, HEAD goes without saying. */
export function wrongMethod(c: Context, methods: readonly string[]): Response {
  const allowed = METHODS.filter((method) => method !== "HEAD" && methods.includes(method)).join(", ");
  c.header("Allow", allowed);
  return problem(c, 405, "Wrong method", `This address takes ${allowed} only.`);
}

export function fieldErrors(error: ZodError): FieldError[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ field: path([...issue.path, key]), message: "is not a field of this document" }))
      : [{ field: path(issue.path), message: issue.message }],
  );
}

function path(parts: readonly PropertyKey[]): string {
  const joined = parts.map((p) => (typeof p === "number" ? `[${p}]` : `.${String(p)}`)).join("");
  return joined.replace(/^\./, "") || "(the whole body)";
}
