// What one visit adds to the counts, as sparse vectors. Everything on the board is a function of sums of these, and the
// recount makes them again from the rows; so this file is the only place that says what is counted.
//
//   1…5            the faces                       visited, delivered, answered   the asking
//   a.none                                         visits that could not be asked: no address
//   p{face}{loyalty}                               task × purpose
//   d.{driver}.{value}{loyalty or 0}               a driver against loyalty
//   t.{touch}.{loyal 1, not 0, not compared n}     customers who noticed a touch
//   u.{loyal 1, not 0}                             those who told what they noticed, if only nothing: what touches are compared among
//   g{self}{face}                                  the staff's own rating against the customer's; on the way to its
//   g{self}{face}@{staff}                          cell one for the site and one for each person who gave theirs
//   q.{lag} qa.{lag}                               earlier answers of the same customer at the same site, in the account
//   w.{lag} wa.{lag}                               the answer has one, its latest so long ago
//   q.{lag}@{staff} w.{lag}@{staff}                the same with the same person
//   r{before}{after}                               the same customer before and after a recovery
//   c.raised c.won c.lost c.silent                 complaints, and how they ended
//   c.kept c.late c.broken c.lateness              promises to them, and how many minutes late the late ones were
//   o.kept o.late o.broken                         the times that the business itself gave them
//   c.take.{minutes} c.untaken.{minutes}           time to take it, up to a bin's end
//   c.right.{minutes} c.gone.{minutes}             time to put right, or until the customer was lost
//   m.{as}.n m.{as}.sum                            money given, by refunded, goodwill and other
import { TOUCHES_FROM } from "../../invitation/loyalty_question.ts";
import type { Tally } from "../../score/tally.ts";
import type { Pair } from "../visits/self_ratings.ts";

/** What a customer said of one visit. */
export interface Answer {
  readonly face: number;
  readonly loyalty: number | null;
  readonly driver: string | null;
  readonly driverValue: number | null;
  /** Null: the chips were not touched. */
  readonly touches: readonly string[] | null;
  /** How the staff thought it went. */
  readonly pairs: readonly Pair[];
  /** Kept, shown and answered like any other, but not counted. */
  readonly suspect: boolean;
  /** Keys q and w, as they were at the tap. */
  readonly repeats: Tally;
}

/** Loyal is 4 or 5 of 5 to "would you have us back?". */
const LOYAL = 4;

export function answerTally(answer: Answer | null): Tally {
  if (answer === null || answer.suspect) return {};
  const { face, loyalty, driver, driverValue, touches, pairs, repeats } = answer;
  const counts: Record<string, number> = { [face]: 1, ...repeats };
  if (loyalty !== null) counts[`p${face}${loyalty}`] = 1;
  if (driver !== null && driverValue !== null) counts[`d.${driver}.${driverValue}${loyalty ?? 0}`] = 1;
  // Compared are those who told, among the faces that were shown the chips: who skips them is often the unhappier one.
  const compared = loyalty === null || face < TOUCHES_FROM ? "n" : loyalty >= LOYAL ? "1" : "0";
  if (touches !== null && compared !== "n") counts[`u.${compared}`] = 1;
  for (const touch of new Set(touches ?? [])) counts[`t.${touch}.${compared}`] = 1;
  for (const { staff, self, lead } of pairs) {
    counts[`g${self}${face}@${staff}`] = 1;
    if (lead) counts[`g${self}${face}`] = 1;
  }
  return counts;
}

/** What of a visit's tally its site counts: all but what is one person's own. */
export function ofSite(tally: Tally): Tally {
  return Object.fromEntries(Object.entries(tally).filter(([key]) => !key.includes("@")));
}

/** What of it one of the staff counts: what all of them share, and their own. */
export function ofPerson(tally: Tally, staff: number): Tally {
  const own = `@${staff}`;
  return Object.fromEntries(
    Object.entries(tally).flatMap(([key, count]): [string, number][] => {
      if (!/^(g|q|w)/.test(key)) return [[key, count]];
      return key.endsWith(own) ? [[key.slice(0, -own.length), count]] : [];
    }),
  );
}

