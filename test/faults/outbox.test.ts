import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { ANNA, DEV, MOIRA, RUTH } from "../support/cast.ts";
import { ALERT, ASKED, codeIn, Fleet, MAILS } from "../support/fleet.ts";
import { json } from "../support/vendors/wire.ts";
import { type Json, sendForm } from "../support/world.ts";

const MINUTE = 60_000;

/** What only a fault could write: straight into the object's tables. */
function inside(fleet: Fleet, ...statements: readonly string[]): Promise<void> {
  return runInDurableObject(fleet.stub, (_, state) => {
    for (const statement of statements) state.storage.sql.exec(statement).toArray();
  });
}

function rows(fleet: Fleet, query: string): Promise<Json[]> {
  return runInDurableObject(fleet.stub, (_, state) => state.storage.sql.exec(query).toArray());
}

/** Anna taps, and the alarm has not rung yet. */
async function tapOnly(fleet: Fleet, visit: object = {}): Promise<void> {
  await sendForm(await fleet.visit({ invite: { channel: "none" }, ...visit }), { tap: "2" });
}

test("B13: a crash after the tap and before the sending loses nothing: the alarm that was set with it sends", async () => {
  const fleet = await Fleet.arrive();
  await tapOnly(fleet);
  fleet.nothingElse();
  await fleet.evict();
  const due = await runInDurableObject(fleet.stub, (_, state) => state.storage.getAlarm());
  expect(due ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(Date.now() + MINUTE);
  await fleet.settle();
  fleet.expectText(DEV.phone, ALERT);
  fleet.nothingElse();
});

test("B13: an alarm that the platform lost is set again when anybody looks", async () => {
  const fleet = await Fleet.arrive();
  await tapOnly(fleet);
  await runInDurableObject(fleet.stub, (_, state) => state.storage.deleteAlarm());
  await fleet.evict();
  await fleet.cases();
  await fleet.settle();
  fleet.expectText(DEV.phone, ALERT);
  fleet.nothingElse();
});

test("B14: a crash between the provider's yes and our writing sends an alert again with the same code", async () => {
  const fleet = await Fleet.arrive();
  await tapOnly(fleet);
  await crashAfterSending(fleet);
  const first = fleet.expectText(DEV.phone, ALERT);
  await fleet.seconds(25);
  fleet.nothingElse();
  await fleet.seconds(10);
  await fleet.seconds(10);
  const second = fleet.expectText(DEV.phone, ALERT);
  expect(codeIn(second)).toBe(codeIn(first));
  const [alert] = await fleet.messages("alert");
  expect(alert.attempts.map((a: Json) => a.result)).toEqual(["uncertain", "delivered"]);
  await fleet.later(4);
  fleet.nothingElse();
});

test("B14: the same crash holds a survey and asks Twilio, which has it: one text", async () => {
  const fleet = await Fleet.arrive();
  await fleet.visit();
  await crashAfterSending(fleet);
  fleet.expectText(ANNA.phone, ASKED);
  await fleet.later(30, { receipts: false });
  expect((await fleet.messages("invitation"))[0]).toMatchObject({ status: "sent" });
  fleet.nothingElse();
});

/** The provider takes the message and our object dies with its answer. */
async function crashAfterSending(fleet: Fleet): Promise<void> {
  const hold = { until: false };
  fleet.trouble("twilio", (request) => held(hold, fleet.twilio.vendor(request)));
  await runDurableObjectAlarm(fleet.stub);
  // The runtime's own word for an end, which is printed nowhere.
  await runInDurableObject(fleet.stub, (_, state) => state.abort("Instance dispose")).catch(() => {});
  hold.until = true;
}

/** An answer kept back, in the caller's own context, until somebody lets it go. */
async function held(hold: { until: boolean }, answer: Promise<Response>): Promise<Response> {
  const kept = await answer;
  while (!hold.until) await scheduler.wait(10);
  return kept;
}

test("B15: two wakes at once send one message", async () => {
  const fleet = await Fleet.arrive();
  await tapOnly(fleet);
  await runInDurableObject(fleet.stub, (account) => Promise.all([account.alarm(), account.alarm(), account.alarm()]));
  fleet.expectText(DEV.phone, ALERT);
  await fleet.later(4);
  fleet.nothingElse();
  expect((await fleet.messages("alert"))[0].attempts).toHaveLength(1);
});

test("B16: a result that comes after its lease is written at its attempt and undoes nothing", async () => {
  const fleet = await Fleet.arrive();
  await tapOnly(fleet);
  const hold = { until: false };
  fleet.trouble("twilio", () =>
    held(hold, Promise.resolve(json(400, { code: 21211, message: "Invalid 'To' Phone Number", status: 400 }))),
  );
  await runDurableObjectAlarm(fleet.stub);
  await fleet.seconds(31);
  await fleet.seconds(7);
  const second = fleet.expectText(DEV.phone, ALERT);
  await fleet.status(second, "delivered");
  hold.until = true;
  await vi.waitFor(async () => {
    const [alert] = await fleet.messages("alert");
    expect(alert.attempts.map((a: Json) => a.result)).toEqual(["failed", "delivered"]);
    expect(alert.status).toBe("delivered");
  });
  await fleet.later(3);
  expect(fleet.sent().filter((one) => one.to === DEV.phone)).toHaveLength(1);
});

test("B16: a late yes saves the second copy", async () => {
  const fleet = await Fleet.arrive();
  await tapOnly(fleet);
  const hold = { until: false };
  fleet.trouble("twilio", (request) => held(hold, fleet.twilio.vendor(request)));
  await runDurableObjectAlarm(fleet.stub);
  await fleet.seconds(31);
  hold.until = true;
  await vi.waitFor(async () => expect((await fleet.messages("alert"))[0].status).toBe("sent"));
  await fleet.later(4);
  fleet.expectText(DEV.phone, ALERT);
  fleet.nothingElse();
});

test("B17: a store that fails at every wake is asked again within seconds, seven times and more, and then all is sent", async () => {
  const fleet = await Fleet.arrive();
  await tapOnly(fleet);
  await inside(fleet, "ALTER TABLE messages RENAME TO messages_gone");
  for (let i = 0; i < 8; i++) {
    const rang = await runDurableObjectAlarm(fleet.stub);
    expect(rang, `wake ${i + 1}`).toBe(true);
    const next = await runInDurableObject(fleet.stub, (_, state) => state.storage.getAlarm());
    expect(next).toBe(Date.now() + 5_000);
    vi.setSystemTime(Date.now() + 5_000);
  }
  fleet.nothingElse();
  await inside(fleet, "ALTER TABLE messages_gone RENAME TO messages");
  await fleet.settle();
  fleet.expectText(DEV.phone, ALERT);
  fleet.nothingElse();
});

test("B18: the same alarm rung twice, and a stale one, do nothing more", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  await fleet.receipts();
  await runInDurableObject(fleet.stub, async (account) => {
    for (let i = 0; i < 5; i++) await account.alarm();
  });
  fleet.nothingElse();
  const [open] = await fleet.cases();
  expect(open).toMatchObject({ rung: 0, round: 0 });
});

