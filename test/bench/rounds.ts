import { load } from "./load.ts";
import { median } from "./median.ts";

export interface Target {
  readonly name: string;
  readonly port: number;
  /** The requests of one round, at most `limit` where they can be used up. */
  requests(limit: number): () => string | null;
}

export interface Rates {
  /** Median requests a second. */
  of(target: string): number;
  /** Median over the rounds of one target's rate divided by the other's in the same round. */
  ratio(target: string, other: string): number;
  /** Answers that were not 200. */
  refused(target: string): number;
}

export interface Plan {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly limit: number;
}

/** The targets take turns; every other round goes backwards, so that a drift of the machine favours nobody. */
export async function rounds(targets: readonly Target[], warmUp: Plan, measured: Plan): Promise<Rates> {
  await run(targets, warmUp);
  const results = await run(targets, measured);
  const of = (target: string) => results.filter((r) => r.target === target);
  return {
    of: (target) => median(of(target).map((r) => r.perSecond)),
    ratio: (target, other) => {
      const others = of(other);
      return median(of(target).map((r, i) => r.perSecond / (others[i]?.perSecond ?? Number.NaN)));
    },
    refused: (target) => of(target).reduce((sum, r) => sum + r.refused, 0),
  };
}

async function run(targets: readonly Target[], plan: Plan) {
  const results: { target: string; perSecond: number; refused: number }[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    for (const target of round % 2 === 0 ? targets : targets.toReversed()) {
      const { perSecond, refused } = await load(target.port, target.requests(plan.limit), plan.milliseconds);
      results.push({ target: target.name, perSecond, refused });
    }
  }
  return results;
}
