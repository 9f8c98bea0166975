// Fills a new account with the demo business: the past in bulk by the object's own verbs, the last week over HTTP like
// anyone. Every step can be repeated, so a start that was interrupted is simply started again.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DemoStory, MANAGERS, OWNER, steps, stories } from "./demo.ts";

interface Links {
  /** Both of them on one page. */
  readonly phones: string;
  readonly customer: string;
  readonly board: string;
  readonly apiKey: string;
  /** How often this business was started with. */
  readonly starts: number;
}

const CHUNK = 400;
const WEEK = 7 * 86_400_000;
const AT_ONCE = 6;

/** Where whoever tries the demo is a customer. */
const SITE = "Leeds";

/** In every language that a customer's page can be read in. */
const GUARANTEE = {
  en: "If it isn't right, we come back and make it right, or you don't pay.",
  es: "Si no queda bien, volvemos y lo dejamos bien, o no paga.",
  fr: "Si ce n'est pas bien fait, nous revenons et le refaisons, ou vous ne payez pas.",
  de: "Wenn es nicht stimmt, kommen wir wieder und bringen es in Ordnung, oder Sie zahlen nichts.",
  it: "Se non va bene, torniamo e lo sistemiamo, altrimenti non paga.",
  pt: "Se não ficar bem, voltamos e resolvemos, ou não paga.",
  pl: "Jeśli coś jest nie tak, wracamy i naprawiamy, albo nic to nie kosztuje.",
  ar: "إن لم يكن العمل كما يجب نعود ونصلحه، وإلا فلن تدفع شيئًا.",
};

export async function furnish(base: string, state: string, operatorKey: string, now: number): Promise<Links> {
  const file = join(state, "demo.json");
  // Only we write this file.
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Pick<Links, "apiKey" | "starts">) : null;
  if (kept !== null) return freshLinks(base, file, kept.apiKey, kept.starts + 1);
  const began = Date.now();
  const operator = caller(base, operatorKey);
  const opened = await operator(
    "POST",
    "/v1/accounts",
    {
      name: "Brightside Heating",
      timezone: "Europe/London",
      country: "GB",
      currency: "GBP",
      language: "en",
      owner: OWNER,
    },
    "demo",
  );
  const apiKey = String(opened.api_key);
  const account = (opened.account as { id: string }).id;
  const call = caller(base, apiKey);
  const [first, second] = await Promise.all(MANAGERS.map((m) => call("POST", "/v1/managers", m, `demo ${m.name}`)));
  const people = (await call("GET", "/v1/managers")).data as { id: string; role: string }[];
  const owner = people.find((p) => p.role === "owner")?.id;
  await call("PATCH", "/v1/settings", {
    ladder: [{ managers: [first?.id] }, { managers: [second?.id] }, { managers: [owner] }],
    brand: { color: "#c2410c", phone: "+441134960100", email: "hello@brightside.example" },
    guarantee: GUARANTEE,
    // A service and a repair a year, for a dozen years, and every other customer brings a friend.
    lifetime_value: { purchase: 18_000, per_year: 2, years: 12, referrals: 0.5 },
    // Whoever tries it at night wants to see a text arrive all the same.
    survey: { quiet_hours: { from: "00:00", to: "00:00" } },
  });

  const all = stories(now);
  const past = all.filter((s) => s.visit.finishedAt < now - WEEK);
  const script = steps(past, now - WEEK);
  for (let i = 0; i < script.length; i += CHUNK) {
    await operator("POST", `/phones/rehearsal/${account}`, script.slice(i, i + CHUNK));
    progress(Math.min(past.length, Math.round((past.length * (i + CHUNK)) / script.length)), all.length);
  }
  const week = all.filter((s) => s.visit.finishedAt >= now - WEEK);
  for (let i = 0; i < week.length; i += AT_ONCE) {
    await Promise.all(week.slice(i, i + AT_ONCE).map((story) => live(call, story, now)));
    progress(Math.min(all.length, past.length + i + AT_ONCE), all.length);
  }
  await seeTo(base, call, String(first?.id));
  await operator("POST", `/phones/rehearsal/${account}`, []);
  await charted(call);
  process.stdout.write(`\r${all.length} visits in ${((Date.now() - began) / 1000).toFixed(1)} s${" ".repeat(40)}\n`);
  return freshLinks(base, file, apiKey, 1);
}

