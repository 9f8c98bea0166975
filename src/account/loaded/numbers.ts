// What the board and the scores need. Loaded together when first asked for.
export { benchmarksDocument } from "../numbers/board_scores.ts";
export { recount } from "../numbers/recount.ts";
export { scores } from "../numbers/scores.ts";
export { acknowledgeWarning, warningsDocument } from "../numbers/warnings.ts";
export { boardView } from "../views/board.ts";
