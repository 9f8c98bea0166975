// What the vendors gave this business to sign in with; each fake knows the same.
import { base64url, fromBase64url } from "../../src/channels/bytes.ts";

export const TWILIO = { accountSid: `AC${"0".repeat(32)}`, authToken: "twilio-token-1", from: "+15005550006" };
export const VONAGE = {
  apiKey: "vk",
  apiSecret: "vonage-secret-of-the-account",
  from: "+447700900000",
  signatureSecret: "vonage-signs-with-this",
};
export const RESEND = {
  apiKey: "re_brightside_key_1",
  from: "hello@brightside.example",
  webhookSecret: `whsec_${btoa("resend signs with this one")}`,
};
export const SLACK = { signingSecret: "slack-signs-with-this" };
export const ROOM = "https://hooks.slack.com/services/T1/B1/room";
export const PAGERDUTY = { routingKey: "R".repeat(32) };

/** As `npx web-push generate-vapid-keys` makes them. */
export async function newVapidKeys(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("an EC key comes in pairs");
  const jwk = await crypto.subtle.exportKey("jwk", pair.privateKey);
  if (jwk instanceof ArrayBuffer) throw new Error("a JWK is not bytes");
  const [x, y] = [fromBase64url(jwk.x ?? ""), fromBase64url(jwk.y ?? "")];
  if (!x || !y || !jwk.d) throw new Error("a P-256 key has three numbers");
  return { publicKey: base64url(Uint8Array.of(4, ...x, ...y)), privateKey: jwk.d };
}
