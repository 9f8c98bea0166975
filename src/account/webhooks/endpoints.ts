// Endpoints of other systems as their owner manages them: rows only. Secrets come sealed and leave sealed; what waited
// for an endpoint that is switched off or taken away is laid aside, and a replay sends it again under the same id.
import type { Command, Query } from "../business/context.ts";
import { type Document, time } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { type Endpoint, endpointOf, find, ofEndpoint } from "./documents.ts";
import { eventOf, planEvent, recordEvent, typesColumn } from "./events.ts";
import { cancelWaiting, switchOff } from "./health.ts";
import { type EventType, TEST_EVENT } from "./types.ts";

export interface NewEndpoint {
  readonly url: string;
  readonly types: readonly EventType[];
  /** Its signing secret, sealed. */
  readonly sealed: string;
}

export interface EndpointChange {
  readonly url?: string | undefined;
  readonly types?: readonly EventType[] | undefined;
  readonly enabled?: boolean | undefined;
}

export type Ordered =
  | { readonly ok: true; readonly endpoint: Document; readonly sealed: string | null; readonly sent: Document }
  | { readonly ok: false; readonly reason: "unknown" | "unknown_event" | "too_many" | "switched_off" }
  | { readonly ok: false; readonly reason: "too_soon"; readonly seconds: number };

const UNKNOWN: Ordered = { ok: false, reason: "unknown" };
const MOST = 20;
/** How long the secret before the newest still signs. */
const OVERLAP = 24 * 3_600_000;
const TEST_EVERY = 10_000;
/** A replay sends this many and says where to go on. */
const REPLAYED = 1_000;

export function addEndpoint(ctx: Command, { url, types, sealed }: NewEndpoint): Ordered {
  const { tx, now } = ctx;
  if (tx.all(db.selectFrom("endpoints").select("id")).length >= MOST) return { ok: false, reason: "too_many" };
  const row = { url, types: typesColumn.write(types), disabled_at: null, disabled_reason: null, failing_since: null };
  const blank = { last_error: null, paused_until: null, tested_at: null, created_at: now };
  const id = tx.insert(
    db
      .insertInto("endpoints")
      .values({ ...row, ...blank })
      .returning("id"),
  );
  addSecret(tx, id, sealed, now);
  return done(ctx, id, { sealed });
}

export function changeEndpoint(ctx: Command, id: number, wish: EndpointChange): Ordered {
  const endpoint = find(ctx.tx, id);
  if (endpoint === undefined) return UNKNOWN;
  change(ctx, endpoint, wish);
  return done(ctx, id);
}

export function removeEndpoint(ctx: Command, id: number): Ordered {
  const { tx, business, now } = ctx;
  const gone = done(ctx, id);
  if (!gone.ok) return gone;
  cancelWaiting(tx, wireId("whk", business.id, id), "endpoint_gone", now);
  tx.run(db.deleteFrom("endpoints").where("id", "=", id));
  return gone;
}

export function rotateEndpointSecret(ctx: Command, id: number, sealed: string): Ordered {
  const { tx, now } = ctx;
  if (find(tx, id) === undefined) return UNKNOWN;
  tx.run(
    db
      .updateTable("endpoint_secrets")
      .set({ expires_at: now + OVERLAP })
      .where("endpoint_id", "=", id)
      .where("expires_at", "is", null),
  );
  tx.run(db.deleteFrom("endpoint_secrets").where("expires_at", "<=", now));
  addSecret(tx, id, sealed, now);
  return done(ctx, id, { sealed });
}

export function testEndpoint(ctx: Command, id: number): Ordered {
  const { tx, business, now } = ctx;
  return whileOn(tx, id, (endpoint) => {
    const wait = (endpoint.tested_at ?? 0) + TEST_EVERY - now;
    if (wait > 0) return { ok: false, reason: "too_soon", seconds: Math.ceil(wait / 1000) };
    tx.run(db.updateTable("endpoints").set({ tested_at: now }).where("id", "=", id));
    const about = { webhook_id: wireId("whk", business.id, id), business: business.name };
    const event = recordEvent(tx, TEST_EVENT, about, now);
    planEvent(tx, business.id, endpoint, event, { now });
    return done(ctx, id, { sent: { event_id: wireId("evt", business.id, event) } });
  });
}

