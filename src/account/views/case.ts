// One case as the person sees it who was asked to take it.

import { canonicalAddress } from "../../contact/canonical.ts";
import { inGroups } from "../../contact/phone_number.ts";
import type { Until } from "../../link.ts";
import { climb } from "../../recovery/ladder.ts";
import type { Crowd } from "../../recovery/triggers.ts";
import { wording } from "../../wording/all.ts";
import type { Told } from "../../wording/recovery/claims.ts";
import { alertOf } from "../alerting/case_links.ts";
import { subscribedBrowsers } from "../alerting/push.ts";
import { canBeCalled, reachableOf } from "../alerting/reachable.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import {
  crowdOf,
  fromRow,
  type Risk,
  resolutionOf,
  type StoredCase,
  triggerColumn,
  triggersColumn,
} from "../cases/case_row.ts";
import { type HistoryLine, history, PAGE, wordsFor } from "../cases/history.ts";
import { promisesOf } from "../cases/promises.ts";
import { type Item, listOf } from "../cases/punch_list.ts";
import { toldOf } from "../cases/told.ts";
import { undoOf } from "../cases/undos.ts";
import { readRisk } from "../cases/value_at_risk.ts";
import { linkUntil } from "../people/manager_links.ts";
import { firstNameOf, type Manager, manager, managers } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";
import { visitFacts } from "../visits/facts.ts";
import { waitingFor } from "./my_cases.ts";

export interface AlertView {
  readonly now: number;
  /** What this person's newest link to the case is signed over. */
  readonly alertId: number;
  readonly caseId: number;
  readonly business: BusinessView;
  readonly language: string;
  readonly timezone: string;
  readonly currency: string;
  /** Null where a chat room was asked: then whoever presses says who they are. */
  readonly me: number | null;
  /** What the link to all of their cases carries; null where this one was sent to a phone that is not theirs any more. */
  readonly mine: Until | null;
  /** They may look, and press nothing. */
  readonly looksOnly: boolean;
  readonly team: readonly { readonly id: number; readonly name: string }[];
  readonly customer: string;
  readonly customerLanguage: string;
  readonly customerPhone: string | null;
  /** The same for the eye. */
  readonly customerPhoneRead: string | null;
  /** The tap may have been a machine's. */
  readonly automatic: boolean;
  readonly staff: readonly string[];
  readonly job: string | null;
  readonly site: string | null;
  readonly finishedAt: number;
  readonly face: number | null;
  readonly comment: string | null;
  readonly state: string;
  /** Since when somebody is called out for it. */
  readonly raisedAt: number;
  /** Who is called when this person passes it on. */
  readonly next: readonly string[];
  /** What else waits for them, the most urgent first. */
  readonly waiting: { readonly count: number; readonly first: Place | null };
  /** What they pressed last, while it can be taken back. */
  readonly undo: string | null;
  /** It was closed because nobody reached the customer. */
  readonly unreached: boolean;
  readonly urgent: boolean;
  readonly reasons: readonly string[];
  /** The counter whose crowd it stands for. */
  readonly crowd: Crowd | null;
  readonly risk: Risk | null;
  readonly current: boolean;
  /** Closed for more than a week: the link shows nothing of the customer any more. */
  readonly expired: boolean;
  readonly holder: { readonly id: number; readonly name: string } | null;
  readonly takenAt: number | null;
  readonly promiseAt: number | null;
  /** The time was given by us. */
  readonly owed: boolean;
  /** A promise to this customer was missed. */
  readonly missed: boolean;
  readonly items: readonly Item[];
  readonly history: readonly HistoryLine[];
  /** Closed, and the customer never said whether it is right. */
  readonly unconfirmed: boolean;
  /** What became of our messages to the customer. */
  readonly told: Told;
  /** What was written for the customer's later questions. */
  readonly changed: string | null;
  readonly line: string | null;
  readonly lineGiven: boolean;
  /** The browsers that ring for them, as `subscribedBrowsers` tells them apart; null where none could. */
  readonly rings: readonly string[] | null;
}

/** Where a case has its page: by an alert's link, or by its number for who is signed in. */
export interface Place {
  readonly alertId: number;
  readonly caseId: number;
}

const OPEN_AFTER = 7 * 86_400_000;

export function alertView(ctx: Query, alertId: number, as: number | null): AlertView | null {
  const { sql } = ctx;
  const alert = sql.one(db.selectFrom("alerts").selectAll().where("id", "=", alertId));
  const row = alert && sql.one(db.selectFrom("cases").selectAll().where("id", "=", alert.case_id));
  if (!alert || !row) return null;
  const { manager_id, raise_number } = alert;
  // What was sent to somebody who has left is theirs no more.
  if (manager_id !== null && !managers(sql).some((m) => m.id === manager_id)) return null;
  const mine = manager_id === null ? null : alertOf(sql, row.id, manager_id, row.raise_number);
  const current = mine !== null || raise_number === row.raise_number;
  const me = manager_id ?? as;
  const elsewhere = me === null || sentElsewhere(sql, row.visit_id, alert, managers(sql));
  return caseAs(ctx, row, {
    me,
    mine: elsewhere ? null : (linkUntil(sql, me, ctx.now) ?? null),
    looksOnly: false,
    current,
    alertId: mine ?? alertId,
    rings: subscribedBrowsers(ctx, manager_id),
  });
}

