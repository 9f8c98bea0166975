import { expect, test, vi } from "vitest";
import { BOILER, DEV, PRIYA, QUIET, TOM } from "./support/cast.ts";
import { measured } from "./support/rows.ts";
import { ask, Business, beginStory, sendForm, surveyOf, words } from "./support/world.ts";

test("looking never answers: GET, HEAD and a preselected face record nothing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  for (const method of ["GET", "HEAD"]) {
    for (const path of [survey, `${survey}?tap=1`]) expect((await ask(method, path)).status).toBe(200);
  }
  expect((await ask("GET", `${survey}?tap=4`)).text).toContain('value="4" class="on"');
  expect((await brightside.get("/v1/responses")).json.data).toEqual([]);
  expect((await brightside.get("/v1/cases")).json.data).toEqual([]);
});

test("the same tap twice is one answer, one case and one alert", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  const [first, second] = [await sendForm(survey, { tap: "1" }), await sendForm(survey, { tap: "1" })];
  expect(words(second.text)).toBe(words(first.text));
  await brightside.settle();
  expect((await brightside.get("/v1/responses")).json.data).toHaveLength(1);
  expect((await brightside.get("/v1/cases")).json.data).toHaveLength(1);
  expect(await brightside.texts(DEV.phone)).toHaveLength(1);
  expect((await brightside.get("/v1/scores")).json.data[0].faces).toEqual([1, 0, 0, 0, 0]);
});

test("a change of mind within a day moves the counts, keeps the history and leaves the case open", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  vi.setSystemTime(Date.now() + 3_600_000);
  await sendForm(survey, { tap: "5" });
  const [answer] = (await brightside.get("/v1/responses")).json.data;
  expect(answer).toMatchObject({ face: 5, history: [{ face: 1, at: "2037-02-03T10:00:00.000Z" }] });
  expect((await brightside.get("/v1/scores?by=site")).json.data[0].faces).toEqual([0, 0, 0, 0, 1]);
  const [open] = (await brightside.get("/v1/cases")).json.data;
  expect(open.state).toBe("raised");
  expect(open.events.at(-1)).toMatchObject({ kind: "answer_changed", detail: { from: 1, to: 5 } });
});

test("after a day the answer stays, and the page says so kindly", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "4" });
  vi.setSystemTime(Date.now() + 24 * 3_600_000);
  const late = await sendForm(survey, { tap: "1" });
  expect(late.status).toBe(200);
  expect(words(late.text)).toContain("That answer is a day old and stays as it is. You can still tell us more.");
  expect((await brightside.get("/v1/responses")).json.data[0].face).toBe(4);
  expect((await brightside.get("/v1/cases")).json.data).toEqual([]);
});

test("each face is thanked in its own words", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const said = async (tap: string) => words((await sendForm(await surveyOf(brightside), { tap })).text);
  expect(await said("5")).toContain("Thank you, Anna. Tom can be proud of that.");
  expect(await said("4")).toContain("Thank you, Anna. That speaks well of Tom.");
  expect(await said("3")).toMatch(/Thank you, Anna\. .*What would have made it a 5\?/);
  expect(await said("2")).toContain("I'm sorry, Anna. That's not how it should be.");
  expect(await said("1")).toContain("That's horrible, and I'm sorry.");
});

test("a crew shares the credit of a visit to the thousandth", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const staff = [
    { ...TOM, share: 2 },
    { ...PRIYA, share: 1 },
  ];
  await sendForm(await surveyOf(brightside, { ...QUIET, staff }), { tap: "5" });
  const { data } = (await brightside.get("/v1/scores?by=staff")).json;
  expect(data.map((s: { name: string; n: number }) => [s.name, s.n])).toEqual([
    ["Priya Nair", 0.333],
    ["Tom Ashworth", 0.667],
  ]);
  expect((await brightside.get("/v1/scores")).json.data[0].n).toBe(1);
});

test("an answered visit that turns out to be somebody else's takes its answer along", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendForm(await surveyOf(brightside, { ...QUIET, reference: "job-7" }), { tap: "2" });
  const again = await brightside.post("/v1/visits", { ...QUIET, reference: "job-7", staff: [PRIYA], site: "York" });
  expect(again.status).toBe(200);
  const staff = (await brightside.get("/v1/scores?by=staff")).json.data.filter((s: { n: number }) => s.n > 0);
  expect(staff).toMatchObject([{ name: "Priya Nair", faces: [0, 1, 0, 0, 0] }]);
  const sites = (await brightside.get("/v1/scores?by=site")).json.data.filter((s: { n: number }) => s.n > 0);
  expect(sites).toMatchObject([{ name: "York", n: 1 }]);
});

test("a visit told twice under one reference is one visit and one text", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const first = await brightside.post("/v1/visits", { ...BOILER, reference: "job-9" });
  const second = await brightside.post("/v1/visits", { ...BOILER, reference: "job-9", job: "Boiler repair" });
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.json).toMatchObject({ id: first.json.id, job: "Boiler repair" });
  await brightside.settle();
  expect(await brightside.texts(BOILER.customer.phone)).toHaveLength(1);
});

test("an Idempotency-Key gives the first answer again, and refuses another request under it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const key = { "idempotency-key": "a-1" };
  const first = await brightside.post("/v1/visits", BOILER, key);
  const again = await brightside.post("/v1/visits", BOILER, key);
  const other = await brightside.post("/v1/visits", { ...BOILER, job: "New radiator" }, key);
  expect([first.status, again.status, other.status]).toEqual([201, 201, 422]);
  expect(again.json).toEqual(first.json);
  expect((await brightside.get("/v1/visits")).json.data).toHaveLength(1);
});

test("an old link is 410 and tells how to reach the business", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  vi.setSystemTime(Date.now() + 15 * 86_400_000);
  for (const page of [await ask("GET", survey), await sendForm(survey, { tap: "1" })]) {
    expect(page.status).toBe(410);
    expect(words(page.text)).toContain("Brightside Heating still wants to hear from you.");
  }
  expect((await brightside.get("/v1/responses")).json.data).toEqual([]);
});

test("a comment with a script in it is kept whole and shown as text", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "3" });
  const comment = "<script>alert(1)</script> & “quotes” \u202e rtl";
  const page = await sendForm(`${survey}/more`, { comment });
  expect(page.text).not.toContain("<script>alert");
  expect((await brightside.get("/v1/responses")).json.data[0].comment).toBe(comment);
});

test("a tap of 3 to 5 writes few rows", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  const visit = Number((await brightside.get("/v1/visits")).json.data[0].id.split("_")[2]);
  expect((await ask("GET", survey)).status).toBe(200);
  const { written } = await measured(brightside, (account) => account.tap(visit, 4));
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThanOrEqual(12);
});
