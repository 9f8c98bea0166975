import { expect, test } from "vitest";
import { RUTH } from "./support/cast.ts";
import { nobodySignsIn, signIn, Visitor } from "./support/visitor.ts";
import { Business, beginStory, type Json } from "./support/world.ts";

async function ruthAt(): Promise<{ ruth: Visitor; brightside: Business }> {
  beginStory();
  await nobodySignsIn();
  const brightside = await Business.openWithLadder();
  await brightside.settle();
  return { brightside, ruth: await signIn(RUTH.phone) };
}

test("sites are added, renamed and retired, and no two have one name", async () => {
  const { ruth, brightside } = await ruthAt();
  const names = async () => (await brightside.get("/v1/sites")).json.data.map((site: Json) => site.name).toSorted();
  await ruth.open("/board/settings");
  await ruth.follow("Sites");
  await ruth.press("Add a site", { name: "Leeds" });
  await ruth.press("Add a site", { name: "York" });
  expect(await names()).toEqual(["Leeds", "York"]);
  await ruth.press("Add a site", { name: "York" });
  expect([ruth.page.status, ruth.reads.includes("Another site has this name.")]).toEqual([422, true]);
  expect(ruth.page.text).toMatch(/autofocus="" [^>]*value="York"/);
  await ruth.open("/board/sites");
  await ruth.press("Save the name", { "name.1": "Leeds North" });
  await ruth.press("Retire it");
  expect(await names()).toEqual(["York"]);
});

test("Ruth makes a code for her counter in Leeds about the invoice, and a stranger answers by it", async () => {
  const { ruth, brightside } = await ruthAt();
  await ruth.open("/board/sites");
  await ruth.press("Add a site", { name: "Leeds" });
  await ruth.press("Make a code", { place: "", moment: "invoice" });
  expect([ruth.page.status, ruth.reads.includes("Please fill this in.")]).toEqual([422, true]);
  expect(ruth.page.text).toMatch(/value="invoice" checked/);
  await ruth.press("Make a code", { place: "Front desk", site: "1" });
  expect(ruth.reads).toMatch(/Front desk The invoice · Leeds Print it Open it on this tablet/);
  const print = /href="(\/q\/[\w-]{31})\/print"/.exec(ruth.page.text)?.[1] ?? "";
  const stranger = new Visitor();
  await stranger.open(print);
  expect([stranger.page.status, stranger.reads.includes("How was it at Brightside Heating today?")]).toEqual([
    200,
    true,
  ]);
  expect((await brightside.get("/v1/places")).json.data[0]).toMatchObject({ site: "Leeds", moment: "invoice" });
  await ruth.open("/board/changes?what=place");
  expect(ruth.reads).toMatch(/Counters · Front desk .* Ruth Calder/);
});

test("a business that opened itself has no key until its owner makes one", async () => {
  beginStory();
  const opening = { id: "00aa11bb22cc", name: "Marsh", timezone: "Europe/London", country: "GB", currency: "GBP" };
  const marsh = new Business(opening.id, "");
  await marsh.account.open({ ...opening, language: "en", owner: RUTH, keyHash: null, sealed: "" }, null);
  expect(await marsh.stored("SELECT hash FROM api_keys")).toEqual([]);
});

test("lists that were changed are read as words, and a sentence that begins with a bracket as it is", async () => {
  const { ruth, brightside } = await ruthAt();
  await brightside.settings({
    survey: { standards: ["On time?", "Tidy?"], review_links: [{ name: "Google", url: "https://g.example.com/r" }] },
    guarantee: "[draft] We make it right.",
  });
  await ruth.open("/board/changes");
  expect(ruth.reads).toContain("Your own standards, one a line – On time?, Tidy?");
  expect(ruth.reads).toContain("Google https://g.example.com/r");
  expect(ruth.reads).toContain("[draft] We make it right.");
});
