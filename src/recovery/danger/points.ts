// What each kind of words weighs. A kind is heard in every language alike, so that there is one table for all.

import type { DangerTopic } from "./topics.ts";

/** The points it takes to give the alarm. They and those below were fitted to several thousand phrases in all languages. */
export const ALARM = 7;

/** What says the danger by its name. */
export const PLAIN: Readonly<Record<DangerTopic, number>> = {
  gas: 11,
  carbon_monoxide: 7,
  fire: 9,
  electricity: 11,
  injury: 15,
  water: 9,
  vehicle: 13,
  threat: 18,
  other: 10,
};

/** What happens: something burns, falls, hurts. Without one of them there is no alarm. */
export const SIGNS = {
  ...{ alone: 13, out: 11, trapped: 6, fall: 6, ill: 8, flood: 6, hurt: 6, shock: 6, spark: 6, slip: 6, bang: 7 },
  ...{ smell: 5, leak: 5, flame: 5, broken: 5, rings: 5, menace: 5, hit: 4, wrong: 4, bare: 4, drunk: 4 },
  ...{ fail: 3, burn: 3, hot: 3, smoke: 5, cut: 1, near: 1, dead: 1 },
} as const;

/** What it happens to. Two of them count, however many are named. */
export const THINGS = {
  ...{ electric: 8, medicine: 8, car: 8, appliance: 8, building: 7, kin: 7, chemical: 7, fuel: 7, body: 7, driver: 6 },
  ...{ plumbing: 4, alarm: 4, food: 3, since: 2 },
} as const;

/** What is no danger but to these: a burnt coffee, a handle that fails. */
export const NEEDS: Readonly<Record<string, readonly Thing[]>> = {
  fail: ["car", "driver"],
  drunk: ["car", "driver"],
  rings: ["alarm"],
  bare: ["electric", "kin", "building"],
  wrong: ["medicine", "chemical", "food", "body", "kin"],
  cut: ["body", "kin", "chemical"],
  broken: ["building", "body", "kin", "electric", "car"],
  burn: ["electric", "appliance", "building", "body", "chemical", "kin", "fuel"],
  hot: ["electric", "building", "car", "body", "kin", "chemical"],
  spark: ["electric", "appliance", "building", "plumbing"],
  leak: ["fuel", "plumbing", "building", "electric", "appliance", "chemical", "car"],
  flood: ["plumbing", "building", "electric", "appliance"],
};

/** What takes points off where it stands in the same part of the sentence. */
export const CALM = { past: -14, praise: -14, joke: -13, price: -12, done: -9, idiom: -5 } as const;

export type Sign = keyof typeof SIGNS;
export type Thing = keyof typeof THINGS;
type Calm = keyof typeof CALM;

/**
 * The words of one language, commas between. `denied` calls off what follows it ("no smoke"), `over` what it follows
 * ("the leak is fixed"), with `filler` between; an `idiom` hides what it is made of ("fire door"); praise before a `but`
 * says nothing of what comes after it; `common` words only tell the language.
 */
export type DangerList = Readonly<{
  plain: Readonly<Record<DangerTopic, string>>;
  kinds: Readonly<Record<Sign | Thing, string>>;
  calm: Readonly<Record<Calm | "denied" | "filler" | "over" | "but" | "common", string>>;
}>;
