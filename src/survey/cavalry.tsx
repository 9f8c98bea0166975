// The page of a customer who was let down: who comes, by when, and whom to call if not.
import type { RecoveryView, SurveyView } from "../account/views.ts";
import { when } from "../wording/when.ts";
import { firstName, type Words } from "../wording/wording.ts";
import type { Desk } from "./desk.tsx";

export function Cavalry({
  view,
  words,
  who,
  notice,
  recovery,
}: Desk & { notice: string | null; recovery: RecoveryView }) {
  const { cavalry } = words;
  return (
    <>
      <h1 class="top">{cavalry.sorry(who)}</h1>
      <p>{cavalry.favourite}</p>
      {notice === null ? null : <p role="status">{notice}</p>}
      <Coming view={view} words={words} recovery={recovery} />
      <CallNow view={view} words={words} recovery={recovery} />
      {view.business.guarantee === null ? null : (
        <p>
          <b>{cavalry.guarantee}:</b> {view.business.guarantee}
        </p>
      )}
    </>
  );
}

function Coming({ view, words, recovery }: { view: SurveyView; words: Words; recovery: RecoveryView }) {
  const { cavalry } = words;
  const person = recovery.holder ?? recovery.called;
  if (person === null) return <p class="who">{cavalry.callingSomeone}</p>;
  const manager = firstName(person.name);
  const { promiseAt } = recovery;
  return (
    <div class="who">
      <i aria-hidden="true">{initials(person.name)}</i>
      <div>
        {recovery.holder === null ? (
          <p>{cavalry.calling({ manager })}</p>
        ) : promiseAt === null ? (
          <p>{cavalry.coming({ manager })}</p>
        ) : (
          <>
            <p>{cavalry.promised({ manager, when: when(promiseAt, view.now, view.timezone, view.language) })}</p>
            <time class="time" datetime={new Date(promiseAt).toISOString()}>
              {when(promiseAt, view.now, view.timezone, view.language)}
            </time>
          </>
        )}
      </div>
    </div>
  );
}

function CallNow({ view, words, recovery }: { view: SurveyView; words: Words; recovery: RecoveryView }) {
  const { cavalry } = words;
  const first = recovery.holder ?? recovery.called;
  const { phone, name } = view.business;
  const numbers = [
    ...(first?.phone ? [{ phone: first.phone, label: cavalry.call({ name: firstName(first.name) }) }] : []),
    ...(recovery.next?.phone
      ? [{ phone: recovery.next.phone, label: cavalry.next({ name: firstName(recovery.next.name) }) }]
      : []),
    ...(phone === null ? [] : [{ phone, label: cavalry.call({ name }) }]),
  ];
  if (numbers.length === 0) return null;
  return (
    <>
      <h2>{cavalry.callNow}</h2>
      <div class="calls">
        {numbers.map((n, i) => (
          <a class={i === 0 ? "button" : "button plain"} href={`tel:${n.phone}`}>
            {n.label}
          </a>
        ))}
      </div>
    </>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""]
    .map((w) => [...(w ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}
