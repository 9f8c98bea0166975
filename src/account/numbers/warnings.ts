// Early warnings as the board and the API show them: what changed, since when, how sure. What is amber waits on a quiet
// list; what is red has told the owner.

import { segments } from "../../channels/sms/sms_text.ts";
import { ratio, sum } from "../../score/estimate.ts";
import { favourable } from "../../score/faces.ts";
import { scoreWords } from "../../wording/scores/scores.ts";
import { date, shortDate } from "../../wording/when.ts";
import type { Command, Query } from "../business/context.ts";
import { facesOf } from "../counts/counts.ts";
import { sums } from "../counts/sums.ts";
import { warnOwners } from "../outbox/owner_notices.ts";
import { manager } from "../people/people.ts";
import { localDay } from "../store/days.ts";
import type { Document } from "../store/document.ts";
import { documentOf } from "../store/document.ts";
import { localId, wireId } from "../store/ids.ts";
import { lookDue } from "../store/job_state.ts";
import { db } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";
import { acknowledge, type Chart, chartsNow, keepCharts } from "./charts.ts";
import { FAMILIES, outcomes, WATCHES } from "./watches.ts";

export interface Warning {
  readonly id: string;
  readonly watch: Chart["watch"];
  readonly level: "amber" | "red";
  readonly unit: { readonly kind: string; readonly id: string; readonly name: string };
  /** The first day of the change. */
  readonly since: string;
  /** Since then: how many, and the share that was good. No limits: the stretch was chosen because it was bad. */
  readonly n: number;
  readonly now: number;
  /** What is usual here. */
  readonly usual: number;
  /** Chance alone puts a chart this high at most so often; adjusted for all that are watched. */
  readonly p: number;
  readonly p_adjusted: number;
  /** Of so many answers one false alarm, on average. */
  readonly answers_between_false_alarms: number;
  readonly sentence: string;
}

/** Red first, then the surest. */
export function warnings(ctx: Query, charts: readonly Chart[]): Warning[] {
  return charts
    .filter((c) => c.amber)
    .sort((a, b) => Number(b.red) - Number(a.red) || a.p - b.p)
    .flatMap((chart) => warningOf(ctx, chart) ?? []);
}

function warningOf(ctx: Query, chart: Chart): Warning | null {
  const { sql, business } = ctx;
  const { watch, family, unit, design, since } = chart;
  const table = family === "site" ? "sites" : "staff";
  const name = sql.one(db.selectFrom(table).select("name").where("id", "=", unit))?.name;
  if (name === undefined || since === null) return null;
  const filter = family === "site" ? { site: unit } : { staff: unit };
  const total = sums(sql, "account", { from: since, to: null }, filter).get("")?.total ?? {};
  const counts = outcomes(watch, total);
  const good = watch === "faces" ? favourable(facesOf(total)) : (counts[1] ?? 0);
  const usual = watch === "faces" ? sum(design.shares.slice(3)) : (design.shares[1] ?? 0);
  const id = wireId(family === "site" ? "sit" : "stf", business.id, unit);
  const now = ratio(Math.min(good, sum(counts)), sum(counts)) ?? 0;
  const words = scoreWords(business.language);
  const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`;
  const facts = {
    name,
    since: date(Date.parse(`${since}T12:00:00Z`), "UTC", business.language),
    n: Math.round(sum(counts)),
    now: percent(now),
    usual: percent(usual),
  };
  return {
    id: `${watch}-${id}`,
    watch,
    level: chart.red ? "red" : "amber",
    unit: { kind: family, id, name },
    since,
    n: sum(counts),
    now,
    usual,
    p: chart.p,
    p_adjusted: chart.adjusted,
    answers_between_false_alarms: design.anos0,
    sentence: `${words.warning[watch](facts)} ${chart.always ? `${words.warning.always} ` : ""}${words.warning.sure({ answers: rounded(design.anos0).toLocaleString(business.language) })}`,
  };
}

/** Two digits say how rare it is. */
function rounded(answers: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(answers)) - 1);
  return Math.round(answers / unit) * unit;
}

/** The daily look: the owners are told of what has just turned red, in one text a day, the surest of them by name. */
function lookAndTell(ctx: Command): void {
  const { tx, now, business } = ctx;
  const [first, ...others] = warnings(
    ctx,
    keepCharts(ctx).filter((c) => c.newlyRed),
  );
  if (first === undefined) return;
  const text = oneText(business.language, first, others.length);
  warnOwners(tx, text, `warning:${localDay(now, business.timezone)}`, now);
}

/** What is longer gives way to the numbers. */
const LONG_NAME = 16;

/** In plain words and one part of a text: so many in ten, and how many it usually is. */
export function oneText(
  language: string,
  { watch, unit, since, now, usual }: Pick<Warning, "watch" | "unit" | "since" | "now" | "usual">,
  others: number,
): string {
  const { brief, more } = scoreWords(language).warning;
  const of = Math.round(10 * now) === Math.round(10 * usual) ? 100 : 10;
  const said = brief[watch]({
    name: unit.name.length > LONG_NAME ? `${unit.name.slice(0, LONG_NAME).trimEnd()}...` : unit.name,
    since: shortDate(Date.parse(`${since}T12:00:00Z`), "UTC", language),
    now: Math.round(of * now),
    of,
    usual: Math.round(of * usual),
  });
  const all = `${said} ${more({ count: others })}`;
  return others > 0 && segments(all) === 1 ? all : said;
}

export function lookWhenDue(ctx: Command): void {
  if (ctx.now >= (lookDue(ctx.sql) ?? ctx.now)) lookAndTell(ctx);
}

type Acknowledged = { readonly ok: true } | { readonly ok: false; readonly reason: "unknown" | "nobody" };

/** A manager knows: the chart starts again from 0. `by` is the manager's public id. */
export function acknowledgeWarning(ctx: Command, id: string, by: string | null): Acknowledged {
  const { tx, business } = ctx;
  const match = /^(faces|answering|follow_up)-((?:sit|stf)_\S+)$/.exec(id);
  const watch = WATCHES.find((w) => w === match?.[1]);
  const family = FAMILIES.find((f) => f === (match?.[2]?.startsWith("sit") ? "site" : "staff"));
  const unit = match?.[2] === undefined ? null : localId(family === "site" ? "sit" : "stf", business.id, match[2]);
  if (watch === undefined || family === undefined || unit === null) return { ok: false, reason: "unknown" };
  const person = by === null ? null : localId("mgr", business.id, by);
  if (by !== null && (person === null || manager(tx, person) === null)) return { ok: false, reason: "nobody" };
  acknowledge(ctx, watch, { family, unit }, by ?? "board");
  return { ok: true };
}

/** For the API: the warnings, and what is not watched yet with how much there is of how much it takes. */
export function* warningsDocument(ctx: Query): Steps<Document> {
  const { charts, unwatched, preparing } = yield* chartsNow(ctx);
  // They are plain data already; this only widens their type.
  return {
    data: warnings(ctx, charts).map(documentOf),
    next_cursor: null,
    not_watched: unwatched.map(documentOf),
    ...(preparing && { preparing }),
  };
}
