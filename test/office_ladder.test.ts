import { expect, test } from "vitest";
import { ANNA, DEV, MOIRA, RUTH } from "./support/cast.ts";
import { nobodySignsIn, signIn, type Visitor } from "./support/visitor.ts";
import { Business, beginStory, type Json, sendForm } from "./support/world.ts";

async function ruthSets(): Promise<{ ruth: Visitor; brightside: Business; ids: Record<string, string> }> {
  beginStory();
  await nobodySignsIn();
  const brightside = await Business.openWithLadder();
  await brightside.settle();
  const people: Json[] = (await brightside.get("/v1/managers")).json.data;
  const ids = Object.fromEntries(people.map(({ name, id }) => [name.split(" ")[0].toLowerCase(), id]));
  return { brightside, ruth: await signIn(RUTH.phone), ids };
}

const ladder = async (business: Business) => (await business.get("/v1/settings")).json.ladder;

test("the ladder is shown as one night: who rings when, whose phone was never proven, and whom a danger rings", async () => {
  const { ruth } = await ruthSets();
  await ruth.open("/board/settings/ladder");
  expect(ruth.reads).toMatch(
    /21:40 Dev Patel \+44 7700 900101 21:45 Moira Quinn \+44 7700 900102 21:55 Ruth Calder .*22:10 Dev Patel and Ruth Calder Nobody took it: from the top, and the owner/,
  );
  expect(ruth.reads).toContain("A danger rings all of these at once: Dev Patel, Moira Quinn, and Ruth Calder.");
  expect(ruth.reads).toContain("Never proven to ring: Dev Patel, Moira Quinn, and Ruth Calder.");
});

test("Ruth types a week for the first rung, looks at the night it makes, and then a customer let down rings Moira who has duty", async () => {
  const { ruth, brightside, ids } = await ruthSets();
  const typed = { "ladder.0.managers": [], "ladder.0.rota": "Mon-Fri 17-8 Moira\nsat–sunday 08:00–08:00 Dev Patel" };
  await ruth.open("/board/settings/ladder");
  await ruth.press("Look first", typed);
  expect(ruth.reads).toMatch(/Not saved yet.*21:40 Moira Quinn .*21:45 Moira Quinn .*21:55 Ruth Calder/);
  expect((await ladder(brightside))[0]).toMatchObject({ managers: [ids.dev] });
  await ruth.press("Save");
  expect(ruth.reads).toMatch(/Saved\. .*Never proven to ring: Moira Quinn/);
  const [first] = await ladder(brightside);
  expect(first.rota.weekly).toHaveLength(7);
  expect(first.rota.weekly[4]).toEqual({ day: "friday", from: "17:00", to: "08:00", manager: ids.moira });
  await ruth.open("/board/settings/ladder");
  expect(ruth.page.text).toContain("Mon–Fri 17:00–08:00 Moira Quinn\nSat–Sun 08:00–08:00 Dev Patel");
  await brightside.pass(9 * 3_600_000);
  await brightside.letDown();
  const called = async (phone: string) => (await brightside.texts(phone)).some((text) => text.includes("Anna"));
  expect([await called(MOIRA.phone), await called(DEV.phone)]).toEqual([true, false]);
});

test("a line of the week that nobody can read is named, and what was typed stays", async () => {
  const { ruth, brightside } = await ruthSets();
  const before = await ladder(brightside);
  for (const rota of ["Someday 8-9 Dev", "Mon 8-9 Nobody", "Mon 8", "Mon 25:00-9 Dev"]) {
    await ruth.open("/board/settings/ladder");
    await ruth.press("Save", { "ladder.1.rota": rota, "ladder.1.seconds": "0" });
    expect([rota, ruth.page.status]).toEqual([rota, 422]);
    expect(ruth.reads).toMatch(/Minutes, from 10 seconds .*One shift a line, like Mon–Fri 17:00–08:00\./);
    expect(ruth.page.text).toContain(`>${rota}</textarea>`);
  }
  expect(await ladder(brightside)).toEqual(before);
});

