// The staff's mirror: after a visit, one tap on how they think it went. Looking never records; a press posts.
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { MirrorView } from "../account/survey/self_rating.ts";
import { type EdgeContext, newEdge, readForm } from "../edge.ts";
import { Face, FaceButtons } from "../html/faces.tsx";
import { sheet } from "../html/frame.tsx";
import type { Opened } from "../link.ts";
import { reach } from "../reach.ts";
import { when } from "../wording/when.ts";
import { LANGUAGES, type Words, wording } from "../wording/wording.ts";
import { Shell } from "./desk.tsx";
import { languageOf, learn, switched } from "./language.ts";
import { opened } from "./opened.ts";
import { dress, Trap, tooOftenPage, unknownPage } from "./pages.tsx";
import { pressOf } from "./press.ts";
import { face, troubled } from "./routes.tsx";

export const mirror = newEdge();

mirror.get("/m/:code", async (c) => {
  const link = opened(c, "mirror");
  const view = link && (await look(c, link));
  if (view === null) return unknownPage(c);
  if (view.expired) return latePage(c, view);
  return view.face === null ? askPage(c, view, face(c.req.query("tap"))) : ratedPage(c, view);
});

mirror.post("/m/:code", async (c) => {
  const link = opened(c, "mirror");
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const tapped = face(sent.form.get("tap"));
  if (tapped === null) return c.text("tap: one of 1, 2, 3, 4, 5\n", 422);
  const press = pressOf(c, sent.form, null);
  const view = await reach(c.env, link.account, (stub) => stub.rate(link.subject, link.person ?? 0, tapped, press));
  if (view === null) return unknownPage(c);
  if (view === "too_often") return tooOftenPage(c);
  return view.expired ? latePage(c, view) : ratedPage(c, view);
});

mirror.onError(troubled);

function look(c: EdgeContext, link: Opened): Promise<MirrorView | null> {
  return reach(c.env, link.account, (stub) => stub.mirror(link.subject, link.person ?? 0));
}

async function askPage(c: EdgeContext, view: MirrorView, preselected: number | null): Promise<Response> {
  const { words, action, visit } = await wordsOf(c, view);
  const { ask, mirror: say } = words;
  return page(
    c,
    view,
    <form method="post" action={action} class="fill">
      <p class="hello">{ask.hello({ customer: view.staff, staff: view.staff, business: view.business.name })}</p>
      <fieldset>
        <legend>
          <h1>{say.question(view)}</h1>
        </legend>
        <p class="soft">{visit}</p>
        <FaceButtons words={words} chosen={preselected} />
      </fieldset>
      <Trap />
      <small>{preselected === null ? say.hint(view) : ask.chosen}</small>
    </form>,
  );
}

async function ratedPage(c: EdgeContext, view: MirrorView): Promise<Response> {
  const { words, action, visit } = await wordsOf(c, view);
  const { thanks, mirror: say } = words;
  return page(
    c,
    view,
    <div class="fill">
      <div class="mine">
        <Face face={view.face ?? 3} />
      </div>
      <h1 class="top">{say.thanks(view)}</h1>
      <p>
        {say.question(view)} <b>{words.faces[(view.face ?? 3) - 1]}</b>
      </p>
      <p class="soft">{visit}</p>
      {view.closed ? (
        <small>{say.closed}</small>
      ) : (
        <form method="post" action={action} class="out">
          <fieldset>
            <legend>
              <small>{thanks.change}</small>
            </legend>
            <FaceButtons words={words} chosen={view.face} small />
          </fieldset>
        </form>
      )}
    </div>,
  );
}

async function latePage(c: EdgeContext, view: MirrorView): Promise<Response> {
  const { words } = await wordsOf(c, view);
  const body = (
    <div class="fill">
      <h1 class="top">{words.gone.expiredTitle}</h1>
      <p>{words.mirror.late}</p>
    </div>
  );
  return page(c, view, body, 410);
}

async function wordsOf(
  c: EdgeContext,
  view: MirrorView,
): Promise<{ words: Words; language: string; action: string; visit: string }> {
  const language = languageOf(c, { languages: LANGUAGES, language: view.language });
  await learn(language, false);
  const to = switched(c, LANGUAGES);
  const at = when(view.finishedAt, view.now, view.timezone, language);
  return {
    words: wording(language),
    language,
    action: to === null ? path(c) : `${path(c)}?lang=${to}`,
    visit: [view.job, at].filter((part) => part !== null).join(" · "),
  };
}

async function page(c: EdgeContext, view: MirrorView, children: Child, status: 200 | 410 = 200): Promise<Response> {
  const { words, language } = await wordsOf(c, view);
  const body = (
    <Shell business={view.business} words={words} languages={LANGUAGES} path={path(c)}>
      {children}
    </Shell>
  );
  const style = dress(view.business, view.face === null ? "ask" : "thanks");
  const title = view.expired ? words.gone.expiredTitle : words.mirror.question(view);
  return sheet(c, { title, language, direction: words.direction, style, body }, status);
}

function path(c: Context): string {
  return `/m/${c.req.param("code")}`;
}
