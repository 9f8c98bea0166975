// What a customer's answers mean for a recovery: which of them call for a human, and what they say afterwards.

import { answerTriggers, callTriggers, silenceTriggers } from "../../recovery/triggers.ts";
import type { Command } from "../business/context.ts";
import { caseOf } from "../cases/case_row.ts";
import { detailColumn } from "../cases/history.ts";
import { lifetimeValueOf } from "../cases/value_at_risk.ts";
import { db, prepare, type Reader } from "../store/sql.ts";
import { move, raiseCase } from "./move.ts";

const endSilence = prepare<{ visit: number }>()((param) =>
  db.deleteFrom("silence_watches").where("visit_id", "=", param("visit")),
);

/** A tap, at first or changed. */
export function answered(ctx: Command, visitId: number, face: number, automatic = false): void {
  const { tx, business } = ctx;
  tx.run(endSilence({ visit: visitId }));
  const { triggers } = business.settings;
  const before = triggers.fall === null ? null : faceBefore(tx, visitId);
  const value = triggers.valuable === null ? null : lifetimeValueOf(ctx, visitId);
  raiseCase(ctx, visitId, answerTriggers(triggers, { face, before, value, automatic }));
}

/** "Please call me", at any face. */
export function calledFor(ctx: Command, visitId: number, face: number | null): void {
  const { business } = ctx;
  raiseCase(ctx, visitId, callTriggers(business.settings.triggers, face));
}

/** Words without a face: somebody took the trouble, so a person reads them. */
export function wrote(ctx: Command, visitId: number): void {
  raiseCase(ctx, visitId, [{ rule: "wrote", face: null }]);
}

/** The same five faces, some time after: 4–5 right now, 1–3 not right yet. False when there is nothing to follow up. */
export function followUp(ctx: Command, visitId: number, face: number): boolean {
  const { tx } = ctx;
  const known = caseOf(tx, visitId);
  if (known === undefined) return false;
  const last = db.selectFrom("case_events").select(["kind", "detail"]).where("case_id", "=", known.id);
  const said = tx.one(
    last.where("kind", "in", ["followed_up", "resolved", "follow_up_asked"]).orderBy("id", "desc").limit(1),
  );
  // A second press of the same button is not a second answer.
  if (said?.kind === "followed_up" && detailColumn.read(said.detail).face === face) return true;
  return move(ctx, known.id, { kind: "followed_up", face }, "customer", {}).ok;
}

/** Optional: a valuable customer who is asked and says nothing. */
export function watchSilence(ctx: Command, visitId: number, askedAt: number): void {
  const { tx, business } = ctx;
  const rule = business.settings.triggers.silence;
  if (rule === null || silenceTriggers(business.settings.triggers, lifetimeValueOf(ctx, visitId)).length === 0) return;
  tx.run(db.insertInto("silence_watches").values({ visit_id: visitId, due_at: askedAt + rule.days * 86_400_000 }));
}

export function noticeSilences(ctx: Command): void {
  const { tx, business, now } = ctx;
  const due = db.selectFrom("silence_watches").select("visit_id").where("due_at", "<=", now).limit(50);
  for (const { visit_id } of tx.all(due)) {
    tx.run(db.deleteFrom("silence_watches").where("visit_id", "=", visit_id));
    const value = lifetimeValueOf(ctx, visit_id);
    raiseCase(ctx, visit_id, silenceTriggers(business.settings.triggers, value));
  }
}

const answerBefore = prepare<{ visit: number }>()((param) =>
  db
    .selectFrom("visits as v")
    .innerJoin("visits as o", (on) => on.onRef("o.customer_id", "=", "v.customer_id").onRef("o.id", "<", "v.id"))
    .innerJoin("responses as r", "r.visit_id", "o.id")
    .select("r.face")
    .where("v.id", "=", param("visit"))
    .orderBy("o.id", "desc")
    .limit(1),
);

/** The customer's answer on the visit before this one. */
export function faceBefore(tx: Reader, visitId: number): number | null {
  const row = tx.one(answerBefore({ visit: visitId }));
  return row?.face ?? null;
}
