import { runLength } from "../../../src/score/drift/chain.ts";
import { ordinalSteps, shiftedShares } from "../../../src/score/drift/ordinal.ts";
/** Exact average numbers of answers to an alarm at S >= H, in control (pi0) and after the shift looked for. */
export function ordinalRunLengths(pi0: readonly number[], oddsRatio: number, weights: readonly number[], H: number) {
  return {
    anos0: runLength(ordinalSteps(pi0, weights), H),
    anos1: runLength(ordinalSteps(shiftedShares(pi0, oddsRatio), weights), H),
  };
}
