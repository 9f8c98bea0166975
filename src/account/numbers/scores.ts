// What is shown of each group: sums over the cells, then arithmetic. Answers are never read.

import { answers, type Faces, NO_FACES } from "../../score/faces.ts";
import { expectedFaces, type Score, scoreOf, scoresOfUnits, type UnitScore } from "../../score/score.ts";
import * as sheet from "../../score/sheet.ts";
import type { Tally } from "../../score/tally.ts";
import { type Voices, voicesOf } from "../../score/voices.ts";
import { guaranteeOf } from "../../score/worth.ts";
import type { Business } from "../business/business.ts";
import type { Query } from "../business/context.ts";
import { facesAtCounter } from "../counts/counters.ts";
import { facesOf } from "../counts/counts.ts";
import {
  byPersonAndMoment,
  daysIn,
  type Filter,
  firstDay,
  type GroupSum,
  type ScoreBy,
  scopeOf,
  summing,
} from "../counts/sums.ts";
import { ALL_TIME, isDay, localDay, type Period, trailing } from "../store/days.ts";
import type { Document, Json } from "../store/document.ts";
import { documentOf } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import { db } from "../store/sql.ts";
import { finish, type Steps } from "../store/steps.ts";
import { lately, responseOf } from "./asking.ts";
import { stakesBy, worthOf } from "./at_risk.ts";
import { waitingBy } from "./open_cases.ts";

interface Group {
  /** Local: an id, a day, a word; empty for the account. */
  readonly key: string;
  readonly name: string;
  readonly sum: GroupSum;
  readonly voices: Voices;
  readonly score: Score | UnitScore;
}

/** The groups of a dimension with what their faces say; units stand in bands among themselves. */
export function groups(ctx: Query, by: ScoreBy, period: Period, filter: Filter = {}): Group[] {
  return finish(grouping(ctx, by, period, filter));
}

export function* grouping(ctx: Query, by: ScoreBy, period: Period, filter: Filter = {}): Steps<Group[]> {
  const { sql } = ctx;
  const found = yield* summing(sql, by, period, filter);
  if (by === "account" && found.size === 0) found.set("", { total: {}, moments: new Map() });
  const names = namesOf(ctx, by);
  const all = [...found]
    .flatMap(([key, sum]) => {
      const name = names === null ? key : names.get(key);
      // A complaint has no wording of its own.
      return name === undefined || (by === "question" && key === "") ? [] : [{ key, name, sum }];
    })
    .sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
  const days = daysIn(sql, by, period, localDay(ctx.now, ctx.business.timezone));
  const counted = all.map((g) => {
    const own = facesOf(g.sum.total);
    return { ...g, voices: voicesOf(g.sum.total, answers(own), days, scopeOf(by, filter)) };
  });
  if (by !== "site" && by !== "staff") {
    return counted.map((g) => ({ ...g, score: scoreOf(facesOf(g.sum.total), g.voices) }));
  }
  const { moment, channel, site } = filter;
  const others = by === "site" ? { moment, channel } : { moment, site };
  const account = (yield* summing(sql, "account", period, others)).get("");
  const units = scoresOfUnits(
    counted.map((g) => facesOf(g.sum.total)),
    facesOf(account?.total ?? {}),
    counted.map((g) => expectedFaces(faces(g.sum.moments), faces(account?.moments ?? new Map()))),
    counted.map((g) => g.voices),
  );
  return counted.map((g, i) => ({ ...g, score: units[i] ?? scoreOf(NO_FACES) }));
}

const faces = (moments: ReadonlyMap<string, Tally>): Map<string, Faces> =>
  new Map([...moments].map(([moment, tally]) => [moment, facesOf(tally)]));

/** A time means the account's day that it falls on. */
function inDays({ from, to }: Period, { timezone }: Business): Period {
  const day = (point: string | null) =>
    point === null || isDay(point) ? point : localDay(Date.parse(point), timezone);
  return { from: day(from), to: day(to) };
}

