import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { ANNA, BOILER, BRIGHTSIDE, DEV, RUTH } from "./support/cast.ts";
import { TWILIO } from "./support/keys.ts";
import { Receiver } from "./support/receiver.ts";
import { fakeTwilio } from "./support/vendors/twilio.ts";
import { nobodySignsIn, signIn, type Visitor } from "./support/visitor.ts";
import { ask, Business, beginStory, outside, sendJson } from "./support/world.ts";

const keyOn = (page: Visitor) => /cav_[\w-]+/.exec(page.reads)?.[0] ?? "";

const withKey = (method: string, path: string, key: string) =>
  ask(method, path, { headers: { authorization: `Bearer ${key}` } });

async function ruthAt(business: Business): Promise<Visitor> {
  await business.settle();
  return signIn(RUTH.phone);
}

beforeEach(nobodySignsIn);

test("an owner gives a program a key that only reads, which is shown once and ends at a press", async () => {
  beginStory();
  const brightside = await Business.open(BRIGHTSIDE);
  const ruth = await ruthAt(brightside);
  await ruth.open("/board/keys");
  await ruth.press("Make a key", { name: " " });
  expect(ruth.page.status).toBe(422);
  expect(ruth.reads).toContain("Please fill this in");
  await ruth.press("Make a key", { name: "Spreadsheet", scope: "read" });
  const key = keyOn(ruth);
  expect(ruth.reads).toContain("shown this once");
  await ruth.open("/board/keys");
  expect(keyOn(ruth)).toBe("");
  expect(ruth.reads).toContain("Spreadsheet reads · made 10:00 · never used");
  expect((await withKey("GET", "/v1/visits", key)).status).toBe(200);
  const refused = await sendJson("POST", "/v1/sites", key, { name: "Hull" });
  expect([refused.status, refused.json.title]).toEqual([403, "This key only reads"]);
  const row = ruth.page.text.split("<li>").find((one) => one.includes("Spreadsheet"));
  await ruth.post("/board/keys", { end: /value="([^"]+)"/.exec(row ?? "")?.[1] ?? "" });
  expect(ruth.reads).toContain("The key is ended");
  expect((await withKey("GET", "/v1/visits", key)).status).toBe(401);
  await ruth.press("Make a key", { name: "Jobs", scope: "write" });
  expect((await sendJson("POST", "/v1/sites", keyOn(ruth), { name: "Hull" })).status).toBe(201);
});

test("Twilio is asked whether it knows the keys before they are kept, and the page says what to paste there", async () => {
  beginStory();
  const brightside = await Business.open(BRIGHTSIDE);
  const twilio = fakeTwilio(TWILIO.accountSid, TWILIO.authToken);
  outside("api.twilio.com", twilio.vendor);
  const ruth = await ruthAt(brightside);
  await ruth.open("/board/channels");
  await ruth.follow("Twilio · Texts");
  expect(ruth.reads).toContain(`/hooks/${brightside.id}/twilio/messages`);
  await ruth.press("Check and save", { accountSid: "AC1", authToken: TWILIO.authToken });
  expect(ruth.page.status).toBe(422);
  expect(ruth.reads.match(/does not look right/g)).toHaveLength(2);
  expect(ruth.page.text).toMatch(/value="AC1"[^>]*autofocus|autofocus[^>]*value="AC1"/);
  const typed = { accountSid: TWILIO.accountSid, from: TWILIO.from };
  await ruth.press("Check and save", { ...typed, authToken: "stolen" });
  expect(ruth.page.status).toBe(409);
  expect(ruth.reads).toContain("Twilio does not accept this (status 401). Nothing was saved.");
  outside("api.twilio.com", async () => new Response("<h1>503</h1>", { status: 503 }));
  await ruth.press("Check and save", { ...typed, authToken: TWILIO.authToken });
  expect(ruth.reads).toContain("Twilio did not answer");
  outside("api.twilio.com", twilio.vendor);
  expect((await brightside.get("/v1/channels")).json.data.map((one: { name: string }) => one.name)).not.toContain(
    "twilio",
  );
  await ruth.press("Check and save", { ...typed, authToken: TWILIO.authToken });
  expect(ruth.reads).toContain("Twilio knows you. It is connected.");
  await ruth.post("/board/channels", { test: "twilio" });
  expect(ruth.reads).toContain("A message is on its way to you");
  await brightside.settle();
  expect(twilio.messages).toMatchObject([{ to: RUTH.phone, body: expect.stringContaining("this is a test") }]);
  await ruth.open("/board/channels/twilio");
  await ruth.press("Disconnect");
  expect(ruth.reads).toContain("Twilio is disconnected");
});

