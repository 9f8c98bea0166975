import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { Child } from "hono/jsx";

interface Sheet {
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly style: string;
  /** The script itself, or where it is fetched. */
  readonly script?: string | { readonly at: string };
  /** The script may fetch another of ours. */
  readonly fetches?: boolean;
  /** The script may register a worker of ours. */
  readonly worker?: boolean;
  /** The address by which it can be installed. */
  readonly manifest?: string;
  readonly body: Child;
}

/** A whole page with its own security headers. Nothing on it may come from anywhere else. */
export function sheet(
  c: Context,
  page: Sheet,
  status: 200 | 202 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503 = 200,
): Response {
  const nonce = crypto.randomUUID();
  const scripts =
    page.script === undefined
      ? ""
      : `script-src 'nonce-${nonce}'${page.fetches ? " 'self'" : ""}; connect-src 'self'; `;
  const worker = page.worker === true ? "worker-src 'self'; " : "";
  const manifest = page.manifest === undefined ? "" : "manifest-src 'self'; ";
  c.header(
    "Content-Security-Policy",
    `default-src 'none'; style-src 'nonce-${nonce}'; ${scripts}${worker}${manifest}img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  const text = html`<!doctype html><html lang="${page.language}" dir="${page.direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${page.title}</title><link rel="icon" href="data:,">${
    page.manifest === undefined ? "" : html`<link rel="manifest" href="${page.manifest}">`
  }<style nonce="${nonce}">${raw(page.style)}</style>${page.body}${
    page.script === undefined
      ? ""
      : typeof page.script === "string"
        ? raw(`<script nonce="${nonce}">${page.script}</script>`)
        : raw(`<script nonce="${nonce}" src="${page.script.at}"></script>`)
  }</html>`;
  // As a plain string: an escaped one is made the long way, asynchronously.
  return c.html(String(text), status);
}
