// The people who are called: changing one, removing one (who hands everything on at once), ringing one as a test.
import type { Hono } from "hono";
import { account, idOf, type Keyed } from "./keyed.ts";
import { invalid, notFound, only, problem } from "./problem.ts";
import { keyReused, parseBody, parseNothing } from "./request.ts";
import { managerChange } from "./schemas.ts";

export function people(api: Hono<Keyed>): void {
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
    const changed = await account(c, (stub) => stub.changeManager(id, body.data));
    if (changed.ok) return c.json(changed.manager);
    if (changed.reason === "no_contact") return invalid(c, [{ field: "phone", message: "a phone or an email" }]);
    return changed.reason === "last_one" ? lastOne(c) : notFound(c);
  });

  api.delete("/v1/managers/:id", async (c) => {
    const id = idOf(c, "mgr");
    if (id === null) return notFound(c);
    const removed = await account(c, (stub) => stub.removeManager(id));
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
    return rung.reason === "key_reused" ? keyReused(c) : notFound(c);
  });

  api.all("/v1/managers/:id", only("GET", "PATCH", "DELETE"));
  api.all("/v1/managers/:id/test_alert", only("POST"));
}

function lastOne(c: Parameters<typeof problem>[0]): Response {
  return problem(c, 409, "The last one", "An owner who can be reached has to stay: every ladder ends with one.");
}
