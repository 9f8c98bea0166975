// The customer's view of their recovery, on the link they tapped: empathy, who comes and when, each step as it happens,
// and the question whether it is right now.
import type { SurveyView } from "../account/views/survey.ts";
import { FaceButtons } from "../html/faces.tsx";
import { isUnderWay } from "../recovery/case.ts";
import { calledName } from "../wording/given_name.ts";
import { type RecoveryWords, recoveryWording } from "../wording/recovery/recovery.ts";
import { away, when } from "../wording/when.ts";
import { type Inner, type Props, Steps, Talk, Todo } from "./cavalry_parts.tsx";
import { isLetDown } from "./desk.tsx";
import { version } from "./live.ts";
import { Disc } from "./portrait.tsx";

interface Shown extends Props {
  readonly notice: string | null;
  /** On a page that comes again by itself and takes no words. */
  readonly following?: boolean;
}

export function Cavalry({ notice, following = false, ...props }: Shown) {
  const { view, recovery, path, tail } = props;
  const { page } = recoveryWording(view.language);
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  const guarantee = view.business.guarantee[view.language.slice(0, 2)];
  const inner: Inner = { ...props, page, say };
  const settled = recovery.state === "put_right" || recovery.state === "won_back" || recovery.state === "lost";
  return (
    <>
      <div id="live" data-v={version(recovery)} data-path={path} data-tail={tail} aria-live="polite">
        <Title {...inner} />
        {notice === null ? null : <p role="status">{notice}</p>}
        {settled ? <Right {...inner} /> : <Coming {...inner} />}
        <Todo {...inner} />
        {isUnderWay(recovery) ? <Answers {...inner} calm /> : null}
        <Talk {...inner} />
        <Steps {...inner} />
      </div>
      <CallNow {...inner} />
      {guarantee === undefined ? null : (
        <p>
          <b>{page.guarantee}:</b> <bdi>{guarantee}</bdi>
        </p>
      )}
      <Look {...inner} following={following} />
    </>
  );
}

/** Without scripts: from the page that takes words to the one that comes again by itself, and back. */
export function Look({ view, page, path, tail, following }: Inner & { readonly following: boolean }) {
  return following ? (
    <p>
      <a href={path + tail}>{askInRecovery(view)}</a>
    </p>
  ) : (
    <noscript>
      <p>
        <a href={`${path}${tail}${tail === "" ? "?" : "&"}follow=1`}>{page.look}</a>
      </p>
    </noscript>
  );
}

/** What the box for words asks; their words go to whoever has the case. */
export function askInRecovery({ language, recovery, after }: SurveyView): string | null {
  if (recovery === null) return null;
  const { page } = recoveryWording(language);
  const reachable = after.phoneEnding !== null || after.callback?.phone != null;
  if (recovery.holder === null) return reachable ? page.tellMore : page.tellMoreHere;
  return page.tellHolder({ manager: calledName(recovery.holder.name) });
}

function Title({ view, recovery, page, thanks }: Inner) {
  const calm = !isLetDown(view);
  const fresh = recovery.state === "raised" || recovery.state === "taken";
  if (calm && fresh && view.face !== null && recovery.missedAt === null && !recovery.again) return <>{thanks}</>;
  const [title, more] =
    recovery.missedAt !== null
      ? [titled(view, page.missedTitle), null]
      : recovery.again
        ? [titled(view, page.notYetTitle), page.favourite]
        : recovery.state === "put_right"
          ? [
              recovery.asking !== null
                ? follow(page, recovery.asking)
                : titled(view, recovery.unreached ? page.unreachedTitle : page.rightTitle),
              null,
            ]
          : recovery.state === "won_back"
            ? recovery.asking === null
              ? [titled(view, page.wonTitle), page.won]
              : [follow(page, recovery.asking), null]
            : recovery.state === "lost"
              ? [titled(view, page.overTitle), page.over]
              : isUnderWay(recovery)
                ? [titled(view, page.fixingTitle), null]
                : calm
                  ? [titled(view, page.callTitle), null]
                  : [titled(view, page.sorry), page.favourite];
  return (
    <>
      <h1 class="top">{title}</h1>
      {recovery.askedWith === null ? null : <blockquote dir="auto">{recovery.askedWith}</blockquote>}
      {more === null ? null : <p>{more}</p>}
    </>
  );
}

