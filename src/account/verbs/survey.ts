// The customer's side: the question, the tap, what follows it, and the friend it is passed on to.
import { loseEveryAddress } from "../blame.ts";
import { type FriendView, friendCalled, friendView } from "../friends.ts";
import { type More, more } from "../more.ts";
import { followUp } from "../recovery_answers.ts";
import { type Press, type TapResult, tap } from "../responses.ts";
import { type SurveyView, surveyView } from "../views.ts";
import { DONE, type Looking, type Writing } from "./contract.ts";

export type Answered = { result: TapResult; survey: SurveyView | null };

const answered = ({ tx, business, now }: Writing, visit: number, result: TapResult): Answered => ({
  result,
  survey: surveyView(tx, business, visit, now),
});

export const looks = {
  survey: ({ sql, business, now }: Looking, visit: number): SurveyView | null => surveyView(sql, business, visit, now),
  friend: ({ sql, business }: Looking, visit: number): FriendView | null => friendView(sql, business, visit),
};

export const questions = {
  tap: (at: Writing, visit: number, face: number, press: Press = {}): Answered =>
    answered(at, visit, tap(at.tx, at.business, visit, face, at.now, press)),
  more: (at: Writing, visit: number, said: More): Answered =>
    answered(at, visit, more(at.tx, at.business, visit, said, at.now)),
  followUp: ({ tx, business, now }: Writing, visit: number, face: number) => ({
    ok: followUp(tx, business, visit, face, now),
    survey: surveyView(tx, business, visit, now),
  }),
  friendCalled: ({ tx, business, now }: Writing, visit: number, friend: { name: string; phone: string }) =>
    friendCalled(tx, business, visit, friend, now),
};

export const orders = {
  /** The one-click unsubscribe of a mail: by the visit that its link was made for. */
  stopAsking: ({ tx, business, now }: Writing, visit: number) => {
    loseEveryAddress(tx, business, visit, now);
    return DONE;
  },
};
