// Endpoints of other systems as their owner manages them: rows only. Secrets come sealed and leave sealed; what waited
// for an endpoint that is switched off or taken away is laid aside, and a replay sends it again under the same id.
import type { Business } from "../business/business.ts";
import { type Document, time } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { type Endpoint, endpointOf, find, ofEndpoint } from "./documents.ts";
import { eventOf, planEvent, recordEvent, typesOf } from "./events.ts";
import { cancelWaiting, switchOff } from "./health.ts";
import { type EventType, TEST_EVENT } from "./types.ts";

export type EndpointOrder =
  | { readonly kind: "add"; readonly url: string; readonly types: readonly EventType[]; readonly sealed: string }
  | {
      readonly kind: "change";
      readonly id: number;
      readonly url?: string | undefined;
      readonly types?: readonly EventType[] | undefined;
      readonly enabled?: boolean | undefined;
    }
  | { readonly kind: "remove"; readonly id: number }
  | { readonly kind: "rotate"; readonly id: number; readonly sealed: string }
  | { readonly kind: "replay"; readonly id: number; readonly event: number }
  | { readonly kind: "replay_since"; readonly id: number; readonly since: number }
  | { readonly kind: "test"; readonly id: number };

export type Ordered =
  | { readonly ok: true; readonly endpoint: Document; readonly sealed: string | null; readonly sent: Document }
  | { readonly ok: false; readonly reason: "unknown" | "unknown_event" | "too_many" | "switched_off" }
  | { readonly ok: false; readonly reason: "too_soon"; readonly seconds: number };

const MOST = 20;
/** How long the secret before the newest still signs. */
const OVERLAP = 24 * 3_600_000;
const TEST_EVERY = 10_000;
/** A replay sends this many and says where to go on. */
const REPLAYED = 1_000;
/** Between two replayed events, so that a past does not come as one wave. */
const APART = 100;

export function carryOut(tx: Writer, business: Business, order: EndpointOrder, now: number): Ordered {
  if (order.kind === "add") {
    if (tx.all(db.selectFrom("endpoints").select("id")).length >= MOST) return { ok: false, reason: "too_many" };
    const { url, types, sealed } = order;
    const row = { url, types: JSON.stringify(types), disabled_at: null, disabled_reason: null, failing_since: null };
    const blank = { last_error: null, paused_until: null, tested_at: null, created_at: now };
    const id = tx.insert(
      db
        .insertInto("endpoints")
        .values({ ...row, ...blank })
        .returning("id"),
    );
    addSecret(tx, id, sealed, now);
    return done(tx, business, id, { sealed });
  }
  const endpoint = find(tx, order.id);
  if (endpoint === undefined) return { ok: false, reason: "unknown" };
  const address = wireId("whk", business.id, endpoint.id);
  switch (order.kind) {
    case "change":
      change(tx, endpoint, address, order, now);
      return done(tx, business, endpoint.id);
    case "remove": {
      const gone = done(tx, business, endpoint.id);
      cancelWaiting(tx, address, "endpoint_gone", now);
      tx.run(db.deleteFrom("endpoints").where("id", "=", endpoint.id));
      return gone;
    }
    case "rotate":
      tx.run(
        db
          .updateTable("endpoint_secrets")
          .set({ expires_at: now + OVERLAP })
          .where("endpoint_id", "=", endpoint.id)
          .where("expires_at", "is", null),
      );
      tx.run(db.deleteFrom("endpoint_secrets").where("expires_at", "<=", now));
      addSecret(tx, endpoint.id, order.sealed, now);
      return done(tx, business, endpoint.id, { sealed: order.sealed });
    case "test":
    case "replay":
    case "replay_since":
      return endpoint.disabled_at === null
        ? send(tx, business, endpoint, order, now)
        : { ok: false, reason: "switched_off" };
  }
}

type Sending = Extract<EndpointOrder, { kind: "test" | "replay" | "replay_since" }>;

