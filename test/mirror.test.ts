import { expect, test, vi } from "vitest";
import { ANNA, BOILER, PRIYA, TOM } from "./support/cast.ts";
import { measured } from "./support/rows.ts";
import { within } from "./support/within.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson, words } from "./support/world.ts";

const HOUR = 3_600_000;
const SCANNER = "Mozilla/5.0 (compatible; Barracuda Sentinel)";
const CREW = [
  { ...TOM, share: 1 },
  { ...PRIYA, share: 3 },
];

async function visited(brightside: Business, more: object = {}): Promise<Json> {
  const { json } = await brightside.post("/v1/visits", { ...BOILER, reference: "job-1", ...more });
  return json;
}

const mirrorOf = (visit: Json, who = 0): string => linkIn(visit.staff[who].mirror_url);

async function gaps(brightside: Business, query = ""): Promise<Json> {
  const { data } = (await brightside.get(`/v1/scores?${query}`)).json;
  return data.map((g: Json) => [g.name, g.gap.n, g.gap.value]);
}

async function faithful(brightside: Business): Promise<void> {
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
}

test("Tom says how he thinks it went, learns nothing of what Anna said, and the gap between them is counted", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visited(brightside);
  await brightside.settle();
  await sendForm(linkIn(visit.survey_url), { tap: "2" });

  const asked = await ask("GET", mirrorOf(visit));
  expect(words(asked.text)).toMatch(
    /^Brightside Heating Hello Tom, How do you think Anna felt about your visit\? Boiler service · 10:00 Let down Not great It was fine Happy Delighted One tap\. Anna won't see it\./,
  );
  expect(asked.text, "Anna's face shows nowhere").not.toContain('aria-pressed="true"');
  const thanked = await sendForm(mirrorOf(visit), { tap: "5" });
  expect(words(thanked.text)).toContain("Thank you, Tom. It's written down.");
  expect(words(thanked.text)).toContain("How do you think Anna felt about your visit? Delighted");
  expect(thanked.text).not.toContain("let down");

  expect(await gaps(brightside)).toEqual([["Brightside Heating", 1, 3]]);
  expect(await gaps(brightside, "by=staff")).toEqual([["Tom Ashworth", 1, 3]]);
  const { json } = await brightside.get(`/v1/visits/${visit.id}`);
  expect(json.staff[0].self_rating).toMatchObject({ face: 5, suspect: false });
  expect((await brightside.get("/v1/visits")).json.data[0].staff[0].mirror_url).toBe(visit.staff[0].mirror_url);
  await faithful(brightside);
});

test("looking records nothing, whoever looks; a press does, and another one changes it for a day", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visited(brightside);
  await sendForm(linkIn(visit.survey_url), { tap: "4" });
  const preselected = await ask("GET", `${mirrorOf(visit)}?tap=4`);
  expect(preselected.text).toContain('aria-pressed="true"');
  await ask("HEAD", mirrorOf(visit));
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 0, null]]);

  for (const [face, gap] of [
    ["5", 1],
    ["3", -1],
    ["4", 0],
  ] as const) {
    await sendForm(mirrorOf(visit), { tap: face });
    vi.setSystemTime(Date.now() + HOUR);
    expect(await gaps(brightside)).toEqual([["Brightside Heating", 1, gap]]);
  }
  vi.setSystemTime(Date.now() + 22 * HOUR);
  const late = await sendForm(mirrorOf(visit), { tap: "1" });
  expect(words(late.text)).toContain("This answer is a day old and stays as it is.");
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 1, 0]]);
  expect((await sendForm(mirrorOf(visit), { tap: "6" })).status).toBe(422);
  expect((await ask("PUT", mirrorOf(visit))).headers.get("allow")).toBe("GET, HEAD, POST");
  await faithful(brightside);
});

test("what a scanner presses is kept and not counted, and never outweighs a person", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visited(brightside);
  await sendForm(linkIn(visit.survey_url), { tap: "4" });
  const press = (tap: string, agent: string) =>
    ask("POST", mirrorOf(visit), { headers: { "user-agent": agent }, body: new URLSearchParams({ tap }) });
  const trapped = await ask("POST", mirrorOf(visit), { body: new URLSearchParams({ tap: "1", website: "x" }) });
  expect(trapped.status).toBe(200);
  const rating = async () => (await brightside.get(`/v1/visits/${visit.id}`)).json.staff[0].self_rating;
  expect(await rating()).toMatchObject({ face: 1, suspect: true });
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 0, null]]);
  vi.setSystemTime(Date.now() + HOUR);
  await press("5", "Mozilla/5.0 (iPhone)");
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 1, 1]]);
  await ask("POST", mirrorOf(visit), { body: new URLSearchParams({ tap: "1", website: "x" }) });
  await press("2", SCANNER);
  expect(await rating()).toMatchObject({ face: 5, suspect: false });
  await faithful(brightside);
});

test("of a crew each rates for themselves; the account counts one pair, by whoever has the largest share", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visited(brightside, { staff: CREW });
  await sendForm(linkIn(visit.survey_url), { tap: "3" });
  await sendForm(mirrorOf(visit, 0), { tap: "5" });
  expect(await gaps(brightside), "Priya, who has the larger share, has not said").toEqual([
    ["Brightside Heating", 1, 2],
  ]);
  await sendForm(mirrorOf(visit, 1), { tap: "2" });
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 1, -1]]);
  expect(await gaps(brightside, "by=staff")).toEqual([
    ["Priya Nair", 0.75, -1],
    ["Tom Ashworth", 0.25, 2],
  ]);
  await faithful(brightside);

  const alone = await visited(brightside, { staff: [TOM] });
  expect(alone.id).toBe(visit.id);
  expect(await gaps(brightside), "Priya was not there after all").toEqual([["Brightside Heating", 1, 2]]);
  expect((await ask("GET", mirrorOf(visit, 1))).status).toBe(404);
  await faithful(brightside);
});

