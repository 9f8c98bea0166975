import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { BusinessView } from "../account/business/business.ts";
import type { SurveyView } from "../account/views/survey.ts";
import { FaceButtons } from "../html/faces.tsx";
import { sheet } from "../html/frame.tsx";
import { customerStyle, type Moment } from "../html/style.ts";
import { dangerWording } from "../wording/danger/danger.ts";
import { LANGUAGES, type Words, wording } from "../wording/wording.ts";
import { Danger } from "./danger.tsx";
import { type Desk, isLetDown, Shell } from "./desk.tsx";
import { learn, preferred } from "./language.ts";
import { Discs } from "./portrait.tsx";
import { SCRIPTS, scriptAddress } from "./script.ts";

export function questionPage(c: Context, d: Desk, preselected: number | null): Response {
  const { view, words, who } = d;
  const nobody = view.staff.length === 0;
  return customerSheet(
    c,
    d,
    words.ask.title(who),
    <form method="post" action={d.path + d.tail} class="fill">
      {nobody ? null : (
        <div class="came">
          <Discs came={view.came} path={null} />
        </div>
      )}
      <p class="hello">{words.ask.hello(who)}</p>
      <fieldset>
        <legend>
          <h1>{nobody ? words.ask.questionNobody(who) : words.ask.question(who)}</h1>
        </legend>
        {view.job === null ? null : <p class="soft">{view.job}</p>}
        <FaceButtons words={words} chosen={preselected} />
      </fieldset>
      <Trap />
      <small>{preselected === null ? words.ask.hint : words.ask.chosen}</small>
    </form>,
    { moment: "ask" },
  );
}

/** Unknown and forged look alike: nothing is given away, not even whose link it might have been. */
export function unknownPage(c: Context): Promise<Response> {
  return plainPage(c, (words) => [words.gone.unknownTitle, words.gone.unknown], 404);
}

export function troublePage(c: Context): Promise<Response> {
  c.header("Retry-After", "5");
  return plainPage(c, (words) => [words.gone.troubleTitle, words.gone.trouble], 503);
}

/** It is kept, and nobody of the business knows of it yet. */
export function spilledPage(c: Context): Promise<Response> {
  return plainPage(c, (words) => [words.gone.spilledTitle, words.gone.spilled], 202);
}

/** Nothing of it was kept; a page that can sends it again. */
export function tooOftenPage(c: Context, seconds = 60): Promise<Response> {
  c.header("Retry-After", String(seconds));
  return plainPage(c, (words) => [words.gone.troubleTitle, words.gone.trouble], 429);
}

/** A field that no person sees; what fills it is a machine. */
export function Trap() {
  return (
    <div class="bot" aria-hidden="true">
      <input name="website" tabindex={-1} autocomplete="off" />
    </div>
  );
}

/** A title and a sentence, in the reader's language and nobody's colour. */
export async function plainPage(
  c: Context,
  say: (words: Words, language: string) => readonly [string, string],
  status: 202 | 404 | 410 | 429 | 503,
): Promise<Response> {
  const language = preferred(c, LANGUAGES) ?? "en";
  await learn(language, false);
  const words = wording(language);
  const [title, text] = say(words, language);
  const body = (
    <main>
      <div class="fill">
        <h1 class="top">{title}</h1>
        <p>{text}</p>
      </div>
    </main>
  );
  return sheet(c, { title, language, direction: words.direction, style: customerStyle("#0f766e"), body }, status);
}

/** Whatever it would have shown: in danger it says what to do, and nothing else. */
export function customerSheet(
  c: Context,
  d: Desk,
  title: string,
  body: Child,
  options: {
    readonly status?: 200 | 410;
    readonly moment?: "ask";
    readonly foot?: Child;
    readonly following?: boolean;
  } = {},
): Response {
  const { business, language, languages, recovery } = d.view;
  const danger = recovery?.danger ? <Danger {...d} recovery={recovery} following={options.following} /> : null;
  return shelled(
    c,
    {
      ...d,
      business,
      language,
      languages,
      title,
      body: danger ?? body,
      kiosk: false,
      foot: danger === null ? (options.foot ?? null) : null,
      moment: options.moment ?? momentOf(d.view),
    },
    danger === null ? options.status : 200,
  );
}

function momentOf(view: SurveyView): Moment {
  const { recovery } = view;
  if (recovery === null) return "thanks";
  if (recovery.danger !== null) return "danger";
  if (!isLetDown(view)) return "calm";
  return recovery.steps.length < 2 && recovery.items.length === 0 ? "called" : "recovery";
}

interface Shelled {
  readonly business: BusinessView;
  readonly words: Words;
  readonly language: string;
  readonly languages: readonly string[];
  readonly path: string;
  readonly title: string;
  readonly body: Child;
  readonly kiosk: boolean;
  readonly moment: Moment;
  readonly tail?: string;
  readonly stopPath?: string | null;
  readonly foot?: Child;
}

/** Beside the name, on paper of its own so that dark parts are seen by night. */
const LOGO =
  ".name{display:flex;align-items:center;gap:12px}.logo{flex:none;padding:4px;border-radius:8px;background:#fff}.logo svg{display:block;height:40px;max-width:40vw}";

export function dress(business: BusinessView, moment: Moment): string {
  const logo = business.logo === null ? "" : LOGO;
  return customerStyle(business.color, moment) + logo;
}

/** A customer's page in the business's colour. */
export function shelled(c: Context, page: Shelled, status: 200 | 410 | 422 = 200): Response {
  const { title, language, words, business, languages, path, kiosk } = page;
  // Who was let down has chosen the language by now; the page says one thing and stays small.
  const danger = page.moment === "danger" ? dangerWording(language) : null;
  const recovering =
    danger !== null || page.moment === "called" || page.moment === "calm" || page.moment === "recovery";
  const inline = page.moment === "ask" || page.moment === "kiosk";
  const body = (
    <Shell {...page} danger={danger} languages={recovering ? [] : languages} path={path}>
      {page.body}
    </Shell>
  );
  const style = dress(business, page.moment);
  // The question and its script are one piece. What follows a tap arrives in that page; opened by itself it fetches its own.
  const name = kiosk ? "kiosk" : "page";
  const script = inline ? SCRIPTS[name] : { at: scriptAddress(name) };
  const scripted = page.moment === "friend" ? {} : { script, fetches: true };
  return sheet(c, { title, language, direction: words.direction, style, body, ...scripted }, status);
}
