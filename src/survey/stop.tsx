// "Don't ask me again": the one-click unsubscribe of RFC 8058. Looking asks, only a press (or the mail program's POST) acts.
import type { SurveyView } from "../account/views/survey.ts";
import { type EdgeContext, newEdge } from "../edge.ts";
import { sheet } from "../html/frame.tsx";
import { customerStyle } from "../html/style.ts";
import { reach } from "../reach.ts";
import { wording } from "../wording/wording.ts";
import { languageOf, learn } from "./language.ts";
import { opened } from "./opened.ts";
import { unknownPage } from "./pages.tsx";

export const stop = newEdge();

stop.get("/u/:code", async (c) => {
  const link = opened(c, "stop");
  const view = link && (await reach(c.env, link.account, (stub) => stub.survey(link.subject)));
  return view ? page(c, view, "asked") : unknownPage(c);
});

stop.post("/u/:code", async (c) => {
  const link = opened(c, "stop");
  if (link === null) return unknownPage(c);
  const done = await reach(c.env, link.account, (stub) => stub.stopAsking(link.subject));
  const view = await reach(c.env, link.account, (stub) => stub.survey(link.subject));
  return view === null ? unknownPage(c) : page(c, view, done.ok && done.stopped ? "stopped" : "erased");
});

async function page(c: EdgeContext, view: SurveyView, now: "asked" | "stopped" | "erased"): Promise<Response> {
  const language = languageOf(c, view);
  await learn(language, false);
  const words = wording(language);
  const title = { asked: words.text.stopTitle, stopped: words.text.stopped, erased: words.text.stopErased }[now];
  return sheet(c, {
    title,
    language,
    direction: words.direction,
    style: customerStyle(view.business.color),
    body: (
      <main>
        <p class="name">{view.business.name}</p>
        <div class="fill">
          <h1 class="top">{title}</h1>
          {now !== "asked" ? null : (
            <form method="post">
              <button class="main">{words.text.stop}</button>
            </form>
          )}
        </div>
      </main>
    ),
  });
}
