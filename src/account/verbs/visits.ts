// What other systems bring and read: visits, answers, cases and messages as documents, and the numbers made of them.

import { UNKNOWN } from "../actor.ts";
import { type RehearsalStep, rehearse } from "../demo.ts";
import { caseDocument, page, responseDocument, visitDocument } from "../documents/documents.ts";
import { messageOf } from "../documents/message.ts";
import { inquire, type Question } from "../numbers/numbers.ts";
import type { Document, Page } from "../store/document.ts";
import { once, type Repeat } from "../store/idempotency.ts";
import { receive, type VisitInput } from "../survey/receive_visit.ts";
import { regrade } from "../survey/tap.ts";
import { DONE, type Looking, type Writing } from "./contract.ts";

export const looks = {
  visit: ({ sql, business }: Looking, id: number): Document | null => visitDocument(sql, business, id),
  case: ({ sql, business }: Looking, id: number): Document | null => caseDocument(sql, business, id),
  message: ({ sql, business }: Looking, id: number): Document | null => messageOf(sql, business, id),
  list: (
    { sql, business }: Looking,
    kind: "visits" | "responses" | "cases" | "messages",
    before: number | null,
  ): Page => page(kind, sql, business, before),
};

export const questions = {
  inquire: ({ tx, business, now, deployment }: Writing, question: Question): Document =>
    inquire(tx, business, question, deployment.publicUrl, now),
};

export const orders = {
  regrade: ({ tx, business, now }: Writing, id: number, suspect: boolean, repeat: Repeat | null) =>
    once(tx, repeat, now, () =>
      regrade(tx, id, suspect, now) === null
        ? UNKNOWN
        : { ok: true as const, response: responseDocument(tx, business, id) },
    ),
  receiveVisit: ({ tx, business, now }: Writing, input: VisitInput, repeat: Repeat | null) =>
    once(tx, repeat, now, () => {
      const { id, created } = receive(tx, business, input, now);
      return { ok: true as const, created, id, visit: visitDocument(tx, business, id) };
    }),
  /** Development only: plays a past that never sends anything. */
  rehearse: ({ tx, business, deployment }: Writing, steps: readonly RehearsalStep[]) => {
    if (!deployment.development) return UNKNOWN;
    rehearse(tx, business, deployment, steps);
    return DONE;
  },
};
