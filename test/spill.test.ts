import { expect, test } from "vitest";
import { within } from "./support/within.ts";
import { Business, beginStory, sendForm, words } from "./support/world.ts";

test("without a queue a tap that can't be stored is refused, with when to press again and no thanks", async () => {
  beginStory();
  const brightside = await Business.open();
  const survey = await brightside.visit();
  await within(brightside, (_, sql) => sql.exec("ALTER TABLE responses RENAME TO responses_gone"));
  const page = await sendForm(survey, { tap: "2" });
  expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(words(page.text)).toMatch(/tap again in a few seconds/);
});
