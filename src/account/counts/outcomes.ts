// What became of a complaint, as its case, its promises and its events tell it: the facts that recovery, promises, times
// and money count.

import { triggerColumn } from "../cases/case_row.ts";
import { detailColumn } from "../cases/history.ts";
import { fatesOf, promisesOf } from "../cases/promises.ts";
import { db, prepare, type Reader, type RowOf } from "../store/sql.ts";
import { historyColumn } from "../visits/answer.ts";
import { ACTED, isComplaint } from "./complaints.ts";
import type { Given, Recovery } from "./tally.ts";

const caseFacts = prepare<{ visit: number }>()((param) =>
  db
    .selectFrom("cases as k")
    .leftJoin("responses as r", "r.visit_id", "k.visit_id")
    .select(["k.id", "k.state", "k.raised_at", "k.closed_at", "k.trigger", "k.triggers"])
    .select(["r.face", "r.history", "r.first_at", "r.suspect", "r.regraded_at", ACTED.as("acted")])
    .where("k.visit_id", "=", param("visit")),
);

const eventsOf = prepare<{ case: number }>()((param) =>
  db.selectFrom("case_events").select(["at", "kind", "detail"]).where("case_id", "=", param("case")).orderBy("id"),
);

/** What a case's event means to the counts; the others mean nothing to them. */
const MEANING: Readonly<Record<string, "take" | "right" | "again" | "gone" | "money">> = {
  taken: "take",
  resolved: "right",
  followed_up: "again",
  lost: "gone",
  refund_corrected: "money",
};

/** Null where the visit has no case, or one that counts nowhere. */
export function recoveryOf(sql: Reader, visitId: number): Recovery | null {
  const row = sql.one(caseFacts({ visit: visitId }));
  if (row === undefined || !isComplaint(row)) return null;
  let takenAt: number | null = null;
  let rightAt: number | null = null;
  let after: number | null = null;
  let last: Given["as"] = "other";
  const given: (Given | null)[] = [];
  for (const event of sql.all(eventsOf({ case: row.id }))) {
    const kind = MEANING[event.kind];
    if (kind === undefined) continue;
    const { face, outcome, money } = detailColumn.read(event.detail);
    if (kind === "take") takenAt ??= event.at;
    if (kind === "right") rightAt = event.at;
    // Each time it ended money may have gone out; the case's own column knows the last one. A correction takes its place.
    const as = kind === "gone" ? "refunded" : outcome === "refunded" || outcome === "goodwill" ? outcome : "other";
    if (kind === "right" || kind === "gone") {
      given.push(money ? { as, ...money } : null);
      last = as;
    }
    if (kind === "money") given.splice(-1, 1, money ? { as: last, ...money } : null);
    if (kind === "again" && face !== undefined) {
      after = face;
      if (face < 4) rightAt = null;
    }
  }
  const { raised_at: raisedAt, closed_at: closedAt } = row;
  const { kept, late, broken, lateMinutes, own } = fatesOf(promisesOf(sql, row.id), closedAt);
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
    given: given.filter((one) => one !== null),
  };
}

/** The face that raised the case, else the first one tapped before it: neither changes when the customer's mind does. */
function complained({ trigger, face, history, first_at, raised_at }: RowOf<typeof caseFacts>): number {
  const reason = triggerColumn.read(trigger);
  const first = historyColumn.read(history ?? "[]")[0]?.[0] ?? face;
  return ("face" in reason ? reason.face : null) ?? (first_at !== null && first_at < raised_at ? first : null) ?? 1;
}
