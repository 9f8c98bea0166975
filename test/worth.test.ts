import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV, PRIYA, TOM } from "./support/cast.ts";
import { many } from "./support/length.ts";
import { measured } from "./support/rows.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const DAY = 86_400_000;
/** £150 twice a year for twenty years, and one friend: £12,000. */
const WORTH = { purchase: 15_000, per_year: 2, years: 20, referrals: 1 };

interface Complaint {
  readonly visit: Json;
  readonly survey: string;
  readonly path: string;
}

let houses = 0;
async function visited(brightside: Business, more: object = {}): Promise<Omit<Complaint, "path">> {
  const customer = { ...ANNA, name: `Anna Miller ${++houses}`, phone: `+4477009${20_000 + houses}` };
  const said = { ...BOILER, customer, invite: { channel: "none" }, ...more };
  const visit = (await brightside.post("/v1/visits", said)).json;
  return { visit, survey: linkIn(visit.survey_url) };
}

async function letDown(brightside: Business, face: number, more: object = {}): Promise<Complaint> {
  const { visit, survey } = await visited(brightside, more);
  await sendForm(survey, { tap: String(face) });
  const found = (await brightside.get(`/v1/visits/${visit.id}`)).json.case;
  return { visit, survey, path: `/v1/cases/${found.id}` };
}

async function opened(worth: object | null = WORTH): Promise<Business> {
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, { lifetime_value: worth });
  return brightside;
}

async function take(brightside: Business, { path }: Complaint, promise?: string): Promise<void> {
  const by = (await brightside.get("/v1/managers")).json.data[1].id;
  const taken = await brightside.post(`${path}/acknowledgement`, {
    by,
    ...(promise !== undefined && { promise: { at: promise } }),
  });
  expect(taken.status).toBe(201);
}

/** Taken, put right with money, asked again the day after. */
async function recovered(brightside: Business, one: Complaint, resolution: object, after: number): Promise<void> {
  await take(brightside, one);
  expect((await brightside.post(`${one.path}/resolution`, resolution)).status).toBe(201);
  vi.setSystemTime(Date.now() + DAY + 3_600_000);
  await brightside.settle();
  await sendForm(`${one.survey}/more`, { after: String(after) });
}

async function scores(brightside: Business, query = ""): Promise<Json> {
  return (await brightside.get(`/v1/scores?${query}`)).json.data;
}

async function faithful(brightside: Business): Promise<void> {
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
}

const OF_A_TAP = ["low_face", "fall", "valuable", "promise_missed"];

/** What may have been a machine's until a person says or does something. */
function isCounted({ response, case: c }: Json): boolean {
  const acted = c.events.some((e: Json) => !["customer", "clock"].includes(e.by) && e.kind !== "undone");
  const said = c.triggers.some((t: Json) => !OF_A_TAP.includes(t.rule));
  const tapped = c.triggers.some((t: Json) => t.rule !== "promise_missed" && t.automatic === undefined);
  return acted || said || (tapped && response?.suspect === false);
}

/** What the cases themselves say, one by one; of money each customer's last one. */
async function byTheCases(brightside: Business): Promise<Json> {
  const cases = (await brightside.get("/v1/cases")).json.data;
  const total = (of: (c: Json) => number) => cases.reduce((sum: number, c: Json) => sum + of(c), 0);
  const number = (c: Json) => Number(c.id.split("_").at(-1));
  const complaints = (await brightside.get("/v1/visits")).json.data.filter(
    (v: Json) => v.case !== null && isCounted(v),
  );
  const last = new Map<string, Json>();
  for (const { customer, case: c } of complaints) {
    const before = last.get(customer?.id);
    const since = before && (Date.parse(c.raised_at) - Date.parse(before.raised_at) || number(c) - number(before));
    if (before === undefined || since > 0) last.set(customer?.id, c);
  }
  const worth = (of: "amount" | "low" | "high") =>
    [...last.values()].reduce((sum, c) => sum + (c.value_at_risk?.[of] ?? 0), 0);
  return {
    risk: worth("amount"),
    low: worth("low"),
    high: worth("high"),
    kept: total((c) => c.promises.kept),
    late: total((c) => c.promises.late),
    broken: total((c) => c.promises.broken),
  };
}

