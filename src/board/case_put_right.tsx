// How it ended: one outcome, its money where money was given, and one press.
import { symbol } from "../wording/money.ts";
import { ofFinishing } from "../wording/recovery/claims.ts";
import type { Props } from "./case_page.tsx";
import { Told, typed } from "./case_told.tsx";

export function PutRight(props: Props) {
  const { view, desk, path, customer } = props;
  const { text, amount, outcome } = typed(props, "put_right");
  const count = view.items.filter((item) => item.doneAt === null).length;
  return (
    <details class="card" id="right" name="next" open={props.pressed?.do === "put_right"}>
      <summary>{desk.putRight}</summary>
      <form method="post" action={`${path}#right`}>
        <input type="hidden" name="do" value="put_right" />
        <Told {...props} at={["put_right"]} />
        {count === 0 ? null : <p class="soft">{desk.stillOpen({ count, customer })}</p>}
        <fieldset class="outcomes">
          <legend>{desk.how}</legend>
          {Object.entries(desk.outcomes)
            .filter(([value]) => value !== "could_not_reach")
            .map(([value, label]) => (
              <label>
                <input type="radio" name="outcome" value={value} required checked={value === outcome} /> {label}
              </label>
            ))}
        </fieldset>
        <div class="money">
          <label for="amount">{desk.amount({ currency: symbol(view.currency, view.language) })}</label>
          <input type="text" id="amount" name="amount" inputmode="decimal" maxlength={16} value={amount} />
        </div>
        <label for="done">{desk.what({ customer })}</label>
        <textarea id="done" name="text" rows={2} maxlength={400} dir="auto">
          {text}
        </textarea>
        <p class="soft">{ofFinishing(props.said, view.told, customer)}</p>
        <button class="main">{desk.tellDone({ customer })}</button>
      </form>
    </details>
  );
}
