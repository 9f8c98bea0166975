// Vonage as it behaves: RFC 7807 problems, and callbacks under its own library's JWTs.

import { createHash } from "node:crypto";
import { SignJWT } from "jose";
import { base64Of, bytesOf, type Call, call, json, NOW, type Vendor } from "./wire.ts";

const PROBLEMS: Readonly<Record<string, readonly [status: number, type: string, title: string]>> = {
  "15005550001": [422, "https://developer.vonage.com/api-errors/messages#1430", "Invalid recipient"],
  "15005550004": [422, "https://developer.vonage.com/api-errors/messages#1120", "Illegal sender"],
  "15005550402": [402, "https://developer.vonage.com/api-errors#low-balance", "Low balance"],
  "15005550429": [429, "https://developer.vonage.com/api-errors#throttled", "1000"],
  "15005550422": [422, "https://developer.vonage.com/api-errors/messages#1150", "Invalid params"],
};

export function fakeVonage(apiKey: string, apiSecret: string) {
  const messages: Record<string, unknown>[] = [];
  const vendor: Vendor = async (request) => {
    if (request.headers.get("authorization") !== `Basic ${base64Of(bytesOf(`${apiKey}:${apiSecret}`))}`) {
      return json(401, { type: "https://developer.vonage.com/api-errors#unauthorized", title: "Unauthorized" });
    }
    if (new URL(request.url).pathname === `/accounts/${apiKey}/secrets`) {
      return json(200, { _embedded: { secrets: [{ id: "ad6dc56f", created_at: "2026-03-02T16:34:49Z" }] } });
    }
    const sent: Record<string, unknown> = await request.json();
    const problem = PROBLEMS[String(sent.to)];
    if (problem) {
      const [status, type, title] = problem;
      return json(status, { type, title, detail: `${sent.to} is wrong`, instance: "i1" });
    }
    messages.push(sent);
    return json(202, { message_uuid: `aaaaaaaa-bbbb-${messages.length}` });
  };
  async function tell(url: string, secret: string, said: object, claims: object = {}): Promise<Call> {
    const body = JSON.stringify(said);
    const payload_hash = createHash("sha256").update(body).digest("hex");
    const token = await new SignJWT({
      ...{ iat: NOW / 1000, iss: "Vonage", jti: "jti-1", api_key: apiKey, application_id: "app", payload_hash },
      ...claims,
    })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .sign(bytesOf(secret));
    return call(url, { authorization: `Bearer ${token}`, "content-type": "application/json" }, body);
  }
  return { vendor, messages, tell };
}
