// What other programs may rely on, beside what the stories already hold: seen from outside, as another author would.
import { runInDurableObject } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { ANNA, BOILER, BRIGHTSIDE, DEV, OPERATOR_KEY, TOM } from "./support/cast.ts";
import { ask, Business, beginStory, linkIn, sendForm, sendJson } from "./support/world.ts";

const fields = (json: { errors: { field: string }[] }) => json.errors.map((e) => e.field).sort();
const authorised = (key: string, more = {}) => ({ headers: { authorization: `Bearer ${key}`, ...more } });

test("a method that an address lacks is 405 with Allow, told as a problem like everything else", async () => {
  beginStory();
  const { key } = await Business.open();
  const allowed: Record<string, string> = {
    visits: "GET, POST",
    "visits/x": "GET",
    responses: "GET",
    scores: "GET",
    cases: "GET",
    "cases/x": "GET",
    messages: "GET",
    settings: "GET, PATCH",
    ...Object.fromEntries(["staff", "managers", "sites", "customers", "webhooks"].map((n) => [n, "GET, POST"])),
    ...Object.fromEntries(
      ["staff", "managers", "sites", "customers", "webhooks"].map((n) => [`${n}/x`, "GET, PATCH, DELETE"]),
    ),
    "managers/x/test_alert": "POST",
    "customers/x/export": "GET",
  };
  for (const [path, methods] of Object.entries(allowed)) {
    const { status, headers, json } = await ask("PUT", `/v1/${path}`, authorised(key));
    expect([path, status, headers.get("allow"), json.status]).toEqual([path, 405, methods, 405]);
    expect(headers.get("content-type")).toBe("application/problem+json");
  }
  for (const [path, methods] of Object.entries({
    accounts: "POST",
    "accounts/x/keys": "GET, POST",
    "accounts/x/recount": "POST",
  })) {
    const { status, headers } = await ask("PUT", `/v1/${path}`);
    expect([path, status, headers.get("allow")], "the operator's door asks for no account's key").toEqual([
      path,
      405,
      methods,
    ]);
  }
  const health = await ask("PUT", "/healthz");
  expect([health.status, health.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect((await ask("HEAD", "/healthz")).status).toBe(200);
});

test("a key is taken however its scheme is written", async () => {
  beginStory();
  const { key } = await Business.open();
  expect((await ask("GET", "/v1/visits", { headers: { authorization: `bearer ${key}` } })).status).toBe(200);
  const opened = await ask("POST", "/v1/accounts", {
    headers: { authorization: `BEARER ${OPERATOR_KEY}`, "content-type": "application/json" },
    body: JSON.stringify(BRIGHTSIDE),
  });
  expect(opened.status).toBe(201);
});

test("an owner who is missing is named once", async () => {
  beginStory();
  const { owner: _, ...rest } = BRIGHTSIDE;
  expect(fields((await sendJson("POST", "/v1/accounts", OPERATOR_KEY, rest)).json)).toEqual(["owner"]);
});

test("a list of visits shows the same as each visit does", async () => {
  beginStory();
  const brightside = await Business.open();
  const { id } = (await brightside.post("/v1/visits", BOILER)).json;
  const [listed] = (await brightside.get("/v1/visits")).json.data;
  expect(listed).toEqual((await brightside.get(`/v1/visits/${id}`)).json);
  expect(listed.survey_url).toContain("/s/");
});

test("settings show the ladder that rings: until another is given it is the owner's, 300 seconds", async () => {
  beginStory();
  const brightside = await Business.open();
  const [ruth] = (await brightside.get("/v1/managers")).json.data;
  const standing = [{ managers: [ruth.id], seconds: 300 }];
  expect((await brightside.get("/v1/settings")).json.ladder).toEqual(standing);
  const changed = await sendJson("PATCH", "/v1/settings", brightside.key, { mirror: true });
  expect(changed.json.ladder).toEqual(standing);
  const second = await brightside.post("/v1/managers", { name: "Moira", role: "owner", phone: "+447700900102" });
  expect((await brightside.get("/v1/settings")).json.ladder[0].managers, "what was not said is not kept").toEqual([
    ruth.id,
    second.json.id,
  ]);
  const { lifetime_value: _, ...all } = (await brightside.get("/v1/settings")).json;
  expect((await sendJson("PATCH", "/v1/settings", brightside.key, all)).json).toMatchObject(all);
});

test("a case's link is 410 a week after the case was closed, and shows nothing of it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } })).json;
  await sendForm(linkIn(visit.survey_url), { tap: "1" });
  await brightside.settle();
  const page = linkIn((await brightside.texts(DEV.phone))[0]);
  await sendForm(page, { promise_at: "1h" });
  await sendForm(page, { do: "lose", text: "Moved away" });
  expect((await ask("GET", page)).status).toBe(200);
  await brightside.hours(7 * 24);
  for (const method of ["GET", "HEAD"]) expect((await ask(method, page)).status).toBe(410);
  const late = await sendForm(page, { promise_at: "1h" });
  expect(late.status).toBe(410);
  expect(late.text).not.toContain("Anna");
});

test("what is said of another account's case is not found, before anything else about it", async () => {
  beginStory();
  const [brightside, rival] = [await Business.openWithLadder(), await Business.open()];
  await sendForm(linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url), { tap: "1" });
  const [open] = (await brightside.get("/v1/cases")).json.data;
  for (const noun of ["acknowledgement", "promise", "items", "resolution", "notes"]) {
    expect((await rival.post(`/v1/cases/${open.id}/${noun}`, { nonsense: 1 })).status, noun).toBe(404);
  }
});

