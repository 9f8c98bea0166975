// What a customer reads whose words held a danger: what to do now, whom to ring, who of ours was alerted. Nothing else is
// asked or offered until a person has marked that the danger is over.
import type { DangerView } from "../account/views/danger.ts";
import { helpIn } from "../recovery/danger/help.ts";
import { type DangerWords, dangerWording, stepsIn } from "../wording/danger/danger.ts";
import { names } from "../wording/names.ts";
import { recoveryWording } from "../wording/recovery/recovery.ts";
import { when } from "../wording/when.ts";
import { askInRecovery, Coming, Look } from "./cavalry.tsx";
import { CallNow, type Inner, type Props, Steps, Todo } from "./cavalry_parts.tsx";
import { version } from "./live.ts";

interface InDanger extends Omit<Props, "thanks"> {
  /** On a page that comes again by itself and takes no words. */
  readonly following?: boolean | undefined;
}

export function Danger({ following = false, ...rest }: InDanger) {
  const props: Props = { ...rest, thanks: null };
  const { view, recovery, path, tail } = props;
  const { danger } = recovery;
  if (danger === null) return null;
  const { page } = recoveryWording(view.language);
  const inner: Inner = { ...props, page, say: (at) => when(at, view.now, view.timezone, view.language) };
  const words = dangerWording(view.language);
  const [first, ...others] = danger.topics.map((topic) => ({
    title: words.advice[topic].title,
    steps: stepsIn(topic, danger.topics, words),
  }));
  return (
    <div class="fill">
      <div id="live" data-v={version(recovery)} data-path={path} data-tail={tail} aria-live="polite">
        <h1 class="top">{first?.title}</h1>
        <Now steps={first?.steps ?? []} />
        <Help danger={danger} words={words} />
        {others.map(({ title, steps }) => (
          <section>
            <h2>{title}</h2>
            <Now steps={steps} />
          </section>
        ))}
        {recovery.holder === null ? (
          <section>
            <h2>{words.people}</h2>
            <p>{alerted(danger, words, view.language)}</p>
          </section>
        ) : (
          <Coming {...inner} />
        )}
        <Todo {...inner} />
        <Steps {...inner} />
      </div>
      <CallNow {...inner} />
      {following ? null : <Tell {...props} />}
      <Look {...inner} following={following} />
    </div>
  );
}

function Now({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol class="now">
      {steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
  );
}

function Help({ danger, words }: { readonly danger: DangerView; readonly words: DangerWords }) {
  const numbers = helpIn(danger.topics, danger.country);
  return numbers.length === 0 ? (
    <p>
      <b>{words.noNumber}</b>
    </p>
  ) : (
    <div class="help">
      {numbers.map(({ service, number }) => (
        <a class="button" href={`tel:${number.replace(/\s/g, "")}`}>
          {words.call[service]({ number })}
        </a>
      ))}
    </div>
  );
}

function alerted({ alerted, sent, waiting }: DangerView, words: DangerWords, language: string): string {
  if (alerted.length > 0) return words.alerted({ names: names(alerted, language) });
  return sent ? words.alertedTeam : waiting ? words.alerting : words.nobody;
}

/** One box, and the number where we have none. */
function Tell({ view, words, path, tail }: Props) {
  return (
    <form method="post" action={`${path}/more${tail}`} class="more">
      <div>
        {view.after.phoneEnding !== null ? null : (
          <>
            <label for="callback">{words.after.number}</label>
            <input id="callback" name="callback" type="tel" autocomplete="tel" maxlength={40} dir="ltr" />
          </>
        )}
        {view.comment === null ? null : (
          <figure>
            <figcaption>{words.page.wrote}</figcaption>
            <blockquote dir="auto">{view.comment}</blockquote>
          </figure>
        )}
        <label for="comment">{view.comment === null ? askInRecovery(view) : words.page.add}</label>
        <textarea id="comment" name="comment" rows={3} maxlength={10_000} dir="auto" />
        <button class="main">{words.thanks.send}</button>
      </div>
    </form>
  );
}
