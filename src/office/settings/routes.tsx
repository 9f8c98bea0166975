// The settings: a list of what is set, and a page of each group. A page is saved by the same change as another system's
// PATCH. Nothing is overwritten unseen: the form knows from which values it was made.
import { createHash } from "node:crypto";
import type { Hono } from "hono";
import type { SettingsView } from "../../account/access/settings.ts";
import { leadsHere } from "../../api/settings/link_domain.ts";
import { changeOf, settingsDocument, settingsInput } from "../../api/settings/settings.ts";
import { asLine } from "../../channels/sms/sms_text.ts";
import type { Edge, EdgeContext } from "../../edge.ts";
import { settingsWords } from "../../wording/settings/settings.ts";
import { asMember, type Member, plainPage, type Typed, typed } from "../page.tsx";
import { asideOf, looksFirst } from "./asides.tsx";
import { type Draft, draftOf, fieldAt, patchOf, type SettingsForm, wrongOf } from "./fields.ts";
import { movedUp } from "./ladder.ts";
import { PAGES, type PageName, type Reader } from "./pages.ts";
import { type Settling, settingPage, settingsPage } from "./settings_page.tsx";

/** The largest drawing that is looked at; the schema takes less. */
const FILE = 16_384;
/** The longest text of a setting, and a little more, so that what is too long is said to be. */
const LONG = 4_100;

type View = Member<SettingsView> & { readonly reader: Reader };

