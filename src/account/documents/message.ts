// A message with every attempt at it, as other systems see it.

import type { Query } from "../business/context.ts";
import { withCodes } from "../outbox/kept_words.ts";
import type { Message } from "../outbox/outbox.ts";
import { subscriptionColumn } from "../people/contacts.ts";
import { type Document, time } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import { db } from "../store/sql.ts";

export function messageOf(ctx: Query, id: number): Document | null {
  const { sql, business, deployment } = ctx;
  const m = sql.one(db.selectFrom("messages").selectAll().where("id", "=", id).$castTo<Message>());
  if (m === undefined) return null;
  const account = business.id;
  const attempts = sql.all(db.selectFrom("attempts").selectAll().where("message_id", "=", m.id).orderBy("attempt"));
  return {
    id: wireId("msg", account, m.id),
    kind: m.kind,
    recipient: m.recipient,
    manager_id: m.manager_id === null ? null : wireId("mgr", account, m.manager_id),
    visit_id: m.visit_id === null ? null : wireId("vis", account, m.visit_id),
    case_id: m.case_id === null ? null : wireId("cas", account, m.case_id),
    channel: m.medium,
    to: shown(m.address),
    text: m.text === null ? null : withCodes(deployment, account, m.text),
    segments: m.segments,
    status: m.status,
    reason: m.reason,
    next_at: time(m.due_at),
    created_at: time(m.created_at),
    ended_at: time(m.ended_at),
    attempts: attempts.map((a) => ({
      provider: a.provider,
      to: shown(a.address),
      started_at: time(a.started_at),
      ended_at: time(a.ended_at),
      result: a.result,
      reason: a.reason,
    })),
  };
}

/** A browser's subscription holds its keys; of that only the push service is anybody's business. */
function shown(address: string | null): string | null {
  if (!address?.startsWith("{")) return address;
  return new URL(subscriptionColumn.read(address).endpoint).host;
}
