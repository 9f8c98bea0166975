// From a row of the outbox to the words that leave. Whether it may still go is decided here, at the last moment.
import type { Parcel } from "../channels/contract.ts";
import type { LinkKey } from "../link.ts";
import { mint } from "../link.ts";
import type { Trigger } from "../recovery/triggers.ts";
import { mailHtml } from "../wording/mail.ts";
import { when } from "../wording/when.ts";
import { firstName, names, type Words, wording } from "../wording/wording.ts";
import { mayAsk } from "./asking.ts";
import type { Business } from "./business.ts";
import { caseOf } from "./cases.ts";
import { type VisitFacts, visitFacts } from "./facts.ts";
import type { Message } from "./outbox.ts";
import { manager } from "./people.ts";
import { db, type Reader } from "./sql.ts";

export interface Stationery {
  readonly publicUrl: string;
  readonly linkKeys: readonly LinkKey[];
}

export interface Sendable extends Pick<Parcel, "subject" | "html" | "headers" | "action" | "incident"> {
  readonly go: true;
  /** The words, without the sentence that holds the link. */
  readonly text: string;
  /** The last sentence, with the link: never cut. */
  readonly tail?: string;
  /** After so many seconds it is worthless. */
  readonly seconds: number;
}

export type Letter =
  | Sendable
  | { readonly go: false; readonly status: "skipped" | "cancelled"; readonly reason: string }
  /** Not now: the outbox asks again at `until`. */
  | { readonly go: false; readonly status: "waiting"; readonly reason: string; readonly until: number };

/** A stale alert misleads, a stale invitation annoys: the provider drops each after so long. */
const ALERT_SECONDS = 300;
const INVITATION_SECONDS = 4 * 3600;

export function letter(
  sql: Reader,
  business: Business,
  message: Message,
  paper: Stationery,
  others: readonly number[],
  now: number,
): Letter {
  if (message.kind === "reply" || message.kind === "test" || message.kind === "notice") {
    // `detail` is written by the outbox's planners alone.
    const detail = JSON.parse(message.detail) as { text?: string };
    return note(business, detail.text ?? wording(business.language).text.test({ business: business.name }));
  }
  if (message.kind === "event") return stop("cancelled", "not_for_people");
  const facts = visitFacts(sql, business, message.visit_id ?? 0);
  if (facts === null) return stop("cancelled", "visit_gone");
  switch (message.kind) {
    case "invitation":
    case "reminder":
      return invitation(sql, business, message, facts, paper, now);
    case "alert":
      return others.length > 0
        ? bundled(sql, business, message, paper, others)
        : alert(sql, business, facts, message, paper);
    case "room":
      return room(sql, business, facts, message, paper);
    case "taken": {
      const holder = heldBy(sql, facts);
      if (holder === null) return stop("cancelled", "nobody_has_it");
      return note(
        business,
        wording(business.language).text.taken({ manager: holder, customer: firstName(facts.customer) }),
      );
    }
    case "promise":
      return promise(sql, business, facts, message, paper, now);
  }
}

/** The plainest words that still bring a manager to the case, for when the proper ones can't be made. */
export function plainAlert(message: Message, paper: Stationery, account: string): Sendable {
  return {
    go: true,
    text: "Someone was let down.",
    tail: caseLink(paper, account, message.alert_id),
    seconds: ALERT_SECONDS,
  };
}

export function surveyLink(paper: Stationery, account: string, visitId: number): string {
  return `${paper.publicUrl}/s/${mint(paper.linkKeys, "survey", { account, subject: visitId })}`;
}

function caseLink(paper: Stationery, account: string, alertId: number | null): string {
  return `${paper.publicUrl}/c/${mint(paper.linkKeys, "case", { account, subject: alertId ?? 0 })}`;
}

