// The tap. One transaction keeps the answer, its counts and, when the customer was let down, the case with its first
// timer and first messages. A suspect tap is kept and alerts like any other; it only doesn't count.

import { type Driver, nextDriver } from "../../invitation/driver.ts";
import { gradeTap, type TapEvidence } from "../../invitation/evidence.ts";
import { QUESTION } from "../business/business.ts";
import type { Command, Query } from "../business/context.ts";
import { moveCounts } from "../counts/answers.ts";
import { driverCounts } from "../counts/counts.ts";
import { repeatsOf } from "../counts/repeats.ts";
import { countingRecovery } from "../counts/visit_parts.ts";
import { answerChanged } from "../recovery/move.ts";
import { answered } from "../recovery/triggers.ts";
import { localDay } from "../store/days.ts";
import { db, prepare, type Writer } from "../store/sql.ts";
import {
  type Answer,
  answerFrom,
  answerOf,
  CHANGE_WINDOW,
  driversOf,
  historyColumn,
  reasonsColumn,
  repeatsColumn,
} from "../visits/answer.ts";
import { type Visit, visit } from "../visits/visit.ts";
import { announceResponse } from "../webhooks/events.ts";

const REMEMBERED = 50;

export type TapResult = { ok: true } | { ok: false; reason: "unknown" | "expired" | "closed" | "too_often" };

/** What came with the press; everything about it may be missing. */
export interface Press {
  readonly evidence?: Omit<TapEvidence, "taps" | "sinceSentMs">;
  readonly language?: string | null;
  /** A hash of the network it came from; null where that is not known. */
  readonly from?: string | null;
  /** At a counter: more taps within a minute than people can be. */
  readonly crowd?: boolean;
  /** When it was pressed, in the world's time, where it has waited since. */
  readonly at?: number;
}

/** In the account's time. */
export function pressedAt({ business, now }: Query, { at }: Press): number {
  return at === undefined ? now : Math.min(now, at + business.clockOffsetMs);
}

type FirstTap = {
  visit: number;
  face: number;
  now: number;
  changed: number;
  day: string;
  driver: string | null;
  language: string | null;
  grade: number;
  reasons: string;
  suspect: number;
  reviews: number;
  repeats: string;
};

const keepFirst = prepare<FirstTap>()((param) =>
  db
    .insertInto("responses")
    .values({
      visit_id: param("visit"),
      face: param("face"),
      first_at: param("now"),
      last_at: param("now"),
      changed_at: param("changed"),
      day: param("day"),
      question: QUESTION,
      driver: param("driver"),
      language: param("language"),
      grade: param("grade"),
      reasons: param("reasons"),
      suspect: param("suspect"),
      reviews_offered: param("reviews"),
      repeats: param("repeats"),
    })
    .returningAll(),
);

const lastDriver = prepare<{ customer: number }>()((param) =>
  db
    .selectFrom("visits as v")
    .innerJoin("responses as r", "r.visit_id", "v.id")
    .select("r.driver")
    .where("v.customer_id", "=", param("customer"))
    .where("r.driver", "is not", null)
    .orderBy("r.first_at", "desc")
    .orderBy("v.id", "desc")
    .limit(1),
);

const sentAt = prepare<{ visit: number }>()((param) =>
  db
    .selectFrom("messages")
    .select((eb) => eb.fn.max("ended_at").as("at"))
    .where("visit_id", "=", param("visit"))
    .where("kind", "in", ["invitation", "reminder"])
    .where("status", "in", ["sent", "delivered", "uncertain"]),
);

/** `often`: too much was posted to this link already; its first answer is taken all the same. */
export function tap(ctx: Command, visitId: number, face: number, press: Press = {}, often = false): TapResult {
  const { tx, business, now: changed } = ctx;
  const now = pressedAt(ctx, press);
  const v = visit(tx, visitId);
  if (v === null) return { ok: false, reason: "unknown" };
  const before = answerOf(tx, visitId);
  if (press.at !== undefined && before !== null && now <= before.lastAt) return keepLate(ctx, before, face, press);
  if (before === null && now >= v.expires_at) return { ok: false, reason: "expired" };
  if (before !== null && often) return { ok: false, reason: "too_often" };
  const same = before !== null && before.face === face;
  // The same face again says nothing new, unless a machine said it first.
  if (same && (!before.suspect || before.regradedAt !== null)) return { ok: true };
  if (before !== null && now >= before.firstAt + CHANGE_WINDOW) {
    return same ? { ok: true } : { ok: false, reason: "closed" };
  }
  const taps = [...tapsOf(before), { face, at: now }];
  const sent = tx.one(sentAt({ visit: visitId }))?.at ?? null;
  const tapped = gradeTap({ ...press.evidence, taps, sinceSentMs: sent === null ? null : now - sent });
  const graded: { grade: number; suspect: boolean; reasons: readonly string[] } = press.crowd
    ? { grade: Math.min(tapped.grade, 0.3), suspect: true, reasons: ["many_at_one_place", ...tapped.reasons] }
    : tapped;
  let after: Answer | null;
  if (before === null) {
    const day = localDay(now, business.timezone);
    const first = tx.one(
      keepFirst({
        visit: visitId,
        face,
        now,
        changed,
        day,
        driver: driverFor(ctx, v),
        language: press.language ?? null,
        grade: Math.round(graded.grade * 100),
        reasons: reasonsColumn.write(graded.reasons),
        suspect: graded.suspect ? 1 : 0,
        reviews: business.settings.survey.reviewLinks.length,
        repeats: repeatsColumn.write(repeatsOf(tx, v, day)),
      }),
    );
    after = first === undefined ? null : answerFrom(first);
  } else {
    if (same && graded.suspect) return { ok: true };
    const intruder = graded.suspect && !before.suspect && !graded.reasons.includes("many_faces_at_once");
    if (intruder) keepPress(tx, before, face, now, changed);
    else {
      const language = press.language ?? before.language;
      countingRecovery(tx, visitId, () => changeFace(tx, before, face, graded, language, { now, changed }));
    }
    after = answerOf(tx, visitId);
    if (!same && !intruder) answerChanged(ctx, visitId, before.face, face);
  }
  moveCounts(tx, standing(v, before), standing(v, after));
  announceResponse(ctx, before === null ? "response.recorded" : "response.changed", visitId);
  answered(ctx, visitId, face, graded.suspect);
  return { ok: true };
}