test("a rung is put higher, a person joins it and an emptied one goes, and exceptions stay with their rung", async () => {
  const { ruth, brightside, ids } = await ruthSets();
  const overrides = [{ from: "2037-02-04T00:00:00.000Z", to: "2037-02-05T00:00:00.000Z", manager: null }];
  const weekly = [{ day: "monday", from: "08:00", to: "17:00", manager: ids.ruth }];
  await brightside.settings({
    ladder: [
      { managers: [ids.dev], hours: "business" },
      { managers: [ids.moira], rota: { weekly, overrides } },
    ],
  });
  await ruth.open("/board/settings/ladder");
  await ruth.press("Put rung 2 one higher");
  await ruth.press("Save", { "ladder.2.managers": [ids.ruth ?? "", ids.dev ?? ""] });
  expect(await ladder(brightside)).toEqual([
    { managers: [ids.moira], seconds: 600, rota: { weekly, overrides } },
    { managers: [ids.dev], seconds: 300, hours: "business" },
    { managers: [ids.ruth, ids.dev], seconds: 300 },
  ]);
  await ruth.open("/board/settings/ladder");
  await ruth.press("Save", { "ladder.1.managers": [] });
  expect((await ladder(brightside)).map((rung: Json) => rung.managers)).toEqual([[ids.moira], [ids.ruth, ids.dev]]);
  await ruth.open("/board/settings/ladder");
  const nobody = { "ladder.0.managers": [], "ladder.0.rota": "", "ladder.1.managers": [] };
  await ruth.press("Save", nobody);
  expect([ruth.page.status, (await ladder(brightside)).length]).toEqual([422, 2]);
});

test("business hours are typed as a week, and emptied again", async () => {
  const { ruth, brightside } = await ruthSets();
  await ruth.open("/board/settings/hours");
  await ruth.press("Save", { hours: "Mon–Fri 8–17" });
  expect(ruth.reads).toContain("Mon–Fri 08:00–17:00");
  expect((await brightside.get("/v1/settings")).json.hours).toHaveLength(5);
  await ruth.open("/board/settings/hours");
  await ruth.press("Save", { hours: "" });
  expect((await brightside.get("/v1/settings")).json.hours).toBeNull();
});

test("triggers say what the last month would have been, by its answers, before they are saved", async () => {
  const { ruth, brightside } = await ruthSets();
  const faces = ["1", "2", "3", "3", "5"];
  for (const [i, face] of faces.entries()) {
    await brightside.tapped(face, { customer: { name: `Anna ${i}`, phone: `+44770090021${i}` } });
  }
  const gas = await brightside.tapped("4", { customer: ANNA });
  await sendForm(`${gas}/more`, { comment: "I can smell gas in the kitchen" });
  await ruth.open("/board/settings/triggers");
  expect(ruth.reads).toContain("Over the last 30 days, of 6 answers, this would have opened 3 cases.");
  expect((await brightside.cases()).length).toBe(3);
  await ruth.press("Look first", { "triggers.low_face": "3", "triggers.danger": "no" });
  expect(ruth.reads).toContain("this would have opened 4 cases. As it is saved now: 3.");
  expect((await brightside.get("/v1/settings")).json.triggers.low_face).toBe(2);
  await ruth.press("Save", {
    "triggers.valuable.face": "4",
    "triggers.valuable.above": "1500.50",
    "triggers.fall": "",
  });
  expect((await brightside.get("/v1/settings")).json.triggers).toMatchObject({
    low_face: 3,
    danger: false,
    fall: null,
    valuable: { face: 4, above: 150_050 },
    silence: null,
  });
  await ruth.open("/board/settings/triggers");
  await ruth.press("Save", { "triggers.valuable.face": "" });
  expect([ruth.page.status, ruth.reads.includes("Whole numbers, like 3.")]).toEqual([422, true]);
});
