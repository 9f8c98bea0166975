import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import { expect, test, vi } from "vitest";
import { evenSignature } from "../src/office/webauthn.ts";
import { Authenticator } from "./support/authenticator.ts";
import { DEV, RUTH } from "./support/cast.ts";
import { nobodySignsIn, signIn, Visitor } from "./support/visitor.ts";
import { BASE, Business, beginStory } from "./support/world.ts";

async function brightside(): Promise<Business> {
  beginStory();
  await nobodySignsIn();
  const business = await Business.openWithLadder();
  await business.settle();
  return business;
}

/** What the page gives to the browser. */
function optionsOn({ page }: Visitor) {
  const given = /data-options="([^"]*)"/.exec(page.text)?.[1] ?? "{}";
  return JSON.parse(given.replaceAll("&quot;", '"'));
}

async function withPasskey(contact: string, phone = new Authenticator(BASE)) {
  const visitor = await signIn(contact);
  await visitor.open("/board/passkeys/new");
  const options = optionsOn(visitor);
  const made = phone.make(options);
  await visitor.post("/board/passkeys/new", { answer: JSON.stringify(made) });
  return { visitor, phone, options, made };
}

async function comesIn(visitor: Visitor, phone: Authenticator) {
  vi.setSystemTime(Date.now() + 1_000);
  const { challenge } = (await visitor.post("/board/passkeys/challenge")).json;
  const used = phone.use({ challenge });
  await visitor.post("/board/passkeys/in", { answer: JSON.stringify(used) });
  return { challenge, used };
}

const session = (visitor: Visitor) => [...visitor.cookies.keys()].some((name) => name.endsWith("session"));

test("Ruth is offered a passkey after her first sign-in, makes one, and comes in by it on a browser that knows nothing", async () => {
  await brightside();
  const ruth = await signIn(RUTH.phone);
  expect(ruth.reads).toContain("Next time without a message?");
  const { visitor, phone } = await withPasskey(RUTH.phone, new Authenticator(BASE));
  expect(visitor.path).toBe("/board/devices?done=made");
  expect(visitor.reads).toMatch(/Passkeys .*Chrome, Android Not used yet/);
  const anew = new Visitor();
  await comesIn(anew, phone);
  expect(anew.path).toBe("/board/now");
  expect(anew.reads).not.toContain("Next time without a message?");
  await anew.open("/board/devices");
  expect(anew.reads).toMatch(/Passkeys .*Last used/);
  await anew.open("/board/changes?what=manager");
  expect(anew.reads).toMatch(/People · Ruth Calder .* Ruth Calder Passkeys Chrome, Android/);
});

test("who does not want one says so once, and is not offered it again", async () => {
  await brightside();
  const ruth = await signIn(RUTH.phone);
  await ruth.press("Not now");
  expect(ruth.path).toBe("/board/now");
  expect(ruth.reads).not.toContain("Next time without a message?");
});

test("another library that judges the same answers takes what we take", async () => {
  await brightside();
  const { phone, options, made } = await withPasskey(RUTH.phone);
  const site = { expectedOrigin: BASE, expectedRPID: "cavalry.test", requireUserVerification: true };
  const judged = await verifyRegistrationResponse({ response: made, expectedChallenge: options.challenge, ...site });
  const credential = judged.registrationInfo?.credential;
  if (credential === undefined) throw new Error("the judge took no credential");
  const anew = new Visitor();
  const { challenge, used } = await comesIn(anew, phone);
  expect(session(anew)).toBe(true);
  const verdict = await verifyAuthenticationResponse({
    response: used,
    expectedChallenge: challenge,
    credential,
    ...site,
  });
  expect(verdict.verified).toBe(true);
});

test("an answer that was given once, to another page, to an old question or to nobody's opens nothing", async () => {
  await brightside();
  const { phone, made } = await withPasskey(RUTH.phone);
  const anew = new Visitor();
  const { used } = await comesIn(anew, phone);
  expect(session(anew)).toBe(true);
  const refused = async (visitor: Visitor, answer: object) => {
    await visitor.post("/board/passkeys/in", { answer: JSON.stringify(answer) });
    expect(visitor.page.status).toBe(422);
    expect(visitor.reads).toContain("No passkey was accepted");
    expect(session(visitor)).toBe(false);
  };
  await refused(new Visitor(), used);
  const again = new Visitor();
  await again.post("/board/passkeys/challenge");
  await refused(again, used);
  const thief = new Visitor();
  const asked = (await thief.post("/board/passkeys/challenge")).json;
  const elsewhere = new Authenticator("https://cavalry.test.evil.example");
  elsewhere.make({ challenge: "", user: { id: "" } });
  await refused(thief, { ...elsewhere.use(asked), id: phone.id, rawId: phone.id });
  const slow = new Visitor();
  const question = (await slow.post("/board/passkeys/challenge")).json;
  vi.setSystemTime(Date.now() + 6 * 60_000);
  await refused(slow, phone.use(question));
  await refused(new Visitor(), { ...made, response: {} });
});

test("whoever is removed has no key any more, and one that Ruth removes opens nothing", async () => {
  await brightside();
  const dev = await withPasskey(DEV.phone);
  const ruth = await withPasskey(RUTH.phone);
  await ruth.visitor.open("/board/people");
  await ruth.visitor.follow("Dev Patel");
  await ruth.visitor.press("Remove");
  const here = new Visitor();
  await comesIn(here, ruth.phone);
  expect(session(here)).toBe(true);
  const gone = new Visitor();
  await comesIn(gone, dev.phone);
  expect(session(gone)).toBe(false);
  await ruth.visitor.open("/board/devices");
  await ruth.visitor.press("Remove");
  expect(ruth.visitor.reads).toContain("opens nothing any more");
  const after = new Visitor();
  await comesIn(after, ruth.phone);
  expect(session(after)).toBe(false);
});

test("a key is made only by somebody who has just shown who they are", async () => {
  const business = await brightside();
  const ruth = await signIn(RUTH.phone);
  await business.pass(16 * 60_000);
  await ruth.open("/board/passkeys/new");
  expect(ruth.path).toContain("/board/sign-in");
  await ruth.post("/board/passkeys/new", { answer: "{}" });
  expect(await business.stored("SELECT count(*) AS n FROM passkeys")).toEqual([{ n: 0 }]);
});

test("a signature whose numbers are short is filled up to the length that is read", () => {
  const der = (r: string, s: string) => {
    const [one, two] = [Buffer.from(r, "hex"), Buffer.from(s, "hex")];
    const both = Buffer.concat([Buffer.from([2, one.length]), one, Buffer.from([2, two.length]), two]);
    return Buffer.concat([Buffer.from([0x30, both.length]), both]).toString("base64url");
  };
  const even = Buffer.from(evenSignature(der("7f01", `00${"ff".repeat(32)}`)), "base64url").toString("hex");
  expect(even).toBe(`30460221${"00".repeat(31)}7f01022100${"ff".repeat(32)}`);
});