test("B19: a letter that can't be written goes out in plain words, and everybody else gets theirs", async () => {
  const fleet = await Fleet.arrive();
  const ben = { customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" };
  await tapOnly(fleet);
  await inside(fleet, `UPDATE visits SET staff = '{not json' WHERE id = 1`);
  await tapOnly(fleet, ben);
  await fleet.settle();
  expect(fleet.expectText(DEV.phone, /^Someone was let down\./).text).toMatch(/https:\/\/cavalry\.test\/c\/\S+$/);
  fleet.expectText(DEV.phone, /^Ben Okafor/);
  fleet.nothingElse();
});

test("B19: a row or a case that can't be read at all stands aside alone", async () => {
  const fleet = await Fleet.arrive();
  const ben = { customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" };
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  await inside(
    fleet,
    `UPDATE cases SET ladder = '{not json'`,
    `INSERT INTO messages (kind, recipient, medium, address, status, params, due_at, created_at, channels_tried)
     VALUES ('notice', 'manager', 'sms', '${DEV.phone}', 'waiting', '{not json', 1, 1, '{not json')`,
  );
  await fleet.letDown(ben);
  fleet.expectText(DEV.phone, /^Ben Okafor/);
  await fleet.later(5);
  fleet.expectText(MOIRA.phone, /^Ben Okafor/);
  fleet.nothingElse();
  expect((await fleet.messages("notice"))[0]).toMatchObject({ status: "cancelled", reason: "could_not_be_written" });
});

test("B20: rows of older code, and fields that only newer code knows, are read by this one", async () => {
  const fleet = await Fleet.arrive();
  await tapOnly(fleet);
  await inside(
    fleet,
    `UPDATE account SET settings = json_set(settings, '$.of_tomorrow', json('{"x":1}'))`,
    `UPDATE account SET settings = json_remove(settings, '$.survey')`,
    `INSERT INTO messages (kind, recipient, medium, address, manager_id, status, params, due_at, created_at)
     VALUES ('notice', 'manager', 'sms', '${RUTH.phone}', 1, 'waiting', '{"text":"From before.","of_tomorrow":1}', 1, 1)`,
  );
  await fleet.evict();
  await fleet.settle();
  fleet.expectText(DEV.phone, ALERT);
  fleet.expectText(RUTH.phone, /^From before\.$/);
  fleet.nothingElse();
});

test("B21: a wake sends a bounded number, keeps the time of the rest, and the next wake goes on", async () => {
  const fleet = await Fleet.arrive();
  await inside(
    fleet,
    `INSERT INTO messages (kind, recipient, medium, address, manager_id, status, params, due_at, created_at)
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450)
     SELECT 'notice', 'manager', 'sms', '${RUTH.phone}', 1, 'waiting', '{"text":"No. ' || i || '"}', 1000 + i, 1 FROM n`,
  );
  await fleet.cases();
  await fleet.evict();
  await runDurableObjectAlarm(fleet.stub);
  await vi.waitFor(() => expect(fleet.sent()).toHaveLength(400));
  const left = await rows(fleet, "SELECT due_at, status FROM messages WHERE status = 'waiting' ORDER BY id");
  expect([left.length, left[0].due_at]).toEqual([50, 1401]);
  await fleet.settle();
  await vi.waitFor(() => expect(new Set(fleet.sent().map((one) => one.text)).size).toBe(450));
  expect(fleet.sent()).toHaveLength(450);
});

test("B22: a clock that jumps ahead two hours climbs one rung and one for the promise it broke, and the next when that one's time is up", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  await fleet.receipts();
  vi.setSystemTime(Date.now() + 120 * MINUTE);
  await fleet.settle();
  fleet.expectText(MOIRA.phone, ALERT);
  // By the clock Anna has waited longer than we said: that climbs as well.
  fleet.expectText(ANNA.phone, /^Anna, we promised to call by/);
  fleet.expectText(RUTH.phone, /^Promise missed/);
  fleet.nothingElse();
  await fleet.later(9);
  fleet.nothingElse();
  await fleet.later(6);
  fleet.expectText(RUTH.phone, ALERT);
  fleet.expectText(DEV.phone, ALERT);
  fleet.nothingElse();
});

test("B23: a clock that is set back two hours repeats nothing and makes nobody wait longer than their rung", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  await fleet.receipts();
  vi.setSystemTime(Date.now() - 120 * MINUTE);
  await fleet.evict();
  await fleet.ring();
  fleet.nothingElse();
  await fleet.later(4);
  fleet.nothingElse();
  await fleet.later(1);
  fleet.expectText(MOIRA.phone, ALERT);
  fleet.nothingElse();
});

