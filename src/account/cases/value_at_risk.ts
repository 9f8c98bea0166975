// What may be lost with this customer: lifetime value × how much likelier they leave at this face than when delighted.

import { type LifetimeInputs, lifetimeValue, valueAtRisk } from "../../score/value.ts";
import type { Query } from "../business/context.ts";
import { lifetimeInputsColumn } from "../business/settings.ts";
import { db, type Writer } from "../store/sql.ts";
import { type Risk, riskColumn, type Sure } from "./case_row.ts";

/** The customer's own inputs, else the site's, else the account's. */
export function lifetimeValueOf(ctx: Query, visitId: number): number | null {
  const { sql, business } = ctx;
  const row = sql.one(
    db
      .selectFrom("visits as v")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .leftJoin("sites as s", "s.id", "v.site_id")
      .select(["c.lifetime_inputs as own", "s.lifetime_inputs as site"])
      .where("v.id", "=", visitId),
  );
  const own = row?.own ?? row?.site ?? null;
  const inputs = own === null ? business.settings.lifetimeValue : lifetimeInputsColumn.read(own);
  return inputs === null ? null : Math.round(lifetimeValue(inputs));
}

/** False when there is no such customer or site. */
export function keepLifetimeInputs(
  tx: Writer,
  of: "customers" | "sites",
  id: number,
  inputs: LifetimeInputs | null,
): boolean {
  if (tx.one(db.selectFrom(of).select("id").where("id", "=", id)) === undefined) return false;
  tx.run(
    db
      .updateTable(of)
      .set({ lifetime_inputs: inputs === null ? null : lifetimeInputsColumn.write(inputs) })
      .where("id", "=", id),
  );
  return true;
}

/** Without a face (a call that was asked for, a silence) the risk is that of a lukewarm answer. */
export function riskOf(ctx: Query, visitId: number, face: number | null): Risk | null {
  const { business } = ctx;
  const value = lifetimeValueOf(ctx, visitId);
  if (value === null) return null;
  const { leaving } = business.settings;
  const at = (face: number): Sure => {
    const risk = (sure: keyof Sure) => {
      const leave = (f: number) => leaving[sure][f - 1] ?? 0;
      return Math.round(valueAtRisk([{ value, pDefect: leave(face) }], leave(5)));
    };
    return { low: risk("low"), base: risk("base"), high: risk("high") };
  };
  return { value, ...at(face ?? 3), happy: at(4) };
}

/** What a recovery kept: what was at risk less what still is, at the face they gave when asked again. */
export function keptOf(risk: Risk, after: number): Sure {
  const kept = (sure: keyof Sure) => Math.max(0, risk[sure] - (after === 5 ? 0 : risk.happy[sure]));
  return { low: kept("low"), base: kept("base"), high: kept("high") };
}

export function readRisk(stored: string | null): Risk | null {
  return stored === null ? null : riskColumn.read(stored);
}

/** Danger first, then money times waiting, so that neither a small old case nor a big new one is forgotten. */
export function byUrgency(now: number) {
  const weight = (c: Waiting) => (c.risk?.base ?? 1) * Math.max(1, now - c.raisedAt);
  return (a: Waiting, b: Waiting) => Number(b.urgent) - Number(a.urgent) || weight(b) - weight(a);
}

interface Waiting {
  readonly urgent: boolean;
  readonly risk: Pick<Risk, "base"> | null;
  readonly raisedAt: number;
}
