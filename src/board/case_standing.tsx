// How a case stands for the one who opened it: who has it, what was promised, and the one thing to press next. What is
// pressed most stands in a bar where the thumb is.
import type { Child } from "hono/jsx";
import { promiseAt } from "../recovery/promise.ts";
import { calledName } from "../wording/given_name.ts";
import { money } from "../wording/money.ts";
import { names, wordFor } from "../wording/names.ts";
import { ofPutRight, ofTaking, ofTime } from "../wording/recovery/claims.ts";
import { clock, when } from "../wording/when.ts";
import type { Props } from "./case_page.tsx";
import { Told } from "./case_told.tsx";

export function titleOf({ view, desk, said, customer }: Props): string {
  if (view.crowd !== null && !view.urgent) return said.limits.crowd(view.crowd);
  if (view.urgent) return desk.dangerTitle({ customer });
  if (view.reasons.includes("not_right")) return desk.notYetTitle({ customer });
  return view.reasons[0] === "call_me" ? desk.callTitle({ customer }) : desk.title({ customer });
}

/** The same, as it stands for the one who looks. */
export function headingOf(props: Props): string {
  const { view, desk, said, customer, pressed } = props;
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  if (view.unconfirmed) return desk.closedDone({ customer });
  if (view.state === "put_right") {
    return view.unreached ? desk.unreachedDone({ customer }) : ofPutRight(said, view.told, customer);
  }
  if (view.state === "won_back") return desk.wonBack({ customer });
  if (view.state === "lost") return desk.lostDone({ customer });
  if (view.holder === null) return titleOf(props);
  if (view.holder.id === view.me) return desk.yours({ customer });
  return pressed?.do === "hand_over" && pressed.tried.ok
    ? desk.handedDone({ manager: calledName(view.holder.name) })
    : desk.taken({ manager: view.holder.name, when: say(view.takenAt ?? view.now) });
}

export function Standing(props: Props) {
  const { view } = props;
  if (view.state === "put_right" || view.state === "won_back" || view.state === "lost") return <Bar {...props} />;
  if (view.holder !== null && view.holder.id !== view.me) {
    return <Bar {...props} />;
  }
  const mine = view.holder !== null;
  if (mine && !called(view)) return <Bar {...props} />;
  return <Bar {...props}>{view.me === null ? null : mine ? <Calls {...props} /> : <Choose {...props} />}</Bar>;
}

/** While a call is owed it stands at the thumb; afterwards it is one of the next steps. */
export function called({ state, promiseAt }: Props["view"]): boolean {
  return state === "taken" || promiseAt !== null;
}

/** What came of the last press, and what must be known before the next. */
export function Notices(props: Props) {
  const { view, desk, path } = props;
  const free = view.state === "raised" && view.holder === null;
  return (
    <section class="card said">
      <Told {...props} at={["take", "call_now", "called", "no_answer", "undo", "pass"]} />
      {free && !view.current && view.me !== null ? (
        <form method="post" action={path}>
          <p>
            {desk.outOfDate}. {desk.takeAgainHint}
          </p>
          <input type="hidden" name="again" value="yes" />
          <button class="main" name="promise_at" value="">
            {desk.takeAgain}
          </button>
        </form>
      ) : null}
      {free && view.me === null && !view.looksOnly ? <Who {...props} /> : null}
    </section>
  );
}

/** Why it rings, and what is at stake. */
export function Why({ view, desk, said: { limits } }: Props) {
  const { risk } = view;
  const said = (minor: number) => money(minor, view.currency, view.language, true);
  // The face itself stands beside the name, a danger above it.
  const rules = new Set(view.reasons.filter((rule) => rule !== "low_face" && rule !== "danger"));
  const reasons = [...rules].map((rule) => wordFor(desk.why, rule)).filter((why) => why !== undefined);
  return (
    <p class="soft">
      {[
        [...reasons, ...(view.crowd === null ? [] : [limits.crowdWhy])].join(", "),
        risk === null ? "" : desk.atRisk({ amount: said(risk.base), low: said(risk.low), high: said(risk.high) }),
      ]
        .filter((part) => part !== "")
        .join(" · ")}
    </p>
  );
}

