// The text that brings staff their mirror, where the business wants it: after the visit, outside quiet hours, once.
import { defang } from "../../channels/sms/sms_text.ts";
import { nextAfterQuiet } from "../../invitation/quiet.ts";
import { firstName, wording } from "../../wording/wording.ts";
import type { Business } from "../business/business.ts";
import { INVITATION_SECONDS, type Letter, mirrorLink, type Stationery, split, stop } from "../letters/letter.ts";
import { type Message, plan } from "../outbox/outbox.ts";
import type { Credit } from "../people/people.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import type { VisitFacts } from "../visits/facts.ts";
import { readMirror } from "../visits/self_ratings.ts";

/** Plans it for everyone of the crew who has a phone; planning again is no second text. */
export function askStaff(
  tx: Writer,
  business: Business,
  visitId: number,
  finished: number,
  crew: readonly Credit[],
  now: number,
): void {
  if (!business.settings.mirror) return;
  for (const { id } of crew) {
    const phone = tx.one(db.selectFrom("staff").select("phone").where("id", "=", id))?.phone ?? null;
    if (phone === null) continue;
    const to = { recipient: "staff", medium: "sms", address: phone } as const;
    const dueAt = Math.max(now, finished);
    plan(tx, { kind: "mirror", ...to, visitId, detail: { staff: id }, plan: `mirror:${visitId}:${id}`, dueAt, now });
  }
}

export function mirrorLetter(
  sql: Reader,
  business: Business,
  facts: VisitFacts,
  message: Message,
  paper: Stationery,
  now: number,
): Letter {
  // Written by `askStaff`.
  const { staff } = JSON.parse(message.detail) as { staff: number };
  const row = sql.one(db.selectFrom("visits").select(["staff", "mirror"]).where("id", "=", facts.visitId));
  const crew = JSON.parse(row?.staff ?? "[]") as Credit[];
  if (!business.settings.mirror) return stop("skipped", "not_wanted");
  if (!crew.some((c) => c.id === staff)) return stop("cancelled", "out_of_date");
  if (readMirror(row?.mirror ?? null)[staff] !== undefined) return stop("skipped", "already_answered");
  if (now >= facts.expiresAt) return stop("skipped", "expired");
  const until = nextAfterQuiet(now, business.timezone, business.settings.survey.quietHours);
  if (until > now) return { go: false, status: "waiting", reason: "quiet_hours", until };
  const name = sql.one(db.selectFrom("staff").select("name").where("id", "=", staff))?.name ?? "";
  const link = mirrorLink(paper, business.id, facts.visitId, staff);
  const said = { staff: firstName(name), customer: defang(firstName(facts.customer)), link };
  return split(wording(business.language).text.mirror(said), link, INVITATION_SECONDS);
}
