// What somebody who is signed in finds first: who is waiting, or since when nobody is.
import type { Command } from "../business/context.ts";
import type { Acted, CaseAction } from "../recovery/actions.ts";
import { actAs } from "../recovery/actions.ts";
import { db } from "../store/sql.ts";
import { type AlertView, caseView } from "../views/case.ts";
import { type OpenCase, openCases } from "../views/open_cases.ts";
import { ladderNow, type Rings } from "./ladder.ts";
import { passkeysOf } from "./passkeys.ts";
import { mayNot, seesSite } from "./rights.ts";
import type { Me } from "./sessions.ts";

export interface NowView {
  readonly cases: readonly OpenCase[];
  /** When the last one was closed; null: there never was one. */
  readonly calmSince: number | null;
  readonly ladder: readonly Rings[];
  /** They came in by a message just now, and have no other way yet. */
  readonly mayAddPasskey: boolean;
}

export function nowView(ctx: Command, me: Me): NowView {
  const { sql, now } = ctx;
  const closed = db.selectFrom("cases").select((k) => k.fn.max("closed_at").as("at"));
  return {
    cases: openCases(sql, now, me.sites),
    calmSince: sql.one(closed)?.at ?? null,
    ladder: ladderNow(ctx),
    mayAddPasskey: mayNot(me, "own_keys", now) === null && passkeysOf(sql, me.id).length === 0,
  };
}

/** Null where it is not theirs to see. */
export function caseFor(ctx: Command, me: Me, caseId: number): AlertView | null {
  return mayOpen(ctx, me, caseId) ? caseView(ctx, caseId, { id: me.id, looksOnly: me.role === "viewer" }) : null;
}

function mayOpen({ sql }: Command, me: Me, caseId: number): boolean {
  const found = sql.one(
    db
      .selectFrom("cases as k")
      .innerJoin("visits as v", "v.id", "k.visit_id")
      .select("v.site_id")
      .where("k.id", "=", caseId),
  );
  return found !== undefined && seesSite(me, found.site_id);
}

export interface ActedOn {
  readonly result: Acted;
  readonly view: AlertView;
}

export function actOnCaseFor(ctx: Command, me: Me, caseId: number, action: CaseAction): ActedOn | null {
  if (!mayOpen(ctx, me, caseId)) return null;
  const result = actAs(ctx, caseId, me.id, null, action, true);
  const view = caseFor(ctx, me, caseId);
  return view === null ? null : { result, view };
}
