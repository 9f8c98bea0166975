import { type RawBuilder, sql as raw } from "kysely";
import type { Query } from "../business/context.ts";
import type { Message } from "../outbox/outbox.ts";
import { customerDocument } from "../people/people.ts";
import { type Asked, type Changed, changesPage, type Range } from "../store/changes.ts";
import { type Document, type Page, time } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import { compiler, db, type Reader } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";
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
  const answered = answerOf(sql, id);
  const open = sql.one(db.selectFrom("cases").select(["id", "changed_at"]).where("visit_id", "=", id));
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
    updated_at: time(Math.max(v.changed_at, answered?.changedAt ?? 0, open?.changed_at ?? 0)),
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
    updated_at: time(r.changedAt),
    history: r.history.map(([face, at, machine]) => ({ face, at: time(at), ...(machine === 1 && { suspect: true }) })),
  };
}

const DOCUMENTS = {
  visits: visitDocument,
  responses: responseDocument,
  cases: caseDocument,
  messages: messageOf,
};

/** The newest change first: a visit changes with its answer and its case. Messages stand as they were planned. */
export function page(ctx: Query, kind: keyof typeof DOCUMENTS, asked: Asked): Steps<Page> {
  const { sql } = ctx;
  return changesPage(
    asked,
    (range) => (kind === "messages" ? planned(sql, range) : sql.all(CHANGES[kind](range))),
    (id) => DOCUMENTS[kind](ctx, id),
  );
}

const newest = (table: "visits" | "responses" | "cases", id: "id" | "visit_id", only = raw``) =>
  (({ at, id: below, floor, limit }: Range) =>
    raw<Changed>`select ${raw.ref(id)} as id, changed_at as at from ${raw.table(table)} as t
      where (changed_at, ${raw.ref(id)}) < (${at}, ${below}) and changed_at > ${floor} ${only}
      order by changed_at desc, ${raw.ref(id)} desc limit ${limit}`) satisfies (range: Range) => RawBuilder<Changed>;

/** Each of them stands where the last of its parts changed. */
const later = (table: "responses" | "cases") =>
  raw`exists (select 1 from ${raw.table(table)} o where o.visit_id = t.visit_id and o.changed_at > t.changed_at)`;
const VISITS = [
  newest(
    "visits",
    "id",
    raw`and not exists (select 1 from responses o where o.visit_id = t.id and o.changed_at > t.changed_at)
      and not exists (select 1 from cases o where o.visit_id = t.id and o.changed_at > t.changed_at)`,
  ),
  newest(
    "responses",
    "visit_id",
    raw`and changed_at > (select v.changed_at from visits v where v.id = t.visit_id) and not ${later("cases")}`,
  ),
  newest(
    "cases",
    "visit_id",
    raw`and changed_at > (select v.changed_at from visits v where v.id = t.visit_id) and changed_at >
      coalesce((select r.changed_at from responses r where r.visit_id = t.visit_id), 0)`,
  ),
];

const CHANGES = {
  responses: (range: Range) => compiled(newest("responses", "visit_id")(range)),
  cases: (range: Range) => compiled(newest("cases", "id")(range)),
  visits: (range: Range) =>
    compiled(
      raw<Changed>`select * from (${raw.join(
        VISITS.map((part) => raw`select * from (${part(range)})`),
        raw` union all `,
      )}) order by at desc, id desc limit ${range.limit}`,
    ),
};

const compiled = (query: RawBuilder<Changed>) => query.compile(compiler);

/** Their ids rise as they are planned, so nothing moves above the walk. */
function planned(sql: Reader, { id, floor, limit }: Range): Changed[] {
  const below = db.selectFrom("messages").select(["id", "id as at"]).where("id", "<", id).where("id", ">", floor);
  return sql.all(below.orderBy("id", "desc").limit(limit));
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
