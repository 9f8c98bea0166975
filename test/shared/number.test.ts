import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { sealedPlace } from "../../src/account/deployment.ts";
import { secretPlace } from "../../src/account/webhooks/types.ts";
import { seal } from "../../src/channels/sealed.ts";
import { ANNA, BRIGHTSIDE, DEV } from "../support/cast.ts";
import { ALERT, ASKED, Fleet, TWILIO } from "../support/fleet.ts";
import { Receiver } from "../support/receiver.ts";
import { BASE, Business, beginStory, type Json, sendJson } from "../support/world.ts";

const ORDER = { channels: [], alerts: ["twilio"], invitations: ["twilio", "resend"] } as const;

/** Brightside and a garage, which both text from the deployment's number. */
async function twoBusinesses(): Promise<{ fleet: Fleet; garage: Business }> {
  const fleet = await Fleet.arrive(ORDER);
  const owner = { name: "Gus Hale", phone: "+447700900150" };
  const garage = await Business.open({ ...BRIGHTSIDE, name: "Hale's Garage", owner });
  const channels = { alerts: ["twilio"], invitations: ["twilio", "resend"] };
  await sendJson("PATCH", "/v1/settings", garage.key, { channels });
  return { fleet, garage };
}

async function serve(garage: Business, more: object = {}): Promise<void> {
  const visit = { customer: ANNA, staff: [{ name: "Kim Hale" }], ...more };
  expect((await garage.post("/v1/visits", visit)).status).toBe(201);
  await garage.settle();
}

const faces = async (business: Business) => (await business.get("/v1/responses")).json.data.map((r: Json) => r.face);

test("an account without keys of its own sends by the deployment's", async () => {
  const fleet = await Fleet.arrive(ORDER);
  await fleet.letDown();
  fleet.expectText(DEV.phone, ALERT);
  expect(await fleet.channel("twilio")).toMatchObject({ own: false, works: true });
  await fleet.plugIn("twilio", { ...TWILIO, from: "+447700900001" });
  await fleet.invite({ customer: { name: "Ben Okafor", phone: "+447700900201" } });
  expect(fleet.expectText("+447700900201", /^Brightside Heating: Ben,/).all.from).toBe("+447700900001");
  expect(await fleet.channel("twilio")).toMatchObject({ own: true });
  fleet.nothingElse();
});

