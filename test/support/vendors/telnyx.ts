// Telnyx as it behaves: errors in a list, events signed Ed25519.

import { generateKeyPairSync, sign } from "node:crypto";
import { type Call, call, json, NOW, type Vendor } from "./wire.ts";

const CODES: Readonly<Record<string, readonly [status: number, code: string]>> = {
  "+15005550001": [400, "40310"],
  "+15005550004": [409, "40300"],
  "+15005550318": [429, "40318"],
  "+15005550500": [500, "10007"],
  "+15005550322": [403, "40322"],
};

export function fakeTelnyx(apiKey: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const messages: Record<string, unknown>[] = [];
  const vendor: Vendor = async (request) => {
    if (request.headers.get("authorization") !== `Bearer ${apiKey}`) {
      return json(401, { errors: [{ code: "10009", title: "Authentication failed" }] });
    }
    if (new URL(request.url).pathname === "/v2/balance") {
      return json(200, { data: { record_type: "balance", balance: "300.00", currency: "USD" } });
    }
    const sent: Record<string, unknown> = await request.json();
    const refusal = CODES[String(sent.to)];
    if (refusal) return json(refusal[0], { errors: [{ code: refusal[1], title: "No", detail: `${sent.to}` }] });
    messages.push(sent);
    return json(200, { data: { id: `tx_${messages.length}`, to: [{ status: "queued" }], errors: [] } });
  };
  function tell(url: string, event_type: string, payload: object, at = NOW): Call {
    const data = { id: "evt_1", event_type, occurred_at: new Date(at).toISOString(), payload, record_type: "event" };
    const body = JSON.stringify({ data, meta: { attempt: 1 } });
    const timestamp = String(Math.floor(at / 1000));
    const signature = sign(null, Buffer.from(`${timestamp}|${body}`), privateKey).toString("base64");
    return call(url, { "telnyx-timestamp": timestamp, "telnyx-signature-ed25519": signature }, body);
  }
  return { vendor, messages, tell, publicKey: raw.toString("base64") };
}