test("a POST without a body repeats like any other, and its key is looked at as well", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const [, dev] = (await brightside.get("/v1/managers")).json.data;
  const ring = (repeat: string, body?: string) =>
    ask("POST", `/v1/managers/${dev.id}/test_alert`, {
      ...authorised(brightside.key, { "idempotency-key": repeat, ...(body && { "content-type": "application/json" }) }),
      ...(body && { body }),
    });
  expect((await ring("")).status).toBe(400);
  expect((await ring("x".repeat(256))).status).toBe(400);
  const [first, again] = [await ring("once"), await ring("once")];
  expect([again.status, again.json]).toEqual([201, first.json]);
  expect(fields((await ring("other", '{"loud":true}')).json)).toEqual(["loud"]);
  expect((await ring("once", "{}")).status, "another request under the same key").toBe(422);
});

test("a late repeat of an order for a key gives the first answer and brings no old key back", async () => {
  beginStory();
  const brightside = await Business.open();
  const reissue = (repeat: string) =>
    ask("POST", `/v1/accounts/${brightside.id}/keys`, authorised(OPERATOR_KEY, { "idempotency-key": repeat }));
  const first = (await reissue("a")).json.api_key;
  expect((await reissue("a")).json.api_key).toBe(first);
  expect((await ask("GET", "/v1/visits", authorised(brightside.key))).status).toBe(401);
  const second = (await reissue("b")).json.api_key;
  expect((await reissue("a")).json.api_key).toBe(first);
  expect((await ask("GET", "/v1/visits", authorised(first))).status).toBe(401);
  expect((await ask("GET", "/v1/visits", authorised(second))).status).toBe(200);
});

