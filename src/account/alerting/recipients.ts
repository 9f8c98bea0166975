// To whom the words of a recovery go, and by which way. Each intention has a name, so that planning it twice sends once.

import { type MessageKind, type Params, plan } from "../outbox/outbox.ts";
import { type Manager, staffColumn, toPerson } from "../people/people.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { linkFor } from "./case_links.ts";
import { alsoByPush } from "./push.ts";

export interface About {
  readonly visitId: number;
  readonly caseId: number;
  readonly raiseNumber: number;
  readonly people: readonly Manager[];
  readonly now: number;
}

export function toManager(
  tx: Writer,
  about: About,
  kind: MessageKind,
  managerId: number,
  name: string,
  detail: Params = {},
  alertId: number = linkFor(tx, about.caseId, about.raiseNumber, managerId, about.now),
): void {
  const { visitId, caseId, now } = about;
  const person = about.people.find((m) => m.id === managerId);
  // Somebody who has left the firm hears nothing more of it.
  if (person === undefined) return;
  const intention = {
    kind,
    ...toPerson(person),
    visitId,
    caseId,
    alertId,
    params: detail,
    dedupeKey: `${kind}:${caseId}:${name}:${managerId}`,
    dueAt: now,
    now,
  } as const;
  plan(tx, intention);
  if (kind === "alert" || kind === "taken") alsoByPush(tx, intention);
}

export function toCustomer(tx: Writer, about: About, kind: MessageKind, name: string, detail: Params): void {
  const { visitId, caseId, now } = about;
  const to = customerAddress(tx, visitId);
  plan(tx, {
    kind,
    recipient: "customer",
    ...to,
    visitId,
    caseId,
    params: detail,
    dedupeKey: `${kind}:${caseId}:${name}`,
    dueAt: now,
    now,
  });
}

/** The staff who were there, where they have a phone. */
export function toStaff(tx: Writer, about: About, kind: MessageKind, name: string, detail: Params): void {
  const { visitId, caseId, now } = about;
  const visit = tx.one(db.selectFrom("visits").select("staff").where("id", "=", visitId));
  for (const { id } of staffColumn.read(visit?.staff ?? "[]")) {
    const phone = tx.one(db.selectFrom("staff").select("phone").where("id", "=", id))?.phone ?? null;
    if (phone === null) continue;
    const to = { recipient: "staff", medium: "sms", address: phone } as const;
    plan(tx, {
      kind,
      ...to,
      visitId,
      caseId,
      params: detail,
      dedupeKey: `${kind}:${caseId}:${name}:staff:${id}`,
      dueAt: now,
      now,
    });
  }
}

function customerAddress(sql: Reader, visitId: number): { medium: "sms" | "email"; address: string | null } {
  const row = sql.one(
    db
      .selectFrom("visits")
      .innerJoin("customers", "customers.id", "visits.customer_id")
      .select(["customers.phone", "customers.email"])
      .where("visits.id", "=", visitId),
  );
  return row?.phone ? { medium: "sms", address: row.phone } : { medium: "email", address: row?.email ?? null };
}
