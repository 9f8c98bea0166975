// A person's data, handed over or gone. What stays of an erased customer is that a visit took place, and what was done
// about a complaint and by whom; the counts lose all that was theirs, and nothing is sent to them any more.

import type { Command, Query } from "../business/context.ts";
import { caseOf, ERASED_TRIGGER, triggerColumn } from "../cases/case_row.ts";
import { moveDriver } from "../counts/answers.ts";
import { recounting } from "../counts/visit_parts.ts";
import { visitDocument } from "../documents/documents.ts";
import { messageOf } from "../documents/message.ts";
import { rememberErased } from "../people/erased.ts";
import { endCasesOf } from "../recovery/move.ts";
import type { Document } from "../store/document.ts";
import { forgetAnswersAbout } from "../store/idempotency.ts";
import { wireId } from "../store/ids.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { answerOf } from "../visits/answer.ts";
import { type Visit, visit } from "../visits/visit.ts";
import { forgetEventsOf } from "../webhooks/events.ts";
import { standing } from "./tap.ts";

export function exportCustomer(ctx: Query, id: number): Document | null {
  const { sql } = ctx;
  const customer = sql.one(db.selectFrom("customers").selectAll().where("id", "=", id));
  if (customer === undefined || customer.erased_at !== null) return null;
  const visits = visitsOf(sql, id);
  const messages = visits.flatMap((v) =>
    sql.all(db.selectFrom("messages").select("id").where("visit_id", "=", v).where("recipient", "=", "customer")),
  );
  const { reference, name, phone, email, language, timezone, birthday } = customer;
  return {
    customer: { reference, name, phone, email, language, timezone, birthday },
    visits: visits.map((v) => visitDocument(ctx, v)),
    messages: messages.map((m) => messageOf(ctx, m.id)),
    notes: visits.flatMap((v) => notesOf(sql, v)),
  };
}

/** True also when it was done before: asking twice is no mistake. */
export function eraseCustomer(ctx: Command, id: number): boolean {
  const { tx, business, now } = ctx;
  const customer = tx.one(
    db.selectFrom("customers").select(["reference", "phone", "email", "erased_at"]).where("id", "=", id),
  );
  if (customer === undefined) return false;
  if (customer.erased_at !== null) return true;
  endCasesOf(ctx, id);
  const known = tx.all(db.selectFrom("visits").select(["id", "reference"]).where("customer_id", "=", id));
  rememberErased(ctx, id, customer, known);
  const visits = known.map((v) => v.id);
  forgetEventsOf(tx, business.id, id, visits, now);
  for (const visitId of visits) eraseVisit(tx, visitId, now);
  if (customer.phone !== null) tx.run(db.deleteFrom("texts_sent").where("number", "=", customer.phone));
  const nobody = {
    reference: null,
    name: "",
    phone: null,
    email: null,
    language: null,
    timezone: null,
    birthday: null,
    lifetime_inputs: null,
  };
  tx.run(
    db
      .updateTable("customers")
      .set({ ...nobody, erased_at: now })
      .where("id", "=", id),
  );
  // Where they lie in the archive it is written anew behind this.
  tx.run(db.updateTable("archived").set({ erased_at: now }).where("customer_id", "=", id));
  // Kept answers of the API hold whole documents.
  const cases = visits.flatMap((visitId) => caseOf(tx, visitId)?.id ?? []);
  forgetAnswersAbout(tx, wireId("cus", business.id, id), [
    ...visits.map((visitId) => wireId("vis", business.id, visitId)),
    ...cases.map((caseId) => wireId("cas", business.id, caseId)),
  ]);
  return true;
}

function eraseVisit(tx: Writer, visitId: number, now: number): void {
  const [v, answer] = [visit(tx, visitId), answerOf(tx, visitId)];
  if (v === null) return;
  moveDriver(tx, standing(v, answer), null);
  // All at once: the complaint counts by the face that was tapped, and the asking by who answered.
  recounting(tx, visitId, () => eraseCounted(tx, v, now));
  tx.run(db.deleteFrom("notes").where("visit_id", "=", visitId));
  tx.run(db.deleteFrom("silence_watches").where("visit_id", "=", visitId));
  const messages = db.selectFrom("messages").select("id").where("visit_id", "=", visitId);
  tx.run(db.deleteFrom("attempts").where("message_id", "in", messages));
  // The name of an intention may hold what was said or whom to ring.
  const blank = { text: null, params: "{}", provider_id: null, dedupe_key: null };
  tx.run(db.updateTable("messages").set(blank).where("visit_id", "=", visitId));
  tx.run(
    db
      .updateTable("messages")
      .set({ address: null })
      .where("visit_id", "=", visitId)
      .where("recipient", "=", "customer"),
  );
  tx.run(
    db
      .updateTable("messages")
      .set({ status: "cancelled", reason: "erased", due_at: null, ended_at: now })
      .where("visit_id", "=", visitId)
      .where("status", "in", ["waiting", "sending"])
      // The word to whoever was called that it is over names nobody.
      .where("kind", "!=", "over"),
  );
  tx.run(db.updateTable("visits").set({ expires_at: now, changed_at: now }).where("id", "=", visitId));
}

/** What the counts are made of: afterwards the visit counts nowhere, as a recount would find. */
function eraseCounted(tx: Writer, { id }: Visit, now: number): void {
  tx.run(db.deleteFrom("responses").where("visit_id", "=", id));
  const open = caseOf(tx, id);
  if (open !== undefined) eraseCase(tx, open.id, now);
  const bare = { reference: null, job: null, value_amount: null, value_currency: null, self_ratings: null };
  const unasked = { asked_day: null, asked_question: null, asked: null };
  tx.run(
    db
      .updateTable("visits")
      .set({ ...bare, ...unasked })
      .where("id", "=", id),
  );
}

/** That there was a case, and when and by whom it was handled, stays; why, what and how much goes. */
function eraseCase(tx: Writer, id: number, now: number): void {
  const bare = { trigger: triggerColumn.write(ERASED_TRIGGER), triggers: "[]", risk: null, resolution: null };
  tx.run(
    db
      .updateTable("cases")
      .set({ ...bare, changed_at: now })
      .where("id", "=", id),
  );
  tx.run(db.updateTable("case_events").set({ detail: "{}" }).where("case_id", "=", id));
  tx.run(db.deleteFrom("promises").where("case_id", "=", id));
  tx.run(db.deleteFrom("items").where("case_id", "=", id));
  tx.run(db.deleteFrom("undos").where("case_id", "=", id));
}

function visitsOf(sql: Reader, customer: number): number[] {
  return sql.all(db.selectFrom("visits").select("id").where("customer_id", "=", customer)).map((v) => v.id);
}

function notesOf(sql: Reader, visitId: number): Document[] {
  const rows = sql.all(db.selectFrom("notes").selectAll().where("visit_id", "=", visitId));
  return rows.map(({ kind, name, phone, text, at }) => ({ kind, name, phone, text, at: new Date(at).toISOString() }));
}
