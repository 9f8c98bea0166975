// From a row of the outbox to the words that leave. Whether it may still go is decided here, at the last moment.
import { firstName, names, wording } from "../wording/wording.ts";
import type { Business } from "./business.ts";
import { caseOf } from "./cases.ts";
import { type VisitFacts, visitFacts } from "./facts.ts";
import type { Message } from "./outbox.ts";
import {
  ALERT_SECONDS,
  caseLink,
  go,
  INVITATION_SECONDS,
  type Letter,
  type Stationery,
  stop,
  surveyLink,
} from "./paper.ts";
import { manager, managers } from "./people.ts";
import { recoveryLetter } from "./recovery_letters.ts";
import type { Reader } from "./sql.ts";

export type { Letter, Stationery } from "./paper.ts";

export function letter(sql: Reader, business: Business, message: Message, paper: Stationery, now: number): Letter {
  if (message.kind === "reply" || message.kind === "test" || message.kind === "note" || message.kind === "system") {
    // `detail` is written by the outbox's planners alone.
    const detail = JSON.parse(message.detail) as { text?: string };
    return go(detail.text ?? wording(business.language).text.test({ business: business.name }), ALERT_SECONDS);
  }
  const facts = visitFacts(sql, business, message.visit_id ?? 0);
  if (facts === null) return stop("cancelled", "visit_gone");
  switch (message.kind) {
    case "invitation":
      return invitation(sql, business, facts, paper, now);
    case "taken": {
      const id = caseOf(sql, facts.visitId)?.holder_id ?? null;
      const holder = id === null ? undefined : manager(sql, id)?.name;
      if (holder === undefined) return stop("cancelled", "nobody_has_it");
      const p = { manager: firstName(holder), customer: firstName(facts.customer) };
      return go(wording(business.language).text.taken(p), ALERT_SECONDS);
    }
    default:
      return recoveryLetter(sql, business, facts, message, paper, now);
  }
}

/** The plainest words that still bring a manager to the case, for when the proper ones can't be made. */
export function plainAlert(message: Message, paper: Stationery, account: string): string {
  return `Someone was let down. ${caseLink(paper, account, message.alert_id)}`;
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
