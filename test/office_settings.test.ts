import { expect, test } from "vitest";
import { ANNA, BRIGHTSIDE, DEV, RUTH } from "./support/cast.ts";
import { codeOn, nobodySignsIn, signIn, Visitor } from "./support/visitor.ts";
import { Business, beginStory } from "./support/world.ts";

/** Ruth at her settings, in a business whose phones ring. */
async function ruthSets(): Promise<{ ruth: Visitor; brightside: Business }> {
  beginStory();
  await nobodySignsIn();
  const brightside = await Business.openWithLadder();
  await brightside.settle();
  return { brightside, ruth: await signIn(RUTH.phone) };
}

const settings = async (business: Business) => (await business.get("/v1/settings")).json;

/** What a page marks as wrong, and where the cursor stands. */
function marked(visitor: Visitor) {
  const wrong = [...visitor.page.text.matchAll(/id="([^"]+)-wrong">\s*([^<]+)/g)].map((m) => [m[1], m[2]?.trim()]);
  const cursor = [...visitor.page.text.matchAll(/<(?:input|select|textarea)\b[^>]*\bautofocus\b[^>]*>/g)].map(
    (m) => /\bname="([^"]+)"/.exec(m[0])?.[1],
  );
  return { wrong, cursor };
}

test("Ruth finds in her settings what is set now, and changes when customers are asked", async () => {
  const { ruth, brightside } = await ruthSets();
  await ruth.open("/board/more");
  await ruth.follow("Settings");
  expect(ruth.reads).toContain("0 min after the visit, not from 20:00 to 08:00, at most 3 times in 30 days");
  await ruth.follow("How customers are asked");
  await ruth.press("Save", { "survey.delay_minutes": "30", "survey.quiet_hours.from": "19:30" });
  expect(ruth.path).toMatch(/^\/board\/settings/);
  expect(ruth.reads).toContain("Saved. ");
  expect(ruth.reads).toContain("30 min after the visit, not from 19:30 to 08:00");
  expect((await settings(brightside)).survey).toMatchObject({
    delay_minutes: 30,
    quiet_hours: { from: "19:30", to: "08:00" },
    cap: { asks: 3, days: 30 },
  });
});

test("a business that is opened without a name and a currency shows both as wrong, and the cursor stands in the name", async () => {
  beginStory();
  await nobodySignsIn();
  const sue = new Visitor();
  await sue.open("/board/open");
  await sue.press("Continue", { name: "Sue Marsh", contact: "07700 900300" });
  await sue.press("Continue", { code: (await codeOn("+447700900300")).code });
  const place = { country: "GB", timezone: "Europe/London", language: "en" };
  await sue.post("/board/open/business", { ...place, name: "", currency: "" });
  expect(marked(sue)).toEqual({
    wrong: [
      ["name", "Please fill this in."],
      ["currency", "Please fill this in."],
    ],
    cursor: ["name"],
  });
  await sue.post("/board/open/business", { ...place, name: "Marsh", currency: "", timezone: "Mars" });
  expect(marked(sue).cursor).toEqual(["timezone"]);
});

test("each wrong field says what it takes, what was typed stays, and the cursor stands in the first of them", async () => {
  const { ruth, brightside } = await ruthSets();
  const before = await settings(brightside);
  await ruth.open("/board/settings/asking");
  await ruth.press("Save", {
    "survey.delay_minutes": "soon",
    "survey.quiet_hours.to": "8",
    "survey.cap.asks": "0",
    "survey.expire_days": "1000",
    "survey.languages": [],
  });
  expect(ruth.page.status).toBe(422);
  expect(marked(ruth)).toEqual({
    wrong: [
      ["survey.delay_minutes", "Whole numbers, like 3."],
      ["survey.quiet_hours.to", "A time of day, like 20:00."],
      ["survey.cap.asks", "At least 1."],
      ["survey.expire_days", "At most 90."],
      ["survey.languages", "At least one."],
    ],
    cursor: ["survey.delay_minutes"],
  });
  for (const typed of ["soon", "8", "0", "1000"]) expect(ruth.page.text).toContain(`value="${typed}"`);
  expect(await settings(brightside)).toEqual(before);
});

test.each([
  ["look", { "brand.name": "", "brand.color": "red", "brand.logo": "<svg onload=x></svg>" }, 3],
  ["contact", { "brand.phone": "12", "brand.email": "ruth", "legal.imprint": "http://x.example" }, 3],
  ["contact", { "brand.link_domain": "go.nowhere.example" }, 1],
  ["reviews", { "survey.review_links.2.name": "Trustpilot", "survey.review_links.2.url": "trustpilot" }, 1],
  ["guarantee", { "guarantee.de": "x".repeat(401), "guarantee.en": "We make it right." }, 1],
  ["after", { "follow_up.days": "1, two, 7", "follow_up.from": "9" }, 2],
  ["standards", { "survey.standards": "1\n2\n3\n4\n5\n6" }, 1],
  ["touches", { own: "x".repeat(50) }, 1],
  ["worth", { "lifetime_value.purchase": "120,50", "lifetime_value.years": "" }, 3],
  [
    "limits",
    { "texting.per_day": "0", "texting.countries": "GB, ZZ", trade: "Heating!", "counter.taps_per_day": "5" },
    4,
  ],
] as const)("on the page %s nothing is saved of %o", async (page, typed, wrong) => {
  const { ruth, brightside } = await ruthSets();
  const before = await settings(brightside);
  await ruth.open(`/board/settings/${page}`);
  await ruth.press("Save", typed);
  expect([page, ruth.page.status, marked(ruth).wrong.length]).toEqual([page, 422, wrong]);
  expect(marked(ruth).cursor).toEqual([page === "look" ? "brand.name" : marked(ruth).wrong[0]?.[0]]);
  expect(await settings(brightside)).toEqual(before);
});

