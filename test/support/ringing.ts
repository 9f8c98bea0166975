// Brightside with phones that ring by push beside its texts, and a room in Slack.
import { expect } from "vitest";
import { Fleet } from "./fleet.ts";
import { newVapidKeys } from "./keys.ts";
import { type Notice, wokenBrowser } from "./vendors/woken.ts";
import { type Answer, BASE, type Business, type Json, outside, sendForm, sendJson } from "./world.ts";

export type Woken = Awaited<ReturnType<typeof wokenBrowser>>;

/** Texts by Twilio, pushes beside them, and a room in Slack; the account leaves the order to us. */
export async function brightside(firm?: Business): Promise<Fleet> {
  const order = { channels: ["twilio", "slack"], alerts: ["twilio"] } as const;
  const fleet = await (firm === undefined ? Fleet.arrive(order) : Fleet.for(firm, order));
  await fleet.settings({ channels: { alerts: null } });
  const credentials = { ...(await newVapidKeys()), subject: "mailto:push@cavalry.example" };
  const put = await sendJson("PUT", "/v1/channels/webpush", fleet.key, { credentials });
  expect(put.status, put.text).toBe(200);
  return fleet;
}

/** The one rung: these people together, and a room. */
export async function onDuty(fleet: Fleet, names: readonly string[], chat?: string): Promise<void> {
  const people = (await fleet.get("/v1/managers")).json.data;
  const managers = names.map((name) => people.find((m: Json) => m.name === name).id);
  await fleet.settings({ ladder: [{ managers, ...(chat !== undefined && { chat }) }] });
}

export async function rings(fleet: Fleet, manager: number, name: string): Promise<Woken> {
  const browser = await wokenBrowser(name);
  expect(await fleet.account.subscribe(manager, browser.subscription)).toEqual({ ok: true });
  return browser;
}

/** The push service, which tells the browsers apart by their endpoints. */
export function pushService(...browsers: readonly Woken[]): void {
  outside("fcm.googleapis.com", (request) => {
    const one = browsers.find((browser) => browser.subscription.endpoint === request.url);
    return one === undefined ? new Response(null, { status: 410 }) : one.receive(request);
  });
}

/** What the worker posts when a button of the notice is pressed. */
export function press(notice: Notice | undefined, button = 0): Promise<Answer> {
  return sendForm(`${path(notice?.url)}/press`, { press: notice?.actions[button]?.action ?? "" });
}

function path(url = ""): string {
  return url.replace(BASE, "");
}
