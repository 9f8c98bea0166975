import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import worker from "../src/index.ts";
import { OPERATOR_KEY, RUTH } from "./support/cast.ts";
import { codeOn, nobodySignsIn, signIn, Visitor } from "./support/visitor.ts";
import { ask, Business, beginStory, linkIn } from "./support/world.ts";

/** The same product, whose operator decides who may open a business. */
const deployed = (OPEN_ACCOUNTS: string) => async (request: Request) => {
  const context = createExecutionContext();
  const answer = await worker.fetch(request, { ...env, OPEN_ACCOUNTS }, context);
  await waitOnExecutionContext(context);
  return answer;
};

async function invite(mode: string, days = 14) {
  const headers = { authorization: `Bearer ${OPERATOR_KEY}`, "content-type": "application/json" };
  return ask("POST", "/v1/invitations", { headers, body: JSON.stringify({ days }) }, deployed(mode));
}

async function opens(visitor: Visitor, phone: string, firm: string): Promise<void> {
  await visitor.follow("Open your business");
  await visitor.press("Continue", { name: "Sue Marsh", contact: phone });
  await visitor.press("Continue", { code: (await codeOn(phone)).code });
  await visitor.press("Continue", { name: firm });
}

test("by the operator's link Sue opens one business; the link then opens none, and leads nobody in", async () => {
  beginStory();
  await nobodySignsIn();
  const { status, json } = await invite("invited");
  expect(status).toBe(201);
  expect(json.expires_at).toBe("2037-02-17T10:00:00.000Z");
  const sue = new Visitor({}, deployed("invited"));
  await sue.open("/board/open");
  expect(sue.page.status).toBe(403);
  await sue.open(linkIn(json.url));
  expect(sue.reads).toContain("You are invited");
  await opens(sue, "+447700900310", "Marsh Plumbing");
  expect(sue.path).toBe("/board/open/crew");
  expect(sue.reads).toContain("Marsh Plumbing");
  const len = new Visitor({}, deployed("invited"));
  expect((await len.open(linkIn(json.url))).status).toBe(410);
  expect((await len.open("/board/open")).status).toBe(403);
});

test("two who share one link and are both half way: the first opens a business, the second is told", async () => {
  beginStory();
  await nobodySignsIn();
  const { json } = await invite("invited");
  const [sue, len] = [new Visitor({}, deployed("invited")), new Visitor({}, deployed("invited"))];
  for (const [visitor, phone] of [
    [sue, "+447700900311"],
    [len, "+447700900312"],
  ] as const) {
    await visitor.open(linkIn(json.url));
    await visitor.follow("Open your business");
    await visitor.press("Continue", { name: "Sue Marsh", contact: phone });
    await visitor.press("Continue", { code: (await codeOn(phone)).code });
  }
  await sue.press("Continue", { name: "Marsh Plumbing" });
  expect(sue.path).toBe("/board/open/crew");
  await len.press("Continue", { name: "Marsh Heating" });
  expect(len.page.status).toBe(403);
  expect(len.reads).toContain("by invitation");
});

test("an invitation ends on its day, and where nobody is invited none is made and none counts", async () => {
  beginStory();
  const { json } = await invite("invited", 1);
  expect((await new Visitor({}, deployed("closed")).open(linkIn(json.url))).status).toBe(410);
  vi.setSystemTime(Date.now() + 86_400_000);
  expect((await new Visitor({}, deployed("invited")).open(linkIn(json.url))).status).toBe(410);
  expect((await invite("closed")).status).toBe(409);
  const stranger = await ask("POST", "/v1/invitations", {
    headers: { authorization: "Bearer somebody-else", "content-type": "application/json" },
    body: "{}",
  });
  expect(stranger.status).toBe(401);
});

test("Sam, whom Ruth adds, gets a text that says by whom and where, and comes in by it", async () => {
  beginStory();
  await nobodySignsIn();
  const business = await Business.openWithLadder();
  await business.settle();
  const ruth = await signIn(RUTH.phone);
  await ruth.open("/board/people/new");
  await ruth.press("Save", { name: "Sam Lee", phone: "07700 900151", role: "manager" });
  await business.settle();
  const text = await vi.waitFor(async () => {
    const { json } = await ask("GET", "/phones/messages");
    const found = json.data.findLast((t: { to: string }) => t.to === "+447700900151")?.text ?? "";
    expect(found).toContain("Ruth Calder added you");
    return found;
  });
  const sam = new Visitor();
  await sam.open(linkIn(text));
  await sam.press("Send me the link", { contact: "07700 900151" });
  await sam.press("Sign in", { code: (await codeOn("+447700900151")).code });
  expect(sam.path).toBe("/board/now");
});
