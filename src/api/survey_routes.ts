// What an operator does about answers and the people who gave them: grade, hand over, erase, and put up codes to scan.
import { type Context, Hono } from "hono";
import { wireId } from "../account/store/ids.ts";
import type { Place } from "../account/survey/counter.ts";
import { mint } from "../link.ts";
import { account, idOf, type Keyed } from "./keyed.ts";
import { notFound, only } from "./problem.ts";
import { keyReused, parseBody } from "./request.ts";
import { gradeInput, placeInput } from "./survey_schemas.ts";

export const surveyApi = new Hono<Keyed>();

surveyApi.post("/v1/responses/:visit/grade", async (c) => {
  const body = await parseBody(c, gradeInput);
  if (!body.ok) return body.response;
  const id = idOf(c, "vis", "visit");
  if (id === null) return notFound(c);
  const graded = await account(c, (stub) => stub.regrade(id, body.data.suspect, body.repeat));
  if (graded.ok) return c.json(graded.response);
  return graded.reason === "key_reused" ? keyReused(c) : notFound(c);
});

surveyApi.get("/v1/customers/:id/export", async (c) => {
  const id = idOf(c, "cus");
  const data = id === null ? null : await account(c, (stub) => stub.exportCustomer(id));
  return data === null ? notFound(c) : c.json(data);
});

surveyApi.delete("/v1/customers/:id", async (c) => {
  const id = idOf(c, "cus");
  const erased = id === null ? null : await account(c, (stub) => stub.eraseCustomer(id));
  return erased?.ok ? c.body(null, 204) : notFound(c);
});

surveyApi.get("/v1/places", async (c) => {
  const places: Place[] | null = await account(c, (stub) => stub.places());
  if (places === null) return notFound(c);
  return c.json({ data: places.map((place) => placeDocument(c, place)), next_cursor: null });
});

surveyApi.post("/v1/places", async (c) => {
  const body = await parseBody(c, placeInput);
  if (!body.ok) return body.response;
  const added = await account(c, (stub) => stub.addPlace(body.data, body.repeat));
  if (!added.ok) return added.reason === "key_reused" ? keyReused(c) : notFound(c);
  return added.place === null ? notFound(c) : c.json(placeDocument(c, added.place), 201);
});

surveyApi.all("/v1/responses/:visit/grade", only("POST"));
surveyApi.all("/v1/customers/:id/export", only("GET"));
surveyApi.all("/v1/places", only("GET", "POST"));

function placeDocument(c: Context<Keyed>, { id, name, site, moment }: Place) {
  const code = mint(c.var.config.linkKeys, "place", { account: c.var.account, subject: id });
  const url = `${c.var.config.publicUrl}/q/${code}`;
  return {
    id: wireId("plc", c.var.account, id),
    name,
    site,
    moment,
    url,
    kiosk_url: `${url}?kiosk=1`,
    svg_url: `${url}.svg`,
    png_url: `${url}.png`,
    print_url: `${url}/print`,
  };
}
