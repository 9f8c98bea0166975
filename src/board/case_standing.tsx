// How a case stands for the one who opened it: who has it, what was promised, and the one thing to press next. What is
// pressed most stands in a bar where the thumb is.
import { promiseAt } from "../recovery/promise.ts";
import { calledName } from "../wording/given_name.ts";
import { money } from "../wording/money.ts";
import { names } from "../wording/names.ts";
import { clock, when } from "../wording/when.ts";
import type { Props } from "./case_page.tsx";
import { Told } from "./case_told.tsx";

export function titleOf({ view, desk, customer }: Props): string {
  if (view.urgent) return desk.dangerTitle({ customer });
  if (view.reasons.includes("not_right")) return desk.notYetTitle({ customer });
  return view.reasons[0] === "call_me" ? desk.callTitle({ customer }) : desk.title({ customer });
}

/** The same, as it stands for the one who looks. */
export function headingOf(props: Props): string {
  const { view, desk, customer, pressed } = props;
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  if (view.state === "put_right") return (view.unreached ? desk.unreachedDone : desk.putRightDone)({ customer });
  if (view.state === "won_back") return desk.wonBack({ customer });
  if (view.state === "lost") return desk.lostDone({ customer });
  if (view.holder === null) return titleOf(props);
  if (view.holder.id === view.me) return desk.yours({ customer });
  return pressed?.do === "hand_over" && pressed.tried.ok
    ? desk.handedDone({ manager: calledName(view.holder.name) })
    : desk.taken({ manager: view.holder.name, when: say(view.takenAt ?? view.now) });
}

export function Standing(props: Props) {
  const { view, desk, customer, path } = props;
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  const told = <Told {...props} at={["take", "call_now", "called", "no_answer", "undo", "pass"]} />;
  const open = view.state === "raised" || view.state === "taken" || view.state === "fixing";
  if (!open) {
    return (
      <>
        {told}
        <Undo {...props} />
      </>
    );
  }
  if (view.holder !== null && view.holder.id !== view.me) {
    return (
      <section class="card">
        <p>{desk.rest}</p>
        <Undo {...props} />
      </section>
    );
  }
  const mine = view.holder !== null;
  return (
    <>
      <section class="card said">
        {view.current ? null : (
          <p>
            {desk.outOfDate}. {desk.takeAgainHint}
          </p>
        )}
        {told}
        {view.promiseAt === null ? null : (
          <p class="state">{(view.owed ? desk.owed : desk.promised)({ customer, when: say(view.promiseAt) })}</p>
        )}
        <Undo {...props} />
        {view.me === null ? <Who {...props} /> : null}
        {mine || view.me === null ? null : (
          <form method="post" action={path}>
            {view.current ? null : <input type="hidden" name="again" value="yes" />}
            <button class={view.current ? "button plain" : "main"} name="promise_at" value="">
              {view.current ? desk.takeLater : desk.takeAgain}
            </button>
          </form>
        )}
      </section>
      {view.me === null ? null : mine ? <Calls {...props} /> : <Choose {...props} />}
    </>
  );
}

/** Why it rings, and what is at stake. */
export function Why({ view, desk }: Props) {
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

/** Ten seconds long; without scripts it goes by itself as well. */
function Undo({ view, desk, path }: Props) {
  if (view.undo === null) return null;
  return (
    <form method="post" action={path} class="undo">
      <button class="button plain" name="do" value="undo">
        {desk.undo}
      </button>
    </form>
  );
}

/** Nobody has it yet: call, a time, or the next person. */
function Choose(props: Props) {
  const { view, desk, path, customer } = props;
  const next = view.next.length === 0 ? null : names(view.next, view.language);
  return (
    <form method="post" action={path} class="bar">
      {view.current ? null : <input type="hidden" name="again" value="yes" />}
      <p>
        <b>{desk.byWhen}</b> <small>{desk.toldAtOnce({ customer })}</small>
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

/** Their own: call them, say what came of it, and name the next time until one is promised. */
function Calls(props: Props) {
  const { view, desk, customer, path } = props;
  const phone = view.customerPhone;
  const fixing = view.state === "fixing";
  return (
    <form method="post" action={path} class="bar">
      {view.promiseAt !== null ? null : (
        <>
          <p>
            <b>{fixing ? desk.nextStep : desk.byWhen}</b>
          </p>
          <Times {...props} main={!fixing} />
        </>
      )}
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
      {view.promiseAt === null ? null : <Times {...props} main={false} />}
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

export function OwnTime({ view, desk, path }: Props) {
  return (
    <form method="post" action={path} class="own">
      {view.current ? null : <input type="hidden" name="again" value="yes" />}
      <input type="time" name="promise_at" aria-label={desk.ownTime} required />
      <button class="button plain">{desk.promiseIt}</button>
    </form>
  );
}
