import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ANNA } from "./support/cast.ts";
import { codeOn, nobodySignsIn, Visitor } from "./support/visitor.ts";
import { ask, Business, beginStory } from "./support/world.ts";

const SUE = "+447700900300";

/** Sue on her phone, up to where her business has a name. */
async function sueOpens(): Promise<Visitor> {
  beginStory();
  await nobodySignsIn();
  const sue = new Visitor();
  await sue.open("/");
  await sue.follow("Open your business");
  await sue.press("Continue", { name: "Sue Marsh", contact: "07700 900300" });
  await sue.press("Continue", { code: (await codeOn(SUE)).code });
  return sue;
}

async function textsTo(phone: string): Promise<string[]> {
  const { json } = await ask("GET", "/phones/messages");
  return json.data
    .filter((t: { to: string; mine: boolean }) => t.to === phone && !t.mine)
    .map((t: { text: string }) => t.text);
}

test("from the front page to Anna's text Sue needs at most 12 presses, and 5 fields after her business's name", async () => {
  const sue = await sueOpens();
  expect(sue.reads).toContain("We guessed: United Kingdom, Europe/London, British Pound, English");
  await sue.press("Continue", { name: "Marsh Plumbing" });
  const named = sue.did.fields;
  expect(sue.path).toBe("/board/open/crew");
  await sue.press("Continue", { names: "Sue Marsh\nLen Marsh" });
  expect(sue.reads).toContain("Until one phone is proven to ring, no customer is asked");
  await sue.press("Ring me now");
  const marsh = await marshOf(sue);
  await marsh.settle();
  expect((await textsTo(SUE)).some((text) => text.includes("Marsh Plumbing"))).toBe(true);
  await sue.press("Yes, it rang");
  expect(sue.path).toBe("/board/open/look");
  await sue.press("Continue");
  expect(sue.reads).toContain("Ask your first customer");
  const [len] = [...sue.page.text.matchAll(/name="staff" value="(\d+)"/g)];
  await sue.press("Ask now", { contact: ANNA.phone, name: "Anna", staff: [len?.[1] ?? ""], job: "Boiler service" });
  expect(sue.reads).toContain("Anna is being asked now");
  await marsh.settle();
  expect((await textsTo(ANNA.phone)).at(-1)).toMatch(/^Marsh Plumbing: Anna, how was it with Len/);
  const after = sue.did.fields - named;
  console.log(`opening a business: ${sue.did.presses} presses, ${after} fields after its name`);
  expect(sue.did.presses).toBeLessThanOrEqual(12);
  expect(after).toBeLessThanOrEqual(5);
});

/** By her session: other tests of this file open a business of the same name. */
async function marshOf(sue: Visitor): Promise<Business> {
  const cookie = [...sue.cookies].find(([name]) => name.endsWith("session"))?.[1] ?? "";
  const id = Buffer.from(cookie.slice(0, 31), "base64url").toString("hex", 1, 7);
  await runDurableObjectAlarm(env.ACCOUNT.get(env.ACCOUNT.idFromName(id)));
  return new Business(id, "");
}

test("nobody's customer is asked before a phone was seen to ring, and the page says how to get there", async () => {
  const sue = await sueOpens();
  await sue.press("Continue", { name: "Marsh Plumbing" });
  await sue.press("Continue", { names: "Sue Marsh" });
  await sue.open("/board/ask");
  expect(sue.reads).toContain("nobody would hear the answer");
  const refused = await sue.post("/board/ask", { contact: ANNA.phone, name: "Anna", staff: "1", when: "now" });
  expect(refused.status).toBe(409);
  await sue.open("/board/ask");
  await sue.follow("Prove that a phone rings");
  await sue.press("Ring me now");
  await sue.press("No");
  expect(sue.reads).toContain("look at the number");
});

test("Sue leaves in the middle and finds her way on where she was", async () => {
  const sue = await sueOpens();
  expect(sue.path).toBe("/board/open/business");
  await sue.open("/");
  await sue.follow("Open your business");
  expect(sue.path).toBe("/board/open/business");
  await sue.press("Continue", { name: "" });
  expect(sue.page.status).toBe(422);
  expect(sue.reads).toContain("Please fill this in.");
  await sue.press("Continue", { name: "Marsh Plumbing" });
  await sue.open("/board/more");
  await sue.follow("Who goes to customers");
  await sue.press("Continue", { names: "Len Marsh" });
  await sue.follow("More");
  await sue.follow("Who goes to customers");
  expect(sue.page.text).toContain("Len Marsh</textarea>");
});

test("a second person is put on the ladder behind Sue, and first when she says so", async () => {
  const sue = await sueOpens();
  await sue.press("Continue", { name: "Marsh Plumbing" });
  await sue.press("Continue", { names: "Sue Marsh" });
  await sue.press("Add", { name: "Len Marsh", contact: "len at home" });
  expect(sue.page.status).toBe(422);
  expect(sue.page.text).toContain('value="len at home"');
  await sue.press("Add", { name: "Len Marsh", contact: "07700 900301" });
  expect(sue.reads).toMatch(/1\. Sue Marsh .*2\. Len Marsh/);
  await sue.press("Put first");
  expect(sue.reads).toMatch(/1\. Len Marsh .*2\. Sue Marsh/);
});

test("a colour that is none is named beside its field, and one of Sue's own is kept", async () => {
  const sue = await sueOpens();
  await sue.press("Continue", { name: "Marsh Plumbing" });
  await sue.open("/board/open/look");
  await sue.press("Continue", { color: "own", own: "sea green" });
  expect(sue.page.status).toBe(422);
  expect(sue.page.text).toContain('value="sea green"');
  await sue.press("Continue", { color: "own", own: "#FFE066" });
  await sue.open("/board/open/look");
  expect(sue.reads).toContain("hard to read on white");
  expect(sue.page.text).toContain("#ffe066");
});

test("the page says why Anna is not asked now, and what can be done: quiet hours, a stop, too often", async () => {
  const sue = await sueOpens();
  await sue.press("Continue", { name: "Marsh Plumbing" });
  await sue.press("Continue", { names: "Len Marsh" });
  await sue.press("Ring me now");
  await sue.press("Yes, it rang");
  const marsh = await marshOf(sue);
  const again = async () => {
    await sue.open("/board/ask");
    return sue.press("Ask now", { contact: ANNA.phone });
  };
  await sue.open("/board/ask");
  await sue.press("Ask now", { contact: ANNA.phone });
  expect(sue.reads).toContain("what is their first name?");
  await sue.press("Ask at 18:00", { name: "Anna" });
  expect(sue.reads).toContain("Anna will be asked: 18:00");
  await marsh.pass(9 * 3_600_000);
  await marsh.pass(3 * 3_600_000);
  await again();
  expect(sue.reads).toMatch(/It is quiet time for Anna\. We ask when it ends: .*8:00/);
  await marsh.pass(11 * 3_600_000);
  await again();
  for (let asks = 0; asks < 4 && !sue.reads.includes("already asked"); asks++) {
    await marsh.settle();
    await again();
  }
  expect(sue.reads).toContain("Anna is not asked: already asked 3 times in 30 days");
  await marsh.account.shutAddress(ANNA.phone, "opted_out");
  await again();
  expect(sue.reads).toContain("this address said stop");
  expect(sue.page.text).toContain("data:image/svg+xml");
});