/** At the lower edge, and in it for ten seconds the way back; without scripts that goes by itself as well. */
function Bar({ view, desk, path, children }: Props & { readonly children?: Child }) {
  if (view.undo === null && (children ?? null) === null) return null;
  return (
    <div class="bar">
      {view.undo === null ? null : (
        <form method="post" action={path} class="undo">
          <button class="button plain" name="do" value="undo">
            {desk.undo}
          </button>
        </form>
      )}
      {children}
    </div>
  );
}

/** Nobody has it yet: call, a time, or the next person. */
function Choose(props: Props) {
  const { view, desk, said, path, customer } = props;
  const next = view.next.length === 0 ? null : names(view.next, view.language);
  return (
    <form method="post" action={path}>
      {view.current ? null : <input type="hidden" name="again" value="yes" />}
      <p>
        <b>{desk.byWhen}</b> <small>{ofTaking(said, view.told, customer)}</small>
      </p>
      <Times {...props} main />
      <div class="calls">
        {view.customerPhone === null ? null : (
          <button class="main" name="do" value="call_now" data-tel={view.customerPhone} title={desk.callFirstHint}>
            {desk.callFirst({ name: customer })}
          </button>
        )}
        {next === null || !view.current ? null : (
          <button class="button plain" name="do" value="pass">
            {desk.passTo({ name: next })}
          </button>
        )}
      </div>
    </form>
  );
}

/** Their own: what was promised, call them, say what came of it, and name the next time. */
export function Calls(props: Props) {
  const { view, desk, said, customer, path } = props;
  const phone = view.customerPhone;
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  const promised = view.promiseAt;
  return (
    <form method="post" action={path}>
      <p>
        {promised === null ? (
          <b>{view.state === "fixing" ? desk.nextStep : desk.byWhen}</b>
        ) : (
          <b>{ofTime(said, view, { customer, when: say(promised) })}</b>
        )}
      </p>
      {promised === null || view.owed ? <Times {...props} main={view.state !== "fixing"} /> : null}
      <div class="calls">
        {phone === null ? null : (
          <a class="button wide" href={`tel:${phone}`}>
            {desk.callNow({ name: customer })}
          </a>
        )}
        <button class={phone === null ? "main" : "button plain"} name="do" value="called">
          {desk.called}
        </button>
        <button class="button plain" name="do" value="no_answer">
          {desk.noAnswer}
        </button>
      </div>
    </form>
  );
}

function Times({ view, desk, main }: Props & { readonly main: boolean }) {
  return (
    <div class="times">
      {choicesOf(view, desk).map(([value, label]) => (
        <button class={main ? "main" : "button plain"} name="promise_at" value={value}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** Where a room was asked, whoever presses says who they are. */
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

/** "Today 18:00": whoever promises a day sees the hour that the customer will read. A danger has no later. */
export function choicesOf(view: Props["view"], desk: Props["desk"]): [value: string, label: string][] {
  if (view.urgent) {
    return [
      ["now", desk.now],
      ["15m", desk.choices["15m"]],
    ];
  }
  return Object.entries(desk.choices).map(([value, label]) => {
    const read = /\d/.test(value) ? null : promiseAt(value, view.now, view.timezone);
    return [value, read?.ok ? `${label} ${clock(read.at, view.timezone, view.language)}` : label];
  });
}

/** A time by the clock, and what fits neither the bar nor a hurry. */
export function OtherTime(props: Props & { readonly working: boolean }) {
  const { view, desk, path, working } = props;
  return (
    <>
      {working && view.promiseAt !== null && !view.owed ? (
        <form method="post" action={path}>
          <Times {...props} main={false} />
        </form>
      ) : null}
      <form method="post" action={path} class="own">
        <input type="time" name="promise_at" aria-label={desk.ownTime} required />
        <button class="button plain">{desk.promiseIt}</button>
      </form>
      {working ? null : (
        <form method="post" action={path}>
          <button class="button plain" name="promise_at" value="">
            {desk.takeLater}
          </button>
        </form>
      )}
    </>
  );
}
