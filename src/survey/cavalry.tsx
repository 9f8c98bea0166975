// The customer's view of their recovery, on the link they tapped: empathy, who comes and when, each step as it happens,
// and the question whether it is right now.
import type { Child } from "hono/jsx";
import type { RecoveryView, SurveyView } from "../account/views.ts";
import { FaceButtons } from "../html/faces.tsx";
import { type RecoveryWords, recoveryWording } from "../wording/recovery/recovery.ts";
import { away, when } from "../wording/when.ts";
import { firstName, type Words } from "../wording/wording.ts";

interface Props {
  readonly view: SurveyView;
  readonly words: Words;
  readonly path: string;
  readonly recovery: RecoveryView;
}

interface Inner extends Props {
  readonly page: RecoveryWords["page"];
  readonly say: (at: number) => string;
}

/** `change` is the row of faces by which an answer can still be changed. */
export function Cavalry({ notice, change, ...props }: Props & { notice: string | null; change: Child }) {
  const { view, recovery, path } = props;
  const { page } = recoveryWording(view.language);
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  const inner: Inner = { ...props, page, say };
  const settled = recovery.state === "put_right" || recovery.state === "won_back" || recovery.state === "lost";
  return (
    <div class="fill">
      <div id="live" data-v={version(recovery)} aria-live="polite">
        <Title {...inner} />
        {notice === null ? null : <p role="status">{notice}</p>}
        {settled ? <Right {...inner} /> : <Coming {...inner} />}
        <Todo {...inner} />
        {recovery.state === "taken" || recovery.state === "fixing" ? <Verdict {...inner} /> : null}
        <Steps {...inner} />
      </div>
      <CallNow {...inner} />
      {view.business.guarantee === null ? null : (
        <p>
          <b>{page.guarantee}:</b> {view.business.guarantee}
        </p>
      )}
      <Say {...inner} />
      <noscript>
        <p>
          <a href={path}>{page.look}</a>
        </p>
      </noscript>
      {recovery.state === "raised" || recovery.state === "taken" ? change : null}
    </div>
  );
}

function Title({ view, recovery, page }: Inner) {
  const { customer } = view;
  const calm = view.face === null || view.face >= 3;
  const [title, more] =
    recovery.missedAt !== null
      ? [page.missedTitle({ customer }), null]
      : recovery.again
        ? [page.notYetTitle({ customer }), page.favourite]
        : recovery.state === "put_right"
          ? [recovery.asking === null ? page.rightTitle({ customer }) : follow(page, recovery.asking), null]
          : recovery.state === "won_back"
            ? recovery.asking === null
              ? [page.wonTitle({ customer }), page.won]
              : [follow(page, recovery.asking), null]
            : recovery.state === "lost"
              ? [page.overTitle({ customer }), page.over]
              : recovery.state === "fixing"
                ? [page.fixingTitle({ customer }), null]
                : calm
                  ? [page.callTitle({ customer }), null]
                  : [page.sorry({ customer }), page.favourite];
  return (
    <>
      <h1 class="top">{title}</h1>
      {more === null ? null : <p>{more}</p>}
    </>
  );
}

function follow(page: RecoveryWords["page"], number: number): string {
  return page.follow[Math.min(number, page.follow.length) - 1] ?? "";
}

