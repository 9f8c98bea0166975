// Cases as rows: the pure `step` decides, this file loads, saves, writes the event and plans the messages,
// all inside the caller's transaction.
import {
  type Case,
  type CaseEvent,
  type CaseState,
  type Crew,
  type Effect,
  isOpen,
  type Refusal,
  type Rung,
  raise,
  step,
} from "../recovery/recovery.ts";
import type { Trigger } from "../recovery/triggers.ts";
import { type Business, rungSeconds } from "./business.ts";
import { contactsOf } from "./contacts.ts";
import { cancelAlerts, hasRung, plan } from "./outbox.ts";
import { type Manager, managers } from "./people.ts";
import { tellRooms } from "./rooms.ts";
import { db, type Reader, type Writer } from "./sql.ts";
import { release } from "./storm.ts";
import type { CaseRow } from "./tables.ts";
import { countingRecovery } from "./visited.ts";
import { announceCase, announceMove } from "./webhooks.ts";

type StoredCase = Omit<CaseRow, "id"> & { id: number };
export type Moved = { ok: true } | { ok: false; reason: Refusal | "unknown" };

/** Opens the case of a visit, once: a visit that has one keeps it. */
export function raiseCase(tx: Writer, business: Business, visitId: number, trigger: Trigger, now: number): void {
  const known = caseOf(tx, visitId);
  if (known !== undefined) {
    if (trigger.rule !== "low_face") record(tx, known.id, now, trigger.rule, "customer", trigger);
    return;
  }
  countingRecovery(tx, visitId, () => raised(tx, business, visitId, trigger, now));
}

function raised(tx: Writer, business: Business, visitId: number, trigger: Trigger, now: number): void {
  const people = managers(tx);
  const first = raise(ladderOf(business, people), crewOf(tx, people), now);
  if (!first.ok) return;
  const id = tx.insert(
    db
      .insertInto("cases")
      .values({
        ...columns(first.case),
        visit_id: visitId,
        trigger: JSON.stringify(trigger),
        ladder: JSON.stringify(first.case.ladder),
        raised_at: now,
        taken_at: null,
        closed_at: null,
      })
      .returning("id"),
  );
  record(tx, id, now, "raised", "customer", trigger);
  carryOut(tx, { id, visitId, case: first.case }, first.effects, people, now);
  tellRooms(tx, business, { caseId: id, visitId, epoch: first.case.epoch, nowIs: "open" }, now);
  announceCase(tx, "case.raised", id, now);
}

/** Moves a case by one event and writes down who did it; the row and its messages change together or not at all. */
export function move(tx: Writer, business: Business, caseId: number, event: CaseEvent, by: string, now: number): Moved {
  const row = tx.one(db.selectFrom("cases").selectAll().where("id", "=", caseId));
  if (row === undefined) return { ok: false, reason: "unknown" };
  return countingRecovery(tx, row.visit_id, () => moved(tx, business, row, event, by, now));
}

function moved(tx: Writer, business: Business, row: StoredCase, event: CaseEvent, by: string, now: number): Moved {
  const caseId = row.id;
  const before = fromRow(row);
  const people = managers(tx);
  const next = step(before, event, crewOf(tx, people), now);
  if (!next.ok) return next;
  if (next.case === before) return { ok: true };
  const taken_at = next.case.holder === null ? null : (row.taken_at ?? now);
  const closed_at = isOpen(next.case.state) ? null : now;
  tx.run(
    db
      .updateTable("cases")
      .set({ ...columns(next.case), taken_at, closed_at })
      .where("id", "=", caseId),
  );
  const { kind, ...detail } = { ...event, rung: next.case.rung, round: next.case.round };
  record(tx, caseId, now, kind, by, detail);
  carryOut(tx, { id: caseId, visitId: row.visit_id, case: next.case }, next.effects, people, now);
  const nowIs = standing(next.case.state);
  if (nowIs !== standing(before.state) || next.case.epoch !== before.epoch) {
    tellRooms(tx, business, { caseId, visitId: row.visit_id, epoch: next.case.epoch, nowIs }, now);
  }
  announceMove(tx, caseId, before, next.case, now);
  return { ok: true };
}

export function caseOf(sql: Reader, visitId: number): StoredCase | undefined {
  return sql.one(db.selectFrom("cases").selectAll().where("visit_id", "=", visitId));
}

export function answerChanged(tx: Writer, visitId: number, from: number, to: number, now: number): void {
  const open = caseOf(tx, visitId);
  if (open !== undefined) record(tx, open.id, now, "answer_changed", "customer", { from, to });
}

/** The customer said more on a visit that has a case; the words themselves stay with the answer. */
export function customerSpoke(tx: Writer, visitId: number, kind: "comment", now: number): void {
  const open = caseOf(tx, visitId);
  if (open !== undefined) record(tx, open.id, now, kind, "customer", {});
}

export function fromRow(row: StoredCase): Case {
  return {
    // Both columns are written by `columns` and `raiseCase` alone.
    state: row.state as CaseState,
    ladder: JSON.parse(row.ladder) as Rung[],
    rung: row.rung,
    round: row.round,
    epoch: row.epoch,
    wakeAt: row.wake_at,
    holder: row.holder_id,
    promiseAt: row.promise_at,
  };
}

function standing(state: CaseState): "open" | "taken" | "closed" {
  return state === "raised" ? "open" : isOpen(state) && state !== "put_right" ? "taken" : "closed";
}

