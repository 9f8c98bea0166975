// Branches, and the codes that hang in them: added and renamed; a branch is retired, and comes back when a visit names it.
import type { Command, Query } from "../business/context.ts";
import { changeRecord, keepRecord, removeRecord } from "../people/records.ts";
import { db } from "../store/sql.ts";
import { addPlace, type Place, places } from "../survey/counter.ts";

export interface SitesView {
  readonly sites: readonly { readonly id: number; readonly name: string }[];
  readonly places: readonly Place[];
}

export function sitesView({ sql }: Query): SitesView {
  const here = db.selectFrom("sites").select(["id", "name"]).where("removed_at", "is", null);
  return { sites: sql.all(here.orderBy("name")), places: places(sql) };
}

export type SiteOrder =
  | { readonly do: "add"; readonly name: string }
  | { readonly do: "rename"; readonly id: number; readonly name: string }
  | { readonly do: "retire"; readonly id: number }
  | { readonly do: "hang"; readonly name: string; readonly site: string | undefined; readonly moment: string };

/** False where there is no such site, or another one has the name. */
export function orderSite(ctx: Command, order: SiteOrder): boolean {
  const { tx, now } = ctx;
  switch (order.do) {
    case "add":
      return keepRecord(ctx, { kind: "sites", input: { name: order.name } }).ok;
    case "rename":
      return changeRecord(ctx, "sites", order.id, { name: order.name }).ok;
    case "retire":
      return removeRecord(tx, "sites", order.id, now);
    case "hang":
      return addPlace(tx, order, now) > 0;
  }
}
