// Who was asked and answered. Silence is one only once an answer could have come: whoever was asked lately, and whoever
// could not be asked at all, is left out and said to be.

import { askingOf } from "../../score/sheet.ts";
import { subtractTally, type Tally } from "../../score/tally.ts";
import { type Filter, type GroupSum, type ScoreBy, sums } from "../counts/sums.ts";
import { addDays, type Period } from "../store/days.ts";
import type { Reader } from "../store/sql.ts";
import { PATIENCE } from "./watches.ts";

/** What was counted on the days whose asking may still be answered, by group. */
export function lately(
  sql: Reader,
  by: ScoreBy,
  period: Period,
  filter: Filter,
  today: string,
): ReadonlyMap<string, GroupSum> {
  const first = addDays(today, 1 - PATIENCE);
  const from = period.from !== null && period.from > first ? period.from : first;
  return from > (period.to ?? today) ? new Map() : sums(sql, by, { from, to: period.to }, filter);
}

export function responseOf(total: Tally, young: Tally = {}) {
  const { delivered = 0, answered = 0 } = young;
  const ripe = askingOf(subtractTally(total, { delivered, answered }));
  return {
    ...askingOf(total),
    rate: ripe.rate,
    top2_bounds: ripe.top2_bounds,
    left_out: { asked_lately: delivered, answered_already: answered, no_address: total["a.none"] ?? 0 },
  };
}
