// What a customer writes, as far as it matters to a recovery.
import { commentTriggers } from "../../recovery/comment_triggers.ts";
import type { Command } from "../business/context.ts";
import { caseOf } from "../cases/case_row.ts";
import { record } from "../cases/history.ts";
import { addItem, isListFull } from "../cases/punch_list.ts";
import { db } from "../store/sql.ts";
import { announceCase } from "../webhooks/events.ts";
import { move, raiseCase } from "./move.ts";

/** What they write goes to whoever has the case; a word of danger calls somebody whatever the face was. */
export function commented(ctx: Command, visitId: number, text: string): void {
  const { tx, now } = ctx;
  const known = caseOf(tx, visitId);
  warned(ctx, visitId, text);
  if (known === undefined) return;
  record(tx, known.id, now, "commented", "customer", { what: text });
  move(ctx, known.id, { kind: "commented" }, "customer", { what: text });
}

/** A danger is told before anything else that the same words may mean, so that it rings alone. */
export function warned(ctx: Command, visitId: number, text: string): void {
  raiseCase(ctx, visitId, commentTriggers(ctx.business.settings.triggers, text));
}

/** "Anything left to finish?" opens the punch list with its first line. */
export function unfinished(ctx: Command, visitId: number, face: number | null, text: string): void {
  const { tx, now } = ctx;
  warned(ctx, visitId, text);
  raiseCase(ctx, visitId, [{ rule: "unfinished", face, text }]);
  const opened = caseOf(tx, visitId);
  if (opened === undefined) return;
  const same = db.selectFrom("items").select("id").where("case_id", "=", opened.id).where("what", "=", text);
  if (tx.one(same) !== undefined) return;
  if (!isListFull(tx, opened.id)) {
    addItem(tx, opened.id, text, null, now);
    announceCase(ctx, "case.item_added", opened.id);
  }
}
