import { recoveryWording } from "../wording/recovery/recovery.ts";
import type { Business } from "./business.ts";
import { plan } from "./outbox.ts";
import { managers } from "./people.ts";
import type { Writer } from "./sql.ts";

/** The owner hears that our own clock failed, once an hour at most: work is going out, but late. */
export function tellOfStandstill(tx: Writer, business: Business, late: number, now: number): void {
  const text = recoveryWording(business.language).text.system({
    business: business.name,
    minutes: Math.round(late / 60_000),
  });
  for (const owner of managers(tx).filter((m) => m.role === "owner")) {
    plan(tx, {
      kind: "system",
      recipient: "manager",
      medium: owner.phone === null ? "email" : "sms",
      address: owner.phone ?? owner.email,
      managerId: owner.id,
      detail: { text },
      plan: `system:${Math.floor(now / 3_600_000)}:${owner.id}`,
      dueAt: now,
      now,
    });
  }
}
