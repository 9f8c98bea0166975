// The manager's pages. A case link opens its one case without signing in; only a press takes it.
import { type EdgeContext, newEdge, readForm } from "../edge.ts";
import { mint, read } from "../link.ts";
import { reach } from "../reach.ts";
import { preferred, switched } from "../survey/language.ts";
import { plainPage, tooOftenPage, unknownPage } from "../survey/pages.tsx";
import { from } from "../survey/press.ts";
import { recoveryWording } from "../wording/all.ts";
import { SCORE_LANGUAGES } from "../wording/scores/scores.ts";
import { boardPage } from "./board_page.tsx";
import { actionOf, pressed } from "./case_form.ts";
import { type CaseLinks, casePage, caseVersion } from "./case_page.tsx";
import { howPage } from "./how_page.tsx";
import { minePage } from "./mine_page.tsx";
import { ringing } from "./ringing.ts";

export const board = newEdge();

// Before the rest, because its worker's name would be read as a code.
board.route("/", ringing);

board.get("/c/:code", async (c) => {
  const link = read(c.var.config.linkKeys, "case", code(c));
  if (link === null) return unknownPage(c);
  const view = await reach(c.env, link.account, (stub) => stub.alert(link.subject));
  return view === null ? unknownPage(c) : casePage(c, view, linksFrom(c, link.account));
});

/** A few bytes that change when the page would. */
board.get("/c/:code/live", async (c) => {
  const link = read(c.var.config.linkKeys, "case", code(c));
  const view = link && (await reach(c.env, link.account, (stub) => stub.alert(link.subject)));
  return view ? c.text(caseVersion(view)) : c.body(null, 404);
});

board.post("/c/:code", async (c) => {
  const link = read(c.var.config.linkKeys, "case", code(c));
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const seen = await reach(c.env, link.account, (stub) => stub.alert(link.subject));
  if (seen === null) return unknownPage(c);
  const links = linksFrom(c, link.account);
  if (seen.expired) return casePage(c, seen, links);
  const action = actionOf(sent.form, seen.currency);
  if (typeof action === "string") {
    return casePage(c, seen, links, pressed(sent.form, { ok: false, reason: action }));
  }
  const as = action.do === "take" && seen.me === null ? action.by : null;
  const acted = await reach(c.env, link.account, (stub) => stub.actOnAlert(link.subject, action, as, true, from(c)));
  if (acted === "too_often") return tooOftenPage(c);
  if (acted === null || acted.alert === null) return unknownPage(c);
  return casePage(c, acted.alert, links, pressed(sent.form, acted.result));
});

/** The first board: open cases and scores, read-only, by a signed link that only development hands out. */
board.get("/board/look/:code", async (c) => {
  const link = c.var.config.development ? read(c.var.config.linkKeys, "board", code(c)) : null;
  if (link === null) return unknownPage(c);
  const view = await reach(c.env, link.account, (stub) => stub.board());
  return view === null ? unknownPage(c) : boardPage(c, view);
});

/** A person who knows about a warning presses "I know": its chart starts anew. */
board.post("/board/look/:code", async (c) => {
  const link = c.var.config.development ? read(c.var.config.linkKeys, "board", code(c)) : null;
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const warning = sent.form.get("acknowledge");
  if (typeof warning !== "string") return c.text("acknowledge: the id of a warning\n", 422);
  await reach(c.env, link.account, (stub) => stub.acknowledgeWarning(warning, null, null));
  const view = await reach(c.env, link.account, (stub) => stub.board());
  return view === null ? unknownPage(c) : boardPage(c, view);
});

/** Public: what every number means. `?lang=` chooses, else the browser. */
board.get("/board/how", (c) => {
  const language = switched(c, SCORE_LANGUAGES) ?? preferred(c, SCORE_LANGUAGES) ?? "en";
  return howPage(c, language.slice(0, 2).toLowerCase());
});

/** What a message that speaks for many leads to. */
board.get("/board/mine/:code", async (c) => {
  const link = read(c.var.config.linkKeys, "mine", code(c));
  const view = link && (await reach(c.env, link.account, (stub) => stub.myCases(link.subject, link.until)));
  if (!link || !view) return unknownPage(c);
  if (view === "old") return oldPage(c);
  return minePage(c, view, c.req.path, linksFrom(c, link.account).toCase);
});

/** "Let none of them ring": the way back for every phone at once. */
board.post("/board/mine/:code", async (c) => {
  const link = read(c.var.config.linkKeys, "mine", code(c));
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  if (sent.form.get("do") !== "hush") return c.text("do: hush\n", 422);
  const hushed = await reach(c.env, link.account, (stub) =>
    stub.ringBrowser({ manager: link.subject, until: link.until }, null),
  );
  if (!hushed.ok && "reason" in hushed) return unknownPage(c);
  return hushed.ok ? c.redirect(c.req.path, 303) : oldPage(c);
});

/** How to get a new one, and nothing else: whoever holds it may have found it. */
function oldPage(c: EdgeContext): Promise<Response> {
  return plainPage(c, ({ gone }, language) => [gone.expiredTitle, recoveryWording(language).limits.oldLink], 410);
}

function linksFrom(c: EdgeContext, account: string): CaseLinks {
  const { linkKeys } = c.var.config;
  return {
    toCase: ({ alertId }) => `/c/${mint(linkKeys, "case", { account, subject: alertId })}`,
    toAll: (manager, until) => `/board/mine/${mint(linkKeys, "mine", { account, subject: manager, until })}`,
  };
}

function code(c: EdgeContext): string {
  return c.req.param("code") ?? "";
}
