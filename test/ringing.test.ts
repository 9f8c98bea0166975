// A manager's phone that said yes: by whose link, with whose knowledge, for how long, and in a storm.
import { expect, test, vi } from "vitest";
import { DEV } from "./support/cast.ts";
import { ALERT } from "./support/fleet.ts";
import { brightside, press, pushService, rings } from "./support/ringing.ts";
import { wokenBrowser } from "./support/vendors/woken.ts";
import { type Answer, ask, BASE, beginStory, linkIn, sendForm, words } from "./support/world.ts";

/** What the offer's script does once its browser said yes. */
function offer(page: string, subscription: unknown): Promise<Answer> {
  return ask("POST", `${page}/ring`, {
    headers: { "content-type": "application/json" },
    body: JSON.stringify(subscription),
  });
}

test("the page offers it by the alert's own link, its manager is told, and one press lets none of them ring", async () => {
  const fleet = await brightside();
  await fleet.letDown();
  const alert = linkIn(fleet.expectText(DEV.phone, ALERT).text);
  const page = await ask("GET", alert);
  expect(page.text).toContain("Let this phone ring for alerts");
  expect(page.headers.get("content-security-policy")).toMatch(
    /script-src 'nonce-[^']+'; connect-src 'self'; worker-src 'self';/,
  );
  expect((await ask("GET", `${alert}/ring`)).json).toEqual({ key: expect.stringMatching(/^[\w-]{87}$/) });
  const dev = await wokenBrowser("dev");
  pushService(dev);
  expect((await offer(alert, dev.subscription)).status).toBe(204);
  await fleet.settle();
  const told = fleet.expectText(DEV.phone, /^One more phone rings for your alerts now\. Not yours\?/);
  expect((await offer(alert, dev.subscription)).status, "the same again").toBe(204);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectText(DEV.phone, /^Ben Okafor/);
  expect(dev.notices.map((n) => n.title)).toEqual(["Ben Okafor was let down"]);

  const mine = await ask("GET", linkIn(told.text));
  expect(words(mine.text)).toContain("Phones that ring for you: 1");
  expect((await ask("GET", `${linkIn(told.text)}/manifest.webmanifest`)).json).toMatchObject({
    name: "Brightside Heating",
    display: "standalone",
    start_url: linkIn(told.text),
  });
  const hushed = await sendForm(linkIn(told.text), { do: "hush" });
  expect(words(hushed.text)).not.toContain("Phones that ring");
  await fleet.letDown({ customer: { name: "Cleo Ray", phone: "+447700900202" }, site: "Hull" });
  fleet.expectText(DEV.phone, /^Cleo Ray/);
  expect(dev.notices).toHaveLength(1);
  fleet.nothingElse();
});

test("nobody's phone rings by a forged link, another's server, a link that has had its day, or where push isn't set up", async () => {
  const fleet = await brightside();
  await fleet.letDown();
  const alert = linkIn(fleet.expectText(DEV.phone, ALERT).text);
  const { subscription } = await wokenBrowser("eve");
  const forged = alert.slice(0, -3) + (alert.endsWith("AAA") ? "BBB" : "AAA");
  for (const door of ["ring", "press"])
    expect((await sendForm(`${forged}/${door}`, { press: "case:1" })).status).toBe(404);
  expect((await ask("GET", `${forged}/ring`)).status).toBe(404);
  const elsewhere = { ...subscription, endpoint: "https://push.evil.example/fcm/send/eve" };
  expect((await offer(alert, elsewhere)).status).toBe(422);
  expect((await offer(alert, { ...subscription, pad: "x".repeat(5_000) })).status).toBe(413);
  expect((await sendForm(`${alert}/ring`, {})).status).toBe(415);
  await sendForm(alert, { do: "take" });
  await sendForm(alert, { do: "lose", text: "Moved away" });
  await fleet.settle();
  vi.setSystemTime(Date.now() + 8 * 86_400_000);
  expect((await offer(alert, subscription)).status).toBe(409);
  expect(
    (await press({ url: BASE + alert, title: "", body: "", tag: "", actions: [{ action: "case:1", title: "" }] })).json
      .title,
  ).toBe("This case was closed a while ago.");
  expect(
    (await ask("DELETE", "/v1/channels/webpush", { headers: { authorization: `Bearer ${fleet.key}` } })).status,
  ).toBeLessThan(300);
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  const ben = linkIn(fleet.sent().find((m) => m.text.startsWith("Ben Okafor"))?.text);
  expect((await ask("GET", ben)).text).not.toContain("Let this phone ring");
  expect((await ask("GET", `${ben}/ring`)).status).toBe(404);
  expect((await offer(ben, subscription)).status).toBe(409);
});

test("the worker is ours, knows where it may post, and answers for no page", async () => {
  beginStory();
  const worker = await ask("GET", "/c/sw.js");
  expect(worker.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(worker.headers.get("content-security-policy")).toBe("default-src 'none'; connect-src 'self'");
  expect(worker.text).not.toContain('addEventListener("fetch"');
  expect((await ask("POST", "/c/sw.js")).status).toBe(405);
});

test("a browser that is gone is forgotten, and the text that went beside it is no worse for it", async () => {
  const fleet = await brightside();
  const [dev, old] = [await rings(fleet, 2, "dev"), await rings(fleet, 2, "old")];
  pushService(dev);
  await fleet.letDown();
  await fleet.letDown({ customer: { name: "Ben Okafor", phone: "+447700900201" }, site: "York" });
  fleet.expectText(DEV.phone, ALERT);
  fleet.expectText(DEV.phone, /^Ben Okafor/);
  expect(dev.notices).toHaveLength(2);
  expect(old.notices).toEqual([]);
  const gone = (await fleet.messages("alert")).filter((m) => m.status === "failed");
  expect(gone, "it is called once").toMatchObject([{ recipient: "browser", reason: "webpush: status 410" }]);
  fleet.nothingElse();
});

test("a storm rings each phone three times by text and by push, and then says how many", async () => {
  const fleet = await brightside();
  const dev = await rings(fleet, 2, "dev");
  pushService(dev);
  for (const [i, name] of ["Ben", "Cleo", "Dora", "Ed", "Flo"].entries()) {
    await fleet.letDown({ customer: { name: `${name} Ray`, phone: `+4477009003${i}0` } });
  }
  const alone = ["Ben", "Cleo", "Dora"].map((name) => `${name} Ray was let down`);
  expect(dev.notices.map((n) => n.title)).toEqual(alone);
  await fleet.later(1);
  const said = fleet.sent().find((m) => /^2 customers are waiting/.test(m.text));
  expect(dev.notices[3]).toMatchObject({
    title: expect.stringMatching(/^2 customers are waiting at Leeds: Ed \d+, Flo \d+\.$/),
    body: "",
    url: BASE + linkIn(said?.text),
  });
  expect(dev.notices).toHaveLength(4);
});
