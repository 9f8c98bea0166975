import { listDurableObjectIds } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { BOILER, BRIGHTSIDE, OPERATOR_KEY } from "./support/cast.ts";
import { ask, BASE, Business, beginStory, linkIn, sendForm, sendJson } from "./support/world.ts";

const fields = (json: { errors: { field: string }[] }) => json.errors.map((e) => e.field).sort();

test("what can't be used is refused with its status, named field by field, and changes nothing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const authorization = `Bearer ${brightside.key}`;
  const raw = (body: string, type = "application/json") =>
    ask("POST", "/v1/visits", { headers: { authorization, "content-type": type }, body });

  expect((await raw("{not json")).status).toBe(400);
  expect((await raw("hello", "text/plain")).status).toBe(415);
  expect((await raw(JSON.stringify({ ...BOILER, job: "x".repeat(1_000_000) }))).status).toBe(413);
  const shapes = await raw(
    JSON.stringify({
      customer: { name: "", phone: "12" },
      staff: [{ reference: "tom", nickname: "T" }],
      colour: "red",
      finished_at: "yesterday",
    }),
  );
  expect(shapes.status).toBe(422);
  expect(shapes.headers.get("content-type")).toBe("application/problem+json");
  expect(fields(shapes.json)).toEqual([
    "colour",
    "customer.name",
    "customer.phone",
    "finished_at",
    "staff[0].name",
    "staff[0].nickname",
  ]);
  const deleted = await ask("DELETE", "/v1/visits", { headers: { authorization } });
  expect([deleted.status, deleted.json.title, deleted.headers.get("allow")]).toEqual([
    405,
    "Wrong method",
    "GET, POST",
  ]);
  expect((await ask("POST", "/v1/visits", { body: "{}" })).status).toBe(401);
  expect((await sendJson("POST", "/v1/visits", "cav_made-up", BOILER)).status).toBe(401);
  expect((await brightside.get("/v1/visits")).json.data).toEqual([]);
});

test.each([["IST"], ["BST"], ["EST"], ["CET"]])("'%s' is several places' time and no account's", async (timezone) => {
  beginStory();
  const wrong = await sendJson("POST", "/v1/accounts", OPERATOR_KEY, { ...BRIGHTSIDE, timezone });
  expect([wrong.status, fields(wrong.json)]).toEqual([422, ["timezone"]]);
});

test("an account needs an owner whom alerts can reach", async () => {
  beginStory();
  const lonely = await sendJson("POST", "/v1/accounts", OPERATOR_KEY, { ...BRIGHTSIDE, owner: { name: "Ruth" } });
  expect([lonely.status, fields(lonely.json)]).toEqual([422, ["owner.phone"]]);
  const wrong = await sendJson("POST", "/v1/accounts", OPERATOR_KEY, {
    ...BRIGHTSIDE,
    timezone: "Leeds",
    currency: "pounds",
  });
  expect([wrong.status, fields(wrong.json)]).toEqual([422, ["currency", "timezone"]]);
  expect((await sendJson("POST", "/v1/accounts", "operator-dev-key", BRIGHTSIDE)).status).toBe(401);
});

test("another account's visit, case and message are simply not found", async () => {
  beginStory();
  const [brightside, rival] = [await Business.openWithLadder(), await Business.openWithLadder()];
  const visit = (await brightside.post("/v1/visits", BOILER)).json;
  await sendForm(linkIn(visit.survey_url), { tap: "1" });
  const open = (await brightside.get("/v1/cases")).json.data[0];
  const message = (await brightside.get("/v1/messages")).json.data[0];
  for (const path of [`/v1/visits/${visit.id}`, `/v1/cases/${open.id}`, `/v1/messages/${message.id}`]) {
    expect((await brightside.get(path)).status).toBe(200);
    expect((await rival.get(path)).status, path).toBe(404);
  }
  expect((await rival.get("/v1/cases")).json.data).toEqual([]);
});

test("unknown and forged links look alike and wake no object", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  const last = survey.at(-1) === "A" ? "B" : "A";
  const objects = (await listDurableObjectIds(env.ACCOUNT)).length;
  const pages = await Promise.all(
    ["/s/hello", `/s/${"x".repeat(31)}`, survey.slice(0, -1) + last].map((p) => ask("GET", p)),
  );
  expect(pages.map((p) => p.status)).toEqual([404, 404, 404]);
  const bodies = new Set(pages.map((p) => p.text.replace(/nonce="[^"]+"/g, "")));
  expect(bodies.size).toBe(1);
  expect((await sendForm(`/s/${"x".repeat(31)}`, { tap: "1" })).status).toBe(404);
  expect((await listDurableObjectIds(env.ACCOUNT)).length).toBe(objects);
  expect((await ask("GET", survey.replace("/s/", "/c/"))).status, "a customer's code opens no case").toBe(404);
});

test("on the customer's page a wrong face, method, type or size is refused and records nothing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  for (const tap of ["6", "0", "", "4.5", "５"]) expect((await sendForm(survey, { tap })).status, tap).toBe(422);
  const put = await ask("PUT", survey, { body: "tap=1" });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  const json = { headers: { "content-type": "application/json" }, body: '{"tap":1}' };
  expect((await ask("POST", survey, json)).status).toBe(415);
  expect((await sendForm(survey, { tap: "1", more: "x".repeat(1_000_000) })).status).toBe(413);
  expect((await brightside.get("/v1/responses")).json.data).toEqual([]);
});

test("a header can't turn development on, and a provider's hook refuses what it did not sign", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const forged = { method: "POST", body: JSON.stringify({ id: "1", from: "+447700900101", text: "11" }) };
  expect((await ask("POST", `/hooks/${brightside.id}/phones/messages`, forged)).status).toBe(403);
});

test("pages say nothing to strangers: no store, no index, no frames, nothing from elsewhere", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const page = await ask("GET", linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url));
  expect(Object.fromEntries(page.headers)).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
    "x-robots-tag": "noindex",
    "x-content-type-options": "nosniff",
  });
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(page.headers.has("set-cookie")).toBe(false);
  expect(
    [...page.text.matchAll(/(?:src|href|action)="([^"#]+)"/g)].map((m) => new URL(m[1] ?? "", BASE).origin),
  ).not.toContain("https://elsewhere.test");
});
