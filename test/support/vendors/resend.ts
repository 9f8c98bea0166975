// Resend as it behaves: refuses callers without a name, keeps idempotency keys, signs its events as Svix does.

import { Webhook } from "standardwebhooks";
import { type Call, call, json, NOW, type Vendor } from "./wire.ts";

export function fakeResend(apiKey: string, webhookSecret: string, onlySends = false) {
  const mails = new Map<string, { id: string; body: string }>();
  const vendor: Vendor = async (request) => {
    const error = (statusCode: number, name: string, message: string) =>
      json(statusCode, { statusCode, name, message });
    if (!request.headers.get("user-agent")) return new Response("error code: 1010", { status: 403 });
    if (request.headers.get("authorization") !== `Bearer ${apiKey}`)
      return error(403, "invalid_api_key", "API key is invalid");
    if (new URL(request.url).pathname === "/domains") {
      return onlySends
        ? error(401, "restricted_api_key", "This API key is restricted to only send emails")
        : json(200, { object: "list", data: [] });
    }
    const [key, body] = [request.headers.get("idempotency-key") ?? "", await request.text()];
    const { to } = JSON.parse(body);
    if (String(to).endsWith("@quota.example")) return error(429, "daily_quota_exceeded", "You have reached your quota");
    if (String(to).endsWith("@strange.example")) return error(422, "validation_error", "Invalid `to` field. a@b.c");
    if (String(to).endsWith("@unverified.example")) return error(403, "validation_error", "The domain is not verified");
    const before = mails.get(key);
    if (before && before.body !== body) return error(409, "invalid_idempotent_request", "Same key, other payload");
    if (before) return json(200, { id: before.id });
    const id = `4ef9a417-${mails.size}`;
    mails.set(key, { id, body });
    return json(200, { id });
  };
  function tell(url: string, type: string, data: object, at = NOW): Call {
    const body = JSON.stringify({ type, created_at: new Date(at).toISOString(), data });
    const id = `msg_${crypto.randomUUID()}`;
    const signature = new Webhook(webhookSecret).sign(id, new Date(at), body);
    return call(
      url,
      { "svix-id": id, "svix-timestamp": String(Math.floor(at / 1000)), "svix-signature": signature },
      body,
    );
  }
  return { vendor, mails, tell };
}
