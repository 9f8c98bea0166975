// A text that came in. A manager's code takes a case; a customer's digit is a tap, their words are kept and heard; STOP is
// obeyed at once by everyone; what a phone says by itself is nobody's word, and strangers hear nothing.

import { createHash } from "node:crypto";
import { sql as raw } from "kysely";
import { canonicalAddress, spellings } from "../../contact/canonical.ts";
import { commentTriggers } from "../../recovery/comment_triggers.ts";
import { findDanger } from "../../recovery/danger.ts";
import { type Reply, type ReplyContext, readReply } from "../../recovery/reply.ts";
import { wording } from "../../wording/all.ts";
import { spokenTo } from "../../wording/names.ts";
import type { Command } from "../business/context.ts";
import { caseOf } from "../cases/case_row.ts";
import { awaited } from "../cases/history.ts";
import { dangerText } from "../letters/danger.ts";
import { withoutCodes } from "../outbox/kept_words.ts";
import { plan } from "../outbox/outbox.ts";
import { openAddress, shutWhy } from "../people/contacts.ts";
import { followUp } from "../recovery/triggers.ts";
import { loseAddress, skipToNextRung } from "../sending/consequences.ts";
import { minutesOfDay } from "../store/days.ts";
import { db } from "../store/sql.ts";
import { more } from "../survey/more.ts";
import { tap } from "../survey/tap.ts";
import { visitFacts } from "../visits/facts.ts";
import { lastSentTo, type Sender, senderOf } from "./sender.ts";
import { codesOf, onlyRinging, takeByText } from "./take_by_text.ts";
import { thanksFor } from "./thanks.ts";

export interface Heard {
  readonly provider: string;
  /** The provider's id of the text; hearing it again does nothing. */
  readonly id: string;
  readonly from: string;
  readonly text: string;
  /** How many pictures came with it. */
  readonly pictures?: number | undefined;
  /** What the carrier made of it already. */
  readonly optOut?: "stop" | "start" | "help" | undefined;
}

/** Answers are kind five times an hour and a loop after that: the other side may be a machine as well. */
const ANSWERS_AN_HOUR = 5;
/** Whoever writes of a danger is told what to do each time, as far as a machine must not be. */
const IN_DANGER = 20;
/** The same words from the same phone again, within this long, get no second answer. */
const SAME_WORDS = 24 * 3_600_000;
/** Without its code a case is taken this long after its alert. */
const FRESH = 3_600_000;

export function hear(ctx: Command, heard: Heard): void {
  const { tx, now } = ctx;
  const { provider, id } = heard;
  if (tx.one(db.selectFrom("inbound_texts").select("at").where("provider", "=", provider).where("id", "=", id))) return;
  const digest = digestOf(heard);
  const before = tx.one(
    db
      .selectFrom("inbound_texts")
      .select("at")
      .where("digest", "=", digest)
      .where("at", ">", now - SAME_WORDS),
  );
  tx.run(db.insertInto("inbound_texts").values({ provider, id, at: now, digest }));
  const sender = senderOf(tx, heard.from);
  const reply = meaning(ctx, heard, sender);
  const done = byCommand(ctx, sender, reply);
  const text = done ?? answer(ctx, heard, sender, reply);
  if (text === null) return;
  // A manager's command is always answered. Anyone else may be a machine that answers our answers.
  if (done === null) {
    const answers = answersTo(ctx, heard.from);
    const repeated = before !== undefined && sender.managers.length === 0;
    const enough = repeated || answers >= ANSWERS_AN_HOUR;
    if (enough && (answers >= IN_DANGER || findDanger(heard.text) === null)) return;
  }
  say(ctx, heard, sender, text);
}

/** What taking a case by text led to; null when this text takes none. */
function byCommand(ctx: Command, { managers }: Sender, reply: Reply): string | null {
  if (reply.kind === "code") return reply.declined ? null : takeByText(ctx, managers, reply);
  const code = reply.kind === "take" ? onlyRinging(ctx, managers, FRESH) : null;
  return reply.kind !== "take" || code === null ? null : takeByText(ctx, managers, { ...reply, code });
}

function digestOf({ from, text }: Heard): string {
  return createHash("sha256")
    .update(JSON.stringify([canonicalAddress(from), text.trim().toLowerCase()]))
    .digest("base64")
    .slice(0, 22);
}

function say(ctx: Command, heard: Heard, sender: Sender, text: string, farewell = false): void {
  const { tx, now, business, deployment } = ctx;
  const manager = sender.managers[0];
  plan(tx, {
    kind: "reply",
    recipient: manager === undefined ? "customer" : "manager",
    medium: "sms",
    address: heard.from,
    managerId: manager?.id ?? null,
    visitId: sender.visit?.id ?? null,
    params: { text: withoutCodes(deployment, business.id, text), ...(farewell && { farewell }) },
    dedupeKey: `reply:${heard.provider}:${heard.id}`,
    dueAt: now,
    now,
  });
}

function answer(ctx: Command, heard: Heard, sender: Sender, reply: Reply): string | null {
  switch (reply.kind) {
    case "stop":
      stop(ctx, heard, sender);
      return null;
    case "start":
      openAddress(ctx.tx, heard.from);
      return null;
    case "tapback":
    case "auto":
      return null;
    case "face":
      return sender.visit === null ? help(ctx, sender) : faceByText(ctx, heard, sender, reply);
    case "yes":
    case "no":
      return sayWhether(ctx, sender, reply.kind === "yes" ? 5 : 2, reply.words);
    case "code":
      return reply.declined || sender.visit === null ? help(ctx, sender) : comment(ctx, sender, reply.text);
    case "take":
      return help(ctx, sender);
    case "words":
      return comment(ctx, sender, reply.text);
    case "empty":
      return heard.pictures ? comment(ctx, sender, `📷 ${heard.pictures}`) : help(ctx, sender);
    case "help":
      return help(ctx, sender);
  }
}

