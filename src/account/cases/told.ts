// What became of what we said to a customer: each sentence that claims something of it is made from these rows.
import type { Fate, Reach, Told } from "../../wording/recovery/claims.ts";
import { contactsOf } from "../people/contacts.ts";
import { db, type Reader } from "../store/sql.ts";

/** `phone`: a number at which they can be rung. */
export function toldOf(sql: Reader, visitId: number, phone: string | null): Told {
  return {
    reach: reachOf(sql, visitId, phone),
    promise: fateOf(sql, visitId, "promise"),
    apology: fateOf(sql, visitId, "apology"),
    put_right: fateOf(sql, visitId, "put_right"),
    note: fateOf(sql, visitId, "note"),
  };
}

/** A customer may have a number and yet have said stop: then they can be rung and not texted. */
function reachOf(sql: Reader, visitId: number, phone: string | null): Reach {
  if (contactsOf(sql, { visit: visitId }).length > 0) return "texts";
  return phone === null ? "no_number" : "no_texts";
}

/** Of the last message of this kind to the customer. */
function fateOf(sql: Reader, visitId: number, kind: keyof Omit<Told, "reach">): Fate {
  const ours = db.selectFrom("messages").select("status").where("visit_id", "=", visitId).where("kind", "=", kind);
  // What was taken back before it went is as if it had never been meant to.
  const meant = ours.where((eb) => eb.or([eb("reason", "is", null), eb("reason", "!=", "undone")]));
  const last = sql.one(meant.where("recipient", "=", "customer").orderBy("id", "desc").limit(1));
  switch (last?.status) {
    case undefined:
      return null;
    case "sent":
    case "delivered":
      return "sent";
    case "waiting":
    case "sending":
    case "uncertain":
      return "on_its_way";
    default:
      return "not_sent";
  }
}
