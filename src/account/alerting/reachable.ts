// Who can be called at this moment, by the account's people, ladder and clock.

import { type Reachable, type Rung, WAITS } from "../../recovery/ladder.ts";
import { isOpenAt, onDuty } from "../../recovery/rota.ts";
import { type Business, rungSeconds, type Settings } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { contactsOf } from "../people/contacts.ts";
import { type Manager, managers } from "../people/people.ts";

export function reachableOf(ctx: Query, people: readonly Manager[]): Reachable {
  const { sql, business, now } = ctx;
  const { timezone, settings } = business;
  const silence = settings.silenceMinutes * 60_000;
  return {
    people: new Set(
      people.filter((m) => canBeCalled(m) && contactsOf(sql, { manager: m.id }).length > 0).map((m) => m.id),
    ),
    owners: people.filter((m) => m.role === "owner").map((m) => m.id),
    onDuty: (rota) => onDuty(rota, now, timezone),
    inHours: isOpenAt(settings.hours, now, timezone),
    waits: { ...WAITS, silence },
  };
}

export function canBeCalled(m: Manager): boolean {
  return m.role !== "viewer" && (m.phone !== null || m.email !== null);
}

/** Whoever has left, or takes no calls any more, is on no rung; a ladder without anybody is the owner's. */
export function ladderOf(business: Business, people: readonly Manager[]): readonly Rung[] {
  const here = new Set(people.filter(canBeCalled).map((m) => m.id));
  const rungs = (business.settings.ladder ?? []).flatMap((rung) => manned(rung, here) ?? []);
  if (rungs.length > 0) return rungs;
  return [{ managers: people.filter((m) => m.role === "owner").map((m) => m.id), seconds: rungSeconds(0) }];
}

function manned(rung: Rung, here: ReadonlySet<number>): Rung | null {
  const managers = rung.managers.filter((id) => here.has(id));
  const weekly = rung.rota?.weekly.filter((shift) => here.has(shift.manager)) ?? [];
  const overrides = rung.rota?.overrides.filter((o) => o.manager === null || here.has(o.manager)) ?? [];
  const { rota: _, ...rest } = rung;
  if (managers.length === 0 && weekly.length === 0 && rung.chat === undefined) return null;
  return { ...rest, managers, ...(weekly.length > 0 && { rota: { weekly, overrides } }) };
}

/** With the ladder that rings as things are: without one of their own, the owner's. */
export function settingsNow({ sql, business }: Query): Settings {
  return { ...business.settings, ladder: ladderOf(business, managers(sql)) };
}
