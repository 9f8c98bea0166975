import type { SurveyView } from "../account/views.ts";
import { FaceButtons } from "../html/faces.tsx";
import { names, type VisitWords, type Words, wording } from "../wording/wording.ts";

/** Where the page's forms post: the code the customer came with. */
export interface Desk {
  readonly view: SurveyView;
  readonly words: Words;
  readonly who: VisitWords;
  readonly path: string;
}

export function desk(view: SurveyView, code: string): Desk {
  const words = wording(view.language);
  const staff = view.staff.length === 0 ? view.business.name : names(view.staff, view.language);
  return { view, words, path: `/s/${code}`, who: { customer: view.customer, staff, business: view.business.name } };
}

export function Say({ path, label, words, said }: { path: string; label: string; words: Words; said: string | null }) {
  return (
    <form method="post" action={`${path}/more`} class="say">
      <label for="comment">{label}</label>
      {said === null ? null : <p class="soft">“{said}”</p>}
      <textarea id="comment" name="comment" rows={3} maxlength={10_000} dir="auto" />
      <button class="main">{words.thanks.send}</button>
    </form>
  );
}

export function Change({ view, words, path }: { view: SurveyView; words: Words; path: string }) {
  if (view.closed) return <small>{words.thanks.closed}</small>;
  return (
    <form method="post" action={path}>
      <fieldset>
        <legend>
          <small>{words.thanks.change}</small>
        </legend>
        <FaceButtons words={words} chosen={view.face} small />
      </fieldset>
    </form>
  );
}
