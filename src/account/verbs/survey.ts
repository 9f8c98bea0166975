// The customer's side: the question, the tap, what follows it, and the friend it is passed on to.

import { FRIENDS, type Limit, TAPS, VISIT } from "../limits.ts";
import { followUp } from "../recovery/triggers.ts";
import { loseEveryAddress } from "../sending/consequences.ts";
import { type Friend, type FriendView, friendCalled, friendView } from "../survey/friend.ts";
import { type More, more } from "../survey/more.ts";
import { type Press, type TapResult, tap } from "../survey/tap.ts";
import { type SurveyView, surveyView } from "../views/survey.ts";
import { DONE, type Looking, type Writing } from "./contract.ts";

export type Answered = { result: TapResult; survey: SurveyView | null };

const answered = ({ tx, business, now }: Writing, visit: number, result: TapResult): Answered => ({
  result,
  survey: surveyView(tx, business, visit, now),
});

export const TOO_OFTEN = { ok: false, reason: "too_often" } as const;

const admits = ({ deployment, now }: Writing, door: string, visit: number, patience: readonly Limit[]) =>
  deployment.limiter.admits(`${door} ${visit}`, patience, now);

export const looks = {
  survey: ({ sql, business, now }: Looking, visit: number): SurveyView | null => surveyView(sql, business, visit, now),
  friend: ({ sql, business }: Looking, visit: number): FriendView | null => friendView(sql, business, visit),
};

export const questions = {
  tap: (at: Writing, visit: number, face: number, press: Press = {}): Answered =>
    answered(
      at,
      visit,
      admits(at, "tap", visit, TAPS) ? tap(at.tx, at.business, visit, face, at.now, press) : TOO_OFTEN,
    ),
  more: (at: Writing, visit: number, said: More): Answered =>
    answered(at, visit, admits(at, "survey", visit, VISIT) ? more(at.tx, at.business, visit, said, at.now) : TOO_OFTEN),
  followUp: (at: Writing, visit: number, face: number): { ok: boolean; often: boolean; survey: SurveyView | null } => {
    const often = !admits(at, "survey", visit, VISIT);
    const ok = !often && followUp(at.tx, at.business, visit, face, at.now);
    return { ok, often, survey: surveyView(at.tx, at.business, visit, at.now) };
  },
  friendCalled: (at: Writing, visit: number, friend: Friend): FriendView | "too_often" | null =>
    admits(at, "friend", visit, FRIENDS) ? friendCalled(at.tx, at.business, visit, friend, at.now) : "too_often",
};

export const orders = {
  /** The one-click unsubscribe of a mail: by the visit that its link was made for. */
  stopAsking: ({ tx, business, now }: Writing, visit: number) => {
    loseEveryAddress(tx, business, visit, now);
    return DONE;
  },
};
