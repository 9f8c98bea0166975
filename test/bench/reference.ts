// The least that a Worker of this architecture needs: Hono, Kysely, and an object that does nothing.
import { DurableObject } from "cloudflare:workers";
import { Hono } from "hono";
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";

export const db = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (inner) => new SqliteIntrospector(inner),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

export class Account extends DurableObject {}
export class Exchange extends DurableObject {}

const app = new Hono();
app.get("/", (c) => c.text("nothing\n"));

export default app;
