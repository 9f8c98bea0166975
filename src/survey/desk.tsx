import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { BusinessView } from "../account/business/business.ts";
import type { SurveyView } from "../account/views/survey.ts";
import { FaceButtons } from "../html/faces.tsx";
import type { DangerWords } from "../wording/danger/danger.ts";
import { LANGUAGE_NAMES, names } from "../wording/names.ts";
import { type VisitWords, type Words, wording } from "../wording/wording.ts";

/** Where the page's forms post, and how it speaks. `view.language` is already the one the page is shown in. */
export interface Desk {
  readonly view: SurveyView;
  readonly words: Words;
  readonly who: VisitWords;
  /** The code the customer came with, as a path. */
  readonly path: string;
  /** What follows every path, so that a switched language stays. */
  readonly tail: string;
}

export function desk(view: SurveyView, code: string, switchedTo: string | null): Desk {
  const words = wording(view.language);
  const staff = view.staff.length === 0 ? view.business.name : names(view.staff, view.language);
  return {
    view,
    words,
    path: `/s/${code}`,
    tail: switchedTo === null ? "" : `?lang=${switchedTo}`,
    who: { customer: view.customer, staff, business: view.business.name },
  };
}

/** A case may also be open because a happy customer wants a call: only a low face is met with empathy. */
export function isLetDown(view: SurveyView): boolean {
  return view.recovery !== null && (view.face ?? 5) <= 2;
}

/** What surrounds every page of a customer: whose it is above, other languages below. */
export function Shell(props: {
  readonly business: BusinessView;
  readonly words: Words;
  /** Where the page says what to do in a danger; scripts turn to it at once. */
  readonly danger?: DangerWords | null;
  readonly languages: readonly string[];
  readonly path: string;
  readonly children: Child;
}) {
  const { business, words, languages, danger } = props;
  const { offline, sent, kept } = words.thanks;
  return (
    <main
      data-offline={offline}
      data-sent={danger?.passedOn ?? sent}
      data-saved={danger?.passedOn ?? kept}
      data-danger={danger ? "" : undefined}
    >
      {business.logo === null ? (
        <p class="name">{business.name}</p>
      ) : (
        <div class="name logo" role="img" aria-label={business.name}>
          {raw(business.logo)}
        </div>
      )}
      {props.children}
      <p id="say" role="status"></p>
      {languages.length < 2 ? null : (
        <footer>
          <details>
            <summary>
              {words.ask.languages}: {words.language}
            </summary>
            <nav aria-label={words.ask.languages}>
              {languages.map((l) => (
                <a href={`${props.path}${props.path.includes("?") ? "&" : "?"}lang=${l}`} lang={l}>
                  {LANGUAGE_NAMES[l]}
                </a>
              ))}
            </nav>
          </details>
        </footer>
      )}
    </main>
  );
}

/** Tapping again, while that still counts. */
export function Change({ view, words, path, tail }: Desk) {
  if (view.closed) return <small>{words.thanks.closed}</small>;
  return (
    <form method="post" action={path + tail} class="out">
      <fieldset>
        <legend>
          <small>{words.thanks.change}</small>
        </legend>
        <FaceButtons words={words} chosen={view.face} small />
      </fieldset>
    </form>
  );
}
