// The past, for the demo business: the same verbs with past clocks, every message settled as delivered and nothing sent.
// Development only; the actor refuses it elsewhere.
import type { Command } from "./business/context.ts";
import { caseOf } from "./cases/case_row.ts";
import { letter } from "./letters/letters.ts";
import { dueMessages, hold, lease, settle } from "./outbox/leases.ts";
import { end } from "./outbox/outbox.ts";
import { act, type CaseAction } from "./recovery/actions.ts";
import { climb, overdue } from "./recovery/climb.ts";
import { followUp } from "./recovery/triggers.ts";
import { LOOKED_AT, setMark } from "./store/job_state.ts";
import { db } from "./store/sql.ts";
import { more } from "./survey/more.ts";
import { receive, type VisitInput } from "./survey/receive_visit.ts";
import { tap } from "./survey/tap.ts";

type Handling =
  | { readonly take: number; readonly of: string; readonly promiseAt: number }
  | { readonly move: "fix" | "put_right" | "won_back" | "not_yet" | "lost"; readonly by: number; readonly of: string };

/** What is said after the tap. */
interface Said {
  readonly loyalty?: number | undefined;
  readonly driver?: number | undefined;
}

export type RehearsalStep = { readonly at: number } & (
  | { readonly visit: VisitInput }
  | { readonly tap: number; readonly of: string; readonly comment: string | null; readonly more: Said }
  | Handling
);

/** Plays steps in order of time; `of` is a visit's reference, `take` a manager's local id. */
export function rehearse(ctx: Command, steps: readonly RehearsalStep[]): void {
  const { tx } = ctx;
  // After the last of them the charts are due.
  if (steps.length === 0) setMark(tx, LOOKED_AT, "0");
  for (const step of steps) {
    letTimePass({ ...ctx, now: step.at });
    if ("visit" in step) {
      receive({ ...ctx, now: step.at }, step.visit);
      continue;
    }
    const visit = tx.one(db.selectFrom("visits").select("id").where("reference", "=", step.of));
    if (visit === undefined) continue;
    if ("tap" in step) {
      tap({ ...ctx, now: step.at }, visit.id, step.tap);
      const { comment } = step;
      if (comment !== null || step.more.loyalty !== undefined) {
        more({ ...ctx, now: step.at }, visit.id, { ...step.more, ...(comment !== null && { comment }) });
      }
      continue;
    }
    const open = caseOf(tx, visit.id);
    if (open === undefined) continue;
    handle(ctx, open.id, open.holder_id, visit.id, step);
  }
}

function handle(ctx: Command, caseId: number, holder: number | null, visit: number, step: Handling & { at: number }) {
  const by = "take" in step ? step.take : holder;
  const go = (action: CaseAction) => act({ ...ctx, now: step.at }, caseId, by, null, action);
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
      followUp({ ...ctx, now: step.at }, visit, 5);
      return;
    case "not_yet":
      followUp({ ...ctx, now: step.at }, visit, 2);
      return;
    case "lost":
      go({ do: "lose", reason: "Went elsewhere" });
      return;
  }
}

function letTimePass(ctx: Command): void {
  const { tx, now } = ctx;
  for (const id of overdue(tx, now)) climb(ctx, id);
  for (const message of dueMessages(tx, now, 50)) {
    const at = message.due_at ?? now;
    const words = letter({ ...ctx, now: at }, message, []);
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
