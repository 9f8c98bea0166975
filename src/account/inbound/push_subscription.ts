// A manager's own browsers that ring by push. A link that opens one case may add one, so whoever it belongs to is told
// by text or mail, where a stranger who was passed the link can't read it, and one press lets none of them ring.

import { credentials } from "../../channels/push/webpush.ts";
import type { Until } from "../../link.ts";
import { recoveryWording } from "../../wording/all.ts";
import { ringsAtAll } from "../alerting/push.ts";
import { canBeCalled } from "../alerting/reachable.ts";
import type { Command, Query } from "../business/context.ts";
import { mineLink } from "../letters/letter.ts";
import { withoutCodes } from "../outbox/kept_words.ts";
import { plan } from "../outbox/outbox.ts";
import { browsersOf, keepNewest, type Subscription, silence, subscribe } from "../people/contacts.ts";
import { isStillTheirs } from "../people/manager_links.ts";
import { managers, toPerson } from "../people/people.ts";
import { alertView } from "../views/case.ts";

/** By whose link it is asked: that of one alert, or that of all of a manager's cases. */
export type Ringer = { readonly alert: number } | { readonly manager: number; readonly until: Until | undefined };

const BROWSERS = 5;

/** `browser` null: none of them rings any more. */
export function ring(ctx: Command, who: Ringer, browser: Subscription | null): { ok: boolean } {
  const { tx, business, now, deployment } = ctx;
  if ("manager" in who && !isStillTheirs(tx, who.manager, who.until, now)) return { ok: false };
  const id = "manager" in who ? who.manager : managerBehind(ctx, who.alert);
  const person = managers(tx).find((m) => m.id === id && canBeCalled(m));
  if (person === undefined) return { ok: false };
  if (browser === null) {
    silence(tx, person.id);
    return { ok: true };
  }
  if (!ringsAtAll(ctx)) return { ok: false };
  const known = browsersOf(tx, person.id).some((b) => b.endpoint === browser.endpoint);
  subscribe(tx, person.id, browser, now);
  keepNewest(tx, person.id, BROWSERS);
  if (known) return { ok: true };
  const text = recoveryWording(business.language).text.newPhone({ link: mineLink(ctx, person.id) });
  plan(tx, {
    // Like a reply it goes to this address or nowhere: never by push to the browser that it is about.
    kind: "reply",
    ...toPerson(person),
    params: { text: withoutCodes(deployment, business.id, text) },
    dedupeKey: `rings:${person.id}:${Math.floor(now / 3_600_000)}`,
    dueAt: now,
    now,
  });
  return { ok: true };
}

/** What browsers subscribe with. */
export function publicKeyOf(given: unknown): string | null {
  return credentials.safeParse(given).data?.publicKey ?? null;
}

function managerBehind(ctx: Query, alertId: number): number | null {
  const view = alertView(ctx, alertId, null);
  return view === null || view.expired ? null : view.me;
}
