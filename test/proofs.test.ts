import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import worker from "../src/index.ts";
import { ANNA, RUTH } from "./support/cast.ts";
import { Fleet } from "./support/fleet.ts";
import { nobodySignsIn, signIn, Visitor } from "./support/visitor.ts";
import { Business, beginStory } from "./support/world.ts";

const DAY = 86_400_000;

async function brightside(): Promise<Business> {
  beginStory();
  await nobodySignsIn();
  const business = await Business.open();
  await business.settle();
  return business;
}

test("a proof lapses after thirty days: Now and People say so, and customers are asked all the same", async () => {
  const business = await brightside();
  const ruth = await signIn(RUTH.phone);
  expect(ruth.reads).toContain("Not seen to ring for 30 days: Ruth.");
  await ruth.follow("Who is rung");
  await ruth.press("Ring me now");
  await ruth.press("Yes, it rang");
  await business.settle();
  await ruth.open("/board/now");
  expect(ruth.reads).not.toContain("Not seen to ring");
  await business.pass(29 * DAY);
  await ruth.open("/board/people");
  expect(ruth.reads).toContain("Proven to ring:");
  await business.pass(2 * DAY);
  await ruth.open("/board/people");
  expect(ruth.reads).toMatch(/Last proven to ring .* more than 30 days ago/);
  await ruth.open("/board/now");
  expect(ruth.reads).toContain("Not seen to ring for 30 days: Ruth.");
  await business.invite();
  expect((await business.messages("invitation"))[0]).toMatchObject({ to: ANNA.phone, status: "delivered" });
});

test("once Twilio refuses the key every page of the office says that nobody can be rung and what is at stake", async () => {
  beginStory();
  await nobodySignsIn();
  const fleet = await Fleet.arrive({ channels: ["twilio"], alerts: ["twilio"], invitations: ["twilio"] });
  await fleet.settle();
  const ruth = await signInBy(fleet);
  expect(ruth.reads).not.toContain("Nobody can be rung");
  const dead = () => Response.json({ code: 20003, message: "Authenticate", status: 401 }, { status: 401 });
  fleet.trouble("twilio", dead, dead, dead, dead);
  await fleet.letDown();
  const [{ id }] = await fleet.cases();
  for (const page of ["now", "people", "more", "devices", "ask", "open/ladder", "settings"]) {
    await ruth.open(`/board/${page}`);
    expect(ruth.reads, page).toMatch(/Nobody can be rung\. No alert can reach anybody right now/);
    expect(ruth.reads, page).toContain("See what is wrong");
  }
  await ruth.open(`/board/case/${id.split("_").at(-1)}`);
  expect(ruth.reads).toContain("No alert can reach anybody right now");
  await ruth.open("/board/ask");
  await fleet.visit({ customer: { name: "Mark Osborne", phone: "+447700900201" } });
  await fleet.settle();
  const asked = (await fleet.messages("invitation")).at(-1);
  expect(asked).toMatchObject({ status: "skipped", reason: "no_alert_channel" });
});

/** The digits come by Twilio, where there are no simulated phones. */
async function signInBy(fleet: Fleet): Promise<Visitor> {
  const visitor = new Visitor();
  await visitor.open("/board/sign-in");
  await visitor.press("Send me the link", { contact: RUTH.phone });
  const code = await expect
    .poll(() => /(\d{3}) (\d{3}) is your/.exec(fleet.sent().findLast(({ to }) => to === RUTH.phone)?.text ?? ""))
    .not.toBeNull()
    .then(() => /(\d{3}) (\d{3}) is your/.exec(fleet.sent().findLast(({ to }) => to === RUTH.phone)?.text ?? ""));
  await visitor.press("Sign in", { code: `${code?.[1]}${code?.[2]}` });
  return visitor;
}

test("the one number that fails for good stops the asking, and the page of the ask says why", async () => {
  const business = await brightside();
  const ruth = await signIn(RUTH.phone);
  await business.post("/v1/staff", { name: "Len Marsh" });
  await business.invite();
  await business.account.shutAddress(RUTH.phone, "bad");
  await ruth.open("/board/ask");
  const staff = /name="staff" value="(\d+)"/.exec(ruth.page.text)?.[1] ?? "";
  await ruth.press("Ask now", { contact: "07700 900201", name: "Mark", staff: [staff] });
  expect(ruth.reads).toContain("no phone of yours can be rung right now");
  await business.settle();
  expect((await business.messages("invitation")).at(-1)).toMatchObject({ reason: "no_alert_channel" });
  await ruth.open("/board/now");
  expect(ruth.reads).toContain("Nobody can be rung.");
});

test("while the account's object is away the page says so and keeps all that was typed, one press from being sent", async () => {
  await brightside();
  const broken = { ...env.ACCOUNT, idFromName: () => "any", get: () => ({ fetch: away, people: away }) };
  const out = (request: Request) =>
    worker.fetch(request, Object.assign({ ...env }, { ACCOUNT: broken }), createExecutionContext());
  const [ruth, cut] = [await signIn(RUTH.phone), new Visitor({}, out)];
  for (const [name, value] of ruth.cookies) cut.cookies.set(name, value);
  await cut.post("/board/people/new", { name: "Sam <Lee>", phone: "07700 900151", role: "manager" });
  expect(cut.page.status).toBe(503);
  expect(cut.reads).toContain("We can't reach your business right now");
  ruth.page = cut.page;
  await ruth.press("Send it again");
  expect(ruth.reads).toContain("Sam &lt;Lee&gt; can come in now");
});

const away = () => Promise.reject(new Error("the object is away"));
