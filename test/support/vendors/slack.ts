// Slack as it behaves: "ok" in plain text, its own words for what is closed, presses signed `v0`.

import { bytesOf, type Call, call, hmacBytes, NOW, type Vendor } from "./wire.ts";

export function fakeSlack(signingSecret: string, closed: Readonly<Record<string, readonly [number, string]>> = {}) {
  const posts: Record<string, unknown>[] = [];
  const vendor: Vendor = async (request) => {
    const said: Record<string, unknown> = await request.json();
    const refusal = closed[new URL(request.url).pathname];
    if (refusal) return new Response(refusal[1], { status: refusal[0] });
    if (typeof said.text !== "string" || said.text === "") return new Response("no_text", { status: 400 });
    posts.push(said);
    return new Response("ok");
  };
  async function press(url: string, value: string, more: object = {}, at = NOW): Promise<Call> {
    const payload = {
      type: "block_actions",
      user: { id: "U1", username: "nora.b", name: "nora" },
      response_url: "https://hooks.slack.com/actions/T1/2/3",
      actions: [{ type: "button", action_id: "act", block_id: "case_7Hq2", value }],
      ...more,
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    const timestamp = String(Math.floor(at / 1000));
    const hash = await hmacBytes("SHA-256", bytesOf(signingSecret), `v0:${timestamp}:${body}`);
    const signature = `v0=${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
    return call(url, { "x-slack-request-timestamp": timestamp, "x-slack-signature": signature }, body);
  }
  return { vendor, posts, press };
}
