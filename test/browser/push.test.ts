// A manager's phone that rings: the offer, the worker, the notice and its button, in a real browser. Google's own push
// service is the one thing that is played: it takes our sealed call, reads it as the browser would and hands it over.
import { mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { newVapidKeys } from "../support/keys.ts";
import { CENTRE, press, type Shown, shown } from "../support/notices.ts";
import { Desk } from "../support/pages.ts";
import type { Served } from "../support/served.ts";
import { serveDemo } from "../support/stage.ts";
import { fakePushService } from "../support/vendors/push_service.ts";

const screens = process.env.SCREENS ?? join(import.meta.dirname, "gallery");
mkdirSync(screens, { recursive: true });

const browser = await openBrowser();
const served = browser === null ? null : await serveDemo();
const service = fakePushService(4096, () => Date.now());
const door = createServer((call, answer) => {
  const parts: Buffer[] = [];
  call.on("data", (part: Buffer) => parts.push(part));
  call.on("end", async () => {
    const headers = new Headers(Object.entries(call.headers).map(([name, value]) => [name, String(value)]));
    const url = `https://fcm.googleapis.com${call.url}`;
    const told = await service.vendor(new Request(url, { method: "POST", headers, body: Buffer.concat(parts) }));
    answer.writeHead(told.status, Object.fromEntries(told.headers)).end(await told.text());
  });
});
await listening(door);
const keys = await newVapidKeys();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
afterAll(async () => {
  door.close();
  await browser?.close();
  await served?.stop();
});

function listening(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, "127.0.0.1", done));
}

/**
 * A phone in a hand. The bundled browser has no notification centre and nobody can subscribe without Google, so both are
 * lent to it; registration, push event, worker, its rules and its calls are the browser's own.
 */
async function phone(here: Served): Promise<{ context: BrowserContext; page: Page }> {
  if (browser === null) throw new Error("skipped");
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.grantPermissions(["notifications"], { origin: here.base });
  await context.addInitScript(`{
    let kept = ${JSON.stringify(service.subscription)}, given = { toJSON: () => JSON.parse(kept), ...JSON.parse(kept) };
    PushManager.prototype.getSubscription = async () => (localStorage.subscribed ? given : null);
    PushManager.prototype.subscribe = async (how) => {
      let { active } = await navigator.serviceWorker.getRegistration("/c/");
      if (active === null) throw new DOMException("no active Service Worker", "AbortError");
      if (how.applicationServerKey.length !== 65 || !how.userVisibleOnly) throw new Error("no such key");
      localStorage.subscribed = "yes";
      return given;
    };
    Object.defineProperty(Notification, "permission", { get: () => localStorage.allowed || "default" });
    Notification.requestPermission = async () => (localStorage.allowed = "granted");
  }`);
  return { context, page: await context.newPage() };
}

interface Json {
  readonly state: string;
}

/** Alerts of one site within a minute are gathered, so each of these customers has one of their own. */
async function letDown(desk: Desk, name: string): Promise<string> {
  const visit = await desk.call("POST", "/v1/visits", {
    customer: { name, phone: "+447700900333" },
    staff: [{ name: "Tom Ashworth" }],
    site: `Office of ${name}`,
    job: "Boiler service",
    invite: { channel: "none" },
  });
  const survey = visit.survey_url ?? "";
  await desk.tap(survey, 1);
  return survey;
}

/** A manager's phone on which the offer was taken, and what the push service hands to it. */
async function ringingPhone(here: Served, name: string, look: (page: Page) => Promise<void> = async () => {}) {
  const desk = new Desk(here);
  const { port } = door.address() as AddressInfo;
  const vapid = { ...keys, subject: "mailto:push@cavalry.example", baseUrl: `http://127.0.0.1:${port}` };
  expect(await desk.call("PUT", "/v1/channels/webpush", { credentials: vapid })).toMatchObject({ works: true });
  await letDown(desk, name);
  const { context, page } = await phone(here);
  const wrong: string[] = [];
  page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  const alert = await alertFor(desk, name);
  await page.goto(alert);
  const yes = page.getByRole("button", { name: "Let this phone ring for alerts" });
  await yes.waitFor();
  await look(page);
  await yes.click();
  await page.getByText("This phone rings for you.").waitFor();

  const worker = context.serviceWorkers()[0];
  if (worker === undefined) throw new Error("no worker was registered");
  expect(worker.url()).toBe(`${here.base}/c/sw.js`);
  await worker.evaluate(CENTRE);
  const cdp = await context.newCDPSession(page);
  const registered = new Promise<string>((found) => {
    cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [one] = registrations;
      if (one !== undefined) found(one.registrationId);
    });
  });
  await cdp.send("ServiceWorker.enable");
  const registrationId = await registered;
  /** Hands over what the push service took for this customer, as the browser would. */
  const delivered = async (who: string): Promise<Shown> => {
    const data = await until(() => service.notices.find(({ text }) => text.includes(who))?.text, `a push for ${who}`);
    await cdp.send("ServiceWorker.deliverPushMessage", { origin: here.base, registrationId, data });
    return until(async () => (await shown(worker)).find(({ title }) => title.includes(who)), "the notice");
  };
  return { desk, page, alert, yes, worker, wrong, delivered };
}

/** The link in the message that told the manager of the new phone. */
async function toldOf(desk: Desk): Promise<string> {
  const look = async () => {
    const { data } = (await desk.call("GET", "/v1/messages")) as never as { data: { text: string | null }[] };
    const told = data.find(({ text }) => text?.startsWith("One more phone rings for your alerts now."));
    return /https?:\S+\/board\/mine\/[\w-]+/.exec(told?.text ?? "")?.[0];
  };
  return until(look, "word of the new phone");
}

