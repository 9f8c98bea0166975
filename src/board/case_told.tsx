// What came of the last press, said in the place where it was pressed.
import { ofNote } from "../wording/recovery/claims.ts";
import { when } from "../wording/when.ts";
import type { Pressed } from "./case_form.ts";
import type { Props } from "./case_page.tsx";

export function Told({ pressed, view, desk, said, customer, at }: Props & { readonly at: readonly string[] }) {
  if (pressed === null || !at.includes(pressed.do)) return null;
  const { tried } = pressed;
  if (!tried.ok && tried.reason === "letters") {
    const next = when(tried.until, view.now, view.timezone, view.language);
    return (
      <p class="wrong" role="alert">
        {said.limits.letterLater({ customer, when: next })}
      </p>
    );
  }
  if (tried.ok) {
    const called =
      view.history.findLast((line) => line.kind === "alerted" || line.kind === "escalated")?.name ?? undefined;
    const done: Readonly<Record<string, string>> = {
      called: desk.calledDone({ customer }),
      no_answer: desk.noAnswerDone({ customer }),
      write: ofNote(said, view.told, customer),
      note: desk.kept,
      change: desk.kept,
      line: desk.kept,
      undo: desk.undone,
      pass: called === undefined ? desk.passedOn : desk.passed({ name: called }),
    };
    return done[pressed.do] === undefined ? null : <p role="status">{done[pressed.do]}</p>;
  }
  const wrong: Readonly<Record<string, string>> = {
    in_the_past: desk.timePast,
    unreadable: desk.timeUnclear,
    missing: desk.missing,
    amount: desk.amountUnclear,
    amount_missing: desk.amountNeeded,
    too_late: desk.undoLate,
    list_full: said.limits.listFull,
    not_open: desk.cannot,
    not_taken: desk.cannot,
    not_resolved: desk.cannot,
    not_reachable: desk.cannot,
  };
  return wrong[tried.reason] === undefined ? null : (
    <p class="wrong" role="alert">
      {wrong[tried.reason]}
    </p>
  );
}

/** What was typed into a form that could not be sent; it is not to be typed twice. */
export function typed({ pressed }: Props, what: string): Pick<Pressed, "text" | "amount" | "outcome"> {
  return pressed !== null && pressed.do === what && !pressed.tried.ok ? pressed : { text: "", amount: "", outcome: "" };
}