test("an Idempotency-Key that ordered a key is used up for good: days later it brings no key back and ends none", async () => {
  beginStory();
  const brightside = await Business.open();
  const reissue = (repeat: string) =>
    ask("POST", `/v1/accounts/${brightside.id}/keys`, authorised(OPERATOR_KEY, { "idempotency-key": repeat }));
  const first = (await reissue("rotate")).json.api_key;
  const second = (await reissue("second")).json.api_key;
  vi.setSystemTime(Date.now() + 3 * 86_400_000);
  await brightside.settle();
  await runInDurableObject(brightside.stub, (_, { storage }) => storage.sql.exec("DELETE FROM idempotency_keys"));
  const late = await reissue("rotate");
  expect([late.status, late.json.errors[0].field]).toEqual([422, "Idempotency-Key"]);
  expect((await ask("GET", "/v1/visits", authorised(first))).status).toBe(401);
  expect((await ask("GET", "/v1/visits", authorised(second))).status).toBe(200);
  const third = (await reissue("third")).json.api_key;
  expect([first, second]).not.toContain(third);
  expect((await ask("GET", "/v1/visits", authorised(third))).status).toBe(200);
});

test("an order for an account repeated days later is told which account it opened, and opens and ends nothing", async () => {
  beginStory();
  const order = () => sendJson("POST", "/v1/accounts", OPERATOR_KEY, BRIGHTSIDE, { "idempotency-key": "open-late" });
  const opened = (await order()).json;
  expect((await order()).json).toEqual(opened);
  const brightside = new Business(opened.account.id, opened.api_key);
  vi.setSystemTime(Date.now() + 3 * 86_400_000);
  await runInDurableObject(brightside.stub, (_, { storage }) => storage.sql.exec("DELETE FROM idempotency_keys"));
  const late = await order();
  expect([late.status, late.json.errors[0].field]).toEqual([422, "Idempotency-Key"]);
  expect(late.json.detail).toContain(`/v1/accounts/${opened.account.id}/keys`);
  expect((await brightside.get("/v1/visits")).status).toBe(200);
});

test("the operator sees when a key was made and, to the hour, last used; never the key", async () => {
  beginStory();
  const now = Date.now();
  const brightside = await Business.open();
  const keys = () => ask("GET", `/v1/accounts/${brightside.id}/keys`, authorised(OPERATOR_KEY));
  await brightside.settle();
  const at = (ms: number) => new Date(now + ms).toISOString();
  expect((await keys()).json.data).toEqual([{ name: "", scope: "write", created_at: at(0), last_used_at: at(0) }]);
  vi.setSystemTime(now + 1_800_000);
  await brightside.get("/v1/visits");
  await brightside.settle();
  expect((await keys()).json.data).toEqual([{ name: "", scope: "write", created_at: at(0), last_used_at: at(0) }]);
  vi.setSystemTime(now + 3_700_000);
  await brightside.get("/v1/visits");
  await brightside.settle();
  const seen = await keys();
  expect(seen.json.data).toEqual([{ name: "", scope: "write", created_at: at(0), last_used_at: at(3_700_000) }]);
  expect(seen.text).not.toContain("cav_");
  expect((await ask("GET", `/v1/accounts/${brightside.id}/keys`, authorised(brightside.key))).status).toBe(401);
  expect((await ask("GET", "/v1/accounts/000000000000/keys", authorised(OPERATOR_KEY))).status).toBe(404);
});

test("a visit sent again keeps what it leaves out", async () => {
  beginStory();
  const brightside = await Business.open();
  const whole = {
    ...BOILER,
    reference: "job-1",
    moment: "invoice",
    finished_at: "2037-02-02T09:00:00Z",
    value: { amount: 12_500, currency: "GBP" },
  };
  const first = (await brightside.post("/v1/visits", whole)).json;
  const again = await brightside.post("/v1/visits", { reference: "job-1", customer: ANNA, staff: [TOM] });
  expect(again.status).toBe(200);
  for (const kept of ["id", "moment", "job", "site", "finished_at", "value", "customer", "staff"]) {
    expect(again.json[kept], kept).toEqual(first[kept]);
  }
  const changed = (await brightside.post("/v1/visits", { ...whole, job: "New valve", moment: "job" })).json;
  expect([changed.job, changed.moment]).toEqual(["New valve", "job"]);
});

