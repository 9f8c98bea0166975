// What became of a complaint, as its case and its events tell it: the facts that recovery, promises and times count.
import { db, prepare, type Reader } from "./sql.ts";
import type { Recovery } from "./tally.ts";

interface CaseFacts {
  id: number;
  state: string;
  raised_at: number;
  taken_at: number | null;
  closed_at: number | null;
  trigger: string;
  face: number | null;
  history: string | null;
}

const caseFacts = prepare<{ visit: number }, CaseFacts>((hole) =>
  db
    .selectFrom("cases")
    .leftJoin("responses", "responses.visit_id", "cases.visit_id")
    .select(["cases.id", "cases.state", "cases.raised_at", "cases.taken_at", "cases.closed_at", "cases.trigger"])
    .select(["responses.face", "responses.history"])
    .where("cases.visit_id", "=", hole("visit")),
);

const eventsOf = prepare<{ case: number }, { at: number; kind: string; detail: string }>((hole) =>
  db.selectFrom("case_events").select(["at", "kind", "detail"]).where("case_id", "=", hole("case")).orderBy("id"),
);

/** What a case's event means to the counts; the others mean nothing to them. */
const MEANING: Readonly<Record<string, "take" | "promise" | "help" | "right" | "again" | "lose">> = {
  take: "take",
  taken: "take",
  promise: "promise",
  promised: "promise",
  fix: "help",
  progressed: "help",
  put_right: "right",
  follow_up: "again",
  customer_said: "again",
  lose: "lose",
  lost: "lose",
};

interface Detail {
  readonly promiseAt?: number | null;
  readonly at?: number | null;
  readonly face?: number;
}

/** Null where the visit has no case. */
export function recoveryOf(sql: Reader, visitId: number): Recovery | null {
  const row = sql.one(caseFacts({ visit: visitId }));
  if (row === undefined) return null;
  const before = complained(row);
  const story = { promise: null as number | null, kept: 0, late: 0, broken: 0, takenAt: null as number | null };
  let rightAt: number | null = null;
  let after: number | null = null;
  const settle = (at: number, came: boolean) => {
    if (story.promise === null) return;
    if (!came) story.broken += at > story.promise ? 1 : 0;
    else if (at <= story.promise) story.kept++;
    else story.late++;
    story.promise = null;
  };
  for (const event of sql.all(eventsOf({ case: row.id }))) {
    const kind = MEANING[event.kind];
    if (kind === undefined) continue;
    // `cases.ts` writes the events; each kind has the fields of its CaseEvent.
    const detail = JSON.parse(event.detail) as Detail;
    const promised = kind === "take" ? detail.promiseAt : kind === "promise" ? detail.at : null;
    if (kind === "take") story.takenAt ??= event.at;
    if (promised !== null && promised !== undefined) {
      settle(event.at, false);
      story.promise = promised;
    }
    if (kind === "help" || kind === "right") settle(event.at, true);
    if (kind === "right") rightAt = event.at;
    if (kind === "lose") settle(event.at, false);
    if (kind === "again" && detail.face !== undefined) {
      after = detail.face;
      if (detail.face < 4) rightAt = null;
    }
  }
  const { takenAt, kept, late, broken } = story;
  const { raised_at: raisedAt, closed_at: closedAt } = row;
  return { raisedAt, takenAt, rightAt, closedAt, lost: row.state === "lost", before, after, kept, late, broken };
}

/** The face that raised the case, else the first one tapped: neither changes when the customer's mind does. */
function complained({ trigger, face, history }: CaseFacts): number {
  // Both are JSON of ours: the trigger names its face, the history is [face, at] pairs.
  const raisedBy = (JSON.parse(trigger) as { face?: number }).face;
  const first = (JSON.parse(history ?? "[]") as [number, number][])[0]?.[0];
  return raisedBy ?? first ?? face ?? 1;
}