/** The newest of all. */
async function newestCase(desk: Desk): Promise<Json & { id: string }> {
  const { data } = (await desk.call("GET", "/v1/cases")) as never as { data: (Json & { id: string })[] };
  if (data[0] === undefined) throw new Error("there is no case");
  return data[0];
}

/** The newest link by which somebody can take this customer's case. */
async function alertFor(desk: Desk, name: string): Promise<string> {
  for (let i = 0; i < 40; i++) {
    const { data } = (await desk.call("GET", "/v1/messages")) as never as {
      data: { text: string | null; kind: string }[];
    };
    const link = data.find((m) => m.kind === "alert" && m.text?.includes(name));
    const found = /https?:\S+\/c\/[\w-]+/.exec(link?.text ?? "")?.[0];
    if (found !== undefined) return found;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`nobody was called for ${name}`);
}

async function until<T>(look: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
  for (let i = 0; i < 60; i++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`waited in vain for ${what}`);
}

test("a phone says yes on the alert's page, and from then on the button of its notice takes a case", async ({
  skip,
}) => {
  if (browser === null || served === null) return skip();
  const { desk, page, yes, worker, wrong, delivered } = await ringingPhone(served, "Olivia Hart", async (page) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(screens, `push-offer-${colorScheme}.png`), fullPage: true });
      await page.evaluate(axe);
      expect(await page.evaluate("axe.run().then((r) => JSON.stringify(r.violations.map((v) => v.id)))")).toBe("[]");
    }
  });
  await page.screenshot({ path: join(screens, "push-rings.png"), fullPage: true });
  await page.reload();
  await page.getByText("This phone rings for you.").waitFor();
  expect(await yes.isVisible()).toBe(false);

  const survey = await letDown(desk, "Nora Bell");
  const notice = await delivered("Nora");
  expect(notice).toMatchObject({ title: "Nora Bell was let down", requireInteraction: true });
  expect(notice.body).toMatch(/^Nora Bell \(1\/5, Tom, Boiler service, Office of Nora Bell\) £\S+ at risk\.$/);
  expect(notice.actions).toEqual([{ action: expect.stringMatching(/^case:\d+$/), title: "I'll take it" }]);
  await press(worker, notice.actions[0]?.action);
  expect(await shown(worker)).toMatchObject([{ title: "Nora is yours", body: "By when will you call?" }]);
  expect((await newestCase(desk)).state).toBe("taken");
  await press(worker, "1h");
  const [promised] = await shown(worker);
  expect(promised?.body).toMatch(/^Nora (knows|is being told that) you'll call by .*\d:\d\d\.$/);
  expect(promised?.actions).toEqual([]);
  await page.goto(survey);
  await page
    .getByText(/will call you by/)
    .first()
    .waitFor();
  expect(wrong, "nothing was refused by the page's own rules").toEqual([]);
});

test("a notice whose case somebody else has says who was faster; one that can't be sent keeps its button", async ({
  skip,
}) => {
  if (browser === null || served === null) return skip();
  const { desk, worker, delivered } = await ringingPhone(served, "Ida Lowe");
  await letDown(desk, "Mae Fox");
  const notice = await delivered("Mae");
  await worker.evaluate(
    `{ let real = fetch; self.back = () => (self.fetch = real); self.fetch = () => Promise.reject(); }`,
  );
  await press(worker, notice.actions[0]?.action);
  expect(await shown(worker), "without a network nothing looks taken").toMatchObject([{ title: notice.title }]);
  await worker.evaluate("void back()");
  const { data } = (await desk.call("GET", "/v1/managers")) as never as {
    data: { id: string; role: string; name: string }[];
  };
  const owner = data.find((m) => m.role === "owner");
  await desk.call("POST", `/v1/cases/${(await newestCase(desk)).id}/acknowledgement`, { by: owner?.id });
  await press(worker, notice.actions[0]?.action);
  const [late] = await shown(worker);
  expect(late?.title).toContain(`Already taken by ${owner?.name}`);
  expect(late).toMatchObject({ body: "You can rest. Thank you for looking.", actions: [] });
  await press(worker);
  expect(await worker.evaluate("self.opened")).toMatch(/^http:\/\/localhost:\d+\/c\/[\w-]{24}$/);
});

test("the page of everything that waits can be installed, counts the phones and lets none of them ring", async ({
  skip,
}) => {
  if (browser === null || served === null) return skip();
  const { desk, page, yes, wrong } = await ringingPhone(served, "Ada Moss");
  await page.goto(await toldOf(desk));
  await page.getByText("Phones that ring for you: 1").waitFor();
  await page.getByText("This phone rings for you.").waitFor();
  await page.screenshot({ path: join(screens, "push-mine.png"), fullPage: true });
  await page.evaluate(axe);
  expect(await page.evaluate("axe.run().then((r) => JSON.stringify(r.violations.map((v) => v.id)))")).toBe("[]");
  const cdp = await page.context().newCDPSession(page);
  const { errors, data } = await cdp.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? "")).toMatchObject({ display: "standalone", start_url: new URL(page.url()).pathname });
  await page.getByRole("button", { name: "Let none of them ring" }).click();
  await yes.waitFor();
  expect(await page.getByText("Phones that ring for you").count()).toBe(0);
  expect(wrong).toEqual([]);
});
