import { runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { DEV, MOIRA } from "../support/cast.ts";
import { ALERT, Fleet } from "../support/fleet.ts";
import { many } from "../support/length.ts";
import { ask, type Json, linkIn, sendForm, words } from "../support/world.ts";

const MANY = many(500, 100);
const FIVE_MINUTES = 300_000;

async function settled(fleet: Fleet): Promise<void> {
  for (let i = 0; i < 10; i++) await fleet.settle();
}

function count(fleet: Fleet, query: string): Promise<number> {
  return runInDurableObject(fleet.stub, (_, state) => Number(state.storage.sql.exec(query).one().n));
}

test("D62: a storm of bad answers in five minutes rings three times at once, then once a minute, and every case climbs", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"] });
  for (let i = 0; i < MANY; i++) {
    vi.setSystemTime(Date.now() + FIVE_MINUTES / MANY);
    const customer = { name: `Guest${i} Storm`, phone: `+4477009${String(10_000 + i)}` };
    await sendForm(await fleet.visit({ customer, invite: { channel: "none" } }), { tap: "1" });
    await fleet.settle();
    if (i === 0) fleet.expectText(DEV.phone, /^Guest0 Storm/);
    await fleet.receipts();
  }
  await fleet.seconds(60);
  const dev = fleet.sent().filter((one) => one.to === DEV.phone);
  expect(dev.length).toBeGreaterThanOrEqual(5);
  expect(dev.length, "the first three, then one a minute").toBeLessThanOrEqual(9);
  const told = dev.map(({ text }) =>
    Number(/^(\d+) customers are waiting at Leeds: .* All of them: https/.exec(text)?.[1] ?? 1),
  );
  expect(told.slice(0, 3)).toEqual([1, 1, 1]);
  expect(told[3]).toBeGreaterThan(MANY / 6);
  expect(dev[3]?.text).toMatch(/at Leeds: Guest3 Storm \d+, Guest4 Storm \d+, Guest5 Storm \d+, \+\d+\. All of them:/);
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
  expect(moira.length).toBeLessThanOrEqual(15);
  const others = fleet.sent().filter((one) => one.to !== DEV.phone && one.to !== MOIRA.phone);
  expect(others.map((one) => one.to)).toEqual([]);
}, 120_000);

test("D62: two sites ring apart, and a case that was taken is not counted among the waiting", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"] });
  await fleet.letDown();
  const alert = fleet.expectText(DEV.phone, ALERT);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectText(DEV.phone, /^Ben Okafor/);
  for (const [i, name] of ["Cleo Ray", "Dora Lind"].entries()) {
    await fleet.letDown({ customer: { name, phone: `+44770090020${i + 2}` } });
    fleet.expectText(DEV.phone, new RegExp(`^${name}`));
  }
  for (const [i, name] of ["Ed Moss", "Flo Hart", "Gus Webb", "Hal Drew"].entries()) {
    await fleet.letDown({ customer: { name, phone: `+44770090020${i + 4}` } });
  }
  fleet.nothingElse();
  const hal: Json[] = (await fleet.messages("alert")).filter((m: Json) => m.status === "waiting");
  expect(hal, "the fourth and those after it wait").toHaveLength(4);
  await fleet.receipts();
  await fleet.seconds(61);
  fleet.expectText(DEV.phone, /^4 customers are waiting at Leeds: Ed \d+, Flo \d+, Gus \d+, \+1\. All of them:/);
  fleet.nothingElse();
  expect(alert.text).toContain("Anna");
  const messages: Json[] = await fleet.messages("alert");
  expect(messages.filter((m) => m.status === "bundled")).toHaveLength(3);
});

test("a code in a bundle takes the case that it names", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"] });
  for (const [i, name] of ["Anna Miller", "Cleo Ray", "Dora Lind", "Ed Moss", "Flo Hart"].entries()) {
    await fleet.letDown({ customer: { name, phone: `+44770090020${i}` } });
  }
  await fleet.receipts();
  await fleet.seconds(61);
  const bundle = fleet.sent().find((one) => /^2 customers are waiting/.test(one.text));
  const code = /Flo (\d+)/.exec(bundle?.text ?? "")?.[1] ?? "no code";
  await fleet.reply(DEV.phone, `${code} 1h`);
  fleet.expectText(DEV.phone, /^Flo is being told that you'll call by/);
});

test("D62: an alert's second try is no new ringing: the others of its minute wait no longer for it", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"] });
  for (const [i, name] of ["Anna Miller", "Cleo Ray", "Dora Lind", "Ed Moss"].entries()) {
    if (name === "Dora Lind") fleet.trouble("twilio", "unavailable");
    await fleet.letDown({ customer: { name, phone: `+44770090020${i}` } });
  }
  const dev = () =>
    fleet
      .sent()
      .filter((one) => one.to === DEV.phone)
      .map((one) => one.text.split(" ")[0]);
  expect(dev()).toEqual(["Anna", "Cleo"]);
  await fleet.seconds(8);
  expect(dev(), "the second try").toEqual(["Anna", "Cleo", "Dora"]);
  await fleet.receipts();
  await fleet.seconds(52);
  expect(dev(), "a minute after the first").toEqual(["Anna", "Cleo", "Dora", "Ed"]);
});
