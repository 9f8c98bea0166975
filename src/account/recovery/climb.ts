// The clock's side of the ladder: which cases are due, one rung each, and none of them able to hold up the others.

import { sql } from "kysely";
import { logFailure } from "../../log.ts";
import type { Command } from "../business/context.ts";
import { forgetRepeats } from "../store/idempotency.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { forgetEvents } from "../webhooks/events.ts";
import { rungForUntil } from "./crowd.ts";
import { move, ringBy } from "./move.ts";
import { noticeSilences } from "./triggers.ts";

const AT_ONCE = 50;
/** A case that can't be read is looked at again after this long. */
const REST = 60_000;
/** Longer than any alert waits between two tries. */
const LONGEST_WAIT = 20 * 60_000;

/**
 * One transaction a case: one that can't be climbed is said aloud, laid aside for a minute, and holds up no other.
 * `turned`: the clock may have been set back since we last looked.
 */
export function climbAll(command: (act: (ctx: Command) => void) => unknown, turned: boolean): void {
  let due: number[] = [];
  command((ctx) => {
    const { tx, now } = ctx;
    if (turned) trustNoFuture(tx, now);
    noticeSilences(ctx);
    forgetRepeats(tx, now);
    forgetEvents(tx, now);
    due = overdue(tx, now);
  });
  for (const id of due) {
    try {
      command((ctx) => climb(ctx, id));
    } catch (error) {
      logFailure("climb_failed", error, { case: id });
      command(({ tx, now }) =>
        tx.run(
          db
            .updateTable("cases")
            .set({ wake_at: now + REST })
            .where("id", "=", id),
        ),
      );
    }
  }
}

export function overdue(reader: Reader, now: number): number[] {
  const due = db.selectFrom("cases").select("id").where("wake_at", "<=", now).orderBy("wake_at").limit(AT_ONCE);
  return reader.all(due).map((row) => row.id);
}

export function climb(ctx: Command, id: number): void {
  const until = rungForUntil(ctx, id);
  if (until === null) move(ctx, id, { kind: "time_is_up" }, "clock");
  else ringBy(ctx.tx, id, until);
}

/** When the clock was set back nobody waits longer than their rung, and no message longer than its next try. */
function trustNoFuture(tx: Writer, now: number): void {
  const step = sql<number>`${now} + json_extract(ladder, '$[' || rung || '].seconds') * 1000`;
  const late = tx.all(
    db
      .selectFrom("cases")
      .select(["id", step.as("at")])
      .where("state", "=", "raised")
      .where("wake_at", ">", now)
      .where(sql<boolean>`json_valid(ladder)`)
      .where("wake_at", ">", step),
  );
  for (const { id, at } of late) ringBy(tx, id, at);
  tx.run(
    db
      .updateTable("messages")
      .set({ due_at: now })
      .where("kind", "=", "alert")
      .where("due_at", ">", now + LONGEST_WAIT),
  );
}
