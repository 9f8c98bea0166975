// What was pressed on the page of a case, as one action, or what keeps it from being one.

import type { Acted, CaseAction } from "../account/recovery/actions.ts";
import type { Form } from "../edge.ts";
import { MOST_WORDS, OUTCOMES } from "../recovery/case.ts";
import { minorUnits } from "./amount.ts";

/** `missing`: a field that the pressed button needs was empty. `amount`: it can't be read; `amount_missing`: money was given back and nobody says how much. */
type Slip = "missing" | "amount" | "amount_missing";

/** What was pressed and typed, and what came of it. */
export interface Pressed {
  readonly do: string;
  readonly text: string;
  readonly amount: string;
  readonly outcome: string;
  readonly tried: Acted | { readonly ok: false; readonly reason: Slip };
}

export function pressed(form: Form, tried: Pressed["tried"]): Pressed {
  const field = (name: string) => String(form.get(name) ?? "").slice(0, 2_000);
  return { do: field("do") || "take", text: field("text"), amount: field("amount"), outcome: field("outcome"), tried };
}

export function actionOf(form: Form, currency: string): CaseAction | Slip {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 2_000) : null;
  };
  const number = (name: string) => (/^\d{1,12}$/.test(field(name) ?? "") ? Number(field(name)) : null);
  const text = field("text");
  switch (field("do") ?? "take") {
    case "take":
    case "call_now": {
      const when = field("do") === "call_now" ? "15m" : field("promise_at");
      return { do: "take", by: number("as") ?? 0, when, what: null, again: field("again") !== null };
    }
    case "pass":
      return { do: "pass" };
    case "undo":
      return { do: "undo" };
    case "called":
      return { do: "called" };
    case "no_answer":
      return { do: "no_answer" };
    case "add_item":
      return text === null ? "missing" : { do: "add_item", what: text, due: field("due") };
    case "tick": {
      const item = number("item");
      return item === null ? "missing" : { do: "tick", item, done: field("done") !== "no" };
    }
    case "put_right": {
      const outcome = OUTCOMES.find((known) => known === field("outcome"));
      const money = field("amount");
      const amount = money === null ? null : minorUnits(money, currency);
      if (amount === undefined) return "amount";
      if (outcome === "refunded" && amount === null) return "amount_missing";
      return outcome === undefined ? "missing" : { do: "put_right", outcome, what: text, amount };
    }
    case "lose":
      return text === null ? "missing" : { do: "lose", reason: text };
    case "hand_over": {
      const to = number("to");
      return to === null ? "missing" : { do: "hand_over", to };
    }
    case "change":
      return text === null ? "missing" : { do: "change", text: text.slice(0, MOST_WORDS) };
    case "line":
      return { do: "line", text: text === null ? null : text.slice(0, MOST_WORDS) };
    case "all_clear":
      return { do: "all_clear" };
    case "note":
      return text === null ? "missing" : { do: "note", text };
    case "write":
      return text === null ? "missing" : { do: "write", text: text.slice(0, 600), anyway: field("anyway") !== null };
    default:
      return "missing";
  }
}
