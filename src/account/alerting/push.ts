// The phones that ring by push beside the text that calls the same person, each by a message of its own. An account that
// sets an order of channels gets that order instead, and nothing beside it.

import { createHash } from "node:crypto";
import { readBusiness } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { type Plan, plan } from "../outbox/outbox.ts";
import { available } from "../outbox/providers.ts";
import { browsersOf } from "../people/contacts.ts";
import type { Reader, Writer } from "../store/sql.ts";

/** Plans the same again for each of the manager's browsers. */
export function alsoByPush(
  tx: Writer,
  intention: Plan & { readonly managerId: number; readonly dedupeKey: string },
): void {
  const browsers = browsersOf(tx, intention.managerId);
  if (browsers.length === 0 || !ringBeside(tx)) return;
  for (const { endpoint, subscription } of browsers) {
    const to = { recipient: "browser", medium: "push", address: subscription } as const;
    plan(tx, { ...intention, ...to, dedupeKey: `${intention.dedupeKey}:${endpoint}` });
  }
}

function ringBeside(sql: Reader): boolean {
  return readBusiness(sql)?.settings.channels.alerts === null;
}

/** How each browser that rings for them can be told from others without naming it; null where none could ring. */
export function subscribedBrowsers(ctx: Query, managerId: number | null): string[] | null {
  const { sql } = ctx;
  if (managerId === null || !ringsAtAll(ctx)) return null;
  return browsersOf(sql, managerId).map(({ endpoint }) =>
    createHash("sha256").update(endpoint).digest("hex").slice(0, 16),
  );
}

export function ringsAtAll(ctx: Query): boolean {
  const {
    sql,
    business,
    deployment: { defaults },
  } = ctx;
  const { alerts } = business.settings.channels;
  return available(sql, defaults).includes("webpush") && (alerts?.includes("webpush") ?? true);
}
