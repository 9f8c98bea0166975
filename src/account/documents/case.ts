// A case as other systems see it: why it was raised, what may be lost, what was promised, everything that happened.

import type { Query } from "../business/context.ts";
import { resolutionOf, triggerColumn, triggersColumn } from "../cases/case_row.ts";
import { detailColumn, wordsFor } from "../cases/history.ts";
import { fatesOf, promisesOf } from "../cases/promises.ts";
import { itemsOf } from "../cases/punch_list.ts";
import { readRisk } from "../cases/value_at_risk.ts";
import { manager, managerDocument } from "../people/people.ts";
import { type Document, documentOf, type Json, time } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import { db } from "../store/sql.ts";

export function caseDocument(ctx: Query, id: number): Document | null {
  const { sql, business } = ctx;
  const row = sql.one(db.selectFrom("cases").selectAll().where("id", "=", id));
  if (row === undefined) return null;
  const account = business.id;
  const holder = row.holder_id === null ? null : manager(sql, row.holder_id);
  const events = sql.all(db.selectFrom("case_events").selectAll().where("case_id", "=", id).orderBy("id"));
  const promises = promisesOf(sql, id);
  const open = promises.findLast((p) => p.fate === null);
  const risk = readRisk(row.risk);
  const money = (amount: number) => ({ amount, currency: business.currency });
  const { kept, late, broken, moved, own } = fatesOf(promises, row.closed_at);
  return {
    id: wireId("cas", account, id),
    visit_id: wireId("vis", account, row.visit_id),
    state: row.state,
    urgent: row.urgent === 1,
    trigger: triggerColumn.read(row.trigger),
    triggers: triggersColumn.read(row.triggers),
    value_at_risk:
      risk === null ? null : { ...money(risk.base), low: risk.low, high: risk.high, lifetime_value: risk.value },
    raised_at: time(row.raised_at),
    taken_at: time(row.taken_at),
    closed_at: time(row.closed_at),
    updated_at: time(row.changed_at),
    holder: holder === null ? null : managerDocument(account, holder),
    promise:
      row.promise_at === null
        ? null
        : { what: open?.what ?? null, at: time(row.promise_at), by: open?.manager == null ? "business" : "person" },
    promises: { kept, late, broken, moved },
    own_promises: { kept: own.kept, late: own.late, broken: own.broken },
    items: itemsOf(sql, id).map((item) => ({
      id: wireId("itm", account, item.id),
      what: item.what,
      due_at: time(item.dueAt),
      done_at: time(item.doneAt),
      done: item.doneAt !== null,
    })),
    // Null until it is over: whether the customer has said that it is right.
    confirmed: row.closed_at === null ? null : row.state === "won_back",
    changed: wordsFor(sql, id, "changed"),
    resolution: documentOf(resolutionOf(row.resolution)),
    rung: row.rung,
    round: row.round,
    next_rung_at: row.state === "raised" ? time(row.wake_at) : null,
    events: events.map((e) => ({
      at: time(e.at),
      kind: e.kind,
      by: byOf(account, e.by),
      detail: detailOf(account, e.kind, e.detail),
    })),
  };
}

/** `customer`, `clock`, `api`, or a manager's public id. */
function byOf(account: string, by: string): string {
  const id = /^manager:(\d+)$/.exec(by)?.[1];
  return id === undefined ? by : wireId("mgr", account, Number(id));
}

/** Details name people by local id; outside they have their public one. */
function detailOf(account: string, kind: string, stored: string): Json {
  const detail = documentOf(detailColumn.read(stored));
  const id = (local: Json | undefined) => (typeof local === "number" ? wireId("mgr", account, local) : null);
  const { promiseAt, ...rest } = detail;
  return {
    ...rest,
    ...(promiseAt !== undefined && { promise_at: typeof promiseAt === "number" ? time(promiseAt) : null }),
    ...(Array.isArray(detail.managers) && { managers: detail.managers.map(id) }),
    ...Object.fromEntries(
      ["holder", "who", ...(kind === "handed_over" ? ["to"] : [])]
        .filter((k) => k in detail)
        .map((k) => [k, id(detail[k])]),
    ),
    ...Object.fromEntries(
      ["next", "due", "until", "at"].flatMap((k) => (typeof detail[k] === "number" ? [[k, time(detail[k])]] : [])),
    ),
  };
}
