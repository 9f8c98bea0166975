// The recovery path, from a manager's page, a chat room or another system.

import { caseDocument } from "../documents/documents.ts";
import { pressed } from "../inbound/room_press.ts";
import { type Acted, act, actOnAlert, type CaseAction } from "../recovery/actions.ts";
import { once, type Repeat } from "../store/idempotency.ts";
import { type BoardView, boardView } from "../views/board.ts";
import { type MineView, mineView } from "../views/my_cases.ts";
import { type AlertView, alertView } from "../views/survey.ts";
import type { Looking, Writing } from "./contract.ts";

export const looks = {
  alert: ({ sql, business, now, deployment }: Looking, alert: number): AlertView | null =>
    alertView(sql, business, alert, now, null, deployment.defaults),
  mine: ({ sql, business, now, deployment }: Looking, manager: number): MineView | null =>
    mineView(sql, business, manager, now, deployment.defaults),
};

export const questions = {
  board: ({ tx, business, now, deployment }: Writing): BoardView => boardView(tx, business, deployment.publicUrl, now),
  /** What is pressed on the page of one alert; `as` is who presses it where a room was asked. */
  act: (
    { tx, business, now, deployment }: Writing,
    alert: number,
    action: CaseAction,
    as: number | null,
  ): { result: Acted; alert: AlertView | null } => ({
    result: actOnAlert(tx, business, alert, action, as, now),
    alert: alertView(tx, business, alert, now, as, deployment.defaults),
  }),
};

export const orders = {
  /** The same by another system. */
  actOnCase: ({ tx, business, now }: Writing, id: number, action: CaseAction, repeat: Repeat | null) =>
    once(tx, repeat, now, () => {
      const acted = act(tx, business, id, null, null, action, now);
      return acted.ok ? { ...acted, case: caseDocument(tx, business, id) } : acted;
    }),
  /** A press in a chat room: taken by the manager of that name, else for the owner. */
  press: ({ tx, business, now }: Writing, id: number, userName: string) => pressed(tx, business, id, userName, now),
};
