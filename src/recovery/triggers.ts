// The rules that open a case, each a pure question over what is known at that moment. The case keeps the rule that
// fired and its evidence, so that a later change of the settings never changes why somebody was called.

import type { DangerTopic } from "./danger/topics.ts";

/** What an account can set. A rule that is null or false is off. */
export interface TriggerRules {
  readonly lowFace: number;
  readonly callMe: boolean;
  /** A fall of so many faces against the customer's last answer. */
  readonly fall: number | null;
  /** A lukewarm answer of a customer worth at least `above`, in minor units. */
  readonly valuable: { readonly face: number; readonly above: number } | null;
  readonly danger: boolean;
  /** No answer for `days` from a customer worth at least `above`. */
  readonly silence: { readonly days: number; readonly above: number } | null;
}

export const TRIGGER_RULES: TriggerRules = {
  lowFace: 2,
  callMe: true,
  fall: 2,
  valuable: null,
  danger: true,
  silence: null,
};

export type Crowd = { readonly place: string; readonly taps: number };

export type Trigger =
  | {
      readonly rule: "low_face";
      readonly face: number;
      readonly automatic?: true;
      /** So many were let down at this counter within an hour that one case stands for all of them. */
      readonly crowd?: Crowd;
    }
  | { readonly rule: "call_me"; readonly face: number | null }
  | { readonly rule: "fall"; readonly face: number; readonly before: number; readonly automatic?: true }
  | {
      readonly rule: "valuable";
      readonly face: number;
      readonly value: number;
      readonly above: number;
      readonly automatic?: true;
    }
  | {
      readonly rule: "danger";
      readonly word: string;
      readonly language: string;
      readonly topic: DangerTopic;
      /** What else the same words hold. */
      readonly also?: readonly DangerTopic[];
      /** A person has marked that nobody is in danger any more. */
      readonly over?: true;
    }
  | { readonly rule: "unfinished"; readonly face: number | null; readonly text: string }
  /** Words without a face: by a text before the tap, or by a link that was too old to answer. */
  | { readonly rule: "wrote"; readonly face: null }
  | { readonly rule: "promise_missed"; readonly at: string }
  | { readonly rule: "not_right"; readonly face: number }
  | { readonly rule: "silence"; readonly days: number; readonly value: number; readonly above: number };

/** What a tap alone fires; the rest is what people say or do after it. */
export const OF_A_TAP: ReadonlySet<Trigger["rule"]> = new Set(["low_face", "fall", "valuable"]);

interface Answer {
  readonly face: number;
  /** The customer's answer before this one, on an earlier visit. */
  readonly before: number | null;
  /** Lifetime value; null when nothing is known to reckon it from. */
  readonly value: number | null;
  /** The tap may have been a machine's. It calls all the same, and the alert says so. */
  readonly automatic?: boolean;
}

/** Why this answer calls for a human; the first is the strongest. */
export function answerTriggers(rules: TriggerRules, { face, before, value, automatic }: Answer): Trigger[] {
  const found: Trigger[] = [];
  const machine = automatic ? ({ automatic } as const) : {};
  if (face <= rules.lowFace) found.push({ rule: "low_face", face, ...machine });
  if (rules.fall !== null && before !== null && before - face >= rules.fall) {
    found.push({ rule: "fall", face, before, ...machine });
  }
  if (rules.valuable !== null && value !== null && face <= rules.valuable.face && value >= rules.valuable.above) {
    found.push({ rule: "valuable", face, value, above: rules.valuable.above, ...machine });
  }
  return found;
}

export function callTriggers(rules: TriggerRules, face: number | null): Trigger[] {
  return rules.callMe ? [{ rule: "call_me", face }] : [];
}

export function silenceTriggers(rules: TriggerRules, value: number | null): Trigger[] {
  if (rules.silence === null || value === null || value < rules.silence.above) return [];
  return [{ rule: "silence", value, ...rules.silence }];
}

/** What dangers they tell of that are not over. */
export function topicsOf(triggers: readonly Trigger[]): DangerTopic[] {
  return triggers.flatMap((t) => (t.rule === "danger" && !t.over ? [t.topic, ...(t.also ?? [])] : []));
}
