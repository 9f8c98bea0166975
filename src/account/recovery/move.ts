// Cases as rows: the pure `step` decides, this file loads, saves, writes the events down and has the effects carried
// out, all inside the caller's transaction.

import {
  type CaseEvent,
  type CaseState,
  isOpen,
  type Refusal,
  raise,
  step,
  UNRESOLVED,
} from "../../recovery/recovery.ts";
import { type Trigger, topicsOf } from "../../recovery/triggers.ts";
import { tellRooms } from "../alerting/chat_rooms.ts";
import { ladderOf, reachableOf } from "../alerting/reachable.ts";
import type { Command } from "../business/context.ts";
import {
  caseOf,
  columns,
  fromRow,
  ladderColumn,
  riskColumn,
  type StoredCase,
  triggerColumn,
  triggersColumn,
} from "../cases/case_row.ts";
import { type EventDetail, endDangers, noteTrigger, record, recordChange } from "../cases/history.ts";
import { riskOf } from "../cases/value_at_risk.ts";
import { countingRecovery } from "../counts/visit_parts.ts";
import { cancelWaiting } from "../outbox/outbox.ts";
import { managers } from "../people/people.ts";
import { db, type Writer } from "../store/sql.ts";
import { announceCase } from "../webhooks/events.ts";
import { newsOf } from "./announcements.ts";
import { turnAt } from "./crowd.ts";
import { carryOut, type Said } from "./effects.ts";

export type Moved = { ok: true } | { ok: false; reason: Refusal | "unknown" };

/** One case a visit: the first reasons open it, later ones are added, and wake it again when it was over. */
export function raiseCase(ctx: Command, visitId: number, reasons: readonly Trigger[]): void {
  const { tx } = ctx;
  if (reasons.length === 0) return;
  const known = caseOf(tx, visitId);
  if (known !== undefined) {
    for (const reason of reasons) addReason(ctx, known, reason);
    return;
  }
  const turn = turnAt(ctx, visitId, reasons);
  const why = turn?.open[0];
  if (turn === null || why === undefined) return;
  countingRecovery(tx, visitId, () => {
    const id = open(ctx, visitId, why, turn.open);
    if (turn.crowd !== null) {
      tx.run(db.updateTable("places").set({ crowd_case_id: id }).where("id", "=", turn.crowd));
    }
  });
}

function open(ctx: Command, visitId: number, first: Trigger, reasons: readonly Trigger[]): number {
  const { tx, business, now } = ctx;
  const people = managers(tx);
  const urgent = reasons.some((r) => r.rule === "danger");
  const start = raise(ladderOf(business, people), urgent, reachableOf(ctx, people), now);
  const face = tx.one(db.selectFrom("responses").select("face").where("visit_id", "=", visitId))?.face ?? null;
  const id = tx.insert(
    db
      .insertInto("cases")
      .values({
        ...columns(start.case),
        visit_id: visitId,
        trigger: triggerColumn.write(first),
        triggers: triggersColumn.write(reasons),
        ladder: ladderColumn.write(start.case.ladder),
        risk: riskColumn.write(riskOf(ctx, visitId, face)),
        raised_at: now,
        changed_at: now,
        taken_at: null,
        closed_at: null,
      })
      .returning("id"),
  );
  const by = first.rule === "silence" ? "clock" : "customer";
  record(tx, id, now, "raised", by, { triggers: reasons });
  carryOut(tx, { id, visitId, case: start.case, before: start.case }, start.effects, people, {}, now);
  tellRooms(ctx, { caseId: id, visitId, raiseNumber: start.case.raiseNumber, nowIs: "open" });
  announceCase(ctx, "case.raised", id);
  return id;
}

/**
 * A reason that is already known says nothing new while somebody is at it; afterwards it does. A danger does always, but
 * for the same one while everybody is being called for it.
 */
function addReason(ctx: Command, { id, visit_id }: StoredCase, trigger: Trigger): void {
  const { tx, now } = ctx;
  const row = tx.one(db.selectFrom("cases").select(["state", "triggers"]).where("id", "=", id));
  const known = triggersColumn.read(row?.triggers ?? "[]");
  const active = UNRESOLVED.some((state) => state === row?.state);
  const told = topicsOf(known);
  const alike = known.filter((t) => t.rule === trigger.rule);
  const same =
    trigger.rule === "danger"
      ? row?.state === "raised" && topicsOf([trigger]).every((topic) => told.includes(topic))
      : alike.length > 0;
  const note = () => countingRecovery(tx, visit_id, () => noteTrigger(tx, id, trigger));
  if (active && same) {
    // What only a machine had said a person says now: nobody is told anew, and from here on it counts.
    if (!("automatic" in trigger) && alike.every((t) => "automatic" in t)) {
      note();
      tx.run(db.updateTable("cases").set({ changed_at: now }).where("id", "=", id));
    }
    return;
  }
  note();
  move(ctx, id, { kind: "trigger_added", trigger }, "customer", { trigger });
}

