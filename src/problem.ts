import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** One field that can't be used as it is, by its path (`staff[0].name`), and what would be right. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** RFC 9457. `errors` names every bad field, so that one round of mending is enough. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  title: string,
  detail: string,
  errors: readonly FieldError[] = [],
): Response {
  const body = { type: "about:blank", title, status, detail, ...(errors.length > 0 && { errors }) };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json" });
}
