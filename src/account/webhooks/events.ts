import { sql as raw } from "kysely";
import { charactersOf } from "../../channels/characters.ts";
import type { Command } from "../business/context.ts";
import { caseDocument, responseDocument } from "../documents/documents.ts";
import { messageOf } from "../documents/message.ts";
import { paramsColumn, plan } from "../outbox/outbox.ts";
import { column, listOf, oneOf } from "../store/column.ts";
import type { Document, Json } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import { db, prepare, type Writer } from "../store/sql.ts";
import { release, roomOf } from "./queue.ts";
import type { CaseEventType, EventType, TEST_EVENT } from "./types.ts";
import { EVENT_TYPES } from "./types.ts";

// Telling other systems what happened, in the transaction in which it did. An event is written down once and becomes
// one message for each endpoint that asked for its type. What nobody asked for costs one look and no row.

interface Listener {
  readonly id: number;
  readonly types: string;
  readonly disabled_at: number | null;
  readonly paused_until: number | null;
  readonly slow: number;
}

interface About {
  readonly visitId?: number | undefined;
  readonly caseId?: number | undefined;
}

/** Replays reach back this far. */
const KEEP = 30 * 86_400_000;
/** Old events are cleared away a few at a wake: more than a wake ever adds. */
const CLEARED = 50;

const listeners = prepare<Record<string, never>>()(() =>
  db.selectFrom("endpoints").select(["id", "types", "disabled_at", "paused_until", "slow"]),
);

/** The rest of the product calls these as single lines; `data` is what the API shows of the same thing. */
export function announceResponse(ctx: Command, type: "response.recorded" | "response.changed", visitId: number): void {
  announce(ctx, { type, about: { visitId }, data: () => responseDocument(ctx, visitId) });
}

/** A case is shown as it stands when all of its change is written: with its promise, its new item, its resolution. */
export function announceCase(ctx: Command, type: CaseEventType, caseId: number): void {
  ctx.tx.beforeCommit(() => announce(ctx, { type, about: { caseId }, data: () => caseDocument(ctx, caseId) }));
}

export function announceOptOut(ctx: Command, customerId: number, channel: string): void {
  const { tx, business, now } = ctx;
  const customer = tx.one(db.selectFrom("customers").select(["reference", "name"]).where("id", "=", customerId));
  if (customer === undefined) return;
  const data = () => ({
    customer: { id: wireId("cus", business.id, customerId), ...customer },
    channel,
    at: new Date(now).toISOString(),
  });
  announce(ctx, { type: "customer.opted_out", about: {}, data });
}

/** Without the words and the address: they hold links that open cases, which no other system needs. */
export function announceFailure(ctx: Command, messageId: number): void {
  const data = () => {
    const document = messageOf(ctx, messageId);
    if (document === null) return null;
    const { text: _, to: __, ...rest } = document;
    return rest;
  };
  announce(ctx, { type: "message.failed", about: {}, data });
}

interface News {
  readonly type: EventType;
  readonly about: About;
  /** Made only when somebody listens. */
  readonly data: () => Document | null;
}

function announce({ tx, business, now }: Command, { type, about, data }: News): void {
  // One that is switched off may have it replayed when it is back.
  const asked = tx.all(listeners({})).filter((listener) => typesColumn.read(listener.types).includes(type));
  const document = asked.length === 0 ? null : data();
  if (document === null) return;
  const event = recordEvent(tx, type, document, now);
  for (const listener of asked) {
    if (listener.disabled_at === null) planEvent(tx, business.id, listener, event, { about, now });
  }
}

export function recordEvent(tx: Writer, type: EventType | typeof TEST_EVENT, data: Document, now: number): number {
  return tx.insert(
    db
      .insertInto("events")
      .values({ type, data: eventData(data), at: now })
      .returning("id"),
  );
}

interface Planned {
  readonly about?: About;
  /** Apart from the first sending, each replay has a name of its own. */
  readonly replay?: string;
  readonly now: number;
}

export function planEvent(
  tx: Writer,
  account: string,
  endpoint: Pick<Listener, "id" | "paused_until" | "slow">,
  event: number,
  { about, replay, now }: Planned,
): void {
  const address = wireId("whk", account, endpoint.id);
  plan(tx, {
    kind: "event",
    recipient: "endpoint",
    medium: "webhook",
    address,
    visitId: about?.visitId ?? null,
    caseId: about?.caseId ?? null,
    dedupeKey: ["event", event, endpoint.id, ...(replay === undefined ? [] : [replay])].join(":"),
    params: { event, endpoint: endpoint.id },
    dueAt: null,
    now,
  });
  release(tx, address, roomOf(endpoint), Math.max(now, endpoint.paused_until ?? 0));
}

