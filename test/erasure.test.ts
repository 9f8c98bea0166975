// Erasing one person: nothing else is undone by it, no number of anybody else's moves, and they stay away.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { parts } from "../src/account/counts/visit_parts.ts";
import { visit } from "../src/account/visits/visit.ts";
import { ANNA, BOILER, PRIYA, QUIET, TOM } from "./support/cast.ts";
import { many } from "./support/length.ts";
import { lookAtCharts, within } from "./support/within.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const DAY = 86_400_000;
const BO = { name: "Bo Larsson", phone: "+447700900201" };
const CLEO = { name: "Cleo Marsh", phone: "+447700900202" };

const erase = (brightside: Business, customer: string) =>
  ask("DELETE", `/v1/customers/${customer}`, { headers: { authorization: `Bearer ${brightside.key}` } });

const score = async (brightside: Business): Promise<Json> => (await brightside.get("/v1/scores")).json.data[0];

async function faithful(brightside: Business): Promise<void> {
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
}

interface Complaint {
  readonly customer: string;
  readonly survey: string;
  readonly path: string;
}

async function letDown(brightside: Business, customer: object): Promise<Complaint> {
  const visit = (await brightside.post("/v1/visits", { ...QUIET, customer })).json;
  const survey = linkIn(visit.survey_url);
  await sendForm(survey, { tap: "1" });
  const found = (await brightside.get(`/v1/visits/${visit.id}`)).json.case;
  return { customer: visit.customer.id, survey, path: `/v1/cases/${found.id}` };
}

async function putRight(brightside: Business, { path }: Complaint): Promise<void> {
  const by = (await brightside.get("/v1/managers")).json.data[1].id;
  await brightside.post(`${path}/acknowledgement`, { by, promise: { at: "1h" } });
  await brightside.post(`${path}/resolution`, { outcome: "fixed" });
}

test("a retry after somebody else was erased is still the same visit, and texts nobody again", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const bo = (await brightside.post("/v1/visits", { ...QUIET, customer: BO })).json;
  const send = () => brightside.post("/v1/visits", BOILER, { "idempotency-key": "job-7" });
  const first = await send();
  await brightside.settle();
  expect((await erase(brightside, bo.customer.id)).status).toBe(204);
  const again = await send();
  await brightside.settle();
  expect([again.status, again.json]).toEqual([first.status, first.json]);
  expect((await brightside.get("/v1/visits")).json.data).toHaveLength(2);
  expect(await brightside.told(ANNA.phone)).toHaveLength(1);
});

test("a retry of what an erased person was brought with makes nothing, texts nobody and says why", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const send = () => brightside.post("/v1/visits", BOILER, { "idempotency-key": "job-7" });
  const card = () => brightside.post("/v1/customers", { ...ANNA, reference: "a-1" }, { "idempotency-key": "card" });
  const [{ json: visit }, { json: anna }] = [await send(), await card()];
  await brightside.settle();
  const grade = () =>
    brightside.post(`/v1/responses/${visit.id}/grade`, { suspect: false }, { "idempotency-key": "grade" });
  await sendForm(linkIn(visit.survey_url), { tap: "1" });
  await grade();
  const case_ = (await brightside.get(`/v1/visits/${visit.id}`)).json.case.id;
  const note = () => brightside.post(`/v1/cases/${case_}/notes`, { text: "Rang Anna" }, { "idempotency-key": "note" });
  expect((await note()).status).toBe(201);
  await erase(brightside, visit.customer.id);
  await erase(brightside, anna.id);
  const texts = (await brightside.messages()).length;
  for (const [retry, id, customer_id] of [
    [send, visit.id, visit.customer.id],
    [card, anna.id, anna.id],
    [grade, visit.id, visit.customer.id],
    [note, case_, visit.customer.id],
  ] as const) {
    const answer = await retry();
    expect([answer.status, answer.json]).toEqual([200, { id, customer_id, erased: true }]);
  }
  const other = await brightside.post("/v1/visits", { ...BOILER, job: "Drains" }, { "idempotency-key": "job-7" });
  expect(other.status, "the key is still used for one request only").toBe(422);
  await brightside.settle();
  expect(await brightside.messages()).toHaveLength(texts);
  expect((await brightside.get("/v1/visits")).json.data).toHaveLength(1);
});

