// What a human writes for the customer's questions after.
import { MOST_WORDS } from "../recovery/case.ts";
import type { Props } from "./case_page.tsx";
import { Told, typed } from "./case_told.tsx";

/** What a human writes for the questions after; without it they stay away. */
export function Later(props: Props) {
  const { view, desk, path, customer } = props;
  const mine = view.holder !== null && view.holder.id === view.me;
  return (
    <section class="card" id="later">
      <Told {...props} at={["change", "line"]} />
      <form method="post" action={`${path}#later`}>
        <label for="change">{desk.changeTitle({ customer })}</label>
        <p class="soft">{view.told.reach === "texts" ? desk.changeHint({ customer }) : props.said.claims.onlyKept}</p>
        <textarea id="change" name="text" rows={2} maxlength={MOST_WORDS} dir="auto" required>
          {view.changed ?? typed(props, "change").text}
        </textarea>
        <button class="button plain" name="do" value="change">
          {desk.keep}
        </button>
      </form>
      {mine ? (
        <form method="post" action={`${path}#later`}>
          <label for="line">{desk.lineTitle({ customer })}</label>
          <p class="soft">{desk.lineHint}</p>
          <textarea id="line" name="text" rows={2} maxlength={MOST_WORDS} dir="auto">
            {view.line}
          </textarea>
          <button class="button plain" name="do" value="line">
            {view.lineGiven ? `✓ ${desk.inMyName}` : desk.inMyName}
          </button>
        </form>
      ) : null}
    </section>
  );
}
