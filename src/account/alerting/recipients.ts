// To whom the words of a recovery go, and by which way. Each intention has a name, so that planning it twice sends once.

import { aboutCase, type MessageKind, type Params, plan } from "../outbox/outbox.ts";
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

/** From the first alert to the close a customer gets no more texts than this. */
const MOST = 4;

/** What counts among them: not an apology, nor an answer to what they sent us. */
const COUNTED: readonly MessageKind[] = ["promise", "note", "put_right", "follow_up"];
/** In danger nobody counts what is said about when somebody comes. */
const IN_DANGER: readonly MessageKind[] = ["put_right", "follow_up"];

/** In danger too nobody's phone is a pager: times that are moved on and letters, an hour. */
const IN_AN_HOUR: { readonly kinds: readonly MessageKind[]; readonly most: number } = {
  kinds: ["promise", "note"],
  most: 6,
};

function ofLastHour(sql: Reader, caseId: number, now: number): number {
  const told = db
    .selectFrom("messages")
    .select("id")
    .where(aboutCase(caseId))
    .where("recipient", "=", "customer")
    .where("kind", "in", IN_AN_HOUR.kinds)
    .where("status", "not in", ["skipped", "cancelled", "failed"])
    .where("created_at", ">", now - 3_600_000);
  return sql.all(told.limit(IN_AN_HOUR.most)).length;
}

/** `skip`: why it is only written down. */
export function toCustomer(
  tx: Writer,
  about: About,
  kind: MessageKind,
  name: string,
  detail: object,
  skip: string | null = null,
): void {
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
    skip: skip ?? (wouldBeTooMany(tx, caseId, kind, now) ? "enough_texts" : null),
  });
}

/** The last one is kept for the question whether it is right: however often a time is moved, they are asked. */
function wouldBeTooMany(sql: Reader, caseId: number, kind: MessageKind, now: number): boolean {
  const urgent = sql.one(db.selectFrom("cases").select("urgent").where("id", "=", caseId))?.urgent === 1;
  const counted = urgent ? IN_DANGER : COUNTED;
  if (IN_AN_HOUR.kinds.includes(kind) && ofLastHour(sql, caseId, now) >= IN_AN_HOUR.most) return true;
  if (!counted.includes(kind)) return false;
  const turns = db.selectFrom("case_events").select(["kind", "at"]).where("case_id", "=", caseId).orderBy("id");
  const told = sql.all(turns.where("kind", "in", ["won_back", "closed", "lost", "reopened"]));
  // Raised again after it was over, it begins anew.
  const anew = told.findLast((turn, i) => turn.kind === "reopened" && (told[i - 1]?.kind ?? turn.kind) !== turn.kind);
  const sent = db
    .selectFrom("messages")
    .select("kind")
    .where(aboutCase(caseId))
    .where("recipient", "=", "customer")
    .where("kind", "in", counted)
    .where("status", "not in", ["skipped", "cancelled", "failed"])
    .where("created_at", ">=", anew?.at ?? 0);
  const kinds = sql.all(sent).map((m) => m.kind);
  const asked = kind === "put_right" || kinds.includes("put_right");
  return kinds.length >= (asked ? MOST : MOST - 1);
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
