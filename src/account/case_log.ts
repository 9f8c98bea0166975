// The history of a case: every change is one row, and this file is the only one that writes them.
import type { Trigger } from "../recovery/triggers.ts";
import { db, type Writer } from "./sql.ts";

/** `by`: `customer`, `clock`, `api` or `manager:<local id>`. */
export function record(tx: Writer, caseId: number, at: number, kind: string, by: string, detail: object): void {
  tx.run(db.insertInto("case_events").values({ case_id: caseId, at, kind, by, detail: JSON.stringify(detail) }));
}

/** Faces tapped one after another are one change, from the first to the last. */
export function recordChange(tx: Writer, caseId: number, at: number, from: number, to: number): void {
  const events = db.selectFrom("case_events").select(["id", "kind", "detail"]).where("case_id", "=", caseId);
  const last = tx.one(events.orderBy("id", "desc").limit(1));
  if (last?.kind !== "answer_changed") {
    record(tx, caseId, at, "answer_changed", "customer", { from, to });
    return;
  }
  // Written here alone.
  const first = JSON.parse(last.detail) as { from: number };
  const detail = JSON.stringify({ from: first.from, to });
  tx.run(db.updateTable("case_events").set({ at, detail }).where("id", "=", last.id));
}

/** One more rule that fired, with its evidence. */
export function noteTrigger(tx: Writer, caseId: number, trigger: Trigger): void {
  const row = tx.one(db.selectFrom("cases").select("triggers").where("id", "=", caseId));
  // Written here and by `raiseCase` alone.
  const triggers = JSON.stringify([...(JSON.parse(row?.triggers ?? "[]") as Trigger[]), trigger]);
  tx.run(db.updateTable("cases").set({ triggers }).where("id", "=", caseId));
}
