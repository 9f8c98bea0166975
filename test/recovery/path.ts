// One let-down customer's case at ten on a Tuesday, and the people on its ladder.
import { WAITS } from "../../src/recovery/ladder.ts";
import {
  type Case,
  type CaseEvent,
  type CaseState,
  type Reachable,
  raise,
  type Step,
  step,
} from "../../src/recovery/recovery.ts";

export const NOW = Date.parse("2037-02-03T10:00:00Z");
export const MINUTE = 60_000;
export const [DEV, MOIRA, RUTH] = [1, 2, 3];
export const LADDER = [
  { managers: [DEV], seconds: 300 },
  { managers: [MOIRA], seconds: 600 },
  { managers: [RUTH], seconds: 900 },
];

export function crew(...gone: number[]): Reachable {
  const here = [DEV, MOIRA, RUTH].filter((m) => !gone.includes(m));
  return { people: new Set(here), owners: [RUTH], onDuty: () => [], inHours: true, waits: WAITS };
}

export function after(events: readonly (readonly [minutes: number, event: CaseEvent])[], from = raised()): Case {
  return events.reduce((at, [minutes, event]) => {
    const next = step(at, event, crew(), NOW + minutes * MINUTE);
    if (!next.ok) throw new Error(`${event.kind} was refused: ${next.reason}`);
    return next.case;
  }, from);
}

export const raised = () => raise(LADDER, false, crew(), NOW).case;
export const take = (by: number, promise: number | null = null, raiseNumber = 1): CaseEvent => ({
  kind: "taken",
  by,
  raiseNumber,
  promiseAt: promise === null ? null : NOW + promise * MINUTE,
});
export const time: CaseEvent = { kind: "time_is_up" };
export const called: CaseEvent = { kind: "called", by: DEV };
export const right: CaseEvent = {
  kind: "resolved",
  by: DEV,
  outcome: "fixed",
  followUps: [1, 7, 30].map((d) => NOW + d * 1440 * MINUTE),
};

export function effects(result: Step): string[] {
  return result.ok ? result.effects.map((e) => e.kind) : [result.reason];
}

/** A case in every state. */
export const IN: Readonly<Record<CaseState, Case>> = {
  raised: raised(),
  taken: after([[1, take(DEV, 60)]]),
  fixing: after([
    [1, take(DEV, 60)],
    [30, called],
  ]),
  put_right: after([
    [1, take(DEV, 60)],
    [30, called],
    [40, right],
  ]),
  won_back: after([
    [1, take(DEV, 60)],
    [30, called],
    [40, right],
    [50, { kind: "followed_up", face: 5 }],
  ]),
  lost: after([
    [1, take(DEV, 60)],
    [30, { kind: "lost", by: DEV, reason: "went elsewhere" }],
  ]),
};
