// Old answers move to the bucket that is bound, and an erasure reaches them there.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import type { Account } from "../../src/account/account.ts";
import { ANNA, QUIET } from "../support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm } from "../support/world.ts";

const DAY = 86_400_000;
const BO = { name: "Bo Larsson", phone: "+447700900201" };
const CLEO = { name: "Cleo Marsh", phone: "+447700900202" };
const bucket = env.ARCHIVE as R2Bucket;

async function answered(brightside: Business, customer: object, tap: string, comment: string): Promise<Json> {
  const visit = (await brightside.post("/v1/visits", { ...QUIET, customer })).json;
  const survey = linkIn(visit.survey_url);
  await sendForm(survey, { tap });
  await sendForm(`${survey}/more`, { comment });
  return visit;
}

async function months(brightside: Business, n: number): Promise<void> {
  await brightside.pass(n * 30.5 * DAY);
  for (let bite = 0; bite < 4; bite++) await brightside.pass(15_000);
}

/** Every file of the account, by name. */
async function files(brightside: Business): Promise<Record<string, string>> {
  const { objects } = await bucket.list({ prefix: `${brightside.id}/` });
  const read = objects.map(async ({ key }) => [key, (await (await bucket.get(key))?.text()) ?? ""]);
  return Object.fromEntries(await Promise.all(read));
}

const erase = (brightside: Business, visit: Json) =>
  ask("DELETE", `/v1/customers/${visit.customer.id}`, { headers: { authorization: `Bearer ${brightside.key}` } });

const score = async (brightside: Business): Promise<Json> => (await brightside.get("/v1/scores")).json.data[0];

/** Anna and Bo in February 2037, Anna again in March, and three years later Cleo. */
async function aged(): Promise<{ brightside: Business; anna: Json; bo: Json }> {
  beginStory();
  const brightside = await Business.openWithLadder();
  const anna = await answered(brightside, ANNA, "5", "Warm again");
  const bo = await answered(brightside, BO, "4", "Nearly there");
  await brightside.pass(35 * DAY);
  await answered(brightside, ANNA, "5", "And once more");
  await months(brightside, 34);
  await answered(brightside, CLEO, "5", "Hello");
  await months(brightside, 5);
  return { brightside, anna, bo };
}

test("old answers move to the bucket as JSON lines, by account and month, and counts and names stay", async () => {
  const { brightside, anna } = await aged();
  const found = await files(brightside);
  expect(Object.keys(found).map((name) => name.split("/")[1])).toEqual(["2037-02", "2037-03"]);
  const lines = Object.values(found).flatMap((text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line): Json => JSON.parse(line)),
  );
  expect(lines.map((line) => line.rows.responses[0].comment)).toEqual(["Warm again", "Nearly there", "And once more"]);
  expect(lines[0]).toMatchObject({ visit: { id: 1, job: "Boiler service" }, rows: { notes: [], cases: [] } });
  expect((await brightside.get("/v1/visits")).json.data).toHaveLength(1);
  expect((await score(brightside)).n).toBe(4);
  expect((await brightside.post("/v1/recount", {})).json).toMatchObject({ differences: [], visits: 1 });
  const hers = (await brightside.get(`/v1/customers/${anna.customer.id}/export`)).json;
  expect(hers.customer.name, "who lies there can be found to be erased").toBe(ANNA.name);
  expect(hers.archived.map((line: Json) => line.rows.responses[0].comment)).toEqual(["Warm again", "And once more"]);
});

test("an erasure writes the files anew without the person, and a file of nobody else is gone", async () => {
  const { brightside, anna, bo } = await aged();
  expect((await erase(brightside, anna)).status).toBe(204);
  const left = Object.values(await files(brightside));
  expect(left).toHaveLength(1);
  expect(left.join("")).toContain("Nearly there");
  expect(left.join("")).not.toMatch(/Warm again|And once more/);
  expect((await score(brightside)).n, "closed sums name nobody and stay").toBe(4);
  expect((await brightside.post("/v1/recount", {})).json.differences).toEqual([]);
  await erase(brightside, bo);
  expect(await files(brightside)).toEqual({});
});

test("while the bucket can't be reached nothing is deleted, and ten minutes later it is tried again", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await answered(brightside, ANNA, "5", "Warm again");
  await answered(brightside, BO, "4", "Nearly there");
  const down = await runInDurableObject(brightside.stub, (account) =>
    vi.spyOn(Reflect.get(account, "env").ARCHIVE, "put").mockRejectedValue(new Error("unreachable")),
  );
  await months(brightside, 38);
  expect((await brightside.get("/v1/visits")).json.data).toHaveLength(2);
  expect((await brightside.post("/v1/recount", {})).json).toMatchObject({ differences: [], closed_before: null });
  await runInDurableObject(brightside.stub, () => down.mockRestore());
  await brightside.pass(600_000);
  expect((await brightside.get("/v1/visits")).json.data).toHaveLength(1);
  expect(Object.values(await files(brightside)).join("")).toContain("Warm again");
});

test("an erasure that the bucket did not hear of is made up for ten minutes later", async () => {
  const { brightside, anna } = await aged();
  const down = await runInDurableObject(brightside.stub, (account) =>
    vi.spyOn(Reflect.get(account, "env").ARCHIVE, "get").mockRejectedValue(new Error("unreachable")),
  );
  expect((await erase(brightside, anna)).status).toBe(204);
  await runInDurableObject(brightside.stub, () => down.mockRestore());
  expect(Object.values(await files(brightside)).join("")).toContain("Warm again");
  await brightside.pass(600_000);
  expect(Object.values(await files(brightside)).join("")).not.toMatch(/Warm again|And once more/);
});

test("somebody who is erased while their visit moves is in no file afterwards", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  for (const [i, who] of [ANNA, BO, CLEO].entries()) await answered(brightside, who, "5", `Words of ${i + 1}`);
  await runInDurableObject(brightside.stub, (account: Account) => {
    const bound: R2Bucket = Reflect.get(account, "env").ARCHIVE;
    const put = bound.put.bind(bound);
    vi.spyOn(bound, "put").mockImplementationOnce(async (...given) => {
      void account.eraseCustomer(1, { by: "operator", who: null });
      await scheduler.wait(100);
      return put(...given);
    });
  });
  await months(brightside, 38);
  await brightside.pass(DAY);
  const all = Object.values(await files(brightside)).join("");
  expect(all).toContain("Words of 2");
  expect(all).not.toContain("Words of 1");
});