/** What of the scores is asked for; touches need the people's own cells. */
export interface ScoresAsked {
  readonly by: ScoreBy;
  readonly period: Period | string;
  readonly filter: Filter;
  readonly touches?: boolean;
  /** The key of the last group of the page before. */
  readonly after?: string | undefined;
}

/** So many groups are a page. */
const PAGE = 100;

/** The groups as the API shows them, a page of them, and the local days that they cover. */
export function* scores(ctx: Query, { by, period: asked, filter, touches, after }: ScoresAsked): Steps<Document> {
  const { sql, business, now } = ctx;
  const today = localDay(now, business.timezone);
  // A window like 30d ends today, where the account is.
  const window = typeof asked === "string" ? trailing(asked, today) : inDays(asked, business);
  const period = window ?? ALL_TIME;
  const waiting = waitingBy(sql, business.timezone, by, period, filter, now);
  const within = touches ? yield* byPersonAndMoment(sql, by, period, filter) : null;
  const young = lately(sql, by, period, filter, today);
  const stakes = stakesBy(sql, business.timezone, by, period, filter);
  const all = yield* grouping(ctx, by, period, filter);
  const begin = after === undefined ? 0 : 1 + all.findIndex(({ key }) => publicKey(business, by, key) === after);
  const data: Document[] = [];
  for (const {
    key,
    name,
    sum: { total },
    voices,
    score,
  } of all.slice(begin, begin + PAGE)) {
    if (data.length % 4 === 3) yield;
    const open = waiting.get(key) ?? [];
    const worth = worthOf(stakes.get(key)?.values(), business.currency);
    data.push(
      plain({
        key: publicKey(business, by, key),
        name,
        ...score,
        at_counter: scoreOf(facesAtCounter(total)),
        loyalty: sheet.loyaltyOf(total, voices),
        task_purpose: sheet.taskPurposeOf(total, voices),
        drivers: sheet.driversOf(total),
        ...(touches && { touches: sheet.touchesOf(total, within === null ? null : (within.get(key) ?? [])) }),
        gap: sheet.gapOf(total),
        response: responseOf(total, young.get(key)?.total),
        recovery: sheet.recoveryOf(total),
        promises: sheet.promisesOf(total, open),
        own_promises: sheet.ownPromisesOf(total),
        times: sheet.timesOf(total, open),
        value_at_risk: worth.atRisk,
        value_at_risk_by: { open: worth.by.open, won_back: worth.by.won, lost: worth.by.lost, silent: worth.by.silent },
        value_kept: worth.kept,
        guarantee_cost: guaranteeOf(total, business.currency),
      }),
    );
  }
  const from = period.from ?? firstDay(sql);
  return {
    period: { from, to: period.to ?? today, timezone: business.timezone },
    data,
    next_cursor: all.length > begin + PAGE ? (data.at(-1)?.key ?? null) : null,
  };
}

/** Null where a key is its own name. A unit that is not in the list is not shown. */
function namesOf(ctx: Query, by: ScoreBy): Map<string, string> | null {
  const { sql, business } = ctx;
  switch (by) {
    case "account":
      return new Map([["", business.name]]);
    case "site":
    case "staff": {
      const rows = sql.all(db.selectFrom(by === "site" ? "sites" : "staff").select(["id", "name"]));
      return new Map(rows.map((r) => [String(r.id), r.name]));
    }
    default:
      return null;
  }
}

function publicKey(business: Business, by: ScoreBy, key: string): string {
  if (by === "account") return business.id;
  if (by === "site") return wireId("sit", business.id, Number(key));
  return by === "staff" ? wireId("stf", business.id, Number(key)) : key;
}

/** Scores are plain numbers, arrays and objects already; this only widens their type. */
function plain(score: object): { [key: string]: Json } {
  return documentOf(score);
}
