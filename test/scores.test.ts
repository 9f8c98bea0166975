import { expect, test, vi } from "vitest";
import { record } from "../src/account/counts/counts.ts";
import { recounting } from "../src/account/counts/visit_parts.ts";
import { BOILER, PRIYA, TOM } from "./support/cast.ts";
import { within } from "./support/within.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm } from "./support/world.ts";

const DAY = 86_400_000;

interface Told {
  readonly staff?: object;
  readonly site?: string;
  readonly moment?: string;
  readonly face: number;
  readonly loyalty?: number;
  readonly driver?: number;
  readonly touch?: string;
  readonly self?: number;
}

let houses = 0;
/** Everyone is asked only so often: each visit is another house's. */
const somebody = () => ({ name: `Anna Miller ${++houses}`, phone: `+4477009${10_000 + houses}` });

/** One visit, asked, answered and talked about. */
async function told(business: Business, { staff = TOM, site = "Leeds", moment = "job", face, ...said }: Told) {
  const { json } = await business.post("/v1/visits", { customer: somebody(), staff: [staff], site, moment });
  // A sender's texts go out one a second.
  vi.setSystemTime(Date.now() + 1000);
  await business.settle();
  const survey = linkIn(json.survey_url);
  await sendForm(survey, { tap: String(face) });
  if (said.loyalty !== undefined) await sendForm(`${survey}/more`, { loyalty: String(said.loyalty) });
  if (said.touch !== undefined) await sendForm(`${survey}/more`, { touches: said.touch });
  const id = Number(json.id.split("_")[2]);
  if (said.self !== undefined) await sendForm(linkIn(json.staff[0].mirror_url), { tap: String(said.self) });
  // Which driver is asked is the rotation's choice.
  await within(business, (tx, sql) =>
    recounting(tx, id, () => {
      const driver = said.driver === undefined ? null : "friendliness";
      sql.exec("UPDATE responses SET driver = ?, driver_value = ? WHERE visit_id = ?", driver, said.driver ?? null, id);
    }),
  );
}

test("scores stand by site, person, moment, channel, wording, day, week, month and quarter, with filters and windows", async () => {
  beginStory(Date.parse("2037-01-30T23:30:00Z"));
  const brightside = await Business.openWithLadder();
  await told(brightside, { face: 5 });
  vi.setSystemTime(Date.now() + 3_600_000);
  await told(brightside, { face: 3, site: "York", staff: PRIYA, moment: "invoice" });
  vi.setSystemTime(Date.now() + 70 * DAY);
  await told(brightside, { face: 4 });
  const by = async (query: string) =>
    (await brightside.get(`/v1/scores?${query}`)).json.data.map((g: Json) => [g.name, g.n]);
  expect(await by("by=day&trailing=90d")).toEqual([
    ["2037-01-30", 1],
    ["2037-01-31", 1],
    ["2037-04-11", 1],
  ]);
  expect(await by("by=week&from=2037-01-01")).toEqual([
    ["2037-W05", 2],
    ["2037-W15", 1],
  ]);
  expect(await by("by=month")).toEqual([
    ["2037-01", 2],
    ["2037-04", 1],
  ]);
  expect(await by("by=quarter")).toEqual([
    ["2037-Q1", 2],
    ["2037-Q2", 1],
  ]);
  expect(await by("by=site")).toEqual([
    ["Leeds", 2],
    ["York", 1],
  ]);
  expect(await by("by=staff")).toEqual([
    ["Priya Nair", 1],
    ["Tom Ashworth", 2],
  ]);
  expect(await by("by=moment")).toEqual([
    ["invoice", 1],
    ["job", 2],
  ]);
  expect(await by("by=channel")).toEqual([["sms", 3]]);
  expect(await by("by=question")).toEqual([["visit-1", 3]]);
  expect(await by("trailing=30d")).toEqual([["Brightside Heating", 1]]);
  expect(await by("trailing=1q")).toEqual([["Brightside Heating", 3]]);
  expect(await by("from=2037-01-31&to=2037-03-31")).toEqual([["Brightside Heating", 1]]);
  const york = (await brightside.get("/v1/scores?by=site")).json.data[1].key;
  const tom = (await brightside.get("/v1/scores?by=staff")).json.data[1].key;
  expect(await by(`site=${york}`)).toEqual([["Brightside Heating", 1]]);
  expect(await by(`by=month&staff=${tom}`)).toEqual([
    ["2037-01", 1],
    ["2037-04", 1],
  ]);
  expect(await by("moment=invoice")).toEqual([["Brightside Heating", 1]]);
  await brightside.get("/v1/warnings");
  expect(await by("by=quarter"), "the months that are over have their sums now").toEqual([
    ["2037-Q1", 2],
    ["2037-Q2", 1],
  ]);
  expect(await by("from=2037-01-31")).toEqual([["Brightside Heating", 2]]);
});

