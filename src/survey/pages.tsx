import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { SurveyView } from "../account/views.ts";
import { FaceButtons } from "../html/faces.tsx";
import { sheet } from "../html/frame.tsx";
import { customerStyle } from "../html/style.ts";
import { names, type VisitWords, type Words, wording } from "../wording/wording.ts";
import { Cavalry } from "./cavalry.tsx";
import { LIVE_SCRIPT } from "./live.ts";

/** Where the page's forms post: the code the customer came with. */
interface Desk {
  readonly view: SurveyView;
  readonly words: Words;
  readonly who: VisitWords;
  readonly path: string;
}

function desk(view: SurveyView, code: string): Desk {
  const words = wording(view.language);
  const staff = view.staff.length === 0 ? view.business.name : names(view.staff, view.language);
  return { view, words, path: `/s/${code}`, who: { customer: view.customer, staff, business: view.business.name } };
}

export function questionPage(c: Context, view: SurveyView, code: string, preselected: number | null): Response {
  const { words, who, path } = desk(view, code);
  return customerSheet(
    c,
    view,
    words.ask.title(who),
    <form method="post" action={path} class="fill">
      <p class="hello">{words.ask.hello(who)}</p>
      <fieldset>
        <legend>
          <h1>{view.staff.length === 0 ? words.ask.questionNobody(who) : words.ask.question(who)}</h1>
        </legend>
        {view.job === null ? null : <p class="soft">{view.job}</p>}
        <FaceButtons words={words} chosen={preselected} />
      </fieldset>
      <small>{preselected === null ? words.ask.hint : words.ask.chosen}</small>
    </form>,
  );
}

/** What a tap answers with, and what the link shows from then on. */
export function answeredPage(c: Context, view: SurveyView, code: string, notice: string | null = null): Response {
  const d = desk(view, code);
  const body =
    view.recovery === null ? (
      <Thanks {...d} notice={notice} />
    ) : (
      <Cavalry
        {...d}
        notice={notice}
        recovery={view.recovery}
        change={<Change view={view} words={d.words} path={d.path} />}
      />
    );
  return customerSheet(c, view, d.words.ask.title(d.who), body, 200, view.recovery === null ? undefined : LIVE_SCRIPT);
}

function Thanks({ view, words, who, path, notice }: Desk & { notice: string | null }) {
  const { thanks } = words;
  const face = view.face ?? 3;
  const title = face === 5 ? thanks.delighted(who) : face === 4 ? thanks.happy(who) : thanks.fine(who);
  return (
    <div class="fill">
      <h1 class="top">{title}</h1>
      {notice === null ? null : <p role="status">{notice}</p>}
      <Say path={path} label={face <= 3 ? thanks.fineAsk : thanks.happyAsk(who)} words={words} said={view.comment} />
      <Change view={view} words={words} path={path} />
    </div>
  );
}

function Say({ path, label, words, said }: { path: string; label: string; words: Words; said: string | null }) {
  return (
    <form method="post" action={`${path}/more`} class="say">
      <label for="comment">{label}</label>
      {said === null ? null : <p class="soft">“{said}”</p>}
      <textarea id="comment" name="comment" rows={3} maxlength={10_000} dir="auto" />
      <button class="main">{words.thanks.send}</button>
    </form>
  );
}

function Change({ view, words, path }: { view: SurveyView; words: Words; path: string }) {
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

/** Signed by us, too old to answer: the business can still be reached. */
export function expiredPage(c: Context, view: SurveyView): Response {
  const words = wording(view.language);
  const { name: business, phone, email } = view.business;
  return customerSheet(
    c,
    view,
    words.gone.expiredTitle,
    <div class="fill">
      <h1 class="top">{words.gone.expiredTitle}</h1>
      <p>{words.gone.expired({ business })}</p>
      <div class="calls">
        {phone === null ? null : (
          <a class="button" href={`tel:${phone}`}>
            {words.gone.reach({ business })}
          </a>
        )}
        {email === null ? null : (
          <a class={phone === null ? "button" : "button plain"} href={`mailto:${email}`}>
            {email}
          </a>
        )}
      </div>
    </div>,
    410,
  );
}

/** Unknown and forged look alike: nothing is given away, not even whose link it might have been. */
export function unknownPage(c: Context): Response {
  return bare(c, (words) => [words.gone.unknownTitle, words.gone.unknown], 404);
}

export function troublePage(c: Context): Response {
  c.header("Retry-After", "5");
  return bare(c, (words) => [words.gone.troubleTitle, words.gone.trouble], 503);
}

function bare(c: Context, say: (words: Words) => readonly [string, string], status: 404 | 503): Response {
  const words = wording(c.req.header("accept-language") ?? "en");
  const [title, text] = say(words);
  const body = (
    <main>
      <div class="fill">
        <h1 class="top">{title}</h1>
        <p>{text}</p>
      </div>
    </main>
  );
  return sheet(c, { title, language: "en", direction: words.direction, style: customerStyle("#0f766e"), body }, status);
}

function customerSheet(
  c: Context,
  view: SurveyView,
  title: string,
  body: Child,
  status: 200 | 410 = 200,
  script?: string,
): Response {
  const words = wording(view.language);
  return sheet(
    c,
    {
      title,
      language: view.language,
      direction: words.direction,
      style: customerStyle(view.business.color),
      ...(script !== undefined && { script }),
      body: (
        <main>
          <p class="name">{view.business.name}</p>
          {body}
        </main>
      ),
    },
    status,
  );
}