test("won back 1 of 3 stays won back 1 of 2 when another is erased, and nobody is lost by it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const [anna, bo, cleo] = [
    await letDown(brightside, ANNA),
    await letDown(brightside, BO),
    await letDown(brightside, CLEO),
  ];
  await putRight(brightside, anna);
  await putRight(brightside, bo);
  await brightside.hours(26);
  await sendForm(`${anna.survey}/more`, { after: "5" });
  expect((await score(brightside)).recovery).toMatchObject({ complaints: 3, closed: 1, won_back: 1, lost: 0 });
  await erase(brightside, cleo.customer);
  const left = await score(brightside);
  expect(left.recovery).toMatchObject({ complaints: 2, closed: 1, won_back: 1, lost: 0, silent: 0 });
  expect([left.n, left.promises.kept, left.times.take.n]).toEqual([2, 2, 2]);
  await erase(brightside, anna.customer);
  await erase(brightside, bo.customer);
  const nobody = await score(brightside);
  expect(nobody.n).toBe(0);
  expect(nobody.recovery).toMatchObject({ complaints: 0, closed: 0, won_back: 0, lost: 0, silent: 0 });
  expect([nobody.promises.kept, nobody.own_promises.kept, nobody.times.take.n]).toEqual([0, 0, 0]);
  await faithful(brightside);
});

test("the asking of an erased customer is nobody's silence, whatever is heard of the text afterwards", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const anna = (await brightside.post("/v1/visits", BOILER)).json;
  const bo = (await brightside.post("/v1/visits", { ...BOILER, customer: BO })).json;
  await brightside.settle();
  await sendForm(linkIn(bo.survey_url), { tap: "5" });
  expect((await score(brightside)).response).toMatchObject({ visits: 2, delivered: 2, answered: 1 });
  await erase(brightside, anna.customer.id);
  expect((await score(brightside)).response).toMatchObject({ visits: 1, delivered: 1, answered: 1 });
  await brightside.hours(2);
  expect((await score(brightside)).response).toMatchObject({ visits: 1, delivered: 1, answered: 1 });
  await faithful(brightside);
});

const KNOWN = { reference: "a-1", ...ANNA, email: "anna@example.com" };

test("whoever was erased stays away, by whatever they are brought back, and nothing of theirs is kept", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", { ...BOILER, customer: KNOWN, reference: "job-1" })).json;
  await brightside.settle();
  await erase(brightside, visit.customer.id);
  const texts = (await brightside.told(ANNA.phone)).length;
  const gone = { customer_id: visit.customer.id, erased: true };
  const again = (customer: object, more: object = {}) =>
    brightside.post("/v1/visits", { ...BOILER, customer, ...more });
  for (const [answer, id] of [
    [await again(KNOWN, { reference: "job-1" }), visit.id],
    [await again(KNOWN, { reference: "job-2" }), null],
    [await again({ name: "A. Miller", phone: "07700 900200" }), null],
    [await again({ name: "Anna M.", email: "Anna@Example.com" }), null],
    [await again({ name: "Somebody" }, { reference: "job-1" }), visit.id],
    [await brightside.post("/v1/customers", { name: "Anna", reference: "a-1" }), null],
    [await brightside.post("/v1/customers", { name: "Anna", phone: ANNA.phone }), null],
  ] as const) {
    expect([answer.status, answer.json]).toEqual([200, { id, ...gone }]);
  }
  const bo = (await brightside.post("/v1/customers", BO)).json;
  const made = await sendJson("PATCH", `/v1/customers/${bo.id}`, brightside.key, { reference: "a-1", name: "Anna" });
  expect([made.status, made.json]).toEqual([200, { id: null, ...gone }]);
  expect((await brightside.get(`/v1/customers/${bo.id}`)).json).toMatchObject({ name: BO.name, reference: null });
  await brightside.settle();
  expect(await brightside.told(ANNA.phone)).toHaveLength(texts);
  expect((await brightside.get("/v1/visits")).json.data).toHaveLength(1);
  expect((await brightside.get("/v1/customers")).json.data).toHaveLength(1);
  const kept = await within(brightside, (_, sql) => JSON.stringify(sql.exec("SELECT * FROM erased_people").toArray()));
  for (const trace of ["a-1", "900200", "anna", "job-1"]) expect(kept.toLowerCase()).not.toContain(trace);
});

