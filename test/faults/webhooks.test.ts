// An endpoint that answers badly, slowly, or not at all.
import { expect, test, vi } from "vitest";
import { BOILER, DEV, RUTH } from "../support/cast.ts";
import { skipToNextRung } from "../support/length.ts";
import { accept, listening, Receiver, refuse } from "../support/receiver.ts";
import { measured } from "../support/rows.ts";
import { within } from "../support/within.ts";
import { type Json, linkIn, outside, sendForm, sendJson } from "../support/world.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test("C44: a redirect is a failure and nobody goes where it points", async () => {
  const { brightside, shop, deliveries } = await listening();
  const elsewhere: string[] = [];
  outside("elsewhere.example", (request) => {
    elsewhere.push(request.url);
    return accept();
  });
  shop.answer = refuse(307, { location: "https://elsewhere.example/steal" });
  await brightside.tapped("5");
  expect(shop.received).toHaveLength(1);
  expect(elsewhere).toEqual([]);
  const [delivery] = await deliveries();
  expect(delivery).toMatchObject({
    status: "waiting",
    reason: "webhook: status 307",
    attempts: [{ result: "failed" }],
  });
  expect(await brightside.told(RUTH.phone)).toEqual([]);
});

test("C45: an answer that drips is cut at fifteen seconds, tried again, and holds up no alert", async () => {
  const { brightside, shop, deliveries } = await listening({ types: ["case.raised"] });
  const faster = skipToNextRung();
  let dripping = true;
  shop.answer = () =>
    new Response(
      new ReadableStream({
        async pull(body) {
          await scheduler.wait(200 / faster);
          if (dripping) body.enqueue(new TextEncoder().encode("."));
          else body.close();
        },
        cancel() {
          dripping = false;
        },
      }),
    );
  const began = performance.now();
  await brightside.tapped("1");
  expect(await brightside.told(DEV.phone), "Dev's phone rang while the endpoint dripped").toHaveLength(1);
  await vi.waitUntil(async () => (await deliveries())[0].status === "waiting", {
    timeout: 18_000,
    interval: 250 / faster,
  });
  expect((performance.now() - began) * faster).toBeGreaterThan(14_000);
  expect(dripping, "the connection was let go").toBe(false);
  expect((await deliveries())[0].attempts).toMatchObject([{ result: "uncertain" }]);
  shop.answer = accept;
  await brightside.pass(2 * MINUTE);
  expect(shop.received.map((one) => one.id)).toEqual([shop.received[0]?.id, shop.received[0]?.id]);
  expect((await deliveries())[0].status).toBe("delivered");
}, 30_000);