test("what may be lost is the sum of the complaints', what was kept that of the won ones, by account, site and person", async () => {
  beginStory();
  const brightside = await opened();
  const one = await letDown(brightside, 1);
  await letDown(brightside, 2, { site: "York", staff: [PRIYA] });
  await letDown(brightside, 1, {
    staff: [
      { ...TOM, share: 1 },
      { ...PRIYA, share: 3 },
    ],
  });
  const [before] = await scores(brightside);
  // 12,000 × (.65 − .04), twice, and 12,000 × (.45 − .04).
  expect(before.value_at_risk).toEqual({ n: 3, value: 1_956_000, low: 1_152_000, high: 2_640_000, currency: "GBP" });
  expect(before.value_kept).toEqual({ n: 0, value: 0, low: 0, high: 0, currency: "GBP" });
  const summed = await byTheCases(brightside);
  expect([summed.risk, summed.low, summed.high]).toEqual([1_956_000, 1_152_000, 2_640_000]);

  await recovered(brightside, one, { outcome: "fixed" }, 4);
  const [after] = await scores(brightside);
  expect(after.value_at_risk).toEqual(before.value_at_risk);
  // Happy is not delighted: 12,000 × (.65 − .08).
  expect(after.value_kept).toEqual({ n: 1, value: 684_000, low: 420_000, high: 876_000, currency: "GBP" });
  expect(
    (await scores(brightside, "by=site")).map((g: Json) => [g.name, g.value_at_risk.value, g.value_kept.value]),
  ).toEqual([
    ["Leeds", 1_464_000, 684_000],
    ["York", 492_000, 0],
  ]);
  expect(
    (await scores(brightside, "by=staff")).map((g: Json) => [g.name, g.value_at_risk.n, g.value_at_risk.value]),
  ).toEqual([
    ["Priya Nair", 1.75, 492_000 + 549_000],
    ["Tom Ashworth", 1.25, 732_000 + 183_000],
  ]);
  expect((await scores(brightside, "from=2037-02-04"))[0]?.value_at_risk.value).toBeNull();
  await faithful(brightside);
});

test("a worse second tap raises what may be lost, a failed recovery takes back what was kept, an erasure takes all of it", async () => {
  beginStory();
  const brightside = await opened();
  const one = await letDown(brightside, 2);
  vi.setSystemTime(Date.now() + 60_000);
  await sendForm(one.survey, { tap: "1" });
  expect((await scores(brightside))[0].value_at_risk.value).toBe(732_000);
  await recovered(brightside, one, { outcome: "refunded", refund: { amount: 2_500, currency: "GBP" } }, 5);
  expect((await scores(brightside))[0].value_kept).toMatchObject({ n: 1, value: 732_000 });
  await sendForm(`${one.survey}/more`, { after: "2" });
  expect((await scores(brightside))[0].value_kept).toMatchObject({ n: 0, value: 0 });
  await faithful(brightside);
  await ask("DELETE", `/v1/customers/${one.visit.customer.id}`, {
    headers: { authorization: `Bearer ${brightside.key}` },
  });
  const [erased] = await scores(brightside);
  expect(erased.value_at_risk).toMatchObject({ n: 0, value: null });
  expect(erased.guarantee_cost).toMatchObject({ n: 0, amount: 0 });
  await faithful(brightside);
});

test("money given counts each time it leaves, as refund, goodwill or cost of putting it right", async () => {
  beginStory();
  const brightside = await opened(null);
  const refund = (amount: number) => ({ refund: { amount, currency: "GBP" } });
  const one = await letDown(brightside, 1);
  await recovered(brightside, one, { outcome: "refunded", ...refund(2_500) }, 2);
  await recovered(brightside, one, { outcome: "goodwill", note: "Flowers", ...refund(1_800) }, 5);
  const other = await letDown(brightside, 2, { site: "York", staff: [PRIYA] });
  await recovered(brightside, other, { outcome: "redone", ...refund(4_000) }, 5);
  const [all] = await scores(brightside);
  expect(all.guarantee_cost).toEqual({
    n: 3,
    amount: 8_300,
    currency: "GBP",
    refunded: { n: 1, amount: 2_500 },
    goodwill: { n: 1, amount: 1_800 },
    other: { n: 1, amount: 4_000 },
  });
  expect(all.value_at_risk, "nobody said what a customer is worth").toMatchObject({ n: 0, value: null });
  expect((await scores(brightside, "by=staff")).map((g: Json) => [g.name, g.guarantee_cost.amount])).toEqual([
    ["Priya Nair", 4_000],
    ["Tom Ashworth", 4_300],
  ]);
  await faithful(brightside);
});

