import { plan } from "./outbox.ts";
import { managers } from "./people.ts";
import type { Writer } from "./sql.ts";

/** Tells the owners, once per `name`, that something with the service itself needs them. */
export function warnOwners(tx: Writer, text: string, name: string, now: number, except?: number): void {
  const owners = managers(tx).filter((m) => m.role === "owner");
  const others = owners.filter((m) => m.id !== except);
  for (const owner of others.length > 0 ? others : owners) {
    plan(tx, {
      kind: "notice",
      recipient: "manager",
      medium: owner.phone === null ? "email" : "sms",
      address: owner.phone ?? owner.email,
      managerId: owner.id,
      detail: { text },
      plan: `notice:${name}:${owner.id}`,
      dueAt: now,
      now,
    });
  }
}
