import { expect, test, vi } from "vitest";
import { ANNA, BOILER, DEV, MOIRA, QUIET, RUTH } from "./support/cast.ts";
import {
  type Answer,
  ask,
  Business,
  beginStory,
  type Json,
  linkIn,
  sendForm,
  surveyOf,
  words,
} from "./support/world.ts";

interface Desk {
  readonly brightside: Business;
  readonly survey: string;
  readonly dev: string;
  press(fields: Record<string, string>): Promise<Answer>;
  theCase(): Promise<Json>;
  toAnna(): Promise<Json[]>;
}

/** Anna was let down, and Dev has his phone in his hand. */
async function devsDesk(face = "1", visit: object = QUIET): Promise<Desk> {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await surveyOf(brightside, visit);
  await sendForm(survey, { tap: face });
  await brightside.settle();
  const dev = linkIn((await brightside.texts(DEV.phone)).at(-1));
  return {
    brightside,
    survey,
    dev,
    press: (fields) => sendForm(dev, fields),
    theCase: async () => {
      const [open] = (await brightside.get("/v1/cases")).json.data;
      return (await brightside.get(`/v1/cases/${open.id}`)).json;
    },
    toAnna: async () =>
      (await brightside.get("/v1/messages")).json.data.filter(
        (m: Json) => m.recipient === "customer" && m.kind !== "invitation",
      ),
  };
}

const seconds = (n: number) => vi.setSystemTime(Date.now() + n * 1000);

test("her words come first, then who, where and since when, and the times stand in a bar of their own", async () => {
  const { brightside, survey, dev } = await devsDesk();
  await sendForm(`${survey}/more`, { comment: "No hot water, and a baby in the house." });
  await brightside.later(4);
  const page = words((await ask("GET", dev)).text);
  expect(page).toMatch(
    /^Dev Anna was let down No hot water, and a baby in the house\. Anna Miller · 1 of 5 · Let down .*Served by Tom What was done Boiler service Where Leeds .*Waiting since 10:00 \(4 minutes ago\) Phone \+44 7700 900200/,
  );
  const bar = words(/<div class="bar">.*?<\/form>/s.exec((await ask("GET", dev)).text)?.[0] ?? "");
  expect(bar).toBe(
    "By when will you call? One press takes it and tells Anna the time. 15 minutes 1 hour Today 18:00 Tomorrow 12:00 Call Anna now Pass to Moira",
  );
});

test("a press stands at once, Anna's text waits ten seconds, and taken back in time it never goes", async () => {
  const { brightside, dev, press, theCase, toAnna } = await devsDesk();
  const { events: _, next_rung_at: climbs, updated_at: __, ...before } = await theCase();
  const page = (await press({ promise_at: "today" })).text;
  expect(words(page)).toContain("Undo");
  expect(await theCase()).toMatchObject({ state: "taken", promise: { at: "2037-02-03T18:00:00.000Z" } });
  await brightside.ring();
  expect(await toAnna()).toMatchObject([{ kind: "promise", status: "waiting", reason: "may_be_undone" }]);
  seconds(9);
  const back = await press({ do: "undo" });
  expect([back.status, words(back.text)]).toEqual([200, expect.stringContaining("Taken back.")]);
  const { events, next_rung_at: rings, updated_at: ___, ...after } = await theCase();
  expect(after).toEqual(before);
  expect(events.at(-1)).toMatchObject({ kind: "undone", detail: { was: "taken" } });
  expect(Date.parse(rings), "whoever was told to rest rings again").toBeLessThan(Date.parse(climbs));
  await brightside.settle();
  expect(await toAnna()).toMatchObject([{ status: "cancelled", reason: "undone" }]);
  await press({ promise_at: "today" });
  await brightside.settle();
  expect(await brightside.texts(ANNA.phone)).toEqual([expect.stringContaining("will call you by 18:00")]);
  expect(words((await ask("GET", dev)).text)).not.toContain("Undo");
  expect((await theCase()).promises).toMatchObject({ kept: 0, broken: 0 });
});

test("what was taken back is no step on Anna's page, and the ladder goes on", async () => {
  const { brightside, survey, press } = await devsDesk();
  await press({ promise_at: "1h" });
  await press({ do: "undo" });
  expect(words((await ask("GET", survey)).text)).not.toContain("Dev took it on");
  await brightside.later(1);
  expect((await brightside.texts(MOIRA.phone)).join()).toContain("Anna Miller");
});