test("promises are counted once and the same everywhere: kept, late, broken, overdue, and our own apart from them", async () => {
  beginStory();
  const brightside = await opened(null);
  const kept = await letDown(brightside, 1);
  await take(brightside, kept, "1h");
  await brightside.post(`${kept.path}/resolution`, { outcome: "fixed" });
  const late = await letDown(brightside, 1);
  await take(brightside, late, "15m");
  await brightside.later(20);
  const [missed] = await scores(brightside);
  expect(missed.promises, "the time that we gave ourselves is nobody's promise").toMatchObject({
    kept: 1,
    broken: 1,
    overdue: 0,
    not_due: 0,
  });
  await take(brightside, late);
  await brightside.later(5);
  await brightside.post(`${late.path}/resolution`, { outcome: "fixed" });
  const moved = await letDown(brightside, 2);
  await take(brightside, moved, "1h");
  await brightside.post(`${moved.path}/promise`, { at: "2h" });
  vi.setSystemTime(Date.now() + 3 * 3_600_000);
  const [overdue] = await scores(brightside);
  expect(overdue.promises).toMatchObject({
    kept: 1,
    late: 1,
    broken: 0,
    overdue: 1,
    due: 3,
    rate: { value: expect.closeTo(1 / 3) },
    minutes_late: { value: 10 },
  });
  expect(overdue.own_promises, "from the first second, and after the missed one").toEqual({
    kept: 4,
    late: 0,
    broken: 0,
  });
  await brightside.post(`${moved.path}/promise`, { at: "2h" });
  const [told] = await scores(brightside);
  expect(told.promises, "a time that has passed is not moved but broken").toMatchObject({
    kept: 1,
    late: 1,
    broken: 1,
    overdue: 0,
    not_due: 1,
  });
  expect(await byTheCases(brightside)).toMatchObject({ kept: 1, late: 1, broken: 1 });
  await faithful(brightside);
});

test("a complaint without a low face counts by what was tapped before it, whatever is tapped or erased afterwards", async () => {
  beginStory();
  const brightside = await opened();
  const gas = await visited(brightside);
  await sendForm(gas.survey, { tap: "5" });
  await sendForm(`${gas.survey}/more`, { comment: "There is a smell of gas" });
  const call = await visited(brightside);
  await sendForm(`${call.survey}/more`, { callback: "07700 900555" });
  for (const one of [gas, call]) {
    const found = (await brightside.get(`/v1/visits/${one.visit.id}`)).json.case;
    await recovered(brightside, { ...one, path: `/v1/cases/${found.id}` }, { outcome: "fixed" }, 5);
  }
  await sendForm(call.survey, { tap: "4" });
  await faithful(brightside);
  const headers = { authorization: `Bearer ${brightside.key}` };
  await ask("DELETE", `/v1/customers/${gas.visit.customer.id}`, { headers });
  await faithful(brightside);
});

test("a customer who complains three times may be lost once, and stands where their last complaint stands", async () => {
  beginStory();
  const brightside = await opened({ purchase: 15_000, per_year: 2, years: 15, referrals: 0 });
  const again = (face: number, more: object = {}) => letDown(brightside, face, { customer: ANNA, ...more });
  const first = await again(2);
  await again(1, { site: "York", staff: [PRIYA] });
  const third = await again(1);
  await letDown(brightside, 1);
  const whole = async () => (await scores(brightside))[0];
  // Worth 4,500 each: 4,500 × (.65 − .04), twice.
  expect((await whole()).value_at_risk).toMatchObject({ n: 2, value: 549_000, high: 720_000 });
  expect((await whole()).recovery.complaints, "each is a complaint").toBe(4);
  const bySite = await scores(brightside, "by=site");
  expect(bySite.map((g: Json) => [g.name, g.value_at_risk.n, g.value_at_risk.value])).toEqual([
    ["Leeds", 2, 549_000],
    ["York", 1, 274_500],
  ]);
  await recovered(brightside, third, { outcome: "fixed" }, 5);
  expect((await whole()).value_at_risk_by).toMatchObject({
    open: { n: 1, value: 274_500 },
    won_back: { n: 1, value: 274_500 },
    lost: { n: 0, value: null },
    silent: { n: 0, value: null },
  });
  expect((await whole()).value_kept).toMatchObject({ n: 1, value: 274_500 });
  await take(brightside, first);
  await brightside.post(`${first.path}/resolution`, { outcome: "lost", note: "went elsewhere" });
  expect((await whole()).value_at_risk_by.lost.n, "the last one is won back").toBe(0);
  await faithful(brightside);
});

