import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV, MOIRA, RUTH } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson, words } from "./support/world.ts";

const DAY = 24 * 3_600_000;

async function annaGave(face: string): Promise<{ brightside: Business; survey: string }> {
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, {
    guarantee: "If it isn't right, we make it right, or you don't pay.",
    lifetime_value: { purchase: 15_000, per_year: 2, years: 20, referrals: 1 },
  });
  const visit = await brightside.post("/v1/visits", { ...BOILER, reference: "job-1" });
  await brightside.settle();
  const survey = linkIn(visit.json.survey_url);
  await sendForm(survey, { tap: face });
  await brightside.settle();
  return { brightside, survey };
}

async function seen(survey: string): Promise<string> {
  return words((await ask("GET", survey)).text);
}

async function last(brightside: Business, phone: string): Promise<string> {
  return (await brightside.texts(phone)).at(-1) ?? "";
}

async function caseOf(brightside: Business): Promise<Json> {
  return (await brightside.get("/v1/cases")).json.data[0];
}

/** To a moment further on, with whatever falls due at it. */
async function jump(brightside: Business, ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  await brightside.settle();
}

test("a whole month: let down, two rungs, taken by text, promised, missed, owned up to, kept, put right, asked once, won back and left in peace", async () => {
  beginStory();
  const { brightside, survey } = await annaGave("1");
  expect(await seen(survey)).toContain(
    "That's horrible, and I'm sorry. Putting this right is my favourite kind of problem.",
  );

  expect(await last(brightside, DEV.phone)).toMatch(
    /^Anna Miller \(1\/5, Tom, Boiler service, Leeds\) £7k at risk\. I have it: https:\S+ or reply \d\d$/,
  );
  expect((await caseOf(brightside)).value_at_risk).toEqual({
    amount: 732_000,
    currency: "GBP",
    low: 444_000,
    high: 960_000,
    lifetime_value: 1_200_000,
  });

  await brightside.later(5);
  await brightside.evict();
  await brightside.later(10);
  const alert = await last(brightside, RUTH.phone);
  const code = /reply (\d+)$/.exec(alert)?.[1] ?? "";
  await brightside.reply(RUTH.phone, `${code} 1h`);
  expect(await last(brightside, RUTH.phone)).toContain("Anna is being told that you'll call by 11:15");
  expect(await last(brightside, DEV.phone)).toBe("Ruth has Anna's case. You can rest.");
  expect(await last(brightside, ANNA.phone)).toMatch(/^Anna, Ruth from Brightside Heating will call you by 11:15\./);
  expect(await seen(survey)).toContain("Ruth will call you by 11:15. 11:15 in 60 minutes");

  await brightside.later(50);
  expect(await last(brightside, RUTH.phone)).toMatch(/^Anna expects you by 11:15\. Done, or another time\?/);
  await brightside.later(10);
  expect(await last(brightside, ANNA.phone)).toMatch(
    /^Anna, Ruth promised to call by 11:15 and didn't\. I'm sorry\. You'll hear from us by 11:45:/,
  );
  expect(await seen(survey)).toContain(
    "I'm sorry, Anna. We promised a time and missed it. We said 11:15 and didn't call.",
  );
  expect(await last(brightside, RUTH.phone), "the holder hears it, and may still take it").toMatch(
    /^(Anna did not hear from you by 11:15|Promise missed: Anna)/,
  );
  const again = (await brightside.texts(DEV.phone)).at(-1) ?? "";
  expect(again, "from the end of the ladder to its top").toMatch(/^Promise missed: Anna Miller \(1\/5/);

  const dev = linkIn(again);
  expect(words((await ask("GET", dev)).text)).toContain("We missed a promise. Anna was told 11:45.");
  await sendForm(dev, { promise_at: "" });
  expect(await seen(survey), "the new time binds whoever takes it").toContain("You'll hear from us by 11:45.");
  await brightside.later(10);
  await sendForm(dev, { do: "called" });
  expect(await seen(survey)).toContain("It's being put right, Anna.");
  expect((await caseOf(brightside)).promises).toEqual({ kept: 0, late: 1, broken: 0, moved: 0 });
  expect((await caseOf(brightside)).own_promises, "from the first second, and for the missed one").toEqual({
    kept: 2,
    late: 0,
    broken: 0,
  });

  await sendForm(dev, { do: "add_item", text: "New valve fitted", due: "tomorrow" });
  await sendForm(dev, { do: "add_item", text: "Carpet cleaned", due: "" });
  expect(await seen(survey)).toContain("Still to be put right New valve fitted by tomorrow 12:00 Carpet cleaned");
  await brightside.evict();
  const [valve, carpet] = (await caseOf(brightside)).items;
  for (const item of [valve, carpet]) {
    await sendForm(dev, { do: "tick", item: item.id.split("_").at(-1), done: "yes" });
  }
  expect(await seen(survey)).toContain("New valve fitted ✓ done Carpet cleaned ✓ done");

  const done = await sendForm(dev, {
    do: "put_right",
    outcome: "redone",
    text: "New valve, and the carpet is clean again",
    amount: "40.00",
  });
  expect(words(done.text)).toContain("Put right. Thank you. We'll ask Anna whether it holds.");
  await brightside.settle();
  expect(await last(brightside, ANNA.phone)).toMatch(
    /^Anna, Dev says it's done: New valve, and the carpet is clean again\. Is it right now\?/,
  );
  expect(await seen(survey)).toContain("Is it right now, Anna?");
  expect((await caseOf(brightside)).resolution).toEqual({
    outcome: "redone",
    note: "New valve, and the carpet is clean again",
    refund: { amount: 4_000, currency: "GBP" },
  });

  await jump(brightside, DAY);
  expect(await last(brightside, ANNA.phone)).toMatch(
    /^Anna, it's Dev from Brightside Heating\. Is everything right now\? One tap:/,
  );
  expect(await seen(survey)).toContain("Is everything right now? Let down Not great It was fine Happy Delighted");
  const answer = await sendForm(`${survey}/more`, { after: "4" });
  expect(words(answer.text)).toContain("Thank you, Anna. So glad it's right now.");
  expect((await caseOf(brightside)).state).toBe("won_back");
  await brightside.settle();
  expect(await last(brightside, DEV.phone)).toBe("Anna says it's right now. Well done.");

  const heard = (await brightside.texts(ANNA.phone)).length;
  await jump(brightside, 6 * DAY);
  await brightside.evict();
  await jump(brightside, 53 * DAY);
  expect(await brightside.texts(ANNA.phone), "after her yes nobody asks again").toHaveLength(heard);

  const end = await caseOf(brightside);
  expect(end).toMatchObject({ state: "won_back", promises: { kept: 0, late: 1, broken: 0 } });
  expect(end.events.map((e: Json) => e.kind)).toEqual([
    "raised",
    "time_given",
    "alerted",
    "escalated",
    "escalated",
    "taken",
    "reminded",
    "promise_missed",
    "alerted",
    "reopened",
    "taken",
    "called",
    "item_added",
    "item_added",
    "item_done",
    "item_done",
    "resolved",
    "follow_up_asked",
    "followed_up",
    "won_back",
  ]);
  const asks = (await brightside.get("/v1/messages")).json.data.filter((m: Json) => m.kind === "follow_up");
  expect(asks.map((m: Json) => m.status)).toEqual(["delivered"]);
});

test("its twin that is lost: put right, not right yet, one rung higher, and gone, with the reason written down", async () => {
  beginStory();
  const { brightside, survey } = await annaGave("2");
  const dev = linkIn(await last(brightside, DEV.phone));
  await sendForm(dev, { promise_at: "1h" });
  await brightside.later(20);
  await sendForm(dev, { do: "called" });
  await sendForm(dev, { do: "put_right", outcome: "fixed", text: "", amount: "" });
  await jump(brightside, DAY);
  const answer = await sendForm(`${survey}/more`, { after: "2" });
  expect(words(answer.text)).toContain("Thank you for saying so, Anna. Then we're not done.");
  await brightside.settle();
  const alert = await last(brightside, MOIRA.phone);
  expect(alert, "one rung higher").toMatch(
    /^Not right yet: Anna Miller \(2\/5, Tom, Boiler service, Leeds\)\. I have it:/,
  );
  const old = await sendForm(dev, { do: "called" });
  expect([old.status, words(old.text)]).toEqual([409, expect.stringContaining("Take it again")]);

  await sendForm(linkIn(alert), { promise_at: "15m" });
  await brightside.later(5);
  await sendForm(linkIn(alert), { do: "put_right", outcome: "could_not_reach", text: "", amount: "" });
  const lost = await sendForm(linkIn(alert), { do: "lose", text: "Moved to another firm" });
  expect(words(lost.text)).toContain("Anna is lost. It's written down");
  expect(await seen(survey)).toContain("We're here, Anna.");
  const texts = (await brightside.texts(ANNA.phone)).length;
  await jump(brightside, 40 * DAY);
  expect((await brightside.texts(ANNA.phone)).length, "nobody asks a customer who is gone").toBe(texts);
  expect(await caseOf(brightside)).toMatchObject({
    state: "lost",
    resolution: { outcome: "lost", note: "Moved to another firm" },
    triggers: [{ rule: "low_face" }, { rule: "not_right", face: 2 }],
  });
  expect((await ask("GET", linkIn(alert))).text, "a week later the link shows nothing of Anna").not.toContain("Anna");
});
