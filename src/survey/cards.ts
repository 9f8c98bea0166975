// What is asked after the tap: one card at a time, three at most, each answered or passed over.
import type { SurveyView } from "../account/views/survey.ts";

export const CARDS = ["loyalty", "driver", "touches", "consent"] as const;
export type Card = (typeof CARDS)[number];

/** While a case is open nothing is asked; of somebody let down one thing when it is over, and never what was nice. */
export function nextCard({ face, recovery, after, comment }: SurveyView): Card | null {
  if (face === null || after.loyaltyQuestion === "not_yet" || (recovery?.asking ?? null) !== null) return null;
  const unasked = (card: Card, answered: boolean) => !answered && !after.skipped.includes(card);
  const late = after.loyaltyQuestion === "late";
  if (!late && recovery !== null && isOpen(recovery.state)) return null;
  if (unasked("loyalty", after.loyalty !== null)) return "loyalty";
  if (late) return null;
  if (after.driver !== null && unasked("driver", after.driver.value !== null)) return "driver";
  if (comment !== null && face >= 4) return unasked("consent", after.consent !== null) ? "consent" : null;
  return face >= 3 && after.touches.length > 0 && unasked("touches", after.touched) ? "touches" : null;
}

/** Nobody has said yet that it is right, or that it is lost. */
export function isOpen(state: string): boolean {
  return state !== "won_back" && state !== "lost";
}
