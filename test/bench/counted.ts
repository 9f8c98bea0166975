// The Worker as it is, with an Account that also says how many rows SQLite read and wrote for it. The rates are never
// measured on this one.
import { Account as Built } from "../../src/account/account.ts";
import type { Bindings } from "../../src/env.ts";
import worker from "../../src/index.ts";

export { Exchange } from "../../src/phones/exchange.ts";

export interface Tally {
  readonly queries: number;
  readonly read: number;
  readonly written: number;
}

export class Account extends Built {
  readonly #cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[];

  constructor(ctx: DurableObjectState, env: Bindings) {
    const cursors = followed(ctx.storage.sql);
    super(ctx, env);
    this.#cursors = cursors;
  }

  /** What was read and written since the last time this was asked. */
  tally(): Tally {
    const all = this.#cursors.splice(0);
    const sum = (of: "rowsRead" | "rowsWritten") => all.reduce((total, cursor) => total + cursor[of], 0);
    return { queries: all.length, read: sum("rowsRead"), written: sum("rowsWritten") };
  }
}

function followed(sql: SqlStorage) {
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
  const exec = sql.exec;
  sql.exec = (query, ...values) => {
    const cursor = exec.call(sql, query, ...values);
    cursors.push(cursor);
    // The platform's cursor, typed by the caller.
    return cursor as ReturnType<typeof sql.exec<never>>;
  };
  return cursors;
}

export default {
  async fetch(request: Request, env: Bindings, ctx: ExecutionContext): Promise<Response> {
    const account = /^\/tally\/([0-9a-f]{12})$/.exec(new URL(request.url).pathname)?.[1];
    if (account === undefined) return worker.fetch(request, env, ctx);
    const stub = env.ACCOUNT.get(env.ACCOUNT.idFromName(account)) as unknown as Pick<Account, "tally">;
    return Response.json(await stub.tally());
  },
};
