import { expect, test, vi } from "vitest";
import { BRIGHTSIDE, DEV, MOIRA, RUTH } from "./support/cast.ts";
import { codeOn, nobodySignsIn, signIn, Visitor } from "./support/visitor.ts";
import { ask, Business, beginStory } from "./support/world.ts";

async function brightside(): Promise<Business> {
  beginStory();
  await nobodySignsIn();
  const business = await Business.openWithLadder();
  await business.settle();
  return business;
}

async function asked(contact: string, visitor = new Visitor()): Promise<Visitor> {
  await visitor.open("/board/sign-in");
  await visitor.press("Send me the link", { contact });
  return visitor;
}

test("Ruth signs in by the link on her phone: opening it does nothing, one press lets her in, once", async () => {
  await brightside();
  const ruth = await asked("+44 7700 900100");
  expect(ruth.path).toBe("/board/sign-in/code");
  const { link } = await codeOn(RUTH.phone);
  await ruth.open(link);
  expect(ruth.reads).toContain("One press and you are in");
  expect([...ruth.cookies.keys()]).toEqual(["__Host-cavalry_asking"]);
  await ruth.press("Sign in");
  expect(ruth.path).toBe("/board/now");
  expect([...ruth.cookies.keys()].sort()).toEqual(["__Host-cavalry_known", "__Host-cavalry_session"]);
  const again = await asked(RUTH.phone, new Visitor());
  expect((await again.post(link)).status).toBe(410);
});

