// Which channel takes a message now. Pure: the order is the account's, what was tried is on the message, and how each
// channel fares is given. An alert would rather knock at a doubtful door than wait; an invitation waits.

import type { Medium } from "../../channels/contract.ts";
import { column, isNumber, isText, listOf, oneOf, shape } from "../store/column.ts";

export interface Candidate {
  readonly channel: string;
  readonly medium: Medium;
  readonly address: string;
}

/** What became of one channel for one message. A tired one is tried again after its rest, when nothing fresh is left. */
export interface Tried {
  readonly channel: string;
  readonly fails: number;
  readonly state: "going" | "tired" | "out";
  readonly restUntil: number;
}

export const triedColumn = column(
  "messages.channels_tried",
  listOf(
    shape<Tried>({ channel: isText, fails: isNumber, state: oneOf("going", "tired", "out"), restUntil: isNumber }),
  ),
);

export interface Health {
  readonly channel: string;
  /** Null while it is open; far in the future when its credentials are refused. */
  readonly closedUntil: number | null;
}

/** Closed until somebody changes its credentials. */
export const NEVER = 8_640_000_000_000_000;

type Route =
  | { readonly go: Candidate }
  | { readonly wait: number }
  /** Nothing is left that could take it. */
  | { readonly stop: "no_channel" | "no_address" };

export function route(
  candidates: readonly Candidate[],
  tried: readonly Tried[],
  health: readonly Health[],
  urgent: boolean,
  now: number,
): Route {
  if (candidates.length === 0) return { stop: "no_address" };
  const pastOf = (c: Candidate) => tried.find((t) => t.channel === c.channel);
  const closed = (c: Candidate) => health.find((h) => h.channel === c.channel)?.closedUntil ?? 0;
  const alive = candidates.filter((c) => pastOf(c)?.state !== "out");
  if (alive.length === 0) return { stop: "no_channel" };
  // An invitation doesn't wait for new credentials; a manager's alert knocks all the same.
  if (!urgent && alive.every((c) => closed(c) >= NEVER)) return { stop: "no_channel" };
  const fresh = alive.filter((c) => pastOf(c)?.state !== "tired");
  const rested = (c: Candidate) => (pastOf(c)?.state === "tired" ? (pastOf(c)?.restUntil ?? 0) : 0);
  const ready = alive.filter((c) => rested(c) <= now);
  const open = (list: readonly Candidate[]) => list.find((c) => closed(c) <= now);
  const best = open(fresh) ?? open(ready) ?? (urgent ? (fresh[0] ?? ready[0]) : undefined);
  if (best !== undefined) return { go: best };
  return { wait: Math.min(...alive.map((c) => Math.max(rested(c), urgent ? 0 : closed(c)))) };
}
