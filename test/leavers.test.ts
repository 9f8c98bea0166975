// Who has left stands on no ladder, and what waits to be sent shows where it will go.
import { expect, test } from "vitest";
import { ANNA, BOILER, DEV, MOIRA, RUTH } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, sendJson } from "./support/world.ts";

const idOf = async (brightside: Business, name: string): Promise<string> =>
  (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === name).id;

test("a manager who was deleted leaves the ladder and its rota, which can be saved as it is shown", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const [dev, moira, ruth] = [
    await idOf(brightside, DEV.name),
    await idOf(brightside, MOIRA.name),
    await idOf(brightside, RUTH.name),
  ];
  const shift = (manager: string) => ({ day: "monday", from: "08:00", to: "18:00", manager });
  await brightside.settings({
    ladder: [
      { managers: [dev] },
      { managers: [dev, moira] },
      { managers: [], rota: { weekly: [shift(dev), shift(moira)] } },
      { managers: [ruth] },
    ],
  });
  const remove = (id: string) =>
    ask("DELETE", `/v1/managers/${id}`, { headers: { authorization: `Bearer ${brightside.key}` } });
  expect((await remove(dev)).status).toBe(204);
  const { ladder } = (await brightside.get("/v1/settings")).json;
  expect(ladder).toMatchObject([
    { managers: [moira] },
    { managers: [], rota: { weekly: [{ manager: moira }] } },
    { managers: [ruth] },
  ]);
  expect((await sendJson("PATCH", "/v1/settings", brightside.key, { ladder })).status).toBe(200);
  await sendJson("PATCH", `/v1/managers/${moira}`, brightside.key, { role: "viewer" });
  const shown = (await brightside.get("/v1/settings")).json.ladder;
  expect(shown).toMatchObject([{ managers: [ruth] }]);
  expect((await sendJson("PATCH", "/v1/settings", brightside.key, { ladder: shown })).status).toBe(200);
  await brightside.letDown();
  expect(await brightside.texts(RUTH.phone), "the first rung that has somebody rings at once").toHaveLength(1);
});

test("a message that waits shows the number it will go to", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", { ...BOILER, invite: { at: "2037-02-03T15:00:00Z" } })).json;
  const [waiting] = await brightside.messages("invitation");
  expect(waiting).toMatchObject({ status: "waiting", to: ANNA.phone });
  const customer = `/v1/customers/${visit.customer.id}`;
  await sendJson("PATCH", customer, brightside.key, { phone: "+447700900288" });
  const path = `/v1/messages/${waiting.id}`;
  expect((await brightside.get(path)).json).toMatchObject({ channel: "sms", to: "+447700900288" });
  await brightside.hours(6);
  expect((await brightside.get(path)).json).toMatchObject({ status: "delivered", to: "+447700900288" });
});
