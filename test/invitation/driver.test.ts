import fc from "fast-check";
import { expect, test } from "vitest";
import { chipOrder, DRIVERS, type Driver, nextDriver, STANDARDS } from "../../src/invitation/driver.ts";

const ALL: readonly Driver[] = [...DRIVERS, ...STANDARDS];
const weight = (driver: Driver) => (driver === "friendliness" || driver === "willingness" ? 2 : 1);

test("friendliness and willingness are the first two asked about", () => {
  for (let visit = 1; visit <= 50; visit++) {
    const first = nextDriver({ available: ALL, countsSoFar: {}, lastForCustomer: null, seed: visit });
    expect(["friendliness", "willingness"]).toContain(first);
    const countsSoFar = { [first ?? ""]: 1 };
    const second = nextDriver({ available: ALL, countsSoFar, lastForCustomer: null, seed: visit + 1 });
    expect([first, second].toSorted()).toEqual(["friendliness", "willingness"]);
  }
});

test("the driver with the fewest answers for its weight is asked next", () => {
  const countsSoFar: Record<string, number> = Object.fromEntries(ALL.map((d) => [d, 10 * weight(d)]));
  const ask = (changes: Record<string, number>) =>
    nextDriver({ available: ALL, countsSoFar: { ...countsSoFar, ...changes }, lastForCustomer: null, seed: 7 });
  expect(ask({ tidy: 9 })).toBe("tidy");
  expect(ask({ friendliness: 18, tidy: 10 })).toBe("friendliness");
  expect(ask({ friendliness: 11, tidy: 4 }), "11 of a double share is more than 4 of a single one").toBe("tidy");
  expect(ask({ standard_2: 0 })).toBe("standard_2");
});

test("a driver the account gave up, and counts of it, are never asked or in the way", () => {
  const available: Driver[] = ["on_time", "tidy"];
  const asked = nextDriver({ available, countsSoFar: { on_time: 5, plain_words: 0 }, lastForCustomer: null, seed: 1 });
  expect(asked).toBe("tidy");
});

test("nobody is asked the same twice running, even when there is nothing else to ask", () => {
  const countsSoFar = { friendliness: 100, tidy: 0 };
  const available: Driver[] = ["friendliness", "tidy"];
  expect(nextDriver({ available, countsSoFar, lastForCustomer: "tidy", seed: 1 })).toBe("friendliness");
  expect(nextDriver({ available: ["tidy"], countsSoFar, lastForCustomer: "tidy", seed: 1 })).toBeNull();
  expect(nextDriver({ available: [], countsSoFar, lastForCustomer: null, seed: 1 })).toBeNull();
  expect(nextDriver({ available, countsSoFar, lastForCustomer: "of another age", seed: 1 })).toBe("tidy");
});

test("the same visit draws the same driver, and different visits share ties fairly", () => {
  const tied = DRIVERS.slice(2);
  const drawn = new Map<string, number>();
  for (let visit = 1; visit <= 9_000; visit++) {
    const facts = { available: tied, countsSoFar: {}, lastForCustomer: null, seed: visit };
    const driver = nextDriver(facts) ?? "none";
    expect(nextDriver(facts)).toBe(driver);
    drawn.set(driver, (drawn.get(driver) ?? 0) + 1);
  }
  // 1,000 each, standard deviation 29.8; four of them either way.
  for (const driver of tied) expect(Math.abs((drawn.get(driver) ?? 0) - 1_000), driver).toBeLessThan(120);
});

test("over many customers every driver is answered in proportion to its weight, whoever comes back and whoever skips it", () => {
  const simulation = fc.record({
    available: fc.subarray([...ALL], { minLength: 5 }),
    customers: fc.integer({ min: 3, max: 40 }),
    answersOf10: fc.integer({ min: 3, max: 10 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(simulation, ({ available, customers, answersOf10, seed }) => {
      const counts: Record<string, number> = {};
      const last = new Map<number, Driver>();
      for (let visit = seed; visit < seed + 600; visit++) {
        const [customer = 0] = chipOrder([...Array(customers).keys()], visit);
        const lastForCustomer = last.get(customer) ?? null;
        const driver = nextDriver({ available, countsSoFar: counts, lastForCustomer, seed: visit });
        if (driver === null) throw new Error("there is always another");
        expect(driver).not.toBe(lastForCustomer);
        last.set(customer, driver);
        const [dice = 0] = chipOrder([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], visit * 31 + 5);
        if (dice < answersOf10) counts[driver] = (counts[driver] ?? 0) + 1;
      }
      const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
      const weights = available.reduce((sum, d) => sum + weight(d), 0);
      for (const driver of available) {
        const fair = (total * weight(driver)) / weights;
        expect(Math.abs((counts[driver] ?? 0) - fair), `${driver} of ${total}`).toBeLessThanOrEqual(2);
      }
    }),
    { seed: 1987, numRuns: 60 },
  );
});

const TOUCHES = ["call_ahead", "live_location", "shoe_covers", "tidied_up", "dog_treat", "pint_of_milk"];

test("a visit's chips keep their order at every reload, lose none and invent none", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.integer(), (touches, seed) => {
      const before = [...touches];
      const order = chipOrder(touches, seed);
      expect(chipOrder(touches, seed)).toEqual(order);
      expect(order.toSorted()).toEqual(before.toSorted());
      expect(touches).toEqual(before);
    }),
    { seed: 1987, numRuns: 200 },
  );
});

test("over many visits every touch stands in every place equally often, beside every other, whatever the visit before had", () => {
  const VISITS = 12_000;
  const places = new Map<string, number>();
  const pairs = new Map<string, number>();
  const neighbours = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (let visit = 1; visit <= VISITS; visit++) {
    const order = chipOrder(TOUCHES, visit);
    for (const [place, touch] of order.entries()) add(places, `${touch} ${place}`);
    add(pairs, `${order[0]} ${order[1]}`);
    add(neighbours, `${order[0]} ${chipOrder(TOUCHES, visit - 1)[0]}`);
  }
  expect(places.size).toBe(36);
  expect(pairs.size).toBe(30);
  // Chi-squared at 0.999: 25 degrees of freedom 52.6, 29 degrees 58.3, 35 degrees 66.6.
  expect(chiSquared([...places.values()], VISITS / 6)).toBeLessThan(52.6);
  expect(chiSquared([...pairs.values()], VISITS / 30)).toBeLessThan(58.3);
  expect(chiSquared([...neighbours.values()], VISITS / 36)).toBeLessThan(66.6);
});

function chiSquared(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}