function send(tx: Writer, business: Business, endpoint: Endpoint, order: Sending, now: number): Ordered {
  switch (order.kind) {
    case "test": {
      const wait = (endpoint.tested_at ?? 0) + TEST_EVERY - now;
      if (wait > 0) return { ok: false, reason: "too_soon", seconds: Math.ceil(wait / 1000) };
      tx.run(db.updateTable("endpoints").set({ tested_at: now }).where("id", "=", endpoint.id));
      const about = { webhook_id: wireId("whk", business.id, endpoint.id), business: business.name };
      const event = recordEvent(tx, TEST_EVENT, about, now);
      planEvent(tx, business.id, endpoint, event, { now });
      return done(tx, business, endpoint.id, { sent: { event_id: wireId("evt", business.id, event) } });
    }
    case "replay": {
      const known = tx.one(db.selectFrom("events").select("id").where("id", "=", order.event));
      if (known === undefined) return { ok: false, reason: "unknown_event" };
      again(tx, business, endpoint, [known.id], now);
      return done(tx, business, endpoint.id, { sent: { replayed: 1, next_since: null } });
    }
    case "replay_since": {
      const wanted = tx.all(
        db
          .selectFrom("events")
          .select(["id", "at"])
          .where("at", ">=", order.since)
          .where("type", "in", typesOf(endpoint))
          .orderBy("id")
          .limit(REPLAYED + 1),
      );
      const these = wanted.slice(0, REPLAYED);
      again(
        tx,
        business,
        endpoint,
        these.map((event) => event.id),
        now,
      );
      const sent = { replayed: these.length, next_since: time(wanted[REPLAYED]?.at ?? null) };
      return done(tx, business, endpoint.id, { sent });
    }
  }
}

/** One that still waits for its next try is only hurried; everything else is sent once more. */
function again(tx: Writer, business: Business, endpoint: Endpoint, events: readonly number[], now: number): void {
  const open = tx.all(ofEndpoint(business, endpoint.id).where("due_at", "is not", null));
  const waiting = new Map(open.map((message) => [eventOf(message).event, message]));
  for (const [i, event] of events.entries()) {
    const message = waiting.get(event);
    if (message === undefined)
      planEvent(tx, business.id, endpoint, event, { now, replay: String(now), after: i * APART });
    else if (message.status === "waiting") {
      tx.run(db.updateTable("messages").set({ due_at: now }).where("id", "=", message.id));
    }
  }
}

function change(
  tx: Writer,
  endpoint: Endpoint,
  address: string,
  order: EndpointOrder & { kind: "change" },
  now: number,
): void {
  const moved = order.url !== undefined && order.url !== endpoint.url;
  const revived = order.enabled === true && endpoint.disabled_at !== null;
  // A mended endpoint starts with a clean sheet.
  const fresh = { failing_since: null, failures: 0, last_error: null, paused_until: null };
  tx.run(
    db
      .updateTable("endpoints")
      .set({
        url: order.url ?? endpoint.url,
        types: order.types === undefined ? endpoint.types : JSON.stringify(order.types),
        ...(moved && fresh),
        ...(revived && { ...fresh, disabled_at: null, disabled_reason: null }),
      })
      .where("id", "=", endpoint.id),
  );
  if (order.enabled === false && endpoint.disabled_at === null) switchOff(tx, endpoint.id, address, "by_hand", now);
}

function addSecret(tx: Writer, endpoint: number, sealed: string, now: number): void {
  const row = { endpoint_id: endpoint, sealed, created_at: now, expires_at: null };
  tx.run(db.insertInto("endpoint_secrets").values(row));
}

/** The same secret under a newer key; one that was taken away meanwhile stays away. */
export function resealSecret(tx: Writer, before: string, sealed: string): void {
  tx.run(db.updateTable("endpoint_secrets").set({ sealed }).where("sealed", "=", before));
}

function done(
  sql: Reader,
  business: Business,
  id: number,
  extra: { readonly sealed?: string; readonly sent?: Document } = {},
): Ordered {
  const endpoint = endpointOf(sql, business, id);
  if (endpoint === null) return { ok: false, reason: "unknown" };
  return { ok: true, endpoint, sealed: extra.sealed ?? null, sent: extra.sent ?? {} };
}