test("B24: after three hours asleep the oldest case goes first, alerts go, and surveys that late do not", async () => {
  const fleet = await Fleet.arrive();
  await fleet.visit({ customer: { name: "Cleo Ray", phone: "+447700900202" } });
  await tapOnly(fleet, { site: "Leeds" });
  vi.setSystemTime(Date.now() + MINUTE);
  await tapOnly(fleet, { customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  vi.setSystemTime(Date.now() + 180 * MINUTE);
  await fleet.visit({ customer: { name: "Dora Lind", phone: "+447700900203" } });
  await fleet.settle();
  const names = fleet.sent().map((one) => one.text.split(" ").slice(0, 2).join(" "));
  expect(names[0]).toBe("Anna Miller");
  expect(names.indexOf("Ben Okafor")).toBeGreaterThan(0);
  expect(names.at(-1)).toBe("Brightside Heating:");
  for (const phone of [DEV.phone, MOIRA.phone]) {
    fleet.expectText(phone, ALERT);
    fleet.expectText(phone, /^Ben Okafor/);
  }
  fleet.expectText("+447700900203", /^Brightside Heating: Dora,/);
  for (const phone of [ANNA.phone, "+447700900201"]) {
    fleet.expectText(phone, /we promised to call by/);
    fleet.expectText(RUTH.phone, /^Promise missed/);
  }
  fleet.nothingElse();
  const late = (await fleet.messages("invitation")).find((m) => m.to === "+447700900202");
  expect(late).toMatchObject({ status: "skipped", reason: "stale" });
});

test("B24: three hours of every provider down: the alerts come through when the first is back, the survey has been let go", async () => {
  const fleet = await Fleet.arrive();
  fleet.down("twilio", "vonage", "resend");
  await fleet.invite({ customer: { name: "Cleo Ray", phone: "+447700900202" } });
  await fleet.letDown();
  await fleet.later(180);
  fleet.nothingElse();
  fleet.up("resend");
  await fleet.later(16);
  fleet.expectMail(MAILS.dev, ALERT);
  expect(fleet.sent().some((one) => one.to === "+447700900202")).toBe(false);
  expect(["failed", "skipped"]).toContain((await fleet.messages("invitation"))[0].status);
  expect(await fleet.cases()).toMatchObject([{ state: "raised" }]);
}, 120_000);

test("texts that can wait leave one a second from one number; alerts are not held back", async () => {
  const fleet = await Fleet.arrive();
  for (let i = 10; i < 55; i++) {
    await fleet.visit({ customer: { name: `Nr${i} Guest`, phone: `+4477009003${i}` } });
  }
  await tapOnly(fleet);
  await fleet.settle();
  fleet.expectText(DEV.phone, ALERT);
  expect(fleet.twilio.messages).toHaveLength(2);
  for (let i = 0; i < 44; i++) {
    const before = fleet.twilio.messages.length;
    await fleet.seconds(1);
    expect(fleet.twilio.messages.length - before).toBe(1);
  }
});
