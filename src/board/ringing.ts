// Pushes to a manager's phone: the worker that shows them, the subscription by the same signed link that opens the page,
// and what is pressed on a notice. No key of the account is ever in a browser.
import { Hono } from "hono";
import type { Ringer } from "../account/inbound/push_subscription.ts";
import type { Acted } from "../account/recovery/actions.ts";
import type { AlertView } from "../account/views/case.ts";
import worker from "../browser/worker/notices.ts?script";
import { subscription } from "../channels/push/webpush.ts";
import { type Edge, type EdgeContext, readForm, readLimited, wrongMethod } from "../edge.ts";
import { read } from "../link.ts";
import { reach } from "../reach.ts";
import { from } from "../survey/press.ts";
import { recoveryWording, wording } from "../wording/all.ts";
import { calledName } from "../wording/given_name.ts";
import { ofPutRight, ofTime } from "../wording/recovery/claims.ts";
import { when } from "../wording/when.ts";
import { choicesOf } from "./case_standing.tsx";

/** Where the worker lives; it is in charge of no page, and its scope only keeps it apart from others. */
const WORKER_PATH = "/c/sw.js";

export const ringing = new Hono<Edge>();

const LIMIT = 4 * 1024;

ringing.get(WORKER_PATH, (c) => {
  c.header("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
  return c.body(worker, 200, { "content-type": "text/javascript; charset=utf-8" });
});

// Else a press would be taken for one on the case of that code.
ringing.all(WORKER_PATH, (c) => wrongMethod(c, ["GET", "HEAD"]));

ringing.get("/c/:code/ring", (c) => key(c, byAlert(c)));
ringing.post("/c/:code/ring", (c) => subscribe(c, byAlert(c)));
ringing.get("/board/mine/:code/ring", (c) => key(c, byManager(c)));
ringing.post("/board/mine/:code/ring", (c) => subscribe(c, byManager(c)));

/** A button of a notice: `case:…` takes it, anything else is a time for the promise. The answer is the next notice. */
ringing.post("/c/:code/press", async (c) => {
  const link = read(c.var.config.linkKeys, "case", c.req.param("code"));
  const sent = await readForm(c);
  if (link === null) return c.body(null, 404);
  if (!sent.ok) return c.body(null, sent.status);
  const said = sent.form.get("press");
  if (typeof said !== "string" || said === "") return c.body(null, 422);
  const time = said.startsWith("case:") ? null : said.slice(0, 40);
  const action = { do: "take", by: 0, when: time, what: null } as const;
  const acted = await reach(c.env, link.account, (stub) => stub.actOnAlert(link.subject, action, null, false, from(c)));
  if (acted === "too_often") return c.body(null, 429, { "retry-after": "60" });
  if (acted === null || acted.alert === null) return c.body(null, 404);
  return c.json(noticeOf(acted.alert, acted.result), acted.result.ok ? 200 : 409);
});

/** Installed, it is a window of its own with this link as its home; an iPhone lets only such windows ring. */
ringing.get("/board/mine/:code/manifest.webmanifest", async (c) => {
  const link = read(c.var.config.linkKeys, "mine", c.req.param("code"));
  const view = link && (await reach(c.env, link.account, (stub) => stub.myCases(link.subject, link.until)));
  if (!view || view === "old") return c.body(null, 404);
  const { name, color } = view.business;
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? "·";
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path fill="${color}" d="M0 0h96v96H0z"/><text x="48" y="66" font-family="system-ui,sans-serif" font-size="52" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
  const manifest = {
    name,
    short_name: name.slice(0, 12),
    lang: view.language,
    dir: wording(view.language).direction,
    start_url: `/board/mine/${c.req.param("code")}`,
    scope: "/",
    display: "standalone",
    background_color: "#fbfaf7",
    icons: [{ src: `data:image/svg+xml,${encodeURIComponent(icon)}`, sizes: "any", type: "image/svg+xml" }],
  };
  return c.body(JSON.stringify(manifest), 200, { "content-type": "application/manifest+json" });
});

interface By {
  readonly account: string;
  readonly who: Ringer;
}

function byAlert(c: EdgeContext): By | null {
  const link = read(c.var.config.linkKeys, "case", c.req.param("code") ?? "");
  return link && { account: link.account, who: { alert: link.subject } };
}

function byManager(c: EdgeContext): By | null {
  const link = read(c.var.config.linkKeys, "mine", c.req.param("code") ?? "");
  return link && { account: link.account, who: { manager: link.subject, until: link.until } };
}

async function key(c: EdgeContext, by: By | null): Promise<Response> {
  const found = by && (await reach(c.env, by.account, (stub) => stub.pushKey()));
  return found === null ? c.body(null, 404) : c.json({ key: found });
}

async function subscribe(c: EdgeContext, by: By | null): Promise<Response> {
  if (by === null) return c.body(null, 404);
  if (!(c.req.header("content-type") ?? "").startsWith("application/json")) return c.body(null, 415);
  const raw = await readLimited(c.req.raw, LIMIT);
  if (raw === null) return c.body(null, 413);
  const { data } = subscription.safeParse(parsed(raw));
  if (data === undefined) return c.body(null, 422);
  const kept = await reach(c.env, by.account, (stub) => stub.ringBrowser(by.who, data));
  if (!kept.ok && "reason" in kept) return c.body(null, 404);
  return c.body(null, kept.ok ? 204 : 409);
}

function parsed(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(raw));
  } catch {
    return null;
  }
}

/** How the case stands, in a title, a line and at most two buttons. */
function noticeOf(view: AlertView, result: Acted) {
  const said = recoveryWording(view.language);
  const { desk } = said;
  const customer = calledName(view.customer);
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  const notice = (title: string, body = "", actions: readonly { action: string; title: string }[] = []) => ({
    title,
    body,
    actions,
  });
  if (view.expired) return notice(desk.expired);
  if (view.unconfirmed) return notice(desk.closedDone({ customer }));
  if (view.state === "put_right") return notice(ofPutRight(said, view.told, customer));
  if (view.state === "won_back") return notice(desk.wonBack({ customer }));
  if (view.state === "lost") return notice(desk.lostDone({ customer }));
  if (view.holder !== null && view.holder.id !== view.me) {
    return notice(desk.taken({ manager: view.holder.name, when: say(view.takenAt ?? view.now) }), desk.rest);
  }
  if (!view.current) return notice(desk.outOfDate, desk.takeAgainHint);
  if (view.holder === null) return notice(desk.cannot);
  const title = desk.yours({ customer });
  if (view.promiseAt !== null && !view.owed)
    return notice(title, ofTime(said, view, { customer, when: say(view.promiseAt) }));
  const times = choicesOf(view, desk)
    .map(([action, title]) => ({ action, title }))
    .slice(0, 2);
  return notice(title, result.ok ? desk.byWhen : desk.cannot, result.ok ? times : []);
}
