import { expect, test } from "vitest";
import { ANNA, BOILER, DEV } from "./support/cast.ts";
import { ask, Business, beginStory, type Json } from "./support/world.ts";

async function received(to: string): Promise<Json[]> {
  return (await ask("GET", "/phones/messages")).json.data.filter((one: Json) => one.to === to && !one.mine);
}

test("the simulated phones carry mails and texts, a digit back is the tap, and STOP is obeyed", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const nora = { name: "Nora Finch", email: "nora@home.example" };
  await brightside.post("/v1/visits", { ...BOILER, customer: nora, invite: { channel: "email" } });
  await brightside.post("/v1/visits", BOILER);
  await brightside.settle();
  const [mail] = await received(nora.email);
  expect(mail.text).toContain("how was it with Tom");
  expect(await brightside.texts(ANNA.phone)).toHaveLength(1);

  await brightside.reply(ANNA.phone, "١");
  expect((await brightside.get("/v1/responses")).json.data).toMatchObject([{ face: 1 }]);
  expect((await brightside.texts(ANNA.phone)).at(-1)).toMatch(/^Oh no, Anna\./);
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(/^Anna Miller \(1\/5/);

  await brightside.reply(ANNA.phone, "Stop.");
  await brightside.post("/v1/visits", { ...BOILER, reference: "again" });
  await brightside.settle();
  const [last] = (await brightside.get("/v1/messages")).json.data;
  expect(last).toMatchObject({ kind: "invitation", status: "skipped", reason: "opted_out" });
});

test("what is no JSON is 400 at every door of the phones, and another page's post moves no clock", async () => {
  beginStory();
  const post = (path: string, body: string, headers = {}) =>
    ask("POST", path, { headers: { "content-type": "application/json", ...headers }, body });
  for (const path of ["clock", "rehearsal/0123456789ab", "replies", "switches"]) {
    expect((await post(`/phones/${path}`, "{not json")).status, path).toBe(400);
    expect((await post(`/phones/${path}`, "[7]")).status, path).toBe(422);
  }
  const skip = JSON.stringify({ skip_seconds: 5 });
  const foreign = { origin: "https://evil.example" };
  for (const headers of [foreign, { "sec-fetch-site": "cross-site" }, { origin: "null" }]) {
    expect((await post("/phones/clock", skip, headers)).status).toBe(403);
  }
  expect((await post("/phones/replies", JSON.stringify({ from: "+447700900100", text: "1" }), foreign)).status).toBe(
    403,
  );
  expect((await post("/phones/clock", skip, { origin: "https://cavalry.test" })).status).toBe(200);
});