test("on a shared number an answer finds the business that wrote last, and only that one", async () => {
  const { fleet, garage } = await twoBusinesses();
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await fleet.seconds(60);
  await serve(garage);
  fleet.expectText(ANNA.phone, /^Hale's Garage: Anna, how was it with Kim/);
  await fleet.reply(ANNA.phone, "5", {}, "-");
  await garage.settle();
  expect([await faces(fleet), await faces(garage)]).toEqual([[], [5]]);
  fleet.expectText(ANNA.phone, /^Thank you, Anna/);
  fleet.nothingElse();
});

/** Twilio answers the first itself; of the others each business says once, by its name, that it has heard. */
test.each([
  ["STOP", []],
  ["Basta", ["Brightside Heating", "Hale's Garage"]],
  ["إيقاف", ["Brightside Heating", "Hale's Garage"]],
])("on a shared number %s is heard by every business that wrote there", async (word, confirmedBy) => {
  const { fleet, garage } = await twoBusinesses();
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  await serve(garage);
  fleet.expectText(ANNA.phone, /^Hale's Garage: Anna, how was it with Kim/);
  await fleet.reply(ANNA.phone, word, {}, "-");
  await garage.settle();
  for (const name of confirmedBy) fleet.expectText(ANNA.phone, new RegExp(`^${name}: Done\\. We won't ask again\\.$`));
  await fleet.reply(ANNA.phone, word, {}, "-");
  await fleet.invite({ reference: "again" });
  await serve(garage, { reference: "again" });
  fleet.nothingElse();
});

test("a forged text at the shared door is 403, and a stranger's is nobody's", async () => {
  const { fleet } = await twoBusinesses();
  const call = await fleet.said(ANNA.phone, "5", {}, "-");
  expect((await fleet.hook({ ...call, body: `${call.body}&Extra=1` })).status).toBe(403);
  expect((await fleet.hook(await fleet.said("+447700900999", "5", {}, "-"))).status).toBe(200);
  expect((await fleet.hook({ ...call, url: `${BASE}/hooks/-/vonage/messages` })).status).toBe(403);
  fleet.nothingElse();
});

test("a complaint about a mail from the shared address is heard by every business that wrote there", async () => {
  const { fleet, garage } = await twoBusinesses();
  const customer = { name: "Nora Finch", email: "nora@home.example" };
  const invite = { channel: "email" };
  await fleet.invite({ customer, invite });
  await serve(garage, { customer, invite });
  const mail = fleet.expectMail("nora@home.example", /how was it with Tom/);
  fleet.expectMail("nora@home.example", /how was it with Kim/);
  const said = { email_id: mail.id, to: [mail.to] };
  const call = fleet.resend.tell(`${BASE}/hooks/-/resend/events`, "email.complained", said, Date.now());
  expect((await fleet.hook(call)).status).toBe(204);
  await fleet.invite({ customer, invite, reference: "again" });
  await serve(garage, { customer, invite, reference: "again" });
  fleet.nothingElse();
});

const OLDER = [{ id: "1", secret: "test-link-key-one-0123456789abcdef" }];

test("while the sealing key changes, what the old one sealed still sends and what is new bears the new one", async () => {
  const fleet = await Fleet.arrive(ORDER);
  const { id, stub } = fleet;
  const stored = () => fleet.account.sealedChannel("twilio");
  await fleet.plugIn("twilio");
  expect(await stored()).toMatch(/^2\./);
  const credentials = { ...TWILIO, from: "+447700900001" };
  const sealed = await seal(JSON.stringify({ credentials }), OLDER, sealedPlace(id, "twilio"));
  await runInDurableObject(stub, (_, state) => {
    state.storage.sql.exec("UPDATE channels SET sealed = ? WHERE name = 'twilio'", sealed);
  });
  await fleet.letDown();
  expect(fleet.expectText(DEV.phone, ALERT).all.from).toBe("+447700900001");
  expect(await stored(), "and it is sealed anew on the way").toMatch(/^2\./);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  expect(fleet.expectText(DEV.phone, /^Ben Okafor/).all.from).toBe("+447700900001");
  fleet.nothingElse();
});

test("a webhook's secrets follow the sealing key too: both that sign today are sealed anew when they do", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const shop = new Receiver();
  const hook = await shop.subscribe(brightside);
  const stored = () =>
    runInDurableObject(brightside.stub, (_, { storage }) =>
      storage.sql.exec<{ sealed: string }>("SELECT sealed FROM endpoint_secrets ORDER BY id").toArray(),
    );
  const next = await brightside.post(`/v1/webhooks/${hook.id}/secret`, {});
  shop.secrets.push(next.json.secret);
  const older = await Promise.all(shop.secrets.map((one) => seal(one, OLDER, secretPlace(brightside.id))));
  await runInDurableObject(brightside.stub, (_, { storage }) => {
    for (const [i, sealed] of older.entries()) {
      storage.sql.exec("UPDATE endpoint_secrets SET sealed = ? WHERE id = ?", sealed, i + 1);
    }
  });
  await brightside.tapped("5");
  expect(shop.received[0]?.provenBy).toEqual(shop.secrets);
  expect(await stored()).toEqual([
    { sealed: expect.stringMatching(/^2\./) },
    { sealed: expect.stringMatching(/^2\./) },
  ]);
  await brightside.evict();
  await brightside.tapped("4");
  expect(shop.received[1]?.provenBy).toEqual(shop.secrets);
});

test("while the directory is silent a text at the shared door is 503, so that the provider comes again, and no customer is nobody's", async () => {
  const { fleet } = await twoBusinesses();
  // Nobody else wrote to her.
  await env.DIRECTORY.prepare("DELETE FROM conversations").run();
  await fleet.invite();
  fleet.expectText(ANNA.phone, ASKED);
  await vi.waitFor(async () => {
    const noted = env.DIRECTORY.prepare("SELECT at FROM conversations WHERE account = ?").bind(fleet.id);
    expect((await noted.all()).results).toHaveLength(1);
  });
  const call = await fleet.said(ANNA.phone, "5", {}, "-");
  const silent = vi.spyOn(env.DIRECTORY, "prepare").mockImplementation(() => {
    throw new Error("the directory is down");
  });
  expect((await fleet.hook(call)).status).toBe(503);
  silent.mockRestore();
  expect((await fleet.hook(call)).status).toBe(200);
  expect(await faces(fleet)).toEqual([5]);
});
