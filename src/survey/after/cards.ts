// What is asked after the tap: one card at a time, three at most, each answered or passed over.

import type { SurveyView } from "../../account/views/survey.ts";
import { TOUCHES_FROM } from "../../invitation/loyalty_question.ts";

export const CARDS = ["loyalty", "driver", "touches", "consent"] as const;
export type Card = (typeof CARDS)[number];

/** While a case is open nothing is asked; of somebody let down one thing when it is over, and never what was nice. */
export function nextCard({ face, recovery, after, comment }: SurveyView): Card | null {
  if (face === null || after.loyaltyQuestion === "not_yet" || (recovery?.asking ?? null) !== null) return null;
  const late = after.loyaltyQuestion === "late";
  if (!late && recovery?.open) return null;
  const { loyalty, driver, touched, consent, touches } = after;
  const done = (card: Card, answered: boolean) => answered || after.skipped.includes(card);
  if (!done("loyalty", loyalty !== null)) return "loyalty";
  if (late) return null;
  if (driver !== null && !done("driver", driver.value !== null)) return "driver";
  if (done("touches", touched) || done("consent", consent !== null)) return null;
  if (comment !== null && face >= 4) return "consent";
  return face >= TOUCHES_FROM && touches.length > 0 ? "touches" : null;
}

/** Somebody let down whom nobody can call: they came by a counter's code, or were asked by mail. */
export function lacksNumber({ face, after }: SurveyView): boolean {
  return face !== null && face <= 2 && after.phoneEnding === null && after.callback === null;
}
