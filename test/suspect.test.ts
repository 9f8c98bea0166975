import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV, PRIYA, QUIET, TOM } from "./support/cast.ts";
import { many } from "./support/length.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm } from "./support/world.ts";

test("a machine's tap is kept, shown as suspect, left out of scores, and still rings Dev's phone", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", QUIET)).json.survey_url);
  const headers = { "user-agent": "Mozilla/5.0 HeadlessChrome/120", "sec-purpose": "prefetch" };
  const page = await ask("POST", survey, { headers, body: new URLSearchParams({ tap: "1" }) });
  expect(page.status).toBe(200);
  const [answer] = (await brightside.get("/v1/responses")).json.data;
  expect(answer).toMatchObject({ face: 1, suspect: true });
  expect(answer.humanity.grade).toBeLessThan(0.5);
  expect(answer.humanity.reasons).toContain("prefetch");
  expect((await brightside.get("/v1/scores")).json.data[0].n).toBe(0);
  await brightside.settle();
  expect((await brightside.texts(DEV.phone))[0]).toContain("(may be automatic)");
});

test("a machine that was first doesn't lock Anna out: her own press of the same face counts", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", QUIET)).json.survey_url);
  const robot = { headers: { "user-agent": "curl/8.5.0" }, body: new URLSearchParams({ tap: "5" }) };
  await ask("POST", survey, robot);
  expect((await brightside.get("/v1/scores")).json.data[0].n).toBe(0);
  vi.setSystemTime(Date.now() + 60_000);
  await sendForm(survey, { tap: "5" });
  await ask("POST", survey, robot);
  expect((await brightside.get("/v1/responses")).json.data[0]).toMatchObject({ face: 5, suspect: false });
  expect((await brightside.get("/v1/scores")).json.data[0].faces).toEqual([0, 0, 0, 0, 1]);
});

test("a machine that comes later doesn't change what Anna said, but Dev hears of it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", QUIET)).json.survey_url);
  await sendForm(survey, { tap: "5" });
  vi.setSystemTime(Date.now() + 3_600_000);
  await ask("POST", survey, { headers: { "user-agent": "curl/8.5.0" }, body: new URLSearchParams({ tap: "1" }) });
  const [answer] = (await brightside.get("/v1/responses")).json.data;
  expect(answer).toMatchObject({ face: 5, suspect: false, history: [{ face: 1, suspect: true }] });
  expect((await brightside.get("/v1/scores")).json.data[0].faces).toEqual([0, 0, 0, 0, 1]);
  expect((await brightside.get("/v1/cases")).json.data).toMatchObject([{ trigger: { face: 1, automatic: true } }]);
  await brightside.settle();
  expect((await brightside.texts(DEV.phone))[0]).toContain("(may be automatic)");
});

test("a plain form post without a single header is a person", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", QUIET)).json.survey_url);
  await sendForm(survey, { tap: "4" });
  expect((await brightside.get("/v1/responses")).json.data[0]).toMatchObject({ suspect: false });
});

test("a signed tap is never refused over its headers", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", QUIET)).json.survey_url);
  const headers = { origin: "https://evil.test", "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
  expect((await ask("POST", survey, { headers, body: new URLSearchParams({ tap: "5" }) })).status).toBe(200);
  expect((await brightside.get("/v1/responses")).json.data[0]).toMatchObject({ face: 5, suspect: true });
});

test("an operator grades an answer up and down, and scores follow exactly", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", QUIET)).json;
  await sendForm(linkIn(visit.survey_url), { tap: "4" });
  const faces = async () => (await brightside.get("/v1/scores?by=staff")).json.data[0]?.faces;
  const grade = (suspect: boolean) => brightside.post(`/v1/responses/${visit.id}/grade`, { suspect });
  expect(await faces()).toEqual([0, 0, 0, 1, 0]);
  expect((await grade(true)).json).toMatchObject({ suspect: true });
  expect(await faces()).toEqual([0, 0, 0, 0, 0]);
  await sendForm(linkIn(visit.survey_url), { tap: "2" });
  expect(await faces(), "a change keeps the operator's word").toEqual([0, 0, 0, 0, 0]);
  await grade(false);
  await grade(false);
  expect(await faces()).toEqual([0, 1, 0, 0, 0]);
});

