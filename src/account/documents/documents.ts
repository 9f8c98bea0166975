import type { Query } from "../business/context.ts";
import type { Message } from "../outbox/outbox.ts";
import { customerDocument } from "../people/people.ts";
import { type Document, type Page, paged, time } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import { db } from "../store/sql.ts";
import { answerOf, friendsOf, standardOf } from "../visits/answer.ts";
import type { Rating } from "../visits/self_ratings.ts";
import { visit } from "../visits/visit.ts";
import { caseDocument } from "./case.ts";
import { messageOf } from "./message.ts";

export { caseDocument } from "./case.ts";

export function visitDocument(ctx: Query, id: number): Document | null {
  const { sql, business } = ctx;
  const v = visit(sql, id);
  if (v === null) return null;
  const account = business.id;
  const customer = sql.one(db.selectFrom("customers").selectAll().where("id", "=", v.customer_id));
  const site = v.site_id === null ? undefined : sql.one(db.selectFrom("sites").selectAll().where("id", "=", v.site_id));
  const asked = sql.all(
    db
      .selectFrom("messages")
      .selectAll()
      .where("visit_id", "=", id)
      .where("kind", "in", ["invitation", "reminder"])
      .orderBy("id")
      .$castTo<Message>(),
  );
  const invitation = asked.find((m) => m.kind === "invitation");
  const answer = responseDocument(ctx, id);
  const open = sql.one(db.selectFrom("cases").select("id").where("visit_id", "=", id));
  return {
    id: wireId("vis", account, id),
    reference: v.reference,
    status: answer !== null ? "answered" : visitStatus(invitation),
    customer: customer?.erased_at === null ? customerDocument(account, customer) : null,
    staff: v.staff.map(({ id: person, credit }) => ({
      id: wireId("stf", account, person),
      name: sql.one(db.selectFrom("staff").select("name").where("id", "=", person))?.name ?? null,
      share: credit / 1000,
      self_rating: selfRating(v.selfRatings[person]),
    })),
    site: site ? { id: wireId("sit", account, site.id), name: site.name } : null,
    moment: v.moment,
    job: v.job,
    timezone: v.timezone,
    finished_at: time(v.finished_at),
    value: v.value_amount === null ? null : { amount: v.value_amount, currency: v.value_currency },
    created_at: time(v.created_at),
    expires_at: time(v.expires_at),
    invitation: invitation
      ? {
          status: invitation.status,
          channel: invitation.medium,
          reason: invitation.reason,
          at: time(invitation.ended_at ?? invitation.due_at),
        }
      : null,
    asks: asked.map((m) => ({
      kind: m.kind,
      status: m.status,
      channel: m.medium,
      reason: m.reason,
      at: time(m.ended_at ?? m.due_at),
    })),
    friends: friendsOf(sql, id),
    response: answer,
    case: open ? caseDocument(ctx, open.id) : null,
  };
}

function selfRating(rating: Rating | undefined): Document | null {
  const [face, at] = rating?.taps.at(-1) ?? [];
  return rating === undefined || face === undefined || at === undefined
    ? null
    : { face, at: time(at), suspect: rating.suspect };
}

export function responseDocument(ctx: Query, visitId: number): Document | null {
  const { sql, business } = ctx;
  const r = answerOf(sql, visitId);
  if (r === null) return null;
  return {
    visit_id: wireId("vis", business.id, visitId),
    face: r.face,
    loyalty: r.loyalty,
    loyalty_asked_late: r.loyaltyLate,
    driver:
      r.driver === null ? null : { key: r.driver, question: standardOf(business, r.driver), value: r.driverValue },
    touches: r.touches,
    comment: r.comment,
    unfinished: r.unfinished,
    callback:
      r.callback === null ? null : { phone: r.callback.phone, best_time: r.callback.when, at: time(r.callback.at) },
    language: r.language,
    question: r.question,
    humanity: { grade: r.grade, reasons: r.reasons },
    suspect: r.suspect,
    regraded_at: time(r.regradedAt),
    review_links_offered: r.reviewsOffered,
    wall_consent: r.wallConsent,
    shares: r.shares,
    first_at: time(r.firstAt),
    last_at: time(r.lastAt),
    history: r.history.map(([face, at, machine]) => ({ face, at: time(at), ...(machine === 1 && { suspect: true }) })),
  };
}

const DOCUMENTS = {
  visits: visitDocument,
  responses: responseDocument,
  cases: caseDocument,
  messages: messageOf,
};

/** Newest first; the cursor is the last id seen. */
export function page(ctx: Query, kind: keyof typeof DOCUMENTS, before: number | null): Page {
  const { sql } = ctx;
  const upTo = before ?? Number.MAX_SAFE_INTEGER;
  return paged(
    (limit) =>
      kind === "responses"
        ? sql.all(
            db
              .selectFrom("responses")
              .select("visit_id as id")
              .where("visit_id", "<", upTo)
              .orderBy("visit_id", "desc")
              .limit(limit),
          )
        : sql.all(db.selectFrom(kind).select("id").where("id", "<", upTo).orderBy("id", "desc").limit(limit)),
    (id) => DOCUMENTS[kind](ctx, id),
  );
}

function visitStatus(asked: Message | undefined): string {
  switch (asked?.status) {
    case undefined:
    case "skipped":
    case "cancelled":
      return "not_asked";
    case "waiting":
    case "sending":
      return "scheduled";
    case "sent":
    case "delivered":
    case "uncertain":
    case "bundled":
      return "invited";
    case "failed":
      return "not_reached";
  }
}
