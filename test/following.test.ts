import { expect, test } from "vitest";
import { BOILER, DEV } from "./support/cast.ts";
import { ask, Business, beginStory, linkIn, sendForm, words } from "./support/world.ts";

const follows = async (survey: string) => {
  const { text } = await ask("GET", survey);
  const path = /<noscript>.*?href="([^"]+)"/s.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? "";
  return ask("GET", path);
};

test("without scripts Anna follows her case on a page that comes again by itself, and has nothing on it to lose", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const survey = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  await sendForm(survey, { tap: "1" });
  expect(words((await follows(survey)).text), "before the alert has left").toContain("We're calling Dev about it.");
  await brightside.settle();
  const first = await follows(survey);
  expect(first.headers.get("refresh")).toBe("30");
  expect(words(first.text)).toContain("Dev's phone is ringing about it right now.");
  expect(first.text).not.toMatch(/<textarea|type="tel"/);
  expect(first.text).toContain(`href="${survey}"`);
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0] ?? ""), { promise_at: "1h" });
  const german = await follows(`${survey}?lang=de`);
  expect(words(german.text)).toContain("Dev ruft Sie an, spätestens 11:00.");
  expect(german.headers.get("refresh")).toBe("30");
});

test("only a case is followed: a question stays a question, and what is over comes no more by itself", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const happy = linkIn((await brightside.post("/v1/visits", BOILER)).json.survey_url);
  const asked = await ask("GET", `${happy}?follow=1`);
  expect([asked.headers.get("refresh"), words(asked.text)]).toEqual([null, expect.stringContaining("how was it")]);
  await sendForm(happy, { tap: "1" });
  await brightside.settle();
  await sendForm(linkIn((await brightside.texts(DEV.phone))[0] ?? ""), { promise_at: "1h" });
  const { id } = (await brightside.get("/v1/cases")).json.data[0];
  await brightside.post(`/v1/cases/${id}/resolution`, { outcome: "lost", note: "Moved away" });
  expect((await ask("GET", `${happy}?follow=1`)).headers.get("refresh")).toBeNull();
});
