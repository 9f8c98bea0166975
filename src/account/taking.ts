import { promiseAt } from "../recovery/promise.ts";
import type { Refusal } from "../recovery/recovery.ts";
import type { Business } from "./business.ts";
import { move } from "./cases.ts";
import { db, type Writer } from "./sql.ts";

export type Taken = { ok: true } | { ok: false; reason: Refusal | "unknown" | "unreadable" };

/** One press on an alert's page takes its case, with or without a time. */
export function takeByAlert(tx: Writer, business: Business, alertId: number, when: string | null, now: number): Taken {
  const alert = tx.one(db.selectFrom("alerts").selectAll().where("id", "=", alertId));
  if (alert === undefined) return { ok: false, reason: "unknown" };
  const promised = when === null ? null : promiseAt(when, now, business.timezone);
  if (promised !== null && !promised.ok) {
    return { ok: false, reason: promised.reason === "past" ? "in_the_past" : "unreadable" };
  }
  const event = { kind: "take", by: alert.manager_id, epoch: alert.epoch, promiseAt: promised?.at ?? null } as const;
  return move(tx, business, alert.case_id, event, `manager:${alert.manager_id}`, now);
}