test("a person who says that she is back lets her be brought again; her erased visit stays erased", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", { ...BOILER, customer: KNOWN, reference: "job-1" })).json;
  const path = `/v1/customers/${visit.customer.id}/erasure`;
  const lift = () => ask("DELETE", path, { headers: { authorization: `Bearer ${brightside.key}` } });
  expect((await lift()).status, "nobody was erased").toBe(404);
  await erase(brightside, visit.customer.id);
  const rival = await Business.open();
  expect((await ask("DELETE", path, { headers: { authorization: `Bearer ${rival.key}` } })).status).toBe(404);
  expect([(await lift()).status, (await lift()).status]).toEqual([204, 204]);
  const old = await brightside.post("/v1/visits", { ...BOILER, customer: KNOWN, reference: "job-1" });
  expect([old.status, old.json.erased]).toEqual([200, true]);
  const back = await brightside.post("/v1/visits", { ...BOILER, customer: KNOWN, reference: "job-2" });
  expect(back.status).toBe(201);
  expect(back.json.customer).toMatchObject(KNOWN);
  expect(back.json.customer.id).not.toBe(visit.customer.id);
  await brightside.settle();
  expect((await brightside.told(ANNA.phone)).length).toBeGreaterThan(0);
});

test("who shares the erased person's telephone stays a customer, and after a year the number is somebody else's", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", { ...QUIET, customer: KNOWN })).json;
  const home = { ...QUIET, customer: { name: "Max Miller", phone: ANNA.phone } };
  expect((await brightside.post("/v1/visits", home)).status).toBe(201);
  await erase(brightside, visit.customer.id);
  expect((await brightside.post("/v1/visits", home)).status).toBe(201);
  const stranger = { ...QUIET, customer: { name: "Zoe", phone: ANNA.phone } };
  expect((await brightside.post("/v1/visits", stranger)).json.erased).toBe(true);
  await brightside.pass(366 * DAY);
  expect((await brightside.post("/v1/visits", stranger)).status).toBe(201);
  const sync = await brightside.post("/v1/visits", { ...QUIET, customer: KNOWN });
  expect(sync.json.erased, "a reference is nobody else's").toBe(true);
});

const deed = fc.record({
  kind: fc.constantFrom(
    ...(["visit", "tap", "tap", "tap", "more", "more", "rate", "take", "promise", "right", "lose"] as const),
    ...(["after", "after", "call", "grade", "move", "time", "time"] as const),
  ),
  who: fc.nat({ max: 2 }),
  face: fc.integer({ min: 1, max: 5 }),
});
const WHO = [ANNA, BO, CLEO];
const CREWS = [[TOM], [PRIYA], [TOM, PRIYA]];

/** Every cell by its place, and how often each driver was answered. */
function countsOf(brightside: Business): Promise<Record<string, number>> {
  return within(brightside, (_, sql) => {
    const all: Record<string, number> = {};
    const cells = [
      ...sql.exec("SELECT *, 0 AS staff_id FROM daily_counts").toArray(),
      ...sql.exec("SELECT * FROM staff_daily_counts").toArray(),
    ];
    for (const cell of cells) {
      const { day, site_id, moment, channel, question, staff_id, more, ...columns } = cell;
      const place = [day, site_id, moment, channel, question, staff_id].join(" ");
      for (const [key, n] of Object.entries({ ...columns, ...JSON.parse(String(more)) })) {
        all[`${place} ${key}`] = Number(n);
      }
    }
    for (const { driver, n } of sql.exec("SELECT * FROM driver_answers").toArray()) all[String(driver)] = Number(n);
    return Object.fromEntries(Object.entries(all).filter(([, n]) => n !== 0));
  });
}

