// How a case stands for the one who opened it: who has it, what was promised, and the one thing to press next.
import { promiseAt } from "../recovery/promise.ts";
import { calledName } from "../wording/given_name.ts";
import { money } from "../wording/money.ts";
import { ofPutRight, ofTaking, ofTime } from "../wording/recovery/claims.ts";
import { clock, when } from "../wording/when.ts";
import type { Props } from "./case_page.tsx";
import { Told } from "./case_told.tsx";

export function titleOf({ view, desk, customer }: Props): string {
  if (view.urgent) return desk.dangerTitle({ customer });
  if (view.reasons.includes("not_right")) return desk.notYetTitle({ customer });
  return view.reasons[0] === "call_me" ? desk.callTitle({ customer }) : desk.title({ customer });
}

export function Standing(props: Props) {
  const { view, desk, said, customer, pressed } = props;
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  if (view.unconfirmed) return <Over text={desk.closedDone({ customer })} />;
  if (view.state === "put_right") {
    return <Over text={view.unreached ? desk.unreachedDone({ customer }) : ofPutRight(said, view.told, customer)} />;
  }
  if (view.state === "won_back") return <Over text={desk.wonBack({ customer })} />;
  if (view.state === "lost") return <Over text={desk.lostDone({ customer })} />;
  if (view.holder !== null && view.holder.id !== view.me) {
    return pressed?.do === "hand_over" && pressed.tried.ok ? (
      <Over text={desk.handedDone({ manager: calledName(view.holder.name) })} more={desk.rest} />
    ) : (
      <Over text={desk.taken({ manager: view.holder.name, when: say(view.takenAt ?? view.now) })} more={desk.rest} />
    );
  }
  if (!view.current) return <Over text={desk.outOfDate} more={desk.outOfDateHint} />;
  const mine = view.holder !== null;
  return (
    <section class={view.urgent ? "card urgent" : "card"}>
      <h1>{mine ? desk.yours({ customer }) : titleOf(props)}</h1>
      <Told {...props} at={["take", "called", "no_answer"]} />
      {mine ? null : <Why {...props} />}
      {view.promiseAt === null ? null : (
        <p class="state">{ofTime(said, view, { customer, when: say(view.promiseAt) })}</p>
      )}
      {mine ? <Calls {...props} /> : null}
      {view.me === null ? <Who {...props} /> : <Times {...props} mine={mine} />}
    </section>
  );
}

function Over({ text, more }: { text: string; more?: string }) {
  return (
    <section class="card">
      <h1>{text}</h1>
      {more === undefined ? null : <p>{more}</p>}
    </section>
  );
}

/** Why it rings, and what is at stake. */
function Why({ view, desk }: Props) {
  const { risk } = view;
  const said = (minor: number) => money(minor, view.currency, view.language, true);
  const reasons = [...new Set(view.reasons)].map((rule) => desk.why[rule]).filter((why) => why !== undefined);
  return (
    <p class="soft">
      {reasons.join(", ")}
      {risk === null
        ? null
        : ` · ${desk.atRisk({ amount: said(risk.base), low: said(risk.low), high: said(risk.high) })}`}
    </p>
  );
}

function Calls({ view, desk, customer, path }: Props) {
  return (
    <form method="post" action={path} class="calls">
      {view.customerPhone === null ? null : (
        <a class="button wide" href={`tel:${view.customerPhone}`}>
          {desk.callNow({ name: customer })}
        </a>
      )}
      <button class={view.customerPhone === null ? "main" : "button plain"} name="do" value="called">
        {desk.called}
      </button>
      <button class="button plain" name="do" value="no_answer">
        {desk.noAnswer}
      </button>
    </form>
  );
}

function Who({ view, desk, path }: Props) {
  return (
    <form method="post" action={path}>
      <h2>{desk.whoAreYou}</h2>
      <div class="choices">
        {view.team.map((person) => (
          <button class="main" name="as" value={String(person.id)}>
            {desk.takeAs({ name: calledName(person.name) })}
          </button>
        ))}
      </div>
    </form>
  );
}

/** The times to promise: the one thing to press until one is promised, and out of the way afterwards. */
function Times(props: Props & { readonly mine: boolean }) {
  const { view, desk, mine } = props;
  if (mine && view.promiseAt !== null && !view.owed) {
    return (
      <details>
        <summary>{desk.changeTime}</summary>
        <Choices {...props} plain />
        <OwnTime {...props} />
      </details>
    );
  }
  const fixing = mine && view.state === "fixing";
  return (
    <>
      <h2>{fixing ? desk.nextStep : desk.byWhen}</h2>
      {mine ? null : <p class="soft">{ofTaking(props.said, view.told, props.customer)}</p>}
      <Choices {...props} plain={fixing} />
      <details>
        <summary>{desk.ownTime}</summary>
        <OwnTime {...props} />
      </details>
    </>
  );
}

function Choices({ view, desk, path, mine, plain }: Props & { readonly mine: boolean; readonly plain: boolean }) {
  return (
    <form method="post" action={path}>
      <div class="choices">
        {choicesOf(view, desk).map(([value, label]) => (
          <button class={plain ? "button plain" : "main"} name="promise_at" value={value}>
            {label}
          </button>
        ))}
      </div>
      {mine ? null : (
        <button class="button plain" name="promise_at" value="">
          {desk.takeLater}
        </button>
      )}
    </form>
  );
}

/** "Today 18:00": whoever promises a day sees the hour that the customer will read. */
export function choicesOf(view: Props["view"], desk: Props["desk"]): [value: string, label: string][] {
  return Object.entries(desk.choices).map(([value, label]) => {
    const read = /\d/.test(value) ? null : promiseAt(value, view.now, view.timezone);
    return [value, read?.ok ? `${label} ${clock(read.at, view.timezone, view.language)}` : label];
  });
}

function OwnTime({ desk, path }: Props) {
  return (
    <form method="post" action={path} class="own">
      <input type="time" name="promise_at" aria-label={desk.ownTime} required />
      <button class="button plain">{desk.promiseIt}</button>
    </form>
  );
}
