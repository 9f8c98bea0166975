// What the clock alone brings: the ladder's next rungs, and once a day the charts and the word with the peers.
import type { Command, Query } from "./business/context.ts";
import { compare } from "./numbers/benchmarks.ts";
import { lookWhenDue } from "./numbers/warnings.ts";

/** The daily look at the charts, then the daily word with the peers. */
export async function daily(
  command: (act: (ctx: Command) => void) => unknown,
  query: <T>(ask: (ctx: Query) => T) => T | null,
  directory: D1Database,
): Promise<void> {
  command(lookWhenDue);
  const heard = await query((ctx) => compare(ctx, directory));
  if (heard !== null) command(({ tx }) => heard(tx));
}