test("a local day is the account's, also when the clocks go forward", async () => {
  beginStory(Date.parse("2037-03-29T00:30:00Z"));
  const brightside = await Business.openWithLadder();
  await told(brightside, { face: 5 });
  vi.setSystemTime(Date.parse("2037-03-29T23:30:00Z"));
  await told(brightside, { face: 5 });
  const days = (await brightside.get("/v1/scores?by=day&trailing=30d")).json.data.map((g: Json) => g.key);
  expect(days).toEqual(["2037-03-29", "2037-03-30"]);
});

test("loyalty, drivers, touches, gap, task and purpose come with their n and their limits", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  for (let i = 0; i < 12; i++) {
    await told(brightside, { face: 5, loyalty: 5, driver: 5, touch: "tidied_up", self: 5 });
    await told(brightside, {
      face: i < 6 ? 4 : 2,
      loyalty: i < 4 ? 4 : 2,
      driver: i < 6 ? 4 : 3,
      touch: "",

      self: 5,
    });
  }
  // Silence is none before an answer could have come.
  vi.setSystemTime(Date.now() + 3 * 86_400_000);
  const [all] = (await brightside.get("/v1/scores?expand=touches")).json.data;
  expect(all).toMatchObject({ n: 24, faces: [0, 6, 0, 6, 12], top2: { value: 0.75 } });
  expect(all.loyalty).toMatchObject({ n: 24, faces: [0, 8, 0, 4, 12], top2: { value: 16 / 24 } });
  expect(all.task_purpose).toMatchObject({ n: 24, both: 16, task_only: 2, purpose_only: 0, neither: 6 });
  expect(all.drivers).toMatchObject([
    { driver: "friendliness", n: 24, faces: [0, 0, 6, 6, 12], with_loyalty: { n: 24 } },
  ]);
  expect(all.drivers[0].with_loyalty.somers_d.value).toBeGreaterThan(0.8);
  const [tidy] = all.touches;
  expect(tidy).toMatchObject({
    touch: "tidied_up",
    noticed: 12,
    n_with: 12,
    // Six of the twelve who told that they noticed nothing were let down, and nobody let down is asked.
    n_without: 6,
    shown: false,
    claimed: false,
    compared: null,
  });
  expect(all.gap).toMatchObject({ n: 24, over: 12, under: 0 });
  expect(all.gap.value).toBeCloseTo(1, 10);
  expect(all.response).toMatchObject({ visits: 24, delivered: 24, answered: 24, rate: { value: 1 } });
  for (const { value, low, high } of [all.perception, all.top2, all.loyalty.top2, all.gap, all.response.rate]) {
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  }
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
});

test("the silent, the complaints, the promises and the times are told as they are, open ones included", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await told(brightside, { face: 1 });
  await brightside.post("/v1/visits", { ...BOILER, customer: somebody() });
  vi.setSystemTime(Date.now() + 1000);
  await brightside.settle();
  const early = (await brightside.get("/v1/scores")).json.data[0];
  expect(early.response).toMatchObject({
    visits: 2,
    delivered: 2,
    answered: 1,
    rate: { value: null },
    left_out: { asked_lately: 2, answered_already: 1 },
  });
  expect(early.recovery).toMatchObject({ complaints: 1, closed: 0, bounds: { low: 0, high: 1 } });
  expect(early.times.take).toMatchObject({ n: 1, median: { value: null } });

  vi.setSystemTime(Date.now() + 12 * 60_000);
  const alert = (await brightside.get("/v1/messages")).json.data.find((m: Json) => m.kind === "alert");
  await sendForm(linkIn(alert.text), { promise_at: "15m" });
  const taken = (await brightside.get("/v1/scores?by=staff")).json.data[0];
  expect(taken.times.take).toMatchObject({ n: 1, median: { value: 15 }, within_hour: { value: 1 } });
  expect(taken.promises).toMatchObject({ due: 0, not_due: 1, rate: { value: null } });
  vi.setSystemTime(Date.now() + 20 * 60_000);
  const missed = (await brightside.get("/v1/scores")).json.data[0];
  expect(missed.promises).toMatchObject({ due: 1, overdue: 1, kept: 0, rate: { value: 0 } });
  expect(missed.times.put_right).toMatchObject({ n: 1, within_day: { value: 0 }, lost_within_week: { value: 0 } });
  vi.setSystemTime(Date.now() + 3 * 86_400_000);
  const later = (await brightside.get("/v1/scores")).json.data[0];
  expect(later.response).toMatchObject({ rate: { value: 0.5 }, top2_bounds: { low: 0, high: 0.5 } });
});

