// Rows written are nearly all of what the platform costs: a survey's whole life is counted here, row by row.
import { expect, test, vi } from "vitest";
import { BOILER } from "./support/cast.ts";
import { Fleet } from "./support/fleet.ts";
import { measured, statements } from "./support/rows.ts";
import { Business, beginStory, linkIn, sendForm } from "./support/world.ts";

test("a survey's life, from the visit over the text and the tap to a comment, writes at most 21 rows beside its delivery", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  await brightside.settle();
  const counted: Record<string, number> = {};
  const done = await statements(brightside, async () => {
    const visit = (await brightside.post("/v1/visits", BOILER)).json;
    await brightside.settle();
    await sendForm(linkIn(visit.survey_url), { tap: "5" });
    await sendForm(`${linkIn(visit.survey_url)}/more`, { comment: "Warm again!" });
  });
  for (const { query, written } of done) {
    const verb = /^\s*(insert into|update|delete from) "?(\w+)"?/i.exec(query);
    // The budget leaves delivery attempts out: the attempt's own row, its lease and its result.
    const delivery = /^\s*(insert into "attempts"|update "(attempts|messages)")/i.test(query);
    if (verb !== null && !delivery)
      counted[`${verb[1]} ${verb[2]}`] = (counted[`${verb[1]} ${verb[2]}`] ?? 0) + written;
  }
  const rows = Object.values(counted).reduce((sum, n) => sum + n, 0);
  console.log(`${rows} rows: ${JSON.stringify(counted)}`);
  // One of them is the answer's place in the list of what changed last.
  expect(rows).toBeLessThanOrEqual(21);
});

test("a call with the account's key reads no table but the keys' to know it, and an hour of calls writes one row", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await brightside.settle();
  vi.setSystemTime(Date.now() + 3_600_000);
  const done = await statements(brightside, async () => {
    for (let call = 0; call < 20; call++) {
      await brightside.get("/v1/channels/none");
      vi.setSystemTime(Date.now() + 60_000);
    }
    await brightside.settle();
  });
  const of = (table: string) => done.filter(({ query }) => query.includes(`"${table}"`));
  expect(of("senders")).toEqual([]);
  expect(of("api_keys").filter(({ query }) => query.startsWith("select"))).toHaveLength(20);
  expect(of("api_keys").reduce((sum, { written }) => sum + written, 0)).toBe(1);
});

test("a text adds up the day's texts once, by however many providers it could go", async () => {
  const brightside = await Fleet.arrive({ alerts: ["twilio"], invitations: ["vonage", "twilio"] });
  await brightside.visit();
  const done = await statements(brightside, () => brightside.settle());
  expect(brightside.sent().filter(({ to }) => to === BOILER.customer.phone)).toHaveLength(1);
  expect(done.filter(({ query }) => /sum\("n"\).*"texts_sent"/.test(query))).toHaveLength(1);
});

test("a tap that lets the manager's phone ring costs the same with ten cases open and with a hundred", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const costs = [];
  for (let open = 1; open <= 100; open++) {
    const customer = { name: "Cleo Ray", phone: `+4477009${10_000 + open}` };
    const visit = await brightside.account.receiveVisit({ customer, staff: [], moment: "job" }, null);
    const id = "id" in visit ? visit.id : 0;
    if (open !== 10 && open !== 100) await brightside.account.tap(id, 1);
    else costs.push(await measured(brightside, (account) => account.tap(id, 1)));
  }
  const [ten, hundred] = costs;
  console.log(`the 10th: ${JSON.stringify(ten)}, the 100th: ${JSON.stringify(hundred)}`);
  expect((hundred?.read ?? 0) - (ten?.read ?? 0)).toBeLessThan(60);
  expect(hundred?.written).toBe(ten?.written);
});