test("the session's cookie is host-only, for https and out of the reach of scripts, and only its hash is stored", async () => {
  const business = await brightside();
  const ruth = await asked(RUTH.phone);
  const { code } = await codeOn(RUTH.phone);
  const answer = await ask("POST", "/board/sign-in/code", {
    headers: {
      origin: "https://cavalry.test",
      "sec-fetch-site": "same-origin",
      cookie: [...ruth.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    },
    redirect: "manual",
    body: new URLSearchParams({ code }),
  });
  const session = answer.headers.getSetCookie().find((one) => one.startsWith("__Host-cavalry_session="));
  expect(session).toMatch(/; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const stored = await business.stored("SELECT hash FROM sessions");
  expect(session).not.toContain(String(stored[0]?.hash));
});

test("a link that is opened on another phone signs nobody in and asks for the six digits", async () => {
  await brightside();
  await asked(RUTH.phone);
  const { link } = await codeOn(RUTH.phone);
  const other = new Visitor();
  expect((await other.open(link)).status).toBe(409);
  expect(other.reads).toContain("works where it was asked for");
  expect((await other.post(link)).status).toBe(409);
  const asking = await asked(DEV.phone, new Visitor());
  expect((await asking.post(link)).status).toBe(410);
  expect([...other.cookies, ...asking.cookies].some(([name]) => name.endsWith("session"))).toBe(false);
});

test("after ten minutes neither the link nor the digits let anybody in", async () => {
  const business = await brightside();
  const ruth = await asked(RUTH.phone);
  const { link, code } = await codeOn(RUTH.phone);
  await business.pass(10 * 60_000 + 1);
  expect((await ruth.post(link)).status).toBe(410);
  await ruth.open("/board/sign-in/code");
  await ruth.press("Sign in", { code });
  expect(ruth.page.status).toBe(422);
});

test("the fifth wrong code ends that code and not Ruth: new digits let her in", async () => {
  await brightside();
  const ruth = await asked(RUTH.phone);
  const { code } = await codeOn(RUTH.phone);
  const wrong = code === "111111" ? "222222" : "111111";
  for (const left of [4, 3, 2, 1]) {
    await ruth.press("Sign in", { code: wrong });
    expect(ruth.reads).toContain(`Tries left: ${left}`);
  }
  await ruth.press("Sign in", { code: wrong });
  expect(ruth.reads).toContain("don't count any more");
  expect((await ruth.post("/board/sign-in/code", { code })).status).toBe(422);
  await ruth.press("Send new digits");
  const anew = await codeOn(RUTH.phone);
  await ruth.press("Sign in", { code: anew.code });
  expect(ruth.path).toBe("/board/now");
});

test("a stranger's address is answered like Ruth's, and nothing is sent to it", async () => {
  await brightside();
  const [ruth, stranger] = [await asked(RUTH.phone), await asked("+44 7700 900999")];
  await codeOn(RUTH.phone);
  expect(stranger.page.status).toBe(ruth.page.status);
  expect(stranger.reads.replace(/\+\d+/, "…")).toBe(ruth.reads.replace(/\+\d+/, "…"));
  const { json } = await ask("GET", "/phones/messages");
  expect(json.data.filter((t: { to: string }) => t.to === "+447700900999")).toEqual([]);
});

test("whoever asks again and again for Ruth's address is told to wait, and Ruth's own phone is not", async () => {
  await brightside();
  const ruth = await signIn(RUTH.phone);
  const place = (i: number) => ({ "cf-connecting-ip": `198.51.${i}.7` });
  for (let i = 0; i < 3; i++) await asked(RUTH.phone, new Visitor(place(1)));
  const fourth = await asked(RUTH.phone, new Visitor(place(1)));
  expect(fourth.page.status).toBe(429);
  expect(Number(fourth.page.headers.get("retry-after"))).toBeGreaterThan(0);
  for (let i = 2; i < 8; i++) await asked(RUTH.phone, new Visitor(place(i)));
  expect((await asked(RUTH.phone, new Visitor(place(9)))).page.status).toBe(429);
  await ruth.post("/board/sign-out");
  await asked(RUTH.phone, ruth);
  expect(ruth.path).toBe("/board/sign-in/code");
});

test("what cannot be read as a phone or a mailbox is named beside its field and kept", async () => {
  await brightside();
  const ruth = new Visitor();
  await ruth.open("/board/sign-in");
  await ruth.press("Send me the link", { contact: "ruth at home" });
  expect(ruth.page.status).toBe(422);
  expect(ruth.page.text).toMatch(/value="ruth at home"[^>]*|aria-invalid="true"/);
  expect(ruth.reads).toContain("can't read this as a phone or an email");
});

test("a session that was signed out, or has not been used for thirty days, opens nothing", async () => {
  const business = await brightside();
  const ruth = await signIn(RUTH.phone);
  const stolen = new Visitor();
  for (const [name, value] of ruth.cookies) stolen.cookies.set(name, value);
  await stolen.open("/board/people");
  expect(stolen.path).toBe("/board/people");
  await ruth.post("/board/sign-out");
  await stolen.open("/board/people");
  expect(stolen.path).toContain("/board/sign-in");
  const dev = await signIn(DEV.phone);
  for (let month = 0; month < 2; month++) {
    vi.setSystemTime(Date.now() + 29 * 86_400_000);
    await dev.open("/board/people");
    expect(dev.path).toBe("/board/people");
  }
  vi.setSystemTime(Date.now() + 31 * 86_400_000);
  await dev.open("/board/people");
  expect(dev.path).toContain("/board/sign-in");
  expect(await business.stored("SELECT count(*) AS n FROM sessions")).toEqual([{ n: 1 }]);
});

test("Moira sees where she is signed in, ends the other, and stays in herself", async () => {
  await brightside();
  const phone = await signIn(MOIRA.phone);
  const desk = await signIn(MOIRA.phone, new Visitor({ "user-agent": "Mozilla/5.0 (Macintosh) Safari/605.1" }));
  await desk.open("/board/devices");
  expect(desk.reads).toMatch(/Safari, Mac this device Chrome, Android Last used/);
  await desk.press("End all others");
  expect(desk.reads).toContain("Ended.");
  await phone.open("/board/devices");
  expect(phone.path).toContain("/board/sign-in");
});

test("Dev, removed while his page is open, is out at his next press", async () => {
  const business = await brightside();
  const dev = await signIn(DEV.phone);
  const ruth = await signIn(RUTH.phone);
  await ruth.open("/board/people");
  await ruth.follow("Dev Patel");
  await ruth.press("Remove");
  expect(ruth.reads).toContain("Dev Patel is gone from here");
  await dev.open("/board/people");
  expect(dev.path).toContain("/board/sign-in");
  await business.settle();
  await asked(DEV.phone, dev);
  await expect(codeOn(DEV.phone)).rejects.toThrow("no sign-in message");
});

test("the last owner who would leave is told how, and leaves once Moira is an owner too", async () => {
  await brightside();
  const ruth = await signIn(RUTH.phone);
  await ruth.open("/board/people");
  await ruth.follow("Ruth Calder");
  await ruth.press("Remove");
  expect(ruth.page.status).toBe(409);
  expect(ruth.reads).toContain("Make somebody else an owner first");
  await ruth.open("/board/people");
  await ruth.follow("Moira Quinn");
  await ruth.press("Save", { role: "owner" });
  expect(ruth.reads).toContain("Saved.");
  await ruth.follow("Ruth Calder");
  await ruth.press("Remove");
  expect(ruth.path).toContain("/board/sign-in");
});

test("what changes who can come in asks Ruth for a sign-in of just now, and brings her back", async () => {
  const business = await brightside();
  const ruth = await signIn(RUTH.phone);
  await business.pass(16 * 60_000);
  await ruth.open("/board/people");
  expect(ruth.path).toBe("/board/people");
  await ruth.follow("Add someone");
  expect(ruth.reads).toContain("Please show once more that it is you");
  await ruth.press("Send me the link", { contact: RUTH.phone });
  await ruth.press("Sign in", { code: (await codeOn(RUTH.phone)).code });
  expect(ruth.path).toBe("/board/people/new");
  await ruth.press("Save", { name: "Sam Lee", phone: "07700 900150", role: "viewer" });
  expect(ruth.reads).toContain("Sam Lee can come in now");
  await business.settle();
  expect((await signIn("+447700900150")).path).toBe("/board/now");
});

test("Ruth who owns two businesses chooses which to enter", async () => {
  const heating = await brightside();
  const plumbing = await Business.open({ ...BRIGHTSIDE, name: "Calder Plumbing" });
  await plumbing.settle();
  const ruth = await asked(RUTH.phone);
  await ruth.press("Sign in", { code: (await codeOn(RUTH.phone)).code });
  expect(ruth.path).toBe("/board/choose");
  expect(ruth.reads).toMatch(/Brightside Heating Owner .*Calder Plumbing Owner/);
  await ruth.post("/board/choose", { account: plumbing.id });
  await ruth.open("/board/people");
  expect(ruth.reads).toContain("Calder Plumbing");
  expect((await ruth.post("/board/choose", { account: heating.id })).text).toContain("sign-in");
});

test.each([
  ["another site's page", { "sec-fetch-site": "cross-site", origin: "https://evil.test" }],
  ["a neighbour under the same domain", { "sec-fetch-site": "same-site", origin: "https://other.cavalry.test" }],
  ["an old browser on another page", { "sec-fetch-site": "", origin: "https://evil.test" }],
  ["a page that hides where it is", { "sec-fetch-site": "", origin: "null" }],
])("a press that comes from %s changes nothing", async (_, headers) => {
  await brightside();
  const ruth = await signIn(RUTH.phone);
  expect((await ruth.post("/board/devices", { end: "others" }, headers)).status).toBe(403);
  expect((await ruth.post("/board/sign-out", {}, headers)).status).toBe(403);
  await ruth.open("/board/people");
  expect(ruth.path).toBe("/board/people");
});
