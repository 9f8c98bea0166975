// /v1/places: codes to scan, on a counter, a van or a tablet.
import type { Hono } from "hono";
import * as z from "zod";
import { wireId } from "../account/store/ids.ts";
import type { Place } from "../account/survey/counter.ts";
import { mint } from "../link.ts";
import { line, moment } from "./fields.ts";
import { account, type Keyed, type KeyedContext } from "./keyed.ts";
import { notFound } from "./problem.ts";
import { keyReused, parseBody } from "./request.ts";

const placeInput = z.strictObject({
  name: line(80),
  site: line(120).optional(),
  moment: moment.default("visit"),
});

export function placeRoutes(api: Hono<Keyed>): void {
  api.get("/v1/places", async (c) => {
    const places: Place[] | null = await account(c, (stub) => stub.places());
    if (places === null) return notFound(c);
    return c.json({ data: places.map((place) => placeDocument(c, place)), next_cursor: null });
  });

  api.post("/v1/places", async (c) => {
    const body = await parseBody(c, placeInput);
    if (!body.ok) return body.response;
    const added = await account(c, (stub) => stub.addPlace(body.data, body.repeat, c.var.author));
    if (!added.ok) return added.reason === "key_reused" ? keyReused(c) : notFound(c);
    return added.place === null ? notFound(c) : c.json(placeDocument(c, added.place), 201);
  });
}

function placeDocument(c: KeyedContext, { id, name, site, moment }: Place) {
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