export function replayEvent(ctx: Command, id: number, event: number): Ordered {
  return whileOn(ctx.tx, id, (endpoint) => {
    const known = ctx.tx.one(db.selectFrom("events").select("id").where("id", "=", event));
    if (known === undefined) return { ok: false, reason: "unknown_event" };
    again(ctx, endpoint, [known.id]);
    return done(ctx, id, { sent: { replayed: 1, next_since: null } });
  });
}

export function replayEventsSince(ctx: Command, id: number, since: number): Ordered {
  return whileOn(ctx.tx, id, (endpoint) => {
    const wanted = ctx.tx.all(
      db
        .selectFrom("events")
        .select(["id", "at"])
        .where("at", ">=", since)
        .where("type", "in", typesColumn.read(endpoint.types))
        .orderBy("id")
        .limit(REPLAYED + 1),
    );
    const these = wanted.slice(0, REPLAYED).map((event) => event.id);
    again(ctx, endpoint, these);
    return done(ctx, id, { sent: { replayed: these.length, next_since: time(wanted[REPLAYED]?.at ?? null) } });
  });
}

/** Nothing is sent to one that is switched off. */
function whileOn(sql: Reader, id: number, send: (endpoint: Endpoint) => Ordered): Ordered {
  const endpoint = find(sql, id);
  if (endpoint === undefined) return UNKNOWN;
  return endpoint.disabled_at === null ? send(endpoint) : { ok: false, reason: "switched_off" };
}

/** One that still waits for its next try is only hurried; everything else is sent once more. */
function again(ctx: Command, endpoint: Endpoint, events: readonly number[]): void {
  const { tx, business, now } = ctx;
  const open = tx.all(ofEndpoint(business, endpoint.id).where("ended_at", "is", null));
  const waiting = new Map(open.map((message) => [eventOf(message).event, message]));
  for (const event of events) {
    const message = waiting.get(event);
    if (message === undefined) planEvent(tx, business.id, endpoint, event, { now, replay: String(now) });
    else if (message.status === "waiting" && message.due_at !== null) {
      tx.run(db.updateTable("messages").set({ due_at: now }).where("id", "=", message.id));
    }
  }
}

function change({ tx, business, now }: Command, endpoint: Endpoint, wish: EndpointChange): void {
  const moved = wish.url !== undefined && wish.url !== endpoint.url;
  const revived = wish.enabled === true && endpoint.disabled_at !== null;
  // A mended endpoint starts with a clean sheet.
  const fresh = { failing_since: null, failures: 0, last_error: null, paused_until: null };
  tx.run(
    db
      .updateTable("endpoints")
      .set({
        url: wish.url ?? endpoint.url,
        types: wish.types === undefined ? endpoint.types : typesColumn.write(wish.types),
        ...(moved && fresh),
        ...(revived && { ...fresh, disabled_at: null, disabled_reason: null }),
      })
      .where("id", "=", endpoint.id),
  );
  if (wish.enabled === false && endpoint.disabled_at === null)
    switchOff(tx, endpoint.id, wireId("whk", business.id, endpoint.id), "by_hand", now);
}

function addSecret(tx: Writer, endpoint: number, sealed: string, now: number): void {
  const row = { endpoint_id: endpoint, sealed, created_at: now, expires_at: null };
  tx.run(db.insertInto("endpoint_secrets").values(row));
}

function done(ctx: Query, id: number, extra: { readonly sealed?: string; readonly sent?: Document } = {}): Ordered {
  const endpoint = endpointOf(ctx, id);
  if (endpoint === null) return { ok: false, reason: "unknown" };
  return { ok: true, endpoint, sealed: extra.sealed ?? null, sent: extra.sent ?? {} };
}