test("erasing Anna leaves a visit without a person, no words, no counts, and nothing waiting to be sent", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", { ...BOILER, reference: "job-1" })).json;
  await brightside.settle();
  const survey = linkIn(visit.survey_url);
  await sendForm(survey, { tap: "1" });
  await sendForm(`${survey}/more`, { comment: "Anna here, 12 Elm Row", callback: "07700 900777" });
  const exported = (await brightside.get(`/v1/customers/${visit.customer.id}/export`)).json;
  expect(exported.customer).toMatchObject(ANNA);
  expect(exported.visits[0].response.comment).toBe("Anna here, 12 Elm Row");
  const erase = () =>
    ask("DELETE", `/v1/customers/${visit.customer.id}`, { headers: { authorization: `Bearer ${brightside.key}` } });
  expect([(await erase()).status, (await erase()).status]).toEqual([204, 204]);
  const left = await Promise.all(
    ["visits", "responses", "cases", "messages"].map((kind) => brightside.get(`/v1/${kind}`)),
  );
  const all = left.map((page) => page.text).join();
  for (const trace of ["Anna", "900200", "Elm Row", "900777", "job-1", survey]) expect(all).not.toContain(trace);
  expect(all).not.toContain('"waiting"');
  expect((await brightside.get("/v1/scores")).json.data[0].n).toBe(0);
  expect((await brightside.get("/v1/cases")).json.data[0].state).toBe("lost");
  expect((await ask("GET", survey)).status).toBe(410);
  expect((await brightside.get(`/v1/customers/${visit.customer.id}/export`)).status).toBe(404);
});

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("tap"),
      visit: fc.nat(5),
      face: fc.integer({ min: 1, max: 5 }),
      robot: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("more"), visit: fc.nat(5), driver: fc.integer({ min: 1, max: 5 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("grade"), visit: fc.nat(5), suspect: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("move"), visit: fc.nat(5), to: fc.constantFrom("Leeds", "York") }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("erase"), visit: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("later"), hours: fc.integer({ min: 1, max: 30 }) }) },
);

/** Tap, regrade, move and erase in any order; then count the surviving answers by hand. */
test("after any sequence of taps, changes, regrades and erasures the counts are those of the surviving answers", {
  timeout: 120_000,
}, async () => {
  beginStory();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const brightside = await Business.open();
      const staff = [[TOM], [PRIYA], [TOM, PRIYA]];
      const visits: Json[] = [];
      const customer = (i: number) => ({ reference: `c-${i}`, name: `Customer ${i}` });
      const tell = (i: number, site: string) =>
        brightside.post("/v1/visits", {
          reference: `v-${i}`,
          customer: customer(i),
          staff: staff[i % 3],
          site,
          invite: { channel: "none" },
        });
      for (let i = 0; i < 6; i++) visits.push((await tell(i, "Leeds")).json);
      const erased = new Set<number>();
      for (const s of steps as Json[]) {
        const link = s.do === "later" ? "" : linkIn(visits[s.visit].survey_url);
        if (s.do === "tap")
          await ask("POST", link, {
            headers: s.robot ? { "user-agent": "curl/8" } : {},
            body: new URLSearchParams({ tap: String(s.face) }),
          });
        if (s.do === "more") await sendForm(`${link}/more`, { driver: String(s.driver) });
        if (s.do === "grade")
          await brightside.post(`/v1/responses/${visits[s.visit].id}/grade`, { suspect: s.suspect });
        if (s.do === "move" && !erased.has(s.visit)) await tell(s.visit, s.to);
        if (s.do === "erase") {
          await ask("DELETE", `/v1/customers/${visits[s.visit].customer.id}`, {
            headers: { authorization: `Bearer ${brightside.key}` },
          });
          erased.add(s.visit);
        }
        if (s.do === "later") vi.setSystemTime(Date.now() + s.hours * 3_600_000);
      }
      const standing = (await brightside.get("/v1/visits")).json.data.filter(
        (v: Json) => v.response !== null && !v.response.suspect,
      );
      const tally = (by: (v: Json) => readonly [string, number][]) => {
        const sums: Record<string, number[]> = {};
        for (const v of standing)
          for (const [key, share] of by(v)) {
            const faces = sums[key] ?? [0, 0, 0, 0, 0];
            sums[key] = faces;
            faces[v.response.face - 1] = (faces[v.response.face - 1] ?? 0) + share;
          }
        return sums;
      };
      const kept = async (by: string) => {
        const { data } = (await brightside.get(`/v1/scores?by=${by}`)).json;
        return Object.fromEntries(data.filter((g: Json) => g.n > 0).map((g: Json) => [g.name, g.faces]));
      };
      expect(await kept("site")).toEqual(tally((v) => [[v.site.name, 1]]));
      const people = tally((v) => v.staff.map((p: Json) => [p.name, p.share]));
      const counted = await kept("staff");
      expect(Object.keys(counted).sort()).toEqual(Object.keys(people).sort());
      for (const [name, faces] of Object.entries(people)) {
        faces.forEach((n, i) => {
          expect(counted[name][i]).toBeCloseTo(n, 6);
        });
      }
    }),
    { numRuns: many(25, 8) },
  );
});
