import { expect, test, vi } from "vitest";
import { record } from "../src/account/counts/counts.ts";
import { MANAGERS, steps, stories } from "../src/phones/demo.ts";
import { BOILER, BRIGHTSIDE, OPERATOR_KEY, PRIYA, RUTH, TOM, TUESDAY } from "./support/cast.ts";
import { lookAtCharts, within } from "./support/within.ts";
import { ask, Business, beginStory, type Json, sendJson } from "./support/world.ts";

const DAY = 86_400_000;

/** The demo business as `npm start` makes it: half a year of its own stories, told by the object's own verbs. */
async function demo(now: number): Promise<Business> {
  const business = await Business.open({ ...BRIGHTSIDE, owner: { ...RUTH, email: "ruth@brightside.example" } });
  for (const manager of MANAGERS) await business.post("/v1/managers", manager);
  const script = steps(stories(now), now);
  for (let i = 0; i < script.length; i += 400) {
    const played = await sendJson("POST", `/phones/rehearsal/${business.id}`, OPERATOR_KEY, script.slice(i, i + 400));
    expect(played.status).toBe(200);
  }
  return business;
}

test("the demo shows its true drift: Gareth Pugh slips after the fourth month, and nobody else does", async () => {
  beginStory();
  const brightside = await demo(TUESDAY);
  await brightside.settle();
  const { data } = (await brightside.get("/v1/warnings")).json;
  console.log(data.map((w: Json) => `${w.level}: ${w.sentence}`).join("\n"));
  const [first] = data;
  expect(first).toMatchObject({ level: "red", watch: "faces", unit: { kind: "staff", name: "Gareth Pugh" } });
  const slipped = TUESDAY - (182 - 121) * DAY;
  expect(Math.abs(Date.parse(first.since) - slipped) / DAY).toBeLessThan(21);
  expect(first.now).toBeLessThan(first.usual - 0.1);
  expect(first.sentence).toMatch(
    /^Gareth Pugh: since \w+,? \d+ \w+, \d+\s% of \d+ answers were happy or delighted; usual here is 8\d\s%\. Luck alone gives one false alarm in about [\d,]+ answers\.$/,
  );
  expect(
    data.filter((w: Json) => w.level === "red" && w.unit.name !== "Gareth Pugh" && w.unit.kind === "staff"),
  ).toEqual([]);

  const recounted = (await brightside.post("/v1/recount", {})).json;
  expect(recounted.differences).toEqual([]);
  expect(recounted.visits).toBeGreaterThan(1500);

  await brightside.settle();
  const told = (await brightside.get("/v1/messages")).json.data.filter((m: Json) => m.kind === "notice");
  expect(told.map((m: Json) => m.to)).toContain(RUTH.phone);
  expect(told.filter((m: Json) => m.to === RUTH.phone).map((m: Json) => m.text)).toEqual([
    expect.stringMatching(/^Gareth Pugh: [2-7] in 10 happy since \d+ \w+, usually [89]\.( And \d more\.)?$/),
  ]);

  const moira = (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === "Moira Quinn");
  const path = `/v1/warnings/${first.id}/acknowledgement`;
  expect((await brightside.post(path, { by: "mgr_000000000000_1" })).status).toBe(422);
  expect(
    (await brightside.post("/v1/warnings/faces-stf_000000000000_1/acknowledgement", { by: moira.id })).status,
  ).toBe(404);
  expect((await brightside.post(path, { by: moira.id })).status).toBe(204);
  const after = (await brightside.get("/v1/warnings")).json.data;
  expect(after.map((w: Json) => w.id)).not.toContain(first.id);
  await brightside.evict();
  vi.setSystemTime(Date.now() + DAY);
  expect((await brightside.get("/v1/warnings")).json.data.map((w: Json) => w.id)).not.toContain(first.id);
}, 180_000);

test("a young business is told that there is nothing to compare with yet", async () => {
  beginStory();
  const brightside = await Business.open();
  await brightside.post("/v1/visits", { customer: { name: "Anna Miller", phone: "+447700900200" }, staff: [] });
  expect((await brightside.get("/v1/warnings")).json).toEqual({
    data: [],
    next_cursor: null,
    not_watched: ["faces", "answering", "follow_up"].map((watch) => ({ watch, n: 0, needed: 300 })),
  });
  expect((await ask("POST", "/v1/warnings", { headers: { authorization: `Bearer ${brightside.key}` } })).status).toBe(
    405,
  );
});

