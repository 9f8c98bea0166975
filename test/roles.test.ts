import { expect, test } from "vitest";
import { BRIGHTSIDE, DEV, MOIRA, RUTH } from "./support/cast.ts";
import { nobodySignsIn, signIn, Visitor } from "./support/visitor.ts";
import { Business, beginStory, type Json, linkIn } from "./support/world.ts";

const WHO = ["owner", "manager", "one site", "viewer", "signed out", "other account", "alert's link"] as const;

/** What each of WHO is answered; 303 stands for "sign in first". */
const TABLE: readonly (readonly [method: "GET" | "POST", path: string, form: object, ...statuses: number[]])[] = [
  ["GET", "/board/now", {}, 200, 200, 200, 200, 303, 200, 303],
  ["GET", "/board/now/live", {}, 200, 200, 200, 200, 303, 200, 303],
  ["GET", "/board/now/socket", {}, 426, 426, 426, 426, 303, 426, 303],
  ["GET", "/board/case/LEEDS", {}, 200, 200, 200, 200, 303, 404, 303],
  ["GET", "/board/case/YORK", {}, 200, 200, 404, 200, 303, 404, 303],
  ["GET", "/board/case/YORK/live", {}, 200, 200, 404, 200, 303, 404, 303],
  ["GET", "/board/case/999", {}, 404, 404, 404, 404, 303, 404, 303],
  ["POST", "/board/case/LEEDS", { do: "note", text: "Rang" }, 200, 200, 200, 403, 303, 404, 303],
  ["POST", "/board/case/YORK", { do: "note", text: "Rang" }, 200, 200, 404, 403, 303, 404, 303],
  ["GET", "/board/ask", {}, 200, 200, 200, 403, 303, 200, 303],
  ["POST", "/board/ask", { contact: "" }, 422, 422, 422, 403, 303, 422, 303],
  ["GET", "/board/asked/LEEDS", {}, 200, 200, 200, 403, 303, 404, 303],
  ["GET", "/board/asked/YORK", {}, 200, 200, 404, 403, 303, 404, 303],
  ["GET", "/board/people", {}, 200, 200, 200, 200, 303, 200, 303],
  ["GET", "/board/people/new", {}, 200, 403, 403, 403, 303, 200, 303],
  ["GET", "/board/people/3", {}, 200, 403, 403, 403, 303, 404, 303],
  ["POST", "/board/people/new", { name: "" }, 422, 403, 403, 403, 303, 422, 303],
  ["POST", "/board/people/5", { do: "remove" }, 200, 403, 403, 403, 303, 404, 303],
  ["GET", "/board/open/crew", {}, 200, 200, 403, 403, 303, 200, 303],
  ["POST", "/board/open/crew", { names: "" }, 422, 422, 403, 403, 303, 422, 303],
  ["GET", "/board/open/ladder", {}, 200, 200, 403, 403, 303, 200, 303],
  ["POST", "/board/open/ladder", { name: "Sam", contact: "+447700900155" }, 200, 403, 403, 403, 303, 200, 303],
  ["GET", "/board/open/look", {}, 200, 200, 403, 403, 303, 200, 303],
  ["POST", "/board/open/look", { color: "none" }, 422, 422, 403, 403, 303, 422, 303],
  ["GET", "/board/more", {}, 200, 200, 200, 200, 303, 200, 303],
  ["GET", "/board/settings", {}, 200, 200, 403, 403, 303, 200, 303],
  ["GET", "/board/settings/asking", {}, 200, 200, 403, 403, 303, 200, 303],
  ["GET", "/board/settings/nothing", {}, 404, 404, 403, 403, 303, 404, 303],
  ["POST", "/board/settings/asking", {}, 409, 403, 403, 403, 303, 409, 303],
  ["GET", "/board/sites", {}, 200, 200, 403, 403, 303, 200, 303],
  ["POST", "/board/sites", { name: "" }, 422, 403, 403, 403, 303, 422, 303],
  ["POST", "/board/sites", { retire: "9" }, 409, 403, 403, 403, 303, 409, 303],
  ["GET", "/board/devices", {}, 200, 200, 200, 200, 303, 200, 303],
  ["POST", "/board/devices", { end: "others" }, 200, 200, 200, 200, 303, 200, 303],
  ["GET", "/board/channels", {}, 200, 403, 403, 403, 303, 200, 303],
  ["POST", "/board/channels", { test: "phones" }, 200, 403, 403, 403, 303, 200, 303],
  ["GET", "/board/channels/twilio", {}, 200, 403, 403, 403, 303, 200, 303],
  ["POST", "/board/channels/twilio", { accountSid: "" }, 422, 403, 403, 403, 303, 422, 303],
  ["GET", "/board/keys", {}, 200, 403, 403, 403, 303, 200, 303],
  ["POST", "/board/keys", { name: "" }, 422, 403, 403, 403, 303, 422, 303],
  ["GET", "/board/webhooks", {}, 200, 403, 403, 403, 303, 200, 303],
  ["POST", "/board/webhooks", { url: "none" }, 422, 403, 403, 403, 303, 422, 303],
  ["GET", "/board/webhooks/9", {}, 404, 403, 403, 403, 303, 404, 303],
  ["POST", "/board/webhooks/9", { do: "test" }, 404, 403, 403, 403, 303, 404, 303],
  ["GET", "/board/changes", {}, 200, 403, 403, 403, 303, 200, 303],
  ["GET", "/board/passkeys/new", {}, 200, 200, 200, 200, 303, 200, 303],
  ["POST", "/board/passkeys/new", { answer: "none" }, 422, 422, 422, 422, 303, 422, 303],
  ["POST", "/board/passkeys/remove", { key: "999" }, 200, 200, 200, 200, 303, 200, 303],
  ["POST", "/board/passkeys/in", { answer: "none" }, 422, 422, 422, 422, 422, 422, 422],
  ["GET", "/board/sign-in", {}, 200, 200, 200, 200, 200, 200, 200],
];

