// The link to all of a manager's cases ends: by itself after a month, and for good when what it was sent to is no longer
// theirs.
import type { Until } from "../../link.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";

const DAY = 86_400_000;
/** So long a link to all of somebody's cases opens them. */
const LINK_DAYS = 30;

/** What a link to all of this manager's cases carries, made now; undefined for somebody who has left. */
export function linkUntil(sql: Reader, id: number, now: number): Until | undefined {
  const row = sql.one(
    db.selectFrom("managers").select("link_epoch").where("id", "=", id).where("removed_at", "is", null),
  );
  return row && { epoch: row.link_epoch % 256, day: Math.floor(now / DAY) + LINK_DAYS };
}

/** Whether such a link still opens them: it is young enough, and their phone and address are the ones it was sent to. */
export function isStillTheirs(sql: Reader, id: number, until: Until | undefined, now: number): boolean {
  return until !== undefined && Math.floor(now / DAY) <= until.day && until.epoch === linkUntil(sql, id, now)?.epoch;
}

/** Every link to all of their cases that is out there opens nothing any more. */
export function endLinks(tx: Writer, id: number): void {
  tx.run(
    db
      .updateTable("managers")
      .set((eb) => ({ link_epoch: eb("link_epoch", "+", 1) }))
      .where("id", "=", id),
  );
}
