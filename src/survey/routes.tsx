// The customer's side. GET and HEAD never record anything; a press posts. The link is proven before anything is touched.
import type { ErrorHandler } from "hono";
import type { SurveyView } from "../account/views/survey.ts";
import { type Edge, type EdgeContext, failed, newEdge, readForm } from "../edge.ts";
import { mint, type Opened, originOf, read } from "../link.ts";
import { logFailure } from "../log.ts";
import { OutOfReach, reach } from "../reach.ts";
import { calledName } from "../wording/given_name.ts";
import { recoveryWording } from "../wording/recovery/recovery.ts";
import { LANGUAGES } from "../wording/wording.ts";
import { answeredPage, expiredPage } from "./after/answered.tsx";
import { type Desk, desk, isLetDown, type Links } from "./desk.tsx";
import { followPage } from "./following.tsx";
import { kioskPage } from "./kiosk.tsx";
import { languageOf, learn, switched } from "./language.ts";
import { version } from "./live.ts";
import { opened } from "./opened.ts";
import { questionPage, spilledPage, tooOftenPage, troublePage, unknownPage } from "./pages.tsx";
import { from, pressOf } from "./press.ts";
import { SCRIPTS } from "./script.ts";
import { orSpill } from "./spill.ts";

export const survey = newEdge();

survey.get("/s/:code", async (c) => {
  const link = opened(c, "survey");
  if (link === null) return unknownPage(c);
  const view = await reach(c.env, link.account, (stub) => stub.survey(link.subject));
  if (view === null) return unknownPage(c);
  const d = await deskOf(c, link, view);
  if (view.expired) return expiredPage(c, d);
  if (view.recovery !== null && c.req.query("follow") !== undefined) return followPage(c, d, view.recovery);
  return view.face === null && view.recovery === null
    ? questionPage(c, d, face(c.req.query("tap")))
    : answeredPage(c, d);
});

survey.post("/s/:code", async (c) => {
  const link = opened(c, "survey");
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const tapped = face(sent.form.get("tap"));
  if (tapped === null) return c.text("tap: one of 1, 2, 3, 4, 5\n", 422);
  const press = pressOf(c, sent.form, switched(c, LANGUAGES));
  const spilled = { account: link.account, visit: link.subject, face: tapped, press };
  const reached = await orSpill(c, spilled, async () => ({
    kept: await reach(c.env, link.account, (stub) => stub.tap(link.subject, tapped, press)),
  }));
  if (reached === null) return spilledPage(c);
  const { kept } = reached;
  if (kept === null || kept.survey === null) return unknownPage(c);
  const { result, survey: view } = kept;
  if (!result.ok && result.reason === "too_often") return tooOftenPage(c);
  const d = await deskOf(c, link, view);
  if (!result.ok && result.reason === "expired") return expiredPage(c, d);
  return answeredPage(c, d, !result.ok && result.reason === "closed" ? d.words.thanks.closed : null);
});

/** A reload of what a form without scripts answered with. */
survey.get("/s/:code/more", async (c) =>
  opened(c, "survey") === null ? await unknownPage(c) : c.redirect(`/s/${code(c)}${new URL(c.req.url).search}`, 303),
);

survey.post("/s/:code/more", async (c) => {
  const link = opened(c, "survey");
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const after = sent.form.get("after");
  if (after !== null) return followedUp(c, link, face(after));
  const { readMore } = await import("./more_form.ts");
  const said = readMore(sent.form);
  if (!said.ok) return c.text(`${said.errors.join("\n")}\n`, 422);
  const kept = await reach(c.env, link.account, (stub) => stub.more(link.subject, said.more, from(c)));
  if (kept === null || kept.survey === null) return unknownPage(c);
  const { result, survey: view } = kept;
  if (!result.ok && result.reason === "too_often") return tooOftenPage(c);
  const d = await deskOf(c, link, view);
  const wrote = said.more.comment !== undefined || said.more.callback !== undefined;
  if (view.expired) return expiredPage(c, d, wrote);
  if (view.face === null && view.recovery === null) return questionPage(c, d, null);
  const place = sent.form.get("next");
  if (typeof place === "string" && read(c.var.config.linkKeys, "place", place)?.account === link.account) {
    return kioskPage(c, d, place);
  }
  // What was written stands on the page as a quote, with who has it.
  const shown = said.more.comment !== undefined && view.comment !== null;
  const nothing = Object.values(said.more).every((value) => value === undefined);
  return answeredPage(c, d, nothing || shown ? null : isLetDown(view) && wrote ? noted(d) : d.words.thanks.kept);
});