test("a customer of whom only an address is known is the same one at the next visit", async () => {
  beginStory();
  const brightside = await Business.open();
  const bo = { name: "Bo Lind", email: "bo@example.com" };
  const ids = [];
  for (const customer of [bo, bo, { ...bo, name: "Cy Lind" }]) {
    ids.push((await brightside.post("/v1/visits", { customer, staff: [] })).json.customer.id);
  }
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
});

test("a manager can't be left without a way to be called", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const [, dev] = (await brightside.get("/v1/managers")).json.data;
  expect((await brightside.get(`/v1/managers/${dev.id}`)).json).toEqual(dev);
  const mute = await sendJson("PATCH", `/v1/managers/${dev.id}`, brightside.key, { phone: null });
  expect([mute.status, fields(mute.json)]).toEqual([422, ["phone"]]);
  expect((await brightside.get(`/v1/managers/${dev.id}`)).json.phone).toBe(DEV.phone);
});

test("every response comes in one file: for a spreadsheet, which must not run what a customer wrote, or for a program", async () => {
  beginStory();
  const brightside = await Business.open();
  const touches = (await brightside.get("/v1/settings")).json.survey.touches.slice(0, 2);
  const written = ['=HYPERLINK("https://x.example")', 'Tom said "done",\nand it was', "-1"];
  for (const comment of written) {
    const survey = linkIn(
      (await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } })).json.survey_url,
    );
    await sendForm(survey, { tap: "4" });
    await ask("POST", `${survey}/more`, {
      body: new URLSearchParams([
        ["comment", comment],
        ["callback", "+44 7700 900201"],
        ...touches.map((t: string) => ["touches", t]),
      ]),
    });
  }
  const { data } = (await brightside.get("/v1/responses")).json;
  const program = await brightside.get("/v1/responses?format=ndjson");
  expect(program.headers.get("content-type")).toBe("application/x-ndjson");
  expect(
    program.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(data);
  const sheet = await brightside.get("/v1/responses?format=csv");
  expect(sheet.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(sheet.headers.get("content-disposition")).toBe('attachment; filename="responses.csv"');
  expect(sheet.text).toMatch(/^visit_id,first_at,last_at,face,/);
  expect(sheet.text).toContain(`,${touches.join("; ")},"'=HYPERLINK(""https://x.example"")",`);
  expect(sheet.text).toContain(`,"Tom said ""done"",\nand it was",`);
  expect(sheet.text).toContain(",'-1,");
  expect(sheet.text).toContain(",+44 7700 900201,");
  expect(fields((await brightside.get("/v1/responses?format=xml")).json)).toEqual(["format"]);
});

test("a spreadsheet with semicolons keeps accents, touches and telephones, and runs nothing, however it is opened", async () => {
  beginStory();
  const brightside = await Business.open();
  await brightside.settings({ survey: { touches: ["Pint of milk", "Shoe covers"] } });
  const said = async (fields: [string, string][]) => {
    const survey = await brightside.visit({ invite: { channel: "none" } });
    await sendForm(survey, { tap: "4" });
    await ask("POST", `${survey}/more`, { body: new URLSearchParams(fields) });
  };
  await said([
    ["touches", "Pint of milk"],
    ["touches", "Shoe covers"],
    ["comment", "très bien; =cmd|x,=1"],
  ]);
  await said([
    ["comment", "\uff1d1+1"],
    ["callback", "07700900123"],
    ["best_time", "+1-2"],
  ]);
  await said([
    ["callback", "+44-7700-900124"],
    ["comment", "\n =2"],
  ]);
  const file = async (query: string) => (await brightside.get(`/v1/responses?format=csv${query}`)).text;
  const semicolons = await file("&separator=;");
  const address = "https://cavalry.test/v1/responses?format=csv&separator=;";
  const sent = await exports.default.fetch(new Request(address, authorised(brightside.key)));
  expect([...new Uint8Array(await sent.arrayBuffer()).slice(0, 3)], "its byte order mark").toEqual([0xef, 0xbb, 0xbf]);
  expect(semicolons).toMatch(/^visit_id;first_at;/);
  expect(semicolons).toContain(`;"Pint of milk; Shoe covers";"très bien; '=cmd|x,'=1";`);
  const commas = await file("");
  expect(commas).toContain(`"très bien; '=cmd|x,=1"`);
  for (const text of [semicolons, commas]) {
    expect(text).toContain("'\uff1d1+1");
    expect(text).toContain("+44 7700 900123");
    expect(text).toContain("+44 7700 900124");
    expect(text).toContain("'+1-2");
    expect(text).toContain("'=2");
  }
  expect(fields((await brightside.get("/v1/responses?format=csv&separator=x")).json)).toEqual(["separator"]);
});

