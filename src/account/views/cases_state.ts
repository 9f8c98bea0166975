import { UNRESOLVED } from "../../recovery/case.ts";
import { db, type Reader } from "../store/sql.ts";

/** Another one whenever a list of who waits would look different. */
export function casesState(sql: Reader): string {
  const open = db
    .selectFrom("cases")
    .select(["id", "state", "holder_id", "promise_at", "urgent"])
    .where("closed_at", "is", null)
    .where("state", "in", UNRESOLVED)
    .orderBy("id", "desc")
    .limit(500);
  return JSON.stringify(sql.all(open));
}
