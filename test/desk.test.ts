import { runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV } from "./support/cast.ts";
import { type Answer, ask, Business, beginStory, type Json, linkIn, sendForm, words } from "./support/world.ts";

interface Desk {
  readonly brightside: Business;
  readonly dev: string;
  readonly survey: string;
  press(fields: Record<string, string>): Promise<Answer>;
  anna(): Promise<string>;
  theCase(): Promise<Json>;
}

/** Anna was let down, and Dev has his phone in his hand. */
async function devsDesk(): Promise<Desk> {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  const survey = linkIn(visit.json.survey_url);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  const dev = linkIn((await brightside.texts(DEV.phone)).at(-1));
  return {
    brightside,
    dev,
    survey,
    press: (fields) => sendForm(dev, fields),
    anna: async () => words((await ask("GET", survey)).text),
    theCase: async () => {
      const [open] = (await brightside.get("/v1/cases")).json.data;
      return (await brightside.get(`/v1/cases/${open.id}`)).json;
    },
  };
}

test("nobody answers: Anna reads that Dev called, the promise is kept, and his page asks for the next time", async () => {
  const { press, anna, theCase, brightside } = await devsDesk();
  await press({ promise_at: "1h" });
  await brightside.later(20);
  const page = words((await press({ do: "no_answer" })).text);
  expect(page).toContain("Noted: Anna's page says that you called. When will you try again?");
  expect(page).toContain("By when will you call?");
  expect(await anna()).toContain("Dev called and didn't reach you. Call back, or say below when it suits you.");
  expect(await theCase()).toMatchObject({ state: "taken", promise: null, promises: { kept: 1 } });
  await press({ promise_at: "20:15" });
  expect(await anna()).toContain("Dev will call you by 20:15.");
});

test("a call without an answer is no end: with no next time Dev is reminded, and then the case goes back", async () => {
  const { press, theCase, brightside } = await devsDesk();
  await press({ promise_at: "1h" });
  await press({ do: "no_answer" });
  await brightside.later(61);
  expect((await brightside.texts(DEV.phone)).at(-1)).toContain("Nothing heard about Anna since you took it.");
  await brightside.later(61);
  expect((await theCase()).state).toBe("raised");
});

