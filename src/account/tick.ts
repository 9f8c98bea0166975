// What the clock alone brings: the ladder's next rungs, and once a day the charts and the word with the peers.
import type { Command, Query } from "./business/context.ts";
import { compare } from "./numbers/benchmarks.ts";
import { preparing } from "./numbers/charts.ts";
import { lookWhenDue } from "./numbers/warnings.ts";
import { lookDue } from "./store/job_state.ts";
import { finishInSteps } from "./store/steps.ts";

/** The daily look at the charts, then the daily word with the peers. */
export async function daily(
  command: (act: (ctx: Command) => void) => unknown,
  query: <T>(ask: (ctx: Query) => T) => T | null,
  directory: D1Database,
): Promise<void> {
  const steps = query((ctx) =>
    ctx.now < (lookDue(ctx.sql) ?? ctx.now) ? null : preparing(ctx, (write) => command(({ tx }) => write(tx))),
  );
  if (steps !== null) await finishInSteps(steps);
  command(lookWhenDue);
  const heard = await query((ctx) => compare(ctx, directory));
  if (heard !== null) command(({ tx }) => heard(tx));
}
