import { expect, test } from "vitest";
import { stories } from "../../src/phones/demo.ts";
import { centreOf, type Design, designsOf } from "../../src/score/drift/budget.ts";
import { compose, EMPTY, finalOf, segmentOfStep } from "../../src/score/drift/segment.ts";

const DAY = 86_400_000;
const COUNTED = 152;
/** Three watches of sites and of staff share the false alarms of a year. */
const FAMILIES = 6;

interface Stretch {
  readonly day: number;
  readonly face: number;
}

/** Each person's answers of the demo's half year, in order of receipt. */
function heard(now: number): Map<string, Stretch[]> {
  const start = now - 182 * DAY;
  const all = stories(now).filter((s) => s.face !== null && s.tapAt < now);
  const people = new Map<string, Stretch[]>();
  for (const { visit, face, tapAt } of all.sort((a, b) => a.tapAt - b.tapAt)) {
    const name = visit.staff[0]?.name ?? "";
    people.set(name, [...(people.get(name) ?? []), { day: (tapAt - start) / DAY, face: face ?? 3 }]);
  }
  return people;
}

type Weeks = Map<number, Map<number, number[]>>;

/** What each had in each week, to the end of what counts as usual. */
function weeksOf(people: readonly (readonly Stretch[])[]): Weeks {
  const weeks: Weeks = new Map(people.map((_, who) => [who, new Map<number, number[]>()]));
  for (const [who, answers] of people.entries()) {
    for (const { day, face } of answers.filter((a) => a.day < COUNTED)) {
      const own = weeks.get(who)?.get(Math.floor(day / 7)) ?? [0, 0, 0, 0, 0];
      own[face - 1] = (own[face - 1] ?? 0) + 1;
      weeks.get(who)?.set(Math.floor(day / 7), own);
    }
  }
  return weeks;
}

/** Where a chart stands at the end, each step against what the others had in the week before it. */
function endsAt(who: number, people: readonly (readonly Stretch[])[], design: Design): number {
  const others = people.flatMap((answers, other) => (other === who ? [] : answers));
  const steps = (people[who] ?? []).map(({ day, face }) => {
    const week = others.filter((a) => Math.floor(a.day) <= Math.floor(day) && Math.floor(a.day) > Math.floor(day) - 7);
    const counts = [1, 2, 3, 4, 5].map((k) => week.filter((a) => a.face === k).length);
    return segmentOfStep(Math.round((design.weights[face - 1] ?? 0) - centreOf(design, counts)));
  });
  return finalOf(steps.reduce(compose, EMPTY), 0);
}

test("whatever day the demo is started on, its chart finds Gareth Pugh, and hardly ever anyone else", () => {
  let [found, others, days] = [0, 0, 0];
  for (let i = 0; i < 60; i++) {
    const now = Date.parse("2026-11-21T09:00:00Z") + i * 6.1 * DAY;
    const heardOf = heard(now);
    const people = [...heardOf.values()];
    const designs = designsOf(weeksOf(people), FAMILIES);
    days++;
    for (const [who, name] of [...heardOf.keys()].entries()) {
      const design = designs.get(who);
      if (design === undefined) continue;
      const alarmed = endsAt(who, people, design) >= design.H;
      if (name === "Gareth Pugh") found += Number(alarmed);
      else others += Number(alarmed);
    }
  }
  console.log(`the demo on ${days} days: Gareth found on ${found}, others amber ${others} times of ${days * 11}`);
  expect(found / days).toBeGreaterThanOrEqual(0.95);
  expect(others / (days * 11)).toBeLessThan(0.05);
});