interface Week {
  readonly delivered: number;
  readonly answered: number;
  readonly visited: number;
}

/** A year of two sites, seven visits a day each; the last six weeks of the first as told. */
async function year(brightside: Business, late: Week): Promise<void> {
  await within(brightside, (tx) => {
    const person = (id: number) => [{ id, credit: 1000 }];
    for (let day = 0; day < 365; day++) {
      const at = new Date(TUESDAY - (365 - day) * DAY).toISOString().slice(0, 10);
      for (const site of [1, 2]) {
        const usual = { visited: 7, delivered: 7 - (day % 7 === 0 ? 1 : 0), answered: 4 + (day % 3 === site ? 1 : 0) };
        const place = { day: at, site, moment: "job", channel: "sms", question: "visit-1", asked: null };
        record(tx, { ...place, staff: person(site) }, { ...(site === 1 && day > 323 ? late : usual) });
      }
    }
  });
}

async function twoSites(): Promise<Business> {
  const brightside = await Business.open();
  await brightside.post("/v1/visits", { ...BOILER, site: "Leeds", staff: [TOM] });
  await brightside.post("/v1/visits", { ...BOILER, site: "York", staff: [PRIYA] });
  return brightside;
}

test("a site whose customers stop answering is warned about, and the other is not", async () => {
  beginStory();
  const brightside = await twoSites();
  await year(brightside, { visited: 7, delivered: 7, answered: 2 });
  await lookAtCharts(brightside);
  const { data } = (await brightside.get("/v1/warnings")).json;
  // Leeds is Tom: one stream, one sentence.
  expect(data.map((w: Json) => [w.watch, w.unit.name])).toEqual([["answering", "Leeds"]]);
  expect(data[0].sentence).toMatch(
    /since .* customers who were asked answered; usual here is 6\d\s%\. Luck alone gives one false alarm in about [\d,]+ answers\.$/,
  );
});

test("when it gets busy and nobody asks any more, the falling follow-up is noticed", async () => {
  beginStory();
  const brightside = await twoSites();
  await year(brightside, { visited: 12, delivered: 8, answered: 5 });
  await lookAtCharts(brightside);
  const { data } = (await brightside.get("/v1/warnings")).json;
  expect(data.map((w: Json) => [w.watch, w.unit.name])).toEqual([["follow_up", "Leeds"]]);
  expect(data[0].sentence).toContain("we kept in touch as we should");
  expect(Math.abs(Date.parse(data[0].since) - (TUESDAY - 42 * DAY)) / DAY).toBeLessThan(8);
});

test("a fall that lasts stays lit when the quarters turn, and is never what is usual", async () => {
  beginStory();
  const brightside = await twoSites();
  const bad = { visited: 7, delivered: 7, answered: 2 };
  await year(brightside, bad);
  await lookAtCharts(brightside);
  const lit = async () =>
    (await brightside.get("/v1/warnings")).json.data.map((w: Json) => [w.level, w.unit.name, w.usual > 0.6]);
  const [before] = await lit();
  expect(before).toEqual(["red", "Leeds", true]);
  for (let month = 0; month < 10; month++) {
    await within(brightside, (tx) => {
      for (let day = 0; day < 30; day++) {
        const at = new Date(Date.now() + day * DAY).toISOString().slice(0, 10);
        const place = { day: at, moment: "job", channel: "sms", question: "visit-1", asked: null };
        record(tx, { ...place, site: 1, staff: [{ id: 1, credit: 1000 }] }, bad);
        record(tx, { ...place, site: 2, staff: [{ id: 2, credit: 1000 }] }, { visited: 7, delivered: 7, answered: 5 });
      }
    });
    vi.setSystemTime(Date.now() + 30 * DAY);
    await lookAtCharts(brightside);
    expect(await lit()).toEqual([["red", "Leeds", true]]);
  }
});