test("nothing asked is no zero: every value is null and its limits are all that is possible", async () => {
  beginStory();
  const brightside = await Business.open();
  const [empty] = (await brightside.get("/v1/scores")).json.data;
  expect(empty).toMatchObject({
    n: 0,
    perception: { value: null, low: 0, high: 100 },
    top2: { value: null, low: 0, high: 1 },
    loyalty: { n: 0, top2: { value: null } },
    drivers: [],

    gap: { n: 0, value: null, low: -4, high: 4 },
    response: { rate: { value: null, low: 0, high: 1 }, top2_bounds: { low: 0, high: 1 } },
    recovery: { complaints: 0, among_answered: { value: null } },
    promises: { rate: { value: null } },
    times: { take: { n: 0, median: { value: null }, within_hour: { value: null, low: 0, high: 1 } } },
  });
});

test("a person who does the hard moments is compared with how those go everywhere", async () => {
  beginStory();
  const brightside = await Business.open();
  for (let i = 0; i < 20; i++) {
    await told(brightside, { face: 5, moment: "job" });
    await told(brightside, { face: i % 2 ? 5 : 2, moment: "invoice", staff: PRIYA });
    await told(brightside, { face: i % 2 ? 5 : 2, moment: "invoice", staff: { name: "Omar Said" } });
  }
  const bands = (await brightside.get("/v1/scores?by=staff")).json.data.map((g: Json) => [g.name, g.band]);
  expect(bands).toEqual([
    ["Omar Said", "about"],
    ["Priya Nair", "about"],
    ["Tom Ashworth", "about"],
  ]);
}, 60_000);

test("a question about scores that can't be answered names each bad field", async () => {
  beginStory();
  const brightside = await Business.open();
  const wrong = async (query: string) => {
    const answer = await brightside.get(`/v1/scores?${query}`);
    expect(answer.status).toBe(422);
    return answer.json.errors.map((e: Json) => e.field);
  };
  expect(await wrong("by=planet&from=yesterday&to=2037-02-31")).toEqual(["by", "from", "to"]);
  expect(await wrong("from=2037-02-02&to=2037-02-01")).toEqual(["to"]);
  expect(await wrong("trailing=soon")).toEqual(["trailing"]);
  expect(await wrong("trailing=30d&from=2037-02-01")).toEqual(["trailing"]);
  expect(await wrong("site=sit_000000000000_1&staff=Tom")).toEqual(["site", "staff"]);
  expect(await wrong("colour=red")).toEqual(["colour"]);
});

test("touches are counted first, and compared only among those who told and were asked", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  for (let i = 0; i < 10; i++) {
    await told(brightside, { face: 5, loyalty: 5, touch: "tidied_up" });
    await told(brightside, { face: 4, loyalty: i < 4 ? 4 : 2, touch: "" });
    // Whoever skips the chips is on neither side.
    await told(brightside, { face: 3, loyalty: 1 });
  }
  await told(brightside, { face: 5, touch: "tidied_up" });
  const [tidy] = (await brightside.get("/v1/scores?expand=touches")).json.data[0].touches;
  expect(tidy).toMatchObject({ noticed: 11, n_with: 10, n_without: 10, shown: true, claimed: false });
  expect(tidy.compared.loyal_with.value).toBe(1);
  expect(tidy.compared.loyal_without.value).toBe(0.4);
  expect(tidy.compared.difference.low).toBeGreaterThan(0);
  const [sms] = (await brightside.get("/v1/scores?by=channel&expand=touches")).json.data;
  expect(sms.touches[0]).toMatchObject({ noticed: 11, shown: false, compared: null });
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
});

