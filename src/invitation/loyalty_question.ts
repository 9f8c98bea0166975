// Whether they would come back is asked of everyone; of somebody let down only once it is right, or a week after they said so.

/** From this face on the chips of what they noticed are shown: somebody let down is not asked what was nice. */
export const TOUCHES_FROM = 3;

const WEEK = 7 * 86_400_000;

export type LoyaltyQuestion = "at_once" | "not_yet" | "late";

export interface Asked {
  readonly face: number;
  readonly answeredAt: number;
  /** Where their case stands; null where they have none. */
  readonly state: string | null;
}

export function loyaltyQuestion({ face, answeredAt, state }: Asked, now: number): LoyaltyQuestion {
  if (face > 2 || state === null) return "at_once";
  return state === "won_back" || now >= answeredAt + WEEK ? "late" : "not_yet";
}
