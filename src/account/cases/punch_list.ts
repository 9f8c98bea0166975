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