test("C46: an endpoint down for days is tried by the schedule, its owner told twice, then switched off and redrivable", async () => {
  const { brightside, shop, path, look, deliveries } = await listening({ types: ["response.recorded"] });
  shop.answer = refuse(500);
  await brightside.tapped("5");
  const start = shop.received[0]?.at ?? 0;
  for (let i = 0; i < 9; i++) {
    if (i === 5) await brightside.evict();
    const [delivery] = await deliveries();
    await brightside.pass(Date.parse(delivery.next_at) - Date.now() - SECOND);
    expect(shop.received, "not before its time").toHaveLength(i + 1);
    await brightside.pass(SECOND);
    expect(shop.received).toHaveLength(i + 2);
    expect(await brightside.told(RUTH.phone)).toHaveLength(i < 2 ? 0 : i < 8 ? 1 : 2);
  }
  const hours = shop.received.map((one) => (one.at - start) / HOUR);
  const planned = [0, 0.0014, 0.085, 0.585, 2.585, 7.585, 17.585, 31.585, 51.585, 75.585];
  hours.forEach((hour, i) => {
    expect(Math.abs(hour - (planned[i] ?? 0))).toBeLessThanOrEqual(0.2 * (planned[i] ?? 0) + 0.001);
  });
  expect(new Set(shop.received.map((one) => one.id)).size, "one id").toBe(1);
  expect(
    shop.received.every((one) => one.provenBy.length === 1),
    "signed for its own time",
  ).toBe(true);
  expect(await look()).toMatchObject({ enabled: false, disabled_reason: "failing", last_error: "webhook: status 500" });
  expect((await deliveries())[0]).toMatchObject({ status: "failed" });
  expect((await deliveries())[0].attempts).toHaveLength(10);
  expect(await brightside.told(RUTH.phone)).toEqual([
    "Brightside Heating: hooks.shop.example has not taken our webhooks four times running. We keep trying.",
    "Brightside Heating: we stopped sending webhooks to hooks.shop.example. Mend it, switch it on and replay what it missed.",
  ]);

  await brightside.pass(DAY);
  await brightside.tapped("5");
  expect(shop.received, "silence once it is off").toHaveLength(10);
  shop.answer = accept;
  await sendJson("PATCH", path, brightside.key, { enabled: true });
  const replay = await brightside.post(`${path}/replays`, { since: new Date(start - MINUTE).toISOString() });
  expect([replay.status, replay.json.replayed]).toEqual([202, 2]);
  await brightside.pass(SECOND);
  expect(shop.received.slice(10).map((one) => one.id)).toContain(shop.received[0]?.id);
  expect(shop.received).toHaveLength(12);
  expect(await look()).toMatchObject({ enabled: true, failures: 0, failing_since: null });
  expect(await brightside.told(RUTH.phone)).toHaveLength(2);
});

test("C46: five days without one success switch it off even where no single event is at its end", async () => {
  const { brightside, shop, look, deliveries } = await listening({ types: ["response.recorded"] });
  shop.answer = refuse(500);
  await brightside.tapped("5");
  await brightside.pass(3 * DAY);
  await brightside.tapped("5");
  await brightside.pass(2 * DAY - HOUR);
  expect((await look()).enabled).toBe(true);
  await brightside.pass(2 * HOUR);
  await brightside.tapped("5");
  await brightside.pass(2 * HOUR);
  expect(await look()).toMatchObject({ enabled: false, disabled_reason: "failing" });
  expect((await deliveries()).map((d: Json) => d.status).filter((s: string) => s === "waiting")).toEqual([]);
  expect((await brightside.told(RUTH.phone)).at(-1)).toMatch(/we stopped sending/);
});

test("one event that an otherwise healthy endpoint can't digest does not switch it off", async () => {
  const { brightside, shop, look, deliveries } = await listening({ types: ["response.recorded"] });
  await brightside.tapped("5");
  await brightside.tapped("4");
  shop.received.length = 0;
  shop.answer = () => new Response(null, { status: shop.received.at(-1)?.event.data.face === 3 ? 500 : 204 });
  await brightside.tapped("3");
  for (let i = 0; i < 10; i++) {
    await brightside.tapped("5");
    const poison = (await deliveries()).find((d) => d.status === "waiting");
    if (poison !== undefined) await brightside.pass(Date.parse(poison.next_at) - Date.now());
  }
  expect((await deliveries()).map((d) => d.status).filter((s) => s === "failed")).toHaveLength(1);
  expect((await look()).enabled).toBe(true);
  expect(await brightside.told(RUTH.phone)).toEqual([]);
});

test("410 switches an endpoint off at once, tells its owner, and lays aside what waited for it", async () => {
  const { brightside, shop, look, deliveries } = await listening();
  shop.answer = refuse(500);
  await brightside.tapped("5");
  shop.answer = refuse(410);
  await brightside.tapped("4");
  await brightside.pass(HOUR);
  expect(await look()).toMatchObject({ enabled: false, disabled_reason: "gone", last_error: "webhook: status 410" });
  expect((await deliveries()).map((d) => [d.status, d.reason])).toEqual([
    ["failed", "webhook: status 410"],
    ["cancelled", "endpoint_off"],
  ]);
  expect(await brightside.told(RUTH.phone)).toEqual([expect.stringMatching(/we stopped sending webhooks/)]);
  const before = shop.received.length;
  await brightside.tapped("5");
  await brightside.pass(DAY);
  expect(shop.received).toHaveLength(before);
});

