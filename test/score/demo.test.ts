import { expect, test } from "vitest";
import { stories } from "../../src/phones/demo.ts";
import { companyDesign, type Design, ownDesign } from "../../src/score/drift/budget.ts";
import { compose, EMPTY, finalOf, segmentOfStep } from "../../src/score/drift/segment.ts";

const DAY = 86_400_000;
const COUNTED = 152;

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

const histogram = (all: readonly Stretch[]) =>
  [1, 2, 3, 4, 5].map((k) => all.filter((a) => a.face === k && a.day < COUNTED).length);

function endsAt(answers: readonly Stretch[], design: Design): number {
  const steps = answers.map((a) => segmentOfStep(design.weights[a.face - 1] ?? 0));
  return finalOf(steps.reduce(compose, EMPTY), 0);
}

test("whatever day the demo is started on, its chart finds Gareth Pugh, and hardly ever anyone else", () => {
  let [found, others, days] = [0, 0, 0];
  for (let i = 0; i < 60; i++) {
    const now = Date.parse("2026-11-21T09:00:00Z") + i * 6.1 * DAY;
    const people = heard(now);
    const counts = [...people.values()].map(histogram);
    const company = companyDesign(
      [0, 1, 2, 3, 4].map((k) => counts.reduce((total, c) => total + (c[k] ?? 0), 0)),
      ([...people.values()].flat().length / 182) * 30.4,
    );
    if (company === null) throw new Error("the demo has fewer than 300 answers");
    days++;
    for (const [name, answers] of people) {
      const design = ownDesign(histogram(answers), company) ?? company;
      const alarmed = endsAt(answers, design) >= design.H;
      if (name === "Gareth Pugh") found += Number(alarmed);
      else others += Number(alarmed);
    }
  }
  console.log(`the demo on ${days} days: Gareth found on ${found}, others amber ${others} times of ${days * 11}`);
  expect(found / days).toBeGreaterThanOrEqual(0.95);
  expect(others / (days * 11)).toBeLessThan(0.05);
});
