import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { projectDue } from "../../src/directory/accounts.ts";
import worker from "../../src/index.ts";
import { BOILER, DEV, MOIRA, RUTH } from "../support/cast.ts";
import { ask, BASE, Business, beginStory, type Json, linkIn, sendForm } from "../support/world.ts";

const HEARTBEAT = `${BASE}/healthz`;

async function cron(bindings: object = {}): Promise<void> {
  const tick = { cron: "*/2 * * * *", scheduledTime: Date.now(), noRetry() {} };
  await worker.scheduled(tick, { ...env, HEARTBEAT_URL: HEARTBEAT, ...bindings });
}

const pings = () =>
  vi.mocked(fetch).mock.calls.filter(([to]) => (to instanceof Request ? to.url : String(to)) === HEARTBEAT).length;

/** Anna was let down, and from that moment no alarm rings. */
async function theClockStands(): Promise<Business> {
  const brightside = await Business.openWithLadder();
  await brightside.settle();
  const visit = await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  await sendForm(linkIn(visit.json.survey_url), { tap: "1" });
  await vi.waitFor(async () => {
    const row = await env.DIRECTORY.prepare("SELECT due_at FROM accounts WHERE id = ?")
      .bind(brightside.id)
      .first<Json>();
    expect(row.due_at).toBeLessThanOrEqual(Date.now() + 1);
  });
  return brightside;
}

function pass(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000);
}

test("63: while the clock stands the outside heartbeat is not pinged, and once nothing is stuck it is", async () => {
  beginStory();
  const brightside = await theClockStands();
  pass(3);
  await cron();
  expect(pings(), "something was stuck").toBe(0);
  await cron();
  expect(pings()).toBe(1);
  expect(await brightside.texts(DEV.phone)).toHaveLength(1);
  const broken = {
    prepare: () => {
      throw new Error("the directory is down");
    },
  };
  await cron({ DIRECTORY: broken }).catch(() => {});
  expect(pings(), "what can't look can't say that all is well").toBe(1);
});

test("64: an overdue case is fired by the watchdog, and the owner hears that the clock stood still", async () => {
  beginStory();
  const brightside = await theClockStands();
  pass(1);
  await cron();
  expect(await brightside.texts(DEV.phone), "a minute late is not stuck").toEqual([]);
  pass(6);
  await cron();
  expect(await brightside.texts(DEV.phone), "the one that waited").toHaveLength(1);
  expect(await brightside.texts(MOIRA.phone), "and the rung that was due since").toHaveLength(1);
  expect(await brightside.texts(RUTH.phone)).toEqual([
    "Brightside Heating: our clock stood still for 7 min. It runs again and everything waiting is going out now.",
  ]);
});

test("64: an account that only seems overdue is set right and nobody is alarmed", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.settle();
  await projectDue(env.DIRECTORY, brightside.id, Date.now() - 600_000);
  await cron();
  expect(pings()).toBe(1);
  expect(await brightside.texts(RUTH.phone)).toEqual([]);
  const row = await env.DIRECTORY.prepare("SELECT due_at FROM accounts WHERE id = ?").bind(brightside.id).first<Json>();
  expect(row.due_at).not.toBe(Date.now() - 600_000);
});

test("65: while every provider is down the case stays open, keeps ringing and loses nothing", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await ask("POST", "/phones/switches", { body: JSON.stringify({ fail: 1_000 }) });
  const visit = await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  await sendForm(linkIn(visit.json.survey_url), { tap: "1" });
  await brightside.later(12);
  const [open] = (await brightside.get("/v1/cases")).json.data;
  expect(open).toMatchObject({ state: "raised", rung: 1 });
  await ask("POST", "/phones/switches", { body: JSON.stringify({ fail: 0 }) });
  await brightside.later(20);
  expect((await brightside.texts(DEV.phone)).length, "what waited goes out").toBeGreaterThan(0);
  expect((await brightside.texts(MOIRA.phone)).length).toBeGreaterThan(0);
});

test("66: a customer who is erased in mid-case ends it with a logged reason, and those who were called hear it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  await sendForm(linkIn(visit.json.survey_url), { tap: "1" });
  await brightside.settle();
  const customer = visit.json.customer.id;
  expect(await brightside.texts(DEV.phone)).toEqual([expect.stringMatching(/^Anna Miller/)]);
  const headers = { authorization: `Bearer ${brightside.key}` };
  expect((await ask("DELETE", `/v1/customers/${customer}`, { headers })).status).toBe(204);
  await brightside.later(20);
  const [ended] = (await brightside.get("/v1/cases")).json.data;
  expect(ended).toMatchObject({ state: "lost", next_rung_at: null });
  expect(ended.events.at(-1)).toMatchObject({ kind: "erased" });
  expect(await brightside.texts(DEV.phone)).toEqual([
    "A customer's case is closed: their data was deleted at their wish. Nothing to do.",
  ]);
  expect(await brightside.texts(MOIRA.phone), "nobody else is called").toEqual([]);
});
