// Whether and when the staff are asked how they think a visit went.
import type { Command } from "../business/context.ts";
import { plan } from "../outbox/outbox.ts";
import type { Credit } from "../people/people.ts";
import { db } from "../store/sql.ts";

/** Plans it for everyone of the crew who has a phone; planning again is no second text. */
export function askStaff(ctx: Command, visitId: number, finished: number, crew: readonly Credit[]): void {
  const { tx, business, now } = ctx;
  if (!business.settings.mirror) return;
  for (const { id } of crew) {
    const phone = tx.one(db.selectFrom("staff").select("phone").where("id", "=", id))?.phone ?? null;
    if (phone === null) continue;
    const to = { recipient: "staff", medium: "sms", address: phone } as const;
    const dueAt = Math.max(now, finished);
    plan(tx, {
      kind: "mirror",
      ...to,
      visitId,
      params: { staff: id },
      dedupeKey: `mirror:${visitId}:${id}`,
      dueAt,
      now,
    });
  }
}
