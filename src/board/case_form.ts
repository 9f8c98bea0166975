// What was pressed on the page of a case, as one action; null when something it needs is missing.

import type { CaseAction } from "../account/case_actions.ts";
import type { Form } from "../edge.ts";
import { OUTCOMES } from "../recovery/case.ts";

export function actionOf(form: Form, currency: string): CaseAction | null {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 2_000) : null;
  };
  const number = (name: string) => (/^\d{1,12}$/.test(field(name) ?? "") ? Number(field(name)) : null);
  const text = field("text");
  switch (field("do") ?? "take") {
    case "take":
      return { do: "take", by: number("as") ?? 0, when: field("promise_at"), what: null };
    case "called":
      return { do: "called" };
    case "add_item":
      return text === null ? null : { do: "add_item", what: text, due: field("due") };
    case "tick": {
      const item = number("item");
      return item === null ? null : { do: "tick", item, done: field("done") !== "no" };
    }
    case "put_right": {
      const outcome = OUTCOMES.find((known) => known === field("outcome"));
      const amount = minorUnits(field("amount"), currency);
      return outcome === undefined || amount === undefined ? null : { do: "put_right", outcome, what: text, amount };
    }
    case "lose":
      return text === null ? null : { do: "lose", reason: text };
    case "hand_over": {
      const to = number("to");
      return to === null ? null : { do: "hand_over", to };
    }
    case "note":
      return text === null ? null : { do: "note", text };
    case "write":
      return text === null ? null : { do: "write", text, anyway: field("anyway") !== null };
    default:
      return null;
  }
}

/** "12", "12.50" or "12,50"; undefined when it is no amount. */
function minorUnits(text: string | null, currency: string): number | null | undefined {
  if (text === null) return null;
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = Number(text.replace(/[^\d.,-]/g, "").replace(",", "."));
  return Number.isFinite(amount) && amount >= 0 && amount < 1e9 ? Math.round(amount * 10 ** digits) : undefined;
}
