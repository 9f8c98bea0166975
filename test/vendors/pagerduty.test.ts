import { expect, test } from "vitest";
import { credentials, pagerduty } from "../../src/channels/chat/pagerduty.ts";
import { alert, faulty, json, out, type Vendor } from "../support/vendors/wire.ts";

const routingKey = "R".repeat(32);
const keys = credentials.parse({ routingKey });

/** One incident for one key, as PagerDuty keeps them. */
function fakePagerduty() {
  const incidents = new Map<string, string>();
  const events: Record<string, unknown>[] = [];
  const vendor: Vendor = async (request) => {
    const event: Record<string, unknown> = await request.json();
    if (event.routing_key !== routingKey)
      return json(400, { status: "invalid event", message: "Event object is invalid" });
    events.push(event);
    incidents.set(String(event.dedup_key), String(event.event_action));
    return json(202, { status: "success", message: "Event processed", dedup_key: event.dedup_key });
  };
  return { vendor, incidents, events };
}

test("a case is one incident: opened, taken and closed under its own id", async () => {
  const fake = fakePagerduty();
  for (const state of ["open", "open", "taken", "closed"] as const) {
    const parcel = { ...alert, incident: { id: "case_7Hq2", state } };
    expect(await pagerduty.send(parcel, keys, out(fake.vendor))).toMatchObject({
      ...{ result: "delivered", providerId: "case_7Hq2" },
    });
  }
  expect([...fake.incidents]).toEqual([["case_7Hq2", "resolve"]]);
  expect(fake.events.map((event) => event.event_action)).toEqual(["trigger", "trigger", "acknowledge", "resolve"]);
  expect(fake.events[0]).toMatchObject({
    payload: { summary: alert.subject, source: "Le Pont", severity: "critical" },
    links: [{ href: alert.action?.url, text: "Take it" }],
  });
});

test("a summary is cut to what PagerDuty takes", async () => {
  const fake = fakePagerduty();
  await pagerduty.send({ ...alert, subject: "é".repeat(5000) }, keys, out(fake.vendor));
  expect(JSON.stringify(fake.events[0]?.payload)).toMatch(/"summary":"é{1023}…"/);
});

test("a wrong key, a busy and a silent PagerDuty are told apart", async () => {
  const { vendor } = fakePagerduty();
  const wrong = { routingKey: "W".repeat(32) };
  expect(await pagerduty.send(alert, wrong, out(vendor))).toMatchObject({ permanent: true, blame: "credentials" });
  const send = (fault: Parameters<typeof faulty>[1]) => pagerduty.send(alert, keys, out(faulty(vendor, fault)));
  expect(await send("rate_limited")).toMatchObject({ permanent: false, retryAfter: 3_600_000 });
  expect(await send("unavailable")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("captive_portal")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("taken_then_silence")).toMatchObject({ result: "uncertain" });
  expect(pagerduty.idempotent).toBe(true);
});
