import { RIGHT_NOW, STILL_WRONG, WELL_AFTER_ALL } from "./answer_words.ts";
import { pattern } from "./phrases.ts";

const well = new RegExp(pattern(...WELL_AFTER_ALL), "gu");
const wrong = pattern(...STILL_WRONG);
const right = pattern(...RIGHT_NOW);

/** The answer to "Is it right now?"; null when the words don't say. */
export function readAnswer(spoken: string): "yes" | "no" | null {
  const rest = spoken.replace(well, "");
  if (wrong.test(rest)) return "no";
  return rest !== spoken || right.test(spoken) ? "yes" : null;
}
