// Should markup ever get into a page, the page's own policy has the last word.
import { expect, test } from "vitest";
import { openStage, PHONE } from "../support/stage.ts";

const stage = await openStage();

/** In the page: every way to run something that needs no file of ours. */
const INJECT = `(async () => {
  window.ran = [];
  document.body.insertAdjacentHTML("beforeend",
    '<img src="/nothing" onerror="ran.push(1)"><a id="pressed" href="javascript:ran.push(2)">x</a>');
  document.getElementById("pressed").click();
  for (const given of [{ textContent: "ran.push(3)" }, { src: "data:text/javascript,ran.push(4)" }])
    document.head.append(Object.assign(document.createElement("script"), given));
  await new Promise((go) => setTimeout(go, 300));
  return ran;
})()`;

test("a script that is not ours runs on no page, before the tap or after it", async ({ skip }) => {
  const { chromium, desk } = stage(skip);
  const page = await (await chromium.newContext(PHONE)).newPage();
  const survey = await desk.survey();
  for (const face of [null, 5, 1]) {
    if (face !== null) await desk.tap(survey, face);
    await page.goto(survey);
    expect(await page.evaluate(INJECT), `${face}`).toEqual([]);
  }
});
