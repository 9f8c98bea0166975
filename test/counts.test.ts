import { runInDurableObject } from "cloudflare:test";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { counting, placeOf } from "../src/account/counts/answers.ts";
import { record, recordAnswer } from "../src/account/counts/counts.ts";
import { noteAsking } from "../src/account/counts/invitations.ts";
import { recounting } from "../src/account/counts/visit_parts.ts";
import { answerOf } from "../src/account/visits/answer.ts";
import { visit } from "../src/account/visits/visit.ts";
import { ANNA, BOILER, OPERATOR_KEY, PRIYA, TOM } from "./support/cast.ts";
import { many } from "./support/length.ts";
import { measured } from "./support/rows.ts";
import { lookAtCharts, within } from "./support/within.ts";
import { ask, Business, beginStory, linkIn, sendForm } from "./support/world.ts";

const DAY = 86_400_000;
const CREWS = [
  [TOM],
  [PRIYA],
  [
    { ...TOM, share: 2 },
    { ...PRIYA, share: 1 },
  ],
];

const deed = fc.record({
  kind: fc.constantFrom(
    ...(["visit", "visit", "tap", "tap", "tap", "arrive", "arrive", "say"] as const),
    ...(["move", "take", "grade", "erase", "time", "look", "rate", "rate"] as const),
  ),
  pick: fc.nat({ max: 60 }),
  face: fc.integer({ min: 1, max: 5 }),
  other: fc.integer({ min: 1, max: 5 }),
});
type Deed = Parameters<Parameters<typeof fc.property<[typeof deed extends fc.Arbitrary<infer D> ? D : never]>>[1]>[0];

/** One deed inside the object, as its verbs or, where no door leads there yet, by the same functions they call. */
async function happen(brightside: Business, { kind, pick, face, other }: Deed): Promise<void> {
  if (kind === "time") {
    vi.setSystemTime(Date.now() + (pick % 20) * DAY + pick * 3_600_000);
    return;
  }
  await runInDurableObject(brightside.stub, async (account) => {
    const ids = { visit: 1 + (pick % 5), staff: CREWS[pick % 3] ?? [] };
    const now = Date.now();
    if (kind === "visit" || kind === "move") {
      const reference = kind === "visit" ? undefined : `job-${ids.visit}`;
      const site = ["Leeds", "York"][other % 2];
      await account.receiveVisit(
        { customer: ANNA, staff: ids.staff, site, moment: face > 3 ? "job" : "invoice", reference },
        null,
      );
    }
    if (kind === "tap") await account.tap(ids.visit, face);
    if (kind === "rate") await account.rate(ids.visit, 1 + (other % 2), face);
    if (kind === "take") await account.actOnAlert(1 + (pick % 5), { do: "take", by: 0, when: "1h", what: null }, null);
    if (kind === "look") await account.warnings();
    return now;
  });
  if (kind === "look") await lookAtCharts(brightside);
  await within(brightside, (tx, sql) => {
    const id = 1 + (pick % 5);
    const v = visit(tx, id);
    const before = answerOf(tx, id);
    if (v === null) return;
    if (kind === "arrive") {
      const status = ["sent", "delivered", "failed", "uncertain", "skipped"][face - 1];
      sql.exec("UPDATE messages SET status = ? WHERE visit_id = ? AND kind = 'invitation'", status, id);
      noteAsking(tx, id, Date.now());
    }
    if (before === null) return;
    const change = (set: string, ...values: (string | number)[]) => {
      sql.exec(`UPDATE responses SET ${set} WHERE visit_id = ?`, ...values, id);
      const after = answerOf(tx, id);
      if (after === null) throw new Error("the answer is gone");
      const place = placeOf(v, before.day, before.question);
      recordAnswer(tx, place, counting({ visit: v, answer: after }), counting({ visit: v, answer: before }));
    };
    if (kind === "say") {
      const touches = JSON.stringify(["call_ahead", "shoe_covers", "tidy"].slice(0, face % 4));
      change("loyalty = ?, driver = ?, driver_value = ?, touches = ?", face, "friendliness", other, touches);
    }
    // As a press and an operator's word do it: also what the case counts for changes with it.
    if (kind === "grade") {
      recounting(tx, id, () => sql.exec("UPDATE responses SET suspect = ? WHERE visit_id = ?", other % 2, id));
    }
    if (kind === "erase") recounting(tx, id, () => sql.exec("DELETE FROM responses WHERE visit_id = ?", id));
  });
}

test("the counts are what a recount finds, whatever customers, staff and managers did", {
  timeout: 120_000,
}, async () => {
  beginStory();
  const begin = Date.now();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 80 }), async (deeds) => {
      vi.setSystemTime(begin);
      const brightside = await Business.openWithLadder();
      for (const one of deeds) await happen(brightside, one);
      const found = (await brightside.post("/v1/recount", {})).json;
      expect(found.differences).toEqual([]);
      expect(found.mended).toBe(false);
    }),
    { numRuns: many(40, 6) },
  );
});

