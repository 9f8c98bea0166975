import type { Context } from "hono";
import type { Acted, CaseAction } from "../account/case_actions.ts";
import type { AlertView } from "../account/views.ts";
import { sheet } from "../html/frame.tsx";
import { deskStyle } from "../html/style.ts";
import { money } from "../wording/money.ts";
import { type RecoveryWords, recoveryWording } from "../wording/recovery/recovery.ts";
import { date, when } from "../wording/when.ts";
import { firstName, names, type Words, wording } from "../wording/wording.ts";
import { HandOver, Items, Lost, Note, PutRight, Said, Write } from "./case_parts.tsx";
import { OFFER_SCRIPT, Offer } from "./offer.tsx";

export interface Props {
  readonly view: AlertView;
  readonly words: Words;
  readonly desk: RecoveryWords["desk"];
  readonly path: string;
  readonly customer: string;
  /** A text that was not sent yet, with what could be better in it. */
  readonly draft: string;
  readonly tried: Acted | null;
}

/** `missing`: a field that the pressed button needs was empty. */
export type Tried = Acted | { readonly ok: false; readonly reason: "missing" };

const STATUS = { unreadable: 422, in_the_past: 422, missing: 422, advice: 200 } as const;

/** One case on a manager's phone: what happened, and the one thing to press next. */
export function casePage(
  c: Context,
  view: AlertView,
  code: string,
  tried: Tried | null = null,
  did: CaseAction | null = null,
): Response {
  const words = wording(view.language);
  const { desk } = recoveryWording(view.language);
  const customer = firstName(view.customer);
  const draft = did?.do === "write" && tried?.ok === false ? did.text : "";
  const notice = tried?.ok !== true ? null : did?.do === "write" ? desk.sent : did?.do === "note" ? desk.kept : null;
  const acted = tried?.ok === false && tried.reason === "missing" ? null : tried;
  const props: Props = { view, words, desk, path: `/c/${code}`, customer, draft, tried: acted as Acted | null };
  const reason = tried === null || tried.ok ? null : tried.reason;
  const status = reason === null ? 200 : reason in STATUS ? STATUS[reason as keyof typeof STATUS] : 409;
  const open = view.state === "taken" || view.state === "fixing";
  const mine = view.holder !== null && view.holder.id === view.me && view.current;
  return sheet(
    c,
    {
      title: view.expired ? desk.expired : titleOf(props),
      language: view.language,
      direction: words.direction,
      style: deskStyle(view.business.color),
      body: view.expired ? (
        <main>
          <section class="card">
            <h1>{desk.expired}</h1>
          </section>
        </main>
      ) : (
        <main>
          {notice === null ? null : <p role="status">{notice}</p>}
          <Standing {...props} reason={reason} />
          {mine && open ? <Items {...props} /> : null}
          {mine && open ? <PutRight {...props} /> : null}
          <Story {...props} />
          {mine && open ? (
            <>
              <Write {...props} />
              <details class="card">
                <summary>{desk.more}</summary>
                <Note {...props} />
                <HandOver {...props} />
                <Lost {...props} />
              </details>
            </>
          ) : null}
          {mine && view.state === "put_right" ? (
            <details class="card">
              <summary>{desk.more}</summary>
              <Lost {...props} />
            </details>
          ) : null}
          <Said {...props} />
          {view.rings === null ? null : <Offer path={props.path} rings={view.rings} desk={desk} />}
        </main>
      ),
      ...(view.rings !== null && !view.expired && { script: OFFER_SCRIPT, worker: true }),
    },
    status,
  );
}

function titleOf({ view, desk, customer }: Props): string {
  if (view.urgent) return desk.dangerTitle({ customer });
  if (view.reasons.includes("not_right")) return desk.notYetTitle({ customer });
  return view.reasons[0] === "call_me" ? desk.callTitle({ customer }) : desk.title({ customer });
}

function Standing(props: Props & { reason: string | null }) {
  const { view, desk, customer, path, reason } = props;
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  const wrong =
    reason === "in_the_past"
      ? desk.timePast
      : reason === "unreadable"
        ? desk.timeUnclear
        : reason === "missing"
          ? desk.missing
          : reason === "not_open" || reason === "not_taken" || reason === "not_reachable"
            ? desk.cannot
            : null;
  if (view.state === "put_right") return <Told text={desk.putRightDone({ customer })} />;
  if (view.state === "won_back") return <Told text={desk.wonBack({ customer })} />;
  if (view.state === "lost") return <Told text={desk.lostDone({ customer })} />;
  if (view.holder !== null && view.holder.id !== view.me) {
    return (
      <Told text={desk.taken({ manager: view.holder.name, when: say(view.takenAt ?? view.now) })} more={desk.rest} />
    );
  }
  if (!view.current) return <Told text={desk.outOfDate} more={desk.outOfDateHint} />;
  const mine = view.holder !== null;
  const nobody = view.me === null;
  return (
    <section class={view.urgent ? "card urgent" : "card"}>
      <h1>{mine ? desk.yours({ customer }) : titleOf(props)}</h1>
      {wrong === null ? null : (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {mine ? null : <Why {...props} />}
      {view.promiseAt === null ? null : (
        <p>{(view.owed ? desk.owed : desk.promised)({ customer, when: say(view.promiseAt) })}</p>
      )}
      {mine ? (
        <div class="calls">
          {view.customerPhone === null ? null : (
            <a class="button" href={`tel:${view.customerPhone}`}>
              {desk.callNow({ name: customer })}
            </a>
          )}
          <form method="post" action={path}>
            <button class={view.customerPhone === null ? "main" : "button plain"} name="do" value="called">
              {desk.called}
            </button>
          </form>
        </div>
      ) : null}
      <form method="post" action={path}>
        {nobody ? (
          <>
            <h2>{desk.whoAreYou}</h2>
            <div class="choices">
              {view.team.map((person) => (
                <button class="main" name="as" value={String(person.id)}>
                  {desk.takeAs({ name: firstName(person.name) })}
                </button>
              ))}
            </div>
          </>
        ) : (
          <>
            <h2>
              {mine && view.state === "fixing"
                ? desk.nextStep
                : mine && view.promiseAt !== null
                  ? desk.changeTime
                  : desk.byWhen}
            </h2>
            <div class="choices">
              {Object.entries(desk.choices).map(([value, label]) => (
                <button
                  class={mine && (view.promiseAt !== null || view.state === "fixing") ? "button plain" : "main"}
                  name="promise_at"
                  value={value}
                >
                  {label}
                </button>
              ))}
            </div>
            {mine ? null : (
              <button class="button plain" name="promise_at" value="">
                {desk.take}
              </button>
            )}
          </>
        )}
      </form>
    </section>
  );
}

function Told({ text, more }: { text: string; more?: string }) {
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

function Story({ view, words, desk }: Props) {
  return (
    <section class="card">
      <p class="state">
        {view.customer}
        {view.face === null ? null : ` · ${desk.gave({ face: view.face })} · ${words.faces[view.face - 1] ?? ""}`}
      </p>
      {view.comment === null ? null : (
        <>
          <h2>{desk.said}</h2>
          <blockquote dir="auto">{view.comment}</blockquote>
        </>
      )}
      <dl>
        {view.staff.length === 0 ? null : <Fact label={desk.served} value={names(view.staff, view.language)} />}
        {view.job === null ? null : <Fact label={desk.job} value={view.job} />}
        <Fact label={desk.when} value={date(view.finishedAt, view.timezone, view.language)} />
        {view.customerPhone === null ? null : <Fact label={desk.phone} value={view.customerPhone} />}
      </dl>
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
