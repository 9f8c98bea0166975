// Customers and managers who know nothing of crashes: they press, text and come again as people and programs do.
import { read } from "../../src/link.ts";
import { type Provider, TWILIO, wait } from "../bench/provider.ts";
import { keys } from "../bench/reckoning.ts";
import { opened, send } from "../bench/subject.ts";
import type { Chance } from "../score/draws.ts";
import type { Guest, Known, Ledger, Shop } from "./ledger.ts";

export interface Town {
  readonly port: number;
  readonly ledger: Ledger;
  readonly twilio: Provider;
  readonly chance: Chance;
  /** Nobody begins anything new once it is closed. */
  open: boolean;
}

/** Ten of a hundred give up at the first silence; the rest come again until they are answered. */
const GIVES_UP = 0.1;
const SITES = 40;
/** How long somebody looks at their phone for our text. */
const LOOKS = 4_000;

/** Its ladder is one manager, for an hour: whoever takes a case can be nobody else. */
export async function newShop({ port, ledger }: Town): Promise<void> {
  const n = ledger.shops.length;
  const phone = `+4411349602${String(n).padStart(2, "0")}`;
  const { id, key } = await opened(port, `+4411349601${String(n).padStart(2, "0")}`);
  const manager = await send(port, "POST", "/v1/managers", key, { name: "Dev Patel", role: "manager", phone });
  await send(port, "PUT", "/v1/channels/twilio", key, { credentials: TWILIO });
  await send(port, "PATCH", "/v1/settings", key, {
    ladder: [{ managers: [manager.id], seconds: 3_600 }],
    survey: { delay_minutes: 0, quiet_hours: hoursAway() },
  });
  await send(port, "POST", "/v1/webhooks", key, { url: `https://shop${n}.example/events` });
  ledger.shops.push({ id, key, phone });
}

/** A quiet minute that is not now. */
function hoursAway(): { from: string; to: string } {
  const hour = String((new Date().getUTCHours() + 10) % 24).padStart(2, "0");
  return { from: `${hour}:00`, to: `${hour}:01` };
}

/** One customer after the other. */
export async function customers(town: Town): Promise<void> {
  while (town.open) {
    await visitAndAnswer(town);
    await wait(20 + town.chance() * 150);
  }
}

async function visitAndAnswer(town: Town): Promise<void> {
  const { ledger, chance } = town;
  const n = ledger.guests.length;
  const shop = ledger.shops[Math.floor(chance() * ledger.shops.length)];
  if (shop === undefined) return;
  const guest: Guest = {
    ...{
      shop,
      phone: `+4477${String(10_000_000 + n).padStart(8, "0")}`,
      comment: `Number ${n}. was kept standing around`,
    },
    face: chance() < 0.4 ? 1 + Math.floor(chance() * 2) : 3 + Math.floor(chance() * 3),
    ...{ invited: chance() < 0.2, visited: "no", tapped: "no", by: "page", said: "no" },
  };
  ledger.guests.push(guest);
  const visit = {
    customer: { name: `Guest${n} Kowalska`, phone: guest.phone },
    staff: [{ reference: "tom", name: "Tom Ashworth" }],
    site: `Site ${Math.floor(chance() * SITES)}`,
    invite: guest.invited ? { at: "now" } : { channel: "none" },
  };
  // A program repeats under one key until it is answered.
  const headers = { ...keyed(shop), "content-type": "application/json", "idempotency-key": `visit-${n}` };
  const made = await untilAnswered(town, 0, "/v1/visits", { method: "POST", headers, body: JSON.stringify(visit) });
  guest.visited = made.known;
  const survey = /"survey_url":"https:\/\/[^/]+(\/s\/[\w-]+)"/.exec(made.text)?.[1];
  if (survey === undefined) return;
  const page = await untilAnswered(town, GIVES_UP, survey);
  if (page.known === "answered" && !/value="?5"?/.test(page.text)) throw new Error(`no faces on ${page.text}`);
  if (guest.invited && chance() < 0.6 && (await invitation(town, guest.phone))) {
    guest.by = "text";
    guest.tapped = await textUntilHeard(town, shop, guest.phone, String(guest.face), `SMtap${n}`);
  } else {
    guest.tapped = (await pressUntilAnswered(town, survey, { tap: String(guest.face) })).known;
  }
  if (guest.tapped === "answered" && chance() < 0.4) {
    guest.said = (await pressUntilAnswered(town, `${survey}/more`, { comment: guest.comment })).known;
  }
}

