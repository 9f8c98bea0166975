// What a log line and an error page may say: what failed, where, and a number to find it by.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { column, isText } from "../../src/account/store/column.ts";
import { newEdge } from "../../src/edge.ts";
import { ANNA, DEV, TOM } from "../support/cast.ts";
import { Fleet } from "../support/fleet.ts";
import { logged } from "../support/logged.ts";
import { ask, BASE, beginStory, linkIn, sendForm } from "../support/world.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** As it would stand in the error of a parser. */
const PERSONAL = `${ANNA.name} ${ANNA.phone} anna@miller.example wrote: I smell gas`;

async function inside(fleet: Fleet, ...statements: readonly string[]): Promise<void> {
  await runInDurableObject(fleet.stub, (_, { storage }) => {
    for (const statement of statements) storage.sql.exec(statement);
  });
}

test("whatever fails, no line of ours holds a code, a number, an address or a word of anybody's", async () => {
  const log = logged();
  const fleet = await Fleet.arrive();
  const survey = await fleet.letDown();
  const alert = linkIn(fleet.sent()[0]?.text);
  await sendForm(`${survey}/more`, { comment: PERSONAL });
  await fleet.settle();

  const forged = await fleet.said(ANNA.phone, PERSONAL);
  await fleet.hook({ ...forged, body: `${forged.body}&Body=forged` });
  await ask("POST", `/hooks/${fleet.id}/twilio/messages?from=${encodeURIComponent(ANNA.phone)}`, { body: PERSONAL });
  expect(log.events()).toEqual(["hook_refused", "hook_refused"]);

  await inside(
    fleet,
    `UPDATE visits SET staff = '${PERSONAL}'`,
    `UPDATE cases SET ladder = '${PERSONAL}'`,
    `INSERT INTO messages (kind, recipient, medium, address, status, params, due_at, created_at, channels_tried)
     VALUES ('notice', 'manager', 'sms', '${DEV.phone}', 'waiting', '${PERSONAL}', 1, 1, '${PERSONAL}')`,
  );
  expect((await ask("GET", survey)).status).toBe(503);
  expect((await ask("GET", alert)).status).toBe(503);
  expect((await fleet.get("/v1/visits")).status).toBe(503);
  await fleet.later(6);
  await env.DIRECTORY.exec("ALTER TABLE accounts RENAME TO gone");
  await fleet.reply(ANNA.phone, PERSONAL);
  await env.DIRECTORY.exec("ALTER TABLE gone RENAME TO accounts");
  await inside(fleet, "ALTER TABLE messages RENAME TO gone");
  await fleet.ring();

  for (const event of ["account_out_of_reach", "request_failed", "climb_failed", "letter_failed", "alarm_failed"]) {
    expect(log.events(), event).toContain(event);
  }
  const codes = [survey, alert, fleet.key].map((link) => link.split("/").at(-1) ?? "");
  const secret = [...codes, "Anna", "Miller", "gas", TOM.name, "Tom", ANNA.phone.slice(3), DEV.phone.slice(3), "@"];
  for (const line of log.lines) {
    expect(
      secret.filter((word) => line.includes(word)),
      line,
    ).toEqual([]);
    for (const [name, value] of Object.entries(JSON.parse(line))) {
      if (name === "request") expect(value).toMatch(UUID);
      if (name === "path") expect(value).toMatch(/^(\/(:?\w+|\*))+$/);
    }
  }
});

test("C36: every call that is refused is one line to count: whose door, which provider and why", async () => {
  const log = logged();
  const fleet = await Fleet.arrive();
  const call = await fleet.said(ANNA.phone, "1");
  for (const body of [`${call.body}&Body=2`, "", call.body.replace("1", "2")]) {
    expect((await fleet.hook({ ...call, body })).status).toBe(403);
  }
  expect((await fleet.hook(call)).status).toBe(200);
  const line = { event: "hook_refused", account: fleet.id, provider: "twilio", why: "forged" };
  expect(log.lines.map((one) => JSON.parse(one))).toEqual([line, line, line]);
});

test("what can't be read in a column is not repeated in the error that the platform logs", () => {
  expect(() => column("staff", isText).read(PERSONAL)).toThrow(/^staff holds no JSON$/);
  expect(() => column("staff", isText).read(JSON.stringify([PERSONAL]))).toThrow(/^staff holds something else/);
});

test("a failure says its kind and the place in our own source where it happened", async () => {
  const log = logged();
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  await inside(fleet, `UPDATE visits SET staff = '${PERSONAL}'`);
  await fleet.get("/v1/visits");
  const [line] = log.lines.map((one) => JSON.parse(one));
  expect(line).toMatchObject({ event: "request_failed", path: "/v1/visits" });
  expect(`${line.error} ${line.at}`).toMatch(/\w*Error\b.* \S+/);
});

test("an error inside shows a number on the page, and the same number alone stands in the log", async () => {
  beginStory();
  const log = logged();
  const edge = newEdge();
  edge.get("/c/:code", () => {
    throw new TypeError(PERSONAL);
  });
  const request = new Request(`${BASE}/c/AbCdEfGhIjKlMnOpQrStUvWxYz01234`);
  const answer = await edge.fetch(request, env);
  const page = await answer.text();
  const number = /It is noted as ([\w-]+)\./.exec(page)?.[1] ?? "";
  expect(answer.status).toBe(500);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(JSON.parse(page)).toEqual({
    ...{ type: "about:blank", title: "Our mistake", status: 500 },
    detail: `It is noted as ${number}.`,
  });
  expect(number).toMatch(UUID);
  expect(log.lines.map((line) => JSON.parse(line))).toEqual([
    {
      ...{ event: "request_failed", request: number, path: "/c/:code", error: "TypeError" },
      at: expect.stringContaining("logs.test.ts:"),
    },
  ]);
});
