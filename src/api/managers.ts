// The people who are called: adding one, changing one, removing one (who hands everything on at once), ringing one as a
// test, and the browsers that ring for them.
import type { Hono } from "hono";
import * as z from "zod";
import type { NumberShown } from "../account/people/people.ts";
import type { Document } from "../account/store/document.ts";
import { subscription } from "../channels/push/webpush.ts";
import { email, line, perCountry, phone } from "./fields.ts";
import { account, idOf, type Keyed } from "./keyed.ts";
import { invalid, notFound, problem, tooOften } from "./problem.ts";
import { keyReused, parseBody, parseNothing } from "./request.ts";
import { textingFlaw } from "./texting.ts";

const numberShown = z.enum(["yes", "office", "no"], "yes, office or no");

function renamed<T extends { readonly customers_see_number?: NumberShown | undefined }>(given: T) {
  const { customers_see_number: customersSeeNumber, ...rest } = given;
  return { ...rest, ...(customersSeeNumber !== undefined && { customersSeeNumber }) };
}

const managerInput = perCountry((country) =>
  z
    .strictObject({
      name: line(120),
      role: z.enum(["owner", "manager", "viewer"], "owner, manager or viewer").default("manager"),
      phone: phone(country).optional(),
      email: email.optional(),
      customers_see_number: numberShown.optional(),
    })
    .refine((m) => m.phone !== undefined || m.email !== undefined, { path: ["phone"], message: "a phone or an email" })
    .transform(renamed),
);

const managerChange = perCountry((country) =>
  z
    .strictObject({
      name: line(120).optional(),
      role: z.enum(["owner", "manager", "viewer"], "owner, manager or viewer").optional(),
      phone: phone(country).nullable().optional(),
      email: email.nullable().optional(),
      customers_see_number: numberShown.optional(),
    })
    .transform(renamed),
);

export function managerRoutes(api: Hono<Keyed>): void {
  api.get("/v1/managers", async (c) => {
    const data: Document[] | null = await account(c, (stub) => stub.managers());
    return data === null ? notFound(c) : c.json({ data, next_cursor: null });
  });

  api.post("/v1/managers", async (c) => {
    const body = await parseBody(c, managerInput(c.var.country));
    if (!body.ok) return body.response;
    const flaw = textingFlaw(body.data.phone, c.var.texting, true);
    if (flaw !== null) return invalid(c, [{ field: "phone", message: flaw }]);
    const added = await account(c, (stub) => stub.addManager(body.data, body.repeat, c.var.author));
    if (added.ok) return c.json(added.manager, 201);
    return added.reason === "key_reused" ? keyReused(c) : notFound(c);
  });

  api.get("/v1/managers/:id", async (c) => {
    const all = await account(c, (stub) => stub.managers());
    const found = all?.find((m) => m.id === c.req.param("id"));
    return found === undefined ? notFound(c) : c.json(found);
  });

  api.patch("/v1/managers/:id", async (c) => {
    const body = await parseBody(c, managerChange(c.var.country));
    if (!body.ok) return body.response;
    const id = idOf(c, "mgr");
    if (id === null) return notFound(c);
    const flaw = textingFlaw(body.data.phone, c.var.texting, true);
    if (flaw !== null) return invalid(c, [{ field: "phone", message: flaw }]);
    const changed = await account(c, (stub) => stub.changeManager(id, body.data, c.var.author));
    if (changed.ok) return c.json(changed.manager);
    if (changed.reason === "no_contact") return invalid(c, [{ field: "phone", message: "a phone or an email" }]);
    return changed.reason === "last_one" ? lastOne(c) : notFound(c);
  });

  api.delete("/v1/managers/:id", async (c) => {
    const id = idOf(c, "mgr");
    if (id === null) return notFound(c);
    const removed = await account(c, (stub) => stub.removeManager(id, c.var.author));
    if (removed.ok) return c.body(null, 204);
    return removed.reason === "last_one" ? lastOne(c) : notFound(c);
  });

  api.post("/v1/managers/:id/test_alert", async (c) => {
    const id = idOf(c, "mgr");
    if (id === null) return notFound(c);
    const body = await parseNothing(c);
    if (!body.ok) return body.response;
    const rung = await account(c, (stub) => stub.testAlert(id, body.repeat));
    if (rung.ok) return c.json(rung.message, 201);
    if (rung.reason === "too_often") return tooOften(c, 600, "At most ten tests of one person in ten minutes.");
    return rung.reason === "key_reused" ? keyReused(c) : notFound(c);
  });

  // Their browsers: subscribed by the page that asked for permission, dropped when the push service says they are gone.
  api.put("/v1/managers/:id/push_subscriptions", async (c) => {
    const id = idOf(c, "mgr");
    const body = await parseBody(c, subscription);
    if (!body.ok) return body.response;
    const kept = id === null ? null : await account(c, (stub) => stub.subscribe(id, body.data));
    return kept?.ok ? c.body(null, 204) : notFound(c);
  });
}

function lastOne(c: Parameters<typeof problem>[0]): Response {
  return problem(c, 409, "The last one", "An owner who can be reached has to stay: every ladder ends with one.");
}
