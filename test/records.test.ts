// Staff, sites and customers, kept by other systems.
import { expect, test } from "vitest";
import { ANNA, BOILER, TOM } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const TOM_AT_WORK = { reference: "tom", name: "Tom Ashworth", phone: "07700 900110" };
const KINDS = [
  ["staff", TOM_AT_WORK, { ...TOM_AT_WORK, phone: "+447700900110" }, { name: "Tom A." }],
  ["sites", { name: "Leeds" }, { name: "Leeds", country: null }, { name: "Leeds North" }],
  [
    "customers",
    { reference: "c1", ...ANNA, birthday: "1980-05-17" },
    { reference: "c1", ...ANNA, email: null, language: null, timezone: null, birthday: "1980-05-17" },
    { language: "pl" },
  ],
] as const;

const change = (b: Business, method: string, path: string, body?: unknown) =>
  body === undefined
    ? ask(method, path, { headers: { authorization: `Bearer ${b.key}` } })
    : sendJson(method, path, b.key, body);

test("staff, sites and customers are added, read, changed and taken away, each under its own account only", async () => {
  beginStory();
  const [brightside, rival] = [await Business.open(), await Business.open()];
  for (const [kind, input, shown, edit] of KINDS) {
    const added = await brightside.post(`/v1/${kind}`, input, { "idempotency-key": kind });
    expect([kind, added.status, added.json]).toEqual([kind, 201, { id: expect.any(String), ...shown }]);
    expect((await brightside.post(`/v1/${kind}`, input, { "idempotency-key": kind })).json).toEqual(added.json);
    const same = await brightside.post(`/v1/${kind}`, input);
    expect([same.status, same.json]).toEqual([200, added.json]);
    const path = `/v1/${kind}/${added.json.id}`;
    expect((await brightside.get(path)).json).toEqual(added.json);
    expect((await brightside.get(`/v1/${kind}`)).json).toEqual({ data: [added.json], next_cursor: null });
    const edited = await change(brightside, "PATCH", path, edit);
    expect([edited.status, edited.json]).toEqual([200, { ...added.json, ...edit }]);
    expect((await change(brightside, "PATCH", path, {})).json).toEqual(edited.json);
    for (const body of [{ ...edit, hat: 1 }, { name: null }, { name: "" }]) {
      expect((await change(brightside, "PATCH", path, body)).status).toBe(422);
    }
    expect((await brightside.post(`/v1/${kind}`, { ...input, hat: 1 })).json.errors[0].field).toBe("hat");

    expect((await rival.get(`/v1/${kind}`)).json.data).toEqual([]);
    for (const method of ["GET", "DELETE"]) expect((await change(rival, method, path)).status).toBe(404);
    expect((await change(rival, "PATCH", path, edit)).status).toBe(404);

    expect((await change(brightside, "DELETE", path)).status).toBe(204);
    expect((await brightside.get(path)).status).toBe(404);
    expect((await change(brightside, "PATCH", path, edit)).status).toBe(404);
    expect((await brightside.get(`/v1/${kind}`)).json.data).toEqual([]);
  }
});

test("two can't share a reference or a site its name", async () => {
  beginStory();
  const brightside = await Business.open();
  const add = async (kind: string, body: object) => (await brightside.post(`/v1/${kind}`, body)).json.id;
  await add("staff", TOM);
  await add("sites", { name: "Leeds" });
  await add("customers", { reference: "c1", name: "Anna" });
  const [priya, york, bo] = [
    await add("staff", { name: "Priya" }),
    await add("sites", { name: "York" }),
    await add("customers", { name: "Bo" }),
  ];
  expect((await change(brightside, "PATCH", `/v1/staff/${priya}`, { reference: "tom" })).status).toBe(409);
  expect((await change(brightside, "PATCH", `/v1/sites/${york}`, { name: "leeds" })).status).toBe(409);
  expect((await change(brightside, "PATCH", `/v1/customers/${bo}`, { reference: "c1" })).status).toBe(409);
});

test("whoever left keeps their scores, and comes back when a visit names them", async () => {
  beginStory();
  const brightside = await Business.open();
  const visit = (await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } })).json;
  await sendForm(linkIn(visit.survey_url), { tap: "5" });
  const ids = async (kind: string) => (await brightside.get(`/v1/${kind}`)).json.data.map((d: Json) => d.id);
  const [tom] = await ids("staff");
  const [leeds] = await ids("sites");
  expect([tom, leeds]).toEqual([visit.staff[0].id, visit.site.id]);
  await change(brightside, "DELETE", `/v1/staff/${tom}`);
  await change(brightside, "DELETE", `/v1/sites/${leeds}`);
  expect([await ids("staff"), await ids("sites")]).toEqual([[], []]);
  expect((await brightside.get("/v1/scores?by=staff")).json.data).toMatchObject([{ key: tom, name: TOM.name, n: 1 }]);
  expect((await brightside.get("/v1/scores?by=site")).json.data).toMatchObject([{ key: leeds, name: "Leeds", n: 1 }]);
  await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  expect([await ids("staff"), await ids("sites")]).toEqual([[tom], [leeds]]);
});

test("customers are listed to the end, newest first; nobody who tapped without a name or was erased is among them", async () => {
  beginStory();
  const brightside = await Business.open();
  const added: string[] = [];
  for (let i = 0; i < 103; i++) added.push((await brightside.post("/v1/customers", { name: `C${i}` })).json.id);
  const place = (await brightside.post("/v1/places", { name: "Counter" })).json;
  await sendForm(linkIn(place.url), { tap: "4" });
  await change(brightside, "DELETE", `/v1/customers/${added.pop()}`);
  const first = (await brightside.get("/v1/customers")).json;
  const second = (await brightside.get(`/v1/customers?cursor=${first.next_cursor}`)).json;
  expect([...first.data, ...second.data].map((d: Json) => d.id)).toEqual(added.reverse());
  expect(second.next_cursor).toBe(null);
  expect((await brightside.get("/v1/customers?cursor=x")).status).toBe(422);
});

test("settings that many people change at once keep each change", async () => {
  beginStory();
  const brightside = await Business.open();
  const changes: Json[] = [
    { survey: { expire_days: 9 } },
    { survey: { delay_minutes: 7 } },
    { survey: { standards: ["Did we keep to the price?"] } },
    { brand: { phone: "+441132496000" } },
    { brand: { email: "hello@brightside.example" } },
    { mirror: true },
  ];
  const answers = await Promise.all(changes.map((change) => sendJson("PATCH", "/v1/settings", brightside.key, change)));
  expect(answers.map((answer) => answer.status)).toEqual(changes.map(() => 200));
  const { json: settings } = await brightside.get("/v1/settings");
  for (const change of changes) expect(settings).toMatchObject(change);
});
