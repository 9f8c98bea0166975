import type { Context } from "hono";
import type { AlertView } from "../account/views/case.ts";
import ringOffer from "../browser/ring_offer.ts?script";
import { sheet } from "../html/frame.tsx";
import { deskStyle } from "../html/style.ts";
import { isUnderWay } from "../recovery/case.ts";
import { recoveryWording, wording } from "../wording/all.ts";
import { calledName } from "../wording/given_name.ts";
import { names } from "../wording/names.ts";
import type { RecoveryWords } from "../wording/recovery/recovery.ts";
import { date } from "../wording/when.ts";
import type { Words } from "../wording/wording.ts";
import { AllClear } from "./all_clear.tsx";
import type { Pressed } from "./case_form.ts";
import { HandOver, Items, Later, Lost, Note, PutRight, Said, Unreachable, Write } from "./case_parts.tsx";
import { Standing, titleOf } from "./case_standing.tsx";
import { Offer } from "./offer.tsx";

export interface Props {
  readonly view: AlertView;
  readonly words: Words;
  readonly desk: RecoveryWords["desk"];
  readonly said: RecoveryWords;
  readonly path: string;
  readonly customer: string;
  readonly pressed: Pressed | null;
}

const STATUS = { unreadable: 422, in_the_past: 422, missing: 422, amount: 422, advice: 200 } as const;

/** One case on a manager's phone: what happened, and the one thing to press next. */
export function casePage(c: Context, view: AlertView, code: string, pressed: Pressed | null = null): Response {
  const words = wording(view.language);
  const said = recoveryWording(view.language);
  const { desk } = said;
  const customer = calledName(view.customer);
  const props: Props = { view, words, desk, said, path: `/c/${code}`, customer, pressed };
  const reason = pressed === null || pressed.tried.ok ? null : pressed.tried.reason;
  const answer = reason === null ? 200 : reason in STATUS ? STATUS[reason as keyof typeof STATUS] : 409;
  return sheet(
    c,
    {
      title: view.expired ? desk.expired : titleOf(props),
      language: view.language,
      direction: words.direction,
      style: deskStyle(view.business.color),
      body: (
        <main>
          {view.expired ? (
            <section class="card">
              <h1>{desk.expired}</h1>
            </section>
          ) : (
            <Case {...props} />
          )}
        </main>
      ),
      ...(view.rings !== null && !view.expired && { script: ringOffer, worker: true }),
    },
    view.expired ? 410 : answer,
  );
}

/** Before the call their words come first, afterwards what is still to be done. */
function Case(props: Props) {
  const { view, desk, path, pressed } = props;
  const mine = view.holder !== null && view.holder.id === view.me && view.current;
  const underWay = isUnderWay(view);
  const working = mine && (view.state === "taken" || view.state === "fixing");
  const work = working ? (
    <>
      <Items {...props} />
      <PutRight {...props} />
    </>
  ) : null;
  return (
    <>
      <Standing {...props} />
      {underWay ? work : null}
      {view.state === "put_right" && view.current && !view.unconfirmed ? <Later {...props} /> : null}
      <Story {...props} />
      {underWay ? null : work}
      {working ? <Write {...props} /> : null}
      {working && view.urgent ? <AllClear {...props} /> : null}
      {mine && (working || view.state === "put_right") ? (
        <details class="card" id="more" open={["note", "hand_over", "lose"].includes(pressed?.do ?? "")}>
          <summary>{desk.more}</summary>
          {working ? (
            <>
              <Note {...props} />
              <HandOver {...props} />
              <Unreachable {...props} />
            </>
          ) : null}
          <Lost {...props} />
        </details>
      ) : null}
      <Said {...props} />
      {view.rings === null ? null : <Offer path={path} rings={view.rings} desk={desk} />}
    </>
  );
}

function Story({ view, words, desk }: Props) {
  // Whoever spoke with them knows better than we.
  const unheard = view.state === "raised" || view.state === "taken";
  return (
    <section class="card">
      <p class="state">
        <bdi>{view.customer}</bdi>
        {view.face === null ? null : ` · ${desk.gave({ face: view.face })} · ${words.faces[view.face - 1] ?? ""}`}
      </p>
      {view.comment === null ? null : (
        <>
          <h2>{desk.said}</h2>
          <blockquote dir="auto">{view.comment}</blockquote>
        </>
      )}
      {view.automatic && view.comment === null && unheard ? <p class="soft">{desk.automatic}</p> : null}
      <dl>
        {view.staff.length === 0 ? null : <Fact label={desk.served} value={names(view.staff, view.language)} />}
        {view.job === null ? null : <Fact label={desk.job} value={view.job} />}
        <Fact label={desk.when} value={date(view.finishedAt, view.timezone, view.language)} />
        {view.customerPhone === null ? null : <Fact label={desk.phone} value={view.customerPhone} left />}
      </dl>
    </section>
  );
}

/** `left`: a number is written from the left in every language. */
function Fact({ label, value, left = false }: { label: string; value: string; left?: boolean }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{left ? <bdi dir="ltr">{value}</bdi> : value}</dd>
    </>
  );
}
