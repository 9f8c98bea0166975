// Lists in the order of change: what a program that polls them, or walks them to their end, sees.
import { expect, test, vi } from "vitest";
import { BOILER, QUIET } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

let homes = 0;
const somebody = () => ({ name: `Customer ${++homes}`, phone: `+4477009${40_000 + homes}` });
const minute = () => vi.setSystemTime(Date.now() + 60_000);

async function visits(brightside: Business, count: number): Promise<Json[]> {
  const made = [];
  for (let i = 0; i < count; i++) {
    made.push((await brightside.post("/v1/visits", { ...QUIET, customer: somebody() })).json);
    minute();
  }
  return made;
}

const list = async (brightside: Business, path: string): Promise<Json> => (await brightside.get(path)).json;
const faces = (page: Json) => page.data.map((r: Json) => r.face);

test("a late answer to an old visit is the newest of the responses, and a change of one brings it to the top", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const [one, two, three] = await visits(brightside, 3);
  for (const [visit, tap] of [
    [three, "3"],
    [two, "4"],
    [one, "5"],
  ]) {
    await sendForm(linkIn(visit.survey_url), { tap });
    minute();
  }
  expect(faces(await list(brightside, "/v1/responses"))).toEqual([5, 4, 3]);
  const since = new Date().toISOString();
  minute();
  expect((await list(brightside, `/v1/responses?updated_since=${since}`)).data).toEqual([]);
  await sendForm(`${linkIn(three.survey_url)}/more`, { comment: "All fine" });
  const changed = await list(brightside, `/v1/responses?updated_since=${since}`);
  expect(changed.data).toMatchObject([{ face: 3, comment: "All fine", updated_at: new Date().toISOString() }]);
  expect(faces(await list(brightside, "/v1/responses"))).toEqual([3, 5, 4]);
});

test("a visit changes with its answer and its case; a case with each of its events", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const [one, two, three] = await visits(brightside, 3);
  const order = async (query = "") =>
    (await list(brightside, `/v1/visits${query}`)).data.map((v: Json) => [one.id, two.id, three.id].indexOf(v.id));
  expect(await order()).toEqual([2, 1, 0]);
  await sendForm(linkIn(one.survey_url), { tap: "1" });
  minute();
  await sendForm(linkIn(two.survey_url), { tap: "2" });
  minute();
  expect(await order()).toEqual([1, 0, 2]);
  const since = new Date().toISOString();
  const [second, first] = (await list(brightside, "/v1/cases")).data;
  expect([first.visit_id, second.visit_id]).toEqual([one.id, two.id]);
  await brightside.post(`/v1/cases/${first.id}/notes`, { text: "Rang her" });
  expect((await list(brightside, `/v1/cases?updated_since=${since}`)).data.map((k: Json) => k.id)).toEqual([first.id]);
  expect((await list(brightside, "/v1/cases")).data[0].id).toBe(first.id);
  expect(await order()).toEqual([0, 1, 2]);
  expect(await order(`?updated_since=${since}`)).toEqual([0]);
});

/** Every page, and what happens between two of them. */
async function walked(brightside: Business, path: string, meanwhile: (page: number) => Promise<unknown>) {
  const seen: Json[] = [];
  for (let [cursor, page] = [null as string | null, 1]; page < 40; page++) {
    const { data, next_cursor } = await list(
      brightside,
      `${path}?limit=3${cursor === null ? "" : `&cursor=${cursor}`}`,
    );
    seen.push(...data);
    if (next_cursor === null) return seen;
    cursor = next_cursor;
    minute();
    await meanwhile(page);
  }
  throw new Error("the walk has no end");
}

for (const kind of ["visits", "responses", "cases", "customers", "messages"]) {
  test(`whoever walks the ${kind} to their end sees each, though some are added and some change on the way`, async () => {
    beginStory();
    const brightside = await Business.openWithLadder();
    const made = await visits(brightside, 8);
    for (const visit of made) await sendForm(linkIn(visit.survey_url), { tap: "1" });
    const oldest = made[0];
    const before = (await list(brightside, `/v1/${kind}`)).data.map((d: Json) => d.id ?? d.visit_id);
    const seen = await walked(brightside, `/v1/${kind}`, async (page) => {
      if (page > 2) return;
      const [fresh] = await visits(brightside, 1);
      await sendForm(linkIn(fresh.survey_url), { tap: "2" });
      await sendForm(linkIn(oldest.survey_url), { tap: page === 1 ? "2" : "1" });
      await sendJson("PATCH", `/v1/customers/${oldest.customer.id}`, brightside.key, { name: `Anna ${page}` });
    });
    const ids = seen.map((d) => d.id ?? d.visit_id);
    expect(before.filter((id: string) => !ids.includes(id))).toEqual([]);
    const twice = ids.filter((id, i) => ids.indexOf(id) < i);
    expect(twice.length, "only what changed comes twice").toBeLessThanOrEqual(kind === "messages" ? 0 : 2);
  });
}

test("a file of all responses has each once, and a parameter that no list has is refused by name", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  for (const visit of await visits(brightside, 4)) await sendForm(linkIn(visit.survey_url), { tap: "5" });
  const file = (await brightside.get("/v1/responses?format=ndjson")).text.trim().split("\n");
  expect(new Set(file.map((line) => JSON.parse(line).visit_id)).size).toBe(4);
  expect(file).toHaveLength(4);
  for (const path of ["visits", "responses", "cases", "messages", "customers", "staff", "sites"]) {
    for (const query of [
      "reference=job-1",
      "limit=0",
      "limit=101",
      "cursor=7",
      ...(path === "messages" ? [] : ["updated_since=today"]),
    ]) {
      const refused = await brightside.get(`/v1/${path}?${query}`);
      expect([path, query, refused.status, refused.json.errors?.[0].field]).toEqual([
        path,
        query,
        422,
        query.split("=")[0],
      ]);
    }
  }
  expect(
    (await ask("GET", `/v1/visits?limit=2`, { headers: { authorization: `Bearer ${brightside.key}` } })).json.data,
  ).toHaveLength(2);
  expect((await brightside.post("/v1/visits", BOILER)).status).toBe(201);
});
