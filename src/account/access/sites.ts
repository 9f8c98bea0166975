import { column, isNumber, listOf } from "../store/column.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import type { Role } from "./rights.ts";

const sitesColumn = column("managers.sites", listOf(isNumber));

/** The sites whose cases a manager sees; null: all. */
export function sitesOf(sql: Reader, managerId: number): readonly number[] | null {
  const row = sql.one(db.selectFrom("managers").select("sites").where("id", "=", managerId));
  return row === undefined || row.sites === null ? null : sitesColumn.read(row.sites);
}

/** Owners see everything. */
export function keepSites(tx: Writer, id: number, role: Role, sites: readonly number[] | null): void {
  const kept = role === "owner" || sites === null || sites.length === 0 ? null : sitesColumn.write(sites);
  tx.run(db.updateTable("managers").set({ sites: kept }).where("id", "=", id));
}