interface Place {
  readonly id: number;
  readonly visitId: number;
  readonly case: Case;
}

function carryOut(tx: Writer, at: Place, effects: readonly Effect[], people: readonly Manager[], now: number): void {
  for (const effect of effects) {
    switch (effect.kind) {
      case "alert":
        for (const id of effect.managers) alert(tx, at, id, people, now);
        break;
      case "tell_who_has_it":
        cancelAlerts(tx, at.id, now);
        release(tx, at.id, now);
        for (const other of alerted(tx, at.id, at.case.epoch).filter((id) => id !== effect.holder)) {
          write(tx, "taken", at, other, people, `taken:${at.id}:${at.case.epoch}:${other}`, null, now);
        }
        break;
      case "confirm_promise":
        plan(tx, {
          kind: "promise",
          recipient: "customer",
          ...customerAddress(tx, at.visitId),
          visitId: at.visitId,
          caseId: at.id,
          managerId: effect.holder,
          detail: { at: effect.at },
          plan: `promise:${at.id}:${effect.at}`,
          dueAt: now,
          now,
        });
        break;
    }
  }
}

function alert(tx: Writer, at: Place, managerId: number, people: readonly Manager[], now: number): void {
  const { epoch, round, rung } = at.case;
  const known = tx.one(
    db
      .selectFrom("alerts")
      .select("id")
      .where("case_id", "=", at.id)
      .where("manager_id", "=", managerId)
      .where("epoch", "=", epoch),
  );
  const row = { case_id: at.id, manager_id: managerId, epoch, code: freeCode(tx, at.id, managerId), created_at: now };
  const alertId = known?.id ?? tx.insert(db.insertInto("alerts").values(row).returning("id"));
  write(tx, "alert", at, managerId, people, `alert:${at.id}:${epoch}:${round}:${rung}:${managerId}`, alertId, now);
}

function write(
  tx: Writer,
  kind: "alert" | "taken",
  at: Place,
  managerId: number,
  people: readonly Manager[],
  name: string,
  alertId: number | null,
  now: number,
): void {
  const person = people.find((m) => m.id === managerId);
  const medium = person?.phone ? "sms" : "email";
  const address = person?.phone ?? person?.email ?? null;
  const about = { visitId: at.visitId, caseId: at.id, alertId, managerId };
  plan(tx, { kind, recipient: "manager", medium, address, ...about, plan: name, dueAt: now, now });
}

/**
 * The code a manager texts back: two digits or more, unique on the receiving phone while its case is open.
 * It starts from the case's number, so that yesterday's code is rarely today's.
 */
function freeCode(tx: Reader, caseId: number, managerId: number): string {
  const phone = tx.one(db.selectFrom("managers").select("phone").where("id", "=", managerId))?.phone ?? "";
  const inUse = new Set(
    tx
      .all(
        db
          .selectFrom("alerts")
          .innerJoin("managers", "managers.id", "alerts.manager_id")
          .innerJoin("cases", "cases.id", "alerts.case_id")
          .select("alerts.code")
          .where("managers.phone", "=", phone)
          .where("cases.closed_at", "is", null),
      )
      .map((row) => row.code),
  );
  for (let digits = 2; ; digits++) {
    const first = 10 ** (digits - 1);
    const codes = 9 * first;
    for (let i = 0; i < codes; i++) {
      const code = String(first + ((caseId * 7 + i) % codes));
      if (!inUse.has(code)) return code;
    }
  }
}

/** Who has heard of it; an alert that never left leaves nothing to say. */
function alerted(sql: Reader, caseId: number, epoch: number): number[] {
  const alerts = db.selectFrom("alerts").select(["id", "manager_id"]).where("case_id", "=", caseId);
  return sql
    .all(alerts.where("epoch", "=", epoch))
    .filter((row) => hasRung(sql, row.id, row.manager_id))
    .map((row) => row.manager_id);
}

function customerAddress(sql: Reader, visitId: number): { medium: "sms" | "email"; address: string | null } {
  const row = sql.one(
    db
      .selectFrom("visits")
      .innerJoin("customers", "customers.id", "visits.customer_id")
      .select(["customers.phone", "customers.email"])
      .where("visits.id", "=", visitId),
  );
  return row?.phone ? { medium: "sms", address: row.phone } : { medium: "email", address: row?.email ?? null };
}

function ladderOf(business: Business, people: readonly Manager[]): Rung[] {
  if (business.settings.ladder !== null) return business.settings.ladder.map((rung) => ({ ...rung }));
  return [{ managers: people.filter((m) => m.role === "owner").map((m) => m.id), seconds: rungSeconds(0) }];
}

function crewOf(sql: Reader, people: readonly Manager[]): Crew {
  const reachable = people.filter((m) => m.role !== "viewer" && contactsOf(sql, { manager: m.id }).length > 0);
  return {
    reachable: new Set(reachable.map((m) => m.id)),
    owners: people.filter((m) => m.role === "owner").map((m) => m.id),
  };
}

function columns(c: Case) {
  return {
    state: c.state,
    rung: c.rung,
    round: c.round,
    epoch: c.epoch,
    wake_at: c.wakeAt,
    holder_id: c.holder,
    promise_at: c.promiseAt,
  };
}

function record(tx: Writer, caseId: number, at: number, kind: string, by: string, detail: object): void {
  tx.run(db.insertInto("case_events").values({ case_id: caseId, at, kind, by, detail: JSON.stringify(detail) }));
}
