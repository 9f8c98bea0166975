import { runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { BOILER, PRIYA, QUIET } from "./support/cast.ts";
import { bytes, HOME, KINDS, picture, talkative, text } from "./support/pictures.ts";
import { type Answer, ask, Business, beginStory, type Json, linkIn, sendForm, words } from "./support/world.ts";

const JPEG = picture("image/jpeg", 160, 160, "Tom in his van");
const PNG = picture("image/png", 160, 160, "Dev at his desk");
const WEBP = picture("image/webp", 160, 160, "Tom with a haircut");

function send(business: Business, path: string, type: string, body: Uint8Array<ArrayBuffer>): Promise<Answer> {
  return ask("PUT", path, { headers: { authorization: `Bearer ${business.key}`, "content-type": type }, body });
}

function remove(business: Business, path: string): Promise<Answer> {
  return ask("DELETE", path, { headers: { authorization: `Bearer ${business.key}` } });
}

async function visitOf(business: Business, visit: object = QUIET): Promise<{ survey: string; photo: string }> {
  const { json } = await business.post("/v1/visits", visit);
  return { survey: linkIn(json.survey_url), photo: `/v1/staff/${json.staff[0].id}/photo` };
}

async function photoOfDev(business: Business): Promise<string> {
  const all = (await business.get("/v1/managers")).json.data;
  return `/v1/managers/${all.find((m: Json) => m.name.startsWith("Dev")).id}/photo`;
}

const AS_SENT = { redirect: "manual" } as const;
const images = (page: Answer) => [...page.text.matchAll(/<img [^>]*>/g)].map((m) => m[0]);
const sourceOf = (page: Answer) => /<img src="([^"]+)"/.exec(page.text)?.[1] ?? "";

test("Anna sees Tom's initials before the tap and his photo after it, from the business itself", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, photo } = await visitOf(brightside);
  expect((await send(brightside, photo, "image/jpeg", JPEG)).status).toBe(204);
  const question = await ask("GET", survey);
  expect(words(question.text)).toContain("TA Hello Anna, how was it with Tom?");
  expect(question.text).not.toMatch(/<img|photo/);
  const thanks = await sendForm(survey, { tap: "5" });
  expect(images(thanks)).toEqual([`<img src="${survey}/photo/1" alt="Tom" width="56" height="56" loading="lazy"/>`]);
  expect(thanks.headers.get("content-security-policy")).toContain("img-src 'self'");
  const seen = await ask("GET", sourceOf(thanks));
  expect(seen.text).toBe(new TextDecoder().decode(JPEG));
  expect(Object.fromEntries(seen.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "x-content-type-options": "nosniff",
    "cache-control": "private, max-age=86400, immutable",
    "content-security-policy": "default-src 'none'",
  });
  expect((await ask("HEAD", sourceOf(thanks))).status).toBe(200);
  const changed = await sendForm(survey, { tap: "4" });
  expect(images(changed)).toEqual(images(thanks));
});

test("whoever comes to put it right is shown with a face: first the one whose phone rings, then the one who took it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey } = await visitOf(brightside);
  await send(brightside, await photoOfDev(brightside), "image/png", PNG);
  const called = await sendForm(survey, { tap: "1" });
  expect(images(called)).toEqual([expect.stringContaining('alt="Dev"')]);
  expect((await ask("GET", sourceOf(called))).headers.get("content-type")).toBe("image/png");
  const before = (await ask("GET", `${survey}/live`)).text;
  await send(brightside, await photoOfDev(brightside), "image/webp", WEBP);
  expect((await ask("GET", `${survey}/live`)).text, "an open page hears of it").not.toBe(before);
  await brightside.settle();
  const [open] = (await brightside.get("/v1/cases")).json.data;
  const dev = (await photoOfDev(brightside)).split("/")[3];
  await brightside.post(`/v1/cases/${open.id}/acknowledgement`, { by: dev, promise: { at: "1h" } });
  const taken = await ask("GET", survey);
  expect(words(taken.text)).toContain("Dev will call you by");
  expect(images(taken)).toHaveLength(1);
  expect((await ask("GET", sourceOf(taken))).headers.get("content-type")).toBe("image/webp");
});

