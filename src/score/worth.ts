// Money of complaints, summed in minor units: what may be lost, what recoveries kept of it, and what the guarantee cost.
// The limits of the first two are those of our assumption how likely a customer leaves; money given is a plain sum.
import type { Tally } from "./tally.ts";

/** Complaints of customers whose lifetime value is known; null without any: no data is not nothing at risk. */
export const atRiskOf = (t: Tally, currency: string) => worth(t, "v", currency);

/** The same of those who were won back. Value 0 while complaints are known and none of them is won back yet. */
export function keptOf(t: Tally, currency: string) {
  const kept = worth(t, "s", currency);
  return kept.n === 0 && (t["v.n"] ?? 0) > 0 ? { ...kept, value: 0, low: 0, high: 0 } : kept;
}

export function guaranteeOf(t: Tally, currency: string) {
  const given = (as: string) => ({ n: t[`m.${as}.n`] ?? 0, amount: Math.round(t[`m.${as}.sum`] ?? 0) });
  const [refunded, goodwill, other] = [given("refunded"), given("goodwill"), given("other")];
  return {
    n: refunded.n + goodwill.n + other.n,
    amount: refunded.amount + goodwill.amount + other.amount,
    currency,
    refunded,
    goodwill,
    other,
  };
}

function worth(t: Tally, key: "v" | "s", currency: string) {
  const n = t[`${key}.n`] ?? 0;
  const all = (["low", "base", "high"] as const).map((sure) => Math.round(t[`${key}.${sure}`] ?? 0));
  // Assumptions are the account's own and may cross.
  return n === 0
    ? { n, value: null, low: null, high: null, currency }
    : { n, value: all[1] ?? 0, low: Math.min(...all), high: Math.max(...all), currency };
}
