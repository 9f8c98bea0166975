// A person's own way to one case: a link signed over the row's id, and a code to text back.
import { db, type Reader, type Writer } from "./sql.ts";

/** Made once for each person and epoch. */
export function linkFor(tx: Writer, caseId: number, epoch: number, managerId: number, now: number): number {
  const known = alertOf(tx, caseId, managerId, epoch);
  if (known !== null) return known;
  const code = freeCode(tx, caseId, managerId);
  const row = { case_id: caseId, manager_id: managerId, chat: null, epoch, code, created_at: now };
  return tx.insert(db.insertInto("alerts").values(row).returning("id"));
}

export function alertOf(sql: Reader, caseId: number, managerId: number, epoch: number): number | null {
  const rows = db.selectFrom("alerts").select("id").where("case_id", "=", caseId).where("manager_id", "=", managerId);
  return sql.one(rows.where("epoch", "=", epoch))?.id ?? null;
}

/**
 * The code a manager texts back: two digits or more, unique on the receiving phone while its case is open.
 * It starts from the case's number, so that yesterday's code is rarely today's.
 */
function freeCode(tx: Reader, caseId: number, managerId: number): string {
  const phone = tx.one(db.selectFrom("managers").select("phone").where("id", "=", managerId))?.phone ?? "";
  const inUse = new Set(
    tx
      .all(
        db
          .selectFrom("alerts")
          .innerJoin("managers", "managers.id", "alerts.manager_id")
          .innerJoin("cases", "cases.id", "alerts.case_id")
          .select("alerts.code")
          .where("managers.phone", "=", phone)
          .where("cases.state", "in", ["raised", "taken", "fixing"]),
      )
      .map((row) => row.code),
  );
  for (let digits = 2; ; digits++) {
    const first = 10 ** (digits - 1);
    const codes = 9 * first;
    for (let i = 0; i < codes; i++) {
      const code = String(first + ((caseId * 7 + i) % codes));
      if (!inUse.has(code)) return code;
    }
  }
}
