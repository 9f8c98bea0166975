// The customer's answer while the store is down, and the longest answer there is.
import { expect, test } from "vitest";
import { DEV } from "../support/cast.ts";
import { ALERT, Fleet } from "../support/fleet.ts";
import { within } from "../support/within.ts";
import { ask, linkIn, sendForm, words } from "../support/world.ts";

test("A6: while the object can't write, an answer is 503 with Retry-After, promises nothing, and counts once it is sent again", async () => {
  const fleet = await Fleet.arrive();
  const survey = await fleet.visit({ invite: { channel: "none" } });
  const place = new URL((await fleet.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  await within(fleet, (_, sql) => sql.exec("ALTER TABLE responses RENAME TO responses_gone"));
  for (const [path, form] of [
    [survey, { tap: "1" }],
    [`${survey}/more`, { comment: "It leaks" }],
    [place, { tap: "2" }],
  ] as const) {
    const refused = await sendForm(path, form);
    expect([path, refused.status, refused.headers.get("retry-after")]).toEqual([
      path,
      503,
      expect.stringMatching(/^\d+$/),
    ]);
    expect(refused.headers.get("cache-control")).toBe("no-store");
    expect(words(refused.text)).not.toMatch(/thank|sorry|call/i);
    expect(words(refused.text)).toMatch(/again/i);
  }
  const api = await fleet.post("/v1/visits", { customer: { name: "Ben" }, staff: [] });
  expect([api.status, api.headers.get("retry-after")]).toEqual([503, "5"]);
  await within(fleet, (_, sql) => sql.exec("ALTER TABLE responses_gone RENAME TO responses"));
  expect((await fleet.get("/v1/responses")).json.data).toEqual([]);
  expect(await fleet.cases()).toEqual([]);
  fleet.nothingElse();
  expect((await sendForm(survey, { tap: "1" })).status).toBe(200);
  await fleet.settle();
  expect(await fleet.cases()).toHaveLength(1);
  fleet.expectText(DEV.phone, ALERT);
});

test("A11: ten thousand characters with emoji, reading marks, markup and line breaks are kept whole, shown as text and cut whole in a text", async () => {
  const fleet = await Fleet.arrive();
  const survey = await fleet.letDown();
  const alert = linkIn(fleet.expectText(DEV.phone, ALERT).text);
  const part = "It leaks 👩‍👩‍👧‍👦 \u200fقطرة\u200e <script>alert(1)</script>\n";
  const comment = part.repeat(200).slice(0, 9_990).concat("<b>the end");
  expect(comment).toHaveLength(10_000);
  await sendForm(alert, { promise_at: "1h" });
  expect((await sendForm(`${survey}/more`, { comment })).status).toBe(200);
  await fleet.settle();
  expect((await fleet.get("/v1/responses")).json.data[0].comment).toBe(comment);
  for (const path of [survey, alert]) {
    const page = (await ask("GET", path)).text;
    expect(page).toContain("&lt;b&gt;the end");
    expect(page.split("&lt;script&gt;alert(1)&lt;/script&gt;").length).toBeGreaterThan(150);
    expect(page).not.toContain("<script>alert(1)");
  }
  const told = fleet.expectText(DEV.phone, /^Anna: "It leaks/).text;
  expect(told).toMatch(/ https:\/\/cavalry\.test\/c\/[\w-]{24,27}$/);
  expect(told.length).toBeLessThan(1_000);
  expect(told.isWellFormed()).toBe(true);
});
