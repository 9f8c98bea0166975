// Where an answer counts, and the one place where a change of it moves the counts.
import type { Writer } from "../store/sql.ts";
import type { Answer } from "../visits/answer.ts";
import { pairsOf } from "../visits/self_ratings.ts";
import type { Visit } from "../visits/visit.ts";
import type { Place } from "./counts.ts";
import { countDriver, recordAnswer } from "./counts.ts";
import type { Answer as Counting } from "./tally.ts";

export function placeOf(v: Visit, day: string, question: string): Place {
  const { asked_day, asked_question, asked } = v;
  const arrived = asked === 1 && asked_day !== null && asked_question !== null;
  return {
    day,
    site: v.site_id,
    moment: v.moment,
    channel: v.channel,
    question,
    staff: v.staff,
    asked: arrived ? { day: asked_day, question: asked_question } : null,
  };
}

/**
 * Moves every count from what stood to what stands: `was` at its visit, `is` at (possibly) another place.
 * A suspect answer counts nowhere, so grading it up or down is the same move.
 */
export function moveCounts(tx: Writer, was: Standing | null, is: Standing | null): void {
  if (was !== null && is !== null && samePlace(was.visit, is.visit)) {
    recordAnswer(tx, at(is), counting(is), counting(was));
  } else {
    if (was !== null) recordAnswer(tx, at(was), null, counting(was));
    if (is !== null) recordAnswer(tx, at(is), counting(is), null);
  }
  moveDriver(tx, was, is);
}

/** How often each driver was answered, which is kept beside the cells. */
export function moveDriver(tx: Writer, was: Standing | null, is: Standing | null): void {
  const [gone, come] = [driverOf(counted(was)), driverOf(counted(is))];
  if (gone === come) return;
  if (gone !== null) countDriver(tx, gone, -1);
  if (come !== null) countDriver(tx, come, 1);
}

type Standing = { readonly visit: Visit; readonly answer: Answer };

/** The answer as what it counts, with the staff's own ratings beside it. */
export function counting({ visit, answer }: Standing): Counting {
  return { ...answer, pairs: pairsOf(visit) };
}

function counted(standing: Standing | null): Standing | null {
  return standing === null || standing.answer.suspect ? null : standing;
}

function at({ visit, answer }: Standing) {
  return placeOf(visit, answer.day, answer.question);
}

function driverOf(standing: Standing | null): string | null {
  return standing === null || standing.answer.driverValue === null ? null : standing.answer.driver;
}

function samePlace(one: Visit, other: Visit): boolean {
  return (
    one === other ||
    (one.site_id === other.site_id &&
      one.moment === other.moment &&
      one.channel === other.channel &&
      JSON.stringify(one.staff) === JSON.stringify(other.staff))
  );
}
