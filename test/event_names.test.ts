// docs/events.md against the code: every event has its row, and every route makes the event that its row says.
import { expect, test } from "vitest";
import document from "../docs/events.md?raw";
import { CASE_EVENT_TYPES } from "../src/account/webhooks/types.ts";
import { EVENT_NAMES } from "../src/recovery/case.ts";
import { LANGUAGES } from "../src/recovery/languages.ts";
import { recoveryWording } from "../src/wording/all.ts";
import { DEV, MOIRA, QUIET } from "./support/cast.ts";
import { Business, beginStory, type Json, linkIn, sendForm, sendJson } from "./support/world.ts";

const rows = document
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [event = "", route = "", press = "", , webhook = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim().replaceAll("`", ""));
    return { event, route, press, webhook };
  });

test("every event of a case's history has its row, and a name that managers read in every language", () => {
  expect(rows.map((row) => row.event)).toEqual([...EVENT_NAMES]);
  const said = Object.fromEntries(EVENT_NAMES.map((name) => [name, expect.any(String)]));
  for (const language of LANGUAGES) expect(recoveryWording(language).desk.events).toMatchObject(said);
});

test("a webhook is called as the event is, and no other is documented", () => {
  const told = rows.filter((row) => row.webhook !== "");
  expect(told.map((row) => row.webhook)).toEqual(told.map((row) => `case.${row.event}`));
  expect(told.map((row) => row.webhook).toSorted()).toEqual([...CASE_EVENT_TYPES].toSorted());
});

/** Anna was let down; her case, the people who may have it, and the link that Dev's phone got. */
async function letDown() {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = await brightside.post("/v1/visits", QUIET);
  const survey = linkIn(visit.json.survey_url);
  await sendForm(survey, { tap: "1" });
  await brightside.settle();
  const [open] = (await brightside.get("/v1/cases")).json.data;
  const people = (await brightside.get("/v1/managers")).json.data;
  const id = (name: string): string => people.find((m: Json) => m.name === name).id;
  return {
    brightside,
    path: `/v1/cases/${open.id}`,
    dev: id(DEV.name),
    moira: id(MOIRA.name),
    survey,
    page: linkIn((await brightside.texts(DEV.phone)).at(-1)),
  };
}

/** Whom the clock calls because of it is an event of its own. */
const lastEvent = (found: Json): string => found.events.findLast((line: Json) => line.by !== "clock").kind;

test("every route makes the event of its row", async () => {
  const made = [];
  const routes = rows.filter((row) => row.route !== "");
  for (const { event, route } of routes) {
    const { brightside, path, dev, moira, survey } = await letDown();
    if (event === "all_clear") await sendForm(`${survey}/more`, { comment: "I can smell gas" });
    if (event !== "taken") await brightside.post(`${path}/acknowledgement`, { by: dev });
    const tail = /\{id\}\/(\S+)/.exec(route)?.[1] ?? "";
    const said = JSON.parse(/\{"[^}]*\}$/.exec(route)?.[0] ?? "{}");
    const bodies: Record<string, object> = {
      acknowledgement: { by: dev },
      promise: { at: "1h" },
      handover: { to: moira },
      notes: { text: "Rang twice" },
      all_clear: {},
      items: { what: "A new valve" },
      resolution: { outcome: "fixed", ...said },
      refund: said,
    };
    if (event === "refund_corrected") await brightside.post(`${path}/resolution`, { outcome: "fixed" });
    if (route.startsWith("PATCH")) {
      const { items } = (await brightside.post(`${path}/items`, bodies.items)).json;
      made.push(lastEvent((await sendJson("PATCH", `${path}/items/${items[0].id}`, brightside.key, said)).json));
    } else {
      made.push(lastEvent((await brightside.post(`${path}/${tail}`, bodies[tail])).json));
    }
  }
  expect(made).toEqual(routes.map((row) => row.event));
});

test("every press on the manager's page makes the event of its row", async () => {
  const made = [];
  const presses = rows.filter((row) => row.press !== "");
  for (const { event, press } of presses) {
    const { brightside, path, moira, page } = await letDown();
    if (event !== "taken" && event !== "passed") await sendForm(page, { do: "take", promise_at: "" });
    if (press === "tick") await sendForm(page, { do: "add_item", text: "A new valve", due: "" });
    await sendForm(page, {
      do: press,
      promise_at: event === "promised" ? "1h" : "",
      text: "Rang twice",
      to: moira.split("_").at(-1) ?? "",
      item: "1",
      done: event === "item_open" ? "no" : "yes",
      outcome: "fixed",
      amount: "",
      due: "",
      anyway: "yes",
    });
    made.push(lastEvent((await brightside.get(path)).json));
  }
  expect(made).toEqual(presses.map((row) => row.event));
});
