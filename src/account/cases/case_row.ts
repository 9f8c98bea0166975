// A case as its row and back: `cases.ts` changes it, everyone else only reads.
import { type Case, type CaseState, type Rung, type Timers, wakeOf } from "../../recovery/recovery.ts";
import type { CaseRow } from "../store/schema.ts";
import { db, type Reader } from "../store/sql.ts";

export type StoredCase = Omit<CaseRow, "id" | "timers" | "urgent" | "triggers" | "risk" | "resolution"> & {
  id: number;
  timers: string;
  urgent: number;
  triggers: string;
  risk: string | null;
  resolution: string | null;
};

/** What the column `timers` holds. */
interface Progress {
  readonly timers: Timers;
  readonly misses: number;
  readonly followUps: readonly number[];
  readonly asked: number;
  readonly words: Case["words"];
  readonly unconfirmed: boolean;
}

export function caseOf(sql: Reader, visitId: number): StoredCase | undefined {
  return sql.one(db.selectFrom("cases").selectAll().where("visit_id", "=", visitId));
}

/** How it was put right, or `lost`, with what the holder said of it. */
export function resolutionOf(resolution: string | null): { outcome: string; note: string | null } | null {
  // Written by `resolve` of `case_actions.ts` alone.
  return resolution === null ? null : (JSON.parse(resolution) as { outcome: string; note: string | null });
}

export function fromRow(row: StoredCase): Case {
  // These columns are written by `columns` and `raiseCase` alone; a row from before them has no progress.
  const progress = JSON.parse(row.timers) as Partial<Progress>;
  const climb: Timers = row.state === "raised" && row.wake_at !== null ? { climb: row.wake_at } : {};
  return {
    state: row.state as CaseState,
    ladder: JSON.parse(row.ladder) as Rung[],
    rung: row.rung,
    round: row.round,
    raiseNumber: row.raise_number,
    urgent: row.urgent === 1,
    timers: progress.timers ?? climb,
    holder: row.holder_id,
    promiseAt: row.promise_at,
    misses: progress.misses ?? 0,
    followUps: progress.followUps ?? [],
    asked: progress.asked ?? 0,
    words: progress.words ?? { changed: false, line: false },
    unconfirmed: progress.unconfirmed ?? false,
  };
}

export function columns(c: Case) {
  const { timers, misses, followUps, asked, words, unconfirmed } = c;
  const progress: Progress = { timers, misses, followUps, asked, words, unconfirmed };
  return {
    state: c.state,
    rung: c.rung,
    round: c.round,
    raise_number: c.raiseNumber,
    urgent: c.urgent ? 1 : 0,
    wake_at: wakeOf(c.timers),
    timers: JSON.stringify(progress),
    holder_id: c.holder,
    promise_at: c.promiseAt,
  };
}