const ROBOT = { "user-agent": "Mozilla/5.0 HeadlessChrome/120", "sec-purpose": "prefetch" };
const machine = (survey: string, tap: number) =>
  ask("POST", survey, { headers: ROBOT, body: new URLSearchParams({ tap: String(tap) }) });

test("what only machines pressed rings, and is in no count of complaints, times or money until a person acts on it", async () => {
  beginStory();
  const brightside = await opened();
  const pressed: Omit<Complaint, "path">[] = [];
  for (let i = 0; i < 5; i++) {
    const one = await visited(brightside);
    await machine(one.survey, 1);
    pressed.push(one);
  }
  await brightside.later(12);
  const whole = async () => (await scores(brightside))[0];
  const nothing = await whole();
  expect([nothing.n, nothing.recovery.complaints, nothing.times.take.n, nothing.times.put_right.n]).toEqual([
    0, 0, 0, 0,
  ]);
  expect([nothing.value_at_risk.n, nothing.own_promises]).toEqual([0, { kept: 0, late: 0, broken: 0 }]);
  expect(await brightside.cases(), "they ring all the same").toHaveLength(5);
  await faithful(brightside);
  const path = async (i: number) =>
    `/v1/cases/${(await brightside.get(`/v1/visits/${pressed[i]?.visit.id}`)).json.case.id}`;
  const by = (await brightside.get("/v1/managers")).json.data[1].id;
  expect((await brightside.post(`${await path(0)}/acknowledgement`, { by })).status).toBe(201);
  expect((await whole()).recovery.complaints, "Dev took one").toBe(1);
  await brightside.post(`/v1/responses/${pressed[1]?.visit.id}/grade`, { suspect: false });
  expect((await whole()).recovery.complaints, "the operator knows better of another").toBe(2);
  vi.setSystemTime(Date.now() + 60_000);
  await sendForm(pressed[2]?.survey ?? "", { tap: "1" });
  expect((await whole()).recovery.complaints, "she says so herself").toBe(3);
  await sendForm(pressed[3]?.survey ?? "", { tap: "5" });
  expect((await whole()).recovery.complaints, "he says that all is well").toBe(3);
  await sendForm(`${pressed[4]?.survey}/more`, { comment: "There is a smell of gas" });
  const last = await whole();
  expect([last.recovery.complaints, last.times.take.n, last.value_at_risk.n]).toEqual([4, 4, 4]);
  await brightside.post(`/v1/responses/${pressed[1]?.visit.id}/grade`, { suspect: true });
  expect((await whole()).recovery.complaints).toBe(3);
  await faithful(brightside);
});

test("a refund is written down however it ended, is asked for where it is the outcome, and can be corrected later", async () => {
  beginStory();
  const brightside = await opened(null);
  const gbp = (amount: number) => ({ amount, currency: "GBP" });
  const given = async () => (await scores(brightside))[0].guarantee_cost;
  const one = await letDown(brightside, 1);
  const early = await brightside.post(`${one.path}/refund`, gbp(900));
  expect([early.status, early.json.detail]).toEqual([409, expect.stringContaining("resolution")]);
  await take(brightside, one);
  for (const body of [{ outcome: "refunded" }, { outcome: "refunded", refund: gbp(0) }]) {
    const refused = await brightside.post(`${one.path}/resolution`, body);
    expect([refused.status, refused.json.errors[0].field]).toEqual([422, "refund"]);
  }
  const lost = await brightside.post(`${one.path}/resolution`, { outcome: "lost", note: "left", refund: gbp(4_000) });
  expect([lost.status, lost.json.state, lost.json.resolution]).toEqual([
    201,
    "lost",
    { outcome: "lost", note: "left", refund: gbp(4_000) },
  ]);
  expect(await given()).toMatchObject({ n: 1, amount: 4_000, refunded: { n: 1, amount: 4_000 } });
  const other = await letDown(brightside, 2);
  await take(brightside, other);
  await brightside.post(`${other.path}/resolution`, { outcome: "redone" });
  expect((await brightside.post(`${other.path}/refund`, { amount: 700, currency: "EUR" })).json.errors[0].field).toBe(
    "currency",
  );
  const mended = await brightside.post(`${other.path}/refund`, gbp(700), { "idempotency-key": "books" });
  expect([mended.status, mended.json.resolution.refund]).toEqual([201, gbp(700)]);
  expect(mended.json.events.at(-1)).toMatchObject({ kind: "refund_corrected", by: "api", detail: { money: gbp(700) } });
  await brightside.post(`${other.path}/refund`, gbp(700), { "idempotency-key": "books" });
  await brightside.post(`${one.path}/refund`, gbp(3_500));
  expect(await given()).toMatchObject({ n: 2, amount: 4_200, refunded: { amount: 3_500 }, other: { amount: 700 } });
  await brightside.post(`${other.path}/refund`, gbp(0));
  expect(await given()).toMatchObject({ n: 1, amount: 3_500 });
  expect((await brightside.get(other.path)).json.resolution.refund).toBeNull();
  await faithful(brightside);
});