/** What one customer's visits count, by the same parts that a recount adds up, at the site's places. */
function partOf(brightside: Business, customer: number): Promise<Record<string, number>> {
  return within(brightside, (tx, sql) => {
    const own: Record<string, number> = {};
    for (const { id } of sql.exec("SELECT id FROM visits WHERE customer_id = ?", customer).toArray()) {
      const v = visit(tx, Number(id));
      for (const { tally } of v === null ? [] : parts(tx, v)) {
        for (const [key, n] of Object.entries(tally)) if (!key.includes("@")) own[key] = (own[key] ?? 0) + n;
      }
    }
    return own;
  });
}

function siteTotals(counts: Record<string, number>): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [cell, n] of Object.entries(counts)) {
    const [day = "", , , channel, , , key] = cell.split(" ");
    if (channel === "" || channel === undefined || day.startsWith("m") || key === undefined) continue;
    const name = key.replace(/^f(?=\d)/, "");
    total[name] = (total[name] ?? 0) + n;
  }
  return total;
}

test("counts before, less the erased person's own part, are the counts after; when all are erased nothing is left", {
  timeout: 120_000,
}, async () => {
  beginStory();
  const begin = Date.now();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 15, maxLength: 45 }), fc.nat({ max: 2 }), async (deeds, first) => {
      vi.setSystemTime(begin);
      const brightside = await Business.openWithLadder();
      await brightside.settings({ lifetime_value: { purchase: 15_000, per_year: 2, years: 20, referrals: 1 } });
      const visits: { readonly id: number; readonly who: number }[] = [];
      const come = async (who: number, face: number, job: number) => {
        const said = { customer: WHO[who] ?? ANNA, staff: CREWS[face % 3] ?? [], site: ["Leeds", "York"][face % 2] };
        const channel = face < 3 ? ("sms" as const) : ("none" as const);
        const reference = `job-${job}`;
        await brightside.account.receiveVisit({ ...said, reference, invite: { channel } }, null);
      };
      for (const who of [0, 1, 2]) {
        await come(who, who + 1, who + 1);
        visits.push({ id: who + 1, who });
      }
      for (const { kind, who, face } of deeds) {
        const mine = visits.filter((v) => v.who === who);
        const id = mine[face % mine.length]?.id ?? 1;
        const { account } = brightside;
        const money = { what: null, outcome: "goodwill" as const, amount: face * 100 };
        if (kind === "visit") {
          visits.push({ id: visits.length + 1, who });
          await come(who, face, visits.length);
        }
        if (kind === "move") await come(who, face, id);
        if (kind === "tap") await account.tap(id, face);
        if (kind === "more") await account.more(id, { loyalty: face, driver: face, touches: ["tidied_up"] });
        if (kind === "rate") await account.rate(id, 1 + (face % 2), face);
        if (kind === "take") await account.actOnCase(id, { do: "take", by: 1, when: "1h", what: null }, null);
        if (kind === "promise") await account.actOnCase(id, { do: "promise", when: "2h", what: null }, null);
        if (kind === "right") await account.actOnCase(id, { do: "put_right", ...money }, null);
        if (kind === "lose") await account.actOnCase(id, { do: "lose", reason: "gone" }, null);
        if (kind === "after") await account.followUp(id, face);
        if (kind === "call") await account.more(id, { callback: { phone: null, when: null } });
        if (kind === "grade") await account.regrade(id, face < 3, null);
        if (kind === "time") {
          vi.setSystemTime(Date.now() + ([600_000, 3_600_000, DAY, 9 * DAY, 40 * DAY][face - 1] ?? DAY));
          await brightside.ring();
          if (face === 5) await lookAtCharts(brightside);
        }
      }
      for (const who of [first, (first + 1) % 3, (first + 2) % 3]) {
        const [before, own] = [siteTotals(await countsOf(brightside)), await partOf(brightside, who + 1)];
        await brightside.account.eraseCustomer(who + 1, { by: "operator", who: null });
        const after = siteTotals(await countsOf(brightside));
        for (const key of new Set([...Object.keys(before), ...Object.keys(own), ...Object.keys(after)])) {
          expect([key, (before[key] ?? 0) - (own[key] ?? 0)]).toEqual([key, after[key] ?? 0]);
        }
        await faithful(brightside);
      }
      expect(await countsOf(brightside)).toEqual({});
    }),
    { numRuns: many(30, 5) },
  );
});
