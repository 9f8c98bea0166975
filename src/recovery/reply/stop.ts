import { pattern } from "./phrases.ts";
import { COURTESIES, FIRM_STOPS, NOT_STOPPING, STOP_SENTENCES, STOP_WORDS } from "./stop_words.ts";

const asked = pattern(...STOP_SENTENCES);
const kept = pattern(NOT_STOPPING);

/**
 * Whether somebody asks not to be texted: by the word alone, with no more than courtesies or a face around it, or in a sentence
 * about texts. "Please stop the leak" asks for something else.
 */
export function isStop(plain: string, spoken: string): boolean {
  if (STOP_WORDS.has(plain)) return true;
  const words = spoken.split(" ").filter((word) => word !== "" && word !== ".");
  const firm = words.some((word) => FIRM_STOPS.has(word));
  if (
    firm &&
    words.length <= 12 &&
    words.every((word) => FIRM_STOPS.has(word) || COURTESIES.has(word) || /^[1-5]$/u.test(word))
  ) {
    return !kept.test(spoken);
  }
  return asked.test(spoken) && !kept.test(spoken);
}
