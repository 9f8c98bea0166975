// A storm of alerts: the first three of a minute for a person and site go at once, the rest become one message a minute
// with names and a link. Every case keeps its own place on the ladder; only the ringing is gathered. What a counter's code
// brings is a storm of its own: strangers who press there hold up no customer's alert.

import { db, type Reader, type Writer } from "../store/sql.ts";
import { aboutCase, type Message } from "./outbox.ts";

const GAP = 60_000;
const ALONE = 3;
/** A ringing longer ago than this was another storm's. */
const STORM = 2 * GAP;

type Gathered =
  | { readonly alone: true }
  | { readonly wait: number }
  /** `with` are the messages that this one speaks for. */
  | { readonly alone: false; readonly with: readonly number[] };

/** Whether this alert may ring now, and for how many others it rings. */
export function gather(sql: Reader, m: Message, now: number): Gathered {
  // A second try of what was let through once is not a new ringing.
  // Nor does a danger wait for anything, or speak for others.
  if (m.kind !== "alert" || m.manager_id === null || m.attempts > 0 || isInDanger(sql, m.case_id))
    return { alone: true };
  const from = originOf(sql, m.visit_id);
  const recent = sql.all(
    alertsLike(m, from)
      .select((eb) => [
        "m.last_rung_at as at",
        eb.exists(eb.selectFrom("messages as b").select("b.id").whereRef("b.bundle_id", "=", "m.id")).as("many"),
      ])
      .where("m.last_rung_at", ">", now - STORM)
      .where("k.urgent", "=", 0)
      .orderBy("m.last_rung_at", "desc")
      .limit(ALONE),
  );
  const last = recent[0]?.at ?? Number.NEGATIVE_INFINITY;
  const storm = Boolean(recent[0]?.many) || last - (recent[ALONE - 1]?.at ?? Number.NEGATIVE_INFINITY) < GAP;
  if (!storm) return { alone: true };
  if (last + GAP > now) return { wait: last + GAP };
  const waiting = sql.all(
    alertsLike(m, from)
      .select("m.id")
      .where("m.due_at", "is not", null)
      .where("m.status", "=", "waiting")
      .where("m.attempts", "=", 0)
      .where("m.id", "!=", m.id)
      .where("k.urgent", "=", 0),
  );
  if (waiting.length === 0) return { alone: true };
  return { alone: false, with: waiting.map((row) => row.id) };
}

export function rung(tx: Writer, id: number, now: number): void {
  tx.run(db.updateTable("messages").set({ last_rung_at: now }).where("id", "=", id));
}

export function bundle(tx: Writer, into: number, ids: readonly number[], now: number): void {
  const change = { status: "bundled", reason: "said in another message", bundle_id: into, due_at: null, ended_at: now };
  for (const id of ids) tx.run(db.updateTable("messages").set(change).where("id", "=", id));
}

/** What a message would have said for others must be said again when it is called off before it went. */
export function release(tx: Writer, caseId: number, now: number): void {
  const spokesmen = tx.all(
    db
      .selectFrom("messages")
      .select("id")
      .where(aboutCase(caseId))
      .where("kind", "=", "alert")
      .where("status", "=", "cancelled")
      .where("last_rung_at", "is", null),
  );
  for (const { id } of spokesmen) {
    const change = { status: "waiting", reason: null, bundle_id: null, due_at: now, ended_at: null };
    tx.run(db.updateTable("messages").set(change).where("bundle_id", "=", id));
  }
}

interface Origin {
  readonly site: number | null;
  /** By a counter's code, not after a visit that somebody brought. */
  readonly counter: boolean;
}

/** Those that ring the same person for the same site; each of their browsers is a bell of its own. */
function alertsLike(m: Message, { site, counter }: Origin) {
  const alerts = db
    .selectFrom("messages as m")
    .innerJoin("visits as v", "v.id", "m.visit_id")
    .innerJoin("cases as k", "k.id", "m.case_id")
    .where("m.manager_id", "=", m.manager_id)
    .where("m.kind", "=", "alert")
    .where("m.recipient", "=", m.recipient)
    .where("v.site_id", "is", site)
    .where((eb) => (counter ? eb("v.channel", "in", COUNTER) : eb("v.channel", "not in", COUNTER)));
  return m.recipient === "browser" ? alerts.where("m.address", "=", m.address) : alerts;
}

const COUNTER = ["qr", "kiosk"];

function originOf(sql: Reader, visitId: number | null): Origin {
  const visit = sql.one(
    db
      .selectFrom("visits")
      .select(["site_id", "channel"])
      .where("id", "=", visitId ?? 0),
  );
  return { site: visit?.site_id ?? null, counter: COUNTER.includes(visit?.channel ?? "") };
}

function isInDanger(sql: Reader, caseId: number | null): boolean {
  const query = db
    .selectFrom("cases")
    .select("urgent")
    .where("id", "=", caseId ?? 0);
  return sql.one(query)?.urgent === 1;
}
