// The simulated phones as a provider: one message for one id, statuses told later and signed.

import { base64Of, type Call, call, hmacBytes, json, NOW, type Vendor } from "./wire.ts";

export function fakePhones(secret: string) {
  const messages = new Map<string, Record<string, unknown>>();
  const key = Uint8Array.from(atob(secret.slice("whsec_".length)), (letter) => letter.charCodeAt(0));
  const vendor: Vendor = async (request) => {
    if (request.headers.get("authorization") !== `Bearer ${secret}`) return json(401, { error: "unauthorised" });
    const sent: Record<string, unknown> = await request.json();
    if (sent.to === "+15005550001") return json(422, { error: "invalid" });
    if (sent.to === "+15005550004") return json(422, { error: "opted_out" });
    if (sent.to === "+15005550003") return json(422, { error: "unreachable" });
    messages.set(String(sent.id), sent);
    return json(202, { id: `phone_${sent.id}` });
  };
  async function tell(url: string, said: unknown, at = NOW): Promise<Call> {
    const body = JSON.stringify(said);
    const [id, timestamp] = [`call_${crypto.randomUUID()}`, String(Math.floor(at / 1000))];
    const signature = `v1,${base64Of(await hmacBytes("SHA-256", key, `${id}.${timestamp}.${body}`))}`;
    return call(url, { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature }, body);
  }
  return { vendor, messages, tell };
}
