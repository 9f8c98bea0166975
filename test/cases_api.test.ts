import { expect, test } from "vitest";
import { BOILER, DEV } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson, words } from "./support/world.ts";

async function letDown(brightside: Business): Promise<{ path: string; dev: string; moira: string; survey: string }> {
  const visit = await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  const survey = linkIn(visit.json.survey_url);
  await sendForm(survey, { tap: "1" });
  const [open] = (await brightside.get("/v1/cases")).json.data;
  const people = (await brightside.get("/v1/managers")).json.data;
  const id = (name: string) => people.find((m: Json) => m.name.startsWith(name)).id;
  return { path: `/v1/cases/${open.id}`, dev: id("Dev"), moira: id("Moira"), survey };
}

test("another system takes a case, promises, keeps a punch list and resolves it with money", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { path, dev, survey } = await letDown(brightside);
  const at = "2037-02-03T11:30:00Z";
  const taken = await brightside.post(`${path}/acknowledgement`, { by: dev, promise: { what: "A new valve", at } });
  expect([taken.status, taken.json.state, taken.json.holder.name, taken.json.promise]).toEqual([
    201,
    "taken",
    "Dev Patel",
    { what: "A new valve", at: "2037-02-03T11:30:00.000Z", by: "person" },
  ]);
  const later = await brightside.post(`${path}/promise`, { at: "2h" });
  expect(later.json).toMatchObject({ promise: { at: "2037-02-03T12:00:00.000Z" }, promises: { moved: 1 } });
  const noted = await brightside.post(`${path}/notes`, { text: "Spoke to the wholesaler" });
  expect(noted.json.events.at(-1)).toMatchObject({
    kind: "noted",
    by: "api",
    detail: { what: "Spoke to the wholesaler" },
  });
  const listed = await brightside.post(`${path}/items`, { what: "Fit the valve", due: "2037-02-04T09:00:00Z" });
  expect(listed.json, "the promise stands").toMatchObject({ state: "fixing", promises: { kept: 0 } });
  const [item] = listed.json.items;
  expect(item).toMatchObject({ what: "Fit the valve", due_at: "2037-02-04T09:00:00.000Z", done: false });
  const ticked = await sendJson("PATCH", `${path}/items/${item.id}`, brightside.key, { done: true });
  expect([ticked.status, ticked.json.items[0].done]).toEqual([200, true]);
  expect(ticked.json).toMatchObject({ state: "fixing", promise: null, promises: { kept: 1 } });
  const refund = { amount: 2_500, currency: "GBP" };
  const right = await brightside.post(`${path}/resolution`, {
    outcome: "refunded",
    note: "Half the bill back",
    refund,
  });
  expect(right.json).toMatchObject({
    state: "put_right",
    resolution: { outcome: "refunded", note: "Half the bill back", refund },
  });
  expect(words((await ask("GET", survey)).text)).toContain("Half the bill back");
});

test("a move that the state does not allow is 409 with the reason, and nothing changes", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { path, dev, moira } = await letDown(brightside);
  const tried = async (noun: string, body: object) => {
    const { status, json } = await brightside.post(`${path}/${noun}`, body);
    return [status, json.detail ?? json.state];
  };
  const nobody = "Nobody has it yet: POST an acknowledgement first.";
  expect(await tried("promise", { at: "1h" })).toEqual([409, nobody]);
  expect(await tried("items", { what: "x" })).toEqual([409, nobody]);
  expect(await tried("resolution", { outcome: "fixed" })).toEqual([409, nobody]);
  expect(await tried("handover", { to: moira })).toEqual([409, nobody]);
  expect(await tried("notes", { text: "a note is always welcome" })).toEqual([201, "raised"]);
  expect(await tried("acknowledgement", { by: dev })).toEqual([201, "taken"]);
  expect(await tried("acknowledgement", { by: moira })).toEqual([409, "Another manager has it."]);
  expect(await tried("handover", { to: moira })).toEqual([201, "taken"]);
  expect(await tried("resolution", { outcome: "lost", note: "Moved away" })).toEqual([201, "lost"]);
  expect(await tried("resolution", { outcome: "fixed" })).toEqual([409, "The case is past that: see its state."]);
});

test("bad fields are named, unknown ids are not found, and a repeated key changes nothing twice", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { path, dev } = await letDown(brightside);
  const errors = async (noun: string, body: object) =>
    (await brightside.post(`${path}/${noun}`, body)).json.errors.map((e: Json) => e.field);
  expect(await errors("acknowledgement", { by: "mgr_000000000000_1" })).toEqual(["by"]);
  expect(await errors("acknowledgement", { by: dev, promise: { at: "2001-01-01T00:00:00Z" } })).toEqual(["promise.at"]);
  expect(await errors("acknowledgement", { by: dev, promise: { at: "soonish" }, extra: 1 })).toEqual(["extra"]);
  expect(await errors("resolution", { outcome: "magic" })).toEqual(["outcome"]);
  expect(await errors("resolution", { outcome: "refunded", refund: { amount: 5, currency: "USD" } })).toEqual([
    "refund.currency",
  ]);
  expect((await brightside.post("/v1/cases/cas_000000000000_1/notes", { text: "x" })).status).toBe(404);
  const key = { "idempotency-key": "n-1" };
  await brightside.post(`${path}/acknowledgement`, { by: dev });
  const [first, second] = [
    await brightside.post(`${path}/items`, { what: "Fit the valve" }, key),
    await brightside.post(`${path}/items`, { what: "Fit the valve" }, key),
  ];
  expect(second.json).toEqual(first.json);
  expect((await brightside.get(path)).json.items).toHaveLength(1);
  expect((await brightside.get(`${path}/notes`)).status).toBe(405);
});

test("what a manager writes is read before it goes: advice first, and it can always go as it is", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await letDown(brightside);
  await brightside.settle();
  const page = linkIn((await brightside.texts(DEV.phone))[0]);
  await sendForm(page, { promise_at: "1h" });
  const text = "Unfortunately our supplier let us down.";
  const advised = await sendForm(page, { do: "write", text });
  expect(words(advised.text)).toMatch(/Not sent yet\. It could be better: .*unfortunately/i);
  expect(advised.text, "nothing that was typed is lost").toContain(text);
  await brightside.settle();
  const sent = async () => (await brightside.get("/v1/messages")).json.data.filter((m: Json) => m.kind === "note");
  expect(await sent()).toEqual([]);
  await sendForm(page, { do: "write", text, anyway: "yes" });
  await sendForm(page, {
    do: "write",
    text: "Anna, that is horrible and I'm sorry. I'll be with you by 15:00 today and put it right.",
  });
  await brightside.settle();
  expect((await sent()).map((m: Json) => m.text).reverse()).toEqual([
    text,
    expect.stringMatching(/^Anna, that is horrible/),
  ]);
});
