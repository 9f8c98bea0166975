import { expect, test, vi } from "vitest";
import { byUrgency } from "../src/account/cases/value_at_risk.ts";
import { ANNA, DEV, QUIET } from "./support/cast.ts";
import { Business, beginStory, type Json, linkIn, sendForm, sendJson, surveyOf } from "./support/world.ts";

const WORTH = { purchase: 15_000, per_year: 2, years: 20, referrals: 1 };

async function cases(brightside: Business): Promise<Json[]> {
  return (await brightside.get("/v1/cases")).json.data;
}

async function withSettings(change: object): Promise<Business> {
  const brightside = await Business.openWithLadder();
  const changed = await sendJson("PATCH", "/v1/settings", brightside.key, change);
  if (changed.status !== 200) throw new Error(changed.text);
  return brightside;
}

test("a low face calls somebody, by the bound the business set, and the case keeps the rule as it was", async () => {
  beginStory();
  const brightside = await withSettings({ triggers: { low_face: 1 } });
  await sendForm(await surveyOf(brightside), { tap: "2" });
  expect(await cases(brightside)).toEqual([]);
  await sendForm(await surveyOf(brightside), { tap: "1" });
  await sendJson("PATCH", "/v1/settings", brightside.key, { triggers: { low_face: 3 } });
  expect((await cases(brightside)).map((c) => c.trigger)).toEqual([{ rule: "low_face", face: 1 }]);
});

test("a customer who fell by two faces since the last visit is called although the face is not low", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendForm(await surveyOf(brightside), { tap: "5" });
  await sendForm(await surveyOf(brightside), { tap: "3" });
  expect((await cases(brightside)).map((c) => c.trigger)).toEqual([{ rule: "fall", face: 3, before: 5 }]);
});

test("a very good customer who is only lukewarm is called, another one is not", async () => {
  beginStory();
  const rule = { triggers: { valuable: { face: 3, above: 1_000_000 }, fall: null } };
  const brightside = await withSettings({ ...rule, lifetime_value: WORTH });
  await sendForm(await surveyOf(brightside), { tap: "3" });
  expect((await cases(brightside)).map((c) => c.trigger)).toEqual([
    { rule: "valuable", face: 3, value: 1_200_000, above: 1_000_000 },
  ]);
  const small = await withSettings({ ...rule, lifetime_value: { ...WORTH, years: 2 } });
  await sendForm(await surveyOf(small), { tap: "3" });
  expect(await cases(small)).toEqual([]);
});

test.each([
  ["a word of danger at a happy face", "5", "Lovely man, but it smells of gas in the hall now", "danger"],
  ["auf Deutsch", "4", "Es riecht nach Gas im Keller", "danger"],
])("%s calls at once, and the gas bill does not", async (_, tap, comment, rule) => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap });
  await sendForm(`${survey}/more`, { comment: "The gas bill was higher than I thought" });
  expect(await cases(brightside)).toEqual([]);
  await sendForm(`${survey}/more`, { comment });
  await brightside.settle();
  expect(await cases(brightside)).toMatchObject([{ urgent: true, trigger: { rule } }]);
  expect((await brightside.texts(DEV.phone))[0]).toMatch(/^DANGER.*: Anna Miller/);
});

test("danger in a comment makes a running case climb faster, and is one case with the first", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  await sendForm(`${survey}/more`, { comment: "There is smoke coming out of it" });
  const [one, ...more] = await cases(brightside);
  expect(more).toEqual([]);
  expect(one.triggers.map((t: Json) => t.rule)).toEqual(["low_face", "danger"]);
  expect(Date.parse(one.next_rung_at)).toBe(Date.now() + 120_000);
});

test("a comment on a case that somebody has goes to them, wherever they are", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0]), { promise_at: "1h" });
  await sendForm(`${survey}/more`, { comment: "Please ring the door bell, the phone is flat" });
  await brightside.settle();
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(
    /^Anna: "Please ring the door bell, the phone is flat" https:/,
  );
});

test("the silence of a very good customer is noticed when the business wants it", async () => {
  beginStory();
  const brightside = await withSettings({
    triggers: { silence: { days: 3, above: 1_000_000 } },
    lifetime_value: WORTH,
  });
  await surveyOf(brightside);
  const answered = await surveyOf(brightside, { ...QUIET, customer: { name: "Ben Shaw" } });
  await sendForm(answered, { tap: "5" });
  vi.setSystemTime(Date.now() + 3 * 86_400_000);
  await brightside.settle();
  expect((await cases(brightside)).map((c) => c.trigger.rule)).toEqual(["silence"]);
  expect((await brightside.texts(DEV.phone))[0]).toMatch(/^Anna Miller \(Tom, Boiler service, Leeds\)/);
});

test("a customer with a worth of her own is reckoned by it, else by her site's, else by the business's", async () => {
  beginStory();
  const brightside = await withSettings({ lifetime_value: WORTH });
  const atRisk = async () => {
    const made = (await brightside.post("/v1/visits", QUIET)).json;
    await sendForm(linkIn(made.survey_url), { tap: "1" });
    return [(await cases(brightside))[0].value_at_risk.lifetime_value, made];
  };
  const [account, visit] = await atRisk();
  const put = (path: string, worth: object) => sendJson("PUT", path, brightside.key, { lifetime_value: worth });
  await put(`/v1/sites/${visit.site.id}/lifetime_value`, { ...WORTH, years: 10 });
  const [site] = await atRisk();
  const kept = await put(`/v1/customers/${visit.customer.id}/lifetime_value`, { ...WORTH, referrals: 9 });
  const [own] = await atRisk();
  expect([account, site, own, kept.status]).toEqual([1_200_000, 600_000, 6_000_000, 200]);
});

test("an answer that falls in the window raises what is at risk and stays one case", async () => {
  beginStory();
  const brightside = await withSettings({ lifetime_value: WORTH });
  const survey = await surveyOf(brightside);
  await sendForm(survey, { tap: "2" });
  const before = (await cases(brightside))[0].value_at_risk.amount;
  await sendForm(survey, { tap: "1" });
  const after = await cases(brightside);
  expect(after).toHaveLength(1);
  expect(after[0].value_at_risk.amount).toBeGreaterThan(before);
  expect(ANNA.name).toBe("Anna Miller");
});

test("the queue is danger first, then what may be lost by waiting", () => {
  const risk = (base: number) => ({ value: base, low: base, base, high: base });
  const now = 100 * 60_000;
  const waiting = (name: string, urgent: boolean, base: number, minutes: number) => ({
    name,
    urgent,
    risk: risk(base),
    raisedAt: now - minutes * 60_000,
  });
  const queue = [
    waiting("big and new", false, 900_000, 1),
    waiting("small and old", false, 20_000, 90),
    waiting("danger", true, 1_000, 1),
    waiting("big and waiting", false, 900_000, 20),
  ].sort(byUrgency(now));
  expect(queue.map((c) => c.name)).toEqual(["danger", "big and waiting", "small and old", "big and new"]);
});
