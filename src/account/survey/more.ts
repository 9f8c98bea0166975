// What is said after the tap, each piece kept the moment it is touched. Saying it again changes nothing twice.

import { quoted } from "../../channels/sms/sms_text.ts";
import { readCallback } from "../../contact/callback.ts";
import { loyaltyQuestion } from "../../invitation/loyalty_question.ts";
import { isPlainlyHappy } from "../../recovery/reply/happy.ts";
import type { Command } from "../business/context.ts";
import { caseOf } from "../cases/case_row.ts";
import { moveCounts } from "../counts/answers.ts";
import { commented, unfinished, warned } from "../recovery/comments.ts";
import { calledFor, wrote } from "../recovery/triggers.ts";
import { db, type Writer } from "../store/sql.ts";
import { answerOf, driversOf, skippedColumn, touchesColumn } from "../visits/answer.ts";
import { visit } from "../visits/visit.ts";
import { announceResponse } from "../webhooks/events.ts";
import { standing, type TapResult } from "./tap.ts";

const COMMENT_LIMIT = 10_000;

export interface More {
  readonly loyalty?: number | undefined;
  /** Answers the driver that this visit asks. */
  readonly driver?: number | undefined;
  /** All that are chosen now; the ones left out are taken back. */
  readonly touches?: readonly string[] | undefined;
  readonly comment?: string | undefined;
  /** What this same page had already sent: the comment goes in its place. */
  readonly instead?: string | undefined;
  readonly unfinished?: string | undefined;
  readonly callback?: { readonly phone: string | null; readonly when: string | null } | undefined;
  /** Who they are, where nobody knew. */
  readonly name?: string | undefined;
  /** May their words be shown, with their first name. */
  readonly consent?: boolean | undefined;
  /** A question that they passed over. */
  readonly skip?: string | undefined;
  /** They passed the link for a friend on. */
  readonly shared?: boolean | undefined;
}

export function more(ctx: Command, visitId: number, given: More): TapResult {
  const { tx, business, now } = ctx;
  const said = { ...given, callback: given.callback && dialled(given.callback, business.country) };
  const v = visit(tx, visitId);
  if (v === null) return { ok: false, reason: "unknown" };
  if (said.name !== undefined) nameCustomer(tx, v.customer_id, said.name, now);
  const before = answerOf(tx, visitId);
  if (before === null) return note(ctx, visitId, said, now >= v.expires_at);
  const known = new Set(business.settings.survey.touches);
  const state = caseOf(tx, visitId)?.state ?? null;
  const late = loyaltyQuestion({ face: before.face, answeredAt: before.firstAt, state }, now) === "late";
  const change = {
    ...(said.loyalty !== undefined && { loyalty: said.loyalty, loyalty_late: late ? 1 : 0 }),
    ...(said.driver !== undefined &&
      driversOf(business).some((d) => d === before.driver) && { driver_value: said.driver }),
    ...(said.touches !== undefined && { touches: touchesColumn.write(said.touches.filter((t) => known.has(t))) }),
    ...(said.comment !== undefined && { comment: joined(before.comment, said.comment, said.instead) }),
    ...(said.unfinished !== undefined && { unfinished: said.unfinished }),
    ...(said.callback !== undefined && {
      callback_phone: said.callback.phone ?? before.callback?.phone ?? null,
      callback_when: said.callback.when ?? before.callback?.when ?? null,
      callback_at: before.callback?.at ?? now,
    }),
    ...(said.consent !== undefined && { wall_consent: said.consent ? 1 : 0 }),
  };
  const passing = {
    ...(said.skip !== undefined && { skipped: skippedColumn.write([...new Set([...before.skipped, said.skip])]) }),
    ...(said.shared === true && { shares: before.shares + 1 }),
  };
  if (Object.keys(passing).length > 0) {
    tx.run(
      db
        .updateTable("responses")
        .set({ ...passing, changed_at: now })
        .where("visit_id", "=", visitId),
    );
  }
  if (Object.keys(change).length === 0) return { ok: true };
  tx.run(
    db
      .updateTable("responses")
      .set({ ...change, changed_at: now })
      .where("visit_id", "=", visitId),
  );
  const after = answerOf(tx, visitId);
  moveCounts(tx, standing(v, before), standing(v, after));
  if (said.comment !== undefined && after?.comment !== before.comment) {
    commented(ctx, visitId, said.comment);
  }
  announceResponse(ctx, "response.changed", visitId);
  if (said.callback !== undefined && before.callback === null) {
    calledFor(ctx, visitId, before.face);
  }
  if (said.unfinished !== undefined && said.unfinished !== before.unfinished) {
    unfinished(ctx, visitId, before.face, said.unfinished);
  }
  return { ok: true };
}

/** At a counter nobody's name is known until they say it; a name that we have stays. */
function nameCustomer(tx: Writer, customerId: number, name: string, now: number): void {
  // It is read in texts to managers: on one line, and with nothing in it that opens.
  const said = quoted(name);
  tx.run(
    db
      .updateTable("customers")
      .set({ name: said, changed_at: now })
      .where("id", "=", customerId)
      .where("name", "=", "")
      .where("erased_at", "is", null),
  );
}

/** The number to dial, without what stands around it: "after 5pm" is when, not more of the number. */
function dialled({ phone, when }: NonNullable<More["callback"]>, country: string): NonNullable<More["callback"]> {
  if (phone === null) return { phone, when };
  const read = readCallback(phone, country);
  return { phone: read.phone, when: when ?? read.when };
}

/** Words without an answer: an old link still reaches a person, because somebody took the trouble to write. */
function note(ctx: Command, visitId: number, said: More, late: boolean): TapResult {
  const { tx, now } = ctx;
  const text = said.comment ?? said.unfinished ?? null;
  const call = said.callback ?? null;
  if (text === null && call === null) return late ? { ok: false, reason: "expired" } : { ok: true };
  const row = {
    kind: late ? "late" : "early",
    visit_id: visitId,
    at: now,
    name: null,
    phone: call?.phone ?? null,
    text,
  };
  const last = tx.one(
    db.selectFrom("notes").selectAll().where("visit_id", "=", visitId).orderBy("id", "desc").limit(1),
  );
  const again = last?.text === row.text && last.phone === row.phone;
  if (!again) tx.run(db.insertInto("notes").values(row));
  if (text !== null && !again) warned(ctx, visitId, text);
  if (call !== null && !late) calledFor(ctx, visitId, null);
  if (late || (text !== null && !isPlainlyHappy(text))) wrote(ctx, visitId);
  if (text !== null && !again) commented(ctx, visitId, text);
  return { ok: true };
}

/** Adds to what was said before: a second thought never erases the first, and a page's second draft replaces its first. */
function joined(before: string | null, text: string, instead: string | undefined): string {
  const kept = before ?? "";
  if (kept === text || kept.endsWith(`\n${text}`)) return kept;
  const drafted = instead !== undefined && instead !== "" && (kept === instead || kept.endsWith(`\n${instead}`));
  const base = drafted ? kept.slice(0, kept.length - instead.length).trimEnd() : kept;
  return (base === "" ? text : `${base}\n${text}`).slice(0, COMMENT_LIMIT);
}