test("Anna's change of mind, an operator's word and her erasure move the pairs with them", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visited(brightside);
  await sendForm(mirrorOf(visit), { tap: "4" });
  expect(await gaps(brightside), "no pair without Anna").toEqual([["Brightside Heating", 0, null]]);
  await sendForm(linkIn(visit.survey_url), { tap: "2" });
  vi.setSystemTime(Date.now() + HOUR);
  await sendForm(linkIn(visit.survey_url), { tap: "5" });
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 1, -1]]);
  await brightside.post(`/v1/responses/${visit.id}/grade`, { suspect: true });
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 0, null]]);
  await brightside.post(`/v1/responses/${visit.id}/grade`, { suspect: false });
  await brightside.evict();
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 1, -1]]);
  await faithful(brightside);
  const erased = await ask("DELETE", `/v1/customers/${visit.customer.id}`, {
    headers: { authorization: `Bearer ${brightside.key}` },
  });
  expect(erased.status).toBeLessThan(300);
  expect(await gaps(brightside)).toEqual([["Brightside Heating", 0, null]]);
  const over = await ask("GET", mirrorOf(visit));
  expect([over.status, over.text.includes("Anna")]).toEqual([410, false]);
  await faithful(brightside);
});

test("an old link is 410 in words, a forged one and a customer's own 404", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await visited(brightside);
  vi.setSystemTime(Date.now() + 15 * 24 * HOUR);
  for (const answer of [await ask("GET", mirrorOf(visit)), await sendForm(mirrorOf(visit), { tap: "4" })]) {
    expect([answer.status, words(answer.text)]).toEqual([
      410,
      expect.stringContaining("This link has had its day It's too late to say for this visit."),
    ]);
  }
  expect((await brightside.get(`/v1/visits/${visit.id}`)).json.staff[0].self_rating).toBeNull();
  const code = mirrorOf(visit).slice(3);
  for (const wrong of [`${code.slice(0, -2)}AA`, linkIn(visit.survey_url).slice(3), "x"]) {
    expect((await ask("GET", `/m/${wrong}`)).status).toBe(404);
  }
  expect((await ask("GET", `/s/${code}`)).status).toBe(404);
});

test("where the business wants it, staff with a phone get their link by text, by day, once, and not when they have said", async () => {
  beginStory(Date.parse("2037-02-03T21:00:00Z"));
  const brightside = await Business.openWithLadder();
  const tom = { ...TOM, phone: "+447700900301" };
  const priya = { ...PRIYA, phone: "+447700900302" };
  await visited(brightside, { staff: [tom], reference: "before" });
  const set = await sendJson("PATCH", "/v1/settings", brightside.key, { mirror: true });
  expect(set.json.mirror).toBe(true);
  const visit = await visited(brightside, { staff: [tom, priya, { name: "Lee, without a phone" }] });
  await brightside.settle();
  const mine = async () =>
    (await brightside.get("/v1/messages")).json.data
      .filter((m: Json) => m.kind === "mirror")
      .map((m: Json) => [m.to, m.status, m.reason]);
  expect(await mine()).toEqual([
    [priya.phone, "waiting", "quiet_hours"],
    [tom.phone, "waiting", "quiet_hours"],
  ]);
  await sendForm(mirrorOf(visit, 1), { tap: "4" });
  await visited(brightside, { staff: [tom, priya] });
  vi.setSystemTime(Date.parse("2037-02-04T08:00:00Z"));
  await brightside.settle();
  vi.setSystemTime(Date.now() + 2_000);
  await brightside.settle();
  expect((await mine()).map(([to, status]: string[]) => [to, status])).toEqual([
    [priya.phone, "skipped"],
    [tom.phone, "delivered"],
  ]);
  const texts = await brightside.texts(tom.phone);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(/^Tom, how do you think Anna felt about your visit\? One tap: https:\S+$/);
  expect(linkIn(texts[0])).toBe(mirrorOf(visit));
});

test("a rating writes at most 5 rows, two before the customer has answered, and a tap pays nothing for the mirror", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await visited(brightside);
  await visited(brightside, { reference: "job-2", customer: { ...ANNA, name: "Ben Miller", phone: "+447700900201" } });
  await brightside.settle();
  const early = await measured(brightside, (account) => account.rate(1, 1, 4));
  await measured(brightside, (account) => account.tap(2, 4));
  const late = await measured(brightside, (account) => account.rate(2, 1, 4));
  const changed = await measured(brightside, (account) => account.rate(2, 1, 3));
  console.log(`rows written by a rating: ${early.written} early, ${late.written} late, ${changed.written} changed`);
  // The rating, and its place in the list of what changed last.
  expect(early.written).toBeLessThanOrEqual(2);
  expect(Math.max(late.written, changed.written)).toBeLessThanOrEqual(5);
  expect(await within(brightside, (_, sql) => sql.exec("SELECT count(*) AS n FROM stale_days").one().n)).toBe(0);
});