test("after ten seconds it is too late to take back, and so it is once something else has happened", async () => {
  const { brightside, survey, press, theCase } = await devsDesk();
  await press({ promise_at: "1h" });
  seconds(10);
  const late = await press({ do: "undo" });
  expect([late.status, words(late.text)]).toEqual([409, expect.stringContaining("Too late to take back")]);
  expect((await theCase()).state).toBe("taken");
  await press({ do: "called" });
  await sendForm(`${survey}/more`, { comment: "And the carpet is wet." });
  await brightside.ring();
  expect((await press({ do: "undo" })).status).toBe(409);
});

test("a finished case that is taken back was never finished: its promise, its list and its end are as before", async () => {
  const { press, theCase } = await devsDesk();
  await press({ promise_at: "1h" });
  await press({ do: "add_item", text: "Bring a new seal" });
  const before = await theCase();
  await press({ do: "put_right", outcome: "refunded", amount: "20", text: "Money back" });
  expect(await theCase()).toMatchObject({ state: "put_right", promise: null });
  await press({ do: "undo" });
  const { events: _, ...after } = await theCase();
  const { events: __, ...was } = before;
  expect(after).toEqual(was);
});

test("a danger waits for nothing: Anna's text goes at once, there is nothing to take back, and only now or 15 minutes", async () => {
  const { brightside, survey, dev, press } = await devsDesk();
  await sendForm(`${survey}/more`, { comment: "I can smell gas in the kitchen" });
  await brightside.ring();
  const page = (await ask("GET", dev)).text;
  expect([...page.matchAll(/name="promise_at" value="(\w+)"/g)].map((m) => m[1])).toEqual(["now", "15m"]);
  expect(words(page)).toMatch(/^Dev DANGER Danger at Anna's/);
  expect(words(page)).not.toContain("Pass to");
  const taken = await press({ promise_at: "15m" });
  expect(words(taken.text)).not.toContain("Undo");
  await brightside.ring();
  expect((await brightside.texts(ANNA.phone)).join()).toContain("will call you by");
});

test("pass to Moira rings Moira at once, and Dev reads that she is called", async () => {
  const { brightside, press, theCase } = await devsDesk();
  const page = words((await press({ do: "pass" })).text);
  expect(page).toContain("Moira is being called now.");
  expect(page).toContain("Pass to Ruth");
  await brightside.ring();
  expect((await brightside.texts(MOIRA.phone)).at(-1)).toMatch(/^Handed on: Anna Miller/);
  expect(await theCase()).toMatchObject({ state: "raised", rung: 1 });
});

test("call now takes it, promises a quarter of an hour, and the number is the next thing to press", async () => {
  const { press, theCase } = await devsDesk();
  const page = await press({ do: "call_now" });
  expect(page.text).toContain(`<a class="button wide" href="tel:${ANNA.phone}">Call Anna</a>`);
  expect(await theCase()).toMatchObject({ state: "taken", promise: { at: "2037-02-03T10:15:00.000Z" } });
});

test("money back needs its amount, and what was chosen is still chosen", async () => {
  const { press, theCase } = await devsDesk();
  await press({ promise_at: "1h" });
  const page = await press({ do: "put_right", outcome: "refunded", text: "Half the bill", amount: "" });
  expect(page.status).toBe(422);
  expect(words(page.text)).toContain("How much was given back?");
  expect(page.text).toMatch(/value="refunded" required(="")? checked/);
  expect((await theCase()).state).toBe("taken");
  expect((await press({ do: "put_right", outcome: "fixed", text: "A new valve", amount: "" })).status).toBe(200);
});

test("an open page hears that somebody else took it", async () => {
  const { brightside, dev, theCase } = await devsDesk();
  const shown = /data-v="([\w-]+)"/.exec((await ask("GET", dev)).text)?.[1];
  expect((await ask("GET", `${dev}/live`)).text).toBe(shown);
  const moira = (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === MOIRA.name).id;
  await brightside.post(`/v1/cases/${(await theCase()).id}/acknowledgement`, { by: moira });
  expect((await ask("GET", `${dev}/live`)).text).not.toBe(shown);
  expect(words((await ask("GET", dev)).text)).toContain("Already taken by Moira Quinn");
});

test("the head of the page leads to the next who waits, danger first", async () => {
  const { brightside, dev } = await devsDesk();
  for (const [i, comment] of ["The tap drips", "I can smell gas"].entries()) {
    const customer = { name: `${["Ben", "Cleo"][i]} Ray`, phone: `+44770090030${i}` };
    const survey = await surveyOf(brightside, { ...QUIET, customer });
    await sendForm(survey, { tap: "2" });
    await sendForm(`${survey}/more`, { comment });
  }
  await brightside.settle();
  const head = /<nav class="head">(.*?)<\/nav>/s.exec((await ask("GET", dev)).text)?.[1] ?? "";
  expect(words(head)).toBe("Dev More waiting: 2 ›");
  const [all = "", next = ""] = [...head.matchAll(/href="([^"]+)"/g)].map((m) => m[1] ?? "");
  expect(words((await ask("GET", next)).text)).toMatch(/DANGER Danger at Cleo's/);
  expect(words((await ask("GET", all)).text)).toMatch(/DANGER Cleo Ray , Leeds.*Anna Miller , Leeds.*Ben Ray , Leeds/);
});

test("a danger stands first and is marked on every list, also when somebody has it", async () => {
  const { brightside, dev } = await devsDesk();
  const customer = { name: "Cleo Ray", phone: "+447700900300" };
  const survey = await surveyOf(brightside, { ...QUIET, customer });
  await sendForm(survey, { tap: "2" });
  await sendForm(`${survey}/more`, { comment: "I can smell gas" });
  await brightside.settle();
  await brightside.reply(DEV.phone, "what is open?");
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(/Reply \d+ Cleo DANGER, \d+ Anna$/);
  const cases: Json[] = (await brightside.get("/v1/cases")).json.data;
  expect(cases.map((c) => c.urgent)).toContain(true);
  const cleo = cases.find((c) => c.urgent);
  const ruth = (await brightside.get("/v1/managers")).json.data.find((m: Json) => m.name === RUTH.name).id;
  await brightside.post(`/v1/cases/${cleo.id}/acknowledgement`, { by: ruth });
  const all = /<nav class="head"><a href="([^"]+)"/.exec((await ask("GET", dev)).text)?.[1] ?? "";
  expect(words((await ask("GET", all)).text)).toMatch(/DANGER Cleo Ray.*Anna Miller/);
  const board = await brightside.account.board();
  expect(JSON.parse(JSON.stringify(board)).cases.map((c: Json) => [c.customer, c.urgent])).toEqual([
    ["Cleo Ray", true],
    ["Anna Miller", false],
  ]);
});