test("every page of the settings saves what it shows without changing anything", async () => {
  const { ruth, brightside } = await ruthSets();
  await brightside.settings({
    brand: {
      phone: "+441134960100",
      logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>',
    },
    guarantee: { en: "We make it right.", de: "Wir richten es." },
    lifetime_value: { purchase: 12_050, per_year: 1.5, years: 8, referrals: 0.5 },
    survey: {
      standards: ["Did we keep to the price?"],
      touches: ["tidied_up", "Biscuits"],
      review_links: [{ name: "Google", url: "https://g.example.com/review" }],
    },
  });
  const before = await settings(brightside);
  await ruth.open("/board/settings");
  const pages = [...ruth.page.text.matchAll(/href="(\/board\/settings\/\w+)"/g)].map((m) => m[1] ?? "");
  expect(pages.length).toBeGreaterThan(9);
  for (const page of pages) {
    await ruth.open(page);
    if (!ruth.page.text.includes('name="was"')) continue;
    await ruth.press("Save");
    expect([page, ruth.reads.includes("Saved.")]).toEqual([page, true]);
  }
  expect(await settings(brightside)).toEqual(before);
});

test("of two who save the same page the second is shown both versions, and nothing is overwritten unseen", async () => {
  const { ruth, brightside } = await ruthSets();
  await ruth.open("/board/settings/asking");
  await brightside.settings({ survey: { delay_minutes: 90, cap: { asks: 5, days: 30 } } });
  await ruth.press("Save", { "survey.delay_minutes": "15" });
  expect(ruth.page.status).toBe(409);
  expect(ruth.reads).toContain("Saved now: 90. You had: 15.");
  expect(ruth.reads).toContain("Saved now: 5. You had: 3.");
  expect(ruth.page.text).toMatch(/name="survey.delay_minutes"[^>]*value="15"/);
  expect(ruth.page.text).toMatch(/name="survey.cap.asks"[^>]*value="5"/);
  expect((await settings(brightside)).survey).toMatchObject({ delay_minutes: 90, cap: { asks: 5 } });
  await ruth.press("Save");
  expect((await settings(brightside)).survey).toMatchObject({ delay_minutes: 15, cap: { asks: 5 } });
});

test("two who change different pages at once both keep what they wrote", async () => {
  const { ruth, brightside } = await ruthSets();
  await ruth.open("/board/settings/asking");
  await brightside.settings({ guarantee: "We make it right.", brand: { color: "#1d4ed8" } });
  await ruth.press("Save", { "survey.delay_minutes": "15" });
  expect(ruth.reads).toContain("Saved.");
  const now = await settings(brightside);
  expect([now.survey.delay_minutes, now.guarantee, now.brand.color]).toEqual([15, "We make it right.", "#1d4ed8"]);
});

test("Ruth sees page and text in each language before her new name is saved, and Anna's text carries it after", async () => {
  const { ruth, brightside } = await ruthSets();
  await ruth.open("/board/settings/look");
  await ruth.press("Look first", { "brand.name": "Calder Heating", "brand.color": "#ffd500" });
  expect(ruth.reads).toContain("Not saved yet");
  expect(ruth.reads).toContain("Calder Heating: Anna, how was it?");
  expect(ruth.reads).toContain("Calder Heating: Anna, wie war es?");
  expect(ruth.page.text).toContain('lang="ar" dir="rtl"');
  expect(ruth.reads).toContain("hard to read on white");
  expect((await settings(brightside)).brand).toMatchObject({ name: BRIGHTSIDE.name, color: "#0f766e" });
  await ruth.press("Save");
  expect((await settings(brightside)).brand).toMatchObject({ name: "Calder Heating", color: "#ffd500" });
  await brightside.invite();
  expect((await brightside.texts(ANNA.phone)).at(-1)).toMatch(/^Calder Heating: Anna/);
});

test("Dev who manages all sites looks at the settings and changes none", async () => {
  const { brightside } = await ruthSets();
  const dev = await signIn(DEV.phone);
  await dev.open("/board/settings/asking");
  expect(dev.reads).toContain("Only an owner changes this");
  expect(dev.page.text).not.toMatch(/<button[^>]*>\s*Save/);
  const before = await settings(brightside);
  await dev.post("/board/settings/asking", { "survey.delay_minutes": "15" });
  expect([dev.page.status, await settings(brightside)]).toEqual([403, before]);
});
