// What the pages show, as plain data. Everything is read in one synchronous go, so a page never mixes two moments.

import { chipOrder, DRIVERS } from "../../invitation/driver.ts";
import { greetingName } from "../../wording/given_name.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { caseOf, fromRow, resolutionOf } from "../cases/case_row.ts";
import { awaited, customerHistory, type HistoryLine } from "../cases/history.ts";
import { promisesOf } from "../cases/promises.ts";
import { type Item, itemsOf } from "../cases/punch_list.ts";
import { manager } from "../people/people.ts";
import type { Reader } from "../store/sql.ts";
import { answerOf, CHANGE_WINDOW, standardOf } from "../visits/answer.ts";
import { type Portrait, type VisitFacts, visitFacts } from "../visits/facts.ts";

interface Contact extends Portrait {
  readonly phone: string | null;
}

export interface RecoveryView {
  readonly state: string;
  /** The customer said it is not right yet; nobody has answered that so far. */
  readonly again: boolean;
  /** A promised time that passed without a call, until somebody calls. */
  readonly missedAt: number | null;
  /** What was promised besides a call. */
  readonly promiseWhat: string | null;
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
  readonly items: readonly Item[];
  readonly steps: readonly HistoryLine[];
  /** Whose phone is ringing while nobody has taken it. */
  readonly called: Contact | null;
  readonly holder: Contact | null;
  readonly promiseAt: number | null;
  /** The next person up, if the first can't solve it. */
  readonly next: Contact | null;
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
  readonly touches: readonly { readonly name: string; readonly noticed: boolean }[];
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
  const { sql, business, now } = ctx;
  const facts = visitFacts(ctx, visitId);
  if (facts === null) return null;
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
    recovery: recovery(sql, facts),
    languages: business.settings.survey.languages,
    after: after(ctx, facts),
  };
}

function after(ctx: Query, facts: VisitFacts): AfterView {
  const { sql, business } = ctx;
  const answer = facts.face === null ? null : answerOf(sql, facts.visitId);
  const { touches, reviewLinks } = business.settings.survey;
  const driver = answer?.driver ?? null;
  const text = driver === null ? null : standardOf(business, driver);
  // A standard that was taken away is not asked any more.
  const asked = driver !== null && (text !== null || DRIVERS.some((ours) => ours === driver));
  return {
    loyalty: answer?.loyalty ?? null,
    driver: asked ? { key: driver, text, value: answer?.driverValue ?? null } : null,
    touches: chipOrder(touches, facts.visitId).map((name) => ({
      name,
      noticed: answer?.touches?.includes(name) ?? false,
    })),
    unfinished: answer?.unfinished ?? null,
    callback: answer?.callback ?? null,
    phoneEnding: facts.customerPhone?.slice(-2) ?? null,
    reviewLinks,
    visitId: facts.visitId,
    named: facts.customer !== "",
  };
}

function recovery(sql: Reader, facts: VisitFacts): RecoveryView | null {
  const row = facts.caseId === null ? undefined : caseOf(sql, facts.visitId);
  if (row === undefined) return null;
  const { ladder, rung, asked } = fromRow(row);
  const contact = (id: number | null | undefined): Contact | null => {
    const person = id === null || id === undefined ? null : manager(sql, id);
    return person === null ? null : { name: person.name, phone: person.phone, photo: person.photo };
  };
  const inCharge = row.holder_id ?? ladder[rung]?.managers[0];
  const others = [...ladder.slice(rung), ...ladder].flatMap((r) => r.managers).filter((id) => id !== inCharge);
  const promises = promisesOf(sql, row.id);
  const steps = customerHistory(sql, row.id);
  const owed = steps.findLast((s) => s.kind === "promise_missed" || s.kind === "no_answer")?.kind !== "no_answer";
  const missed =
    owed && (row.state === "raised" || row.state === "taken")
      ? promises.findLast((p) => p.fate === "broken")
      : undefined;
  return {
    state: row.state,
    again:
      row.state === "raised" &&
      row.raise_number > 1 &&
      steps.findLast((s) => s.kind !== "item_done")?.kind === "not_right",
    missedAt: missed?.at ?? null,
    promiseWhat: promises.findLast((p) => p.fate === null)?.what ?? null,
    tried: row.holder_id !== null && steps.at(-1)?.kind === "no_answer",
    unreached: row.state === "put_right" && steps.findLast((s) => s.kind !== "item_done")?.kind === "unreached",
    done: resolutionOf(row.resolution)?.note ?? null,
    asked,
    asking: awaited(sql, row.id) === "follow_up_asked" ? asked : null,
    items: itemsOf(sql, row.id),
    steps,
    called: contact(ladder[rung]?.managers[0]),
    holder: contact(row.holder_id),
    promiseAt: row.promise_at,
    next: contact(others[0]),
  };
}
