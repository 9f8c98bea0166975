// What somebody wrote, as a reason to call a human. Apart from the other rules because the lists of words are large.
import { findDangers } from "./danger.ts";
import type { Trigger, TriggerRules } from "./triggers.ts";

/** However many dangers are told in one go, the alarm is one. */
export function commentTriggers(rules: TriggerRules, text: string): Trigger[] {
  const [danger, ...more] = rules.danger ? findDangers(text) : [];
  if (danger === undefined) return [];
  return [{ rule: "danger", ...danger, ...(more.length > 0 && { also: more.map(({ topic }) => topic) }) }];
}
