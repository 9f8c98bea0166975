// A person's data, handed over or gone. What stays of an erased customer is that a visit took place; counts lose the
// answer, and nothing is sent to them any more.
import { answerOf, recordMore } from "./answers.ts";
import type { Business } from "./business.ts";
import { caseOf, move } from "./cases.ts";
import { type Document, messageOf, visitDocument } from "./documents.ts";
import { standing } from "./responses.ts";
import { db, type Reader, type Writer } from "./sql.ts";
import { visit } from "./visits.ts";

export function exportCustomer(sql: Reader, business: Business, id: number): Document | null {
  const customer = sql.one(db.selectFrom("customers").selectAll().where("id", "=", id));
  if (customer === undefined || customer.erased_at !== null) return null;
  const visits = visitsOf(sql, id);
  const messages = visits.flatMap((v) =>
    sql.all(db.selectFrom("messages").select("id").where("visit_id", "=", v).where("recipient", "=", "customer")),
  );
  const { reference, name, phone, email, language, timezone, birthday } = customer;
  return {
    customer: { reference, name, phone, email, language, timezone, birthday },
    visits: visits.map((v) => visitDocument(sql, business, v)),
    messages: messages.map((m) => messageOf(sql, business, m.id)),
    notes: visits.flatMap((v) => notesOf(sql, v)),
  };
}

/** True also when it was done before: asking twice is no mistake. */
export function eraseCustomer(tx: Writer, business: Business, id: number, now: number): boolean {
  const customer = tx.one(db.selectFrom("customers").select("erased_at").where("id", "=", id));
  if (customer === undefined) return false;
  if (customer.erased_at !== null) return true;
  for (const visitId of visitsOf(tx, id)) eraseVisit(tx, business, visitId, now);
  const nobody = {
    reference: null,
    name: "",
    phone: null,
    email: null,
    language: null,
    timezone: null,
    birthday: null,
  };
  tx.run(
    db
      .updateTable("customers")
      .set({ ...nobody, erased_at: now })
      .where("id", "=", id),
  );
  // Kept answers of the API hold whole documents.
  tx.run(db.deleteFrom("repeats"));
  return true;
}

const ERASED = '{"rule":"erased","face":null}';

function eraseVisit(tx: Writer, business: Business, visitId: number, now: number): void {
  const [v, answer] = [visit(tx, visitId), answerOf(tx, visitId)];
  if (v === null) return;
  recordMore(tx, standing(v, answer), null);
  tx.run(db.deleteFrom("responses").where("visit_id", "=", visitId));
  tx.run(db.deleteFrom("notes").where("visit_id", "=", visitId));
  const open = caseOf(tx, visitId);
  if (open !== undefined) {
    move(tx, business, open.id, { kind: "erase" }, "erasure", now);
    tx.run(
      db
        .updateTable("cases")
        .set({ trigger: ERASED, triggers: `[${ERASED}]`, resolution: null, risk: null })
        .where("id", "=", open.id),
    );
    tx.run(db.updateTable("case_events").set({ detail: "{}" }).where("case_id", "=", open.id));
    tx.run(db.deleteFrom("items").where("case_id", "=", open.id));
    tx.run(db.updateTable("promises").set({ what: null }).where("case_id", "=", open.id));
  }
  const messages = db.selectFrom("messages").select("id").where("visit_id", "=", visitId);
  tx.run(db.deleteFrom("attempts").where("message_id", "in", messages));
  const blank = { text: null, detail: "{}", provider_id: null };
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
      // Whoever was called still hears that it is over.
      .where("kind", "!=", "over")
      .where("status", "in", ["waiting", "sending"]),
  );
  tx.run(db.deleteFrom("silences").where("visit_id", "=", visitId));
  const bare = { reference: null, job: null, value_amount: null, value_currency: null, expires_at: now };
  tx.run(db.updateTable("visits").set(bare).where("id", "=", visitId));
}

function visitsOf(sql: Reader, customer: number): number[] {
  return sql.all(db.selectFrom("visits").select("id").where("customer_id", "=", customer)).map((v) => v.id);
}

function notesOf(sql: Reader, visitId: number): Document[] {
  const rows = sql.all(db.selectFrom("notes").selectAll().where("visit_id", "=", visitId));
  return rows.map(({ kind, name, phone, text, at }) => ({ kind, name, phone, text, at: new Date(at).toISOString() }));
}