test("every page and press of the office answers each role as the table says, and nobody leaves a trace who may not", async () => {
  beginStory();
  await nobodySignsIn();
  const brightside = await Business.open();
  const { json: york } = await brightside.post("/v1/sites", { name: "York" });
  expect(york.name).toBe("York");
  await brightside.post("/v1/sites", { name: "Leeds" });
  await brightside.settings({ ladder: await brightside.hire() });
  await brightside.post("/v1/managers", { name: "Vera Lind", role: "viewer", phone: "+447700900104" });
  await brightside.post("/v1/managers", { name: "Kit Rowe", phone: "+447700900105" });
  await brightside.letDown({ site: "Leeds" });
  await brightside.letDown({ site: "York", customer: { name: "Mark Osborne", phone: "+447700900201" } });
  const other = await Business.open({
    ...BRIGHTSIDE,
    name: "Other",
    owner: { name: "Olga Frost", phone: "+447700900900" },
  });
  await other.settle();

  const ruth = await signIn(RUTH.phone);
  await ruth.open("/board/people");
  await ruth.follow("Moira Quinn");
  const leeds = /name="sites" value="(\d+)"[^>]*\/?>\s*<span>\s*Leeds/.exec(ruth.page.text)?.[1] ?? "";
  await ruth.press("Save", { sites: [leeds] });
  expect(ruth.reads).toMatch(/Moira Quinn Manager · Leeds/);

  const cases = (await brightside.cases()) as Json[];
  const visits = (await brightside.get("/v1/visits")).json.data as Json[];
  const number = (id: string) => id.split("_").at(-1) ?? "";
  const visitIn = (site: string) => visits.find((v) => v.site?.name === site)?.id;
  const caseIn = (site: string) => number(cases.find((one) => one.visit_id === visitIn(site))?.id);
  const place = (path: string) => {
    const at = path.startsWith("/board/asked") ? (site: string) => number(visitIn(site)) : caseIn;
    return path.replace("LEEDS", at("Leeds")).replace("YORK", at("York"));
  };
  const alert = linkIn((await brightside.texts(DEV.phone)).find((text) => text.includes("/c/")));
  const alerted = new Visitor();
  expect((await alerted.open(alert)).status).toBe(200);
  const people: Record<(typeof WHO)[number], Visitor> = {
    owner: ruth,
    manager: await signIn(DEV.phone),
    "one site": await signIn(MOIRA.phone),
    viewer: await signIn("+447700900104"),
    "signed out": new Visitor(),
    "other account": await signIn("+447700900900"),
    "alert's link": alerted,
  };
  const seen = [];
  // The owner comes last: what they may, changes things.
  for (const [method, path, form, ...wanted] of TABLE) {
    const statuses: number[] = [];
    for (const who of WHO.toReversed()) {
      const person = people[who];
      const at = place(path);
      if (method === "GET") await person.open(at);
      else await person.post(at, { ...form });
      const sentAway = person.path.startsWith("/board/sign-in") && !path.startsWith("/board/sign-in");
      statuses.unshift(sentAway ? 303 : person.page.status);
      if (person.page.status === 404 || sentAway || person.page.status === 403) {
        expect(person.reads, `${who} ${path}`).not.toMatch(/Anna|Mark Osborne|\+4477009002/);
      }
    }
    seen.push([method, path, form, ...statuses]);
    expect(wanted.length).toBe(WHO.length);
  }
  expect(seen).toEqual(TABLE);
});