/** At a counter nobody's name is known; the sentence closes over the gap. */
function titled({ customer }: Pick<SurveyView, "customer">, title: (p: { customer: string }) => string): string {
  if (customer !== "") return title({ customer });
  const text = title({ customer: "" })
    .replace(/\s*[,،]?\s*(?:يا)?\s*(?=[.?!؟])/gu, "")
    .replace(/^[\s,،]+/u, "");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function follow(page: RecoveryWords["page"], number: number): string {
  return page.follow[Math.min(number, page.follow.length) - 1] ?? "";
}

/** A face, a name and a time in large figures. */
export function Coming({ view, recovery, page, say, path }: Inner) {
  const person = recovery.holder ?? recovery.called;
  const { due, missedAt } = recovery;
  const manager = person === null ? view.business.name : calledName(person.name);
  const held = recovery.holder !== null;
  const words = !held
    ? calling(page, recovery, say)
    : due === null || due.ours || missedAt !== null
      ? (recovery.tried ? page.tried : page.coming)({ manager })
      : due.what === null
        ? page.promised({ manager, when: say(due.at) })
        : page.promisedWhat({ manager, what: due.what, when: say(due.at) });
  return (
    <>
      {missedAt === null ? null : <p>{page.missed({ when: say(missedAt) })}</p>}
      <div class="who">
        <Disc {...(person ?? { name: view.business.name, photo: null })} path={path} />
        <div>
          <p>{words}</p>
          {due === null ? null : (
            <>
              {due.ours || missedAt !== null || !held ? (
                <p>{(due.ours && missedAt === null ? page.heardBy : page.owed)({ when: say(due.at) })}</p>
              ) : null}
              <time class="time" datetime={new Date(due.at).toISOString()}>
                {say(due.at)}
              </time>
              <small id="away" data-at={String(due.at - view.now)}>
                {away(due.at, view.now, view.language)}
              </small>
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** "Is ringing" is said of an alert that went out, and no longer than its rung lasts. */
function calling(page: RecoveryWords["page"], { call, called }: Inner["recovery"], say: Inner["say"]): string {
  if (call === null) return page.searching;
  if (call.manager === null || called === null) return page.callingSomeone;
  const manager = calledName(called.name);
  if (call.state === "called") return page.wasCalled({ manager, when: say(call.at) });
  return (call.state === "ringing" ? page.calling : page.callingSoon)({ manager });
}

/** It is done, they say: the customer has the last word. */
function Right(props: Inner) {
  const { words, view, recovery, page, path, tail } = props;
  const manager = calledName(recovery.holder?.name ?? view.business.name);
  if (recovery.asking !== null) {
    return (
      <form method="post" action={`${path}/more${tail}`}>
        <FaceButtons words={words} chosen={null} name="after" />
      </form>
    );
  }
  if (recovery.state !== "put_right") return null;
  return (
    <>
      <div class="who">
        <Disc {...(recovery.holder ?? { name: view.business.name, photo: null })} path={path} />
        <div>
          <p>{(recovery.unreached ? page.unreached : page.done)({ manager })}</p>
          {recovery.done === null ? null : <p dir="auto">{recovery.done}</p>}
        </div>
      </div>
      <Answers {...props} />
    </>
  );
}

/** While it is being put right the question is there and does not press. */
function Answers({ page, path, tail, calm = false }: Inner & { readonly calm?: boolean }) {
  return (
    <form method="post" action={`${path}/more${tail}`} class="answer">
      <button class={calm ? "button plain" : "main"} name="after" value="5">
        {page.rightNow}
      </button>
      <button class="button plain" name="after" value="2">
        {page.notYet}
      </button>
    </form>
  );
}

export function CallNow({ view, recovery, page }: Inner) {
  const first = recovery.holder ?? recovery.called;
  const { phone, name } = view.business;
  const numbers = [
    ...(first?.phone ? [{ phone: first.phone, label: page.call({ name: calledName(first.name) }) }] : []),
    ...(recovery.next?.phone
      ? [{ phone: recovery.next.phone, label: page.next({ name: calledName(recovery.next.name) }) }]
      : []),
    ...(phone === null ? [] : [{ phone, label: page.call({ name }) }]),
  ];
  if (numbers.length === 0 || recovery.state === "won_back") return null;
  return (
    <>
      <h2>{page.callNow}</h2>
      <div class="calls">
        {numbers.map((n, i) => (
          <a class={i === 0 && recovery.state !== "put_right" ? "button" : "button plain"} href={`tel:${n.phone}`}>
            {n.label}
          </a>
        ))}
      </div>
    </>
  );
}
