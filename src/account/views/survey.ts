// What the pages show, as plain data. Everything is read in one synchronous go, so a page never mixes two moments.

import { chipOrder, DRIVERS } from "../../invitation/driver.ts";
import { type LoyaltyQuestion, loyaltyQuestion } from "../../invitation/loyalty_question.ts";
import { isOpen } from "../../recovery/case.ts";
import { greetingName } from "../../wording/given_name.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { type Call, callOf } from "../cases/called.ts";
import { caseOf, fromRow, resolutionOf } from "../cases/case_row.ts";
import { awaited, conversation, customerHistory, type HistoryLine, type Said, wordsFor } from "../cases/history.ts";
import { type PromiseMade, promisesOf } from "../cases/promises.ts";
import { type Item, listOf } from "../cases/punch_list.ts";
import { manager } from "../people/people.ts";
import { answerOf, CHANGE_WINDOW, standardOf } from "../visits/answer.ts";
import { type Portrait, type VisitFacts, visitFacts } from "../visits/facts.ts";
import { type DangerView, dangerView } from "./danger.ts";

interface Contact extends Portrait {
  readonly phone: string | null;
}

export interface RecoveryView {
  readonly state: string;
  /** Neither won back nor lost, and we still wait for their word. */
  readonly open: boolean;
  /** The customer said it is not right yet; nobody has answered that so far. */
  readonly again: boolean;
  /** What to do now, until a person has marked that it is over. */
  readonly danger: DangerView | null;
  /** A promised time that passed without a call, until somebody calls. */
  readonly missedAt: number | null;
  /** The next thing that is due: what was promised, else the next of what is still to be done. */
  readonly due: Due | null;
  /** The last that happened is a call that they did not hear. */
  readonly tried: boolean;
  /** It was closed because nobody reached them. */
  readonly unreached: boolean;
  /** What was done in the end, in the holder's words. */
  readonly done: string | null;
  /** How many of the questions after were asked. */
  readonly asked: number;
  /** Which of the questions after waits for the customer's face. */
  readonly asking: number | null;
  /** What somebody of the business wrote for it. */
  readonly askedWith: string | null;
  readonly items: readonly Item[];
  readonly steps: readonly HistoryLine[];
  /** Whose phone rings, or rang last, while nobody has taken it. */
  readonly called: Contact | null;
  /** What became of that alert. */
  readonly call: Call | null;
  readonly holder: Contact | null;
  readonly promiseAt: number | null;
  /** What they and the business wrote to each other, once the business has. */
  readonly talk: readonly Said[];
  /** The next person up, if the first can't solve it. */
  readonly next: Contact | null;
}

/** `what` null: a call. `ours`: no person has given their word for it. */
export interface Due {
  readonly at: number;
  readonly what: string | null;
  readonly ours: boolean;
}

export interface SurveyView {
  readonly now: number;
  readonly business: BusinessView;
  readonly customer: string;
  readonly language: string;
  /** The customer's own, when the visit or the customer said so; only then it outranks the telephone's. */
  readonly spoken: string | null;
  readonly timezone: string;
  readonly staff: readonly string[];
  readonly came: readonly Portrait[];
  readonly job: string | null;
  readonly finishedAt: number;
  readonly expired: boolean;
  readonly face: number | null;
  /** The answer is older than a day and stays. */
  readonly closed: boolean;
  readonly comment: string | null;
  readonly recovery: RecoveryView | null;
  readonly languages: readonly string[];
  readonly after: AfterView;
}

/** What the page asks once a face was tapped, and what it was told so far. */
interface AfterView {
  readonly loyalty: number | null;
  /** `text` only for the account's own standards. */
  readonly driver: { readonly key: string; readonly text: string | null; readonly value: number | null } | null;
  readonly loyaltyQuestion: LoyaltyQuestion;
  readonly touches: readonly { readonly name: string; readonly noticed: boolean }[];
  /** The chips were answered, if only by none of them. */
  readonly touched: boolean;
  /** May their words be shown; null: not said. */
  readonly consent: boolean | null;
  readonly skipped: readonly string[];
  readonly unfinished: string | null;
  readonly callback: { readonly phone: string | null; readonly when: string | null } | null;
  /** The last digits of the number we have. */
  readonly phoneEnding: string | null;
  readonly reviewLinks: readonly { readonly name: string; readonly url: string }[];
  readonly visitId: number;
  /** False where nobody's name is known: it came in by a counter's code. */
  readonly named: boolean;
}