/** What was said, in the light of what this phone was asked last. Danger outranks whatever else it may mean. */
function meaning(ctx: Command, heard: Heard, sender: Sender): Reply {
  const { tx, business, now } = ctx;
  const { visit, managers } = sender;
  const open = visit === null ? undefined : caseOf(tx, visit.id);
  const asked = open !== undefined && awaited(tx, open.id) !== null;
  const rings = managers.length > 0 && onlyRinging(ctx, managers, FRESH) !== null;
  // Carriers take a bare "yes" for START; from a manager whose phone rings it is an answer.
  if (heard.optOut !== undefined && (heard.optOut !== "start" || !rings)) return { kind: heard.optOut };
  const context: ReplyContext = {
    clock: minutesOfDay(now, business.timezone),
    codes: managers.length > 0,
    sent: lastSentTo(ctx, heard.from),
    ...(rings ? { expects: "take" as const } : asked ? { expects: "answer" as const } : {}),
  };
  const reply = readReply(heard.text, context);
  const silent = reply.kind === "stop" || reply.kind === "auto" || reply.kind === "tapback" || reply.kind === "start";
  return silent && visit !== null && reply.kind !== "tapback" && findDanger(heard.text) !== null
    ? { kind: "words", text: heard.text.trim() }
    : reply;
}

/**
 * No further text to this phone, whoever it belongs to by now, and one last word that says so where the carrier doesn't.
 * A manager's ladder goes on at once by their other channels or by other people.
 */
function stop(ctx: Command, heard: Heard, sender: Sender): void {
  const { tx, business, now } = ctx;
  const known = shutWhy(tx, heard.from) === "opted_out";
  loseAddress(ctx, heard.from, "opted_out");
  for (const manager of sender.managers) skipToNextRung(tx, manager.id, now);
  if (known || heard.optOut !== undefined) return;
  const texted = db.selectFrom("messages").select("id").where("address", "in", spellings(heard.from)).limit(1);
  if (tx.one(texted) === undefined) return;
  const { text } = wording(sender.visit?.language ?? business.language);
  say(ctx, heard, sender, `${business.name}: ${text.stopped}`, true);
}

/** A picture alone means "seen" where nothing was asked. */
function faceByText(ctx: Command, heard: Heard, sender: Sender, reply: Reply & { kind: "face" }): string | null {
  const { tx } = ctx;
  const { visit } = sender;
  if (visit === null) return null;
  const known = caseOf(tx, visit.id);
  // Asked whether it is right now, a face says so; the answer to the visit itself stays.
  if (known !== undefined && awaited(tx, known.id) !== null) {
    return sayWhether(ctx, sender, reply.face, reply.words);
  }
  if (reply.drawn && visit.answered) return null;
  const tapped = tap(ctx, visit.id, reply.face);
  // Too late to count: a person hears of it all the same.
  if (!tapped.ok) return comment(ctx, sender, heard.text.trim());
  if (reply.words !== null) {
    more(ctx, visit.id, { comment: reply.words });
    const advice = adviceFor(ctx, visit.id, reply.words);
    if (advice !== null) return advice;
  }
  return thanksFor(ctx, visit.id, reply.face);
}

function sayWhether(ctx: Command, sender: Sender, face: number, words: string | null): string | null {
  const { visit } = sender;
  if (visit === null) return help(ctx, sender);
  const kept = followUp(ctx, visit.id, face);
  if (words !== null) more(ctx, visit.id, { comment: words });
  const advice = words === null ? null : adviceFor(ctx, visit.id, words);
  if (advice !== null) return advice;
  const { text } = wording(visit.language ?? ctx.business.language);
  return kept || words !== null ? spokenTo(visit.customer, (customer) => text.noted({ customer })) : null;
}

function comment(ctx: Command, sender: Sender, words: string): string | null {
  const { visit } = sender;
  if (visit === null) return help(ctx, sender);
  more(ctx, visit.id, { comment: words });
  const advice = adviceFor(ctx, visit.id, words);
  if (advice !== null) return advice;
  const { text } = wording(visit.language ?? ctx.business.language);
  return spokenTo(visit.customer, (customer) => text.noted({ customer }));
}

function adviceFor(ctx: Command, visitId: number, words: string): string | null {
  const [danger] = commentTriggers(ctx.business.settings.triggers, words);
  const facts = danger?.rule === "danger" ? visitFacts(ctx, visitId) : null;
  return danger?.rule !== "danger" || facts === null ? null : dangerText(danger.topic, facts.country, facts.language);
}

/** How many answers this phone, however it is written, has had within the hour. */
function answersTo({ tx, now }: Command, phone: string): number {
  const recent = tx.one(
    db
      .selectFrom("messages")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("kind", "=", raw.lit("reply"))
      .where("address", "in", spellings(phone))
      .where("created_at", ">", now - 3_600_000),
  );
  return recent?.n ?? 0;
}

function help(ctx: Command, sender: Sender): string | null {
  const { business } = ctx;
  if (sender.managers.length === 0 && sender.visit === null) return null;
  const { text } = wording(sender.visit?.language ?? business.language);
  if (sender.managers.length === 0) {
    const { phone: number, email } = business.settings.brand;
    return text.help({ business: business.name, contact: number ?? email ?? "" });
  }
  const codes = codesOf(ctx, sender.managers);
  return codes.length === 0 ? text.managerHelp : text.codeUnknown({ codes: codes.join(", ") });
}
