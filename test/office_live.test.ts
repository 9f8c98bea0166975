import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { RUTH } from "./support/cast.ts";
import { nobodySignsIn, signIn, type Visitor } from "./support/visitor.ts";
import { BASE, Business, beginStory } from "./support/world.ts";

async function watched(visitor: Visitor, origin = BASE): Promise<Response> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { upgrade: "websocket", origin, cookie };
  return exports.default.fetch(new Request(`${BASE}/board/now/socket`, { headers, redirect: "manual" }));
}

test("a page that stays open hears of a case at once, of nothing else, and also after the object slept", async () => {
  beginStory();
  await nobodySignsIn();
  const business = await Business.openWithLadder();
  await business.settle();
  const ruth = await signIn(RUTH.phone);
  const { status, webSocket } = await watched(ruth);
  expect(status).toBe(101);
  const heard: unknown[] = [];
  webSocket?.accept();
  webSocket?.addEventListener("message", ({ data }) => {
    heard.push(data);
  });
  await business.letDown();
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  expect(new Set(heard)).toEqual(new Set(["changed"]));
  const before = (await ruth.open("/board/now/live")).text;
  await business.post("/v1/sites", { name: "York" });
  expect((await ruth.open("/board/now/live")).text).toBe(before);
  const told = heard.length;
  const [{ id }] = await business.cases();
  const [dev] = (await business.get("/v1/managers")).json.data;
  await business.post(`/v1/cases/${id}/acknowledgement`, { by: dev.id });
  await expect.poll(() => heard.length).toBeGreaterThan(told);
  expect((await ruth.open("/board/now/live")).text).not.toBe(before);
});

test("nobody listens who is not signed in, or by another site's page", async () => {
  beginStory();
  await nobodySignsIn();
  const business = await Business.openWithLadder();
  await business.settle();
  const ruth = await signIn(RUTH.phone);
  expect((await watched(ruth, "https://evil.test")).status).toBe(403);
  await ruth.post("/board/sign-out");
  expect((await watched(ruth)).status).toBe(303);
});
