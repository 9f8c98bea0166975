// Endpoints and their deliveries as the API shows them; never a secret.

import type { Selectable } from "kysely";
import { sql as raw } from "kysely";
import type { Business } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import type { Message } from "../outbox/outbox.ts";
import { type Document, type Page, time } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import type { EndpointRow } from "../store/schema.ts";
import { db, type Reader } from "../store/sql.ts";
import { eventOf, typesColumn } from "./events.ts";

export type Endpoint = Selectable<EndpointRow>;

const PAGE = 100;

export function endpointDocuments(ctx: Query): Document[] {
  const { sql } = ctx;
  const rows: Endpoint[] = sql.all(db.selectFrom("endpoints").selectAll().orderBy("id"));
  return rows.map((row) => endpointDocument(ctx, row));
}

export function endpointOf(ctx: Query, id: number): Document | null {
  const { sql } = ctx;
  const row = find(sql, id);
  return row === undefined ? null : endpointDocument(ctx, row);
}

/** Newest first; each is a message of the outbox, with its attempts. */
export function deliveries(ctx: Query, id: number, before: number | null): Page | null {
  const { sql, business } = ctx;
  if (find(sql, id) === undefined) return null;
  const rows = sql.all(
    ofEndpoint(business, id)
      .where("id", "<", before ?? Number.MAX_SAFE_INTEGER)
      .orderBy("id", "desc")
      .limit(PAGE + 1),
  );
  const last = rows[PAGE - 1];
  return {
    data: rows.slice(0, PAGE).map((message) => deliveryDocument(ctx, message)),
    next_cursor: rows.length > PAGE && last !== undefined ? String(last.id) : null,
  };
}

export function find(sql: Reader, id: number): Endpoint | undefined {
  return sql.one(db.selectFrom("endpoints").selectAll().where("id", "=", id));
}

/** The kind stands in the query's text, because the index is for this kind alone. */
export function ofEndpoint(business: Business, id: number) {
  return db
    .selectFrom("messages")
    .selectAll()
    .where("kind", "=", raw.lit("event"))
    .where("address", "=", wireId("whk", business.id, id))
    .$castTo<Message>();
}

function endpointDocument(ctx: Query, row: Endpoint): Document {
  const { sql, business } = ctx;
  const secrets = db.selectFrom("endpoint_secrets").select(["created_at", "expires_at"]);
  return {
    id: wireId("whk", business.id, row.id),
    url: row.url,
    types: typesColumn.read(row.types),
    enabled: row.disabled_at === null,
    disabled_at: time(row.disabled_at),
    disabled_reason: row.disabled_reason,
    failing_since: time(row.failing_since),
    failures: row.failures,
    last_error: row.last_error,
    paused_until: time(row.paused_until),
    secrets: sql
      .all(secrets.where("endpoint_id", "=", row.id).orderBy("id", "desc"))
      .map((secret) => ({ created_at: time(secret.created_at), expires_at: time(secret.expires_at) })),
    created_at: time(row.created_at),
  };
}

function deliveryDocument(ctx: Query, message: Message): Document {
  const { sql, business } = ctx;
  const { event } = eventOf(message);
  const type = sql.one(db.selectFrom("events").select("type").where("id", "=", event))?.type ?? null;
  const attempts = db.selectFrom("attempts").selectAll().where("message_id", "=", message.id).orderBy("attempt");
  return {
    id: wireId("msg", business.id, message.id),
    event_id: wireId("evt", business.id, event),
    type,
    status: message.status,
    reason: message.reason,
    created_at: time(message.created_at),
    next_at: time(message.due_at),
    ended_at: time(message.ended_at),
    attempts: sql.all(attempts).map((one) => ({
      started_at: time(one.started_at),
      ended_at: time(one.ended_at),
      result: one.result,
      reason: one.reason,
    })),
  };
}
