// Every reason for not asking, met through the front door and read on the visit it kept from being asked about. One is
// missing: `duplicate` guards a visit against a second invitation, and no door of ours plans one.
import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV, QUIET } from "./support/cast.ts";
import { Fleet } from "./support/fleet.ts";
import { ask, Business, beginStory, linkIn, sendForm, sendJson, words } from "./support/world.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BY_DAY_AND_NIGHT = { from: "00:00", to: "00:00" };
const IN_THE_NIGHT = Date.parse("2037-02-03T22:00:00Z");
const GONE_OUT = expect.stringMatching(/sent|delivered/);

async function arrange(survey: object = {}): Promise<Business> {
  const brightside = await Business.openWithLadder();
  await sendJson("PATCH", "/v1/settings", brightside.key, { survey });
  return brightside;
}

test("an invitation that nobody answers: one reminder, then the link has expired, says so, and still reaches a person", async () => {
  beginStory();
  const brightside = await arrange();
  const { id, survey_url } = (await brightside.post("/v1/visits", BOILER)).json;
  const survey = linkIn(survey_url);
  await brightside.settle();
  await brightside.hours(14 * 24 - 1);
  expect((await ask("GET", survey)).status, "an hour before").toBe(200);
  await brightside.hours(1);
  const page = await ask("GET", survey);
  expect(page.status).toBe(410);
  expect(words(page.text)).toContain("This link has had its day But Brightside Heating still wants to hear from you.");
  expect((await sendForm(survey, { tap: "1" })).status).toBe(410);
  expect((await brightside.get("/v1/responses")).json.data).toEqual([]);
  expect((await brightside.get("/v1/cases")).json.data).toEqual([]);

  const written = await sendForm(`${survey}/more`, { comment: "", callback: "07700 900321" });
  expect(written.status).toBe(410);
  expect(words(written.text)).toContain("It goes to a person now. Thank you for writing.");
  await brightside.settle();
  const [alert] = await brightside.texts(DEV.phone);
  expect((await ask("GET", linkIn(alert))).text).toContain("07700 900321");

  await brightside.hours(5 * 24);
  expect(await brightside.asks(id)).toMatchObject([
    { kind: "invitation", status: GONE_OUT },
    { kind: "reminder", status: GONE_OUT },
  ]);
});

test("no reminder is planned past the link's end, and one that we slept through is not sent after it", async () => {
  beginStory();
  const brightside = await arrange({ expire_days: 2 });
  const short = (await brightside.post("/v1/visits", BOILER)).json;
  await brightside.settle();
  await sendJson("PATCH", "/v1/settings", brightside.key, { survey: { expire_days: 14 } });
  const long = (await brightside.post("/v1/visits", BOILER)).json;
  await brightside.settle();
  vi.setSystemTime(Date.now() + 15 * DAY);
  await brightside.settle();
  expect(await brightside.asks(short.id)).toMatchObject([{ kind: "invitation", status: GONE_OUT }]);
  expect(await brightside.asks(long.id)).toMatchObject([
    { kind: "invitation", status: GONE_OUT },
    { kind: "reminder", status: "skipped", reason: "expired" },
  ]);
  expect(await brightside.texts(ANNA.phone)).toHaveLength(2);
});

test("a visit held back by Anna's open case until its link has expired is not asked about", async () => {
  beginStory();
  const brightside = await arrange({ expire_days: 1, quiet_hours: BY_DAY_AND_NIGHT });
  await sendForm(linkIn((await brightside.post("/v1/visits", QUIET)).json.survey_url), { tap: "1" });
  const { id } = (await brightside.post("/v1/visits", BOILER)).json;
  await brightside.hours(23);
  expect(await brightside.asks(id)).toMatchObject([{ status: "waiting", reason: "hold" }]);
  await brightside.hours(1);
  expect(await brightside.asks(id)).toMatchObject([{ status: "skipped", reason: "expired" }]);
});

test("a visit held back for three days is too old to be asked about, and so is one that was heard of too late", async () => {
  beginStory();
  const brightside = await arrange({ quiet_hours: BY_DAY_AND_NIGHT });
  await sendForm(linkIn((await brightside.post("/v1/visits", QUIET)).json.survey_url), { tap: "1" });
  const held = (await brightside.post("/v1/visits", BOILER)).json;
  const finished_at = new Date(Date.now() - 4 * DAY).toISOString();
  const customer = { name: "Uwe Falk", phone: "+447700900201" };
  const imported = (await brightside.post("/v1/visits", { ...BOILER, customer, finished_at })).json;
  await brightside.hours(71);
  expect(await brightside.asks(imported.id)).toMatchObject([{ status: "skipped", reason: "stale" }]);
  expect(await brightside.asks(held.id)).toMatchObject([{ status: "waiting", reason: "hold" }]);
  await brightside.hours(1);
  expect(await brightside.asks(held.id)).toMatchObject([{ status: "skipped", reason: "stale" }]);
  expect(await brightside.texts(customer.phone)).toEqual([]);
});

test("who answers from the link before the message leaves is not asked again", async () => {
  beginStory(IN_THE_NIGHT);
  const brightside = await arrange();
  const { id, survey_url } = (await brightside.post("/v1/visits", BOILER)).json;
  await sendForm(linkIn(survey_url), { tap: "5" });
  await brightside.hours(11);
  expect(await brightside.asks(id)).toMatchObject([{ status: "skipped", reason: "already_answered" }]);
  expect(await brightside.texts(ANNA.phone)).toEqual([]);
});

