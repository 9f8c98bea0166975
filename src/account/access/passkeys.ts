// The keys that a person's phones and computers keep for them: here is their public half, and which of them may come in.
import type { Command } from "../business/context.ts";
import { managers } from "../people/people.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { type Me, type Opened, openSession } from "./sessions.ts";

export interface Passkey {
  readonly id: number;
  readonly device: string;
  readonly since: number;
  readonly usedAt: number | null;
}

/** The latest first. */
export function passkeysOf(sql: Reader, managerId: number): Passkey[] {
  const own = db.selectFrom("passkeys").selectAll().where("manager_id", "=", managerId).orderBy("id", "desc");
  return sql
    .all(own)
    .map(({ id, device, created_at, used_at }) => ({ id, device, since: created_at, usedAt: used_at }));
}

export interface NewPasskey {
  readonly credential: string;
  readonly publicKey: string;
  readonly algorithm: "ES256" | "RS256";
  readonly counter: number;
  readonly device: string;
  readonly challengeAt: number;
}

/** More than a person has devices. */
const MOST = 20;

/** False where this device keeps one already, or they have too many. */
export function addPasskey({ tx, now }: Command, me: Me, key: NewPasskey): boolean {
  const { credential, publicKey: public_key, algorithm, counter, device, challengeAt: challenge_at } = key;
  if (rowOf(tx, credential) !== undefined || passkeysOf(tx, me.id).length >= MOST) return false;
  const row = { credential, manager_id: me.id, public_key, algorithm, counter, device, created_at: now, challenge_at };
  tx.run(db.insertInto("passkeys").values({ ...row, used_at: null }));
  return true;
}

export function removePasskey({ tx }: Command, me: Me, id: number): boolean {
  tx.run(db.deleteFrom("passkeys").where("manager_id", "=", me.id).where("id", "=", id));
  return true;
}

export function forgetPasskeys(tx: Writer, managerId: number): void {
  tx.run(db.deleteFrom("passkeys").where("manager_id", "=", managerId));
}

export type PublicHalf = Pick<NewPasskey, "publicKey" | "algorithm" | "counter">;

export function publicHalfOf(sql: Reader, credential: string): PublicHalf | null {
  const row = rowOf(sql, credential);
  if (row === undefined) return null;
  return { publicKey: row.public_key, algorithm: row.algorithm, counter: row.counter };
}

/** What it answered was checked by whoever calls this; an answer that was given before opens nothing again. */
export function signInByPasskey(
  { tx, now }: Command,
  credential: string,
  answer: { readonly counter: number; readonly challengeAt: number },
  opened: Opened,
): boolean {
  const row = rowOf(tx, credential);
  const person = managers(tx).find((m) => m.id === row?.manager_id);
  if (row === undefined || person === undefined || answer.challengeAt <= row.challenge_at) return false;
  const used = { counter: answer.counter, challenge_at: answer.challengeAt, used_at: now };
  tx.run(db.updateTable("passkeys").set(used).where("id", "=", row.id));
  openSession(tx, person.id, opened, now);
  return true;
}

function rowOf(sql: Reader, credential: string) {
  return sql.one(db.selectFrom("passkeys").selectAll().where("credential", "=", credential));
}