function invitation(
  sql: Reader,
  business: Business,
  message: Message,
  facts: VisitFacts,
  paper: Stationery,
  now: number,
): Letter {
  const decision = mayAsk(sql, business, message, now);
  if (decision.decision === "skip") return stop("skipped", decision.reason);
  if (decision.decision === "wait") {
    return { go: false, status: "waiting", reason: decision.reason, until: decision.until };
  }
  const words = wording(facts.language);
  const link = surveyLink(paper, business.id, facts.visitId);
  const p = {
    customer: firstName(facts.customer),
    staff: facts.staff.length === 0 ? business.name : names(facts.staff, facts.language),
    business: business.name,
    link,
  };
  const first = facts.staff.length === 0 ? words.text.invitationNobody(p) : words.text.invitation(p);
  const text = message.kind === "reminder" ? words.text.reminder(p) : first;
  const unsubscribe = `${paper.publicUrl}/u/${mint(paper.linkKeys, "stop", { account: business.id, subject: facts.visitId })}`;
  return {
    ...split(text, link, INVITATION_SECONDS),
    subject: words.ask.title(p),
    html: mailHtml({
      ...mailFrame(business, words, facts.language),
      text: `${words.ask.hello(p)} ${facts.staff.length === 0 ? words.ask.questionNobody(p) : words.ask.question(p)}`,
      survey: link,
      stop: { label: words.text.stop, url: unsubscribe },
    }),
    headers: { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
}

function alert(sql: Reader, business: Business, facts: VisitFacts, message: Message, paper: Stationery): Letter {
  const open = caseOf(sql, facts.visitId);
  if (open === undefined || open.state !== "raised") return stop("cancelled", "taken");
  const row = sql.one(db.selectFrom("alerts").select(["code", "epoch"]).where("id", "=", message.alert_id));
  if (row === undefined || row.epoch !== open.epoch) return stop("cancelled", "out_of_date");
  const link = caseLink(paper, business.id, message.alert_id);
  const words = wording(business.language);
  const text = words.text.alert({ ...caseFacts(business, facts, open.trigger), link, code: row.code });
  return { ...split(text, link, ALERT_SECONDS), ...pressable(business, words, facts, text, link, open.id) };
}

/** One message for many: a count and a link to all of them. */
function bundled(
  sql: Reader,
  business: Business,
  message: Message,
  paper: Stationery,
  others: readonly number[],
): Letter {
  const words = wording(business.language);
  const account = business.id;
  const link = `${paper.publicUrl}/board/mine/${mint(paper.linkKeys, "mine", { account, subject: message.manager_id ?? 0 })}`;
  const site = sql.one(
    db
      .selectFrom("visits")
      .innerJoin("sites", "sites.id", "visits.site_id")
      .select("sites.name")
      .where("visits.id", "=", message.visit_id),
  );
  const text = words.text.storm({ count: others.length + 1, site: site?.name ?? null, link });
  return { ...split(text, link, ALERT_SECONDS), subject: text };
}

/** What a room hears: every new case with a button, then who has it; a pager follows the case to its end. */
function room(sql: Reader, business: Business, facts: VisitFacts, message: Message, paper: Stationery): Letter {
  const open = caseOf(sql, facts.visitId);
  if (open === undefined) return stop("cancelled", "case_gone");
  const words = wording(business.language);
  const holder = heldBy(sql, facts);
  const row = sql.one(db.selectFrom("alerts").select("code").where("id", "=", message.alert_id));
  const link = caseLink(paper, business.id, message.alert_id);
  const { now_is } = JSON.parse(message.detail) as { now_is: "open" | "taken" | "closed" };
  // Late news would ring a pager that nobody silences any more.
  if (now_is === "open" && open.state !== "raised") return stop("cancelled", "taken");
  const text =
    now_is === "open" || holder === null
      ? words.text.alert({ ...caseFacts(business, facts, open.trigger), link, code: row?.code ?? "" })
      : words.text.taken({ manager: holder, customer: firstName(facts.customer) });
  const incident = { id: `${business.id}-${open.id}`, state: now_is };
  const press = pressable(business, words, facts, text, link, open.id);
  return now_is === "open"
    ? { ...split(text, link, ALERT_SECONDS), ...press, incident }
    : { go: true, text, seconds: ALERT_SECONDS, subject: text, incident };
}

function promise(
  sql: Reader,
  business: Business,
  facts: VisitFacts,
  message: Message,
  paper: Stationery,
  now: number,
): Letter {
  const detail = JSON.parse(message.detail) as { at: number };
  const current = caseOf(sql, facts.visitId);
  // A newer promise has its own message; the old time would be a false one.
  if (current?.promise_at !== detail.at) return stop("cancelled", "out_of_date");
  const words = wording(facts.language);
  const link = surveyLink(paper, business.id, facts.visitId);
  const p = {
    customer: firstName(facts.customer),
    manager: heldBy(sql, facts) ?? business.name,
    business: business.name,
    when: when(detail.at, now, facts.timezone, facts.language),
    link,
  };
  const sendable = split(words.text.promise(p), link, ALERT_SECONDS);
  const button = { label: business.name, url: link };
  const html = mailHtml({ ...mailFrame(business, words, facts.language), text: sendable.text, button });
  return { ...sendable, subject: sendable.text, html };
}

function pressable(business: Business, words: Words, facts: VisitFacts, text: string, link: string, caseId: number) {
  const label = words.manager.take;
  const said = text.replace(link, "").trim();
  return {
    subject: words.manager.title({ customer: facts.customer }),
    html: mailHtml({ ...mailFrame(business, words, business.language), text: said, button: { label, url: link } }),
    action: { label, url: link, value: `case:${caseId}` },
  };
}

function caseFacts(business: Business, facts: VisitFacts, trigger: string) {
  // Written by `raiseCase`.
  const why = (JSON.parse(trigger) as Trigger).rule;
  return {
    customer: facts.customer === "" ? wording(business.language).someone : facts.customer,
    face: facts.face ?? 0,
    why,
    automatic: facts.suspect,
    staff: names(facts.staff, business.language),
    job: facts.job,
  };
}

function mailFrame(business: Business, words: Words, language: string) {
  return { words, language, business: business.name, color: business.settings.brand.color };
}

function note(business: Business, text: string): Sendable {
  const words = wording(business.language);
  const html = mailHtml({ ...mailFrame(business, words, business.language), text });
  return { go: true, text, seconds: ALERT_SECONDS, subject: text, html };
}

/** The sentence with the link is the last and stays whole, however long the rest is. */
function split(text: string, link: string, seconds: number): Sendable {
  const before = text.slice(0, text.indexOf(link));
  const end = Math.max(...[". ", "? ", "! ", "؟ "].map((mark) => before.lastIndexOf(mark)));
  return { go: true, text: text.slice(0, end + 1).trim(), tail: text.slice(end + 1).trim(), seconds };
}

function heldBy(sql: Reader, facts: VisitFacts): string | null {
  const id = caseOf(sql, facts.visitId)?.holder_id ?? null;
  const name = id === null ? undefined : manager(sql, id)?.name;
  return name === undefined ? null : firstName(name);
}

function stop(status: "skipped" | "cancelled", reason: string): Letter {
  return { go: false, status, reason };
}
