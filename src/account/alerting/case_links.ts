// A person's own way to one case: a link signed over the row's id, and a code to text back.
import { UNRESOLVED } from "../../recovery/case.ts";
import { db, prepare, type Reader, type Writer } from "../store/sql.ts";

/** Made once for each person and raise of the case. */
export function linkFor(tx: Writer, caseId: number, raiseNumber: number, managerId: number, now: number): number {
  const known = alertOf(tx, caseId, managerId, raiseNumber);
  if (known !== null) return known;
  const code = freeCode(tx, caseId, managerId);
  const row = { case_id: caseId, manager_id: managerId, chat: null, raise_number: raiseNumber, code, created_at: now };
  return tx.insert(db.insertInto("alerts").values(row).returning("id"));
}

export function alertOf(sql: Reader, caseId: number, managerId: number, raiseNumber: number): number | null {
  const rows = db.selectFrom("alerts").select("id").where("case_id", "=", caseId).where("manager_id", "=", managerId);
  return sql.one(rows.where("raise_number", "=", raiseNumber))?.id ?? null;
}

/** Codes of one length that are tried before a longer one is taken. */
const TRIES = 8;

/**
 * The code a manager texts back: two digits or more, unique on the receiving phone while its case is open.
 * It starts from the case's number, so that yesterday's code is rarely today's. A handful of tries for each length keep
 * the cost of an alert the same however many cases are open.
 */
function freeCode(tx: Reader, caseId: number, managerId: number): string {
  const carriers = tx.all(carriersOf({ manager: managerId }));
  for (let digits = 2; ; digits++) {
    const first = 10 ** (digits - 1);
    const codes = 9 * first;
    for (let i = 0; i < TRIES; i++) {
      const code = String(first + ((caseId * 7 + i * 13) % codes));
      if (!carriers.some(({ id }) => OPEN.has(tx.one(newestOf({ manager: id, code }))?.state ?? ""))) return code;
    }
  }
}

const OPEN: ReadonlySet<string> = new Set(UNRESOLVED);

/** Everybody whose alerts arrive on this person's phone. */
const carriersOf = prepare<{ manager: number }>()((param) =>
  db
    .selectFrom("managers as m")
    .innerJoin("managers as c", (on) =>
      on.on((eb) => eb.or([eb("c.id", "=", eb.ref("m.id")), eb("c.phone", "=", eb.ref("m.phone"))])),
    )
    .select("c.id")
    .where("m.id", "=", param("manager")),
);

/** A code is given again only when its case is over, so the newest alert tells. */
const newestOf = prepare<{ manager: number; code: string }>()((param) =>
  db
    .selectFrom("alerts as a")
    .innerJoin("cases as k", "k.id", "a.case_id")
    .select("k.state")
    .where("a.manager_id", "=", param("manager"))
    .where("a.code", "=", param("code"))
    .orderBy("a.id", "desc")
    .limit(1),
);