test("what is left on the list can be ticked after it was put right, and nothing new is put on it", async () => {
  beginStory();
  const brightside = await opened(null);
  const one = await letDown(brightside, 1);
  await take(brightside, one);
  const { items } = (await brightside.post(`${one.path}/items`, { what: "A new valve" })).json;
  await brightside.post(`${one.path}/resolution`, { outcome: "fixed" });
  const tick = (done: boolean) => sendJson("PATCH", `${one.path}/items/${items[0].id}`, brightside.key, { done });
  const ticked = await tick(true);
  expect([ticked.status, ticked.json.items[0].done, ticked.json.state]).toEqual([200, true, "put_right"]);
  expect((await brightside.post(`${one.path}/items`, { what: "A second valve" })).status).toBe(409);
  expect((await tick(false)).json.items[0].done).toBe(false);
  await faithful(brightside);
});

test("a press that was taken back leaves the counts as they were", async () => {
  beginStory();
  const brightside = await opened();
  await letDown(brightside, 1);
  await brightside.settle();
  const page = linkIn((await brightside.texts(DEV.phone))[0]);
  await sendForm(page, { do: "take", promise_at: "1h" });
  await sendForm(page, { do: "undo" });
  await faithful(brightside);
});

const deed = fc.record({
  kind: fc.constantFrom(
    "visit",
    "tap",
    "tap",
    "take",
    "promise",
    "called",
    "right",
    "right",
    "after",
    "after",
    "lose",
    "danger",
    "call",
    "erase",
    "time",
    "time",
  ),
  pick: fc.nat({ max: 3 }),
  face: fc.integer({ min: 1, max: 5 }),
});

test("whatever happens to complaints, the recount finds the same money and promises", {
  timeout: 120_000,
}, async () => {
  beginStory();
  const begin = Date.now();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 50 }), async (deeds) => {
      vi.setSystemTime(begin);
      const brightside = await opened();
      for (const { kind, pick, face } of deeds) {
        if (kind === "time") {
          vi.setSystemTime(Date.now() + ([600_000, 3_600_000, DAY, 9 * DAY][pick] ?? DAY));
          await brightside.settle();
          continue;
        }
        await measured(brightside, (account) => {
          const id = 1 + pick;
          const money = {
            outcome: (["refunded", "goodwill", "redone"] as const)[face % 3] ?? ("fixed" as const),
            what: "sorry",
            amount: 100 * face,
          };
          if (kind === "visit")
            account.receiveVisit({ customer: { ...ANNA, name: `Anna ${pick}` }, staff: [TOM], moment: "job" }, null);
          if (kind === "tap") account.tap(id, face);
          if (kind === "take")
            account.actOnCase(id, { do: "take", by: 1, when: face > 2 ? "1h" : null, what: null }, null);
          if (kind === "promise") account.actOnCase(id, { do: "promise", when: "15m", what: null }, null);
          if (kind === "called") account.actOnCase(id, { do: "called" }, null);
          if (kind === "right") account.actOnCase(id, { do: "put_right", ...money }, null);
          if (kind === "lose") account.actOnCase(id, { do: "lose", reason: "gone" }, null);
          if (kind === "after") account.followUp(id, face);
          if (kind === "danger") account.more(id, { comment: `There is a smell of gas ${face}` });
          if (kind === "call") account.more(id, { callback: { phone: null, when: null } });
          if (kind === "erase") account.eraseCustomer(id, { by: "operator", who: null });
        });
      }
      const found = (await brightside.post("/v1/recount", {})).json;
      expect(found.differences).toEqual([]);
      const [all] = await scores(brightside);
      const summed = await byTheCases(brightside);
      expect(all.value_at_risk.value ?? 0).toBe(summed.risk);
      expect([all.promises.kept, all.promises.late, all.promises.broken]).toEqual([
        summed.kept,
        summed.late,
        summed.broken,
      ]);
      expect(all.value_kept.value ?? 0).toBeLessThanOrEqual(all.value_at_risk.value ?? 0);
    }),
    { numRuns: many(30, 5) },
  );
});
