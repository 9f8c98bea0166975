// What the account's numbers are asked, and by whom they are kept fresh: one door for scores, warnings, comparisons and
// the proof of the counts. Every answer is a plain document.

import type { Business } from "../business/business.ts";
import type { Filter, ScoreBy } from "../counts/sums.ts";
import type { Period } from "../store/days.ts";
import type { Document } from "../store/document.ts";
import { once, type Repeat } from "../store/idempotency.ts";
import type { Reader, Writer } from "../store/sql.ts";
import { compare } from "./benchmarks.ts";
import { benchmarks } from "./board_scores.ts";
import { recount } from "./recount.ts";
import { scores } from "./scores.ts";
import { acknowledgeWarning, lookWhenDue, warningsDocument } from "./warnings.ts";

export type Question =
  | { readonly ask: "scores"; readonly by: ScoreBy; readonly period: Period | string; readonly filter: Filter }
  | { readonly ask: "benchmarks" }
  | { readonly ask: "warnings" }
  /** `by` is a manager's public id; null when it comes from the board's own link. */
  | {
      readonly ask: "acknowledge";
      readonly warning: string;
      readonly by: string | null;
      readonly repeat: Repeat | null;
    }
  /** Adds every count up again from the answers; with `mend` writes them anew where they differ. */
  | { readonly ask: "recount"; readonly mend: boolean };

export function inquire(tx: Writer, business: Business, question: Question, publicUrl: string, now: number): Document {
  switch (question.ask) {
    case "scores":
      return { data: scores(tx, business, question.by, question.period, question.filter, now) };
    case "benchmarks":
      return plain(benchmarks(tx, business, now));
    case "warnings":
      return warningsDocument(tx, business, publicUrl, now);
    case "acknowledge":
      return plain(
        once(tx, question.repeat, now, () => acknowledgeWarning(tx, business, question.warning, question.by, now)),
      );
    case "recount":
      return plain(recount(tx, question.mend));
  }
}

type Change = (verb: (tx: Writer, business: Business, now: number) => void) => unknown;

/** The daily look at the charts, then the daily word with the peers. */
export async function daily(
  change: Change,
  sql: Reader,
  business: Business | null,
  directory: D1Database,
  publicUrl: string,
  now: number,
): Promise<void> {
  change((tx, b, at) => lookWhenDue(tx, b, publicUrl, at));
  const heard = business && (await compare(directory, sql, business, now));
  if (heard !== null) change(heard);
}

/** Plain data already; this only widens its type. */
function plain(found: object): Document {
  return JSON.parse(JSON.stringify(found)) as Document;
}