/** Moves a case by one event and writes down who did it; the row and its messages change together or not at all. */
export function move(ctx: Command, caseId: number, event: CaseEvent, by: string, said: Said = {}): Moved {
  const { tx } = ctx;
  const row = tx.one(db.selectFrom("cases").selectAll().where("id", "=", caseId));
  if (row === undefined) return { ok: false, reason: "unknown" };
  return countingRecovery(tx, row.visit_id, () => moved(ctx, row, event, by, said));
}

function moved(ctx: Command, row: StoredCase, event: CaseEvent, by: string, said: Said): Moved {
  const { tx, now } = ctx;
  const caseId = row.id;
  const before = fromRow(row);
  const people = managers(tx);
  const next = step(before, event, reachableOf(ctx, people), now);
  if (!next.ok) return next;
  if (next.case !== before) {
    const taken_at = next.case.holder === null ? null : (row.taken_at ?? now);
    const closed_at = isOpen(next.case) ? null : (row.closed_at ?? now);
    const set = { ...columns(next.case), taken_at, closed_at };
    tx.run(db.updateTable("cases").set(set).where("id", "=", caseId));
  }
  if (event.kind !== "time_is_up" && (next.case !== before || TOLD.has(event.kind))) {
    // Whoever has it and names another time promises; they take nothing anew.
    const named = event.kind === "taken" && before.state !== "raised" ? "promised" : event.kind;
    record(tx, caseId, now, named, by, { ...detailOf(event), ...said });
  }
  if (event.kind === "all_clear") endDangers(tx, caseId);
  if (event.kind === "followed_up" && before.state !== "raised" && next.case.state === "raised") {
    noteTrigger(tx, caseId, { rule: "not_right", face: event.face });
  }
  const at = { id: caseId, visitId: row.visit_id, case: next.case, before };
  carryOut(tx, at, next.effects, people, said, now);
  if (next.case.state !== before.state && (next.case.state === "won_back" || next.case.state === "raised")) {
    record(tx, caseId, now, next.case.state === "raised" ? "reopened" : "won_back", by, {});
  }
  const nowIs = standing(next.case.state);
  if (nowIs !== standing(before.state) || next.case.raiseNumber !== before.raiseNumber) {
    tellRooms(ctx, { caseId, visitId: row.visit_id, raiseNumber: next.case.raiseNumber, nowIs });
  }
  for (const type of newsOf(before, event, next.case, next.effects)) announceCase(ctx, type, caseId);
  return { ok: true };
}

/** The next rung of a case that nobody has rings at this moment and no later. */
export function ringBy(tx: Writer, caseId: number, at: number): void {
  const row = tx.one(db.selectFrom("cases").selectAll().where("id", "=", caseId));
  if (row?.state !== "raised") return;
  const before = fromRow(row);
  const hurried = columns({ ...before, timers: { ...before.timers, climb: at } });
  tx.run(db.updateTable("cases").set(hurried).where("id", "=", caseId));
}

/** For whoever deletes a customer's data: call it in the same transaction, before the rows go. */
export function endCasesOf(ctx: Command, customerId: number): void {
  const { tx, now } = ctx;
  const theirs = db.selectFrom("cases as k").innerJoin("visits as v", "v.id", "k.visit_id").select("k.id");
  for (const { id } of tx.all(theirs.where("v.customer_id", "=", customerId))) {
    move(ctx, id, { kind: "erased" }, "customer", { what: "the customer's data was deleted" });
    cancelWaiting(tx, id, now);
  }
}

export function answerChanged(ctx: Command, visitId: number, from: number, to: number): void {
  const { tx, now } = ctx;
  const open = caseOf(tx, visitId);
  if (open === undefined) return;
  recordChange(tx, open.id, now, from, to);
  const risk = riskColumn.write(riskOf(ctx, visitId, Math.min(from, to)));
  countingRecovery(tx, visitId, () => tx.run(db.updateTable("cases").set({ risk }).where("id", "=", open.id)));
}

/** How a case stands for rooms and pagers: waiting, with somebody, over. */
export function standing(state: CaseState): "open" | "taken" | "closed" {
  return state === "raised" ? "open" : state === "taken" || state === "fixing" ? "taken" : "closed";
}

/** Told even when the case itself stays as it is. */
const TOLD: ReadonlySet<CaseEvent["kind"]> = new Set([
  "noted",
  "followed_up",
  "trigger_added",
  "called",
  "wrote",
  "item_added",
  "item_done",
  "item_open",
  "no_answer",
  "changed",
  "line_given",
  "refund_corrected",
]);

function detailOf({ kind: _, ...event }: CaseEvent): EventDetail {
  const {
    by: _by,
    raiseNumber: _raise,
    followUps: _asks,
    owes: _owes,
    ...detail
  } = { by: null, raiseNumber: null, followUps: null, owes: null, ...event };
  return detail;
}
