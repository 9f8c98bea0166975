import { expect, test, vi } from "vitest";
import { ANNA, DEV, MOIRA, RUTH } from "../support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson, words } from "../support/world.ts";

async function team(brightside: Business): Promise<Record<"dev" | "moira" | "ruth", string>> {
  const { data } = (await brightside.get("/v1/managers")).json;
  const id = (name: string) => data.find((m: Json) => m.name === name)?.id;
  return { dev: id("Dev Patel"), moira: id("Moira Quinn"), ruth: id("Ruth Calder") };
}

async function open(brightside: Business): Promise<Json> {
  return (await brightside.get("/v1/cases")).json.data[0];
}

async function codeOf(brightside: Business, phone: string): Promise<string> {
  return /reply (\d+)$/.exec((await brightside.texts(phone)).at(-1) ?? "")?.[1] ?? "";
}

function change(brightside: Business, path: string, body: object) {
  return sendJson("PATCH", path, brightside.key, body);
}

function remove(brightside: Business, id: string) {
  return ask("DELETE", `/v1/managers/${id}`, { headers: { authorization: `Bearer ${brightside.key}` } });
}

test("47: a rung without anybody who can be reached is passed over at once, and the case says so", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev } = await team(brightside);
  await brightside.post(`/v1/managers/${dev}/test_alert`, {});
  await brightside.settle();
  await brightside.reply(DEV.phone, "STOP");
  await brightside.letDown({}, "1");
  expect((await brightside.texts(MOIRA.phone)).filter((text) => text.startsWith("Anna"))).toHaveLength(1);
  expect((await open(brightside)).events.at(-1)).toMatchObject({ kind: "alerted", detail: { rung: 1 } });
});

test("47: whoever leaves the firm leaves the ladder, and the rung that was theirs alone goes with them", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev } = await team(brightside);
  await remove(brightside, dev);
  await brightside.letDown({}, "1");
  expect(await brightside.texts(MOIRA.phone)).toHaveLength(1);
  expect((await open(brightside)).events.at(-1)).toMatchObject({ kind: "alerted", detail: { rung: 0 } });
});

test("48: an empty ladder can't be saved, nor one of onlookers, nor can the last owner leave; without one the owner is called", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { dev, moira, ruth } = await team(brightside);
  const watcher = (
    await brightside.post("/v1/managers", { name: "Val Onlooker", role: "viewer", email: "val@example.com" })
  ).json;
  for (const ladder of [[], [{ managers: [] }], [{ managers: [watcher.id] }], [{ rota: { weekly: [] } }]]) {
    expect((await change(brightside, "/v1/settings", { ladder })).status).toBe(422);
  }
  expect((await remove(brightside, ruth)).status).toBe(409);
  expect((await change(brightside, `/v1/managers/${ruth}`, { role: "viewer" })).status).toBe(409);
  for (const id of [dev, moira]) expect((await remove(brightside, id)).status).toBe(204);
  await brightside.letDown({}, "1");
  expect(await brightside.texts(RUTH.phone)).toHaveLength(1);
});

test("49: a ladder that nobody answers is climbed for a whole day and the case never closes itself", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  for (let hour = 0; hour < 24; hour++) {
    vi.setSystemTime(Date.now() + 3_600_000);
    await brightside.settle();
  }
  const waiting = await open(brightside);
  expect(waiting.state).toBe("raised");
  expect(waiting.round).toBeGreaterThan(5);
  expect(new Date(waiting.next_rung_at).getTime()).toBeGreaterThan(Date.now());
});

test("50: a ladder that is edited in mid-case leaves the running case its own, and who has left is passed over", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { ruth, moira } = await team(brightside);
  await brightside.letDown({}, "1");
  await change(brightside, "/v1/settings", { ladder: [{ managers: [ruth] }] });
  await brightside.later(5);
  expect(await brightside.texts(MOIRA.phone), "the old second rung").toHaveLength(1);
  await remove(brightside, moira);
  await brightside.settle();
  expect(await brightside.texts(RUTH.phone), "the last one hands it on at once").toHaveLength(1);
});

test("51: of two who take it in the same second one wins, and the other learns who has it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  await brightside.later(5);
  const [dev, moira] = [await codeOf(brightside, DEV.phone), linkIn((await brightside.texts(MOIRA.phone)).at(-1))];
  const [, page] = await Promise.all([brightside.reply(DEV.phone, dev), sendForm(moira, { promise_at: "1h" })]);
  const { holder } = await open(brightside);
  if (page.status === 409) expect(words(page.text)).toContain("Already taken by Dev Patel, 10:05");
  else expect(await brightside.texts(DEV.phone)).toContain("Already taken by Moira Quinn, 10:05. You can rest.");
  expect(["Dev Patel", "Moira Quinn"]).toContain(holder.name);
  expect((await open(brightside)).events.filter((e: Json) => e.kind === "taken")).toHaveLength(1);
});

