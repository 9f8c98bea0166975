// REST under /v1, each route behind the account's own key. An id of another account is simply not found.
import { Hono } from "hono";
import type { Document, Json, Page } from "../account/store/document.ts";
import { type Kind, localId } from "../account/store/ids.ts";
import { mint } from "../link.ts";
import { cases } from "./cases.ts";
import { channelRoutes } from "./channels.ts";
import { everyResponse, isFormat } from "./everything.ts";
import { account, idOf, type Keyed, type KeyedContext, withKey } from "./keyed.ts";
import { people } from "./managers.ts";
import { photos } from "./photos.ts";
import { invalid, notFound, only } from "./problem.ts";
import { pushRoutes } from "./push.ts";
import { records } from "./records.ts";
import { keyReused, parseBody } from "./request.ts";
import { managerInput, settingsInput, visitInput } from "./schemas.ts";
import { scores } from "./scores.ts";
import { changeOf, settingsDocument } from "./settings.ts";
import { surveyApi } from "./survey_routes.ts";
import { values } from "./value.ts";
import { warnings } from "./warnings.ts";
import { webhooks } from "./webhooks.ts";

export const api = new Hono<Keyed>();

api.use("/v1/*", withKey);
api.route("/", channelRoutes);
api.route("/", pushRoutes);
api.route("/", webhooks);
api.route("/", surveyApi);

api.post("/v1/visits", async (c) => {
  const body = await parseBody(c, visitInput(c.var.country));
  if (!body.ok) return body.response;
  const { finished_at, ...rest } = body.data;
  const received = await account(c, (stub) => stub.receiveVisit({ ...rest, finishedAt: finished_at }, body.repeat));
  if (!received.ok) return received.reason === "key_reused" ? keyReused(c) : notFound(c);
  return c.json(withLinks(c, received.visit), received.created ? 201 : 200);
});

api.get("/v1/visits/:id", async (c) => {
  const id = idOf(c, "vis");
  const document = id === null ? null : await account(c, (stub) => stub.visit(id));
  return document === null ? notFound(c) : c.json(withLinks(c, document));
});

api.get("/v1/cases/:id", async (c) => {
  const id = idOf(c, "cas");
  const document = id === null ? null : await account(c, (stub) => stub.case(id));
  return document === null ? notFound(c) : c.json(document);
});

api.get("/v1/messages/:id", async (c) => {
  const id = idOf(c, "msg");
  const document = id === null ? null : await account(c, (stub) => stub.message(id));
  return document === null ? notFound(c) : c.json(document);
});

for (const kind of ["visits", "responses", "cases", "messages"] as const) {
  api.get(`/v1/${kind}`, async (c) => {
    const cursor = c.req.query("cursor");
    if (cursor !== undefined && !/^[1-9]\d{0,14}$/.test(cursor)) {
      return invalid(c, [{ field: "cursor", message: "the next_cursor of the page before" }]);
    }
    const format = kind === "responses" ? c.req.query("format") : undefined;
    if (format !== undefined && format !== "json" && !isFormat(format)) {
      return invalid(c, [{ field: "format", message: "json, csv or ndjson" }]);
    }
    const page: Page | null = await account(c, (stub) => stub.list(kind, cursor === undefined ? null : Number(cursor)));
    if (page === null) return notFound(c);
    if (format !== undefined && isFormat(format)) return everyResponse(c, format, page);
    return c.json(kind === "visits" ? { ...page, data: page.data.map((v) => withLinks(c, v)) } : page);
  });
}

api.route("/", scores);
api.route("/", warnings);

api.get("/v1/managers", async (c) => {
  const data: Document[] | null = await account(c, (stub) => stub.managers());
  return data === null ? notFound(c) : c.json({ data, next_cursor: null });
});

api.post("/v1/managers", async (c) => {
  const body = await parseBody(c, managerInput(c.var.country));
  if (!body.ok) return body.response;
  const added = await account(c, (stub) => stub.addManager(body.data, body.repeat));
  if (added.ok) return c.json(added.manager, 201);
  return added.reason === "key_reused" ? keyReused(c) : notFound(c);
});

api.get("/v1/settings", async (c) => {
  const settings = await account(c, (stub) => stub.settings());
  return settings === null ? notFound(c) : c.json(settingsDocument(c.var.account, c.var.currency, settings));
});

api.patch("/v1/settings", async (c) => {
  const body = await parseBody(c, settingsInput(c.var.country));
  if (!body.ok) return body.response;
  const [settings, all] = await account(c, (stub) => Promise.all([stub.settings(), stub.managers()]));
  if (settings === null || all === null) return notFound(c);
  const change = changeOf(c.var.account, body.data, settings, all);
  if (!change.ok) return invalid(c, change.errors);
  const changed = await account(c, (stub) => stub.changeSettings(change.change));
  if (!changed.ok || changed.settings === null) return notFound(c);
  return c.json(settingsDocument(c.var.account, c.var.currency, changed.settings));
});

cases(api);
people(api);
records(api);
photos(api);
values(api);

api.all("/v1/visits", only("GET", "POST"));
api.all("/v1/managers", only("GET", "POST"));
api.all("/v1/settings", only("GET", "PATCH"));
for (const path of ["visits/:id", "responses", "cases", "cases/:id", "messages", "messages/:id"]) {
  api.all(`/v1/${path}`, only("GET"));
}
api.all("/v1/*", (c) => notFound(c));

/** The customer's link, until they are erased, and for each of the staff their mirror. */
function withLinks(c: KeyedContext, visit: Document): Document;
function withLinks(c: KeyedContext, visit: Document | null): Document | null;
function withLinks(c: KeyedContext, visit: Document | null): Document | null {
  const { account, config } = c.var;
  const subject = localOf(c, "vis", visit?.id);
  if (visit === null || subject === null) return visit;
  const code = mint(config.linkKeys, "survey", { account, subject });
  const staff = Array.isArray(visit.staff) ? visit.staff.map((one) => withMirror(c, subject, one)) : [];
  if (visit.customer === null) return { ...visit, staff };
  return { ...visit, staff, survey_url: `${config.publicUrl}/s/${code}` };
}

function withMirror(c: KeyedContext, subject: number, one: Document): Document {
  const { account, config } = c.var;
  const person = localOf(c, "stf", one.id);
  if (person === null) return one;
  const code = mint(config.linkKeys, "mirror", { account, subject, person });
  return { ...one, mirror_url: `${config.publicUrl}/m/${code}` };
}

function localOf(c: KeyedContext, kind: Kind, id: Json | undefined): number | null {
  return typeof id === "string" ? localId(kind, c.var.account, id) : null;
}