/** A face, a name and a time in large figures. */
function Coming({ view, recovery, page, say }: Inner) {
  const person = recovery.holder ?? recovery.called;
  const { promiseAt, missedAt, promiseWhat: what } = recovery;
  const manager = person === null ? view.business.name : firstName(person.name);
  const held = recovery.holder !== null;
  const words = !held
    ? person === null
      ? page.callingSomeone
      : page.calling({ manager })
    : promiseAt === null || missedAt !== null
      ? page.coming({ manager })
      : what === null
        ? page.promised({ manager, when: say(promiseAt) })
        : page.promisedWhat({ manager, what, when: say(promiseAt) });
  return (
    <>
      {missedAt === null ? null : <p>{page.missed({ when: say(missedAt) })}</p>}
      <div class="who">
        <i aria-hidden="true">{initials(person?.name ?? view.business.name)}</i>
        <div>
          <p>{words}</p>
          {promiseAt === null ? null : (
            <>
              {missedAt === null && held ? null : <p>{page.owed({ when: say(promiseAt) })}</p>}
              <time class="time" datetime={new Date(promiseAt).toISOString()}>
                {say(promiseAt)}
              </time>
              <small id="away" data-at={String(promiseAt - view.now)}>
                {away(promiseAt, view.now, view.language)}
              </small>
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** It is done, they say: the customer has the last word. */
function Right({ words, view, recovery, page, path }: Inner) {
  const manager = firstName(recovery.holder?.name ?? view.business.name);
  if (recovery.asking !== null) {
    return (
      <form method="post" action={`${path}/more`}>
        <FaceButtons words={words} chosen={null} name="after" />
      </form>
    );
  }
  if (recovery.state !== "put_right") return null;
  return (
    <>
      <div class="who">
        <i aria-hidden="true">{initials(recovery.holder?.name ?? view.business.name)}</i>
        <div>
          <p>{page.done({ manager })}</p>
          {recovery.done === null ? null : <p dir="auto">{recovery.done}</p>}
        </div>
      </div>
      <Answers page={page} path={path} />
    </>
  );
}

function Verdict({ page, path }: Inner) {
  return <Answers page={page} path={path} />;
}

function Answers({ page, path }: { page: RecoveryWords["page"]; path: string }) {
  return (
    <form method="post" action={`${path}/more`} class="answer">
      <button class="main" name="after" value="5">
        {page.rightNow}
      </button>
      <button class="button plain" name="after" value="2">
        {page.notYet}
      </button>
    </form>
  );
}

function Todo({ recovery, page, say }: Inner) {
  if (recovery.items.length === 0 || recovery.state === "won_back") return null;
  return (
    <section>
      <h2>{page.todo}</h2>
      <ul class="todo">
        {recovery.items.map((item) => (
          <li dir="auto">
            {item.doneAt === null ? item.what : <s>{item.what}</s>}{" "}
            <small>
              {item.doneAt !== null
                ? `✓ ${page.ticked}`
                : item.dueAt === null
                  ? null
                  : page.by({ when: say(item.dueAt) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ recovery, page, say }: Inner) {
  const { steps } = page;
  const said = recovery.steps.flatMap((line) => {
    const name = line.name ?? "";
    const at = line.when === null ? "" : say(line.when);
    switch (line.kind) {
      case "taken":
        return [[line, steps.taken({ name })] as const];
      case "handed_over":
        return [[line, steps.handed_over({ name })] as const];
      case "promised":
        return [[line, steps.promised({ when: at })] as const];
      case "promise_missed":
        return [[line, steps.promise_missed({ when: at })] as const];
      case "called":
        return [[line, steps.called({ name })] as const];
      case "item_done":
        return [[line, steps.item_done({ what: line.what ?? "" })] as const];
      case "raised":
      case "raised_again":
      case "reopened":
      case "put_right":
      case "won_back":
        return [[line, steps[line.kind]] as const];
      default:
        return [];
    }
  });
  return (
    <section>
      <h2>{page.soFar}</h2>
      <ol class="steps">
        {said.map(([line, text]) => (
          <li>
            {text} <time datetime={new Date(line.at).toISOString()}>{say(line.at)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function CallNow({ view, recovery, page }: Inner) {
  const first = recovery.holder ?? recovery.called;
  const { phone, name } = view.business;
  const numbers = [
    ...(first?.phone ? [{ phone: first.phone, label: page.call({ name: firstName(first.name) }) }] : []),
    ...(recovery.next?.phone
      ? [{ phone: recovery.next.phone, label: page.next({ name: firstName(recovery.next.name) }) }]
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

function Say({ view, recovery, page, path }: Inner) {
  const manager = recovery.holder === null ? null : firstName(recovery.holder.name);
  return (
    <form method="post" action={`${path}/more`} class="say">
      <label for="comment">{manager === null ? page.tellMore : page.tellHolder({ manager })}</label>
      {view.comment === null ? null : <p class="soft">“{view.comment}”</p>}
      <textarea id="comment" name="comment" rows={3} maxlength={10_000} dir="auto" />
      <button class={recovery.state === "put_right" ? "button plain" : "main"}>{page.send}</button>
    </form>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""]
    .map((w) => [...(w ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}

/** Changes whenever anything on the page would. */
export function version(recovery: RecoveryView): string {
  const text = JSON.stringify(recovery);
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}

/** Asks for a word of a few bytes; only when it changed is the live part fetched, so nothing that was typed is lost. */
export const LIVE_SCRIPT = `
const live=document.getElementById("live"),path=location.pathname.replace(/\\/more$/,""),began=Date.now(),lang=document.documentElement.lang;
async function look(){
if(document.visibilityState==="visible")try{
const v=await(await fetch(path+"/live")).text();
if(v!==live.dataset.v){const page=new DOMParser().parseFromString(await(await fetch(path)).text(),"text/html").getElementById("live");
if(page){live.innerHTML=page.innerHTML;live.dataset.v=page.dataset.v;shown=Date.now()}}
tick()}catch{}
setTimeout(look,Date.now()-began<6e5?4e3:2e4)}
let shown=Date.now();
function tick(){const a=document.getElementById("away");if(!a)return;
const m=Math.round((a.dataset.at-(Date.now()-shown))/6e4);
if(m>0&&m<100)a.textContent=new Intl.RelativeTimeFormat(lang,{numeric:"auto"}).format(m,"minute")}
setTimeout(look,4e3)`.replace(/\n/g, "");
