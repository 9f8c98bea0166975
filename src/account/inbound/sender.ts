// Whose phone it is: managers who carry it, and the customer whose latest invitation went to it.
import { type Manager, managers } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";

export interface Ear {
  readonly managers: readonly Manager[];
  /** The visit that a digit or a comment from this phone is about. */
  readonly visit: {
    readonly id: number;
    readonly customer: string;
    readonly language: string | null;
    readonly answered: boolean;
  } | null;
}

export function earOf(sql: Reader, phone: string): Ear {
  const asked = sql.one(
    db
      .selectFrom("messages as m")
      .innerJoin("visits as v", "v.id", "m.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .leftJoin("responses as r", "r.visit_id", "v.id")
      .select(["v.id", "c.name as customer", "c.language", "r.language as chosen", "r.face"])
      .where("c.phone", "=", phone)
      .where("m.recipient", "=", "customer")
      .where("m.status", "in", ["sending", "sent", "delivered", "uncertain"])
      .orderBy("m.id", "desc")
      .limit(1),
  );
  return {
    managers: managers(sql).filter((m) => m.phone === phone),
    visit:
      asked === undefined
        ? null
        : {
            id: asked.id,
            customer: asked.customer,
            language: asked.chosen ?? asked.language,
            answered: asked.face !== null,
          },
  };
}
