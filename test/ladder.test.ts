import { expect, test } from "vitest";
import { ANNA, BOILER, DEV, MOIRA, RUTH } from "./support/cast.ts";
import { ask, Business, beginStory, type Json, linkIn, sendForm, words } from "./support/world.ts";

async function annaIsLetDown(brightside: Business): Promise<string> {
  const visit = await brightside.post("/v1/visits", { ...BOILER, invite: { channel: "none" } });
  const survey = linkIn(visit.json.survey_url);
  await sendForm(survey, { tap: "2" });
  await brightside.settle();
  return survey;
}

test("an alert nobody takes climbs every rung, starts again with the owner, and stops when a human takes it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await annaIsLetDown(brightside);
  const heard = async () => ({
    dev: (await brightside.texts(DEV.phone)).length,
    moira: (await brightside.texts(MOIRA.phone)).length,
    ruth: (await brightside.texts(RUTH.phone)).length,
  });
  expect(await heard()).toEqual({ dev: 1, moira: 0, ruth: 0 });
  await brightside.later(4);
  expect(await heard()).toEqual({ dev: 1, moira: 0, ruth: 0 });
  await brightside.later(1);
  expect(await heard(), "after five minutes the second rung").toEqual({ dev: 1, moira: 1, ruth: 0 });
  await brightside.later(10);
  expect(await heard(), "ten minutes later the third").toEqual({ dev: 1, moira: 1, ruth: 1 });
  await brightside.evict();
  await brightside.later(15);
  expect(await heard(), "a quarter of an hour later from the top, and the owner").toEqual({
    dev: 2,
    moira: 1,
    ruth: 2,
  });

  const [alert] = await brightside.texts(MOIRA.phone);
  await sendForm(linkIn(alert), { promise_at: "15m" });
  await brightside.settle();
  const after = await heard();
  await brightside.later(6);
  expect(await heard(), "silence once Moira has it").toEqual(after);
  expect((await brightside.texts(DEV.phone)).at(-1)).toBe("Moira has Anna's case. You can rest.");
});

test("the first to take a case wins and the other is told who has it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await annaIsLetDown(brightside);
  await brightside.later(5);
  const dev = linkIn((await brightside.texts(DEV.phone))[0]);
  const moira = linkIn((await brightside.texts(MOIRA.phone))[0]);
  const [first, second] = await Promise.all([
    sendForm(dev, { promise_at: "1h" }),
    sendForm(moira, { promise_at: "15m" }),
  ]);
  expect([first.status, second.status].sort()).toEqual([200, 409]);
  const loser = first.status === 409 ? first : second;
  expect(words(loser.text)).toMatch(/Already taken by (Dev Patel|Moira Quinn), 10:05 You can rest/);
});

test("a manager takes a case by texting its code and is asked for the time, then promises by text", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = await annaIsLetDown(brightside);
  const code = /reply (\d+)$/.exec((await brightside.texts(DEV.phone))[0] ?? "")?.[1];
  await brightside.reply(DEV.phone, ` ${code}. `);
  expect((await brightside.texts(DEV.phone)).at(-1)).toContain(
    `By when will you call? Reply ${code} 15m, 1h, today or tomorrow`,
  );
  await brightside.reply(DEV.phone, `${code} today`);
  expect((await brightside.texts(DEV.phone)).at(-1)).toContain("Anna is being told that you'll call by 18:00");
  expect(words((await ask("GET", survey)).text)).toContain("Dev will call you by 18:00.");
  expect((await brightside.texts(ANNA.phone)).at(-1)).toContain("will call you by 18:00");
});

test("a code that nobody gave out takes nothing, and a stranger hears nothing at all", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await annaIsLetDown(brightside);
  await brightside.reply(DEV.phone, "99");
  expect((await brightside.texts(DEV.phone)).at(-1)).toMatch(/^Which one\? Reply \d\d Anna$/);
  await brightside.reply("+447700900999", "11");
  expect(await brightside.texts("+447700900999")).toEqual([]);
  const [open] = (await brightside.get("/v1/cases")).json.data;
  expect(open.state).toBe("raised");
});

test("when the provider fails twice the alert still arrives, once", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await ask("POST", "/phones/switches", { body: JSON.stringify({ fail: 2 }) });
  await annaIsLetDown(brightside);
  expect(await brightside.texts(DEV.phone)).toEqual([]);
  await brightside.later(2);
  expect(await brightside.texts(DEV.phone)).toHaveLength(1);
  const [message] = (await brightside.get("/v1/messages")).json.data;
  expect(message.attempts.map((a: Json) => a.result)).toEqual(["failed", "failed", "delivered"]);
});

test("a provider that delivers twice is seen on the phone and remains one message to us", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  await ask("POST", "/phones/switches", { body: JSON.stringify({ twice: true }) });
  await annaIsLetDown(brightside);
  await ask("POST", "/phones/switches", { body: JSON.stringify({ twice: false }) });
  expect(await brightside.texts(DEV.phone)).toHaveLength(2);
  const alerts = (await brightside.get("/v1/messages")).json.data.filter((m: Json) => m.kind === "alert");
  expect(alerts).toHaveLength(1);
  expect(alerts[0].status).toBe("delivered");
});
