import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { CASE_EVENT_TYPES } from "../src/account/webhooks/types.ts";
import { DEV, MOIRA } from "./support/cast.ts";
import { listening, type Received } from "./support/receiver.ts";
import { ask, type Business, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CASES = { types: CASE_EVENT_TYPES };

/** Events that one change caused may arrive in any order; their ids tell which was first. */
function inOrder(received: readonly Received[]): Received[] {
  const number = ({ id }: Received) => Number(id.split("_").at(-1));
  return [...received].sort((a, b) => number(a) - number(b));
}

/** Brightside, a shop that wants to hear of cases, and Anna who was let down; `heard` is what came since the last look. */
async function annaIsLetDown() {
  const { brightside, shop } = await listening(CASES);
  const survey = await brightside.tapped("1");
  let looked = 0;
  const heard = async () => {
    // Three at a time; the others a second later.
    for (let i = 0; i < 4; i++) await brightside.pass(1_000);
    const types = inOrder(shop.received.slice(looked)).map(({ event }) => event.type.replace("case.", ""));
    looked = shop.received.length;
    return types;
  };
  const people = (await brightside.get("/v1/managers")).json.data;
  const id = (name: string): string => people.find((m: Json) => m.name === name).id;
  const [open] = (await brightside.get("/v1/cases")).json.data;
  return { brightside, shop, survey, heard, path: `/v1/cases/${open.id}`, dev: id(DEV.name), moira: id(MOIRA.name) };
}

async function lastLink(brightside: Business, phone: string): Promise<string> {
  await brightside.settle();
  return linkIn((await brightside.texts(phone)).at(-1));
}

test("a case's whole life is told step by step, each once, in order, signed, and as the API shows the case by then", async () => {
  const { brightside, shop, survey, heard, path, dev, moira } = await annaIsLetDown();
  expect(await heard()).toEqual(["raised"]);
  await brightside.later(5);
  expect(await heard(), "Dev did not answer, Moira's phone rings").toEqual(["escalated"]);
  await sendForm(`${survey}/more`, { comment: "The kitchen is cold" });
  expect(await heard()).toEqual(["commented"]);
  await sendForm(await lastLink(brightside, MOIRA.phone), { promise_at: "1h" });
  expect(await heard()).toEqual(["taken", "promised"]);
  await brightside.post(`${path}/promise`, { at: "30m", what: "A call" });
  expect(await heard(), "another time is another promise").toEqual(["promised"]);
  await brightside.post(`${path}/handover`, { to: dev });
  expect(await heard()).toEqual(["handed_over"]);
  await brightside.pass(30 * MINUTE);
  expect(await heard()).toEqual(["promise_missed", "reopened"]);
  expect(shop.received.at(-1)?.event.data).toMatchObject({ state: "raised", promises: { broken: 1 } });

  await brightside.post(`${path}/acknowledgement`, { by: moira });
  await brightside.evict();
  const page = await lastLink(brightside, MOIRA.phone);
  await sendForm(page, { do: "no_answer" });
  await sendForm(page, { do: "called" });
  await brightside.post(`${path}/notes`, { text: "She is in after four" });
  expect(await heard()).toEqual(["taken", "no_answer", "called", "noted"]);
  await brightside.pass(DAY);
  expect(await heard(), "a reminder is nobody else's affair").toEqual([]);
  await brightside.pass(DAY);
  expect(await heard(), "nothing was heard of Moira").toEqual(["went_back", "reopened"]);

  await brightside.post(`${path}/acknowledgement`, { by: dev, promise: { what: "A new valve", at: "2h" } });
  await sendForm(`${survey}/more`, { callback: "", call: "1", best_time: "after four" });
  const listed = await brightside.post(`${path}/items`, { what: "Fit the valve" });
  const item = `${path}/items/${listed.json.items.at(-1).id}`;
  for (const done of [true, false, true]) await sendJson("PATCH", item, brightside.key, { done });
  const text = "Anna, that is horrible and I'm sorry. I'll be with you by 15:00 today and put it right.";
  await sendForm(await lastLink(brightside, DEV.phone), { do: "write", text });
  const [taken, promised, asked, ...rest] = await heard();
  expect([taken, promised, asked]).toEqual(["taken", "promised", "trigger_added"]);
  expect(rest).toEqual(["item_added", "item_done", "item_open", "item_done", "wrote"]);
  await brightside.post(`${path}/resolution`, { outcome: "redone", note: "A new valve" });
  expect(await heard()).toEqual(["resolved"]);
  expect(shop.received.at(-1)?.event.data.resolution).toMatchObject({ outcome: "redone", note: "A new valve" });
  await brightside.pass(DAY);
  await sendForm(`${survey}/more`, { after: "2" });
  await sendForm(`${survey}/more`, { after: "2" });
  expect(await heard(), "not right yet, and a second press is no second answer").toEqual(["followed_up", "reopened"]);
  await brightside.post(`${path}/acknowledgement`, { by: dev });
  await brightside.post(`${path}/resolution`, { outcome: "fixed" });
  await sendForm(`${survey}/more`, { after: "5" });
  expect(await heard()).toEqual(["taken", "resolved", "followed_up", "won_back"]);
  const last = inOrder(shop.received).at(-1)?.event.data;
  expect(last).toEqual((await brightside.get(path)).json);

  expect(shop.received.every((one) => one.provenBy.length === 1)).toBe(true);
  expect(new Set(shop.received.map((one) => one.id)).size).toBe(shop.received.length);
  expect(new Set(shop.received.map((one) => one.event.data.id))).toEqual(new Set([last.id]));
  const times = inOrder(shop.received).map((one) => one.event.timestamp);
  expect(times).toEqual([...times].sort());
});

test("a case that is lost, one that nobody on a rung can take any more, and one whose customer is erased are told too", async () => {
  const { brightside, shop, heard, path, dev, moira } = await annaIsLetDown();
  await ask("DELETE", `/v1/managers/${dev}`, { headers: { authorization: `Bearer ${brightside.key}` } });
  expect(await heard()).toEqual(["raised", "escalated"]);
  await brightside.post(`${path}/acknowledgement`, { by: moira });
  await ask("DELETE", `/v1/managers/${moira}`, { headers: { authorization: `Bearer ${brightside.key}` } });
  expect(await heard(), "whoever leaves hands it on").toEqual(["taken", "reopened"]);
  const ruth = (await brightside.get("/v1/managers")).json.data[0].id;
  await brightside.post(`${path}/acknowledgement`, { by: ruth });
  await brightside.post(`${path}/resolution`, { outcome: "lost", note: "Moved away" });
  expect(await heard()).toEqual(["taken", "lost"]);

  const second = await brightside.tapped("2");
  await sendForm(`${second}/more`, { unfinished: "The loft hatch" });
  expect(await heard(), "what the customer lists is on the punch list").toEqual([
    "raised",
    "trigger_added",
    "item_added",
  ]);
  const customer = (await brightside.get("/v1/visits")).json.data[0].customer.id;
  await ask("DELETE", `/v1/customers/${customer}`, { headers: { authorization: `Bearer ${brightside.key}` } });
  expect(await heard()).toEqual(["erased"]);
  expect(JSON.stringify(inOrder(shop.received).at(-1)?.event)).not.toMatch(/loft|Miller/);
  const kept = await runInDurableObject(brightside.stub, (_, { storage }) =>
    storage.sql.exec<{ type: string; data: string }>("SELECT type, data FROM events").toArray(),
  );
  expect(
    kept.map(({ type }) => type),
    "and nothing else can be replayed",
  ).toEqual(["case.erased"]);
  expect(JSON.stringify(kept)).not.toMatch(/loft|Miller|Moved/);
});

test("what no endpoint asked for is written down nowhere", async () => {
  const { brightside, shop } = await listening({ types: ["case.won_back"] });
  const survey = await brightside.tapped("1");
  const link = await lastLink(brightside, DEV.phone);
  await sendForm(link, { promise_at: "1h" });
  await sendForm(link, { do: "put_right", outcome: "fixed" });
  const kept = () =>
    runInDurableObject(brightside.stub, (_, { storage }) =>
      storage.sql
        .exec<{ type: string }>("SELECT type FROM events UNION ALL SELECT kind FROM messages WHERE kind = 'event'")
        .toArray()
        .map(({ type }) => type),
    );
  expect(await kept()).toEqual([]);
  await sendForm(`${survey}/more`, { after: "5" });
  await brightside.settle();
  expect(await kept()).toEqual(["case.won_back", "event"]);
  expect(shop.types).toEqual(["case.won_back"]);
});

test("a move that is refused, a page that is read and a press that changes nothing are told to nobody", async () => {
  const { brightside, heard, path, dev, moira } = await annaIsLetDown();
  await brightside.post(`${path}/acknowledgement`, { by: dev });
  await heard();
  await brightside.post(`${path}/acknowledgement`, { by: dev });
  await brightside.post(`${path}/acknowledgement`, { by: moira });
  await brightside.post(`${path}/handover`, { to: dev });
  await ask("GET", await lastLink(brightside, DEV.phone));
  expect(await heard()).toEqual([]);
});
