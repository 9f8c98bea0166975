// From a row of the outbox to the words that leave. Whether it may still go is decided here, at the last moment.

import { defang } from "../../channels/sms/sms_text.ts";
import { recoveryWording, wording } from "../../wording/all.ts";
import { calledName } from "../../wording/given_name.ts";
import { mailHtml } from "../../wording/mail.ts";
import { closeGap } from "../../wording/names.ts";
import type { Words } from "../../wording/wording.ts";
import type { Business } from "../business/business.ts";
import type { LinkSettings, Query } from "../business/context.ts";
import { caseOf } from "../cases/case_row.ts";
import { withCodes } from "../outbox/kept_words.ts";
import { type Message, paramsColumn } from "../outbox/outbox.ts";
import { firstNameOf } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";
import { type VisitFacts, visitFacts } from "../visits/facts.ts";
import { alertText } from "./alert.ts";
import { invitation } from "./invitation.ts";
import {
  ALERT_SECONDS,
  caseLink,
  type Letter,
  mailFrame,
  mineLink,
  note,
  type Sendable,
  split,
  stop,
  surveyLink,
} from "./letter.ts";
import { recoveryLetter } from "./recovery.ts";
import { mirrorLetter } from "./self_rating.ts";

export type { Letter, Sendable } from "./letter.ts";

const ITS_OWN_WORDS: ReadonlySet<Message["kind"]> = new Set(["reply", "test", "notice", "note", "system"]);

export function letter(ctx: Query, message: Message, others: readonly number[]): Letter {
  const { sql, business, deployment: paper } = ctx;
  if (ITS_OWN_WORDS.has(message.kind)) {
    const detail = paramsColumn.read(message.params);
    const text = detail.text ?? wording(business.language).text.test({ business: business.name });
    return note(business, withCodes(paper, business.id, text));
  }
  if (message.kind === "event") return stop("cancelled", "not_for_people");
  const facts = visitFacts(ctx, message.visit_id ?? 0);
  if (facts === null) return stop("cancelled", "visit_gone");
  switch (message.kind) {
    case "invitation":
    case "reminder":
      return invitation(ctx, message, facts);
    case "room":
      return room(ctx, facts, message);
    case "mirror":
      return mirrorLetter(ctx, facts, message);
    case "taken": {
      const holder = heldBy(sql, facts);
      if (holder === null) return stop("cancelled", "nobody_has_it");
      const said = wording(business.language).text.taken({
        manager: holder,
        customer: defang(calledName(facts.customer)),
      });
      return { ...note(business, said), incident: incidentOf(business, message, "taken") };
    }
    default:
      return message.kind === "alert" && others.length > 0
        ? bundled(ctx, message, others)
        : dressed(business, facts, message, paper, recoveryLetter(ctx, facts, message));
  }
}

/** The plainest words that still bring a manager to the case, for when the proper ones can't be made. */
export function plainAlert(message: Message, paper: LinkSettings, account: string): Sendable {
  return {
    go: true,
    text: "Someone was let down.",
    tail: caseLink(paper, account, message.alert_id),
    seconds: ALERT_SECONDS,
  };
}

/** The words of the recovery path with what each way of sending makes of them: a subject, a mail, a button to press. */
function dressed(business: Business, facts: VisitFacts, message: Message, paper: LinkSettings, letter: Letter): Letter {
  if (!letter.go) return letter;
  const { seconds } = letter;
  const text = closeGap(letter.text);
  const toCustomer = message.recipient === "customer";
  const link = toCustomer ? surveyLink(paper, business, facts.visitId) : caseLink(paper, business.id, message.alert_id);
  if (!text.includes(link)) return note(business, text, seconds);
  const language = toCustomer ? facts.language : business.language;
  const words = wording(language);
  const sendable = split(text, link, seconds);
  if (message.kind === "alert") {
    const press = pressable(business, words, facts, text, link, message.case_id ?? 0);
    const incident = incidentOf(business, message, "open");
    return { ...sendable, ...(letter.parts !== undefined && { parts: letter.parts }), ...press, page: link, incident };
  }
  const said = sendable.text === "" ? text.replace(link, "").trim() : sendable.text;
  const button = { label: business.name, url: link };
  return {
    ...sendable,
    page: link,
    subject: said,
    html: mailHtml({ ...mailFrame(business, words, language), text: said, button }),
  };
}

