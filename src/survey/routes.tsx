// The customer's side. GET and HEAD never record anything; a press posts. The link is proven before anything is touched.
import { Hono } from "hono";
import type { SurveyView } from "../account/views.ts";
import { type Edge, type EdgeContext, only, readForm } from "../edge.ts";
import { type Opened, read } from "../link.ts";
import { OutOfReach, reach } from "../reach.ts";
import { recoveryWording } from "../wording/recovery/recovery.ts";
import { firstName, wording } from "../wording/wording.ts";
import { version } from "./live.ts";
import { answeredPage, expiredPage, questionPage, troublePage, unknownPage } from "./pages.tsx";

const COMMENT_LIMIT = 10_000;

export const survey = new Hono<Edge>();

survey.get("/s/:code", async (c) => {
  const link = opened(c);
  if (link === null) return unknownPage(c);
  const view = await reach(c.env, link.account, (stub) => stub.survey(link.subject));
  if (view === null) return unknownPage(c);
  if (view.expired) return expiredPage(c, view);
  return view.face === null && view.recovery === null
    ? questionPage(c, view, code(c), face(c.req.query("tap")))
    : answeredPage(c, view, code(c));
});

survey.post("/s/:code", async (c) => {
  const link = opened(c);
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const tapped = face(sent.form.get("tap"));
  if (tapped === null) return c.text("tap: one of 1, 2, 3, 4, 5\n", 422);
  const { result, survey: view } = await reach(c.env, link.account, (stub) => stub.tap(link.subject, tapped));
  if (view === null) return unknownPage(c);
  if (!result.ok && result.reason === "expired") return expiredPage(c, view);
  return answeredPage(c, view, code(c), !result.ok && result.reason === "closed" ? words(view).thanks.closed : null);
});

survey.post("/s/:code/more", async (c) => {
  const link = opened(c);
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const after = sent.form.get("after");
  if (after !== null) return followedUp(c, link, face(after));
  const said = sent.form.get("comment");
  if (typeof said !== "string") return c.text("comment: some text\n", 422);
  const text = said.trim();
  if (text.length > COMMENT_LIMIT) return c.text(`comment: at most ${COMMENT_LIMIT} characters\n`, 422);
  const view = await reach(c.env, link.account, async (stub) =>
    text === "" ? stub.survey(link.subject) : (await stub.comment(link.subject, text)).survey,
  );
  if (view === null) return unknownPage(c);
  if (view.expired) return expiredPage(c, view);
  if (view.face === null) return questionPage(c, view, code(c), null);
  return answeredPage(c, view, code(c), text === "" ? null : noted(view));
});

/** A few bytes that change when the page would. */
survey.get("/s/:code/live", async (c) => {
  const link = opened(c);
  const view = link === null ? null : await reach(c.env, link.account, (stub) => stub.survey(link.subject));
  return view?.recovery ? c.text(version(view.recovery)) : c.text("", 404);
});

/** The same five faces about the recovery. */
async function followedUp(c: EdgeContext, link: Opened, said: number | null): Promise<Response> {
  if (said === null) return c.text("after: one of 1, 2, 3, 4, 5\n", 422);
  const { ok, survey: view } = await reach(c.env, link.account, (stub) => stub.followUp(link.subject, said));
  if (view === null) return unknownPage(c);
  if (view.face === null && view.recovery === null) return questionPage(c, view, code(c), null);
  return answeredPage(c, view, code(c), ok && view.recovery?.state !== "won_back" ? noted(view) : null);
}

function noted(view: SurveyView): string {
  if (view.recovery === null) return words(view).thanks.kept;
  const manager = view.recovery.holder?.name;
  return recoveryWording(view.language).page.noted({ manager: manager === undefined ? null : firstName(manager) });
}

survey.all("/s/:code", only("GET", "HEAD", "POST"));
survey.all("/s/:code/more", only("POST"));
survey.all("/s/:code/live", only("GET", "HEAD"));

survey.onError((error, c) => {
  if (!(error instanceof OutOfReach)) throw error;
  console.error(JSON.stringify({ event: "account_out_of_reach", error: String(error.cause) }));
  return troublePage(c);
});

function opened(c: EdgeContext): Opened | null {
  return read(c.var.config.linkKeys, "survey", code(c));
}

function code(c: EdgeContext): string {
  return c.req.param("code") ?? "";
}

function face(value: unknown): number | null {
  return typeof value === "string" && /^[1-5]$/.test(value) ? Number(value) : null;
}

function words(view: SurveyView) {
  return wording(view.language);
}