test("days and weeks are asked for by a period of at most 400 days, and touches by name", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await told(brightside, { face: 5, loyalty: 5, touch: "tidied_up" });
  for (const [query, field] of [
    ["by=day", "from"],
    ["by=week&to=2037-02-03", "from"],
    ["by=day&from=2035-12-01", "from"],
    ["by=week&trailing=2y", "trailing"],
    ["expand=people", "expand"],
  ]) {
    const refused = await brightside.get(`/v1/scores?${query}`);
    expect([query, refused.status, refused.json.errors?.[0].field]).toEqual([query, 422, field]);
  }
  expect((await brightside.get("/v1/scores?by=day&trailing=400d")).status).toBe(200);
  expect((await brightside.get("/v1/scores")).json.data[0].touches, "people's own cells stay unread").toBeUndefined();
  expect((await brightside.get("/v1/scores?expand=touches")).json.data[0].touches).toMatchObject([
    { touch: "tidied_up", noticed: 1 },
  ]);
});

test("many days are pages, each with the cursor of the next", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await told(brightside, { face: 5 });
  await within(brightside, (tx) => {
    const place = { site: 1, moment: "job", channel: "sms", question: "visit-1", staff: [], asked: null };
    for (let i = 1; i <= 120; i++) {
      record(tx, { ...place, day: new Date(Date.now() - i * DAY).toISOString().slice(0, 10) }, { 5: 1 });
    }
  });
  const first = (await brightside.get("/v1/scores?by=day&trailing=200d")).json;
  expect([first.data.length, first.next_cursor]).toEqual([100, first.data[99].key]);
  const second = (await brightside.get(`/v1/scores?by=day&trailing=200d&cursor=${first.next_cursor}`)).json;
  expect([second.data.length, second.next_cursor]).toEqual([21, null]);
  expect(new Set([...first.data, ...second.data].map((g: Json) => g.key)).size).toBe(121);
});

test("a customer who answers often is one voice: n stays the answers, the limits come from customers, erasure takes all of it out", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const customer = somebody();
  for (let i = 0; i < 12; i++) {
    const staff = i % 2 === 0 ? TOM : PRIYA;
    const { json } = await brightside.post("/v1/visits", { customer, staff: [staff], site: "Leeds" });
    await sendForm(linkIn(json.survey_url), { tap: "5" });
    vi.setSystemTime(Date.now() + 3 * DAY);
  }
  for (let i = 0; i < 6; i++) await told(brightside, { face: 4 });
  const [all] = (await brightside.get("/v1/scores?trailing=1y")).json.data;
  expect(all).toMatchObject({ n: 18, customers: 7, faces: [0, 0, 0, 6, 12] });
  const once = await Business.open();
  await within(once, (tx) => {
    const place = {
      day: "2037-02-01",
      site: null,
      moment: "job",
      channel: "sms",
      question: "",
      staff: [],
      asked: null,
    };
    record(tx, place, { 4: 6, 5: 12 });
  });
  const [each] = (await once.get("/v1/scores")).json.data;
  expect(each).toMatchObject({ n: 18, customers: 18, perception: { value: all.perception.value } });
  expect(all.perception.high - all.perception.low).toBeGreaterThan(1.3 * (each.perception.high - each.perception.low));
  const staff = (await brightside.get("/v1/scores?by=staff&trailing=1y")).json.data;
  expect(staff.map((s: Json) => [s.name, s.n, s.customers])).toEqual([
    [PRIYA.name, 6, 1],
    [TOM.name, 12, 7],
  ]);
  const [day] = (await brightside.get("/v1/scores?by=day&trailing=90d")).json.data;
  expect(day).toMatchObject({ n: 1, customers: 1, top2: { value: 1 } });
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
  const [whom] = (await brightside.get("/v1/visits")).json.data.filter((v: Json) => v.customer.name === customer.name);
  expect(
    (
      await ask("DELETE", `/v1/customers/${whom.customer.id}`, {
        headers: { authorization: `Bearer ${brightside.key}` },
      })
    ).status,
  ).toBe(204);
  expect((await brightside.get("/v1/scores")).json.data[0]).toMatchObject({ n: 6, customers: 6 });
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
});
