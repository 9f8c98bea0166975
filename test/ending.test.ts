// An account is erased: by the operator, not by a slip, and nothing of it is found anywhere afterwards.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { address, everyRoute } from "./support/addresses.ts";
import { BRIGHTSIDE, OPERATOR_KEY } from "./support/cast.ts";
import { dump } from "./support/dump.ts";
import { withEverything } from "./support/everything.ts";
import { ask, Business, beginStory, sendJson } from "./support/world.ts";

const operator = { headers: { authorization: `Bearer ${OPERATOR_KEY}` } };
const NAME = encodeURIComponent("Brightside Heating");

function erase(business: Business, query: string) {
  return ask("DELETE", `/v1/accounts/${business.id}${query}`, operator);
}

test("an account is erased only by its whole name; before that the operator is told what would go", async () => {
  beginStory();
  const { business } = await withEverything();
  const before = await dump(business);
  for (const query of ["", "?name=", "?name=Brightside", "?name=brightside%20heating"]) {
    const { status, json } = await erase(business, query);
    expect([status, json.errors[0].field]).toEqual([422, "name"]);
    expect(json.detail).toContain("Brightside Heating for good: 1 customers, 1 visits, 1 answers and 1 open cases.");
  }
  const byKey = await ask("DELETE", `/v1/accounts/${business.id}?name=${NAME}`, {
    headers: { authorization: `Bearer ${business.key}` },
  });
  expect(byKey.status).toBe(401);
  expect(await dump(business)).toEqual(before);
});

test("what is erased is gone: no page, no link, no key, no row here or in the directory, and nothing rings", async () => {
  beginStory();
  const all = await withEverything();
  const { business, parts } = all;
  await business.settle();
  expect((await erase(business, `?name=${NAME}`)).status).toBe(204);
  const coded = (await everyRoute()).filter(({ pattern }) => /\/:code/.test(pattern));
  expect(coded.length).toBeGreaterThan(30);
  const json = JSON.stringify(all.bodies["/v1/managers/:id/push_subscriptions"]);
  const body = (pattern: string): RequestInit =>
    pattern.endsWith("/ring")
      ? { headers: { "content-type": "application/json" }, body: json }
      : {
          body: new URLSearchParams({ tap: "1", once: "press-1-0001", press: "1h", acknowledge: "faces", do: "hush" }),
        };
  const answered: unknown[] = [];
  for (const { method, pattern } of coded) {
    const path = address(pattern, parts);
    const { status, text } = await ask(method, path, { redirect: "manual", ...(method === "POST" && body(pattern)) });
    // It leads to the page, which is 404.
    const leadsOn = method === "GET" && pattern === "/s/:code/more" && status === 303;
    if (status !== 404 && !leadsOn) answered.push([method, path, status]);
    for (const secret of ["Anna", "Ashworth", "Brightside"]) expect(text, path).not.toContain(secret);
  }
  expect(answered).toEqual([]);
  expect((await business.get("/v1/visits")).status).toBe(401);
  for (const [method, path] of [
    ["DELETE", `?name=${NAME}`],
    ["GET", "/keys"],
    ["POST", "/keys"],
    ["POST", "/recount"],
  ] as const) {
    expect([path, (await ask(method, `/v1/accounts/${business.id}${path}`, operator)).status]).toEqual([path, 404]);
  }
  // In production, where the directory is asked first, 404.
  expect((await ask("POST", `/hooks/${business.id}/twilio/messages`, { body: "Body=STOP" })).status).toBe(403);
  const { migrations, job_state, ...rest } = await dump(business);
  expect(Object.entries(rest).filter(([, rows]) => rows.length > 0)).toEqual([]);
  expect(job_state).toEqual([{ name: "erased", value: "" }]);
  expect(migrations?.length).toBeGreaterThan(0);
  expect(await runInDurableObject(business.stub, (_, { storage }) => storage.getAlarm())).toBeNull();
  for (const [table, of] of [
    ["accounts", "id"],
    ["members", "account"],
    ["conversations", "account"],
  ]) {
    const { results } = await env.DIRECTORY.prepare(`SELECT * FROM ${table} WHERE ${of} = ?`).bind(business.id).all();
    expect([table, results]).toEqual([table, []]);
  }
  await business.evict();
  expect((await business.get("/v1/visits")).status).toBe(401);
});

test("an id that was erased opens no other business, even where the same order comes again", async () => {
  beginStory();
  const order = () => sendJson("POST", "/v1/accounts", OPERATOR_KEY, BRIGHTSIDE, { "idempotency-key": "open-twice" });
  const opened = (await order()).json;
  const business = new Business(opened.account.id, opened.api_key);
  expect((await erase(business, `?name=${NAME}`)).status).toBe(204);
  expect((await order()).status).toBe(422);
  expect((await business.get("/v1/visits")).status).toBe(401);
});

test("while the directory is down the business is gone at once, and the rest as soon as it answers", async () => {
  beginStory();
  const business = await Business.openWithLadder();
  await business.settle();
  const listed = async () =>
    (await env.DIRECTORY.prepare("SELECT 1 AS one FROM accounts WHERE id = ?").bind(business.id).all()).results.length;
  const down = vi.spyOn(env.DIRECTORY, "batch").mockRejectedValue(new Error("the directory is down"));
  const { status, json } = await erase(business, `?name=${NAME}`);
  expect([status, json.status]).toEqual([202, "erasing"]);
  expect((await business.get("/v1/visits")).status).toBe(401);
  expect(await listed()).toBe(1);
  down.mockRestore();
  await business.evict();
  vi.setSystemTime(Date.now() + 61_000);
  await business.settle();
  expect(await listed()).toBe(0);
  expect((await erase(business, `?name=${NAME}`)).status).toBe(404);
});
