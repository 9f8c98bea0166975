// One night as a ladder would have it: who is rung at what minute when nobody takes it, by the same rules that ring.
import { climb, type Rung } from "../../recovery/ladder.ts";
import { type Effect, raise } from "../../recovery/recovery.ts";
import { type Shift, within } from "../../recovery/rota.ts";
import { ladderOf, reachableOf } from "../alerting/reachable.ts";
import type { Query } from "../business/context.ts";
import { managers } from "../people/people.ts";

interface Call {
  readonly at: number;
  readonly people: readonly number[];
  readonly chat: string | null;
}

export interface Night {
  /** Up to the first call of the second round. */
  readonly calls: readonly Call[];
  /** Who is rung in a danger, all at once. */
  readonly danger: readonly number[];
}

const MOST = 25;

/** The next evening at 21:40. */
export function nightOf(ctx: Query, ladder: readonly Rung[] | null, hours: readonly Shift[] | null): Night {
  const business = { ...ctx.business, settings: { ...ctx.business.settings, ladder, hours } };
  const people = managers(ctx.sql);
  const rungs = ladderOf(business, people);
  const at = within(ctx.now, "21:40", "21:41", business.timezone);
  const reachable = (now: number) => reachableOf({ ...ctx, business, now }, people);
  const calls: Call[] = [];
  for (let now = at, next = raise(rungs, false, reachable(at), at); calls.length < MOST; ) {
    calls.push(...callsIn(next.effects, now));
    if (next.case.round > 0 || next.case.timers.climb === undefined) break;
    now = next.case.timers.climb;
    next = { ok: true, ...climb(next.case, reachable(now), now, "again") };
  }
  const [danger] = callsIn(raise(rungs, true, reachable(at), at).effects, at);
  return { calls, danger: danger?.people ?? [] };
}

function callsIn(effects: readonly Effect[], at: number): Call[] {
  return effects.flatMap((e) => (e.kind === "alert" ? [{ at, people: e.managers, chat: e.chat }] : []));
}
