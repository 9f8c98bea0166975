// Fake vendors are plain functions from a request to a response, in any runtime. A fault goes in front of a vendor.

import type { Http, HttpRequest, Out, Parcel } from "../../../src/channels/contract.ts";

export type Vendor = (request: Request) => Promise<Response>;

export type Fault =
  | "rate_limited"
  | "unavailable"
  | "crashed"
  | "captive_portal"
  | "redirect"
  | "taken_then_silence"
  | "taken_then_truncated"
  | "unauthorised";

/** The vendor took the message and the line went dead. */
export class Silence extends Error {}

/** Each fault spoils one request, in turn; then the vendor is well again. */
export function faulty(vendor: Vendor, ...faults: readonly Fault[]): Vendor {
  const waiting = [...faults];
  return async (request) => {
    const html = { "content-type": "text/html" };
    switch (waiting.shift()) {
      case undefined:
        return vendor(request);
      case "rate_limited":
        return new Response("slow down", { status: 429, headers: { "retry-after": "3600" } });
      case "unavailable":
        return new Response("<h1>503</h1>", { status: 503, headers: html });
      case "crashed":
        return new Response("<h1>502 Bad Gateway</h1>", { status: 502, headers: html });
      case "captive_portal":
        return new Response("<html><body>Welcome to Hotel Wi-Fi</body></html>", { status: 200, headers: html });
      case "redirect":
        return new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } });
      case "unauthorised":
        return new Response("no", { status: 401 });
      case "taken_then_silence":
        await vendor(request);
        throw new Silence("the line went dead");
      case "taken_then_truncated": {
        const whole = await vendor(request);
        const text = await whole.text();
        return new Response(text.slice(0, Math.ceil(text.length / 2)), { status: whole.status });
      }
    }
  };
}

export function wire(vendor: Vendor): Http & { readonly seen: HttpRequest[] } {
  const seen: HttpRequest[] = [];
  const http: Http = async (request) => {
    seen.push(request);
    try {
      const { method, headers, body, limit = 16_384 } = request;
      const init = { method, headers: { ...headers }, ...(body !== undefined && { body }) };
      const response = await vendor(new Request(request.url, init));
      const text = (await response.text()).slice(0, limit);
      return { ok: true, reply: { status: response.status, headers: new Headers(response.headers), body: text } };
    } catch (error) {
      if (error instanceof Silence) return { ok: false, kind: "no_answer", reason: "no answer within 10 s" };
      throw error;
    }
  };
  return Object.assign(http, { seen });
}

/** 14 May 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 4, 14, 10);

export function out(vendor: Vendor): Out {
  return { http: wire(vendor), now: NOW };
}

export const alert: Parcel = {
  id: "msg_7Hq2",
  to: "+15005551234",
  text: "Nora, 1 of 5: the soup was cold. Take it: https://go.example/c/7Hq2",
  subject: "1 of 5 at Le Pont",
  html: "<p>The soup was cold.</p>",
  action: { label: "Take it", url: "https://go.example/c/7Hq2", value: "take:7Hq2" },
  incident: { id: "case_7Hq2", state: "open" },
  event: { type: "case.opened", body: '{"type":"case.opened","data":{"id":"case_7Hq2"}}' },
  statusUrl: "https://cavalry.example/hooks/acc_1/status",
  validFor: 300,
  senderName: "Le Pont",
};

/** What was sent, as text; `text()` has the runtime warn of whatever doesn't call itself text. */
export async function textOf(sent: Request | Response): Promise<string> {
  return new TextDecoder().decode(await sent.arrayBuffer());
}

/** The lines of a form, by name. */
export async function form(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await textOf(request));
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** The request a vendor makes to us, as our edge hands it to a channel. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

export function call(url: string, headers: Record<string, string>, body: string): Call {
  return { method: "POST", url, headers: new Headers(headers), body };
}

export async function hmacBytes(hash: "SHA-1" | "SHA-256", secret: Uint8Array, text: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey("raw", new Uint8Array(secret), { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text)));
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
