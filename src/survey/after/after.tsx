// What follows the tap. One form, so that a press anywhere in it loses nothing; every part may be left out.
import type { Child } from "hono/jsx";
import { drawn } from "../../html/drawn.ts";
import type { Steps } from "../../wording/en.ts";
import { calledName } from "../../wording/given_name.ts";
import { wordFor } from "../../wording/names.ts";
import { askInRecovery } from "../cavalry.tsx";
import type { Desk } from "../desk.tsx";
import { type Card, lacksNumber, nextCard } from "./cards.ts";

/** One card and one folded line; while a case is open one box, where the words go to whoever has it. */
export function After(props: Desk) {
  const { view, words, path, tail } = props;
  const card = nextCard(view);
  const open = view.recovery?.open ?? false;
  return (
    <form method="post" action={`${path}/more${tail}`} class="more">
      <button hidden>{words.thanks.send}</button>
      <div id="card">{card === null ? null : <Ask {...props} card={card} />}</div>
      <div id="words">
        {open ? (
          <>
            {lacksNumber(view) ? <Ring {...props} /> : null}
            <Box {...props} />
          </>
        ) : (
          <Told {...props}>
            <Unfinished {...props} />
            <CallMe {...props} />
          </Told>
        )}
      </div>
    </form>
  );
}

function Ask(props: Desk & { readonly card: Card }) {
  const { view, words, card } = props;
  const { after, page } = words;
  const { driver } = view.after;
  switch (card) {
    case "loyalty":
      return <Scale {...props} question={after.loyalty} steps={after.loyaltySteps} />;
    case "driver": {
      const question = driver === null ? undefined : (driver.text ?? wordFor(after.drivers, driver.key));
      return <Scale {...props} question={question ?? ""} steps={after.steps} />;
    }
    case "touches":
      return <Touches {...props} />;
    case "consent":
      return (
        <fieldset>
          <legend>{page.consent}</legend>
          <div class="calls">
            {(["yes", "no"] as const).map((answer) => (
              <button class="button plain" name="consent" value={answer}>
                {page[answer]}
              </button>
            ))}
          </div>
          <Skip {...props} />
        </fieldset>
      );
  }
}

function Skip({ words, card }: Desk & { readonly card: Card }) {
  return (
    <button class="skip" name="skip" value={card}>
      {words.page.skip}
    </button>
  );
}

function Scale(props: Desk & { readonly card: Card; readonly question: string; readonly steps: Steps }) {
  const { card, question, steps } = props;
  return (
    <fieldset>
      <legend>{question}</legend>
      {drawn(steps, card, () => (
        <StepButtons name={card} steps={steps} />
      ))}
      <Skip {...props} />
    </fieldset>
  );
}

function StepButtons({ name, steps }: { name: string; steps: Steps }) {
  return (
    <>
      <div class="scale">
        {steps.map((step, i) => (
          <button name={name} value={String(i + 1)} aria-label={`${i + 1}: ${step}`}>
            {i + 1}
          </button>
        ))}
      </div>
      <p class="ends" aria-hidden="true">
        <span>{steps[0]}</span>
        <span>{steps[4]}</span>
      </p>
    </>
  );
}

/** Each chip is kept as it is touched; the card goes with the press that says so. */
function Touches({ view, words }: Desk) {
  const { page, after } = words;
  return (
    <fieldset class="chips">
      <legend>{after.noticed}</legend>
      <div>
        {view.after.touches.map(({ name, noticed }) => (
          <label>
            <input type="checkbox" name="touches" value={name} checked={noticed} />
            <span>{wordFor(after.touches, name) ?? name}</span>
          </label>
        ))}
      </div>
      <div class="calls">
        <button class="button plain" name="touches" value="">
          {page.next}
        </button>
        <button class="button plain" name="none" value="1">
          {page.none}
        </button>
        <button class="skip" name="skip" value="touches">
          {page.skip}
        </button>
      </div>
    </fieldset>
  );
}

/** What they wrote, as a quote with who has it; more of it is one press away. */
function Quote({ view, words }: Desk) {
  // What both sides wrote stands above already, once the business has answered.
  if (view.comment === null || view.recovery?.talk.length) return null;
  const { page } = words;
  const holder = view.recovery?.holder?.name;
  return (
    <figure>
      <figcaption>{page.wrote}</figcaption>
      <blockquote dir="auto">{view.comment}</blockquote>
      <small>✓ {page.has({ name: holder === undefined ? view.business.name : calledName(holder) })}</small>
    </figure>
  );
}

function Box(props: Desk) {
  const { view, words } = props;
  if (view.comment === null) return <Comment words={words} label={askInRecovery(view)} />;
  return (
    <>
      <Quote {...props} />
      <details>
        <summary>{words.page.add}</summary>
        <Comment words={words} label={askInRecovery(view)} />
      </details>
    </>
  );
}

function Told(props: Desk & { readonly children: Child }) {
  const { view, words, who } = props;
  const { page, thanks } = words;
  const label = (view.face ?? 3) <= 3 ? thanks.fineAsk : thanks.happyAsk(who);
  return (
    <>
      <Quote {...props} />
      <details>
        <summary>{view.comment === null ? page.more : page.add}</summary>
        <Comment words={words} label={label} />
        {props.children}
      </details>
    </>
  );
}

function Comment({ words, label }: Pick<Desk, "words"> & { readonly label: string | null }) {
  return (
    <div>
      <label for="comment">{label}</label>
      <textarea id="comment" name="comment" rows={1} maxlength={10_000} dir="auto" />
      <button class="main">{words.thanks.send}</button>
    </div>
  );
}

function Unfinished({ view, words }: Desk) {
  const { after } = words;
  return (
    <>
      <label for="unfinished">{after.unfinished}</label>
      <small>{after.unfinishedHint}</small>
      <textarea id="unfinished" name="unfinished" rows={1} maxlength={2000} dir="auto">
        {view.after.unfinished}
      </textarea>
    </>
  );
}

function CallMe({ view, words }: Desk) {
  const { after } = words;
  const { phoneEnding } = view.after;
  return (
    <fieldset>
      <legend>{after.callMe}</legend>
      <label for="callback">{phoneEnding === null ? after.number : after.numberKnown({ ending: phoneEnding })}</label>
      <input id="callback" name="callback" type="tel" autocomplete="tel" maxlength={40} dir="ltr" />
      <label for="best_time">{after.bestTime}</label>
      <input id="best_time" name="best_time" type="text" maxlength={100} dir="auto" />
      <button class="button plain" name="call" value="1">
        {after.callSend}
      </button>
    </fieldset>
  );
}

/** Nobody can be called whose number nobody has: it is asked for before anything else. */
export function Ring({ view, words }: Desk) {
  const { after, friend, page } = words;
  const { called, holder } = view.recovery ?? {};
  const person = holder ?? called;
  return (
    <fieldset>
      <legend>{page.number({ manager: person ? calledName(person.name) : view.business.name })}</legend>
      {view.after.named ? null : (
        <>
          <label for="name">{friend.name}</label>
          <input id="name" name="name" type="text" autocomplete="given-name" maxlength={120} dir="auto" />
        </>
      )}
      <label for="callback">{after.number}</label>
      <input id="callback" name="callback" type="tel" autocomplete="tel" maxlength={40} dir="ltr" />
      <button class="main" name="call" value="1">
        {after.callSend}
      </button>
    </fieldset>
  );
}
