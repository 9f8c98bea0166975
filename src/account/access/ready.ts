// Whether the first customer may be asked: somebody goes to them, and somebody would hear the answer.
import { addressesOf } from "../people/contacts.ts";
import { managers } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";
import { provedAt } from "./proofs.ts";

export function crewOf(sql: Reader): { id: number; name: string }[] {
  return sql.all(db.selectFrom("staff").select(["id", "name"]).where("removed_at", "is", null).orderBy("name"));
}

/** Before the first ask one phone or mailbox was seen to ring; where customers were asked already, it has long been so. */
export function isReady(sql: Reader): boolean {
  return wasAsked(sql) || provedAt(sql, managers(sql).flatMap(addressesOf)) !== null;
}

function wasAsked(sql: Reader): boolean {
  const asked = db.selectFrom("messages").select("id").where("kind", "=", "invitation");
  return sql.one(asked.where("status", "in", ["sent", "delivered", "uncertain"]).limit(1)) !== undefined;
}
