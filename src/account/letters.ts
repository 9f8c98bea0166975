// From a row of the outbox to the words that leave. Whether it may still go is decided here, at the last moment.
import type { LinkKey } from "../link.ts";
import { mint } from "../link.ts";
import { when } from "../wording/when.ts";
import { firstName, names, wording } from "../wording/wording.ts";
import type { Business } from "./business.ts";
import { caseOf } from "./cases.ts";
import { type VisitFacts, visitFacts } from "./facts.ts";
import type { Message } from "./outbox.ts";
import { manager, managers } from "./people.ts";
import { db, type Reader } from "./sql.ts";

export interface Stationery {
  readonly publicUrl: string;
  readonly linkKeys: readonly LinkKey[];
}

export type Letter =
  | { readonly go: true; readonly text: string; readonly seconds: number }
  | { readonly go: false; readonly status: "skipped" | "cancelled"; readonly reason: string };

/** A stale alert misleads, a stale invitation annoys: the provider drops each after so long. */
const ALERT_SECONDS = 300;
const INVITATION_SECONDS = 4 * 3600;

export function letter(sql: Reader, business: Business, message: Message, paper: Stationery, now: number): Letter {
  if (message.kind === "reply" || message.kind === "test" || message.kind === "warning") {
    // `detail` is written by the outbox's planners alone.
    const detail = JSON.parse(message.detail) as { text?: string };
    return go(detail.text ?? wording(business.language).text.test({ business: business.name }), ALERT_SECONDS);
  }
  const facts = visitFacts(sql, business, message.visit_id ?? 0);
  if (facts === null) return stop("cancelled", "visit_gone");
  switch (message.kind) {
    case "invitation":
      return invitation(sql, business, facts, paper, now);
    case "alert":
      return alert(sql, business, facts, message, paper);
    case "taken": {
      const holder = heldBy(sql, facts);
      if (holder === null) return stop("cancelled", "nobody_has_it");
      const p = { manager: holder, customer: firstName(facts.customer) };
      return go(wording(business.language).text.taken(p), ALERT_SECONDS);
    }
    case "promise":
      return promise(sql, business, facts, message, paper, now);
  }
}

/** The plainest words that still bring a manager to the case, for when the proper ones can't be made. */
export function plainAlert(message: Message, paper: Stationery, account: string): string {
  return `Someone was let down. ${caseLink(paper, account, message.alert_id)}`;
}

export function surveyLink(paper: Stationery, account: string, visitId: number): string {
  return `${paper.publicUrl}/s/${mint(paper.linkKeys, "survey", { account, subject: visitId })}`;
}

function caseLink(paper: Stationery, account: string, alertId: number | null): string {
  return `${paper.publicUrl}/c/${mint(paper.linkKeys, "case", { account, subject: alertId ?? 0 })}`;
}

function invitation(sql: Reader, business: Business, facts: VisitFacts, paper: Stationery, now: number): Letter {
  if (facts.face !== null) return stop("skipped", "already_answered");
  if (now >= facts.expiresAt) return stop("skipped", "expired");
  // We don't ask what we can't answer.
  if (!managers(sql).some((m) => m.role !== "viewer" && (m.phone ?? m.email) !== null)) {
    return stop("skipped", "no_alert_channel");
  }
  const { text } = wording(facts.language);
  const p = {
    customer: firstName(facts.customer),
    staff: names(facts.staff, facts.language),
    business: business.name,
    link: surveyLink(paper, business.id, facts.visitId),
  };
  return go(facts.staff.length === 0 ? text.invitationNobody(p) : text.invitation(p), INVITATION_SECONDS);
}

function alert(sql: Reader, business: Business, facts: VisitFacts, message: Message, paper: Stationery): Letter {
  const open = caseOf(sql, facts.visitId);
  if (open === undefined || open.state !== "raised") return stop("cancelled", "taken");
  const row = sql.one(db.selectFrom("alerts").select(["code", "epoch"]).where("id", "=", message.alert_id));
  if (row === undefined || row.epoch !== open.epoch) return stop("cancelled", "out_of_date");
  const p = {
    customer: facts.customer,
    face: facts.face ?? 0,
    staff: names(facts.staff, business.language),
    job: facts.job,
    link: caseLink(paper, business.id, message.alert_id),
    code: row.code,
  };
  return go(wording(business.language).text.alert(p), ALERT_SECONDS);
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
  const p = {
    customer: firstName(facts.customer),
    manager: heldBy(sql, facts) ?? business.name,
    business: business.name,
    when: when(detail.at, now, facts.timezone, facts.language),
    link: surveyLink(paper, business.id, facts.visitId),
  };
  return go(wording(facts.language).text.promise(p), ALERT_SECONDS);
}

function heldBy(sql: Reader, facts: VisitFacts): string | null {
  const id = caseOf(sql, facts.visitId)?.holder_id ?? null;
  const name = id === null ? undefined : manager(sql, id)?.name;
  return name === undefined ? null : firstName(name);
}

function go(text: string, seconds: number): Letter {
  return { go: true, text, seconds };
}

function stop(status: "skipped" | "cancelled", reason: string): Letter {
  return { go: false, status, reason };
}