test("52: taken while the next rung is about to ring: what has not left stays, and who did hear of it is told", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  await brightside.later(5);
  await ask("POST", "/phones/switches", { body: JSON.stringify({ fail: 1_000 }) });
  await brightside.later(10);
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "1h" });
  await ask("POST", "/phones/switches", { body: JSON.stringify({ fail: 0 }) });
  await brightside.later(4);
  expect(await brightside.texts(RUTH.phone), "her alert never left: there is nothing to take back").toEqual([]);
  expect((await brightside.texts(MOIRA.phone)).at(-1)).toBe("Dev has Anna's case. You can rest.");
  const alerts = (await brightside.get("/v1/messages")).json.data.filter((m: Json) => m.kind === "alert");
  expect(alerts.map((m: Json) => m.status).sort()).toEqual(["cancelled", "delivered", "delivered"]);
});

test("53: the code of an alert that is over takes nothing, and the new one is named", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  const old = await codeOf(brightside, DEV.phone);
  await brightside.reply(DEV.phone, old);
  await brightside.later(75);
  await brightside.later(1);
  const fresh = await codeOf(brightside, DEV.phone);
  expect(fresh, "back on the ladder after an hour and a quarter of silence").not.toBe(old);
  await brightside.reply(DEV.phone, old);
  expect((await brightside.texts(DEV.phone)).at(-1)).toBe(
    `That alert is over: Anna needs us again. Reply ${fresh} to take it.`,
  );
  expect((await open(brightside)).state).toBe("raised");
});

test("54: two open cases on one phone have two codes, and a reply that fits neither takes neither", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  await brightside.letDown({ customer: { name: "Ben Shaw", phone: "+447700900201" } }, "1");
  // The second alert of a minute waits for the end of it.
  await brightside.later(1);
  const codes = (await brightside.texts(DEV.phone)).map((t) => /reply (\d+)$/.exec(t)?.[1]);
  expect(new Set(codes).size).toBe(2);
  await brightside.reply(DEV.phone, "1");
  expect((await brightside.texts(DEV.phone)).at(-1)).toBe(`Which one? Reply ${codes[1]} Ben, ${codes[0]} Anna`);
  expect((await brightside.get("/v1/cases")).json.data.map((c: Json) => c.state)).toEqual(["raised", "raised"]);
  await brightside.reply(DEV.phone, `${codes[1]} 15m`);
  expect((await brightside.get("/v1/cases")).json.data.map((c: Json) => c.state)).toEqual(["taken", "raised"]);
});

test("55: a reply from a number nobody knows, or of somebody who has left, changes nothing and is not answered", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  const code = await codeOf(brightside, DEV.phone);
  await brightside.reply("+447700900999", code);
  await remove(brightside, (await team(brightside)).dev);
  const before = (await brightside.texts(DEV.phone)).length;
  await brightside.reply(DEV.phone, code);
  expect(await brightside.texts("+447700900999")).toEqual([]);
  expect(await brightside.texts(DEV.phone)).toHaveLength(before);
  expect((await open(brightside)).state).toBe("raised");
});

test.each([
  ["with blanks and a full stop", (code: string) => `  ${code}. `],
  ["in wide digits", (code: string) => code.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d)))],
  ["after an OK", (code: string) => `Ok ${code}`],
  ["in Arabic digits", (code: string) => code.replace(/\d/g, (d) => String.fromCodePoint(0x0660 + Number(d)))],
])("56: a code %s is still that code", async (_, written) => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  await brightside.reply(DEV.phone, written(await codeOf(brightside, DEV.phone)));
  expect((await open(brightside)).holder.name).toBe("Dev Patel");
});

test.each(["CANCEL", "END", "👍"])("58: %s is not in our vocabulary and takes nothing", async (word) => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  await brightside.reply(DEV.phone, word);
  expect((await open(brightside)).state).toBe("raised");
});

test.each(["YES", "ok", "on it", "will call at 5"])(
  "58: with one case ringing, %s takes it without its code",
  async (word) => {
    beginStory();
    const brightside = await Business.openWithLadder();
    await brightside.letDown({}, "1");
    await brightside.reply(DEV.phone, word);
    expect((await open(brightside)).state).toBe("taken");
  },
);

test("59: taken, nobody answered, and then silence: reminded after an hour, and back on the ladder one rung higher", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  const link = linkIn((await brightside.texts(DEV.phone))[0]);
  await sendForm(link, { promise_at: "" });
  // What we said ourselves is kept by his call; from then on only his silence counts.
  await sendForm(link, { do: "no_answer" });
  await brightside.later(60);
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(
    /^Nothing heard about Anna since you took it\..* at 11:15 the others are called/,
  );
  await brightside.evict();
  await brightside.later(15);
  expect((await brightside.texts(MOIRA.phone)).at(-1)).toMatch(/^Nothing heard: Anna Miller \(1\/5/);
  expect(await open(brightside)).toMatchObject({ state: "raised", rung: 1, holder: null });
});