test.each([
  [429, { "retry-after": "7200" }, 2 * HOUR],
  [429, {}, MINUTE],
  [502, {}, MINUTE],
  [504, {}, MINUTE],
])(
  "status %i slows everything for that endpoint down, as long as it asks, and nothing for another",
  async (status, headers, pause) => {
    const { brightside, shop } = await listening({ types: ["response.recorded"] });
    const other = new Receiver("hooks.other.example");
    await other.subscribe(brightside, { types: ["response.recorded"] });
    shop.answer = refuse(status, headers);
    await brightside.tapped("5");
    await brightside.tapped("4");
    await brightside.pass(pause - SECOND);
    expect(shop.received).toHaveLength(1);
    expect(other.received).toHaveLength(2);
    shop.answer = accept;
    await brightside.pass(2 * SECOND);
    expect(shop.received.map((one) => one.event.data.face).sort()).toEqual([4, 5, 5]);
  },
);

test("a pause that an endpoint asks for holds back what already waited for its next try", async () => {
  const { brightside, shop, look } = await listening({ types: ["response.recorded"] });
  shop.answer = refuse(500);
  await brightside.tapped("5");
  shop.answer = refuse(429, { "retry-after": "3600" });
  await brightside.tapped("4");
  shop.answer = accept;
  const until = Date.parse((await look()).paused_until);
  expect(until - Date.now()).toBe(HOUR);
  await brightside.pass(10 * MINUTE);
  await brightside.evict();
  await brightside.pass(49 * MINUTE);
  expect(shop.received).toHaveLength(2);
  await brightside.pass(MINUTE);
  expect(shop.received.map((one) => one.event.data.face).sort()).toEqual([4, 4, 5, 5]);
});

test("a crowd of events waits its turn: at most three on their way to one endpoint, and none is lost", async () => {
  const { brightside, shop } = await listening({ types: ["response.recorded"] });
  let [now, most] = [0, 0];
  shop.answer = async () => {
    most = Math.max(most, ++now);
    await scheduler.wait(20);
    now--;
    return accept();
  };
  const links = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const visit = await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
      return linkIn(visit.json.survey_url);
    }),
  );
  await Promise.all(links.map((link) => sendForm(link, { tap: "5" })));
  for (let i = 0; i < 12 && shop.received.length < 12; i++) await brightside.pass(3 * SECOND);
  expect(new Set(shop.received.map((one) => one.id)).size).toBe(12);
  expect(shop.received).toHaveLength(12);
  expect(most).toBeLessThanOrEqual(3);
});

test("600 events behind an endpoint that answers after nine seconds cost no writes while they wait", async () => {
  const { brightside, shop, path } = await listening({ types: ["response.recorded"] });
  const held: (() => void)[] = [];
  shop.answer = () => new Promise((resolve) => held.push(() => resolve(accept())));
  await within(brightside, (_, sql) => {
    for (let i = 0; i < 600; i++) {
      sql.exec("INSERT INTO events (type, data, at) VALUES ('response.recorded', '{}', ?)", Date.now());
    }
  });
  await brightside.post(`${path}/replays`, { since: new Date(Date.now() - MINUTE).toISOString() });
  const minute = () =>
    measured(brightside, async (account) => {
      for (let second = 9; second <= 63; second += 9) {
        vi.setSystemTime(Date.now() + 9 * SECOND);
        for (const answer of held.splice(0)) answer();
        await scheduler.wait(20);
        await account.alarm();
      }
    });
  await minute();
  const before = shop.received.length;
  const { written } = await minute();
  const taken = shop.received.length - before;
  console.info(`rows written in a minute: ${written}, for ${taken} events taken one at a time`);
  expect(taken, "it goes on").toBe(7);
  expect(written).toBeLessThanOrEqual(100);
});
