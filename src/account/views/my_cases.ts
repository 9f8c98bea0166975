// One manager's open cases, for the link in a message that speaks for many.

import { sql as raw } from "kysely";
import type { Until } from "../../link.ts";
import { subscribedBrowsers } from "../alerting/push.ts";
import { type AlertTrouble, alertTrouble } from "../alerting/trouble.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { isStillTheirs } from "../people/manager_links.ts";
import { managers } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";

export interface MyCase {
  /** What the case's own link is signed over. */
  readonly alertId: number;
  readonly caseId: number;
  /** "" where nobody's name is known. */
  readonly customer: string;
  readonly site: string | null;
  readonly urgent: boolean;
  readonly face: number | null;
  readonly state: string;
  readonly holder: string | null;
  readonly raisedAt: number;
  readonly comment: string | null;
}

export interface MineView {
  readonly now: number;
  readonly trouble: AlertTrouble | null;
  readonly business: BusinessView;
  readonly language: string;
  readonly timezone: string;
  readonly name: string;
  readonly cases: readonly MyCase[];
  readonly rings: readonly string[] | null;
}

/** The message that leads here says "all of them", and a storm is one of hundreds. */
const PAGE = 1_000;

/** Null where nobody of that number is, and "old" by a link that has ended: it tells nothing. */
export function mineView(ctx: Query, managerId: number, until: Until | undefined): MineView | "old" | null {
  const { sql, business, now } = ctx;
  const me = managers(sql).find((m) => m.id === managerId);
  if (me === undefined) return null;
  if (!isStillTheirs(sql, managerId, until, now)) return "old";
  return {
    now,
    trouble: alertTrouble(ctx),
    business: businessView(business),
    language: business.language,
    timezone: business.timezone,
    name: me.name,
    cases: waitingFor(sql, managerId),
    rings: subscribedBrowsers(ctx, managerId),
  };
}

/** Danger first, then what nobody has, then who waited longest; those who never tapped among them. */
export function waitingFor(sql: Reader, managerId: number): MyCase[] {
  const rows = sql.all(
    db
      .selectFrom("alerts as a")
      .innerJoin("cases as k", (join) =>
        join.onRef("k.id", "=", "a.case_id").onRef("k.raise_number", "=", "a.raise_number"),
      )
      .innerJoin("visits as v", "v.id", "k.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .leftJoin("sites as t", "t.id", "v.site_id")
      .leftJoin("responses as r", "r.visit_id", "k.visit_id")
      .leftJoin("managers as h", "h.id", "k.holder_id")
      .select(["a.id", "k.id as case_id", "c.name as customer", "t.name as site", "r.face", "r.comment", "k.state"])
      .select(["k.raised_at", "k.urgent", "h.name as holder"])
      // The plus keeps the search with the few open cases, away from every alert this person ever had.
      .where(raw<number>`+a.manager_id`, "=", managerId)
      .where("k.closed_at", "is", null)
      .orderBy("k.urgent", "desc")
      .orderBy((eb) => eb("k.state", "!=", "raised"))
      .orderBy("k.raised_at")
      .limit(PAGE),
  );
  return rows.map(({ id, case_id, raised_at, urgent, ...row }) => ({
    ...row,
    alertId: id,
    caseId: case_id,
    raisedAt: raised_at,
    urgent: urgent === 1,
  }));
}
