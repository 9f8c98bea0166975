// We don't ask what we can't answer: whether an alert, raised now, would find anybody by any channel.
import type { Business } from "./business.ts";
import { contactsOf } from "./contacts.ts";
import { managers } from "./people.ts";
import { available, candidates, type Defaults, healthOf } from "./providers.ts";
import { NEVER } from "./routing.ts";
import type { Reader } from "./sql.ts";

export function alertsArrive(sql: Reader, business: Business, defaults: Defaults): boolean {
  const refused = new Set(healthOf(sql).flatMap((h) => ((h.closedUntil ?? 0) >= NEVER ? [h.channel] : [])));
  const working = available(sql, defaults).filter((name) => !refused.has(name));
  const people = managers(sql).filter((m) => m.role !== "viewer");
  return people.some(
    (m) => candidates(working, business, "alerts", contactsOf(sql, { manager: m.id }), "sms").length > 0,
  );
}
