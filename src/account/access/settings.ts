// The settings, for an owner's page and for another system alike: what they are, and one change of them.
import { settingsNow } from "../alerting/reachable.ts";
import { keepSettings, type Settings } from "../business/business.ts";
import type { Command, Query } from "../business/context.ts";
import { exampleAsk } from "../letters/invitation.ts";
import { addressesOf } from "../people/contacts.ts";
import { managerDocument, managers } from "../people/people.ts";
import { type LastMonth, lastMonth } from "../recovery/last_month.ts";
import { nightOf } from "../recovery/night.ts";
import type { Document } from "../store/document.ts";
import { db } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";
import { provedAt } from "./proofs.ts";
import { crewOf } from "./ready.ts";

export interface SettingsView {
  readonly settings: Settings;
  readonly people: readonly Document[];
}

export function settingsView(ctx: Query): SettingsView {
  const { sql, business } = ctx;
  return { settings: settingsNow(ctx), people: managers(sql).map((m) => managerDocument(business.id, m)) };
}

export type SettingsChanged = { readonly ok: true } | { readonly ok: false; readonly reason: "changed" };

/** A change was worked out from settings as they were seen; when others have changed them since, it is refused. */
export function changeSettings(ctx: Command, change: Partial<Settings>, seen: Settings): SettingsChanged {
  const { tx, business } = ctx;
  if (JSON.stringify(settingsNow(ctx)) !== JSON.stringify(seen)) return { ok: false, reason: "changed" };
  const next = { ...business.settings, ...change };
  keepSettings(tx, next);
  // The directory hears of the new name at the next wake.
  if (next.brand.name !== business.name) tx.run(db.updateTable("account").set({ listed_at: null }));
  return { ok: true };
}

/** Of each language, the text that asks a customer, under a name that may not be kept yet. */
export function exampleTexts(ctx: Query, name: string, languages: readonly string[]) {
  const staff = crewOf(ctx.sql)[0]?.name ?? null;
  return languages.map((language) => ({ language, ...exampleAsk(ctx, { name, staff, language }) }));
}

export interface Rings {
  readonly name: string;
  readonly contact: string;
  readonly proved: boolean;
}

export interface Evening {
  readonly calls: readonly { readonly at: number; readonly people: readonly Rings[]; readonly chat: string | null }[];
  readonly danger: readonly Rings[];
}

/** Who would ring this evening, by a ladder and hours that may not be kept yet. */
export function evening(ctx: Query, { ladder, hours }: Pick<Settings, "ladder" | "hours">): Evening {
  const people = managers(ctx.sql);
  const called = (id: number): Rings[] => {
    const person = people.find((m) => m.id === id);
    if (person === undefined) return [];
    const addresses = addressesOf(person);
    return [{ name: person.name, contact: addresses[0] ?? "", proved: provedAt(ctx.sql, addresses) !== null }];
  };
  const { calls, danger } = nightOf(ctx, ladder, hours);
  return {
    calls: calls.map((call) => ({ ...call, people: call.people.flatMap(called) })),
    danger: danger.flatMap(called),
  };
}

/** What these triggers would have opened lately, and what the kept ones did. */
export function openedLately(ctx: Query, triggers: Settings["triggers"]): Steps<LastMonth> {
  return lastMonth(ctx, [triggers, ctx.business.settings.triggers]);
}
