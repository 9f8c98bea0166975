// Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): the answer is kept in the transaction that earned it.

import { mark, setMark } from "./job_state.ts";
import { db, type Writer } from "./sql.ts";

export interface Repeat {
  readonly key: string;
  /** Hash of method, path and body: the same key with another request is a mistake, not a repeat. */
  readonly fingerprint: string;
}

export type KeyReused = { readonly ok: false; readonly reason: "key_reused" };
/** Whom it is about has been erased: nothing was done. `of`: the public id of what there was; `customer`: of whom. */
export type Erased = {
  readonly ok: false;
  readonly reason: "erased";
  readonly of: string | null;
  readonly customer: string;
};

const KEEP = 2 * 86_400_000;
const HOUR = 3_600_000;
const FORGOT_AT = "forgot_repeats_at";

/** Does the work once per key; a repeat gets the first answer. Refusals are not kept, so they can be mended. */
export function once<T extends { ok: boolean }>(
  tx: Writer,
  repeat: Repeat | null,
  now: number,
  work: () => T,
): T | KeyReused | Erased {
  if (repeat === null) return work();
  const known = tx.one(db.selectFrom("idempotency_keys").selectAll().where("key", "=", repeat.key));
  if (known !== undefined) {
    if (known.fingerprint !== repeat.fingerprint) return { ok: false, reason: "key_reused" };
    // The fingerprint is of the whole request: the answer goes out again as it did then, to the same route.
    return JSON.parse(known.answer);
  }
  const answer = work();
  if (answer.ok) {
    const row = { key: repeat.key, fingerprint: repeat.fingerprint, answer: JSON.stringify(answer), created_at: now };
    tx.run(db.insertInto("idempotency_keys").values(row));
  }
  return answer;
}

/**
 * What the answers hold of an erased person goes; that the work was done stays, or a retry would do it again. `theirs` are
 * the public ids of what was about them.
 */
export function forgetAnswersAbout(tx: Writer, customer: string, theirs: readonly string[]): void {
  const about = new Set([customer, ...theirs]);
  for (const { key, answer } of tx.all(db.selectFrom("idempotency_keys").select(["key", "answer"]))) {
    const named = answer.match(WIRE_ID)?.find((id) => about.has(id));
    if (named === undefined) continue;
    const blank: Erased = { ok: false, reason: "erased", of: named, customer };
    tx.run(
      db
        .updateTable("idempotency_keys")
        .set({ answer: JSON.stringify(blank) })
        .where("key", "=", key),
    );
  }
}

const WIRE_ID = /\b[a-z]{3}_[0-9a-f]{12}_\d+\b/g;

/** Two days are longer than anyone retries. Looks through all of them, so at most once an hour and not at every wake. */
export function forgetRepeats(tx: Writer, now: number): void {
  const last = Number(mark(tx, FORGOT_AT) ?? 0);
  if (now >= last && now < last + HOUR) return;
  setMark(tx, FORGOT_AT, String(now));
  tx.run(db.deleteFrom("idempotency_keys").where("created_at", "<", now - KEEP));
  tx.run(db.deleteFrom("inbound_texts").where("at", "<", now - KEEP));
  tx.run(db.deleteFrom("erased_people").where("until", "<", now));
}
