// Two Workers on one disk, in raw workerd: what the older writes the newer reads on, and the other way round, as it is
// while a deployment spreads and after it was rolled back.
import { writeSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "../../src/link.ts";
import { PRODUCT } from "../bench/config.ts";
import { temporary } from "../bench/disks.ts";
import { type Provider, provider, TWILIO, wait } from "../bench/provider.ts";
import { keys } from "../bench/reckoning.ts";
import { freePort, serve } from "../bench/runtime.ts";
import { opened, send, visited } from "../bench/subject.ts";
import { table } from "../crash/audit.ts";
import { CRASHES, crash } from "../crash/driver.ts";
import { LONG } from "../support/length.ts";
import { objects } from "./objects.ts";
import { twoBundles } from "./two_bundles.ts";

interface Shop {
  readonly id: string;
  readonly key: string;
  readonly phone: string;
  readonly surveys: readonly string[];
  tapped: number;
}

const bundles = await twoBundles(temporary());
writeSync(1, `   deploys: ${bundles.are}\n`);

test("the Worker of before a deployment and the one after it serve each other's accounts: page, tap, alert, take and API", async () => {
  const [work, disk] = [temporary(), temporary()];
  const { older, newer, migration } = bundles;
  const twilio = await provider();
  const shops: Shop[] = [];
  for (const [turn, bundle] of [older, newer, older, newer].entries()) {
    const port = await freePort();
    twilio.tells(port);
    const runtime = await serve(work, [{ name: "product", port, bundle, disk, outside: twilio.port, ...PRODUCT }]);
    try {
      const health = await fetch(`http://127.0.0.1:${port}/healthz`);
      expect(await health.text(), `turn ${turn}`).toBe("ok\n");
      await Promise.all(shops.map((shop) => letDown(port, shop, twilio)));
      if (turn < 3) shops.push(await newShop(port, turn));
    } finally {
      await runtime.kill();
    }
    const last = objects(disk).map((db) => db.prepare("SELECT name FROM migrations ORDER BY id DESC").get()?.name);
    if (turn > 0) expect(last.filter((name) => name === migration).length, "newer schemas").toBeGreaterThan(turn - 1);
  }
  twilio.close();
  expect(shops.map(({ tapped }) => tapped)).toEqual([4, 3, 2]);
});

const CRASH = LONG ? CRASHES.long : CRASHES.short;

test(`killed ${CRASH.kills} times at random, with a deployment forth or back at each start: nothing that was answered is lost or doubled`, async () => {
  const found = await crash(bundles, CRASH);
  if (LONG) writeSync(1, `${table(found)}\n`);
  expect(found.wrong).toEqual([]);
  const [visits, , , , cases, onPage, byText] = found.lines.map(({ answered }) => answered);
  for (const some of [visits, cases, (onPage ?? 0) + (byText ?? 0)]) expect(some).toBeGreaterThan(0);
}, 3_600_000);

/** A business with a delighted customer and three more who have not answered. */
async function newShop(port: number, turn: number): Promise<Shop> {
  const phone = `+44113496010${turn}`;
  const { id, key } = await opened(port, phone);
  await send(port, "PUT", "/v1/channels/twilio", key, { credentials: TWILIO });
  const surveys = await Promise.all([0, 1, 2, 3].map((n) => visited(port, key, 10 * turn + n)));
  const shop = { id, key, phone, surveys, tapped: 0 };
  await tap(port, shop, "5");
  return shop;
}

/** The next customer of the shop is let down: the owner's phone rings, and the link in the text takes the case. */
async function letDown(port: number, shop: Shop, twilio: Provider): Promise<void> {
  const before = twilio.taken.length;
  await tap(port, shop, "1");
  const alert = await until(() =>
    twilio.taken.slice(before).find(({ body }) => read(keys, "case", code(body))?.account === shop.id),
  );
  expect(alert.to).toBe(shop.phone);
  const page = await post(port, `/c/${code(alert.body)}`, { do: "take", promise_at: "1h" });
  expect(page.status).toBe(200);
  const { data } = (await send(port, "GET", "/v1/cases", shop.key)) as { data: { state: string }[] };
  expect(data.map(({ state }) => state)).toEqual(Array.from({ length: shop.tapped - 1 }, () => "taken"));
  const scores = await send(port, "GET", "/v1/responses", shop.key);
  expect(scores.data).toHaveLength(shop.tapped);
}

async function tap(port: number, shop: Shop, face: string): Promise<void> {
  const survey = shop.surveys[shop.tapped++] ?? "";
  const page = await (await fetch(`http://127.0.0.1:${port}${survey}`)).text();
  expect(page.match(/name="?tap"?/g), "five faces").toHaveLength(5);
  expect((await post(port, survey, { tap: face })).status).toBe(200);
}

function post(port: number, path: string, form: Record<string, string>): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body: new URLSearchParams(form) });
}

function code(text: string): string {
  return /\/c\/([\w-]+)/.exec(text)?.[1] ?? "";
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (const end = performance.now() + 30_000; performance.now() < end; await wait(20)) {
    const found = look();
    if (found !== undefined) return found;
  }
  throw new Error("half a minute was not enough");
}
