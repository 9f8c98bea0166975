// What the vendors gave this business to sign in with; each fake knows the same.

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