/** How the asking of a visit ended, as `visits.asked` holds it; null while it is under way. */
export const ASKED = { failed: 0, arrived: 1, no_address: 2 } as const;

/** Whom nobody could ask is no follow-up that died. */
export function askingTally(asked: number | null, answered: boolean): Tally {
  if (asked === null) return {};
  if (asked === ASKED.no_address) return { "a.none": 1 };
  return asked === ASKED.failed ? { visited: 1 } : { visited: 1, delivered: 1, ...(answered && { answered: 1 }) };
}

/** One recovery as its events tell it; times in milliseconds. */
export interface Recovery {
  readonly raisedAt: number;
  readonly takenAt: number | null;
  /** When it was last put right, if that still holds. */
  readonly rightAt: number | null;
  readonly closedAt: number | null;
  readonly lost: boolean;
  /** Put right, asked, and never said: counted as silent. */
  readonly unconfirmed: boolean;
  readonly before: number;
  /** The face given when asked again. */
  readonly after: number | null;
  readonly promises: {
    readonly kept: number;
    readonly late: number;
    readonly broken: number;
    readonly lateMinutes: number;
  };
  readonly own: { readonly kept: number; readonly late: number; readonly broken: number };
  readonly given: readonly Given[];
}

/** Money that left for the guarantee, in minor units. */
export interface Given {
  readonly as: "refunded" | "goodwill" | "other";
  readonly amount: number;
}

/** How a complaint ended: what the customer said last decides, and a person's word that they are lost. */
export function endOf({
  closedAt,
  unconfirmed,
  after,
  lost,
}: Pick<Recovery, "closedAt" | "unconfirmed" | "after" | "lost">): "open" | "won" | "lost" | "silent" {
  if (closedAt === null) return "open";
  if (unconfirmed) return "silent";
  if (after !== null) return after >= 4 ? "won" : "lost";
  return lost ? "lost" : "silent";
}

export function recoveryTally(recovery: Recovery | null): Tally {
  if (recovery === null) return {};
  const { raisedAt, takenAt, rightAt, closedAt, before, after, promises, own } = recovery;
  const counts: Record<string, number> = { "c.raised": 1 };
  const mark = (key: string, count = 1) => {
    if (count > 0) counts[key] = (counts[key] ?? 0) + count;
  };
  const within = (at: number) => binOf((at - raisedAt) / 60_000);
  if (takenAt !== null) mark(`c.take.${within(takenAt)}`);
  else if (closedAt !== null) mark(`c.untaken.${within(closedAt)}`);
  if (rightAt !== null) mark(`c.right.${within(rightAt)}`);
  else if (closedAt !== null) mark(`c.gone.${within(closedAt)}`);
  if (after !== null) mark(`r${before}${after}`);
  const end = endOf(recovery);
  if (end !== "open") mark(`c.${end}`);
  mark("c.kept", promises.kept);
  mark("c.late", promises.late);
  mark("c.broken", promises.broken);
  mark("c.lateness", promises.lateMinutes);
  mark("o.kept", own.kept);
  mark("o.late", own.late);
  mark("o.broken", own.broken);
  for (const { as, amount } of recovery.given) {
    mark(`m.${as}.n`);
    mark(`m.${as}.sum`, amount);
  }
  return counts;
}

/** Ends of the bins in minutes: 5, 10, 15, 30, 1 h, 2 h, 4 h, 8 h, 1 d, 2 d, 4 d, 1 w, 2 w, 30 d, a year. */
const BINS = [5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880, 5760, 10_080, 20_160, 43_200, 525_600] as const;

/** The end of the bin that a time in minutes falls into. */
const binOf = (minutes: number): number => BINS.find((end) => minutes <= end) ?? 525_600;
