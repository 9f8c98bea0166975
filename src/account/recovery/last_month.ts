// How many cases some triggers would have opened lately, by the answers that are kept. What only time brings (a silence,
// a missed promise) is not in it.
import { commentTriggers } from "../../recovery/comment_triggers.ts";
import { answerTriggers, callTriggers, TRIGGER_RULES, type TriggerRules } from "../../recovery/triggers.ts";
import type { Query } from "../business/context.ts";
import { lifetimeValueOf } from "../cases/value_at_risk.ts";
import { addDays, localDay } from "../store/days.ts";
import { db } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";
import { answerFrom } from "../visits/answer.ts";
import { faceBefore } from "./triggers.ts";

const DAYS = 30;
/** A busy month is not read to its end: the latest say enough, and the page says how many they are. */
const MOST = 1_000;
/** Comments are searched for danger in half a millisecond each: taps come in between. */
const A_STEP = 20;
const ANY: TriggerRules = { ...TRIGGER_RULES, danger: true };

export interface LastMonth {
  readonly answers: number;
  readonly days: number;
  /** For each of the rules that were asked about. */
  readonly opened: readonly number[];
}

export function* lastMonth(ctx: Query, rules: readonly TriggerRules[]): Steps<LastMonth> {
  const { sql, business, now } = ctx;
  const today = localDay(now, business.timezone);
  const latest = db.selectFrom("responses").selectAll().where("day", ">", addDays(today, -DAYS)).orderBy("day", "desc");
  const answers = sql.all(latest.limit(MOST)).map(answerFrom);
  const opened = rules.map(() => 0);
  for (const [at, answer] of answers.entries()) {
    if (at % A_STEP === A_STEP - 1) yield;
    const facts = { before: faceBefore(sql, answer.visitId), value: lifetimeValueOf(ctx, answer.visitId) };
    const dangers = commentTriggers(ANY, answer.comment ?? "").length > 0;
    const faces = [...answer.history.map(([face]) => face), answer.face];
    rules.forEach((rule, i) => {
      const fires =
        answer.unfinished !== null ||
        (answer.callback !== null && callTriggers(rule, answer.face).length > 0) ||
        faces.some((face) => answerTriggers(rule, { face, ...facts }).length > 0) ||
        (rule.danger && dangers);
      if (fires) opened[i] = (opened[i] ?? 0) + 1;
    });
  }
  const first = answers.length < MOST ? null : answers.at(-1);
  const days = first == null ? DAYS : Math.round((Date.parse(today) - Date.parse(first.day)) / 86_400_000) + 1;
  return { answers: answers.length, days, opened };
}
