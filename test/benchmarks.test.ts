import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { record } from "../src/account/counts/counts.ts";
import { peers } from "../src/account/numbers/benchmarks.ts";
import { FEWEST, forgetTotals, peerShares, type Totals, tellTotals } from "../src/directory/benchmarks.ts";
import { BOILER } from "./support/cast.ts";
import { within } from "./support/within.ts";
import { Business, beginStory, linkIn, sendForm, sendJson } from "./support/world.ts";

const DAY = 86_400_000;
const other = (i: number, trade = "heating"): Totals => ({
  account: `${trade}-${i}`,
  trade,
  country: "GB",
  n: 100,
  favourable: 70 + i,
});

async function agree(business: Business, trade: string | null) {
  expect((await sendJson("PATCH", "/v1/settings", business.key, { trade })).json.trade).toBe(trade);
}

test("a business that agreed hears how ten others do, never fewer, and nothing of a single one", async () => {
  beginStory();
  const brightside = await Business.open();
  for (let i = 0; i < 3; i++) {
    const { survey_url } = (await brightside.post("/v1/visits", BOILER)).json;
    await sendForm(linkIn(survey_url), { tap: i === 0 ? "2" : "5" });
  }
  await brightside.settle();
  const told = async () =>
    (await env.DIRECTORY.prepare("SELECT * FROM benchmarks WHERE trade = 'heating'").all()).results;
  expect(await told(), "nobody is told without being asked").toEqual([]);

  await agree(brightside, "heating");
  for (let i = 1; i < FEWEST; i++) await tellTotals(env.DIRECTORY, other(i), Date.now());
  await brightside.settle();
  expect(await within(brightside, peers), "nine others could be recognised").toBeNull();

  await tellTotals(env.DIRECTORY, other(10), Date.now());
  await tellTotals(env.DIRECTORY, other(10), Date.now());
  await tellTotals(env.DIRECTORY, other(1, "plumbing"), Date.now());
  vi.setSystemTime(Date.now() + DAY);
  await brightside.settle();
  const heard = await within(brightside, peers);
  expect(heard).toMatchObject({ k: 10, mine: { value: 2 / 3 } });
  expect(heard?.mean).toBeCloseTo(0.755, 10);
  expect(heard?.difference.low).toBeLessThan(0);
  const rows = await told();
  expect(rows).toHaveLength(11);
  expect(JSON.stringify(rows)).not.toContain(brightside.id);

  await agree(brightside, null);
  vi.setSystemTime(Date.now() + DAY);
  await brightside.settle();
  expect(await told()).toHaveLength(10);
  expect(await within(brightside, peers)).toBeNull();
});

test("what was told a month ago, and too few answers, say nothing of others", async () => {
  const now = Date.now();
  const mine = { ...other(0, "salon"), account: "me" };
  for (let i = 0; i < FEWEST; i++) await tellTotals(env.DIRECTORY, other(i, "salon"), now);
  expect((await peerShares(env.DIRECTORY, mine, now))?.k).toBe(10);
  expect(await peerShares(env.DIRECTORY, mine, now + 31 * DAY)).toBeNull();
  await tellTotals(env.DIRECTORY, { ...other(3, "salon"), n: 29, favourable: 20 }, now);
  expect(await peerShares(env.DIRECTORY, mine, now)).toBeNull();
  await forgetTotals(env.DIRECTORY, "salon-3");
  await forgetTotals(env.DIRECTORY, "salon-3");
});

test("the last ninety days stand against the same days a year ago, once there were such", async () => {
  beginStory();
  const brightside = await Business.open();
  await brightside.post("/v1/visits", BOILER);
  expect((await brightside.get("/v1/benchmarks")).json).toEqual({ last_year: null, trade: null, peers: null });
  await within(brightside, (tx) => {
    const place = { site: 1, moment: "job", channel: "sms", question: "visit-1", staff: [], asked: null };
    record(tx, { ...place, day: "2037-01-05" }, { 5: 90, 1: 10 });
    record(tx, { ...place, day: "2036-01-08" }, { 5: 70, 1: 30 });
    record(tx, { ...place, day: "2035-06-08" }, { 1: 500 });
  });
  const { last_year } = (await brightside.get("/v1/benchmarks")).json;
  expect(last_year).toMatchObject({ now: { value: 0.9 }, before: { value: 0.7 } });
  expect(last_year.difference.value).toBeCloseTo(0.2, 12);
  expect(last_year.difference.low).toBeGreaterThan(0.08);
  expect(last_year.difference.high).toBeLessThan(0.32);
});