test("a customer who is erased before the message leaves hears nothing, and the visit without a person says why", async () => {
  beginStory(IN_THE_NIGHT);
  const brightside = await arrange();
  const { id, customer } = (await brightside.post("/v1/visits", BOILER)).json;
  await ask("DELETE", `/v1/customers/${customer.id}`, { headers: { authorization: `Bearer ${brightside.key}` } });
  await brightside.hours(11);
  expect(await brightside.asks(id)).toMatchObject([{ status: "cancelled", reason: "erased" }]);
  expect(await brightside.texts(ANNA.phone)).toEqual([]);
});

test("nobody is asked where it is not wanted, and a reminder that is switched off after the invitation stays away", async () => {
  beginStory();
  const brightside = await arrange();
  const never = (await brightside.post("/v1/visits", QUIET)).json;
  const once = (await brightside.post("/v1/visits", BOILER)).json;
  await brightside.settle();
  await sendJson("PATCH", "/v1/settings", brightside.key, { survey: { reminder_after_hours: 0 } });
  await brightside.hours(49);
  expect(await brightside.asks(never.id)).toMatchObject([{ status: "skipped", reason: "not_wanted" }]);
  expect(await brightside.asks(once.id)).toMatchObject([
    { kind: "invitation", status: GONE_OUT },
    { kind: "reminder", status: "skipped", reason: "not_wanted" },
  ]);
});

test("who has no number, or no address for the mail that was wished for, can't be asked, and the visit says so at once", async () => {
  beginStory();
  const brightside = await arrange();
  for (const visit of [
    { ...BOILER, customer: { name: "Uwe Falk" } },
    { ...BOILER, invite: { channel: "email" } },
  ]) {
    const { id } = (await brightside.post("/v1/visits", visit)).json;
    expect(await brightside.asks(id)).toMatchObject([{ status: "skipped", reason: "no_address" }]);
  }
});

test("Anna says STOP after the invitation: no reminder", async () => {
  beginStory();
  const brightside = await arrange();
  const { id } = (await brightside.post("/v1/visits", BOILER)).json;
  await brightside.settle();
  await brightside.reply(ANNA.phone, "STOP");
  await brightside.hours(49);
  expect(await brightside.asks(id)).toMatchObject([
    { kind: "invitation", status: GONE_OUT },
    { kind: "reminder", status: "skipped", reason: "opted_out" },
  ]);
});

test("the link in a mail ends texts as well, for this visit and the next; looking at its page ends nothing", async () => {
  const fleet = await Fleet.arrive();
  await fleet.settings({ survey: { reminder_after_hours: 1 } });
  const uwe = { name: "Uwe Falk", phone: "+447700900201", email: "uwe@example.com" };
  await fleet.invite({ customer: uwe, invite: { channel: "email" } });
  const mail = fleet.expectMail(uwe.email, /^Brightside Heating: Uwe,/);
  const link = linkIn(mail.all.headers["List-Unsubscribe"].replace(">", ""));
  const status = async () => (await fleet.messages()).filter((m) => m.recipient === "customer").map((m) => m.reason);
  expect(words((await ask("GET", link)).text)).toContain("No more questions from us?");
  await fleet.invite({ customer: uwe });
  fleet.expectText(uwe.phone, /^Brightside Heating: Uwe,/);
  expect(words((await sendForm(link, { "List-Unsubscribe": "One-Click" })).text)).toContain(
    "Done. We won't ask again.",
  );
  await fleet.invite({ customer: uwe });
  await fleet.later(61);
  fleet.nothingElse();
  expect(await status()).toEqual([null, "opted_out", null, "opted_out", "opted_out"]);
});

test("said again under the same reference a visit is asked about once", async () => {
  beginStory();
  const brightside = await arrange({ reminder_after_hours: 0 });
  const seen = new Set<string>();
  for (let i = 0; i < 3; i++) {
    seen.add((await brightside.post("/v1/visits", { ...BOILER, reference: "job-77" })).json.id);
    await brightside.hours(1);
  }
  const [id = ""] = seen;
  expect(seen.size).toBe(1);
  expect(await brightside.asks(id)).toHaveLength(1);
  expect(await brightside.texts(ANNA.phone)).toHaveLength(1);
});

test("nobody is reminded either while no alert could reach anybody", async () => {
  const fleet = await Fleet.arrive({ alerts: ["twilio"], invitations: ["vonage"] });
  await fleet.settings({ survey: { reminder_after_hours: 1 } });
  await fleet.invite({ customer: { name: "Ben Okafor", phone: "+447700900201" } });
  fleet.expect("vonage", "+447700900201", /^Brightside Heating: Ben,/);
  fleet.trouble("twilio", ...Array.from({ length: 99 }, () => "unauthorised" as const));
  await fleet.letDown();
  await fleet.later(61);
  expect(await fleet.messages("apology"), "nor does our apology find a way").toMatchObject([{ status: "skipped" }]);
  fleet.nothingElse();
  expect((await fleet.messages("reminder"))[0]).toMatchObject({ status: "skipped", reason: "no_alert_channel" });
});