test("without a photo there are initials, and of a big crew the first three", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const staff = [BOILER.staff[0], PRIYA, { name: "Zed" }, { name: "Ola Berg" }];
  const { survey } = await visitOf(brightside, { ...QUIET, staff });
  const thanks = await sendForm(survey, { tap: "5" });
  expect(images(thanks)).toEqual([]);
  expect(words(thanks.text)).toContain("TA PN Z Thank you, Anna.");
  expect(words((await sendForm(survey, { tap: "1" })).text)).toContain("DP We're calling Dev about it.");
});

test("a photo that is something else, too large or nobody's is refused and changes nothing", async () => {
  beginStory();
  const [brightside, rival] = [await Business.openWithLadder(), await Business.openWithLadder()];
  const { photo } = await visitOf(brightside);
  const svg = bytes("<svg onload='alert(1)'/>");
  const refused = async (type: string, body: Uint8Array<ArrayBuffer>) =>
    (await send(brightside, photo, type, body)).status;
  expect(await refused("image/svg+xml", svg)).toBe(415);
  expect(await refused("constructor", svg)).toBe(415);
  expect(await refused("image/png", svg)).toBe(422);
  expect(await refused("image/png", JPEG)).toBe(422);
  expect(await refused("image/jpeg", new Uint8Array())).toBe(422);
  expect(await refused("image/jpeg", bytes(JPEG, "x".repeat(64 * 1024)))).toBe(413);
  expect((await send(rival, photo, "image/jpeg", JPEG)).status).toBe(404);
  expect((await ask("PUT", photo, { headers: { "content-type": "image/jpeg" }, body: JPEG })).status).toBe(401);
  expect((await send(brightside, photo.replace(/\d+\/photo/, "99/photo"), "image/jpeg", JPEG)).status).toBe(404);
  expect(
    (await ask("POST", photo, { headers: { authorization: `Bearer ${brightside.key}` } })).headers.get("allow"),
  ).toBe("GET, PUT, DELETE");
  expect((await brightside.get(photo)).status).toBe(404);
});

test("a photo is seen by whoever has a link to a visit of that person, and only after the tap", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const [toms, priyas] = [await visitOf(brightside), await visitOf(brightside, { ...QUIET, staff: [PRIYA] })];
  await send(brightside, toms.photo, "image/jpeg", JPEG);
  const address = `${toms.survey}/photo/1`;
  expect((await ask("GET", address)).status).toBe(404);
  await sendForm(toms.survey, { tap: "5" });
  await sendForm(priyas.survey, { tap: "5" });
  expect((await ask("GET", address)).status).toBe(200);
  expect((await ask("GET", `${priyas.survey}/photo/1`)).status).toBe(404);
  expect((await ask("GET", `/s/${"x".repeat(31)}/photo/1`)).status).toBe(404);
  expect((await ask("GET", `${toms.survey}/photo/one`)).status).toBe(404);
});

test("where a photo was taken, which is somebody's home, is not kept and never shown", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, photo } = await visitOf(brightside);
  await sendForm(survey, { tap: "5" });
  for (const kind of KINDS) {
    const clean = picture(kind);
    expect((await send(brightside, photo, kind, talkative(kind, clean))).status).toBe(204);
    const shown = await ask("GET", sourceOf(await ask("GET", survey)));
    expect(shown.text).toBe(new TextDecoder().decode(clean));
    expect((await brightside.get(photo)).text).toBe(shown.text);
  }
  const turned = talkative("image/jpeg", picture("image/jpeg"), 6);
  await send(brightside, photo, "image/jpeg", turned);
  const kept = await runInDurableObject(brightside.stub, (_, state) =>
    state.storage.sql.exec<{ bytes: ArrayBuffer }>("SELECT bytes FROM photos").toArray(),
  );
  expect(kept).toHaveLength(1);
  expect(text(new Uint8Array(kept[0]?.bytes ?? []))).not.toContain(HOME);
  expect(text(new Uint8Array(kept[0]?.bytes ?? []))).toContain("Exif");
});

test("a photo that is broken or of no fit size is sent back with how to mend it", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { photo } = await visitOf(brightside);
  const told = async (type: string, body: Uint8Array<ArrayBuffer>) => (await send(brightside, photo, type, body)).json;
  expect((await told("image/jpeg", JPEG.slice(0, -1))).errors).toEqual([
    {
      field: "photo",
      message: "is not a whole image/jpeg that stands still; save it again as a JPEG, PNG or WebP",
    },
  ]);
  expect((await told("image/png", picture("image/png", 20_000, 9_000))).errors).toEqual([
    { field: "photo", message: "has 20000 × 9000 pixels; save it again with 32 to 2000 a side" },
  ]);
  expect((await brightside.get(photo)).status).toBe(404);
});