/** An operator's word about a tap outranks every sign. Null when there is no answer. */
export function regrade(tx: Writer, visitId: number, suspect: boolean, now: number): Answer | null {
  const [v, before] = [visit(tx, visitId), answerOf(tx, visitId)];
  if (v === null || before === null) return null;
  const set = { suspect: suspect ? 1 : 0, regraded_at: now, changed_at: now };
  const change = db.updateTable("responses").set(set).where("visit_id", "=", visitId);
  countingRecovery(tx, visitId, () => tx.run(change));
  const after = answerOf(tx, visitId);
  moveCounts(tx, standing(v, before), standing(v, after));
  return after;
}

export function standing(v: Visit, answer: Answer | null) {
  return answer === null ? null : { visit: v, answer };
}

/** A machine's press is written down and alerts; a person's answer stands. */
function keepPress(tx: Writer, before: Answer, face: number, now: number, changed: number): void {
  const history = historyColumn.write(remembered([...before.history, [face, now, 1]]));
  tx.run(db.updateTable("responses").set({ history, changed_at: changed }).where("visit_id", "=", before.visitId));
}

/** What waited while a later press arrived changes no answer: it is written among those before, and still calls somebody. */
function keepLate(ctx: Command, before: Answer, face: number, press: Press): TapResult {
  const { tx } = ctx;
  const { visitId, history } = before;
  const at = pressedAt(ctx, press);
  if (face === before.face || history.some(([said, when]) => said === face && when === at)) return { ok: true };
  const { suspect } = gradeTap({ ...press.evidence, taps: [{ face, at }] });
  const late = suspect ? ([face, at, 1] as const) : ([face, at] as const);
  const all = historyColumn.write(remembered([...history, late].sort((a, b) => a[1] - b[1])));
  const change = db.updateTable("responses").set({ history: all, changed_at: ctx.now }).where("visit_id", "=", visitId);
  countingRecovery(tx, visitId, () => tx.run(change));
  announceResponse(ctx, "response.changed", visitId);
  answered(ctx, visitId, face, suspect);
  return { ok: true };
}

function changeFace(
  tx: Writer,
  before: Answer,
  face: number,
  graded: { readonly grade: number; readonly suspect: boolean; readonly reasons: readonly string[] },
  language: string | null,
  { now, changed }: { readonly now: number; readonly changed: number },
): void {
  const history = historyColumn.write(remembered([...before.history, [before.face, before.lastAt]]));
  const suspect = before.regradedAt === null ? graded.suspect : before.suspect;
  tx.run(
    db
      .updateTable("responses")
      .set({
        face,
        language,
        last_at: now,
        changed_at: changed,
        history,
        grade: Math.round(graded.grade * 100),
        reasons: reasonsColumn.write(graded.reasons),
        suspect: suspect ? 1 : 0,
      })
      .where("visit_id", "=", before.visitId),
  );
}

function driverFor(ctx: Query, v: Visit): Driver | null {
  const { sql, business } = ctx;
  return nextDriver({
    available: driversOf(business),
    countsSoFar: driverCounts(sql),
    lastForCustomer: sql.one(lastDriver({ customer: v.customer_id }))?.driver ?? null,
    seed: v.id,
  });
}

/** The first tap and the latest: to and fro without end is no longer to be read, and would make every tap slower. */
function remembered<T>(taps: readonly T[]): readonly T[] {
  return taps.length <= REMEMBERED ? taps : [...taps.slice(0, 1), ...taps.slice(1 - REMEMBERED)];
}

function tapsOf(before: Answer | null): { face: number; at: number }[] {
  if (before === null) return [];
  return [...before.history.map(([face, at]) => ({ face, at })), { face: before.face, at: before.lastAt }];
}
