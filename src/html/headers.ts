import type { MiddlewareHandler } from "hono";

const HEADERS = Object.entries({
  "X-Content-Type-Options": "nosniff",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
  "Cache-Control": "no-store",
});

/**
 * What every answer carries; pages add their own Content-Security-Policy. Set before the answer is made, because each
 * header set afterwards makes the whole answer again; so answers are made by `c.body` and its kin, never by `new Response`.
 */
export const safeHeaders: MiddlewareHandler = (c, next) => {
  for (const [name, value] of HEADERS) c.header(name, value);
  return next();
};