test("a new photo has a new address, and one that is taken away is gone, as is a manager's who leaves", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, photo } = await visitOf(brightside);
  await send(brightside, photo, "image/jpeg", JPEG);
  const first = sourceOf(await sendForm(survey, { tap: "5" }));
  await send(brightside, photo, "image/webp", WEBP);
  const second = sourceOf(await ask("GET", survey));
  expect(second).not.toBe(first);
  expect((await ask("GET", first, AS_SENT)).headers.get("location")).toBe(second);
  expect((await brightside.get(photo)).headers.get("content-type")).toBe("image/webp");
  expect((await remove(brightside, photo)).status).toBe(204);
  expect(images(await ask("GET", survey))).toEqual([]);
  expect((await brightside.get(photo)).status).toBe(404);
  const devs = await photoOfDev(brightside);
  await send(brightside, devs, "image/png", PNG);
  expect((await remove(brightside, devs.replace("/photo", ""))).status).toBe(204);
  const kept = await runInDurableObject(brightside.stub, (_, state) =>
    state.storage.sql.exec<{ n: number }>("SELECT count(*) AS n FROM photos").one(),
  );
  expect(kept.n).toBe(0);
});

test("a page left open finds the new photo where the old one was, and initials where there is none any more", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const both = { ...QUIET, staff: [BOILER.staff[0], PRIYA] };
  const [{ survey, photo }, priyas] = [
    await visitOf(brightside, both),
    await visitOf(brightside, { ...QUIET, staff: [PRIYA] }),
  ];
  await send(brightside, photo, "image/jpeg", JPEG);
  await send(brightside, priyas.photo, "image/png", PNG);
  const first = sourceOf(await sendForm(survey, { tap: "5" }));
  await sendForm(priyas.survey, { tap: "5" });
  await send(brightside, photo, "image/webp", WEBP);
  await remove(brightside, photo);
  const gone = await ask("GET", first);
  expect([gone.status, gone.headers.get("content-type"), gone.headers.get("cache-control")]).toEqual([
    404,
    "image/svg+xml",
    "no-store",
  ]);
  expect(gone.text).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await send(brightside, photo, "image/webp", WEBP);
  const moved = await ask("GET", first, AS_SENT);
  expect([moved.status, moved.headers.get("location")]).toEqual([302, `${survey}/photo/4`]);
  expect(sourceOf(await ask("GET", survey))).toBe(`${survey}/photo/4`);
  expect((await ask("GET", `${priyas.survey}/photo/1`)).status, "Tom did not come to this one").toBe(404);
});

test("neither the question nor the tap looks at the photographs", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const { survey, photo } = await visitOf(brightside);
  await send(brightside, photo, "image/jpeg", JPEG);
  const asked: string[] = [];
  await runInDurableObject(brightside.stub, (_, state) => {
    const exec = state.storage.sql.exec.bind(state.storage.sql);
    vi.spyOn(state.storage.sql, "exec").mockImplementation((query: string, ...values: unknown[]) => {
      asked.push(query);
      return exec(query, ...values);
    });
  });
  await ask("GET", survey);
  await sendForm(survey, { tap: "1" });
  await runInDurableObject(brightside.stub, (_, state) => vi.mocked(state.storage.sql.exec).mockRestore());
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((query) => /\bphotos\b/.test(query))).toEqual([]);
});

test("a customer who is erased takes no photo of the staff along", async () => {
  beginStory();
  const brightside = await Business.openWithLadder();
  const visit = (await brightside.post("/v1/visits", QUIET)).json;
  const photo = `/v1/staff/${visit.staff[0].id}/photo`;
  await send(brightside, photo, "image/jpeg", JPEG);
  await sendForm(linkIn(visit.survey_url), { tap: "5" });
  expect((await brightside.get(`/v1/customers/${visit.customer.id}/export`)).text).not.toContain("photo");
  await remove(brightside, `/v1/customers/${visit.customer.id}`);
  expect((await brightside.get(photo)).status).toBe(200);
});
