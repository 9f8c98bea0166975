import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { BusinessView } from "../account/business/business.ts";
import type { SurveyView } from "../account/views/survey.ts";
import { Face, FaceButtons } from "../html/faces.tsx";
import { sheet } from "../html/frame.tsx";
import { customerStyle, type Moment } from "../html/style.ts";
import { dangerWording } from "../wording/danger/danger.ts";
import { LANGUAGES, type Words, wording } from "../wording/wording.ts";
import { After, PassOn } from "./after.tsx";
import { askInRecovery, Cavalry } from "./cavalry.tsx";
import { Danger } from "./danger.tsx";
import { Change, type Desk, isLetDown, Shell } from "./desk.tsx";
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

/** What a tap answers with, and what the link shows from then on. `next` is where a tablet starts over. */
export function answeredPage(
  c: Context,
  d: Desk,
  options: { readonly notice?: string | null; readonly friendPath?: string | null; readonly next?: string } = {},
): Response {
  const { view, words, who } = d;
  const { thanks } = words;
  const recovery = view.recovery;
  const danger = recovery?.danger ?? null;
  const state = recovery?.state ?? null;
  const notice = options.notice ?? null;
  const face = view.face ?? 3;
  const ask = (isLetDown(view) ? askInRecovery(view) : null) ?? (face <= 3 ? thanks.fineAsk : thanks.happyAsk(who));
  return customerSheet(
    c,
    d,
    words.ask.title(who),
    <div class="fill">
      {options.next === undefined ? null : (
        <a id="next" class="button plain out" href={options.next}>
          {words.place.again}
        </a>
      )}
      {recovery !== null && danger !== null ? (
        <Danger {...d} recovery={recovery} danger={danger} thanks={null} />
      ) : (
        <>
          {recovery === null ? (
            <Thanks {...d} notice={notice} />
          ) : (
            <Cavalry {...d} notice={notice} recovery={recovery} thanks={<Thanks {...d} notice={null} />} />
          )}
          <After {...d} ask={ask} />
          <PassOn {...d} friendPath={options.friendPath ?? null} />
          {state === null || state === "raised" || state === "taken" ? <Change {...d} /> : null}
        </>
      )}
    </div>,
    { kiosk: options.next !== undefined },
  );
}

export function Thanks({ notice, view, words, who, path }: Desk & { readonly notice: string | null }) {
  const { thanks } = words;
  const face = view.face ?? 3;
  return (
    <>
      <div class="came mine">
        <Face face={face} />
        <Discs came={view.came} path={path} />
      </div>
      <h1 class="top">{face === 5 ? thanks.delighted(who) : face === 4 ? thanks.happy(who) : thanks.fine(who)}</h1>
      {notice === null ? null : <p role="status">{notice}</p>}
    </>
  );
}

/** Signed by us, too old to answer: whoever still writes reaches a person, and the business can be called. */
export function expiredPage(c: Context, d: Desk, written = false): Response {
  const { view, words } = d;
  if (view.recovery?.danger) return answeredPage(c, d);
  const { gone, after, thanks } = words;
  const { name: business, phone, email } = view.business;
  return customerSheet(
    c,
    d,
    gone.expiredTitle,
    <div class="fill">
      <h1 class="top">{gone.expiredTitle}</h1>
      {written ? (
        <p role="status">{gone.writeSent}</p>
      ) : (
        <>
          <p>{gone.expired({ business })}</p>
          <form method="post" action={`${d.path}/more${d.tail}`} class="more" data-plain="1">
            <div>
              <label for="comment">{gone.write}</label>
              <textarea id="comment" name="comment" rows={4} maxlength={10_000} dir="auto" required />
              <label for="callback">{after.number}</label>
              <input id="callback" name="callback" type="tel" autocomplete="tel" maxlength={40} dir="ltr" />
              <button class="main">{thanks.send}</button>
            </div>
          </form>
        </>
      )}
      <div class="calls">
        {phone === null ? null : (
          <a class="button plain" href={`tel:${phone}`}>
            {gone.reach({ business })}
          </a>
        )}
        {email === null ? null : (
          <a class="button plain" href={`mailto:${email}`}>
            {email}
          </a>
        )}
      </div>
    </div>,
    { status: 410 },
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

async function plainPage(
  c: Context,
  say: (words: Words) => readonly [string, string],
  status: 404 | 429 | 503,
): Promise<Response> {
  const language = preferred(c, LANGUAGES) ?? "en";
  await learn(language, false);
  const words = wording(language);
  const [title, text] = say(words);
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

export function customerSheet(
  c: Context,
  d: Desk,
  title: string,
  body: Child,
  options: { readonly status?: 200 | 410; readonly kiosk?: boolean; readonly moment?: "ask" } = {},
): Response {
  const { business, language, languages } = d.view;
  return shelled(
    c,
    {
      ...d,
      business,
      language,
      languages,
      title,
      body,
      kiosk: options.kiosk ?? false,
      moment: options.moment ?? momentOf(d.view),
    },
    options.status,
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
}

export function dress(business: BusinessView, moment: Moment): string {
  const logo = business.logo === null ? "" : ".logo svg{display:block;height:40px;max-width:70%}";
  return customerStyle(business.color, moment) + logo;
}

/** A customer's page in the business's colour. */
export function shelled(c: Context, page: Shelled, status: 200 | 410 | 422 = 200): Response {
  const { title, language, words, business, languages, path, kiosk } = page;
  // Who was let down has chosen the language by now; the page says one thing and stays small.
  const danger = page.moment === "danger" ? dangerWording(language) : null;
  const recovering =
    danger !== null || page.moment === "called" || page.moment === "calm" || page.moment === "recovery";
  const body = (
    <Shell business={business} words={words} danger={danger} languages={recovering ? [] : languages} path={path}>
      {page.body}
    </Shell>
  );
  const style = dress(business, page.moment);
  // The question and its script are one piece. What follows a tap arrives in that page; opened by itself it fetches its own.
  const name = kiosk ? "kiosk" : recovering ? "case" : "page";
  const script = page.moment === "ask" ? SCRIPTS[name] : { at: scriptAddress(name) };
  const scripted = page.moment === "friend" ? {} : { script, fetches: true };
  return sheet(c, { title, language, direction: words.direction, style, body, ...scripted }, status);
}
