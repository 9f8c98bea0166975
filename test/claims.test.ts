import { exports } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV, QUIET, TUESDAY } from "./support/cast.ts";
import {
  ask,
  BASE,
  Business,
  beginStory,
  type Json,
  linkIn,
  outside,
  sendForm,
  sendJson,
  surveyOf,
  words,
} from "./support/world.ts";

/** What becomes of everything that we send to Anna, and what Dev is to read of his promise. */
const FATES = {
  sent: "Anna knows you'll call by 11:00.",
  skipped: "Nobody has a number to ring. 11:00 stands on the customer's page alone.",
  failed: "Anna was not told by text. Ring Anna before 11:00.",
  opted_out: "Anna gets no texts from us. Ring Anna before 11:00.",
} as const;
type Fate = keyof typeof FATES;

interface Rows {
  readonly messages: readonly Json[];
  readonly case: Json;
}

const left = (rows: Rows, kind: string) =>
  rows.messages.some((m) => m.kind === kind && m.recipient === "customer" && /^(sent|delivered)$/.test(m.status));

/** Each sentence that claims something, and the row without which it is not so. */
const CLAIMS: readonly (readonly [RegExp, (rows: Rows) => boolean])[] = [
  [/knows you'll call by|expects you by/, (rows) => left(rows, "promise")],
  [/was told \d|saying sorry/, (rows) => left(rows, "apology")],
  [/We'll ask \S+ whether/, (rows) => left(rows, "put_right")],
  [/(^| )Sent\./, (rows) => left(rows, "note")],
  [/gets no texts|was not told by text|Nobody has a number/, (rows) => !left(rows, "promise")],
  [/got no text from us/, (rows) => !left(rows, "put_right")],
  [/phone is ringing/, ({ messages }) => messages.some((m) => m.kind === "alert" && isYoung(m))],
  [/has it and is on it|will call you/, (rows) => rows.case.holder !== null],
  [/hear from a person by/, (rows) => rows.case.promise?.by === "business"],
  [
    /tells \S+ the time|It goes to their phone/,
    ({ messages }) => messages.every((m) => m.recipient !== "customer" || !/opted_out|no_address/.test(m.reason ?? "")),
  ],
  [/person will read it|ringing right now for/, () => false],
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RUNG = 300_000;
const isYoung = (m: Json) =>
  /^(sent|delivered)$/.test(m.status) && m.to === DEV.phone && Date.now() < Date.parse(m.created_at) + RUNG;

async function letDown(fate: Fate): Promise<{ brightside: Business; dev: string; survey: string }> {
  beginStory(TUESDAY - DAY);
  const brightside = await Business.openWithLadder();
  if (fate === "opted_out") {
    // Whoever was never texted has nobody to say stop to.
    await brightside.post("/v1/visits", BOILER);
    vi.setSystemTime(TUESDAY - DAY + HOUR);
    await brightside.settle();
    await brightside.reply(ANNA.phone, "STOP");
  }
  vi.setSystemTime(TUESDAY);
  if (fate === "failed") refuse(ANNA.phone);
  const customer = fate === "skipped" ? { name: ANNA.name } : ANNA;
  const survey = await surveyOf(brightside, { ...QUIET, customer });
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  return { brightside, survey, dev: linkIn((await brightside.texts(DEV.phone)).at(-1)) };
}

/** The phones take no message to this number. */
function refuse(phone: string): void {
  outside(new URL(BASE).host, async (request) => {
    const isMessage = request.method === "POST" && new URL(request.url).pathname === "/phones/messages";
    if (isMessage && ((await request.clone().json()) as Json).to === phone)
      return Response.json({ error: "blocked" }, { status: 400 });
    return exports.default.fetch(request);
  });
}

async function noClaimWithoutItsFact(brightside: Business, pages: readonly string[], state: string): Promise<void> {
  const messages: readonly Json[] = (await brightside.get("/v1/messages")).json.data;
  const rows: Rows = { messages, case: (await brightside.get("/v1/cases")).json.data[0] };
  const texts = messages.flatMap((m) => (m.text === null || m.recipient === "customer" ? [] : [m.text]));
  for (const said of [...pages, ...texts]) {
    for (const [claim, isSo] of CLAIMS) {
      if (claim.test(said)) expect(isSo(rows), `${state}: "${claim.exec(said)?.[0]}" in: ${said}`).toBe(true);
    }
  }
}

test.each(Object.keys(FATES) as Fate[])(
  "with messages to Anna %s, no page and no text claims what is not so",
  async (fate) => {
    const { brightside, dev, survey } = await letDown(fate);
    const read = async (path: string) => words((await ask("GET", path)).text);
    const look = async (state: string) => {
      await brightside.settle();
      const pages = [await read(dev), await read(survey)] as const;
      await noClaimWithoutItsFact(brightside, pages, state);
      return pages;
    };
    const [, first] = await look("raised");
    // Whoever has no number is asked for one before a call is spoken of.
    const numberless = fate === "skipped";
    if (numberless) expect(first).toContain("Your number, and Dev calls you");
    else expect(first).toContain("Dev's phone is ringing about it right now. You'll hear from a person by 10:45.");
    vi.setSystemTime(Date.now() + 4 * 60_000);
    const [, later] = await look("raised, still in Dev's rung");
    expect(later.includes("Dev's phone is ringing")).toBe(!numberless);
    await sendForm(dev, { promise_at: "" });
    expect((await look("taken without a time"))[1]).toContain(
      "Dev has it and is on it. You'll hear from a person by 10:45.",
    );
    await sendForm(dev, { promise_at: "11:00" });
    const [promised, will] = await look("promised");
    expect(promised).toContain(FATES[fate]);
    expect(will).toContain("Dev will call you by 11:00.");
    await sendForm(dev, { do: "write", text: "I am so sorry. I will be with you at eleven.", anyway: "yes" });
    expect((await look("written to"))[1]).toContain("Dev 10:04 I am so sorry. I will be with you at eleven.");
    await sendForm(dev, { promise_at: "11:00" });
    await brightside.later(58);
    const [missed] = await look("missed");
    const again = linkIn((await brightside.texts(DEV.phone)).filter((text) => text.includes("/c/")).at(-1));
    expect(missed).not.toContain("knows you'll call by");
    await sendForm(again, { promise_at: "" });
    await sendForm(again, { do: "called" });
    await sendForm(again, { do: "add_item", text: "A new valve", due: "15:00" });
    expect((await look("spoken"))[1], "the next thing due stands in large figures").toContain(
      "Dev: A new valve, by 15:00. 15:00",
    );
    await sendForm(again, { do: "put_right", outcome: "fixed", text: "", amount: "" });
    await brightside.settle();
    const right = words((await ask("GET", again)).text);
    await noClaimWithoutItsFact(brightside, [right, await read(survey)], "put right");
    expect(right).toContain(
      fate === "sent" ? "We'll ask Anna whether it holds." : "Anna got no text from us: ask yourself whether it holds.",
    );
  },
);

test("a rung that is over rings no more: the page says when Dev was called", async () => {
  const { brightside, survey } = await letDown("sent");
  const { ladder } = (await brightside.get("/v1/settings")).json;
  expect(ladder[0].seconds).toBe(300);
  vi.setSystemTime(Date.now() + 6 * 60_000);
  const page = words((await ask("GET", survey)).text);
  expect(page).not.toContain("phone is ringing");
  expect(page).toContain("Dev was called about it: 10:00.");
});

test("our word is given in the customer's own language, and where it is missing nothing is said", async () => {
  const { brightside, survey } = await letDown("sent");
  const promise = async (guarantee: unknown) =>
    (await sendJson("PATCH", "/v1/settings", brightside.key, { guarantee })).status;
  const page = async (language: string) => words((await ask("GET", `${survey}?lang=${language}`)).text);
  expect(await promise("We make it right.")).toBe(200);
  expect(await page("en")).toContain("Our word: We make it right.");
  expect(await page("de")).not.toMatch(/Unser Wort|make it right/);
  expect(await promise({ en: "We make it right.", de: "Wir machen es gut." })).toBe(200);
  expect(await page("de")).toContain("Unser Wort: Wir machen es gut.");
  expect(await page("ar")).not.toMatch(/كلمتنا|make it right/);
  expect(await promise({ xx: "?" })).toBe(422);
  expect((await brightside.get("/v1/settings")).json.guarantee).toEqual({
    en: "We make it right.",
    de: "Wir machen es gut.",
  });
});
