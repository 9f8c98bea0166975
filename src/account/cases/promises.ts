import { db, prepare, type Reader, type Writer } from "../store/sql.ts";

type Fate = "kept" | "late" | "broken" | "moved";

export interface PromiseMade {
  readonly id: number;
  /** Null: the business's own, of which no person has given their word. */
  readonly manager: number | null;
  readonly what: string | null;
  readonly at: number;
  readonly madeAt: number;
  readonly fate: string | null;
  readonly endedAt: number | null;
}

export function makePromise(
  tx: Writer,
  caseId: number,
  managerId: number | null,
  at: number,
  what: string | null,
  now: number,
): void {
  const row = { case_id: caseId, manager_id: managerId, what, at, made_at: now, fate: null, ended_at: null };
  tx.run(db.insertInto("promises").values(row));
}

/** Ends the open promise. Help that came after a broken one makes that one late; a time that has passed is not moved. */
export function endPromise(tx: Writer, caseId: number, fate: Fate, now: number): void {
  const open = promisesOf(tx, caseId).findLast((p) => p.fate === null);
  const set = (id: number, fate: Fate) =>
    tx.run(db.updateTable("promises").set({ fate, ended_at: now }).where("id", "=", id));
  // Our own is kept when a person names a time before it.
  const moved = open === undefined || open.at < now ? "broken" : open.manager === null ? "kept" : "moved";
  if (open !== undefined) set(open.id, fate === "moved" ? moved : fate);
  if (fate !== "kept" && fate !== "late") return;
  for (const past of promisesOf(tx, caseId)) if (past.fate === "broken") set(past.id, "late");
}

const ofCase = prepare<{ case: number }>()((param) =>
  db.selectFrom("promises").selectAll().where("case_id", "=", param("case")).orderBy("id"),
);

export function promisesOf(sql: Reader, caseId: number): PromiseMade[] {
  return sql.all(ofCase({ case: caseId })).map((p) => ({
    id: p.id,
    manager: p.manager_id,
    what: p.what,
    at: p.at,
    madeAt: p.made_at,
    fate: p.fate,
    endedAt: p.ended_at,
  }));
}

/** What became of a case's promises: the one count that its document, its scores and the board show. */
interface Fates {
  readonly kept: number;
  readonly late: number;
  readonly broken: number;
  readonly moved: number;
  /** By how much the late ones were, all together. */
  readonly lateMinutes: number;
}

/** What persons promised, and what the business itself did: counted apart. */
export interface CaseFates extends Fates {
  readonly own: Fates;
}

/** The one that is still open counts nowhere yet; one that was left behind, by a newer one or by the case's end, does. */
export function fatesOf(promises: readonly PromiseMade[], closedAt: number | null): CaseFates {
  const none = { kept: 0, late: 0, broken: 0, moved: 0, lateMinutes: 0 };
  const [persons, own] = [{ ...none }, { ...none }];
  for (const [i, { manager, fate, at, endedAt }] of promises.entries()) {
    const fates = manager === null ? own : persons;
    const left = promises[i + 1]?.madeAt ?? closedAt;
    if (fate === "kept" || fate === "late" || fate === "broken" || fate === "moved") fates[fate]++;
    else if (left !== null) fates[at < left ? "broken" : "moved"]++;
    if (fate === "late") fates.lateMinutes += Math.max(0, Math.round(((endedAt ?? at) - at) / 60_000));
  }
  return { ...persons, own };
}