async function invitation({ twilio }: Town, phone: string): Promise<boolean> {
  for (const end = performance.now() + LOOKS; performance.now() < end; await wait(50)) {
    if (twilio.taken.some(({ to }) => to === phone)) return true;
  }
  return false;
}

/** The shop's manager reads each text: takes by its link or its code, or leaves it. */
export async function manager(town: Town, shop: Shop): Promise<void> {
  const { twilio, chance, ledger } = town;
  const known = new Set<number>();
  for (let next = 0; town.open || next < twilio.taken.length; ) {
    const text = twilio.taken[next];
    if (text === undefined) {
      await wait(30);
      continue;
    }
    next++;
    if (text.to !== shop.phone) continue;
    for (const { code, alert } of await alertsIn(town, text.body)) {
      if (known.has(alert)) continue;
      known.add(alert);
      if (chance() < 0.25) continue;
      const word = /\breply (\d{2,})\b/.exec(text.body)?.[1];
      const by = word !== undefined && chance() < 0.5 ? "text" : "page";
      const take = { shop, alert, by, taken: "no" as Known } as const;
      ledger.takes.push(take);
      const taken =
        by === "text"
          ? await textUntilHeard(town, shop, shop.phone, `${word} 1h`, `SMtake${shop.id}${alert}`)
          : (await pressUntilAnswered(town, `/c/${code}`, { do: "take", promise_at: "1h" })).known;
      Object.assign(take, { taken });
    }
  }
}

/** Of a text that speaks for many they stand on the page behind its link. */
async function alertsIn(town: Town, text: string): Promise<{ code: string; alert: number }[]> {
  const all = /(\/board\/mine\/[\w-]+)/.exec(text)?.[1];
  const listed = all === undefined ? text : (await untilAnswered(town, 0, all)).text;
  return [...new Set(Array.from(listed.matchAll(/\/c\/([\w-]+)/g), (m) => m[1] ?? ""))].flatMap((code) => {
    const alert = read(keys, "case", code)?.subject;
    return alert === undefined ? [] : [{ code, alert }];
  });
}

interface Answered {
  readonly known: Known;
  readonly text: string;
}

function pressUntilAnswered(town: Town, path: string, form: Record<string, string>): Promise<Answered> {
  return untilAnswered(town, GIVES_UP, path, { method: "POST", body: new URLSearchParams(form) });
}

/** The carrier brings a text again under the same id until it is taken. */
async function textUntilHeard(town: Town, shop: Shop, from: string, body: string, sid: string): Promise<Known> {
  const { url, headers, body: signed } = await town.twilio.reply(shop.id, from, body, sid);
  return (await untilAnswered(town, GIVES_UP, new URL(url).pathname, { method: "POST", headers, body: signed })).known;
}

async function untilAnswered(town: Town, givesUp: number, path: string, init: RequestInit = {}): Promise<Answered> {
  const { port, ledger, chance } = town;
  for (;;) {
    ledger.requests++;
    const signal = AbortSignal.timeout(10_000);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal }).catch(() => null);
    const text = await answer?.text().catch(() => null);
    if (answer?.ok && typeof text === "string") return { known: "answered", text };
    // What was kept before its answer was lost may not be possible twice.
    if (answer?.status === 409) return { known: "tried", text: "" };
    // 429 and 503 ask to come again.
    if (answer !== null && answer.status < 500 && answer.status !== 429 && !answer.ok) {
      throw new Error(`${path} answered ${answer.status}: ${text}`);
    }
    ledger.unanswered++;
    if (chance() < givesUp) return { known: "tried", text: "" };
    await wait(50 + chance() * 150);
  }
}

function keyed(shop: Shop): Record<string, string> {
  return { authorization: `Bearer ${shop.key}` };
}
