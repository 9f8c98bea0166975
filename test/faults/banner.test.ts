// What a manager reads above the board while alerts don't reach those they should.
import { expect, test } from "vitest";
import { DEV, MOIRA, RUTH } from "../support/cast.ts";
import { brightside, onDuty, pushService, rings } from "../support/ringing.ts";
import { ask, Business, beginStory, type Json, linkIn, outside, words } from "../support/world.ts";

const DOWN = "No alert can reach anybody right now";
const EMPTY = "Nobody on the ladder can be called. Alerts go to the owners.";

async function board(business: Business): Promise<string> {
  return (await ask("GET", linkIn((await ask("GET", `/phones/board/${business.id}`)).json.url))).text;
}

test("D48: when everybody on the ladder has left, the owner is called and a red banner stands above the board", async () => {
  beginStory();
  const business = await Business.open();
  const [dev, moira] = [await business.post("/v1/managers", DEV), await business.post("/v1/managers", MOIRA)];
  await business.settings({ ladder: [{ managers: [dev.json.id] }, { managers: [moira.json.id] }] });
  expect(words(await board(business))).not.toContain(EMPTY);
  for (const { json } of [dev, moira]) {
    await ask("DELETE", `/v1/managers/${json.id}`, { headers: { authorization: `Bearer ${business.key}` } });
  }
  const page = await board(business);
  expect(page).toContain(`<p class="card urgent" role="alert"><b>${EMPTY}</b></p>`);
  await business.letDown({}, "1");
  expect(await business.texts(RUTH.phone)).toHaveLength(1);
  await business.settings({ ladder: [{ managers: [(await business.get("/v1/managers")).json.data[0].id] }] });
  expect(words(await board(business))).not.toContain(EMPTY);
});

test("E65: with both providers of texts and the mail down the room and the phones that ring still hear, the board says what is down, and nothing is lost", async () => {
  const fleet = await brightside();
  await fleet.plugIn("vonage");
  await fleet.plugIn("resend");
  const dev = (await fleet.get("/v1/managers")).json.data.find((m: Json) => m.name === DEV.name);
  const browser = await rings(fleet, Number(dev.id.split("_").at(-1)), "dev");
  pushService(browser);
  await fleet.settings({ channels: { alerts: ["twilio", "vonage", "resend", "webpush"] } });
  await onDuty(fleet, [DEV.name, MOIRA.name], "slack");
  fleet.down("twilio", "vonage", "resend");
  await fleet.letDown();
  await fleet.later(10, { receipts: false });
  expect(browser.notices[0]?.title).toBe("Anna Miller was let down");
  fleet.expect("slack", "room", /^Anna Miller/);
  outside("fcm.googleapis.com", () => new Response(null, { status: 503 }));
  await fleet.later(30, { receipts: false });
  expect(words(await board(fleet))).toContain(DOWN);
  const [open] = await fleet.cases();
  expect([open.state, open.holder]).toEqual(["raised", null]);
  expect(Date.parse(open.next_rung_at)).toBeGreaterThan(Date.now());
  fleet.up("twilio", "vonage", "resend");
  await fleet.later(20);
  fleet.expectText(DEV.phone, /^Anna Miller/);
  fleet.expectText(MOIRA.phone, /^Anna Miller/);
  expect(words(await board(fleet))).not.toContain(DOWN);
});
