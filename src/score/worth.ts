// Money that was given for the guarantee, summed in minor units.
import type { Tally } from "./tally.ts";

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
