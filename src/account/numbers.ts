// The account's numbers, as its verbs need them: scores, what drifted, what they compare with, and their proof.
export { type Benchmarks, benchmarks } from "./board_scores.ts";
export type { Filter, ScoreBy } from "./cells.ts";
export { lookDue } from "./look.ts";
export { compare } from "./peers.ts";
export type { Period } from "./periods.ts";
export { type Recount, recount } from "./recount.ts";
export { scores } from "./scores.ts";
export { type Acknowledged, acknowledgeWarning, lookAndTell, warningsDocument } from "./warnings.ts";
