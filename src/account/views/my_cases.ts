// One manager's open cases, for the link in a message that speaks for many.

import { subscribedBrowsers } from "../alerting/push.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { managers } from "../people/people.ts";
import { db } from "../store/sql.ts";

export interface MineView {
  readonly now: number;
  readonly business: BusinessView;
  readonly language: string;
  readonly timezone: string;
  readonly name: string;
  readonly cases: readonly {
    /** What the case's own link is signed over. */
    readonly alertId: number;
    readonly customer: string;
    readonly face: number;
    readonly state: string;
    readonly holder: string | null;
    readonly raisedAt: number;
    readonly comment: string | null;
  }[];
  readonly rings: readonly string[] | null;
}

/** The message that leads here says "all of them", and a storm is one of hundreds. */
const PAGE = 1_000;

export function mineView(ctx: Query, managerId: number): MineView | null {
  const { sql, business, now } = ctx;
  const me = managers(sql).find((m) => m.id === managerId);
  if (me === undefined) return null;
  const rows = sql.all(
    db
      .selectFrom("alerts as a")
      .innerJoin("cases as k", (join) =>
        join.onRef("k.id", "=", "a.case_id").onRef("k.raise_number", "=", "a.raise_number"),
      )
      .innerJoin("visits as v", "v.id", "k.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .innerJoin("responses as r", "r.visit_id", "k.visit_id")
      .leftJoin("managers as h", "h.id", "k.holder_id")
      .select(["a.id", "c.name as customer", "r.face", "r.comment", "k.state", "k.raised_at", "h.name as holder"])
      .where("a.manager_id", "=", managerId)
      .where("k.closed_at", "is", null)
      .orderBy((eb) => eb("k.state", "!=", "raised"))
      .orderBy("k.raised_at")
      .limit(PAGE),
  );
  return {
    now,
    business: businessView(business),
    language: business.language,
    timezone: business.timezone,
    name: me.name,
    cases: rows.map(({ id, raised_at, ...row }) => ({ ...row, alertId: id, raisedAt: raised_at })),
    rings: subscribedBrowsers(ctx, managerId),
  };
}