test("59: taken with a time and then silence: reminded before it, and when it has passed back on the ladder one rung higher", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "1h" });
  await brightside.later(49);
  expect(await brightside.texts(DEV.phone), "the alert and the copy of his promise").toHaveLength(2);
  await brightside.later(1);
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(/^Anna expects you by 11:00\. Done, or another time\?/);
  await brightside.evict();
  await brightside.later(10);
  expect((await brightside.texts(MOIRA.phone)).at(-1)).toMatch(/^Promise missed: Anna Miller \(1\/5/);
  expect(await open(brightside)).toMatchObject({ state: "raised", rung: 1, holder: null, promises: { broken: 1 } });
});

test("60: a scanner that opens the link of an alert takes nothing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.letDown({}, "1");
  const link = linkIn((await brightside.texts(DEV.phone))[0]);
  for (const method of ["GET", "HEAD"]) expect((await ask(method, link)).status).toBe(200);
  expect((await open(brightside)).state).toBe("raised");
});

test("61: on the night the clocks change the duty rota rings whoever is on duty on the wall clock", async () => {
  // 01:30 on 29 March 2037 does not exist in Leeds: the shift that starts then starts at 02:00 summer time.
  beginStory(Date.parse("2037-03-29T00:55:00Z"));
  const brightside = await Business.openWithLadder();
  const { dev, moira, ruth } = await team(brightside);
  const weekly = [
    { day: "saturday", from: "18:00", to: "01:30", manager: dev },
    { day: "sunday", from: "01:30", to: "09:00", manager: moira },
  ];
  await change(brightside, "/v1/settings", { ladder: [{ rota: { weekly } }, { managers: [ruth] }] });
  await brightside.letDown({}, "1");
  expect(await brightside.texts(DEV.phone), "five to one in winter time").toHaveLength(1);
  vi.setSystemTime(Date.parse("2037-03-29T01:00:00Z"));
  await brightside.letDown({ customer: { name: "Ben Shaw" } }, "1");
  expect((await brightside.texts(MOIRA.phone)).at(-1), "two o'clock in summer time").toMatch(/^Ben Shaw/);
});

test("61: an alert knows no night: at three in the morning it rings, unless the rung is for business hours and then the next one does", async () => {
  beginStory(Date.parse("2037-02-03T03:00:00Z"));
  const brightside = await Business.openWithLadder();
  const { dev, moira } = await team(brightside);
  const hours = [{ day: "tuesday", from: "08:00", to: "18:00" }];
  await change(brightside, "/v1/settings", {
    hours,
    ladder: [{ managers: [dev], hours: "business" }, { managers: [moira] }],
  });
  await brightside.letDown({}, "1");
  expect([await brightside.texts(DEV.phone), (await brightside.texts(MOIRA.phone)).length]).toEqual([[], 1]);
});

test("a room on the ladder is told too, and whoever presses there says who they are", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await change(brightside, "/v1/settings", { ladder: [{ chat: "#service" }] });
  await brightside.letDown({}, "1");
  const [said] = await brightside.texts("#service");
  expect(said).toMatch(/^Anna Miller \(1\/5, Tom, Boiler service, Leeds\) was let down\. I have it: https:\S+$/);
  expect(words((await ask("GET", linkIn(said))).text)).toContain("Who are you? Ruth: I'll take it Dev: I'll take it");
  const { dev } = await team(brightside);
  await sendForm(linkIn(said), { as: dev.split("_").at(-1) ?? "" });
  await brightside.settle();
  expect((await open(brightside)).holder.name).toBe("Dev Patel");
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(/^Anna is yours: https:/);
});

test("a case that is handed over rings its new holder, and Anna reads the new name", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await brightside.letDown({}, "1");
  const { moira } = await team(brightside);
  const dev = linkIn((await brightside.texts(DEV.phone))[0]);
  await sendForm(dev, { promise_at: "1h" });
  await sendForm(dev, { do: "hand_over", to: moira.split("_").at(-1) ?? "" });
  await brightside.settle();
  expect((await brightside.texts(MOIRA.phone)).at(-1)).toMatch(/^Dev hands you Anna\. It's yours now: https:/);
  expect(words((await ask("GET", survey)).text)).toContain("Moira will call you by 11:00.");
  expect((await sendForm(dev, { do: "called" })).status).toBe(409);
});

test("a holder who leaves the firm hands the case on at once, and the promise to Anna stands", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await brightside.letDown({}, "1");
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "1h" });
  await remove(brightside, (await team(brightside)).dev);
  await brightside.settle();
  expect((await brightside.texts(MOIRA.phone)).at(-1)).toMatch(/^Handed on: Anna Miller/);
  expect(words((await ask("GET", survey)).text)).toContain("You'll hear from us by 11:00.");
});

test("any manager's phone can be rung as a test", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { moira } = await team(brightside);
  const rung = await brightside.post(`/v1/managers/${moira}/test_alert`, {});
  expect([rung.status, rung.json.kind]).toEqual([201, "test"]);
  await brightside.settle();
  expect(await brightside.texts(MOIRA.phone)).toEqual(["Brightside Heating: this is a test. Alerts reach you here."]);
  expect(ANNA.phone).not.toBe(MOIRA.phone);
});
