// Whose phone it is: managers who carry it, and the customer whose latest message from us went to it. Carriers write a
// number otherwise than its owner does, so every spelling of it is looked for.

import { spellings } from "../../contact/canonical.ts";
import type { Query } from "../business/context.ts";
import { withCodes } from "../outbox/kept_words.ts";
import { type Manager, managers } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";

export interface Sender {
  readonly managers: readonly Manager[];
  /** The visit that a digit or a comment from this phone is about. */
  readonly visit: {
    readonly id: number;
    readonly customer: string;
    readonly language: string | null;
    readonly answered: boolean;
  } | null;
}

export function senderOf(sql: Reader, phone: string): Sender {
  const phones = spellings(phone);
  const asked = sql.one(
    db
      .selectFrom("messages as m")
      .innerJoin("visits as v", "v.id", "m.visit_id")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .leftJoin("responses as r", "r.visit_id", "v.id")
      .select(["v.id", "c.name as customer", "c.language", "r.language as chosen", "r.face"])
      .where("c.phone", "in", phones)
      .where("m.recipient", "=", "customer")
      .where("m.status", "in", ["sending", "sent", "delivered", "uncertain"])
      .orderBy("m.id", "desc")
      .limit(1),
  );
  return {
    managers: managers(sql).filter((m) => m.phone !== null && phones.includes(m.phone)),
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

/** The latest words we sent to this phone, newest first. */
export function lastSentTo({ sql, business, deployment }: Query, phone: string): string[] {
  const sent = db
    .selectFrom("messages")
    .select("text")
    .where("address", "in", spellings(phone))
    .where("text", "is not", null)
    .orderBy("id", "desc")
    .limit(5);
  return sql.all(sent).flatMap(({ text }) => (text === null ? [] : [withCodes(deployment, business.id, text)]));
}