test("a webhook is added with its secret shown once, tested, switched off and on, and what it was told is sent again", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const ruth = await ruthAt(brightside);
  const receiver = new Receiver();
  await ruth.open("/board/webhooks");
  await ruth.press("Add an address", { url: "http://10.0.0.1/" });
  expect(ruth.page.status).toBe(422);
  expect(ruth.reads).toContain("can be reached from the internet");
  await ruth.press("Add an address", { url: receiver.url });
  expect(ruth.reads).toMatch(/whsec_\S+/);
  await ruth.open("/board/webhooks");
  await ruth.follow(receiver.url);
  await ruth.press("Send a test");
  expect(ruth.reads).toContain("A test is on its way");
  await brightside.settle();
  await ruth.open(ruth.path);
  expect(ruth.reads).toMatch(/test · arrived|test arrived/);
  const told = receiver.received.length;
  await ruth.press("Send again");
  await brightside.settle();
  expect(receiver.received.length).toBe(told + 1);
  await ruth.press("Switch off");
  expect(ruth.reads).toContain("Switched off");
  await ruth.press("Send a test");
  expect(ruth.reads).toContain("Switch it on first");
  await ruth.press("Switch on");
  await ruth.press("New secret");
  expect(ruth.reads).toMatch(/whsec_\S+/);
  await ruth.open("/board/webhooks");
  await ruth.follow(receiver.url);
  await ruth.press("Remove");
  expect(ruth.reads).toContain("It is told nothing more");
});

test("whatever is changed is written down with who did it, from what to what, and nobody can alter it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const ruth = await ruthAt(brightside);
  await ruth.open("/board/people/new");
  await ruth.press("Save", { name: "Kit Rowe", phone: "+447700900105" });
  await ruth.open("/board/keys");
  await ruth.press("Make a key", { name: "Jobs", scope: "write" });
  const jobs = keyOn(ruth);
  await sendJson("PATCH", "/v1/settings", jobs, { survey: { quiet_hours: { from: "21:00", to: "08:00" } } });
  await ruth.open("/board/changes");
  expect(ruth.reads).toMatch(/Settings .* with the key Jobs Quiet from 20:00 21:00/);
  expect(ruth.reads).toMatch(/Keys · Jobs .* Ruth/);
  expect(ruth.reads).toMatch(/People · Kit Rowe .* Ruth.* Phone \+447700900105/);
  expect(ruth.reads).not.toContain(jobs);
  await ruth.open("/board/changes?what=key");
  expect(ruth.reads).not.toContain("Quiet from");
  const nothing = await sendJson("PATCH", "/v1/settings", jobs, {
    survey: { quiet_hours: { from: "21:00", to: "08:00" } },
  });
  expect(nothing.status).toBe(200);
  await ruth.open("/board/changes");
  expect(ruth.reads.match(/Quiet from/g)).toHaveLength(1);
  await ruth.open("/board/changes?who=1");
  expect([ruth.reads.includes("Kit Rowe"), ruth.reads.includes("Quiet from")]).toEqual([true, false]);
  await runInDurableObject(env.ACCOUNT.get(env.ACCOUNT.idFromName(brightside.id)), (_, { storage: { sql } }) => {
    for (const attempt of [
      "DELETE FROM audit",
      "UPDATE audit SET who = '2'",
      "DELETE FROM audit_values",
      "UPDATE audit_values SET after = 'x'",
    ]) {
      expect(() => sql.exec(attempt), attempt).toThrow(/the audit/);
    }
  });
});

test("a customer's own data in it is blanked when they are erased, and that they were stays", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { json: visit } = await brightside.post("/v1/visits", { ...BOILER, customer: ANNA });
  const anna = `/v1/customers/${visit.customer.id}`;
  expect((await sendJson("PATCH", anna, brightside.key, { name: "Anna Hartley-Moss" })).status).toBe(200);
  const ruth = await ruthAt(brightside);
  await ruth.open("/board/changes?what=customer");
  expect(ruth.reads).toContain("Anna Hartley-Moss");
  expect((await withKey("DELETE", anna, brightside.key)).status).toBe(204);
  await ruth.open("/board/changes?what=customer");
  expect(ruth.reads).not.toContain("Anna");
  expect(ruth.reads.match(/The values were erased with the customer/g)).toHaveLength(2);
  const rows = await runInDurableObject(env.ACCOUNT.get(env.ACCOUNT.idFromName(brightside.id)), (_, { storage }) =>
    storage.sql.exec("SELECT * FROM audit_values WHERE customer IS NOT NULL").toArray(),
  );
  expect(rows.every((row) => row.before === null && row.after === null)).toBe(true);
});

test("a manager who says stop by text is written down too: nobody can ring that phone any more", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown();
  await brightside.reply(DEV.phone, "STOP");
  const ruth = await ruthAt(brightside);
  await ruth.open("/board/changes?what=manager");
  expect(ruth.reads).toMatch(/People · Dev Patel .* Dev Patel, by text Said stop yes/);
});
