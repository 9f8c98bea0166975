// The punch list: what is still to be put right, by when, and what is done. The customer sees it.
import { db, type Reader, type Writer } from "../store/sql.ts";

export interface Item {
  readonly id: number;
  readonly what: string;
  readonly dueAt: number | null;
  readonly doneAt: number | null;
}

export function addItem(tx: Writer, caseId: number, what: string, dueAt: number | null, now: number): number {
  const row = { case_id: caseId, what, due_at: dueAt, created_at: now, done_at: null };
  return tx.insert(db.insertInto("items").values(row).returning("id"));
}

/** Longer than this and it is no list any more. */
const OPEN = 30;
/** Of what is done a page shows the latest. */
const DONE = 20;

export function isListFull(sql: Reader, caseId: number): boolean {
  return itemsOf(sql, caseId).filter((item) => item.doneAt === null).length >= OPEN;
}

/** What a page shows of it. */
export function listOf(sql: Reader, caseId: number): Item[] {
  const items = itemsOf(sql, caseId);
  const done = items.filter((item) => item.doneAt !== null).slice(-DONE);
  return items.filter((item) => item.doneAt === null || done.includes(item));
}

export function tickItem(tx: Writer, id: number, done: boolean, now: number): void {
  tx.run(
    db
      .updateTable("items")
      .set({ done_at: done ? now : null })
      .where("id", "=", id),
  );
}

export function itemsOf(sql: Reader, caseId: number): Item[] {
  return sql
    .all(db.selectFrom("items").selectAll().where("case_id", "=", caseId).orderBy("id"))
    .map((i) => ({ id: i.id, what: i.what, dueAt: i.due_at, doneAt: i.done_at }));
}
