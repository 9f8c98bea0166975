// How many cases some triggers would have opened lately, by the answers that are kept. What only time brings (a silence,
// a missed promise) is not in it.
import { commentTriggers } from "../../recovery/comment_triggers.ts";
import { answerTriggers, callTriggers, type TriggerRules } from "../../recovery/triggers.ts";
import type { Query } from "../business/context.ts";
import { lifetimeValueOf } from "../cases/value_at_risk.ts";
import { addDays, localDay } from "../store/days.ts";
import { db } from "../store/sql.ts";
import { answerFrom } from "../visits/answer.ts";
import { faceBefore } from "./triggers.ts";

const DAYS = 30;
/** A busy month is not read to its end: the latest say enough, and the page says how many they are. */
const MOST = 1_000;

export interface LastMonth {
  readonly answers: number;
  readonly days: number;
  /** For each of the rules that were asked about. */
  readonly opened: readonly number[];
}

export function lastMonth(ctx: Query, rules: readonly TriggerRules[]): LastMonth {
  const { sql, business, now } = ctx;
  const today = localDay(now, business.timezone);
  const latest = db.selectFrom("responses").selectAll().where("day", ">", addDays(today, -DAYS)).orderBy("day", "desc");
  const answers = sql.all(latest.limit(MOST)).map(answerFrom);
  const opened = rules.map(() => 0);
  for (const answer of answers) {
    const facts = { before: faceBefore(sql, answer.visitId), value: lifetimeValueOf(ctx, answer.visitId) };
    const faces = [...answer.history.map(([face]) => face), answer.face];
    rules.forEach((rule, i) => {
      const fires =
        answer.unfinished !== null ||
        (answer.callback !== null && callTriggers(rule, answer.face).length > 0) ||
        faces.some((face) => answerTriggers(rule, { face, ...facts }).length > 0) ||
        commentTriggers(rule, answer.comment ?? "").length > 0;
      if (fires) opened[i] = (opened[i] ?? 0) + 1;
    });
  }
  const first = answers.length < MOST ? null : answers.at(-1);
  const days = first == null ? DAYS : Math.round((Date.parse(today) - Date.parse(first.day)) / 86_400_000) + 1;
  return { answers: answers.length, days, opened };
}