export function surveyView(ctx: Query, visitId: number): SurveyView | null {
  const { business, now } = ctx;
  const facts = visitFacts(ctx, visitId);
  if (facts === null) return null;
  const recovered = recovery(ctx, facts);
  return {
    now,
    business: businessView(business),
    customer: greetingName(facts.customer) ?? "",
    language: facts.language,
    spoken: facts.ownLanguage,
    timezone: facts.timezone,
    staff: facts.staff,
    came: facts.came,
    job: facts.job,
    finishedAt: facts.finishedAt,
    expired: facts.face === null && now >= facts.expiresAt,
    face: facts.face,
    closed: facts.firstAt !== null && now >= facts.firstAt + CHANGE_WINDOW,
    comment: facts.comment,
    recovery: recovered,
    languages: business.settings.survey.languages,
    after: after(ctx, facts, recovered?.state ?? null),
  };
}

function after(ctx: Query, facts: VisitFacts, state: string | null): AfterView {
  const { sql, business } = ctx;
  const answer = facts.face === null ? null : answerOf(sql, facts.visitId);
  const { touches, reviewLinks } = business.settings.survey;
  const driver = answer?.driver ?? null;
  const text = driver === null ? null : standardOf(business, driver);
  // A standard that was taken away is not asked any more.
  const asked = driver !== null && (text !== null || DRIVERS.some((ours) => ours === driver));
  return {
    loyalty: answer?.loyalty ?? null,
    loyaltyQuestion:
      answer === null ? "at_once" : loyaltyQuestion({ face: answer.face, answeredAt: answer.firstAt, state }, ctx.now),
    driver: asked ? { key: driver, text, value: answer?.driverValue ?? null } : null,
    touches: chipOrder(touches, facts.visitId).map((name) => ({
      name,
      noticed: answer?.touches?.includes(name) ?? false,
    })),
    touched: (answer?.touches ?? null) !== null,
    consent: answer?.wallConsent ?? null,
    skipped: answer?.skipped ?? [],
    unfinished: answer?.unfinished ?? null,
    callback: answer?.callback ?? null,
    phoneEnding: facts.customerPhone?.slice(-2) ?? null,
    reviewLinks,
    visitId: facts.visitId,
    named: facts.customer !== "",
  };
}

function recovery({ sql, business, now }: Query, facts: VisitFacts): RecoveryView | null {
  const row = facts.caseId === null ? undefined : caseOf(sql, facts.visitId);
  if (row === undefined) return null;
  const { ladder, rung, asked } = fromRow(row);
  const contact = (id: number | null | undefined): Contact | null => {
    const person = id === null || id === undefined ? null : manager(sql, id);
    if (person === null) return null;
    const numbers = { yes: person.phone, office: business.settings.brand.phone, no: null };
    return { name: person.name, phone: numbers[person.customersSeeNumber], photo: person.photo };
  };
  const call = callOf(sql, row, ladder[rung]?.seconds ?? 0, now);
  const inCharge = row.holder_id ?? call?.manager ?? ladder[rung]?.managers[0];
  const others = [...ladder.slice(rung), ...ladder].flatMap((r) => r.managers).filter((id) => id !== inCharge);
  const promises = promisesOf(sql, row.id);
  const steps = customerHistory(sql, row.id);
  const owed = steps.findLast((s) => s.kind === "promise_missed" || s.kind === "no_answer")?.kind !== "no_answer";
  const missed =
    owed && (row.state === "raised" || row.state === "taken")
      ? promises.findLast((p) => p.fate === "broken")
      : undefined;
  const asking = awaited(sql, row.id);
  const items = listOf(sql, row.id);
  return {
    state: row.state,
    open: isOpen(fromRow(row)),
    again:
      row.state === "raised" &&
      row.raise_number > 1 &&
      steps.findLast((s) => s.kind !== "item_done")?.kind === "not_right",
    danger: dangerView(sql, facts, row),
    missedAt: missed?.at ?? null,
    due: nextDue(
      row.promise_at,
      promises.findLast((p) => p.fate === null),
      items,
      now,
    ),
    tried: row.holder_id !== null && steps.at(-1)?.kind === "no_answer",
    unreached: row.state === "put_right" && steps.findLast((s) => s.kind !== "item_done")?.kind === "unreached",
    done: resolutionOf(row.resolution)?.note ?? null,
    asked,
    asking,
    askedWith: asking === 2 || asking === 3 ? wordsFor(sql, row.id, asking === 2 ? "changed" : "line_given") : null,
    items,
    steps,
    called: contact(call?.manager ?? ladder[rung]?.managers[0]),
    call,
    holder: contact(row.holder_id),
    promiseAt: row.promise_at,
    talk: conversation(sql, row.id),
    next: contact(others[0]),
  };
}

function nextDue(at: number | null, promise: PromiseMade | undefined, items: readonly Item[], now: number): Due | null {
  if (at !== null) return { at, what: promise?.what ?? null, ours: promise === undefined || promise.manager === null };
  const ahead = items.filter((item) => item.doneAt === null && item.dueAt !== null && item.dueAt >= now);
  const [first] = ahead.toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  return first === undefined || first.dueAt === null ? null : { at: first.dueAt, what: first.what, ours: false };
}