/** So many of those who wait are named in a message that speaks for many. */
const NAMED = 3;

/** One message for many: the first of them by name and code, and a link to all. */
function bundled(ctx: Query, message: Message, others: readonly number[]): Letter {
  const { sql, business } = ctx;
  const words = wording(business.language);
  const link = mineLink(ctx, message.manager_id ?? 0);
  const count = others.length + 1;
  const rows = sql.all(
    db
      .selectFrom("messages as m")
      .innerJoin("alerts as a", "a.id", "m.alert_id")
      .innerJoin("visits as v", "v.id", "m.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .leftJoin("sites as t", "t.id", "v.site_id")
      .select(["a.code", "c.name", "t.name as site"])
      .where("m.id", "in", [message.id, ...others.slice(0, NAMED - 1)])
      .orderBy("m.id"),
  );
  const named = rows.map(({ name, code }) => `${name === "" ? words.someone : defang(calledName(name))} ${code}`);
  if (count > rows.length) named.push(`+${count - rows.length}`);
  const text = words.text.storm({ count, named: named.join(", "), site: rows[0]?.site ?? null, link });
  const sendable = split(text, link, ALERT_SECONDS);
  return { ...sendable, page: link, subject: sendable.text === "" ? text : sendable.text };
}

/** What a room hears: every new case with a button, then who has it; a pager follows the case to its end. */
function room(ctx: Query, facts: VisitFacts, message: Message): Letter {
  const { sql, business, deployment: paper } = ctx;
  const open = caseOf(sql, facts.visitId);
  if (open === undefined) return stop("cancelled", "case_gone");
  const words = wording(business.language);
  const holder = heldBy(sql, facts);
  const row = sql.one(db.selectFrom("alerts").select("code").where("id", "=", message.alert_id));
  const link = caseLink(paper, business.id, message.alert_id);
  const { now_is = "open" } = paramsColumn.read(message.params);
  // Late news would ring a pager that nobody silences any more.
  if (now_is === "open" && open.state !== "raised") return stop("cancelled", "taken");
  const text =
    now_is === "open" || holder === null
      ? alertText(business, facts, open, open.urgent === 1 ? "danger" : "let_down", link, row?.code ?? "")
      : words.text.taken({ manager: holder, customer: defang(calledName(facts.customer)) });
  const incident = incidentOf(business, message, now_is);
  const press = pressable(business, words, facts, text, link, open.id);
  return now_is === "open"
    ? { ...split(text, link, ALERT_SECONDS), ...press, incident }
    : { go: true, text, seconds: ALERT_SECONDS, subject: text, incident };
}

function pressable(business: Business, words: Words, facts: VisitFacts, text: string, link: string, caseId: number) {
  const { desk } = recoveryWording(business.language);
  const label = desk.take;
  const said = text.replace(link, "").trim();
  return {
    subject: desk.title({ customer: facts.customer === "" ? words.someone : defang(facts.customer) }),
    html: mailHtml({ ...mailFrame(business, words, business.language), text: said, button: { label, url: link } }),
    action: { label, url: link, value: `case:${caseId}` },
  };
}

function incidentOf(business: Business, message: Message, state: "open" | "taken" | "closed") {
  return { id: `${business.id}-${message.case_id}`, state };
}

function heldBy(sql: Reader, facts: VisitFacts): string | null {
  return firstNameOf(sql, caseOf(sql, facts.visitId)?.holder_id ?? null);
}