export function eventOf(message: { readonly params: string }): { event: number; endpoint: number } {
  const { event, endpoint } = paramsColumn.read(message.params);
  if (event === undefined || endpoint === undefined) throw new Error("a message to an endpoint names both");
  return { event, endpoint };
}

export const typesColumn = column("endpoints.types", listOf(oneOf(...EVENT_TYPES)));

export function forgetEvents(tx: Writer, now: number): void {
  const oldest = db.selectFrom("events").select(["id", "at"]).orderBy("id").limit(CLEARED).as("oldest");
  const old = db
    .selectFrom(oldest)
    .select("oldest.id")
    .where("oldest.at", "<", now - KEEP);
  forget(
    tx,
    tx.all(old).map((event) => event.id),
    now,
  );
}

/** What was told of a person whose data is deleted; nothing of it is sent or replayed any more. */
export function forgetEventsOf(
  tx: Writer,
  account: string,
  customer: number,
  visits: readonly number[],
  now: number,
): void {
  const ids = [wireId("cus", account, customer), ...visits.map((visit) => wireId("vis", account, visit))];
  const about = raw<string>`coalesce(json_extract(data, '$.visit_id'), json_extract(data, '$.customer.id'))`;
  const theirs = tx.all(db.selectFrom("events").select("id").where(about, "in", ids));
  forget(
    tx,
    theirs.map((event) => event.id),
    now,
  );
}

function forget(tx: Writer, events: readonly number[], now: number): void {
  for (const id of events) {
    tx.run(db.deleteFrom("events").where("id", "=", id));
    // Its deliveries go with it; they are found by the names `planEvent` gave them.
    const its = tx.all(
      db
        .selectFrom("messages")
        .select(["id", "address"])
        .where("dedupe_key", ">=", `event:${id}:`)
        .where("dedupe_key", "<", `event:${id};`),
    );
    for (const message of its) {
      tx.run(db.deleteFrom("attempts").where("message_id", "=", message.id));
      tx.run(db.deleteFrom("messages").where("id", "=", message.id));
      release(tx, message.address, 1, now);
    }
  }
}

// The body of an event by Standard Webhooks, under the 20 kB its receivers may count on. What is too long is shortened
// and says so; the whole of it is behind the id.

const BODY_LIMIT = 20_000;
/** Room for the envelope around the data. */
const DATA_LIMIT = BODY_LIMIT - 500;
/** Tried in turn: the longest text, and how many of the newest entries of a list. */
const SHORTER = [
  [2_000, 50],
  [1_000, 20],
  [200, 5],
  [50, 1],
] as const;

interface Event {
  readonly id: string;
  readonly type: string;
  readonly at: number;
  /** JSON, as `eventData` made it. */
  readonly data: string;
}

export function eventBody({ id, type, at, data }: Event): string {
  const timestamp = new Date(at).toISOString();
  return `{"id":${JSON.stringify(id)},"type":${JSON.stringify(type)},"timestamp":"${timestamp}","data":${data}}`;
}

export function eventData(document: Document): string {
  const whole = JSON.stringify(document);
  if (bytes(whole) <= DATA_LIMIT) return whole;
  for (const [letters, entries] of SHORTER) {
    const short = JSON.stringify({ ...shorten(document, letters, entries), shortened: true });
    if (bytes(short) <= DATA_LIMIT) return short;
  }
  return JSON.stringify({ id: document.id ?? null, visit_id: document.visit_id ?? null, shortened: true });
}

function shorten(document: Document, letters: number, entries: number): Document {
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, cut(value, letters, entries)]));
}

function cut(value: Json, letters: number, entries: number): Json {
  if (typeof value === "string") return value.length > letters ? `${graphemes(value, letters)}…` : value;
  if (isList(value)) return value.slice(-entries).map((one) => cut(one, letters, entries));
  return typeof value === "object" && value !== null ? shorten(value, letters, entries) : value;
}

/** Whole characters only: half an emoji is no text. */
function graphemes(text: string, limit: number): string {
  const last = charactersOf(text).containing(limit);
  return text.slice(0, last?.index ?? limit);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
