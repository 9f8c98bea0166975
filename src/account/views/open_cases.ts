// The cases that are open, in the order in which somebody should look at them.
import { UNRESOLVED } from "../../recovery/case.ts";
import type { Risk } from "../cases/case_row.ts";
import { byUrgency, readRisk } from "../cases/value_at_risk.ts";
import { manager } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";

export interface OpenCase {
  readonly id: number;
  readonly site: number | null;
  readonly holderId: number | null;
  readonly customer: string;
  readonly face: number | null;
  readonly state: string;
  readonly raisedAt: number;
  readonly holder: string | null;
  readonly promiseAt: number | null;
  readonly comment: string | null;
  readonly urgent: boolean;
  readonly risk: Risk | null;
}

/** So many open cases are looked at; the page shows the first of them. */
const LOOKED_AT = 500;
const SHOWN = 50;

/** Danger comes first, then those nobody has yet, and among them what may be lost by waiting. */
export function openCases(sql: Reader, now: number, sites: readonly number[] | null): OpenCase[] {
  const rows = sql.all(
    db
      .selectFrom("cases as k")
      .innerJoin("visits as v", "v.id", "k.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .leftJoin("responses as r", "r.visit_id", "k.visit_id")
      .select(["k.state", "k.raised_at", "k.holder_id", "k.promise_at", "k.urgent", "k.risk"])
      .select(["c.name", "r.face", "r.comment"])
      .select(["k.id", "v.site_id"])
      .where("k.closed_at", "is", null)
      .where("k.state", "in", UNRESOLVED)
      .$if(sites !== null, (q) => q.where("v.site_id", "in", sites ?? []))
      .orderBy("k.urgent", "desc")
      .orderBy("k.raised_at")
      .limit(LOOKED_AT),
  );
  const cases = rows.map((row) => ({
    id: row.id,
    site: row.site_id,
    holderId: row.holder_id,
    customer: row.name,
    face: row.face,
    state: row.state,
    raisedAt: row.raised_at,
    holder: row.holder_id === null ? null : (manager(sql, row.holder_id)?.name ?? null),
    promiseAt: row.promise_at,
    comment: row.comment,
    urgent: row.urgent === 1,
    risk: readRisk(row.risk),
  }));
  const order = byUrgency(now);
  const later = (c: OpenCase) => Number(!c.urgent) * 2 + Number(c.state !== "raised");
  return cases.sort((a, b) => later(a) - later(b) || order(a, b)).slice(0, SHOWN);
}
