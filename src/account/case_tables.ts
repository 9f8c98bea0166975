import type { Generated } from "kysely";

export interface CaseTables {
  cases: CaseRow;
  case_events: CaseEventRow;
  promises: PromiseRow;
  items: ItemRow;
  silences: { visit_id: number; due_at: number };
  alerts: AlertRow;
}

export interface CaseRow {
  id: Generated<number>;
  visit_id: number;
  state: string;
  trigger: string;
  /** JSON snapshot of the ladder when the case was raised. */
  ladder: string;
  rung: number;
  round: number;
  epoch: number;
  wake_at: number | null;
  holder_id: number | null;
  promise_at: number | null;
  raised_at: number;
  taken_at: number | null;
  closed_at: number | null;
  /** JSON: timers, misses and follow-ups, written by `case_rows.ts`. */
  course: Generated<string>;
  urgent: Generated<number>;
  /** JSON: every rule that fired, the first one also in `trigger`. */
  triggers: Generated<string>;
  /** JSON `{value, low, base, high}` in minor units. */
  risk: Generated<string | null>;
  /** JSON: how it ended, with money in minor units. */
  resolution: Generated<string | null>;
}

export interface PromiseRow {
  id: Generated<number>;
  case_id: number;
  manager_id: number | null;
  what: string | null;
  at: number;
  made_at: number;
  fate: string | null;
  ended_at: number | null;
}

export interface ItemRow {
  id: Generated<number>;
  case_id: number;
  what: string;
  due_at: number | null;
  created_at: number;
  done_at: number | null;
}

export interface CaseEventRow {
  id: Generated<number>;
  case_id: number;
  at: number;
  kind: string;
  by: string;
  detail: Generated<string>;
}

export interface AlertRow {
  id: Generated<number>;
  case_id: number;
  /** Null for a chat channel. */
  manager_id: number | null;
  chat: string | null;
  epoch: number;
  code: string;
  created_at: number;
}
