// What is still to be done, what happened so far, and whom they may call themselves.
import type { Child } from "hono/jsx";
import type { RecoveryView } from "../account/views/survey.ts";
import { calledName } from "../wording/given_name.ts";
import { type RecoveryWords, recoveryWording } from "../wording/recovery/recovery.ts";
import type { Desk } from "./desk.tsx";

export interface Props extends Desk {
  readonly recovery: RecoveryView;
  /** What a happy customer reads who only asked to be called, or has something left to finish. */
  readonly thanks: Child;
}

export interface Inner extends Props {
  readonly page: RecoveryWords["page"];
  readonly say: (at: number) => string;
}

export function Todo({ recovery, page, say }: Inner) {
  const settled = recovery.state === "put_right" || recovery.state === "won_back";
  if (recovery.items.length === 0 || (settled && recovery.items.every((item) => item.doneAt !== null))) return null;
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

/** Both sides of what was written, as a conversation. */
export function Talk({ recovery, page, say }: Inner) {
  if (recovery.talk.length === 0) return null;
  return (
    <section>
      <h2>{page.talk}</h2>
      {recovery.talk.map((line) => (
        <figure>
          <figcaption>
            <b>{line.name ?? page.you}</b> <time datetime={new Date(line.at).toISOString()}>{say(line.at)}</time>
          </figcaption>
          <blockquote dir="auto">{line.text}</blockquote>
        </figure>
      ))}
    </section>
  );
}

export function Steps({ recovery, page, say }: Inner) {
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
      case "no_answer":
        return [[line, steps.no_answer({ name })] as const];
      case "called":
        return [[line, steps.called({ name })] as const];
      case "item_done":
        return [[line, steps.item_done({ what: line.what ?? "" })] as const];
      case "raised":
      case "not_right":
      case "reopened":
      case "resolved":
      case "unreached":
      case "won_back":
        return [[line, steps[line.kind]] as const];
      default:
        return [];
    }
  });
  // That they told us is no news to them.
  if (said.length < 2) return null;
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

/** Whom they may call themselves, and what we stand by. */
export function Calls(props: Props) {
  const { view } = props;
  const { page } = recoveryWording(view.language);
  const guarantee = view.business.guarantee[view.language.slice(0, 2)];
  return (
    <div id="calls">
      <CallNow {...props} page={page} />
      {guarantee === undefined ? null : (
        <p>
          <b>{page.guarantee}:</b> <bdi>{guarantee}</bdi>
        </p>
      )}
    </div>
  );
}

export function CallNow({ view, recovery, page }: Pick<Inner, "view" | "recovery" | "page">) {
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