test("dates that nobody means are refused by name", async () => {
  beginStory();
  const brightside = await Business.open();
  const refused = async (path: string, body: object) => fields((await brightside.post(path, body)).json);
  expect(await refused("/v1/visits", { ...BOILER, invite: { at: "9999-12-31T23:59:59Z" } })).toEqual(["invite.at"]);
  expect(await refused("/v1/visits", { ...BOILER, finished_at: "0001-01-01T00:00:00Z" })).toEqual(["finished_at"]);
  const born = { ...BOILER, customer: { ...ANNA, birthday: "9999-01-01" } };
  expect(await refused("/v1/visits", born)).toEqual(["customer.birthday"]);
  const override = { from: "2037-01-01T00:00:00Z", to: "9999-01-01T00:00:00Z", manager: null };
  const rota = { weekly: [], overrides: [override] };
  const ladder = await sendJson("PATCH", "/v1/settings", brightside.key, { ladder: [{ rota, chat: "x" }] });
  expect(fields(ladder.json)).toEqual(["ladder.[0].rota.overrides.[0].to".replaceAll(".[", "[")]);
  await sendForm(await brightside.visit({ invite: { channel: "none" } }), { tap: "1" });
  const [open] = await brightside.cases();
  const [{ id }] = (await brightside.get("/v1/managers")).json.data;
  const take = { by: id, promise: { at: "9999-01-01T00:00:00Z" } };
  expect((await brightside.post(`/v1/cases/${open.id}/acknowledgement`, take)).status).toBe(422);
  expect(fields((await brightside.get("/v1/scores?from=9999-01-01")).json)).toEqual(["from"]);
});

test("a logo or a notice that is too long is refused for that alone, without a look into it", async () => {
  beginStory();
  const brightside = await Business.open();
  const change = async (what: object) => (await sendJson("PATCH", "/v1/settings", brightside.key, what)).json.errors;
  expect(await change({ brand: { logo: "<".repeat(80_000) } })).toEqual([
    { field: "brand.logo", message: "an SVG of at most 1024 bytes" },
  ]);
  expect(await change({ legal: { imprint: `https://${"a.".repeat(80_000)} x` } })).toEqual([
    { field: "legal.imprint", message: "at most 4000 characters" },
  ]);
});

test("a file of responses goes on past the first page", async () => {
  beginStory();
  const brightside = await Business.open();
  const ids = [];
  for (let i = 0; i < 103; i++) {
    const visit = (await brightside.post("/v1/visits", { customer: { name: `C${i}` }, staff: [] })).json;
    await sendForm(linkIn(visit.survey_url), { tap: "5" });
    ids.unshift(visit.id);
  }
  const lines = (await brightside.get("/v1/responses?format=csv")).text.trimEnd().split("\n");
  expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(ids);
});

