// Asking a customer by hand: who came and what was done, and what will come of the ask, said before anybody wonders.
import { asPhoneOrEmail, canonicalAddress } from "../../contact/canonical.ts";
import { promiseAt } from "../../recovery/promise.ts";
import type { Command } from "../business/context.ts";
import { surveyLink } from "../letters/letter.ts";
import type { Message } from "../outbox/outbox.ts";
import { alertsArrive } from "../outbox/providers.ts";
import { db, type Reader } from "../store/sql.ts";
import { mayAsk } from "../survey/may_ask.ts";
import { receive } from "../survey/receive_visit.ts";
import { crewOf, isReady } from "./ready.ts";
import { seesSite } from "./rights.ts";
import type { Me } from "./sessions.ts";

export interface AskView {
  readonly crew: readonly { readonly id: number; readonly name: string }[];
  /** What was done lately, the latest first. */
  readonly jobs: readonly string[];
  readonly sites: readonly { readonly id: number; readonly name: string }[];
  /** Today's evening, while it lies ahead. */
  readonly evening: number | null;
  readonly first: boolean;
  readonly ready: boolean;
}

const JOBS = 8;

export function askView({ sql, business, now }: Command, me: Me): AskView {
  const jobs = db.selectFrom("visits").select("job").where("job", "is not", null).orderBy("id", "desc").limit(50);
  const sites = db.selectFrom("sites").select(["id", "name"]).where("removed_at", "is", null).orderBy("name");
  const evening = promiseAt("today", now, business.timezone);
  return {
    crew: crewOf(sql),
    jobs: [...new Set(sql.all(jobs).flatMap(({ job }) => job ?? []))].slice(0, JOBS),
    sites: sql.all(sites).filter(({ id }) => seesSite(me, id)),
    evening: evening.ok && evening.at > now ? evening.at : null,
    first: sql.one(db.selectFrom("visits").select("id").limit(1)) === undefined,
    ready: isReady(sql),
  };
}

export interface AskInput {
  readonly contact: string;
  /** "" where a known number says it. */
  readonly name: string;
  readonly staff: readonly number[];
  readonly job: string;
  readonly site: number | null;
  readonly when: "now" | "evening";
}

export type AskResult =
  | { readonly ok: true; readonly visit: number }
  | { readonly ok: false; readonly reason: "name" | "staff" | "not_ready" | "erased" };

export function ask(ctx: Command, me: Me, input: AskInput): AskResult {
  const { tx, business, now } = ctx;
  const view = askView(ctx, me);
  if (!view.ready) return { ok: false, reason: "not_ready" };
  const staff = view.crew.filter(({ id }) => input.staff.includes(id));
  if (staff.length === 0) return { ok: false, reason: "staff" };
  const name = input.name === "" ? nameBehind(tx, input.contact) : input.name;
  if (name === null) return { ok: false, reason: "name" };
  const site = view.sites.find(({ id }) => id === input.site) ?? (me.sites === null ? undefined : view.sites[0]);
  const received = receive(ctx, {
    customer: { name, ...asPhoneOrEmail(input.contact) },
    staff: staff.map((one) => ({ name: one.name, ...referenceOf(tx, one.id) })),
    ...(input.job !== "" && { job: input.job }),
    ...(site !== undefined && { site: site.name }),
    finishedAt: now,
    invite: { at: input.when === "evening" && view.evening !== null ? view.evening : "now" },
    timezone: business.timezone,
  });
  return received.ok ? { ok: true, visit: received.id } : { ok: false, reason: "erased" };
}

function referenceOf(sql: Reader, staff: number): { reference?: string } {
  const row = sql.one(db.selectFrom("staff").select("reference").where("id", "=", staff));
  return row?.reference ? { reference: row.reference } : {};
}

/** The latest name under which this phone or mailbox was asked. */
function nameBehind(sql: Reader, contact: string): string | null {
  const column = contact.includes("@") ? ("email" as const) : ("phone" as const);
  const known = db.selectFrom("customers").select("name").where("name", "!=", "").where("erased_at", "is", null);
  const found = known.where(column, "in", [contact, canonicalAddress(contact)]).orderBy("id", "desc");
  return sql.one(found)?.name ?? null;
}

export type Fate =
  | { readonly is: "going" | "hold" | "opted_out" | "no_alert_channel" | "failed" | "answered" | "sent" | "notAsked" }
  | { readonly is: "at" | "quiet"; readonly at: number }
  | { readonly is: "capped"; readonly asks: number; readonly days: number };

export interface AskedView {
  readonly customer: string;
  readonly link: string;
  readonly fate: Fate;
}

/** Null for a visit that is not theirs to see. */
export function askedView(ctx: Command, me: Me, visit: number): AskedView | null {
  const { sql, business, deployment } = ctx;
  const found = sql.one(
    db
      .selectFrom("visits as v")
      .innerJoin("customers as c", "c.id", "v.customer_id")
      .select(["c.name", "v.site_id"])
      .where("v.id", "=", visit),
  );
  if (found === undefined || !seesSite(me, found.site_id)) return null;
  return { customer: found.name, link: surveyLink(deployment, business, visit), fate: fateOf(ctx, visit) };
}

function fateOf(ctx: Command, visit: number): Fate {
  const { sql, business, now } = ctx;
  const { cap } = business.settings.survey;
  const answer = sql.one(db.selectFrom("responses").select("face").where("visit_id", "=", visit));
  if (answer !== undefined) return { is: "answered" };
  const invitation = db
    .selectFrom("messages")
    .selectAll()
    .where("visit_id", "=", visit)
    .where("kind", "=", "invitation");
  const message = sql.one(invitation.orderBy("id", "desc").limit(1).$castTo<Message>());
  if (message === undefined) return { is: "notAsked" };
  const never = (reason: string | null): Fate =>
    reason === "capped"
      ? { is: reason, asks: cap.asks, days: cap.days }
      : { is: reason === "opted_out" || reason === "no_alert_channel" ? reason : "notAsked" };
  switch (message.status) {
    case "waiting": {
      const may = mayAsk(ctx, message);
      if (may.decision === "skip") return never(may.reason);
      if (!alertsArrive(ctx)) return { is: "no_alert_channel" };
      if (may.decision === "wait" && may.reason === "hold") return { is: "hold" };
      if (may.decision === "wait") return { is: may.reason === "quiet_hours" ? "quiet" : "at", at: may.until };
      const due = message.due_at ?? now;
      return due > now ? { is: "at", at: due } : { is: "going" };
    }
    case "sending":
      return { is: "going" };
    case "skipped":
    case "cancelled":
      return never(message.reason);
    case "failed":
      return { is: "failed" };
    default:
      return { is: "sent" };
  }
}
