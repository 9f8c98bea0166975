// How the asking of a visit ended, as its invitation tells it: this is what response rate and follow-up are made of.

import { QUESTION } from "../business/business.ts";
import { localDay } from "../store/days.ts";
import { db, prepare, type Writer } from "../store/sql.ts";
import { visit } from "../visits/visit.ts";
import { placeOf } from "./answers.ts";
import { recordAsking } from "./counts.ts";
import { ASKED } from "./tally.ts";
import { isCounted, zone } from "./visit_parts.ts";

/** Reasons that are the customer's own will: not asking them is no follow-up that died. */
const THEIR_WILL: ReadonlySet<string> = new Set([
  "not_wanted",
  "erased",
  "already_answered",
  "opted_out",
  "capped",
  "duplicate",
]);

const invitationOf = prepare<{ visit: number }>()((param) =>
  db
    .selectFrom("messages as m")
    .innerJoin("visits as v", "v.id", "m.visit_id")
    .innerJoin("customers as c", "c.id", "v.customer_id")
    .select(["m.status", "m.reason"])
    .where("m.visit_id", "=", param("visit"))
    .where("m.kind", "=", "invitation")
    // Whatever is still heard of a text to somebody erased, they count nowhere.
    .where("c.erased_at", "is", null)
    // Who could not be asked may have been asked since.
    .orderBy("m.id", "desc")
    .limit(1),
);

/** Counts the end of the asking once it is known, and again when a later word changes it. */
export function noteAsking(tx: Writer, visitId: number, now: number): void {
  const invitation = tx.one(invitationOf({ visit: visitId }));
  const v = visit(tx, visitId);
  const timezone = tx.one(zone({}))?.timezone;
  if (invitation === undefined || v === null || timezone === undefined) return;
  const after = arrived(invitation.status, invitation.reason);
  const before = v.asked;
  if (after === before) return;
  const day = v.asked_day ?? localDay(now, timezone);
  const question = v.asked_question ?? QUESTION;
  tx.run(ended({ visit: visitId, day, question, asked: after }));
  recordAsking(tx, placeOf(v, day, question), after, before, isCounted(tx, v));
}

const ended = prepare<{ visit: number; day: string; question: string; asked: number | null }>()((param) =>
  db
    .updateTable("visits")
    .set({ asked_day: param("day"), asked_question: param("question"), asked: param("asked") })
    .where("id", "=", param("visit")),
);

/** Null while it is under way or when nothing may be concluded from it. */
function arrived(status: string, reason: string | null): number | null {
  switch (status) {
    case "sent":
    case "delivered":
      return ASKED.arrived;
    case "failed":
      return ASKED.failed;
    case "skipped":
      if (reason === "no_address") return ASKED.no_address;
      return THEIR_WILL.has(reason ?? "") ? null : ASKED.failed;
    default:
      return null;
  }
}
