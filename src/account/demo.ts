// The past, for the demo business: the same verbs with past clocks, every message settled as delivered and nothing sent.
// Development only; the actor refuses it elsewhere.
import type { LinkSettings } from "./business/context.ts";
import type { Business } from "./business/business.ts";
import { caseOf } from "./cases/case_row.ts";
import { letter } from "./letters/letters.ts";
import { dueMessages, hold, lease, settle } from "./outbox/leases.ts";
import { end } from "./outbox/outbox.ts";
import { act, type CaseAction } from "./recovery/actions.ts";
import { climb, overdue } from "./recovery/climb.ts";
import { followUp } from "./recovery/triggers.ts";
import { db, type Writer } from "./store/sql.ts";
import { more } from "./survey/more.ts";
import { receive, type VisitInput } from "./survey/receive_visit.ts";
import { tap } from "./survey/tap.ts";

type Handling =
  | { readonly take: number; readonly of: string; readonly promiseAt: number }
  | { readonly move: "fix" | "put_right" | "won_back" | "not_yet" | "lost"; readonly by: number; readonly of: string };

export type RehearsalStep = { readonly at: number } & (
  | { readonly visit: VisitInput }
  | { readonly tap: number; readonly of: string; readonly comment: string | null }
  | Handling
);

/** Plays steps in order of time; `of` is a visit's reference, `take` a manager's local id. */
export function rehearse(tx: Writer, business: Business, paper: LinkSettings, steps: readonly RehearsalStep[]): void {
  for (const step of steps) {
    letTimePass(tx, business, paper, step.at);
    if ("visit" in step) {
      receive(tx, business, step.visit, step.at);
      continue;
    }
    const visit = tx.one(db.selectFrom("visits").select("id").where("reference", "=", step.of));
    if (visit === undefined) continue;
    if ("tap" in step) {
      tap(tx, business, visit.id, step.tap, step.at);
      if (step.comment !== null) more(tx, business, visit.id, { comment: step.comment }, step.at);
      continue;
    }
    const open = caseOf(tx, visit.id);
    if (open === undefined) continue;
    handle(tx, business, open.id, open.holder_id, visit.id, step);
  }
}

function handle(
  tx: Writer,
  business: Business,
  caseId: number,
  holder: number | null,
  visit: number,
  step: Handling & { at: number },
) {
  const by = "take" in step ? step.take : holder;
  const go = (action: CaseAction) => act(tx, business, caseId, by, null, action, step.at);
  if ("take" in step) {
    go({ do: "take", by: step.take, when: new Date(step.promiseAt).toISOString(), what: null });
    return;
  }
  switch (step.move) {
    case "fix":
      go({ do: "called" });
      return;
    case "put_right":
      go(
        visit % 6 === 0
          ? { do: "put_right", outcome: "goodwill", what: "Made it right, with a hamper", amount: 2_500 }
          : { do: "put_right", outcome: "fixed", what: "Came back and made it right", amount: null },
      );
      return;
    case "won_back":
      followUp(tx, business, visit, 5, step.at);
      return;
    case "not_yet":
      followUp(tx, business, visit, 2, step.at);
      return;
    case "lost":
      go({ do: "lose", reason: "Went elsewhere" });
      return;
  }
}

function letTimePass(tx: Writer, business: Business, paper: LinkSettings, now: number): void {
  for (const id of overdue(tx, now)) climb(tx, business, id, now);
  for (const message of dueMessages(tx, now, 50)) {
    const at = message.due_at ?? now;
    const words = letter(tx, business, message, paper, [], at);
    if (!words.go) {
      if (words.status === "waiting") hold(tx, message.id, words.until, words.reason);
      else end(tx, message.id, words.status, words.reason, at);
      continue;
    }
    const by = { channel: "rehearsal", medium: "sms", address: message.address ?? "" } as const;
    const attempt = lease(tx, message, by, { text: `${words.text} ${words.tail ?? ""}`.trim(), segments: null }, at);
    settle(tx, message.id, attempt, { result: "delivered", providerId: null, receipt: false }, true, at, 0.5);
  }
}
