// A press on a case's page can be taken back for ten seconds: the move stands at once, and only what it says to the
// customer waits. A danger waits for nothing, so there is nothing to take back.

import { sql as raw } from "kysely";
import { tellRooms } from "../alerting/chat_rooms.ts";
import { toManager } from "../alerting/recipients.ts";
import type { Command } from "../business/context.ts";
import { columns, fromRow } from "../cases/case_row.ts";
import { type Before, beforeColumn, lastEvent, undoOf } from "../cases/undos.ts";
import { countingRecovery } from "../counts/visit_parts.ts";
import { managers } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";
import { announceCase } from "../webhooks/events.ts";
import type { Acted } from "./actions.ts";
import { standing } from "./move.ts";

const WAIT = 10_000;
/** Whoever was told to rest rings again within this time. */
const RING_AGAIN = 60_000;

/** Does what was pressed, holds back what it says to the customer, and remembers how to take it back. */
export function undoable(ctx: Command, caseId: number, by: number, did: string, press: () => Acted): Acted {
  const { tx, now } = ctx;
  const before = snapshot(tx, caseId);
  const acted = press();
  const last = lastEvent(tx, caseId);
  if (!acted.ok || before === null || last === before.event) return acted;
  tx.run(db.deleteFrom("undos").where("case_id", "=", caseId));
  if (tx.one(db.selectFrom("cases").select("urgent").where("id", "=", caseId))?.urgent === 1) return acted;
  tx.run(
    db
      .updateTable("messages")
      .set({ due_at: now + WAIT, reason: "may_be_undone" })
      .where("case_id", "=", caseId)
      .where("id", ">", before.message)
      .where("status", "=", "waiting")
      .where((eb) => eb.or([eb("recipient", "in", ["customer", "staff"]), eb("kind", "=", "promise_copy")])),
  );
  const kept: Before = { ...before, did, last };
  const row = { case_id: caseId, manager_id: by, until: now + WAIT, before: beforeColumn.write(kept) };
  tx.run(db.insertInto("undos").values(row));
  return acted;
}

export function undo(ctx: Command, caseId: number, by: number): Acted {
  const { tx, now } = ctx;
  const before = undoOf(tx, caseId, by, now);
  if (before === null) return { ok: false, reason: "too_late" };
  const current = tx.one(db.selectFrom("cases").select(["holder_id", "state"]).where("id", "=", caseId));
  const { row, promises, items } = before;
  const was = fromRow(row);
  const ring = Math.min(was.timers.climb ?? Number.POSITIVE_INFINITY, now + RING_AGAIN);
  const timers = was.state === "raised" ? { ...was.timers, climb: ring } : was.timers;
  const { taken_at, closed_at, resolution } = row;
  countingRecovery(tx, row.visit_id, () => {
    const set = { ...columns({ ...was, timers }), taken_at, closed_at, resolution, changed_at: now };
    tx.run(db.updateTable("cases").set(set).where("id", "=", caseId));
    const ids = promises.map((p) => p.id);
    tx.run(db.deleteFrom("promises").where("case_id", "=", caseId).where("id", "not in", ids));
    for (const { id, fate, ended_at } of promises) {
      tx.run(db.updateTable("promises").set({ fate, ended_at }).where("id", "=", id));
    }
    // What was pressed stays in the history, as something that does not count.
    tx.run(
      db
        .updateTable("case_events")
        .set({ kind: "undone", detail: raw`json_set(detail, '$.was', kind)` })
        .where("case_id", "=", caseId)
        .where("id", ">", before.event),
    );
  });
  const listed = items.map((item) => item.id);
  tx.run(db.deleteFrom("items").where("case_id", "=", caseId).where("id", "not in", listed));
  for (const { id, done_at } of items) tx.run(db.updateTable("items").set({ done_at }).where("id", "=", id));
  // The same may be pressed and said again, so their names are free.
  const called_off = { status: "cancelled", reason: "undone", due_at: null, ended_at: now, dedupe_key: null };
  tx.run(
    db
      .updateTable("messages")
      .set(called_off)
      .where("case_id", "=", caseId)
      .where("id", ">", before.message)
      .where("status", "=", "waiting")
      .where("reason", "=", "may_be_undone"),
  );
  tx.run(db.deleteFrom("undos").where("case_id", "=", caseId));
  // A room that heard of the press hears that it does not count; what was said of it may be said again.
  if (current !== undefined && standing(fromRow({ ...row, ...current }).state) !== standing(was.state)) {
    const toRooms = db
      .updateTable("messages")
      .where("case_id", "=", caseId)
      .where("recipient", "=", "room")
      .where("kind", "in", ["room", "taken"]);
    tx.run(toRooms.set({ dedupe_key: null }));
    tx.run(toRooms.where("status", "=", "waiting").set(called_off));
    const { raise_number: raiseNumber, visit_id: visitId } = row;
    tellRooms(ctx, { caseId, visitId, raiseNumber, nowIs: standing(was.state) });
  }
  announceCase(ctx, "case.undone", caseId);
  // Whoever it was handed to hears that it is no longer theirs.
  const handed = current?.holder_id ?? null;
  if (handed !== null && handed !== by && was.holder === by) {
    const about = { visitId: row.visit_id, caseId, raiseNumber: row.raise_number, people: managers(tx), now };
    toManager(tx, about, "taken", handed, `undone:${now}`);
  }
  return { ok: true };
}

function snapshot(sql: Reader, caseId: number): Omit<Before, "did" | "last"> | null {
  const row = sql.one(db.selectFrom("cases").selectAll().where("id", "=", caseId));
  if (row === undefined) return null;
  return {
    row,
    promises: sql.all(db.selectFrom("promises").selectAll().where("case_id", "=", caseId)),
    items: sql.all(db.selectFrom("items").selectAll().where("case_id", "=", caseId)),
    event: lastEvent(sql, caseId),
    message: sql.one(db.selectFrom("messages").select((eb) => eb.fn.max("id").as("id")))?.id ?? 0,
  };
}
