// What follows the tap. One form, so that a press anywhere in it loses nothing; every part may be left out.
import { drawn } from "../html/drawn.ts";
import type { Steps } from "../wording/en.ts";
import { type Desk, isLetDown } from "./desk.tsx";

export function After(props: Desk & { readonly ask: string }) {
  const { view, words, path, tail } = props;
  const { thanks } = words;
  // Whoever was let down is heard first, and not asked for what was nice before that.
  const letDown = isLetDown(view);
  // Whoever asked to be called without a tap is asked nothing about the visit.
  if (view.face === null) {
    return (
      <form method="post" action={`${path}/more${tail}`} class="more">
        <button hidden>{thanks.send}</button>
        <Say {...props} />
        <CallMe {...props} />
      </form>
    );
  }
  return (
    <form method="post" action={`${path}/more${tail}`} class="more">
      <button hidden>{thanks.send}</button>
      {letDown ? <Say {...props} /> : null}
      <Scales {...props} />
      {letDown ? null : <Touches {...props} />}
      {letDown ? null : <Say {...props} />}
      <Unfinished {...props} />
      <CallMe {...props} />
      {letDown ? <Touches {...props} /> : null}
    </form>
  );
}

function Scales({ view, words }: Desk) {
  const { after } = words;
  const { loyalty, driver } = view.after;
  const question = driver === null ? undefined : (driver.text ?? after.drivers[driver.key]);
  return (
    <>
      <Scale name="loyalty" question={after.loyalty} steps={after.loyaltySteps} chosen={loyalty} />
      {driver === null || question === undefined ? null : (
        <Scale name="driver" question={question} steps={after.steps} chosen={driver.value} />
      )}
    </>
  );
}

function Say({ view, words, ask }: Desk & { readonly ask: string }) {
  return (
    <div>
      <label for="comment">{ask}</label>
      {view.comment === null ? null : (
        <p class="said soft" dir="auto">
          {view.comment}
        </p>
      )}
      <textarea id="comment" name="comment" rows={3} maxlength={10_000} dir="auto" />
      <button class="main">{words.thanks.send}</button>
    </div>
  );
}

function Scale(props: { name: string; question: string; steps: Steps; chosen: number | null }) {
  const { name, steps, chosen } = props;
  return (
    <fieldset>
      <legend>{props.question}</legend>
      {drawn(steps, `${name} ${chosen}`, () => (
        <StepButtons name={name} steps={steps} chosen={chosen} />
      ))}
    </fieldset>
  );
}

function StepButtons({ name, steps, chosen }: { name: string; steps: Steps; chosen: number | null }) {
  return (
    <>
      <div class="scale">
        {steps.map((step, i) => (
          <button
            name={name}
            value={String(i + 1)}
            aria-label={`${i + 1}: ${step}`}
            aria-pressed={chosen === i + 1 ? "true" : "false"}
          >
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

function Touches({ view, words }: Desk) {
  const { touches } = view.after;
  if (touches.length === 0) return null;
  return (
    <fieldset class="chips">
      <legend>{words.after.noticed}</legend>
      <input type="hidden" name="touches" value="" />
      <div>
        {touches.map(({ name, noticed }) => (
          <label>
            <input type="checkbox" name="touches" value={name} checked={noticed} />
            <span>{words.after.touches[name] ?? name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Unfinished({ view, words }: Desk) {
  const { after } = words;
  const { unfinished } = view.after;
  return (
    <details open={unfinished !== null}>
      <summary>{after.unfinished}</summary>
      <label for="unfinished" class="soft">
        {after.unfinishedHint}
      </label>
      <textarea id="unfinished" name="unfinished" rows={2} maxlength={2000} dir="auto">
        {unfinished}
      </textarea>
    </details>
  );
}

function CallMe({ view, words }: Desk) {
  const { after } = words;
  const { callback, phoneEnding } = view.after;
  return (
    <details open={callback !== null}>
      <summary>{after.callMe}</summary>
      {callback === null ? null : (
        <p role="status">{after.called({ phone: callback.phone ?? "", when: callback.when ?? "" })}</p>
      )}
      <label for="callback">{phoneEnding === null ? after.number : after.numberKnown({ ending: phoneEnding })}</label>
      <input id="callback" name="callback" type="tel" autocomplete="tel" maxlength={40} dir="ltr" />
      <label for="best_time">{after.bestTime}</label>
      <input id="best_time" name="best_time" type="text" maxlength={100} dir="auto" />
      <button class="main" name="call" value="1">
        {after.callSend}
      </button>
    </details>
  );
}

/** Public reviews for everyone, whatever they tapped, and a link for a friend. Only the words differ. */
export function PassOn({ view, words, who, friendPath }: Desk & { readonly friendPath: string | null }) {
  const { after } = words;
  const { reviewLinks } = view.after;
  return (
    <>
      {reviewLinks.length === 0 ? null : (
        <section class="out">
          <h2>{(view.face ?? 3) >= 4 ? after.reviewHappy : after.reviewLow}</h2>
          <div class="calls">
            {reviewLinks.map(({ name, url }) => (
              <a class="button plain" href={url} rel="noopener noreferrer" target="_blank">
                {name}
              </a>
            ))}
          </div>
        </section>
      )}
      {friendPath === null || isLetDown(view) ? null : (
        <section class="out">
          <h2>{after.pass(who)}</h2>
          <a class="button plain" href={friendPath}>
            {after.passLink}
          </a>
        </section>
      )}
    </>
  );
}
