// Who may do what: asked for every press and every page of a person who is signed in, here and nowhere else.
import type { ManagerInput } from "../people/people.ts";

export type Role = ManagerInput["role"];

interface Right {
  readonly roles: readonly Role[];
  /** Not for a manager of some sites. */
  readonly everywhere?: true;
  /** Changes who can come in: asks for a sign-in of just now. */
  readonly fresh?: true;
  /** What it changes is written down. */
  readonly audited?: true;
}

const ALL: readonly Role[] = ["owner", "manager", "viewer"];
const WORKING: readonly Role[] = ["owner", "manager"];

const RIGHTS = {
  look: { roles: ALL },
  /** Their own way in: where they are signed in. */
  own: { roles: ALL },
  /** What lets them in beside their phone and mailbox. */
  own_keys: { roles: ALL, fresh: true, audited: true },
  act: { roles: WORKING },
  ask: { roles: WORKING },
  set_up: { roles: WORKING, everywhere: true, audited: true },
  see_settings: { roles: WORKING, everywhere: true },
  change_settings: { roles: ["owner"], audited: true },
  change_people: { roles: ["owner"], fresh: true, audited: true },
  /** By what customers and managers are reached, which other systems hear of it, and what was changed. */
  see_connections: { roles: ["owner"] },
  connect: { roles: ["owner"], fresh: true, audited: true },
} as const satisfies Record<string, Right>;

export type Need = keyof typeof RIGHTS;

/** So long a sign-in counts as one of just now. */
export const FRESH_MS = 15 * 60_000;

export interface Bearer {
  readonly role: Role;
  /** Whose cases they see; null: all. */
  readonly sites: readonly number[] | null;
  readonly signedInAt: number;
}

export function mayNot(who: Bearer, need: Need, now: number): "not_allowed" | "not_fresh" | null {
  const right: Right = RIGHTS[need];
  if (!right.roles.includes(who.role) || (right.everywhere && who.sites !== null)) return "not_allowed";
  return right.fresh && now - who.signedInAt > FRESH_MS ? "not_fresh" : null;
}

export const isAudited = (need: Need): boolean => (RIGHTS[need] as Right).audited === true;

/** What belongs to no site is for those who see all of them. */
export function seesSite(who: Pick<Bearer, "sites">, site: number | null): boolean {
  return who.sites === null || (site !== null && who.sites.includes(site));
}
