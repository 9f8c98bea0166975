// What an erased account leaves with others: nothing in the bucket, and its customers' STOP is answered all the same.
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { ANNA, BRIGHTSIDE, OPERATOR_KEY } from "../support/cast.ts";
import { ASKED, Fleet } from "../support/fleet.ts";
import { ask, Business } from "../support/world.ts";

const bucket = env.ARCHIVE as R2Bucket;
const ORDER = { channels: [], alerts: ["twilio"], invitations: ["twilio"] } as const;

function erase(business: Business, name: string) {
  const headers = { authorization: `Bearer ${OPERATOR_KEY}` };
  return ask("DELETE", `/v1/accounts/${business.id}?name=${encodeURIComponent(name)}`, { headers });
}

test("the archive's files go with the account; while the bucket is silent the business is gone already", async () => {
  const fleet = await Fleet.arrive(ORDER);
  for (const file of ["2034-01/1-9.jsonl", "2034-02/10-19.jsonl"]) await bucket.put(`${fleet.id}/${file}`, "{}\n");
  await bucket.put("000000000000/2034-01/1-9.jsonl", "{}\n");
  const files = async () => (await bucket.list({ prefix: `${fleet.id}/` })).objects.length;
  const down = vi.spyOn(env.DIRECTORY, "batch").mockRejectedValue(new Error("silent"));
  expect((await erase(fleet, "Brightside Heating")).status).toBe(202);
  down.mockRestore();
  expect((await erase(fleet, "")).status, "asked again it goes on").toBe(204);
  expect(await files()).toBe(0);
  expect((await bucket.list({ prefix: "000000000000/" })).objects).toHaveLength(1);
});

test("STOP to a number that the erased account shared reaches the others and is answered when there are none", async () => {
  const fleet = await Fleet.arrive(ORDER);
  const owner = { name: "Gus Hale", phone: "+447700900150" };
  const garage = await Business.open({ ...BRIGHTSIDE, name: "Hale's Garage", owner });
  await garage.settings({ channels: { alerts: ["twilio"], invitations: ["twilio"] } });
  await garage.post("/v1/visits", { customer: ANNA, staff: [{ name: "Kim Hale" }] });
  await garage.settle();
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  fleet.expectText(ANNA.phone, /^Hale's Garage: Anna/);
  expect((await erase(fleet, "Brightside Heating")).status).toBe(204);
  expect((await fleet.hook(await fleet.said(ANNA.phone, "Basta", {}, "-"))).status).toBe(200);
  await garage.settle();
  fleet.expectText(ANNA.phone, /^Hale's Garage: Done\. We won't ask again\.$/);
  expect((await erase(garage, "Hale's Garage")).status).toBe(204);
  expect((await fleet.hook(await fleet.said(ANNA.phone, "STOP", {}, "-"))).status).toBe(200);
  fleet.nothingElse();
});
