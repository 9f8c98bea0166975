// What a manager or another system does with one case. Each action is one event of the state machine, with the words
// that came with it; a move the state does not allow is refused with a reason and changes nothing. It is long because it is all of them.

import type { checkMessage } from "../../recovery/check.ts";
import { promiseAt } from "../../recovery/promise.ts";
import type { CaseEvent, Outcome, Refusal } from "../../recovery/recovery.ts";
import { daysLater, within } from "../../recovery/rota.ts";
import { alertOf } from "../alerting/case_links.ts";
import { toManager } from "../alerting/recipients.ts";
import type { Business } from "../business/business.ts";
import type { Command } from "../business/context.ts";
import { type Resolution, resolutionColumn, resolutionOf } from "../cases/case_row.ts";
import { promisesOf } from "../cases/promises.ts";
import { addItem, isListFull, itemsOf, tickItem } from "../cases/punch_list.ts";
import { managers } from "../people/people.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { visitFacts } from "../visits/facts.ts";
import type { Said } from "./effects.ts";
import { type Moved, move } from "./move.ts";
import { undo, undoable } from "./undo.ts";
import { write } from "./write.ts";

/** Times are as people say them: `15m`, `1h`, `today`, `tomorrow`, `17:30` or an instant. */
export type CaseAction =
  | {
      readonly do: "take";
      readonly by: number;
      readonly when: string | null;
      readonly what: string | null;
      /** By a link of an earlier round, knowing that. */
      readonly again?: boolean;
    }
  | { readonly do: "pass" }
  | { readonly do: "undo" }
  | { readonly do: "promise"; readonly when: string; readonly what: string | null }
  | { readonly do: "called" | "no_answer" }
  | { readonly do: "add_item"; readonly what: string; readonly due: string | null }
  | { readonly do: "tick"; readonly item: number; readonly done: boolean }
  | {
      readonly do: "put_right";
      readonly outcome: Outcome;
      readonly what: string | null;
      readonly amount: number | null;
    }
  | { readonly do: "lose"; readonly reason: string; readonly amount?: number | null }
  /** What was really given back at the end; 0: nothing. */
  | { readonly do: "refund"; readonly amount: number }
  | { readonly do: "hand_over"; readonly to: number }
  | { readonly do: "note"; readonly text: string }
  /** What was changed because of this customer; the second question quotes it. */
  | { readonly do: "change"; readonly text: string }
  /** The third question goes in the holder's name, with a line of theirs or without one. */
  | { readonly do: "line"; readonly text: string | null }
  | { readonly do: "all_clear" }
  | { readonly do: "write"; readonly text: string; readonly anyway: boolean };

type Advice = ReturnType<typeof checkMessage>[number];
export type Acted =
  | { readonly ok: true; readonly item?: number }
  | { readonly ok: false; readonly reason: Refusal | "unknown" | "unreadable" | "too_late" | "list_full" }
  /** Enough has been written to this customer for now. */
  | { readonly ok: false; readonly reason: "letters"; readonly until: number }
  /** Nothing was sent yet: the words could be better. */
  | { readonly ok: false; readonly reason: "advice"; readonly advice: readonly Advice[] };

/** `by`: the manager whose link it is, or null for the account's own key. `raiseNumber` null: as it stands now. */
export function act(
  ctx: Command,
  caseId: number,
  by: number | null,
  raiseNumber: number | null,
  action: CaseAction,
): Acted {
  const { tx, business, now } = ctx;
  const row = tx.one(db.selectFrom("cases").selectAll().where("id", "=", caseId));
  if (row === undefined) return { ok: false, reason: "unknown" };
  if (action.do !== "take" && raiseNumber !== null && raiseNumber !== row.raise_number)
    return { ok: false, reason: "out_of_date" };
  const who = by === null ? "api" : `manager:${by}`;
  const go = (event: CaseEvent, said: Said = {}): Moved => move(ctx, caseId, event, who, said);

  switch (action.do) {
    case "take": {
      if (!mayAct(tx, action.by)) return { ok: false, reason: "not_reachable" };
      const at = timeOf(action.when, now, business.timezone);
      if (!at.ok) return at;
      const event = {
        kind: "taken",
        by: action.by,
        raiseNumber: raiseNumber ?? row.raise_number,
        promiseAt: at.at,
      } as const;
      const taken = move(ctx, caseId, event, `manager:${action.by}`, { what: action.what });
      if (taken.ok) bringLink(tx, row.visit_id, caseId, action.by, now);
      return taken;
    }
    case "promise": {
      const at = timeOf(action.when, now, business.timezone);
      if (!at.ok) return at;
      return at.at === null
        ? { ok: false, reason: "unreadable" }
        : go({ kind: "promised", by, at: at.at }, { what: action.what });
    }
    case "pass":
      return go({ kind: "passed" });
    case "undo":
      return by === null ? { ok: false, reason: "too_late" } : undo(ctx, caseId, by);
    case "called":
      return go({ kind: "called", by, owes: owesMore(tx, caseId, now) });
    case "no_answer":
      return go({ kind: "no_answer", by });
    case "add_item": {
      const due = timeOf(action.due, now, business.timezone);
      if (!due.ok) return due;
      if (isListFull(tx, caseId)) return { ok: false, reason: "list_full" };
      const moved = go({ kind: "item_added", by, until: due.at }, { what: action.what, due: due.at });
      return moved.ok ? { ok: true, item: addItem(tx, caseId, action.what, due.at, now) } : moved;
    }
    case "tick": {
      const item = itemsOf(tx, caseId).find((i) => i.id === action.item);
      if (item === undefined) return { ok: false, reason: "unknown" };
      const moved = go({ kind: action.done ? "item_done" : "item_open", by }, { what: item.what });
      if (moved.ok) tickItem(tx, item.id, action.done, now);
      return moved;
    }
    case "put_right": {
      const { outcome, what, amount } = action;
      const followUps = followUpTimes(ctx, row.visit_id);
      const money = moneyOf(business, amount);
      const moved = go({ kind: "resolved", by, outcome, followUps }, { what, money });
      if (moved.ok) resolve(tx, caseId, { outcome, note: what, refund: money });
      return moved;
    }
    case "lose": {
      const money = moneyOf(business, action.amount ?? null);
      const moved = go({ kind: "lost", by, reason: action.reason }, { money });
      if (moved.ok) resolve(tx, caseId, { outcome: "lost", note: action.reason, refund: money });
      return moved;
    }
    case "refund": {
      const resolution = resolutionOf(row.resolution);
      if (resolution === null) return { ok: false, reason: "not_resolved" };
      const money = moneyOf(business, action.amount === 0 ? null : action.amount);
      const moved = go({ kind: "refund_corrected", by }, { money });
      if (moved.ok) resolve(tx, caseId, { ...resolution, refund: money });
      return moved;
    }
    case "hand_over":
      return go({ kind: "handed_over", by, to: action.to });
    case "note":
      return go({ kind: "noted", by }, { what: action.text });
    case "change":
      return go({ kind: "changed", by }, { what: action.text });
    case "line":
      return go({ kind: "line_given", by }, { what: action.text });
    case "all_clear":
      return go({ kind: "all_clear", by });
    case "write":
      return write(ctx, row.visit_id, caseId, row.raise_number, action, () =>
        go({ kind: "wrote", by }, { what: action.text }),
      );
  }
}