/** A new customer each time, whom nobody has asked yet; their number is one that belongs to nobody. */
async function freshLinks(base: string, file: string, apiKey: string, starts: number): Promise<Links> {
  const call = caller(base, apiKey);
  const phone = `+447700900${600 + (starts % 100)}`;
  const visit = await call("POST", "/v1/visits", {
    reference: `demo-you-${starts}`,
    customer: { reference: `you-${starts}`, name: "Anna Miller", phone },
    staff: [{ reference: "tom-ashworth", name: "Tom Ashworth" }],
    site: SITE,
    job: "Boiler service",
    invite: { at: "now" },
  });
  const account = String(visit.id).split("_")[1];
  const shown = new URLSearchParams({ manager: MANAGERS[0].phone, customer: phone });
  const links = {
    phones: `${base}/phones?${shown}`,
    customer: String(visit.survey_url),
    board: String((await call("GET", `/phones/board/${account}`)).url),
    apiKey,
    starts,
  };
  writeFileSync(file, `${JSON.stringify(links, null, 2)}\n`);
  return links;
}

/** One visit of the last week, told to the API and answered on the customer's page like anyone's. */
async function live(call: Call, story: DemoStory, now: number): Promise<void> {
  const { finishedAt, ...rest } = story.visit;
  // Its text would go out now, long after the visit: the person who tries the demo needs no hundred of them.
  const invite = { channel: "none" };
  const visit = await call("POST", "/v1/visits", { ...rest, finished_at: new Date(finishedAt).toISOString(), invite });
  if (story.face === null || story.tapAt > now) return;
  const url = String(visit.survey_url);
  await form(url, { tap: String(story.face) });
  // Two in three of the staff say how they think it went, and they think well of it.
  const [mine] = visit.staff as { mirror_url: string }[];
  if (mine !== undefined && finishedAt % 3 > 0) await form(mine.mirror_url, { tap: finishedAt % 5 === 0 ? "4" : "5" });
  if (story.comment !== null) await form(`${url}/more`, { comment: story.comment });
}

/** The managers have seen to this week's cases: two wait, some are under way, most are done. */
async function seeTo(base: string, call: Call, manager: string): Promise<void> {
  const cases = (await call("GET", "/v1/cases")).data as { id: string; visit_id: string; state: string }[];
  const visits = (await call("GET", "/v1/visits")).data as { id: string; site: { name: string } | null }[];
  const raised = cases.filter((c) => c.state === "raised");
  // Nothing waits in Leeds, so that whoever tries the demo there makes a phone ring at once.
  const away = (visit: string) => visits.some((v) => v.id === visit && v.site?.name !== SITE);
  const waiting = new Set(
    raised
      .filter((c) => away(c.visit_id))
      .slice(0, 2)
      .map((c) => c.id),
  );
  for (const [i, { id }] of raised.filter((c) => !waiting.has(c.id)).entries()) {
    const path = `/v1/cases/${id}`;
    const promise = { at: i % 2 === 0 ? "3h" : "tomorrow" };
    // Two are being put right already, and wait for no call.
    await call("POST", `${path}/acknowledgement`, i === 2 || i === 3 ? { by: manager } : { by: manager, promise });
    if (i < 2) continue;
    await call("POST", `${path}/items`, { what: "Come back and finish the job", due: "tomorrow" });
    if (i < 4) continue;
    const refund = { amount: 4_500, currency: "GBP" };
    await call(
      "POST",
      `${path}/resolution`,
      i % 3 === 1
        ? { outcome: "refunded", note: "Half the bill back", refund }
        : { outcome: "redone", note: "Came back and made it right" },
    );
  }
  // The phones that rang for all of them have been quiet for a minute.
  const headers = { "content-type": "application/json" };
  await fetch(`${base}/phones/clock`, { method: "POST", headers, body: JSON.stringify({ skip_seconds: 61 }) });
}

/** The clock makes the charts of half a year in a few seconds. */
async function charted(call: Call): Promise<void> {
  for (let tries = 0; tries < 100 && (await call("GET", "/v1/warnings")).preparing === true; tries++) {
    await new Promise((wait) => setTimeout(wait, 300));
  }
}

type Call = (method: string, path: string, body?: unknown, repeat?: string) => Promise<Record<string, unknown>>;

function caller(base: string, key: string): Call {
  return async (method, path, body, repeat) => {
    const answer = await fetch(base + path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(repeat !== undefined && { "idempotency-key": repeat }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  };
}

async function form(url: string, fields: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { method: "POST", body: new URLSearchParams(fields) });
  if (!answer.ok) throw new Error(`POST ${new URL(url).pathname}: ${answer.status}`);
  await answer.arrayBuffer();
}

function progress(visits: number, of: number): void {
  const done = Math.round((24 * visits) / of);
  process.stdout.write(`\rThe demo business: ${"█".repeat(done)}${"░".repeat(24 - done)} ${visits} of ${of} visits`);
}
