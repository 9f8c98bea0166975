// A day on which everything that a stranger or a vendor can do to one business is done to it at once: what it costs, and
// whether the real customers among it still ring somebody. `npm test` has the first hour of it, with enough of each to
// meet every limit; `npm run test:long` has the day.
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { DEV } from "./support/cast.ts";
import { Fleet } from "./support/fleet.ts";
import { many } from "./support/length.ts";
import { accept, Receiver } from "./support/receiver.ts";
import { statements } from "./support/rows.ts";
import { ask, linkIn, sendForm } from "./support/world.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const HOURS = many(24, 1);
/** Bad faces at the counter each minute, each from another network. */
const PRESSES = many(20, 6);
/** What the endpoint takes to answer, by the story's clock. */
const SLOW = 9 * SECOND;
/** Minutes after the hour at which the real customer answers. */
const AT = [7, 22, 41, 58];

/** What a text costs in Britain, about; the rest by Cloudflare's list of October 2026. */
const PRICES = { text: 0.05, row: 1 / 1e6, request: 0.45 / 1e6 };

test("a hostile counter, a machine that answers our texts, a dead provider and a slow endpoint, for a day: what it costs, and a real customer's alert leaves within two seconds", async () => {
  const fleet = await Fleet.arrive({ alerts: ["vonage", "twilio"], invitations: ["twilio"] });
  fleet.down("vonage");
  const shop = new Receiver();
  await shop.subscribe(fleet);
  // While an alert's way is measured it answers at once: here nothing else can go on beside a clock that is moved.
  let measuring = false;
  shop.answer = () => {
    if (!measuring) vi.setSystemTime(Date.now() + SLOW);
    return accept();
  };
  const counter = new URL((await fleet.post("/v1/places", { name: "Front desk" })).json.url).pathname;
  const robot = "+447700900666";
  await fleet.invite({ customer: { name: "Otto Robot", phone: robot } });

  let [rows, requests, answeredTo, said] = [0, 0, 0, 0];
  const delays: number[] = [];
  const taken: string[] = [];

  const step = async (n: number) => {
    for (let press = 0; press < PRESSES; press++) {
      requests++;
      const network = `10.${n >> 8}.${n & 255}.${press}`;
      await ask("POST", counter, {
        headers: { "cf-connecting-ip": network },
        body: new URLSearchParams({ tap: "1", once: `press-${n}-${press}-0001` }),
      });
    }
    // It answers each text of ours, and says something new by itself.
    const texts = fleet.twilio.messages.filter((m) => m.to === robot);
    for (const { body } of [...texts.slice(answeredTo), { body: "" }]) {
      requests++;
      await fleet.hook(await fleet.said(robot, `I am away until ${said++}. You wrote: ${body.slice(0, 40)}`));
    }
    answeredTo = texts.length;
    measuring = true;
    if (AT.includes(n % 60)) delays.push(await realCustomer(n));
    measuring = false;
    await fleet.pass(MINUTE);
    await fleet.receipts();
    // Without a moment of real time no timer of the object's ever ends, and the runtime holds only so many.
    await new Promise((tick) => setTimeout(tick, 2));
  };

  /** How long after the tap the alert was in a provider's hands that works. */
  const realCustomer = async (n: number): Promise<number> => {
    requests += 4;
    // Dev does his work: what he took two customers ago is put right.
    const done = taken.at(-2);
    if (done !== undefined) await sendForm(done, { do: "put_right", outcome: "fixed", text: "It is warm again" });
    const name = `Customer${n} Real`;
    const survey = await fleet.visit({
      customer: { name, phone: `+4477008${String(n).padStart(5, "0")}` },
      invite: { channel: "none" },
    });
    const before = fleet.twilio.messages.length;
    const tapped = Date.now();
    expect((await sendForm(survey, { tap: "1" })).status).toBe(200);
    const alert = () =>
      fleet.twilio.messages.slice(before).find((m) => m.to === DEV.phone && m.body.includes(`Customer${n}`));
    for (let rings = 0; rings < 200 && alert() === undefined; rings++) {
      const due = await runInDurableObject(fleet.stub, (_, { storage }) => storage.getAlarm());
      if (due === null || due > tapped + 60 * SECOND) break;
      vi.setSystemTime(Math.max(Date.now(), due));
      await runDurableObjectAlarm(fleet.stub);
    }
    const found = alert();
    if (found === undefined) return Number.POSITIVE_INFINITY;
    taken.push(linkIn(found.body));
    await sendForm(linkIn(found.body), { promise_at: "1h" });
    return found.created - tapped;
  };

  const began = Date.now();
  for (let hour = 0; hour < HOURS; hour++) {
    const made = await statements(fleet, async () => {
      for (let minute = 0; minute < 60; minute++) await step(60 * hour + minute);
    });
    for (const { written } of made) rows += written;
  }

  const texts = fleet.twilio.messages.filter((m) => m.direction === "outbound-api");
  const to = (phone: string) => texts.filter((m) => m.to === phone).length;
  const dollars = texts.length * PRICES.text + rows * PRICES.row + requests * PRICES.request;
  const printed = [
    `${((Date.now() - began) / HOUR).toFixed(1)} h: ${PRESSES * 60 * HOURS} bad faces at the counter, ${said} texts of a machine, ${fleet.calls.vonage} calls to a dead provider, ${shop.received.length} events to a slow endpoint`,
    `texts sent: ${texts.length}, of them ${to(robot)} to the machine and ${to(DEV.phone)} to Dev; rows written: ${rows}; $${dollars.toFixed(2)}, of them $${(rows * PRICES.row).toFixed(2)} for rows`,
    `${delays.length} real customers, alerts after at most ${Math.max(...delays) / SECOND} s`,
  ];
  console.info(printed.join("\n"));
  expect(texts.length, "texts an hour").toBeLessThanOrEqual(100 * HOURS);
  expect(to(robot), "texts an hour to a machine").toBeLessThanOrEqual(20 * HOURS);
  expect(rows, "rows an hour: two cents").toBeLessThanOrEqual(20_000 * HOURS);
  expect(delays).toHaveLength(4 * HOURS);
  expect(Math.max(...delays)).toBeLessThanOrEqual(2 * SECOND);
}, 3_600_000);
