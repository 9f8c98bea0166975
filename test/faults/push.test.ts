import { expect, test } from "vitest";
import { DEV, RUTH } from "../support/cast.ts";
import { ALERT, Fleet } from "../support/fleet.ts";
import { newVapidKeys } from "../support/keys.ts";
import { outside, sendJson } from "../support/world.ts";

const BROWSER = {
  endpoint: "https://fcm.googleapis.com/fcm/send/dev",
  keys: {
    p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  },
};

/** Dev has said yes in one browser, whose push service answers with these statuses, one after the other. */
async function withBrowser(...statuses: readonly number[]): Promise<{ fleet: Fleet; sizes: number[] }> {
  const fleet = await Fleet.arrive({ alerts: ["webpush", "twilio"] });
  const credentials = { ...(await newVapidKeys()), subject: "mailto:push@cavalry.example" };
  const put = await sendJson("PUT", "/v1/channels/webpush", fleet.key, { credentials });
  expect(put.status, put.text).toBe(200);
  const sizes: number[] = [];
  outside("fcm.googleapis.com", async (request) => {
    sizes.push((await request.arrayBuffer()).byteLength);
    return new Response(null, { status: statuses[sizes.length - 1] ?? 201 });
  });
  expect(await fleet.account.subscribe(2, BROWSER)).toEqual({ ok: true });
  return { fleet, sizes };
}

test.each([404, 410])(
  "C43: a browser that is gone (%i) is forgotten and the alert goes by text at once",
  async (status) => {
    const { fleet, sizes } = await withBrowser(status);
    await fleet.letDown();
    fleet.expectText(DEV.phone, ALERT);
    await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
    fleet.expectText(DEV.phone, /^Ben Okafor/);
    expect(sizes, "it is never called again").toHaveLength(1);
    fleet.nothingElse();
  },
);

test("C43: a notice that is too large is said again in short, and nothing else is sent", async () => {
  const { fleet, sizes } = await withBrowser(413, 201);
  await fleet.letDown();
  expect(sizes).toHaveLength(2);
  expect((await fleet.messages("alert"))[0]).toMatchObject({ status: "sent" });
  await fleet.later(4);
  fleet.nothingElse();
});

test.each([401, 403])(
  "C43: a refusal of our VAPID keys (%i) goes to the owner, and the alert by text",
  async (status) => {
    const { fleet } = await withBrowser(status);
    await fleet.letDown();
    fleet.expectText(DEV.phone, ALERT);
    fleet.expectText(RUTH.phone, /^Messages can't go out by Web push/);
    expect(await fleet.channel("webpush")).toMatchObject({ works: false });
    fleet.nothingElse();
  },
);
