// A person's sessions: who is behind a browser, and where else they are signed in. Only hashes are kept.
import { type AlertTrouble, alertTrouble } from "../alerting/trouble.ts";
import type { Command } from "../business/context.ts";
import { managers } from "../people/people.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { audited } from "./audit.ts";
import { type Bearer, isAudited, mayNot, type Need } from "./rights.ts";
import { sitesOf } from "./sites.ts";

const DAY = 86_400_000;
/** Without a press for so long, and in any case after so long. */
const IDLE = 30 * DAY;
const LONGEST = 180 * DAY;
/** Written down no more often than this. */
const SEEN_AGAIN = 3_600_000;

export interface Me extends Bearer {
  readonly id: number;
  readonly name: string;
  readonly session: number;
}

export type Refused = { readonly ok: false; readonly reason: "signed_out" | "not_allowed" | "not_fresh" };

export interface Frame {
  readonly account: string;
  readonly name: string;
  readonly color: string;
  readonly language: string;
  readonly timezone: string;
  readonly country: string;
  readonly currency: string;
  readonly now: number;
  /** What keeps alerts from everybody, on every page. */
  readonly trouble: AlertTrouble | null;
}

/** What somebody who is signed in gets: themselves, the business around the page, and what they asked for. */
export interface Seen<T> {
  readonly ok: true;
  readonly me: Me;
  readonly frame: Frame;
  readonly it: T;
}

/** The one place where it is asked whether a person may; `run` comes after it or not at all. */
export function asMember<T>(
  ctx: Command,
  hash: string,
  need: Need,
  run: (ctx: Command, me: Me) => T,
): Seen<T> | Refused {
  const { tx, business, now } = ctx;
  const session = tx.one(db.selectFrom("sessions").selectAll().where("hash", "=", hash));
  const person = managers(tx).find((m) => m.id === session?.manager_id);
  if (session === undefined || person === undefined || isOver(session, now)) return { ok: false, reason: "signed_out" };
  const { id, name, role } = person;
  const me = { id, name, role, sites: sitesOf(tx, id), session: session.id, signedInAt: session.created_at };
  const refused = mayNot(me, need, now);
  if (refused !== null) return { ok: false, reason: refused };
  if (now - session.seen_at > SEEN_AGAIN) {
    tx.run(db.updateTable("sessions").set({ seen_at: now }).where("id", "=", session.id));
  }
  const author = { by: "page", who: String(id) } as const;
  const it = isAudited(need) ? audited(ctx, author, () => run(ctx, me)) : run(ctx, me);
  const { timezone, country, currency, language, settings } = business;
  const frame = {
    account: business.id,
    name: business.name,
    color: settings.brand.color,
    now,
    trouble: alertTrouble(ctx),
  };
  return { ok: true, me, frame: { ...frame, timezone, country, currency, language }, it };
}

function isOver(session: { readonly created_at: number; readonly seen_at: number }, now: number): boolean {
  return now - session.seen_at > IDLE || now - session.created_at > LONGEST;
}

export interface Opened {
  readonly hash: string;
  readonly device: string;
  /** The session of this browser that it takes the place of. */
  readonly former: string | null;
}

export function openSession(tx: Writer, managerId: number, opened: Opened, now: number): void {
  const { hash, device, former } = opened;
  tx.run(db.deleteFrom("sessions").where("seen_at", "<", now - IDLE));
  if (former !== null) endSession(tx, former);
  tx.run(db.insertInto("sessions").values({ hash, manager_id: managerId, device, created_at: now, seen_at: now }));
}

export function endSession(tx: Writer, hash: string): void {
  tx.run(db.deleteFrom("sessions").where("hash", "=", hash));
}

/** One of their own, or with null all but the one that says so. */
export function endOwn(tx: Writer, me: Me, session: number | null): void {
  const own = db.deleteFrom("sessions").where("manager_id", "=", me.id);
  tx.run(session === null ? own.where("id", "!=", me.session) : own.where("id", "=", session));
}

export function endAllOf(tx: Writer, managerId: number): void {
  tx.run(db.deleteFrom("sessions").where("manager_id", "=", managerId));
}

export interface Device {
  readonly id: number;
  readonly device: string;
  readonly since: number;
  readonly seenAt: number;
}

/** The latest first. */
export function devicesOf(sql: Reader, managerId: number, now: number): Device[] {
  const rows = sql.all(
    db
      .selectFrom("sessions")
      .selectAll()
      .where("manager_id", "=", managerId)
      .orderBy("seen_at", "desc")
      .orderBy("id", "desc"),
  );
  return rows
    .filter((row) => !isOver(row, now))
    .map(({ id, device, created_at, seen_at }) => ({ id, device, since: created_at, seenAt: seen_at }));
}