export function settingsRoutes(office: Hono<Edge>): void {
  office.get("/board/settings", async (c) => {
    const seen = await view(c, "see_settings");
    return seen instanceof Response ? seen : settingsPage(c, seen, seen.reader, c.req.query("done") === "saved");
  });

  office.get("/board/settings/:page", async (c) => {
    const seen = await view(c, "see_settings");
    if (seen instanceof Response) return seen;
    const name = pageOf(c);
    if (name === null) return missing(c, seen);
    const { settings } = seen.it;
    const aside = name === "look" ? null : await asideOf(c, seen.reader, name, settings, settings);
    return aside instanceof Response ? aside : settingPage(c, seen, seen.reader, { ...settling(seen, name), aside });
  });

  office.post("/board/settings/:page", async (c) => {
    const [seen, sent] = [await view(c, "change_settings"), await typed(c, FILE)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    const name = pageOf(c);
    return name === null ? missing(c, seen) : save(c, seen, name, sent);
  });
}

async function view(c: EdgeContext, need: "see_settings" | "change_settings"): Promise<View | Response> {
  const seen = await asMember(c, (stub, session) => stub.settingsView(session, need));
  if (seen instanceof Response) return seen;
  const { language } = seen.look;
  await settingsWords.load(language);
  const { frame, it } = seen;
  const people = it.people.flatMap(({ id, name, role }) =>
    role === "viewer" ? [] : { id: String(id), name: String(name) },
  );
  const reader = {
    words: settingsWords.words(language),
    language,
    people,
    ...{ account: frame.account, currency: frame.currency, timezone: frame.timezone, businessLanguage: frame.language },
    document: settingsDocument(frame, it.settings),
  };
  return { ...seen, reader };
}

function pageOf(c: EdgeContext): PageName | null {
  const name = c.req.param("page") ?? "";
  return Object.hasOwn(PAGES, name) ? (name as PageName) : null;
}

function missing(c: EdgeContext, { look }: View): Response {
  return plainPage(c, look, look.words.page.missing, "", 404);
}

/** The page as it stands, with nothing typed yet. */
function settling(seen: View, name: PageName): Settling {
  const form = PAGES[name].form(seen.reader);
  const draft = draftOf(form, seen.reader.document, seen.frame.currency);
  return { name, form, draft, stamp: stampOf(form, draft), wrong: {}, both: {}, aside: null, looked: false };
}

async function save(c: EdgeContext, seen: View, name: PageName, sent: Typed): Promise<Response> {
  const { currency, country } = seen.frame;
  const { words, language } = seen.reader;
  const now = settling(seen, name);
  const { form } = now;
  const draft = typedDraft(form, sent);
  const up = /^up\.(\d+)$/.exec(sent.text("do"))?.[1];
  if (up !== undefined) {
    const moved = { ...now, draft: movedUp(draft, Number(up)), stamp: sent.text("was"), looked: true };
    return settingPage(c, seen, seen.reader, moved);
  }
  const both = changedMeanwhile(now, draft, sent.text("was"));
  const parsed = settingsInput(country).safeParse(patchOf(form, draft, currency));
  const domain = parsed.success ? (parsed.data.brand?.link_domain ?? null) : null;
  const astray =
    domain !== null && domain !== seen.it.settings.brand.linkDomain && !(await leadsHere(domain, c.var.config));
  const wrong = parsed.success
    ? { ...(astray && { "brand.link_domain": words.wrong.domain }) }
    : wrongOf(form, parsed.error.issues, words, language);
  if (Object.keys(both).length > 0) {
    // What was not touched is shown as it is saved now; what was typed stays.
    const mine = Object.fromEntries(
      Object.entries(both).flatMap(([at, { touched }]) => (touched ? [] : [[at, now.draft[at] ?? ""]])),
    );
    return settingPage(c, seen, seen.reader, { ...now, draft: { ...draft, ...mine }, wrong, both }, 409);
  }
  if (!parsed.success || Object.keys(wrong).length > 0)
    return settingPage(c, seen, seen.reader, { ...now, draft, wrong }, 422);
  const { settings, people } = seen.it;
  const change = changeOf(seen.frame.account, parsed.data, settings, people);
  if (!change.ok) {
    const places = change.errors.map(({ field }) => fieldAt(form.fields, field.replaceAll(/\[(\d+)\]/g, ".$1")));
    const gone = Object.fromEntries(places.flatMap((field) => (field ? [[field.at, words.wrong.some]] : [])));
    return settingPage(c, seen, seen.reader, { ...now, draft, wrong: gone }, 422);
  }
  if (sent.text("do") === "look") {
    const aside = await asideOf(c, seen.reader, name, { ...settings, ...change.change }, settings);
    if (aside instanceof Response) return aside;
    return settingPage(c, seen, seen.reader, { ...now, draft, aside, looked: true });
  }
  const kept = await asMember(c, (stub, session) => stub.changeSettingsFor(session, change.change, settings));
  if (kept instanceof Response) return kept;
  // A ladder of phones that never rang is saved, and what it comes to is seen at once.
  if (kept.it.ok) return c.redirect(`/board/settings${looksFirst(name) ? `/${name}` : ""}?done=saved`, 303);
  // Somebody else was quicker, here or on another page: then we look again.
  const again = await view(c, "change_settings");
  return again instanceof Response ? again : save(c, again, name, sent);
}

function typedDraft(form: SettingsForm, sent: Typed): Draft {
  const draft = form.fields.map(({ at, kind }) => {
    if (kind === "languages" || kind === "touches" || kind === "people") return [at, sent.all(at).join("\n")];
    const text = sent.text(at, LONG).replaceAll("\r", "");
    if (kind === "drawing") {
      const file = tidy(sent.text(`${at}.file`, LONG));
      return [at, sent.text(`${at}.away`) === "yes" ? "" : file === "" ? text : file];
    }
    return [at, kind === "text" ? asLine(text) : text];
  });
  const whole: Draft = Object.fromEntries(draft);
  return form.tidy?.(whole) ?? whole;
}

/** Programs that draw write a line or two about themselves around it. */
function tidy(drawing: string): string {
  return drawing.replace(/<\?xml[^>]*>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->/gi, "").trim();
}

function stampOf(form: SettingsForm, draft: Draft): string {
  return form.fields.map(({ at }) => hashed(draft[at] ?? "")).join(".");
}

function hashed(value: string): string {
  return createHash("sha256").update(value).digest("base64url").slice(0, 8);
}

/** The fields that somebody else changed since the form was made, and that would be changed back. */
function changedMeanwhile({ form, draft: now, stamp }: Settling, draft: Draft, was: string): Settling["both"] {
  const [before, here] = [was.split("."), stamp.split(".")];
  const changed = form.fields.flatMap(({ at }, i) => {
    const [theirs, yours] = [now[at] ?? "", draft[at] ?? ""];
    if (before[i] === here[i] || theirs === yours) return [];
    return [[at, { theirs, yours, touched: hashed(yours) !== before[i] }] as const];
  });
  return Object.fromEntries(changed);
}
