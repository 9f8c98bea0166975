// /v1/staff, /v1/sites, /v1/customers: read, kept by reference or by what makes them the same, changed, taken away.
import type { Hono } from "hono";
import { account, idOf, type Keyed } from "./keyed.ts";
import { invalid, notFound, only, problem } from "./problem.ts";
import { customerChange, newCustomer, newSite, newStaff, siteChange, staffChange } from "./record_schemas.ts";
import { keyReused, parseBody } from "./request.ts";

const NOUNS = [
  { kind: "staff", short: "stf", input: newStaff, change: staffChange },
  { kind: "sites", short: "sit", input: newSite, change: siteChange },
  { kind: "customers", short: "cus", input: newCustomer, change: customerChange },
] as const;

export function records(api: Hono<Keyed>): void {
  for (const { kind, short, input, change } of NOUNS) {
    const path = `/v1/${kind}` as const;

    api.get(path, async (c) => {
      const cursor = c.req.query("cursor");
      if (cursor !== undefined && !/^[1-9]\d{0,14}$/.test(cursor)) {
        return invalid(c, [{ field: "cursor", message: "the next_cursor of the page before" }]);
      }
      const page = await account(c, (stub) => stub.records(kind, cursor === undefined ? null : Number(cursor)));
      return page === null ? notFound(c) : c.json(page);
    });

    api.post(path, async (c) => {
      const body = await parseBody(c, input(c.var.country));
      if (!body.ok) return body.response;
      const kept = await account(c, (stub) => stub.keepRecord(body.data, body.repeat));
      if (kept.ok) return c.json(kept.record, kept.created ? 201 : 200);
      return kept.reason === "key_reused" ? keyReused(c) : notFound(c);
    });

    api.get(`${path}/:id`, async (c) => {
      const id = idOf(c, short);
      const found = id === null ? null : await account(c, (stub) => stub.record(kind, id));
      return found === null ? notFound(c) : c.json(found);
    });

    api.patch(`${path}/:id`, async (c) => {
      const id = idOf(c, short);
      if (id === null) return notFound(c);
      const body = await parseBody(c, change(c.var.country));
      if (!body.ok) return body.response;
      const changed = await account(c, (stub) => stub.changeRecord(kind, id, body.data));
      if (changed.ok) return c.json(changed.record);
      return changed.reason === "taken"
        ? problem(c, 409, "Taken", `Another one has this ${changed.field}.`)
        : notFound(c);
    });

    // Customers are erased: survey_routes.ts.
    if (kind !== "customers") {
      api.delete(`${path}/:id`, async (c) => {
        const id = idOf(c, short);
        const removed = id === null ? null : await account(c, (stub) => stub.removeRecord(kind, id));
        return removed?.ok ? c.body(null, 204) : notFound(c);
      });
    }

    api.all(path, only("GET", "POST"));
    api.all(`${path}/:id`, only("GET", "PATCH", "DELETE"));
  }
}
