import { expect, test } from "vitest";
import { ANNA, BOILER, DEV, MOIRA } from "./support/cast.ts";
import { ask, Business, beginStory, linkIn, sendForm, words } from "./support/world.ts";

test("Anna was let down, Dev's phone rings, and Anna reads that he will call within the hour", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();

  const visit = await brightside.post("/v1/visits", { ...BOILER, reference: "job-1" });
  expect(visit.status).toBe(201);
  await brightside.settle();
  const [invitation] = await brightside.texts(ANNA.phone);
  expect(invitation).toMatch(
    /^Brightside Heating: Anna, how was it with Tom\? Tap https:\S+ or reply 1 \(let down\) to 5 \(delighted\), STOP to end$/,
  );
  const survey = linkIn(invitation);
  expect(visit.json.survey_url).toMatch(new RegExp(`${survey}$`));

  const question = await ask("GET", survey);
  expect(words(question.text)).toContain(
    "how was it with Tom? Boiler service Let down Not great It was fine Happy Delighted",
  );

  const cavalry = await sendForm(survey, { tap: "1" });
  expect(cavalry.status).toBe(200);
  expect(words(cavalry.text)).toContain("Oh no, Anna. That's horrible, and I'm sorry.");
  expect(words(cavalry.text)).toContain(
    "my favourite kind of problem. DP We're calling Dev about it. You'll hear from a person by 10:45.",
  );
  await sendForm(`${survey}/more`, { comment: "The heating is off since he left." });

  await brightside.evict();
  await brightside.settle();
  const [alert] = await brightside.texts(DEV.phone);
  expect(alert).toMatch(
    /^Anna Miller \(1\/5, Tom, Boiler service, Leeds\) was let down\. "The heating is off since he left\." I have it: https:\S+ or reply \d\d$/,
  );

  const page = await ask("GET", linkIn(alert));
  expect(words(page.text)).toContain("The heating is off since he left.");
  const taken = await sendForm(linkIn(alert), { promise_at: "1h" });
  expect(words(taken.text)).toMatch(
    /^Dev Anna is yours The heating is off .* Anna is being told that you'll call by 11:00\./,
  );

  await brightside.settle();
  expect(words((await ask("GET", survey)).text)).toContain("Dev will call you by 11:00. 11:00");
  expect((await brightside.texts(ANNA.phone)).at(-1)).toMatch(
    /^Anna, Dev from Brightside Heating will call you by 11:00\./,
  );

  await brightside.later(55);
  expect(await brightside.texts(MOIRA.phone), "nobody else is called once a human has it").toEqual([]);
  const scores = await brightside.get("/v1/scores?by=staff");
  expect(scores.json.data).toMatchObject([
    { name: "Tom Ashworth", n: 1, faces: [1, 0, 0, 0, 0], perception: { value: 0 } },
  ]);
});
