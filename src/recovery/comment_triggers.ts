// What somebody wrote, as a reason to call a human. Apart from the other rules because the lists of words are large.
import { findDanger } from "./danger.ts";
import type { Trigger, TriggerRules } from "./triggers.ts";

export function commentTriggers(rules: TriggerRules, text: string): Trigger[] {
  const danger = rules.danger ? findDanger(text) : null;
  return danger === null ? [] : [{ rule: "danger", ...danger }];
}
