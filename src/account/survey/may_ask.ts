// The facts behind "may we ask?": read when the message is due, decided by invitation/ask.ts alone.

import { sql as raw } from "kysely";
import { type AskFacts, type Decision, decide, reminderAt } from "../../invitation/ask.ts";
import { zoneOf } from "../../invitation/quiet.ts";
import type { Command, Query } from "../business/context.ts";
import { type Message, paramsColumn, plan } from "../outbox/outbox.ts";
import { shutWhy } from "../people/contacts.ts";
import { managers } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";
import { type Visit, visit } from "../visits/visit.ts";

const OUT = ["sent", "delivered", "uncertain", "sending"];

export function mayAsk(ctx: Query, message: Message): Decision {
  const { business, now } = ctx;
  const facts = askFacts(ctx, message);
  return facts === null ? { decision: "skip", reason: "erased" } : decide(facts, business.settings.survey, now);
}

/** The one reminder is planned as the invitation leaves, and decided like it when its time comes. */
export function planReminder(ctx: Command, message: Message): void {
  const { tx, business, now } = ctx;
  // A second attempt finds it planned; a unique name would say the same and cost a row of an index.
  if (message.kind !== "invitation" || message.attempts > 0 || message.visit_id === null) return;
  const v = visit(tx, message.visit_id);
  if (v === null) return;
  const zone = zoneOf({ visit: v.timezone, account: business.timezone });
  const dueAt = reminderAt(now, v.expires_at, zone, business.settings.survey);
  if (dueAt === null) return;
  const { medium, address } = message;
  plan(tx, {
    kind: "reminder",
    recipient: "customer",
    medium: medium === "email" ? "email" : "sms",
    address,
    visitId: v.id,
    params: { by: wishOf(message) },
    dueAt,
    now,
  });
}

/** By which way the caller wished this customer to be asked; undefined where the account's order decides. */
export function wishOf(message: Message): string | undefined {
  return paramsColumn.read(message.params).by;
}

function askFacts(ctx: Query, message: Message): AskFacts | null {
  const { sql, business } = ctx;
  const v = visit(sql, message.visit_id ?? 0);
  if (v === null) return null;
  const customer = sql.one(db.selectFrom("customers").select(["phone", "erased_at"]).where("id", "=", v.customer_id));
  const answer = sql.one(db.selectFrom("responses").select("first_at").where("visit_id", "=", v.id));
  const asks = asksOf(sql, v, customer?.phone ?? null);
  const mine = asks.filter((ask) => ask.visit_id === v.id && ask.id !== message.id);
  return {
    finishedAt: v.finished_at,
    createdAt: v.created_at,
    requestedAt: paramsColumn.read(message.params).wished ?? null,
    expiresAt: v.expires_at,
    channel: message.medium === "email" ? "email" : "sms",
    address: message.address,
    zone: zoneOf({ visit: v.timezone, account: business.timezone }),
    answeredAt: answer?.first_at ?? null,
    erased: customer?.erased_at !== null,
    optedOut: message.address !== null && shutWhy(sql, message.address) === "opted_out",
    openCase: hasOpenCase(sql, v, customer?.phone ?? null),
    alertChannel: managers(sql).some((m) => m.role !== "viewer" && (m.phone ?? m.email) !== null),
    askedAt: asks.filter((ask) => ask.visit_id !== v.id).map((ask) => ask.at),
    isReminder: message.kind === "reminder",
    firstSentAt: mine.find((ask) => ask.kind === "invitation")?.at ?? null,
    remindedAt: mine.find((ask) => ask.kind === "reminder")?.at ?? null,
  };
}

/** A person may be known under two names and one phone or mailbox: what rings is what counts. */
function sameCustomer(v: Visit, phone: string | null) {
  if (phone !== null) return raw<number>`(select id from customers where id = ${v.customer_id} or phone = ${phone})`;
  return raw<number>`(select id from customers where id = ${v.customer_id}
    or lower(email) = (select lower(email) from customers where id = ${v.customer_id}))`;
}

function asksOf(sql: Reader, v: Visit, phone: string | null) {
  return sql.all(
    db
      .selectFrom("visits as v")
      .innerJoin("messages as m", "m.visit_id", "v.id")
      .select(["m.id", "m.kind", "m.visit_id"])
      .select((eb) => eb.fn.coalesce("m.ended_at", "m.created_at").as("at"))
      .where("v.customer_id", "in", sameCustomer(v, phone))
      .where("m.kind", "in", ["invitation", "reminder"])
      .where("m.status", "in", OUT)
      .orderBy("m.id", "desc")
      .limit(50),
  );
}

function hasOpenCase(sql: Reader, v: Visit, phone: string | null): boolean {
  const open = db
    .selectFrom("visits as v")
    .innerJoin("cases as k", "k.visit_id", "v.id")
    .select("k.id")
    .where("v.customer_id", "in", sameCustomer(v, phone))
    .where("k.closed_at", "is", null)
    .limit(1);
  return sql.one(open) !== undefined;
}
