// What became of a complaint, as its case, its promises and its events tell it: the facts that recovery, promises, times
// and money count.

import { triggerColumn } from "../cases/case_row.ts";
import { detailColumn } from "../cases/history.ts";
import { fatesOf, promisesOf } from "../cases/promises.ts";
import { keptOf, readRisk } from "../cases/value_at_risk.ts";
import { db, prepare, type Reader, type RowOf } from "../store/sql.ts";
import { historyColumn } from "../visits/answer.ts";
import type { Given, Recovery } from "./tally.ts";

const caseFacts = prepare<{ visit: number }>()((param) =>
  db
    .selectFrom("cases")
    .leftJoin("responses", "responses.visit_id", "cases.visit_id")
    .select(["cases.id", "cases.state", "cases.raised_at", "cases.taken_at", "cases.closed_at"])
    .select(["cases.trigger", "cases.risk"])
    .select(["responses.face", "responses.history", "responses.first_at"])
    .where("cases.visit_id", "=", param("visit")),
);

const eventsOf = prepare<{ case: number }>()((param) =>
  db.selectFrom("case_events").select(["at", "kind", "detail"]).where("case_id", "=", param("case")).orderBy("id"),
);

/** What a case's event means to the counts; the others mean nothing to them. */
const MEANING: Readonly<Record<string, "take" | "right" | "again">> = {
  taken: "take",
  resolved: "right",
  followed_up: "again",
};

/** Null where the visit has no case, or one of a customer who was erased. */
export function recoveryOf(sql: Reader, visitId: number): Recovery | null {
  const row = sql.one(caseFacts({ visit: visitId }));
  if (row === undefined || triggerColumn.read(row.trigger).rule === "erased") return null;
  let takenAt: number | null = null;
  let rightAt: number | null = null;
  let after: number | null = null;
  const given: Given[] = [];
  for (const event of sql.all(eventsOf({ case: row.id }))) {
    const kind = MEANING[event.kind];
    if (kind === undefined) continue;
    const { face, outcome, money } = detailColumn.read(event.detail);
    if (kind === "take") takenAt ??= event.at;
    if (kind === "right") {
      rightAt = event.at;
      // Every time it was put right money may have gone out; the case's own column knows the last one.
      if (money) given.push({ as: outcome === "refunded" || outcome === "goodwill" ? outcome : "other", ...money });
    }
    if (kind === "again" && face !== undefined) {
      after = face;
      if (face < 4) rightAt = null;
    }
  }
  const { raised_at: raisedAt, closed_at: closedAt } = row;
  const { kept, late, broken, lateMinutes, own } = fatesOf(promisesOf(sql, row.id), closedAt);
  const known = readRisk(row.risk);
  const won = known !== null && row.state !== "put_right" && closedAt !== null && after !== null && after >= 4;
  return {
    raisedAt,
    takenAt,
    rightAt,
    closedAt,
    lost: row.state === "lost",
    unconfirmed: row.state === "put_right" && closedAt !== null,
    before: complained(row),
    after,
    promises: { kept, late, broken, lateMinutes },
    own,
    risk: known,
    saved: won && after !== null ? keptOf(known, after) : null,
    given,
  };
}

/** The face that raised the case, else the first one tapped before it: neither changes when the customer's mind does. */
function complained({ trigger, face, history, first_at, raised_at }: RowOf<typeof caseFacts>): number {
  const reason = triggerColumn.read(trigger);
  const first = historyColumn.read(history ?? "[]")[0]?.[0] ?? face;
  return ("face" in reason ? reason.face : null) ?? (first_at !== null && first_at < raised_at ? first : null) ?? 1;
}
