// The account's rows as the API shows them: snake_case, RFC 3339, public ids.
import type { Selectable } from "kysely";
import type { Business } from "../business/business.ts";
import { caseDocument } from "../cases/document.ts";
import type { Message } from "../outbox/outbox.ts";
import type { Manager } from "../people/people.ts";
import { wireId } from "../store/ids.ts";
import type { CustomerRow } from "../store/schema.ts";
import { db, type Reader } from "../store/sql.ts";
import { answerOf, standardOf } from "../visits/answer.ts";
import type { Rating } from "../visits/self_ratings.ts";
import { friendsOf } from "./friend.ts";
import { visit } from "./receive_visit.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Document = { readonly [key: string]: Json };
export interface Page {
  readonly data: readonly Document[];
  readonly next_cursor: string | null;
}

export { caseDocument } from "../cases/document.ts";

const LIMIT = 100;

export function accountDocument(business: Business): Document {
  const { id, name, timezone, country, currency, language } = business;
  return { id, name, timezone, country, currency, language, created_at: time(business.openedAt) };
}

export function managerDocument(account: string, m: Manager): Document {
  return { id: wireId("mgr", account, m.id), name: m.name, role: m.role, phone: m.phone, email: m.email };
}

export function customerDocument(account: string, c: Selectable<CustomerRow>): Document {
  const { reference, name, phone, email, language, timezone, birthday } = c;
  return { id: wireId("cus", account, c.id), reference, name, phone, email, language, timezone, birthday };
}

export function visitDocument(sql: Reader, business: Business, id: number): Document | null {
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
  const answer = responseDocument(sql, business, id);
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
      self_rating: selfRating(v.mirror[person]),
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
    case: open ? caseDocument(sql, business, open.id) : null,
  };
}

function selfRating(rating: Rating | undefined): Document | null {
  const [face, at] = rating?.taps.at(-1) ?? [];
  return rating === undefined || face === undefined || at === undefined
    ? null
    : { face, at: time(at), suspect: rating.suspect };
}

export function responseDocument(sql: Reader, business: Business, visitId: number): Document | null {
  const r = answerOf(sql, visitId);
  if (r === null) return null;
  return {
    visit_id: wireId("vis", business.id, visitId),
    face: r.face,
    loyalty: r.loyalty,
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
    first_at: time(r.firstAt),
    last_at: time(r.lastAt),
    history: r.history.map(([face, at, machine]) => ({ face, at: time(at), ...(machine === 1 && { suspect: true }) })),
  };
}

export function messageOf(sql: Reader, business: Business, id: number): Document | null {
  const m = sql.one(db.selectFrom("messages").selectAll().where("id", "=", id).$castTo<Message>());
  if (m === undefined) return null;
  const account = business.id;
  const attempts = sql.all(db.selectFrom("attempts").selectAll().where("message_id", "=", m.id).orderBy("attempt"));
  return {
    id: wireId("msg", account, m.id),
    kind: m.kind,
    recipient: m.recipient,
    manager_id: m.manager_id === null ? null : wireId("mgr", account, m.manager_id),
    visit_id: m.visit_id === null ? null : wireId("vis", account, m.visit_id),
    case_id: m.case_id === null ? null : wireId("cas", account, m.case_id),
    channel: m.medium,
    to: shown(m.address),
    text: m.text,
    segments: m.segments,
    status: m.status,
    reason: m.reason,
    next_at: time(m.due_at),
    created_at: time(m.created_at),
    ended_at: time(m.ended_at),
    attempts: attempts.map((a) => ({
      provider: a.provider,
      to: shown(a.address),
      started_at: time(a.started_at),
      ended_at: time(a.ended_at),
      result: a.result,
      reason: a.reason,
    })),
  };
}

/** A browser's subscription holds its keys; of that only the push service is anybody's business. */
function shown(address: string | null): string | null {
  if (!address?.startsWith("{")) return address;
  // Kept by `subscribe` from a checked subscription.
  return new URL((JSON.parse(address) as { endpoint: string }).endpoint).host;
}

const DOCUMENTS = {
  visits: visitDocument,
  responses: responseDocument,
  cases: caseDocument,
  messages: messageOf,
};

/** Newest first; the cursor is the last id seen. */
export function page(kind: keyof typeof DOCUMENTS, sql: Reader, business: Business, before: number | null): Page {
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
    (id) => DOCUMENTS[kind](sql, business, id),
  );
}

/** One page of what `ids` finds: one more than is shown tells whether there is another. */
export function paged(
  ids: (limit: number) => readonly { readonly id: number }[],
  document: (id: number) => Document | null,
): Page {
  const found = ids(LIMIT + 1);
  const shown = found.slice(0, LIMIT).map((row) => row.id);
  const last = shown.at(-1);
  return {
    data: shown.map(document).filter((d) => d !== null),
    next_cursor: found.length > LIMIT && last !== undefined ? String(last) : null,
  };
}

export function time(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
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
