// What keeps alerts from those they should reach, as things are: a manager who looks at the board reads it there.
import type { Query } from "../business/context.ts";
import { alertsArrive } from "../outbox/providers.ts";
import { managers } from "../people/people.ts";
import { ladderOf, reachableOf } from "./reachable.ts";

/** Named as the words for it are. */
export type AlertTrouble = "alertsDown" | "ladderEmpty";

/** Failures in a row, without a success since. */
const DOWN = 3;

export function alertTrouble(ctx: Query): AlertTrouble | null {
  if (!alertsArrive(ctx, DOWN)) return "alertsDown";
  const people = managers(ctx.sql);
  const reachable = reachableOf(ctx, people).people;
  // The ladder as it was saved: where all of its people have left, the owner rings, and should know why.
  const rings = (ctx.business.settings.ladder ?? ladderOf(ctx.business, people)).some(
    ({ managers, rota, chat }) =>
      chat !== undefined ||
      [...managers, ...(rota?.weekly ?? []).map((s) => s.manager)].some((id) => reachable.has(id)),
  );
  return rings ? null : "ladderEmpty";
}