for (const [name, script] of Object.entries(SCRIPTS)) {
  survey.get(`/${name}.js`, (c) =>
    c.body(script, 200, { "content-type": "text/javascript", "cache-control": "public, max-age=86400" }),
  );
}

/** Who they are and what they keep, from the line at the foot of the page. */
survey.get("/s/:code/:what{imprint|privacy}", async (c) => {
  const link = opened(c, "survey");
  const view = link && (await reach(c.env, link.account, (stub) => stub.survey(link.subject)));
  if (view === null) return unknownPage(c);
  const { aboutPage } = await import("./about.tsx");
  return aboutPage(c, view, `/s/${code(c)}`);
});

/** Drawn although it comes with a 404, so that the initials beneath show and not the mark of a broken picture. */
const NOBODY = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** Only pages that follow a tap name it. A new photo has a new number, so that a telephone may keep what it has seen. */
survey.get("/s/:code/photo/:number", async (c) => {
  const link = opened(c, "survey");
  const number = c.req.param("number");
  const shown = link !== null && /^[1-9]\d{0,9}$/.test(number) ? { visit: link.subject, photo: Number(number) } : null;
  const photo = link === null || shown === null ? null : await reach(c.env, link.account, (stub) => stub.photo(shown));
  c.header("Content-Security-Policy", "default-src 'none'");
  if (photo === null) return c.body(NOBODY, 404, { "content-type": "image/svg+xml" });
  if (photo.id !== shown?.photo) return c.redirect(`/s/${code(c)}/photo/${photo.id}`);
  c.header("Cache-Control", "private, max-age=86400, immutable");
  return c.body(photo.bytes, 200, { "content-type": photo.type });
});

/** A few bytes that change when the page would. */
survey.get("/s/:code/live", async (c) => {
  const link = opened(c, "survey");
  const view = link === null ? null : await reach(c.env, link.account, (stub) => stub.survey(link.subject));
  return view?.recovery ? c.text(version(view.recovery)) : c.text("", 404);
});

/** The same five faces about the recovery. */
async function followedUp(c: EdgeContext, link: Opened, said: number | null): Promise<Response> {
  if (said === null) return c.text("after: one of 1, 2, 3, 4, 5\n", 422);
  const kept = await reach(c.env, link.account, (stub) => stub.followUp(link.subject, said, from(c)));
  if (kept === null || kept.survey === null) return unknownPage(c);
  const { ok, often, survey: view } = kept;
  if (often) return tooOftenPage(c);
  const d = await deskOf(c, link, view);
  if (view.face === null && view.recovery === null) return questionPage(c, d, null);
  return answeredPage(c, d, ok && view.recovery?.state !== "won_back" ? noted(d) : null);
}

function noted({ view, words }: Desk): string {
  if (view.recovery === null) return words.thanks.kept;
  const manager = view.recovery.holder?.name;
  return recoveryWording(view.language).page.noted({ manager: manager === undefined ? null : calledName(manager) });
}

/** Whoever pressed is told in words to press again. */
export const troubled: ErrorHandler<Edge> = (error, c) => {
  if (!(error instanceof OutOfReach)) return failed(error, c);
  logFailure("account_out_of_reach", error);
  return troublePage(c);
};

survey.onError(troubled);

function code(c: EdgeContext): string {
  return c.req.param("code") ?? "";
}

async function deskOf(c: EdgeContext, link: Opened, view: SurveyView): Promise<Desk> {
  const language = languageOf(c, view);
  await learn(language, view.recovery !== null, Boolean(view.recovery?.danger));
  const switchedTo = switched(c, view.languages) ?? heard(view, language);
  return desk({ ...view, language }, code(c), switchedTo, linksOf(c, link, view));
}

/** The telephone's language, where it alone decided: a press brings it along, so that what is written later is in it. */
function heard(view: SurveyView, language: string): string | null {
  const spoken = language.slice(0, 2);
  return view.spoken === null && spoken !== view.language.slice(0, 2) ? spoken : null;
}

export function surveyCode(c: EdgeContext, link: Opened): string {
  return mint(c.var.config.linkKeys, "survey", link);
}

/** At a counter nobody is asked again, and nobody knows whose friend it would be. */
function linksOf(c: EdgeContext, link: Opened, view: SurveyView): Links {
  const { linkKeys, publicUrl } = c.var.config;
  if (!view.after.named) return { stopPath: null, friendUrl: null };
  return {
    stopPath: `/u/${mint(linkKeys, "stop", link)}`,
    friendUrl: `${originOf(publicUrl, view.business.linkDomain)}/r/${mint(linkKeys, "friend", link)}`,
  };
}

export function face(value: unknown): number | null {
  return typeof value === "string" && /^[1-5]$/.test(value) ? Number(value) : null;
}
