// What a move of a case means to other systems, in the order in which it happened. Pure. Reminders and the questions that
// we ask a customer are our own affair; `wrote` is a message to the customer, `went_back` a holder who went silent.
import type { Case, CaseEvent, Effect } from "../../recovery/recovery.ts";
import type { CaseEventType } from "../webhooks/types.ts";

export function newsOf(before: Case, event: CaseEvent, after: Case, effects: readonly Effect[]): CaseEventType[] {
  const news = [...ofEvent(before, event, after), ...effects.flatMap((effect) => ofEffect(before, after, effect))];
  return after.state === "won_back" && before.state !== "won_back" ? [...news, "case.won_back"] : news;
}

function ofEvent(before: Case, event: CaseEvent, after: Case): CaseEventType[] {
  switch (event.kind) {
    case "erased":
      return after === before ? [] : ["case.erased"];
    // Told by their effects: taking may be a promise, and what the clock does depends on what was due.
    // What is written for the customer's later questions is our own affair.
    case "changed":
    case "line_given":
    case "taken":
    case "promised":
    case "passed":
    case "handed_over":
    case "person_gone":
    case "time_is_up":
      return [];
    default:
      return [`case.${event.kind}`];
  }
}

function ofEffect(before: Case, after: Case, effect: Effect): CaseEventType[] {
  switch (effect.kind) {
    case "alert":
      return [after.raiseNumber > before.raiseNumber ? "case.reopened" : "case.escalated"];
    case "tell_who_has_it":
      return ["case.taken"];
    case "handed_over":
      return ["case.handed_over"];
    case "confirm_promise":
      return ["case.promised"];
    case "promise_missed":
      return ["case.promise_missed"];
    case "went_back":
      return ["case.went_back"];
    case "time_given":
    case "promise_ended":
    case "remind":
    case "tell_put_right":
    case "ask_follow_up":
    case "skip_follow_up":
    case "ask_words":
    case "close":
    case "tell_holder":
    case "tell_over":
      return [];
  }
}