test("Anna who can't be reached is never told that it is done, and her no brings the case back", async () => {
  const { press, anna, survey, theCase, brightside } = await devsDesk();
  await press({ promise_at: "1h" });
  const page = words((await press({ do: "put_right", outcome: "could_not_reach" })).text);
  expect(page).toContain("Closed as not reached. Anna's page says that you tried.");
  const read = await anna();
  expect(read).toContain("We couldn't reach you, Anna. DP Dev couldn't reach you. Is it right all the same?");
  expect(read).not.toMatch(/Put right|it's done/);
  await brightside.settle();
  expect((await brightside.texts(ANNA.phone)).at(-1)).toMatch(/Dev from Brightside Heating couldn't reach you\./);
  await sendForm(`${survey}/more`, { after: "2" });
  expect((await theCase()).state).toBe("raised");
});

test("what is written down before the call takes no promise away: Anna still reads the time", async () => {
  const { press, anna, theCase } = await devsDesk();
  await press({ promise_at: "1h" });
  await press({ do: "add_item", text: "Bring a new seal", due: "tomorrow" });
  expect(await anna()).toMatch(/Dev will call you by 11:00\..*Bring a new seal/);
  expect(await theCase()).toMatchObject({
    state: "fixing",
    promise: { at: "2037-02-03T11:00:00.000Z" },
    promises: { kept: 0 },
  });
});

test("the same time pressed twice is one promise and one text; another time is another promise, not a taking", async () => {
  const { press, anna, brightside } = await devsDesk();
  await press({ promise_at: "1h" });
  await brightside.settle();
  vi.setSystemTime(Date.now() + 30_000);
  await press({ promise_at: "1h" });
  await brightside.settle();
  expect(await brightside.texts(ANNA.phone)).toEqual([expect.stringContaining("will call you by 11:00")]);
  await press({ promise_at: "tomorrow" });
  const steps = (await anna()).match(/Dev took it on|Promised for/g);
  expect(steps).toEqual(["Dev took it on", "Promised for", "Promised for"]);
});

test.each([
  ["20,50", 2_050],
  ["£20", 2_000],
  ["20 GBP", 2_000],
  ["1,200", 120_000],
  ["1.200,50", 120_050],
  ["1,200.5", 120_050],
  ["1 200", 120_000],
  ["20,-", 2_000],
  ["٢٠٫٥", 2_050],
])("money given as %s is read as it was meant", async (amount, minor) => {
  const { press, theCase } = await devsDesk();
  await press({ promise_at: "1h" });
  await press({ do: "put_right", outcome: "refunded", text: "Half back", amount });
  expect((await theCase()).resolution).toMatchObject({ refund: { amount: minor, currency: "GBP" } });
});

test.each(["twenty", "£", "-5", "20.505.1", "1.2.3", "12,3456"])(
  "money given as %s is asked for again, and what was typed is still there",
  async (amount) => {
    const { press, theCase } = await devsDesk();
    await press({ promise_at: "1h" });
    const page = await press({ do: "put_right", outcome: "refunded", text: "Half the bill back", amount });
    expect(page.status).toBe(422);
    expect(words(page.text)).toContain("That amount can't be read. Write it in figures, like 20.50.");
    expect(page.text).toContain(">Half the bill back</textarea>");
    expect(page.text).toContain(`value="${amount}"`);
    expect((await theCase()).state).toBe("taken");
  },
);

test("an excuse is not sent: the answer opens where it was written, says so, and keeps the words", async () => {
  const { press, brightside } = await devsDesk();
  await press({ promise_at: "1h" });
  const page = (await press({ do: "write", text: "Unfortunately our supplier was late." })).text;
  expect(page).toMatch(/<details class="card" id="say" open="">/);
  expect(page).toMatch(/<form method="post" action="\/c\/[\w-]+#say">/);
  expect(words(page)).toContain("Not sent yet.");
  expect(page).toContain(">Unfortunately our supplier was late.</textarea>");
  await brightside.settle();
  expect((await brightside.texts(ANNA.phone)).join()).not.toContain("supplier");
});

test("each press says what came of it: spoken, and handed over with the name of who has it now", async () => {
  const { press, brightside } = await devsDesk();
  await press({ promise_at: "1h" });
  expect(words((await press({ do: "called" })).text)).toContain("Noted: you spoke with Anna.");
  const page = (await ask("GET", linkIn((await brightside.texts(DEV.phone)).at(-1)))).text;
  const moira = /name="to" value="(\d+)">Moira</.exec(page)?.[1] ?? "";
  expect(words((await press({ do: "hand_over", to: moira })).text)).toContain("Moira has it now, and is being told.");
});

test("a day to promise shows the hour that Anna will read", async () => {
  const { dev, press, anna } = await devsDesk();
  expect(words((await ask("GET", dev)).text)).toContain("15 minutes 1 hour Today 18:00 Tomorrow 12:00");
  await press({ promise_at: "today" });
  expect(await anna()).toContain("Dev will call you by 18:00.");
});

test("after an erasure no table holds a name, a number or a word of theirs, nor what was written to them", async () => {
  const { press, brightside } = await devsDesk();
  await press({ promise_at: "1h" });
  await press({ do: "write", text: "I bring a new thermostat along tomorrow." });
  await brightside.settle();
  const { json: visits } = await brightside.get("/v1/visits");
  const { customer, survey_url: survey } = visits.data[0];
  await sendForm(`${linkIn(survey)}/more`, { comment: "The pilot light keeps blinking" });
  const happy = await brightside.post("/v1/visits", { ...BOILER, reference: "later", invite: { channel: "none" } });
  const thanks = await sendForm(linkIn(happy.json.survey_url), { tap: "5" });
  const friend = /\/r\/[\w-]+/.exec(thanks.text)?.[0] ?? "no link for a friend";
  expect((await sendForm(friend, { name: "Zoe", phone: "07700 900444" })).status).toBe(200);
  await brightside.settle();
  const authorization = `Bearer ${brightside.key}`;
  expect((await ask("DELETE", `/v1/customers/${customer.id}`, { headers: { authorization } })).status).toBe(204);
  const kept = await runInDurableObject(brightside.stub, (_, { storage }) => {
    const tables = storage.sql.exec<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    );
    return [...tables].map(({ name }) => [name, JSON.stringify(storage.sql.exec(`SELECT * FROM "${name}"`).toArray())]);
  });
  for (const theirs of ["Anna", "Miller", "900200", "thermostat", "blinking", "Zoe", "900444"]) {
    expect([theirs, kept.filter(([, rows]) => rows?.includes(theirs)).map(([name]) => name)]).toEqual([theirs, []]);
  }
});
