// The staff's mirror: how one of them thought one visit went, in the customer's five faces. What the customer said is
// not shown here, before or after, so that the next rating is as honest as this one.

import { gradeTap } from "../../invitation/evidence.ts";
import { calledName } from "../../wording/given_name.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { moveCounts } from "../counts/answers.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { answerOf, CHANGE_WINDOW } from "../visits/answer.ts";
import { faceOf, type Rating, selfRatingsColumn } from "../visits/self_ratings.ts";
import { type Visit, visit } from "../visits/visit.ts";
import { type Press, standing, type TapResult } from "./tap.ts";

export interface MirrorView {
  readonly now: number;
  readonly business: BusinessView;
  readonly language: string;
  readonly timezone: string;
  /** By first name, both. */
  readonly staff: string;
  readonly customer: string;
  readonly job: string | null;
  readonly finishedAt: number;
  /** Their own. */
  readonly face: number | null;
  readonly closed: boolean;
  readonly expired: boolean;
}

/** So many taps are remembered beside the first. */
const REMEMBERED = 9;

export function mirrorView(ctx: Query, visitId: number, staffId: number): MirrorView | null {
  const { sql, business, now } = ctx;
  const v = visitOf(sql, visitId, staffId);
  if (v === null) return null;
  const customer = sql.one(db.selectFrom("customers").select("name").where("id", "=", v.customer_id))?.name ?? "";
  const staff = sql.one(db.selectFrom("staff").select("name").where("id", "=", staffId))?.name ?? "";
  const rating = v.selfRatings[staffId];
  return {
    now,
    business: businessView(business),
    language: business.language,
    timezone: business.timezone,
    staff: calledName(staff),
    customer: calledName(customer),
    job: v.job,
    finishedAt: v.finished_at,
    face: faceOf(rating),
    closed: isClosed(rating, now),
    expired: rating === undefined && now >= v.expires_at,
  };
}

/** Tapping again changes it for a day; what a machine presses is kept and not counted, as in the survey; `often` as there. */
export function rate(
  tx: Writer,
  visitId: number,
  staffId: number,
  face: number,
  now: number,
  press: Press = {},
  often = false,
): TapResult {
  const v = visitOf(tx, visitId, staffId);
  if (v === null) return { ok: false, reason: "unknown" };
  const before = v.selfRatings[staffId];
  if (before === undefined && now >= v.expires_at) return { ok: false, reason: "expired" };
  if (before !== undefined && often) return { ok: false, reason: "too_often" };
  if (before !== undefined && !before.suspect && faceOf(before) === face) return { ok: true };
  if (isClosed(before, now)) return { ok: false, reason: "closed" };
  const taps = [...(before?.taps ?? []), [face, now] as const];
  const { suspect, reasons } = gradeTap({ ...press.evidence, taps: taps.map(([f, at]) => ({ face: f, at })) });
  const isIntruder = suspect && before?.suspect === false && !reasons.includes("many_faces_at_once");
  if (isIntruder) return { ok: true };
  const rating: Rating = { taps: [...taps.slice(0, 1), ...taps.slice(1).slice(-REMEMBERED)], suspect };
  const selfRatings = { ...v.selfRatings, [staffId]: rating };
  tx.run(
    db
      .updateTable("visits")
      .set({ self_ratings: selfRatingsColumn.write(selfRatings), changed_at: now })
      .where("id", "=", visitId),
  );
  const answer = answerOf(tx, visitId);
  moveCounts(tx, standing(v, answer), standing({ ...v, selfRatings }, answer));
  return { ok: true };
}

/** Null also for somebody who is not, or no longer, of this visit's crew. */
function visitOf(sql: Reader, visitId: number, staffId: number): Visit | null {
  const v = visit(sql, visitId);
  return v?.staff.some((c) => c.id === staffId) ? v : null;
}

/** A person's word that is a day old stays. */
function isClosed(rating: Rating | undefined, now: number): boolean {
  return rating !== undefined && !rating.suspect && now >= (rating.taps[0]?.[1] ?? now) + CHANGE_WINDOW;
}
