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
  /** Where somebody says that they don't want to be asked again; null where we never asked them. */
  readonly stopPath: string | null;
  /** What they may pass on to a friend; null where nobody knows whose friend it would be. */
  readonly friendUrl: string | null;
}

export type Links = Pick<Desk, "stopPath" | "friendUrl">;

export function desk(view: SurveyView, code: string, switchedTo: string | null, links: Links): Desk {
  const words = wording(view.language);
  const staff = view.staff.length === 0 ? view.business.name : names(view.staff, view.language);
  const tail = switchedTo === null ? "" : `?lang=${switchedTo}`;
  return {
    view,
    words,
    path: `/s/${code}`,
    tail,
    who: { customer: view.customer, staff, business: view.business.name },
    stopPath: links.stopPath && links.stopPath + tail,
    friendUrl: links.friendUrl,
  };
}

/** A case may also be open because a happy customer wants a call: only a low face is met with empathy. */
export function isLetDown(view: SurveyView): boolean {
  return view.recovery !== null && (view.face ?? 5) <= 2;
}

/** A number, or words in whatever script, within a sentence that runs from the right. */
export function apart(words: Words, text: string): string {
  return words.direction === "rtl" && text !== "" ? `\u2068${text}\u2069` : text;
}

/** What surrounds every page of a customer: whose it is above; who they are, other languages and the way out below. */
export function Shell(props: {
  readonly business: BusinessView;
  readonly words: Words;
  /** Where the page says what to do in a danger; scripts turn to it at once. */
  readonly danger?: DangerWords | null;
  readonly languages: readonly string[];
  readonly path: string;
  readonly tail?: string;
  /** False where those who look are the business itself. */
  readonly about?: boolean;
  readonly stopPath?: string | null;
  /** What else stands in the line below. */
  readonly foot?: Child;
  readonly children: Child;
}) {
  const { business, words, danger, languages, path, tail = "", about = true, stopPath = null } = props;
  const { offline, sent, kept } = words.thanks;
  const { page } = words;
  return (
    <main
      data-offline={offline}
      data-sent={danger?.passedOn ?? sent}
      data-saved={danger?.passedOn ?? kept}
      data-refused={page.refused}
      data-danger={danger ? "" : undefined}
    >
      <p class="name">
        {business.logo === null ? null : (
          <span class="logo" aria-hidden="true">
            {raw(business.logo)}
          </span>
        )}
        {business.name}
      </p>
      {props.children}
      <p id="say" role="status"></p>
      <footer id="foot">
        <nav aria-label={page.foot}>
          {about
            ? (["imprint", "privacy"] as const).map((what) => (
                <a href={aboutAddress(business, what, path, tail)}>{page[what]}</a>
              ))
            : null}
          {stopPath === null ? null : <a href={stopPath}>{words.text.stop}</a>}
        </nav>
        {languages.length < 2 ? null : (
          <details>
            <summary>
              {words.ask.languages}: {words.language}
            </summary>
            <nav aria-label={words.ask.languages}>
              {languages.map((l) => (
                <a href={`${path}${path.includes("?") ? "&" : "?"}lang=${l}`} lang={l}>
                  {LANGUAGE_NAMES[l]}
                </a>
              ))}
            </nav>
          </details>
        )}
        {props.foot}
      </footer>
    </main>
  );
}

/** An address of the business's own, or our page with what they say; a tablet on a counter stays with us. */
function aboutAddress(business: BusinessView, what: "imprint" | "privacy", path: string, tail: string): string {
  const text = business[what] ?? "";
  const [own, query] = path.split("?");
  if (query !== undefined) return `${own}/${what}?${query}`;
  return /^https:/.test(text) ? text : `${path}/${what}${tail}`;
}

/** Tapping again, while that still counts. */
export function Change({ view, words, path, tail }: Desk) {
  if (view.closed) return <small>{words.thanks.closed}</small>;
  return (
    <details>
      <summary>{words.thanks.change}</summary>
      <form method="post" action={path + tail}>
        <FaceButtons words={words} chosen={view.face} small />
      </form>
    </details>
  );
}
