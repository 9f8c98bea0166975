// A case as its row and back, with the codecs of its JSON columns.
import type { Selectable } from "kysely";
import { DANGER_TOPICS } from "../../recovery/danger/topics.ts";
import { CASE_STATES, type Case, OUTCOMES, type Outcome, wakeOf } from "../../recovery/recovery.ts";
import type { Crowd, Trigger } from "../../recovery/triggers.ts";
import { isRung } from "../business/settings.ts";
import {
  column,
  type Is,
  isFlag,
  isNumber,
  isText,
  listOf,
  maybe,
  oneOf,
  orNull,
  recordOf,
  shape,
} from "../store/column.ts";
import type { CaseRow } from "../store/schema.ts";
import { db, type Reader } from "../store/sql.ts";

export type StoredCase = Selectable<CaseRow>;

/** Minor units. Low and high come from how sure we are that they would leave. */
export interface Risk extends Sure {
  readonly value: number;
  /** What is still at risk of it with a customer who is happy, not delighted. */
  readonly happy: Sure;
}

/** Minor units, by how sure we are that they would leave. */
export type Sure = Readonly<Record<"low" | "base" | "high", number>>;

const SURE = { low: isNumber, base: isNumber, high: isNumber };

/** What an erasure leaves of the reason. */
type StoredTrigger = Trigger | typeof ERASED_TRIGGER;
export const ERASED_TRIGGER = { rule: "erased", face: null } as const;

type Evidence<R extends StoredTrigger["rule"]> = Omit<Extract<StoredTrigger, { rule: R }>, "rule">;

const EVIDENCE: { readonly [R in StoredTrigger["rule"]]: Is<Evidence<R>> } = {
  low_face: shape<Evidence<"low_face">>({
    face: isNumber,
    automatic: maybe(oneOf(true)),
    crowd: maybe(shape<Crowd>({ place: isText, taps: isNumber })),
  }),
  call_me: shape<Evidence<"call_me">>({ face: orNull(isNumber) }),
  fall: shape<Evidence<"fall">>({ face: isNumber, before: isNumber, automatic: maybe(oneOf(true)) }),
  valuable: shape<Evidence<"valuable">>({
    face: isNumber,
    value: isNumber,
    above: isNumber,
    automatic: maybe(oneOf(true)),
  }),
  danger: shape<Evidence<"danger">>({
    word: isText,
    language: isText,
    topic: oneOf(...DANGER_TOPICS),
    also: maybe(listOf(oneOf(...DANGER_TOPICS))),
    over: maybe(oneOf(true)),
  }),
  unfinished: shape<Evidence<"unfinished">>({ face: orNull(isNumber), text: isText }),
  wrote: shape<Evidence<"wrote">>({ face: oneOf(null) }),
  promise_missed: shape<Evidence<"promise_missed">>({ at: isText }),
  not_right: shape<Evidence<"not_right">>({ face: isNumber }),
  silence: shape<Evidence<"silence">>({ days: isNumber, value: isNumber, above: isNumber }),
  erased: shape<Evidence<"erased">>({ face: oneOf(null) }),
};

const isRule = oneOf(...Object.keys(EVIDENCE));
const hasRule = shape<{ rule: StoredTrigger["rule"] }>({
  rule: (value): value is StoredTrigger["rule"] => isRule(value),
});

const isStoredTrigger: Is<StoredTrigger> = (value): value is StoredTrigger =>
  hasRule(value) && EVIDENCE[value.rule](value);

export const isTrigger: Is<Trigger> = (value): value is Trigger => isStoredTrigger(value) && value.rule !== "erased";

/** The counter whose crowd this case stands for; null for everybody else's. */
export function crowdOf(trigger: StoredTrigger): Crowd | null {
  return trigger.rule === "low_face" ? (trigger.crowd ?? null) : null;
}

export const triggerColumn = column("cases.trigger", isStoredTrigger);
export const triggersColumn = column("cases.triggers", listOf(isTrigger));

export const ladderColumn = column("cases.ladder", listOf(isRung));
export const riskColumn = column(
  "cases.risk",
  orNull(shape<Risk>({ value: isNumber, ...SURE, happy: shape<Sure>(SURE) })),
);

/** In minor units. */
interface Money {
  readonly amount: number;
  readonly currency: string;
}

export const isMoney = shape<Money>({ amount: isNumber, currency: isText });

/** How it was put right, or `lost`, with what the holder said of it and what was paid. */
export interface Resolution {
  readonly outcome: Outcome | "lost";
  readonly note: string | null;
  readonly refund: Money | null;
}

export const resolutionColumn = column(
  "cases.resolution",
  shape<Resolution>({
    outcome: oneOf(...OUTCOMES, "lost"),
    note: orNull(isText),
    refund: orNull(isMoney),
  }),
);

/** Timers, misses and follow-ups. */
type Progress = Pick<Case, "timers" | "misses" | "followUps" | "asked" | "words" | "unconfirmed">;

const timersColumn = column(
  "cases.timers",
  shape<Progress>({
    timers: recordOf(isNumber),
    misses: isNumber,
    followUps: listOf(isNumber),
    asked: isNumber,
    words: shape<Case["words"]>({ changed: isFlag, line: isFlag }),
    unconfirmed: isFlag,
  }),
);

const isState = oneOf(...CASE_STATES);

export function caseOf(sql: Reader, visitId: number): StoredCase | undefined {
  return sql.one(db.selectFrom("cases").selectAll().where("visit_id", "=", visitId));
}

export function resolutionOf(resolution: string | null): Resolution | null {
  return resolution === null ? null : resolutionColumn.read(resolution);
}

export function fromRow(row: StoredCase): Case {
  if (!isState(row.state)) throw new Error(`no case is ${row.state}`);
  return {
    state: row.state,
    ladder: ladderColumn.read(row.ladder),
    rung: row.rung,
    round: row.round,
    raiseNumber: row.raise_number,
    urgent: row.urgent === 1,
    holder: row.holder_id,
    promiseAt: row.promise_at,
    ...timersColumn.read(row.timers),
  };
}

export function columns(c: Case) {
  const { timers, misses, followUps, asked, words, unconfirmed } = c;
  return {
    state: c.state,
    rung: c.rung,
    round: c.round,
    raise_number: c.raiseNumber,
    urgent: c.urgent ? 1 : 0,
    wake_at: wakeOf(c.timers),
    timers: timersColumn.write({ timers, misses, followUps, asked, words, unconfirmed }),
    holder_id: c.holder,
    promise_at: c.promiseAt,
  };
}
