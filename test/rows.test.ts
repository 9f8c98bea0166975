// Rows written are nearly all of what the platform costs: a survey's whole life is counted here, row by row.
import { expect, test } from "vitest";
import { BOILER } from "./support/cast.ts";
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
