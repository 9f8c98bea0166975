import { recoveryWording } from "../../wording/all.ts";
import type { Command } from "../business/context.ts";
import { managers, toPerson } from "../people/people.ts";
import type { Writer } from "../store/sql.ts";
import { plan } from "./outbox.ts";

/** Tells the owners, once per `name`, that something with the service itself needs them. */
export function warnOwners(tx: Writer, text: string, name: string, now: number, except?: number): void {
  const owners = managers(tx).filter((m) => m.role === "owner");
  const others = owners.filter((m) => m.id !== except);
  for (const owner of others.length > 0 ? others : owners) {
    plan(tx, {
      kind: "notice",
      ...toPerson(owner),
      params: { text },
      dedupeKey: `notice:${name}:${owner.id}`,
      dueAt: now,
      now,
    });
  }
}

/** The owner hears that our own clock failed, once an hour at most: work is going out, but late. */
export function tellOfStandstill(ctx: Command, late: number): void {
  const { tx, business, now } = ctx;
  const text = recoveryWording(business.language).text.system({
    business: business.name,
    minutes: Math.round(late / 60_000),
  });
  for (const owner of managers(tx).filter((m) => m.role === "owner")) {
    plan(tx, {
      kind: "system",
      ...toPerson(owner),
      params: { text },
      dedupeKey: `system:${Math.floor(now / 3_600_000)}:${owner.id}`,
      dueAt: now,
      now,
    });
  }
}
