// What the architecture costs before it does anything: a bare Hono page, and one with an empty call to an object.
import { DurableObject } from "cloudflare:workers";
import { Hono } from "hono";

interface Bindings {
  readonly EMPTY: DurableObjectNamespace<Empty>;
}

export class Empty extends DurableObject<Bindings> {
  nothing(): null {
    return null;
  }
}

const PAGE = "<!doctype html><title>Nothing</title><p>Nothing.";
const app = new Hono<{ Bindings: Bindings }>();

app.get("/bare", (c) => c.html(PAGE));
app.get("/empty", async (c) => {
  await c.env.EMPTY.get(c.env.EMPTY.idFromName("one")).nothing();
  return c.html(PAGE);
});

export default app;
