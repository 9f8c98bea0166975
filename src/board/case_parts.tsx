// The parts of a case's page that its holder works with. Each is one form and one press, and its answer brings the eye
// back to it.
import { calledName } from "../wording/given_name.ts";
import { wordFor } from "../wording/names.ts";
import { when } from "../wording/when.ts";
import type { Props } from "./case_page.tsx";
import { choicesOf } from "./case_standing.tsx";
import { Told, typed } from "./case_told.tsx";

/** `over`: it was put right or lost, and what is on the list may still be ticked; nothing is added to it. */
export function Items(props: Props & { readonly over?: boolean }) {
  const { view, desk, path, over = false } = props;
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  const needed =
    view.items.some((item) => item.doneAt === null) || ["add_item", "tick"].includes(props.pressed?.do ?? "");
  return (
    <details class="card" id="todo" name="next" open={needed && props.pressed?.do !== "put_right"}>
      <summary>{desk.todo}</summary>
      {view.items.length === 0 ? null : (
        <ul class="items">
          {view.items.map((item) => (
            <li>
              <form method="post" action={`${path}#todo`}>
                <input type="hidden" name="item" value={String(item.id)} />
                <input type="hidden" name="done" value={item.doneAt === null ? "yes" : "no"} />
                <span dir="auto">
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
      <Told {...props} at={["add_item", "tick"]} />
      {over ? null : (
        <form method="post" action={`${path}#todo`}>
          <label for="item">{desk.addItem}</label>
          <input
            type="text"
            id="item"
            name="text"
            maxlength={400}
            dir="auto"
            required
            value={typed(props, "add_item").text}
          />
          <label for="due">{desk.dueBy}</label>
          <select id="due" name="due">
            <option value="">{desk.anyTime}</option>
            {choicesOf(view, desk).map(([value, label]) => (
              <option value={value}>{label}</option>
            ))}
          </select>
          <button class="button plain" name="do" value="add_item">
            {desk.add}
          </button>
        </form>
      )}
    </details>
  );
}

/** What a manager writes is read before it goes; it can always go as it is. */
export function Write(props: Props) {
  const { desk, path, customer, pressed } = props;
  const tried = pressed?.do === "write" ? pressed.tried : null;
  const advice = tried !== null && !tried.ok && tried.reason === "advice" ? tried.advice : [];
  return (
    <details class="card" id="say" name="next" open={tried !== null}>
      <summary>{desk.write({ customer })}</summary>
      <form method="post" action={`${path}#say`}>
        <input type="hidden" name="do" value="write" />
        <Told {...props} at={["write"]} />
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
        <label for="write">
          {props.view.told.reach === "texts" ? desk.writeHint : props.said.claims.onlyOnPage({ customer })}
        </label>
        <textarea id="write" name="text" rows={4} maxlength={600} dir="auto" required>
          {typed(props, "write").text}
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

export function Note(props: Props) {
  const { desk, path } = props;
  return (
    <form method="post" action={`${path}#more`}>
      <Told {...props} at={["note", "hand_over"]} />
      <label for="note">{desk.note}</label>
      <textarea id="note" name="text" rows={2} maxlength={2000} dir="auto" required>
        {typed(props, "note").text}
      </textarea>
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
    <form method="post" action={`${path}#more`}>
      <h2>{desk.handOver}</h2>
      <input type="hidden" name="do" value="hand_over" />
      <div class="choices">
        {others.map((person) => (
          <button class="button plain" name="to" value={String(person.id)}>
            {calledName(person.name)}
          </button>
        ))}
      </div>
    </form>
  );
}

/** The end of trying: not put right, and the customer is not told that it was. */
export function Unreachable({ desk, path, customer }: Props) {
  return (
    <form method="post" action={path}>
      <h2>{desk.unreachable({ customer })}</h2>
      <p class="soft">{desk.unreachableHint({ customer })}</p>
      <input type="hidden" name="do" value="put_right" />
      <button class="button plain" name="outcome" value="could_not_reach">
        {desk.outcomes.could_not_reach}
      </button>
    </form>
  );
}

export function Lost(props: Props) {
  const { desk, path } = props;
  return (
    <form method="post" action={`${path}#more`} class="card">
      <Told {...props} at={["lose"]} />
      <label for="lost">{desk.lostWhy}</label>
      <input type="text" id="lost" name="text" maxlength={400} dir="auto" required value={typed(props, "lose").text} />
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
            {[wordFor(desk.events, line.kind) ?? line.kind, line.name].filter((part) => part !== null).join(": ")}
            {line.when === null ? null : ` · ${when(line.when, view.now, view.timezone, view.language)}`}
            {line.face === null ? null : ` · ${line.face}/5`}
            {line.what === null ? null : <span dir="auto"> · {wordFor(desk.why, line.what) ?? line.what}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