test("scores narrow by channel, and a period may be given in times, which mean the account's days", async () => {
  beginStory();
  const brightside = await Business.open();
  for (const [channel, tap] of [
    ["none", "5"],
    ["sms", "3"],
  ] as const) {
    const visit = (await brightside.post("/v1/visits", { ...BOILER, invite: { channel } })).json;
    await sendForm(linkIn(visit.survey_url), { tap });
  }
  const faces = async (query: string) => (await brightside.get(`/v1/scores?${query}`)).json.data[0]?.faces;
  expect(await faces("channel=sms")).toEqual([0, 0, 1, 0, 0]);
  expect(await faces("by=site&channel=none")).toEqual([0, 0, 0, 0, 1]);
  const staff = await brightside.get("/v1/scores?by=staff&channel=sms");
  expect([staff.status, fields(staff.json)]).toEqual([422, ["channel"]]);
  expect(await faces("from=2037-02-03T00:00:00Z&to=2037-02-03T23:59:59Z")).toEqual([0, 0, 1, 0, 1]);
  expect(await faces("from=2037-02-03T23:30:00-02:00")).toEqual([0, 0, 0, 0, 0]);
  expect(fields((await brightside.get("/v1/scores?from=2037-02-30T00:00:00Z")).json)).toEqual(["from"]);
});

test("a case's events tell times in RFC 3339 and are written in snake_case to the last detail", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await sendForm(linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url), { tap: "1" });
  const [{ id }] = (await brightside.get("/v1/cases")).json.data;
  const [, dev] = (await brightside.get("/v1/managers")).json.data;
  const at = "2037-02-03T11:30:00.000Z";
  await brightside.post(`/v1/cases/${id}/acknowledgement`, { by: dev.id, promise: { what: "A new valve", at } });
  const { events } = (await brightside.post(`/v1/cases/${id}/items`, { what: "Fit it", due: at })).json;
  expect(events.at(-2)).toMatchObject({ kind: "taken", detail: { promise_at: at } });
  expect(events.at(-1)).toMatchObject({ kind: "item_added", detail: { until: at, due: at } });
  expect(JSON.stringify(events)).not.toMatch(/"[a-z]+[A-Z]\w*":|:\d{12,}/);
});

test("a grade is given once for each Idempotency-Key, and another body under the same key is refused", async () => {
  beginStory();
  const brightside = await Business.open();
  const visit = (await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } })).json;
  const grade = (suspect: boolean, repeat: string) =>
    brightside.post(`/v1/responses/${visit.id}/grade`, { suspect }, { "idempotency-key": repeat });
  expect((await grade(true, "a")).status, "nothing was answered yet").toBe(404);
  await sendForm(linkIn(visit.survey_url), { tap: "5" });
  const first = await grade(true, "a");
  expect([first.status, first.json.suspect]).toEqual([200, true]);
  await grade(false, "b");
  expect((await grade(true, "a")).json).toEqual(first.json);
  expect((await grade(false, "a")).status).toBe(422);
  expect((await brightside.get("/v1/responses")).json.data[0].suspect).toBe(false);
});

test("a visit sent again with another time to ask is asked about then, once", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const sent = (at?: string, more = {}) =>
    brightside.post("/v1/visits", { ...BOILER, ...more, reference: "job-1", ...(at && { invite: { at } }) });
  const first = (await sent("2037-02-03T11:00:00Z")).json;
  const moved = (await sent("2037-02-03T13:00:00Z")).json;
  expect([moved.status, moved.invitation.at]).toEqual(["scheduled", "2037-02-03T13:00:00.000Z"]);
  expect(Date.parse(moved.expires_at) - Date.parse(first.expires_at)).toBe(2 * 3_600_000);
  expect((await sent(undefined, { job: "New valve" })).json.invitation.at).toBe("2037-02-03T13:00:00.000Z");
  await brightside.hours(2);
  expect(await brightside.texts(ANNA.phone)).toEqual([]);
  await brightside.hours(2);
  expect(await brightside.texts(ANNA.phone)).toHaveLength(1);
  const asked = (await sent("2037-02-04T13:00:00Z")).json;
  expect(asked.status).toBe("invited");
  await brightside.hours(20);
  expect(await brightside.texts(ANNA.phone)).toHaveLength(1);
});
