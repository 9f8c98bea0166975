import { runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { DEV, MOIRA } from "../support/cast.ts";
import { ALERT, Fleet } from "../support/fleet.ts";
import { many } from "../support/length.ts";
import { ask, type Json, linkIn, sendForm, words } from "../support/world.ts";

const MANY = many(500, 100);
const FIVE_MINUTES = 300_000;

async function settled(fleet: Fleet): Promise<void> {
  for (let i = 0; i < 10; i++) await fleet.business.settle();
}

function count(fleet: Fleet, query: string): Promise<number> {
  return runInDurableObject(fleet.business.stub, (_, state) => Number(state.storage.sql.exec(query).one().n));
}

test("D62: a storm of bad answers in five minutes rings once at once, then once a minute, and every case climbs", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"] });
  for (let i = 0; i < MANY; i++) {
    vi.setSystemTime(Date.now() + FIVE_MINUTES / MANY);
    const customer = { name: `Guest${i} Storm`, phone: `+4477009${String(10_000 + i)}` };
    await sendForm(await fleet.visit({ customer, invite: { channel: "none" } }), { tap: "1" });
    await fleet.business.settle();
    if (i === 0) fleet.expectText(DEV.phone, /^Guest0 Storm/);
    await fleet.receipts();
  }
  await fleet.seconds(60);
  const dev = fleet.sent().filter((one) => one.to === DEV.phone);
  expect(dev.length).toBeGreaterThanOrEqual(5);
  expect(dev.length, "the first, then one a minute").toBeLessThanOrEqual(7);
  const told = dev.map(({ text }) =>
    Number(/^(\d+) customers were let down at Leeds\. All of them: https/.exec(text)?.[1] ?? 1),
  );
  expect(told[0]).toBe(1);
  expect(
    told.reduce((sum, n) => sum + n, 0),
    "nobody is dropped",
  ).toBe(MANY);
  expect(await count(fleet, "SELECT count(*) AS n FROM cases WHERE state = 'raised'")).toBe(MANY);
  const list = words((await ask("GET", linkIn(dev.at(-1)?.text))).text);
  expect(new Set(list.match(/Guest\d+ Storm/g)).size, "all of them are on the page").toBe(MANY);

  await fleet.later(6);
  await settled(fleet);
  expect(await count(fleet, "SELECT count(*) AS n FROM cases WHERE state = 'raised' AND (rung > 0 OR round > 0)")).toBe(
    MANY,
  );
  const moira = fleet.sent().filter((one) => one.to === MOIRA.phone);
  expect(moira.length).toBeGreaterThanOrEqual(2);
  expect(moira.length).toBeLessThanOrEqual(13);
  const others = fleet.sent().filter((one) => one.to !== DEV.phone && one.to !== MOIRA.phone);
  expect(others.map((one) => one.to)).toEqual([]);
}, 120_000);

test("D62: two sites ring apart, and a case that was taken is not counted among the waiting", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"] });
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectText(DEV.phone, /^Ben Okafor/);
  for (const [i, name] of ["Cleo Ray", "Dora Lind", "Ed Moss"].entries()) {
    await fleet.letDown({ customer: { name, phone: `+44770090020${i + 2}` } });
  }
  fleet.nothingElse();
  await fleet.receipts();
  await fleet.seconds(61);
  fleet.expectText(DEV.phone, /^3 customers were let down at Leeds\./);
  fleet.nothingElse();
  expect(alert.text).toContain("Anna");
  const messages: Json[] = await fleet.messages("alert");
  expect(messages.filter((m) => m.status === "bundled")).toHaveLength(2);
});