/** What was promised is more than a call, and its time lies ahead: having spoken does not end it. */
function owesMore(sql: Reader, caseId: number, now: number): boolean {
  return promisesOf(sql, caseId).some((p) => p.fate === null && p.what !== null && p.at > now);
}

/** The same by a person's link; `as` is who presses it where a room was asked. On the page it can be taken back. */
export function actOnAlert(
  ctx: Command,
  alertId: number,
  action: CaseAction,
  as: number | null,
  onPage = false,
): Acted {
  const { tx } = ctx;
  const alert = tx.one(db.selectFrom("alerts").selectAll().where("id", "=", alertId));
  const by = alert?.manager_id ?? as;
  if (alert === undefined || by === null) return { ok: false, reason: "unknown" };
  const { case_id: caseId, raise_number } = alert;
  const raiseNumber = action.do === "take" && action.again === true ? null : raise_number;
  return actAs(ctx, caseId, by, raiseNumber, action, onPage);
}

/** The same for a person who is known, however they came to the case. */
export function actAs(
  ctx: Command,
  caseId: number,
  by: number,
  raiseNumber: number | null,
  action: CaseAction,
  onPage: boolean,
): Acted {
  if (!mayAct(ctx.tx, by)) return { ok: false, reason: "not_reachable" };
  const press = () => act(ctx, caseId, by, raiseNumber, action.do === "take" ? { ...action, by } : action);
  return onPage && !FINAL.has(action.do) ? undoable(ctx, caseId, by, action.do, press) : press();
}

/** What tells the customer nothing, or ends what nobody brings back by a slip of the thumb. */
const FINAL: ReadonlySet<CaseAction["do"]> = new Set(["pass", "undo", "all_clear"]);

/** Viewers look, and who has left does not even that. */
function mayAct(sql: Reader, manager: number): boolean {
  return managers(sql).some((m) => m.id === manager && m.role !== "viewer");
}

/** In the customer's own time zone and the hours of the day in which people like to be asked. */
function followUpTimes(ctx: Command, visitId: number): number[] {
  const { business, now } = ctx;
  const timezone = visitFacts(ctx, visitId)?.timezone ?? business.timezone;
  const { days, from, to } = business.settings.followUp;
  return days.map((day) => within(daysLater(now, day, timezone), from, to, timezone));
}

/** Whoever took it in a room or through the API gets a way of their own to it. */
export function bringLink(tx: Writer, visitId: number, caseId: number, managerId: number, now: number): void {
  const raiseNumber = tx.one(db.selectFrom("cases").select("raise_number").where("id", "=", caseId))?.raise_number ?? 1;
  if (alertOf(tx, caseId, managerId, raiseNumber) !== null) return;
  const about = { visitId, caseId, raiseNumber, people: managers(tx), now };
  toManager(tx, about, "yours", managerId, `yours:${raiseNumber}`, { from: null });
}

function moneyOf({ currency }: Business, amount: number | null) {
  return amount === null ? null : { amount, currency };
}

function resolve(tx: Writer, caseId: number, resolution: Resolution): void {
  tx.run(
    db
      .updateTable("cases")
      .set({ resolution: resolutionColumn.write(resolution) })
      .where("id", "=", caseId),
  );
}

type Time = { ok: true; at: number | null } | { ok: false; reason: "unreadable" | "in_the_past" };

function timeOf(said: string | null, now: number, timezone: string): Time {
  if (said === null) return { ok: true, at: null };
  const read = promiseAt(said, now, timezone);
  if (read.ok) return read;
  return { ok: false, reason: read.reason === "past" ? "in_the_past" : "unreadable" };
}
