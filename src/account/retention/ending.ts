// An account that is erased: first it is no business any more, at once and for good; then everything that others keep of
// it goes, the archive and the directory's rows, again and again until they have answered; then all that is stored here.
// What stays is that its id is used up: signed links and keys name it, and must never open another business.
import { forgetAccount } from "../../directory/accounts.ts";
import type { Command, Query } from "../business/context.ts";
import { ERASED, mark, setMark } from "../store/job_state.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import type { Archive } from "./archive.ts";

export interface Going {
  readonly name: string;
  readonly customers: number;
  readonly visits: number;
  readonly answers: number;
  readonly openCases: number;
}

export function whatGoes({ sql, business }: Query): Going {
  const count = (table: "customers" | "visits" | "responses") =>
    sql.one(db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as("n")))?.n ?? 0;
  const open = db.selectFrom("cases").select((eb) => eb.fn.countAll<number>().as("n"));
  return {
    name: business.name,
    customers: count("customers"),
    visits: count("visits"),
    answers: count("responses"),
    openCases: sql.one(open.where("closed_at", "is", null))?.n ?? 0,
  };
}

/** From here on nothing finds it. */
export function endBusiness({ tx, business }: Command): void {
  setMark(tx, ERASED, business.id);
  tx.run(db.deleteFrom("account"));
}

/** Whose erasure is under way; null where none is. */
export const erasing = (sql: Reader): string | null => mark(sql, ERASED) || null;

export async function eraseElsewhere(id: string, archive: Archive | null, directory: D1Database): Promise<void> {
  if (archive !== null) await archive.drop(`${id}/`);
  await forgetAccount(directory, id);
}

export function idIsUsedUp(tx: Writer): void {
  setMark(tx, ERASED, "");
}