test("the operator's recount names the cell that was tampered with, and mends it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey_url } = (await brightside.post("/v1/visits", BOILER)).json;
  await sendForm(linkIn(survey_url), { tap: "4" });
  await within(brightside, (_, sql) => sql.exec("UPDATE daily_counts SET f4 = 7").toArray());
  const found = (await brightside.post("/v1/recount", {})).json;
  expect(found).toMatchObject({ visits: 1, mended: false });
  expect(found.differences).toMatchObject([
    { cell: "2037-02-03 site 1 job sms visit-1", counted: { 4: 7 }, recounted: { 4: 1 } },
  ]);
  const operator = { headers: { authorization: `Bearer ${OPERATOR_KEY}` } };
  const asked = await ask("POST", `/v1/accounts/${brightside.id}/recount`, operator);
  expect(asked.json.differences).toEqual(found.differences);
  expect((await brightside.post("/v1/recount?mend=yes", {})).json.mended).toBe(true);
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
  expect((await brightside.get("/v1/scores")).json.data[0].faces).toEqual([0, 0, 0, 1, 0]);
});

test("a survey costs few rows: its tap at most 12, its whole life at most 20", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  // The people and places of a business are there before the survey whose life is measured.
  await brightside.post("/v1/visits", { ...BOILER, customer: { ...ANNA, name: "Old Miller" } });
  await brightside.settle();
  const repeat = { key: "own 1", fingerprint: "f" };
  const visited = await measured(brightside, (account) =>
    account.receiveVisit({ ...BOILER, moment: "job", reference: "job-77" }, repeat),
  );
  await brightside.settle();
  const tapped = await measured(brightside, (account) => account.tap(2, 4));
  const commented = await measured(brightside, (account) => account.more(2, { comment: "Lovely." }));
  const life = visited.written + tapped.written + commented.written;
  console.log(
    `rows written: visit and invitation ${visited.written}, tap ${tapped.written}, comment ${commented.written}: ${life}`,
  );
  expect(tapped.written).toBeGreaterThan(2);
  expect(tapped.written).toBeLessThanOrEqual(12);
  expect(life).toBeLessThanOrEqual(20);
});

test("a correction after midnight or the month's end still costs at most 12 rows", async () => {
  beginStory(Date.parse("2037-02-28T23:30:00Z"));
  const brightside = await Business.openWithLadder();
  await brightside.post("/v1/visits", BOILER);
  await brightside.settle();
  await measured(brightside, (account) => account.tap(1, 4));
  vi.setSystemTime(Date.now() + 3_600_000);
  await lookAtCharts(brightside);
  const corrected = await measured(brightside, (account) => account.tap(1, 3));
  console.log(`rows written by a correction of a month that has its sum: ${corrected.written}`);
  expect(corrected.written).toBeLessThanOrEqual(12);
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
  expect((await brightside.get("/v1/scores?by=month")).json.data).toMatchObject([
    { key: "2037-02", faces: [0, 0, 1, 0, 0] },
  ]);
});

test("scores read as many rows for all answers of a big business as for a thousand", { timeout: 180_000 }, async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.post("/v1/visits", BOILER);
  const answers = (from: number, to: number) =>
    within(brightside, (tx) => {
      for (let i = from; i < to; i++) {
        const day = new Date(Date.parse("2036-02-01") + (i % 366) * DAY).toISOString().slice(0, 10);
        const place = {
          site: 1,
          moment: "job",
          channel: "sms",
          question: "visit-1",
          staff: [{ id: 1, credit: 1000 }],
          asked: null,
        };
        record(tx, { ...place, day }, { [1 + (i % 5)]: 1 });
      }
    });
  const all = many(100_000, 10_000);
  const cost = async () => {
    const read = async (by: "account" | "staff" | "month", from: string | null) =>
      (await measured(brightside, (account) => account.scores({ by, period: { from, to: null }, filter: {} }))).read;
    return [await read("account", null), await read("staff", null), await read("month", "2036-02-10")];
  };
  await answers(0, 1000);
  await lookAtCharts(brightside);
  const few = await cost();
  await answers(1000, all);
  const later = await cost();
  console.log(
    `rows read for all time, by staff, by month: ${few.join(", ")} at 1,000 answers, ${later.join(", ")} at ${all}`,
  );
  expect(later).toEqual(few);
  expect(Math.max(...later)).toBeLessThan(200);
  expect((await brightside.get("/v1/scores")).json.data[0].n).toBe(all);
});
