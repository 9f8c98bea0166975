// The business itself: its people, its settings and its keys.
import { UNKNOWN } from "../actor.ts";
import { ladderOf } from "../alerting/reachable.ts";
import { type Business, keepSettings, type Settings } from "../business/business.ts";
import { type Ringer, ring } from "../inbound/push_subscription.ts";
import { reissueKey } from "../opening.ts";
import { type Subscription, subscribe } from "../people/contacts.ts";
import { addManager, type ManagerInput, managerDocument, managers } from "../people/people.ts";
import { changeTeam, type TeamAction } from "../recovery/team.ts";
import type { Document } from "../store/document.ts";
import { once, type Repeat } from "../store/idempotency.ts";
import type { Reader } from "../store/sql.ts";
import { DONE, type Looking, type Writing } from "./contract.ts";

export const looks = {
  managers: ({ sql, business }: Looking): Document[] => managers(sql).map((m) => managerDocument(business.id, m)),
  settings: ({ sql, business }: Looking): Settings => standing(sql, business),
};

export const orders = {
  addManager: ({ tx, business, now }: Writing, input: ManagerInput, repeat: Repeat | null) =>
    once(tx, repeat, now, () => {
      const id = addManager(tx, input);
      const added = managers(tx).find((m) => m.id === id);
      return { ok: true as const, manager: added ? managerDocument(business.id, added) : null };
    }),
  team: ({ tx, business, now }: Writing, action: TeamAction, repeat: Repeat | null) =>
    once(tx, repeat, now, () => changeTeam(tx, business, action, now)),
  subscribe: ({ tx, now }: Writing, manager: number, subscription: Subscription) => {
    if (!managers(tx).some((m) => m.id === manager)) return UNKNOWN;
    subscribe(tx, manager, subscription, now);
    return DONE;
  },
  /** A browser of their own, by a link of theirs; null: none of them rings any more. */
  ring: ({ tx, business, now, deployment }: Writing, who: Ringer, browser: Subscription | null): { ok: boolean } =>
    ring(tx, business, deployment, who, browser, now),
  changeSettings: ({ tx, business, renew }: Writing, change: Partial<Settings>) => {
    const settings = { ...business.settings, ...change };
    keepSettings(tx, settings);
    renew();
    return { ok: true as const, settings: standing(tx, { ...business, settings }) };
  },
  /** A late repeat of an earlier order must not bring an old key back. */
  reissueKey: ({ tx, now }: Writing, hash: string, repeat: Repeat | null) =>
    once(tx, repeat, now, () => {
      reissueKey(tx, hash, now);
      return DONE;
    }),
};

/** With the ladder that rings as things are: without one of their own, the owner's. */
function standing(sql: Reader, business: Business): Settings {
  return { ...business.settings, ladder: ladderOf(business, managers(sql)) };
}