test("an old link takes the case again when nobody has it, in full view of how it stands", async () => {
  const { brightside, survey, dev, press, theCase } = await devsDesk();
  await press({ promise_at: "1h" });
  await press({ do: "put_right", outcome: "fixed" });
  await brightside.settle();
  await sendForm(`${survey}/more`, { after: "2" });
  await brightside.settle();
  const page = await ask("GET", dev);
  expect(words(page.text)).toContain("It was raised again since, and nobody has it yet.");
  expect(words(page.text)).toContain("Take it again");
  expect((await press({ promise_at: "1h" })).status, "a page from before does not take it").toBe(409);
  expect((await theCase()).state).toBe("raised");
  const taken = await press({ promise_at: "1h", again: "yes" });
  expect([taken.status, (await theCase()).holder.name]).toEqual([200, DEV.name]);
  const now = /<form method="post" action="([^"]+)"/.exec(taken.text)?.[1] ?? "";
  expect((await sendForm(now, { do: "called" })).status, "the page goes on by its new link").toBe(200);
  expect(words((await ask("GET", dev)).text), "and so does the old one").toContain("We've spoken");
});

test("all of them are on the list: a counter's customer has a link to press, and who never tapped is there too", async () => {
  const { brightside, dev } = await devsDesk();
  const counter = (await brightside.post("/v1/places", { name: "Front desk", site: "York" })).json;
  await sendForm(new URL(counter.url).pathname, { tap: "1", once: "press-0001" });
  const ben = { name: "Ben Okafor", phone: "+447700900201" };
  await brightside.post("/v1/visits", { ...BOILER, customer: ben });
  await brightside.settle();
  await brightside.reply(ben.phone, "He never came");
  await brightside.settle();
  const all = /<nav class="head"><a href="([^"]+)"/.exec((await ask("GET", dev)).text)?.[1] ?? "";
  const page = (await ask("GET", all)).text;
  expect(words(page)).toMatch(/A customer , York Let down · .*Ben Okafor , Leeds nobody has it yet/);
  const links = [...page.matchAll(/<a href="(\/c\/[\w-]+)" class="card item">(.*?)<\/a>/gs)];
  expect(links).toHaveLength(3);
  for (const [, link = "", inside = ""] of links) {
    expect(words(inside)).not.toBe("");
    expect((await ask("GET", link)).status).toBe(200);
  }
});
