// The parts of a case's page that its holder works with. Each is one form and one press.
import { when } from "../wording/when.ts";
import { firstName } from "../wording/wording.ts";
import type { Props } from "./case_page.tsx";

export function Items({ view, desk, path }: Props) {
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  return (
    <section class="card" aria-labelledby="todo">
      <h2 id="todo">{desk.todo}</h2>
      {view.items.length === 0 ? null : (
        <ul class="items">
          {view.items.map((item) => (
            <li>
              <form method="post" action={path}>
                <input type="hidden" name="item" value={String(item.id)} />
                <input type="hidden" name="done" value={item.doneAt === null ? "yes" : "no"} />
                <span>
                  {item.doneAt === null ? item.what : <s>{item.what}</s>}
                  {item.dueAt === null || item.doneAt !== null ? null : <small> {say(item.dueAt)}</small>}
                </span>
                <button
                  class="button plain"
                  name="do"
                  value="tick"
                  aria-label={`${item.doneAt === null ? desk.tick : desk.untick}: ${item.what}`}
                >
                  {item.doneAt === null ? desk.tick : desk.untick}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={path}>
        <label for="item">{desk.addItem}</label>
        <input type="text" id="item" name="text" maxlength={400} dir="auto" required />
        <label for="due">{desk.dueBy}</label>
        <select id="due" name="due">
          <option value="">{desk.anyTime}</option>
          {Object.entries(desk.choices).map(([value, label]) => (
            <option value={value}>{label}</option>
          ))}
        </select>
        <button class="button plain" name="do" value="add_item">
          {desk.add}
        </button>
      </form>
    </section>
  );
}

export function PutRight({ view, desk, path, customer }: Props) {
  return (
    <details class="card" open={view.state === "fixing"}>
      <summary>{desk.putRight}</summary>
      <form method="post" action={path}>
        <input type="hidden" name="do" value="put_right" />
        <label for="done">{desk.what({ customer })}</label>
        <textarea id="done" name="text" rows={2} maxlength={400} dir="auto" />
        <label for="amount">{desk.amount({ currency: view.currency })}</label>
        <input type="text" id="amount" name="amount" inputmode="decimal" maxlength={12} />
        <h2>{desk.how}</h2>
        <div class="choices">
          {Object.entries(desk.outcomes).map(([value, label], i) => (
            <button class={i === 0 ? "main" : "button plain"} name="outcome" value={value}>
              {label}
            </button>
          ))}
        </div>
      </form>
    </details>
  );
}

/** What a manager writes is read before it goes; it can always go as it is. */
export function Write({ desk, path, customer, draft, tried }: Props) {
  const advice = tried !== null && !tried.ok && tried.reason === "advice" ? tried.advice : [];
  return (
    <details class="card" open={advice.length > 0}>
      <summary>{desk.write({ customer })}</summary>
      <form method="post" action={path}>
        <input type="hidden" name="do" value="write" />
        {advice.length === 0 ? null : (
          <div class="wrong" role="alert">
            <h2>{desk.advice}</h2>
            <ul>
              {advice.map((one) => (
                <li>
                  {one.phrase === null ? null : <b>“{one.phrase}” </b>}
                  {one.why}
                  <br />
                  <i>{desk.better({ better: one.better })}</i>
                </li>
              ))}
            </ul>
          </div>
        )}
        <label for="write">{desk.writeHint}</label>
        <textarea id="write" name="text" rows={4} maxlength={600} dir="auto" required>
          {draft}
        </textarea>
        <button class="main">{desk.send}</button>{" "}
        {advice.length === 0 ? null : (
          <button class="button plain" name="anyway" value="yes">
            {desk.sendAnyway}
          </button>
        )}
      </form>
    </details>
  );
}

export function Note({ desk, path }: Props) {
  return (
    <form method="post" action={path}>
      <label for="note">{desk.note}</label>
      <textarea id="note" name="text" rows={2} maxlength={2000} dir="auto" required />
      <button class="button plain" name="do" value="note">
        {desk.keep}
      </button>
    </form>
  );
}

export function HandOver({ view, desk, path }: Props) {
  const others = view.team.filter((person) => person.id !== view.me);
  if (others.length === 0) return null;
  return (
    <form method="post" action={path}>
      <h2>{desk.handOver}</h2>
      <input type="hidden" name="do" value="hand_over" />
      <div class="choices">
        {others.map((person) => (
          <button class="button plain" name="to" value={String(person.id)}>
            {firstName(person.name)}
          </button>
        ))}
      </div>
    </form>
  );
}

export function Lost({ desk, path }: Props) {
  return (
    <form method="post" action={path} class="card">
      <label for="lost">{desk.lostWhy}</label>
      <input type="text" id="lost" name="text" maxlength={400} dir="auto" required />
      <button class="button plain" name="do" value="lose">
        {desk.lost}
      </button>
    </form>
  );
}

/** Everything that happened, newest last. */
export function Said({ view, desk }: Props) {
  return (
    <details class="card">
      <summary>{desk.history}</summary>
      <ol class="history">
        {view.history.map((line) => (
          <li>
            <time class="soft" datetime={new Date(line.at).toISOString()}>
              {when(line.at, view.now, view.timezone, view.language)}
            </time>{" "}
            {[desk.events[line.kind] ?? line.kind, line.name].filter((part) => part !== null).join(": ")}
            {line.when === null ? null : ` · ${when(line.when, view.now, view.timezone, view.language)}`}
            {line.face === null ? null : ` · ${line.face}/5`}
            {line.what === null ? null : <span dir="auto"> · {desk.why[line.what] ?? line.what}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
