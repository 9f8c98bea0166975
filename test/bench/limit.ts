// What the architecture costs before it does anything: a bare Hono page, one with an empty call to an object, and one
// with a call that commits one row.
import { DurableObject } from "cloudflare:workers";
import { Hono } from "hono";

interface Bindings {
  readonly EMPTY: DurableObjectNamespace<Empty>;
  readonly ONE_ROW: DurableObjectNamespace<OneRow>;
}

export class Empty extends DurableObject<Bindings> {
  nothing(): null {
    return null;
  }
}

export class OneRow extends DurableObject<Bindings> {
  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS kept (id INTEGER PRIMARY KEY, face INTEGER NOT NULL) STRICT");
  }

  keep(): null {
    this.ctx.storage.transactionSync(() => this.ctx.storage.sql.exec("INSERT INTO kept (face) VALUES (5)").toArray());
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

app.get("/row", async (c) => {
  await c.env.ONE_ROW.get(c.env.ONE_ROW.idFromName("one")).keep();
  return c.html(PAGE);
});

export default app;
