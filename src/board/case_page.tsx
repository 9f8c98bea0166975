import type { Context } from "hono";
import type { AlertTrouble } from "../account/alerting/trouble.ts";
import type { AlertView, Place } from "../account/views/case.ts";
import script from "../browser/desk.ts?script";
import { sheet } from "../html/frame.tsx";
import { deskStyle } from "../html/style.ts";
import type { Until } from "../link.ts";
import { fingerprint } from "../survey/live.ts";
import { recoveryWording, wording } from "../wording/all.ts";
import { calledName } from "../wording/given_name.ts";
import type { RecoveryWords } from "../wording/recovery/recovery.ts";
import type { Words } from "../wording/wording.ts";
import { AllClear } from "./all_clear.tsx";
import { Banner } from "./banner.tsx";
import type { Pressed } from "./case_form.ts";
import { Later } from "./case_later.tsx";
import { HandOver, Items, Lost, Note, Said, Unreachable, Write } from "./case_parts.tsx";
import { PutRight } from "./case_put_right.tsx";
import { Calls, called, Notices, OtherTime, Standing, titleOf } from "./case_standing.tsx";
import { Story } from "./case_story.tsx";
import { Offer } from "./offer.tsx";

export interface CaseLinks {
  readonly toCase: (one: Place) => string;
  readonly toAll: (managerId: number, until: Until) => string;
  /** Where somebody who is signed in came from; else the way to all of theirs is by their name. */
  readonly home?: { readonly href: string; readonly label: string };
  readonly trouble?: AlertTrouble | null;
}

export interface Props {
  readonly view: AlertView;
  readonly words: Words;
  readonly desk: RecoveryWords["desk"];
  readonly said: RecoveryWords;
  readonly path: string;
  readonly links: CaseLinks;
  readonly customer: string;
  readonly pressed: Pressed | null;
}

const STATUS = {
  unreadable: 422,
  in_the_past: 422,
  missing: 422,
  amount: 422,
  amount_missing: 422,
  advice: 200,
} as const;

/** One case on a manager's phone: what happened, and the one thing to press next. */
export function casePage(c: Context, view: AlertView, links: CaseLinks, pressed: Pressed | null = null): Response {
  const words = wording(view.language);
  const said = recoveryWording(view.language);
  const { desk } = said;
  const customer = calledName(view.customer);
  const props: Props = { view, words, desk, said, path: links.toCase(view), links, customer, pressed };
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
      ...(!view.expired && { script, worker: view.rings !== null }),
    },
    view.expired ? 410 : answer,
  );
}

/** So long a page may say "4 minutes ago". */
const STALE = 5 * 60_000;

/** Changes whenever anything on the page would. */
export function caseVersion(view: AlertView): string {
  const age = view.state === "raised" ? Math.floor((view.now - view.raisedAt) / STALE) : 0;
  return fingerprint(JSON.stringify({ ...view, now: age }));
}

/** Their words, then how it stands and what to press; the forms lie outside the part that changes by itself. */
function Case(props: Props) {
  const { view, desk, path, pressed } = props;
  const mine = view.holder !== null && view.holder.id === view.me && view.current;
  const working = mine && (view.state === "taken" || view.state === "fixing");
  const over = view.state === "put_right" || view.state === "won_back" || view.state === "lost";
  const offered = view.current && view.me !== null && !view.urgent && (view.state === "raised" || working);
  return (
    <>
      <Head {...props} />
      <Banner view={{ trouble: props.links.trouble ?? null, language: view.language }} />
      <div id="live" data-path={path} data-tail="" data-v={caseVersion(view)}>
        <Notices {...props} />
        <Story {...props} />
        <Standing {...props} />
      </div>
      {working ? (
        <>
          {view.state === "fixing" ? <h2>{desk.whatNext}</h2> : null}
          <Items {...props} />
          <PutRight {...props} />
          <Write {...props} />
          {called(view) ? null : (
            <details class="card" name="next">
              <summary>{desk.nextStep}</summary>
              <Calls {...props} />
            </details>
          )}
        </>
      ) : null}
      {mine && over && view.items.length > 0 ? <Items {...props} over /> : null}
      {view.state === "put_right" && view.current && !view.unconfirmed ? <Later {...props} /> : null}
      {working && view.urgent ? <AllClear {...props} /> : null}
      {offered ? (
        <details class="card" open={pressed !== null && !pressed.tried.ok && pressed.do === "take"}>
          <summary>{working && view.promiseAt !== null && !view.owed ? desk.changeTime : desk.ownTime}</summary>
          <OtherTime {...props} working={working} />
        </details>
      ) : null}
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

/** Who is looking, and what else waits for them. */
function Head({ view, desk, links }: Props) {
  const me = view.team.find((person) => person.id === view.me);
  const { count, first } = view.waiting;
  if (me === undefined) return null;
  const all = view.mine === null ? null : { href: links.toAll(me.id, view.mine), label: calledName(me.name) };
  const home = links.home ?? all;
  if (home === null) return null;
  return (
    <nav class="head">
      <a href={home.href}>{home.label}</a>
      {first === null ? null : <a href={links.toCase(first)}>{desk.moreWaiting({ count })} ›</a>}
    </nav>
  );
}