/** The same for somebody who is signed in, alerted or not; whoever may only look is nobody's case. */
export function caseView(ctx: Query, caseId: number, who: { readonly id: number; readonly looksOnly: boolean }) {
  const row = ctx.sql.one(db.selectFrom("cases").selectAll().where("id", "=", caseId));
  if (row === undefined) return null;
  const { looksOnly } = who;
  const me = looksOnly ? null : who.id;
  const mine = me === null ? null : (linkUntil(ctx.sql, me, ctx.now) ?? null);
  return caseAs(ctx, row, { me, mine, looksOnly, current: true, alertId: 0, rings: null });
}

type SeenBy = Pick<AlertView, "me" | "mine" | "looksOnly" | "current" | "alertId" | "rings">;

function caseAs(ctx: Query, row: StoredCase, seen: SeenBy): AlertView | null {
  const { sql, business, now } = ctx;
  const { me } = seen;
  const facts = visitFacts(ctx, row.visit_id);
  if (!facts) return null;
  const people = managers(sql);
  const lines = history(sql, row.id);
  const waiting =
    me === null ? [] : waitingFor(sql, me).filter((one) => one.state === "raised" && one.caseId !== row.id);
  const holder = row.holder_id === null ? null : manager(sql, row.holder_id);
  const progress = fromRow(row);
  const promises = promisesOf(sql, row.id);
  const open = promises.findLast((p) => p.fate === null);
  return {
    ...seen,
    now,
    caseId: row.id,
    business: businessView(business),
    language: business.language,
    timezone: business.timezone,
    currency: business.currency,
    team: people.filter(canBeCalled).map(({ id, name }) => ({ id, name })),
    customer: facts.customer === "" ? wording(business.language).someone : facts.customer,
    customerLanguage: facts.language,
    customerPhone: facts.customerPhone,
    customerPhoneRead: facts.customerPhone === null ? null : inGroups(facts.customerPhone),
    automatic: facts.suspect,
    staff: facts.staff,
    job: facts.job,
    site: facts.site,
    finishedAt: facts.finishedAt,
    face: facts.face,
    comment: facts.comment,
    state: row.state,
    raisedAt: lines.findLast((l) => l.kind === "raised" || l.kind === "reopened")?.at ?? row.raised_at,
    next: row.state === "raised" && row.urgent === 0 ? nextCalled(ctx, row, people, me) : [],
    waiting: { count: waiting.length, first: waiting[0] ?? null },
    undo: undoOf(sql, row.id, me, now)?.did ?? null,
    unreached: resolutionOf(row.resolution)?.outcome === "could_not_reach",
    urgent: row.urgent === 1,
    reasons: triggersColumn.read(row.triggers).map((t) => t.rule),
    crowd: crowdOf(triggerColumn.read(row.trigger)),
    risk: readRisk(row.risk),
    expired: row.closed_at !== null && now >= row.closed_at + OPEN_AFTER,
    holder: holder === null ? null : { id: holder.id, name: holder.name },
    takenAt: row.taken_at,
    promiseAt: row.promise_at,
    owed: open !== undefined && open.manager === null,
    missed: promises.some((p) => p.fate === "broken"),
    items: listOf(sql, row.id),
    history: lines.slice(-PAGE),
    unconfirmed: progress.unconfirmed,
    told: toldOf(sql, row.visit_id, facts.customerPhone),
    changed: progress.words.changed ? wordsFor(sql, row.id, "changed") : null,
    line: progress.words.line ? wordsFor(sql, row.id, "line_given") : null,
    lineGiven: progress.words.line,
  };
}

/** A link is the same for each time it rings. Whoever has an old phone of theirs may do this case and is led to no other. */
function sentElsewhere(
  sql: Reader,
  visitId: number,
  alert: { readonly id: number; readonly manager_id: number | null },
  people: readonly Manager[],
): boolean {
  const me = people.find((m) => m.id === alert.manager_id);
  const told = sql.all(
    db
      .selectFrom("messages")
      .select("address")
      .where("visit_id", "=", visitId)
      .where("alert_id", "=", alert.id)
      .where("recipient", "=", "manager"),
  );
  const theirs = [me?.phone ?? "", me?.email ?? ""].map(canonicalAddress);
  return told.some(({ address }) => !theirs.includes(canonicalAddress(address ?? "")));
}

/** By first name, those of the next rung; nobody where it would ring this same person. */
function nextCalled(ctx: Query, row: StoredCase, people: readonly Manager[], me: number | null): string[] {
  const [alert] = climb(fromRow(row), reachableOf(ctx, people), ctx.now, "gone").effects;
  const ids = alert?.kind === "alert" ? alert.managers : [];
  return ids.filter((id) => id !== me).flatMap((id) => firstNameOf(ctx.sql, id) ?? []);
}
