// Where we are is told by the settings, whatever a request says; and what a far side tells us counts for its own account
// and its own number alone.
import { expect, test } from "vitest";
import { address, everyRoute } from "../support/addresses.ts";
import { ANNA, BOILER, DEV } from "../support/cast.ts";
import { dump } from "../support/dump.ts";
import { withEverything } from "../support/everything.ts";
import { ALERT, Fleet, TWILIO } from "../support/fleet.ts";
import { logged } from "../support/logged.ts";
import { listening } from "../support/receiver.ts";
import { ask, BASE, beginStory, linkIn, sendForm } from "../support/world.ts";

const EVIL = "https://evil.example";
/** All the ways to say where a request was meant to go. */
const FORGED = {
  host: "evil.example",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "http",
  "x-original-host": "evil.example",
  forwarded: "host=evil.example;proto=http",
  "x-forwarded-prefix": "/evil",
  "x-original-url": "/evil",
};

test("a request to another host, or one that says so in a header, changes no link on any page or in any answer", async () => {
  beginStory();
  const { business, parts, bodies } = await withEverything();
  const authorization = `Bearer ${business.key}`;
  let links = 0;
  for (const { method, pattern, development } of await everyRoute()) {
    if (development || method === "DELETE" || pattern.startsWith("/hooks/")) continue;
    const path = address(pattern, parts);
    const body = method === "GET" ? null : pattern.startsWith("/v1/") ? JSON.stringify(bodies[pattern] ?? {}) : "tap=1";
    const type = pattern.startsWith("/v1/") ? "application/json" : "application/x-www-form-urlencoded";
    const init = {
      ...{ method, redirect: "manual" as const, ...(body !== null && { body }) },
      headers: { ...FORGED, authorization, ...(body !== null && { "content-type": type }) },
    };
    const answer = await ask(method, EVIL + path, init);
    expect(`${answer.text} ${answer.headers.get("location")}`, `${method} ${path}`).not.toContain("evil");
    links += answer.text.split(`${BASE}/`).length - 1;
  }
  expect(links).toBeGreaterThan(10);
  const made = await ask("POST", `${EVIL}/v1/visits`, {
    headers: { ...FORGED, authorization, "content-type": "application/json" },
    body: JSON.stringify(BOILER),
  });
  expect(made.json.survey_url).toMatch(/^https:\/\/cavalry\.test\/s\//);
  await business.settle();
  for (const { text } of await business.messages()) expect(text ?? "").not.toContain("evil");
});

test("a provider's signature is held to the configured address, by whatever host the call came", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const code = /reply (\d+)$/.exec(fleet.expectText(DEV.phone, ALERT).text)?.[1] ?? "";
  const elsewhere = `${EVIL}/hooks/${fleet.id}/twilio/messages`;
  const signedForEvil = await fleet.twilio.reply(elsewhere, DEV.phone, TWILIO.from, code);
  for (const url of [elsewhere, elsewhere.replace(EVIL, BASE)]) {
    const { status, text } = await ask("POST", url, { headers: signedForEvil.headers, body: signedForEvil.body });
    expect([url, status, text]).toEqual([url, 403, ""]);
  }
  expect((await fleet.cases())[0].holder).toBe(null);
  const ours = await fleet.said(DEV.phone, code);
  const headers = new Headers(ours.headers);
  for (const [name, value] of Object.entries(FORGED)) headers.set(name, value);
  expect((await ask("POST", ours.url.replace(BASE, EVIL), { headers, body: ours.body })).status).toBe(200);
  expect((await fleet.cases())[0].holder.name).toBe(DEV.name);
});

test("a text that was written to another's number is refused, however well it is signed", async () => {
  const fleet = await Fleet.arrive();
  await fleet.letDown();
  const code = /reply (\d+)$/.exec(fleet.expectText(DEV.phone, ALERT).text)?.[1] ?? "";
  const before = await dump(fleet);
  const url = `${BASE}/hooks/${fleet.id}/twilio/messages`;
  const to = (number: string, id: string) =>
    fleet.twilio.reply(url, DEV.phone, number, code, { MessageSid: `SM${id.repeat(32)}` });
  const foreign = await fleet.hook(await to("+15005550007", "a"));
  expect([foreign.status, foreign.text]).toEqual([403, ""]);
  expect(await dump(fleet)).toEqual(before);
  await fleet.plugIn("twilio", { ...TWILIO, from: "+15005550008", previousFrom: TWILIO.from });
  expect((await fleet.hook(await to(TWILIO.from, "b"))).status, "while the number is being changed").toBe(200);
  expect((await fleet.cases())[0].holder.name).toBe(DEV.name);
});

test("of what an endpoint answers its status alone is kept: no page, list or table shows more of it", async () => {
  const log = logged();
  const { brightside, shop, path } = await listening();
  const inner = "root:x:0:0 inner-secret-7431";
  for (const status of [200, 403, 500]) {
    shop.answer = () => new Response(inner, { status, headers: { "x-inner": inner, server: inner } });
    await brightside.letDown({ customer: { ...ANNA, phone: `+447700900${status}` } });
    await brightside.later(2);
  }
  expect(shop.received.length).toBeGreaterThan(3);
  const shown = await Promise.all(
    [path, `${path}/deliveries`, "/v1/messages", "/v1/webhooks"].map((one) => brightside.get(one)),
  );
  expect(JSON.stringify(shown.map(({ json }) => json))).toContain("500");
  const texts = [...shown.map(({ text }) => text), JSON.stringify(await dump(brightside)), ...log.lines];
  expect(texts.filter((text) => text.includes("inner-secret"))).toEqual([]);
});

test("the link of an alert takes nothing once the case was raised again", async () => {
  const fleet = await Fleet.arrive();
  const survey = await fleet.letDown();
  const first = linkIn(fleet.expectText(DEV.phone, ALERT).text);
  await sendForm(first, { promise_at: "1h" });
  await sendForm(first, { do: "put_right", outcome: "redone" });
  await fleet.settle();
  await fleet.pass(25 * 3_600_000);
  await sendForm(`${survey}/more`, { after: "1" });
  await fleet.settle();
  const [raised] = await fleet.cases();
  expect([raised.state, raised.holder]).toEqual(["raised", null]);
  await sendForm(first, { promise_at: "1h" });
  expect((await fleet.cases())[0].holder).toBe(null);
});
