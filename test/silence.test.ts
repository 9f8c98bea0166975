// Silence that is not silence yet, whom nobody could ask, a crew's equal parts, and which days were counted.
import { expect, test, vi } from "vitest";
import { BOILER, PRIYA, QUIET, TOM } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const DAY = 86_400_000;
const SAM = { reference: "sam", name: "Sam Okafor" };

const scores = async (brightside: Business, query = ""): Promise<Json[]> =>
  (await brightside.get(`/v1/scores?${query}`)).json.data;

let homes = 0;
const somebody = () => ({ name: `Customer ${++homes}`, phone: `+4477009${30_000 + homes}` });

test("whoever was asked a moment ago is not silent yet, and the score says how many it leaves out", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const early = (await brightside.post("/v1/visits", { ...BOILER, customer: somebody() })).json;
  await brightside.post("/v1/visits", { ...BOILER, customer: somebody() });
  await brightside.settle();
  await sendForm(linkIn(early.survey_url), { tap: "5" });
  const now = (await scores(brightside))[0].response;
  expect(now).toMatchObject({ visits: 2, delivered: 2, answered: 1, rate: { value: null, low: 0, high: 1 } });
  expect(now.left_out).toEqual({ asked_lately: 2, answered_already: 1, no_address: 0 });
  vi.setSystemTime(Date.now() + 3 * DAY);
  await brightside.post("/v1/visits", { ...BOILER, customer: somebody() });
  await brightside.settle();
  const then = (await scores(brightside))[0].response;
  expect(then).toMatchObject({ delivered: 3, rate: { value: 0.5 }, top2_bounds: { low: 0.5, high: 1 } });
  expect(then.left_out).toMatchObject({ asked_lately: 1, answered_already: 0 });
  expect((await scores(brightside, "by=staff"))[0].response).toMatchObject({ rate: { value: 0.5 } });
});

test("a visit without a telephone or mail is no follow-up that failed; asked later, it is one that was made", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.invite({ customer: somebody() });
  const nobody = { ...BOILER, reference: "job-9", customer: { reference: "c-9", name: "Anna Miller" } };
  await brightside.post("/v1/visits", nobody);
  await brightside.settle();
  const [all] = await scores(brightside);
  expect(all.response).toMatchObject({ visits: 1, delivered: 1, follow_up: { value: 1 }, left_out: { no_address: 1 } });
  await brightside.post("/v1/visits", { ...nobody, customer: { ...nobody.customer, phone: "+447700900299" } });
  await brightside.settle();
  const [later] = await scores(brightside);
  expect(later.response).toMatchObject({ visits: 2, delivered: 2, left_out: { no_address: 0 } });
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
});

test("three who share fifteen visits have five each, and a visit's shares are always one", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  for (let i = 0; i < 15; i++) {
    const visit = (await brightside.post("/v1/visits", { ...QUIET, staff: [TOM, PRIYA, SAM] })).json;
    expect(visit.staff.reduce((sum: number, one: Json) => sum + Math.round(1000 * one.share), 0)).toBe(1000);
    await sendForm(linkIn(visit.survey_url), { tap: "5" });
  }
  const staff = await scores(brightside, "by=staff");
  expect(staff.map((one) => [one.name, one.n, one.band === staff[0].band])).toEqual([
    [PRIYA.name, 5, true],
    [SAM.name, 5, true],
    [TOM.name, 5, true],
  ]);
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
});

test("a score says which local days it covers, and an answer counts on the day of its tap", async () => {
  beginStory(Date.parse("2037-01-31T23:30:00Z"));
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, {});
  const survey = await brightside.visit({ invite: { channel: "none" } });
  vi.setSystemTime(Date.now() + 3_600_000);
  await sendForm(survey, { tap: "5" });
  const period = async (query: string) => (await brightside.get(`/v1/scores?${query}`)).json.period;
  const timezone = "Europe/London";
  expect(await period("")).toEqual({ from: "2037-02-01", to: "2037-02-01", timezone });
  expect(await period("trailing=30d")).toEqual({ from: "2037-01-03", to: "2037-02-01", timezone });
  expect(await period("from=2037-01-31T23:59:00Z&to=2037-02-01T00:01:00Z")).toMatchObject({
    from: "2037-01-31",
    to: "2037-02-01",
  });
  expect((await scores(brightside, "by=month")).map((g) => [g.key, g.n])).toEqual([["2037-02", 1]]);
  expect((await ask("GET", "/board/how?lang=en")).text).toContain("An answer counts on the day of the tap");
});
