// The customer's side. GET and HEAD never record anything; a press posts. The link is proven before anything is touched.
import { Hono } from "hono";
import type { SurveyView } from "../account/views.ts";
import { type Edge, type EdgeContext, only, readForm } from "../edge.ts";
import { type Opened, read } from "../link.ts";
import { OutOfReach, reach } from "../reach.ts";
import { wording } from "../wording/wording.ts";
import { answeredPage, expiredPage, questionPage, troublePage, unknownPage } from "./pages.tsx";

const COMMENT_LIMIT = 10_000;

export const survey = new Hono<Edge>();

survey.get("/s/:code", async (c) => {
  const link = opened(c);
  if (link === null) return unknownPage(c);
  const view = await reach(c.env, link.account, (stub) => stub.survey(link.subject));
  if (view === null) return unknownPage(c);
  if (view.expired) return expiredPage(c, view);
  return view.face === null ? questionPage(c, view, code(c), face(c.req.query("tap"))) : answeredPage(c, view, code(c));
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
  const { thanks, cavalry } = words(view);
  return answeredPage(c, view, code(c), text === "" ? null : view.recovery === null ? thanks.kept : cavalry.noted);
});

survey.all("/s/:code", only("GET", "HEAD", "POST"));
survey.all("/s/:code/more", only("POST"));

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
