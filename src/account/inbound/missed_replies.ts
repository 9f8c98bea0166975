// Answers that never reached us: a provider calls once, and a call that fails is lost. Where it keeps a list, the list is
// read before the next rung rings, so that nobody is called out for a case that somebody has answered for. It never holds
// the ladder up: what can't be read in time is read at the next rung. Only the account's own numbers: on a shared one
// another account's answers are listed too.

import { channels, isChannel } from "../../channels/channels.ts";
import { http } from "../../channels/http.ts";
import type { Query } from "../business/context.ts";
import { db, type Reader } from "../store/sql.ts";
import type { Heard } from "./texts.ts";

/** Older answers belong to alerts that have long been repeated. */
const BACK = 3_600_000;
/** A storm climbs every second; its list is not read as often. */
const EVERY = 15_000;

export class Sweep {
  #at = 0;

  /** Everything written to our numbers since the first of the cases that climb now was raised; empty while none does. */
  async replies(ctx: Query): Promise<Heard[]> {
    const { sql, now } = ctx;
    const since = climbingSince(sql, now);
    if (since === null || now < this.#at + EVERY) return [];
    this.#at = now;
    const own = sql.all(db.selectFrom("channels").select("name")).map((row) => row.name);
    const all = await Promise.all(own.map((name) => listed(ctx, name, Math.max(since, now - BACK))));
    return all.flat();
  }
}

function climbingSince(sql: Reader, now: number): number | null {
  const due = db.selectFrom("cases").where("state", "=", "raised").where("wake_at", "<=", now);
  return sql.one(due.select((eb) => eb.fn.min("raised_at").as("at")))?.at ?? null;
}

async function listed({ business, deployment, now }: Query, name: string, since: number): Promise<Heard[]> {
  const sweep = isChannel(name) ? channels[name].sweep : undefined;
  const kept = sweep === undefined ? null : await deployment.credentials(business.id, name);
  if (sweep === undefined || kept === null) return [];
  // The provider's list knows the world's clock alone.
  const { clockOffsetMs } = business;
  const news = await sweep(kept.credentials, { http: http(), now: now - clockOffsetMs }, since - clockOffsetMs);
  return (news ?? []).flatMap((one) =>
    one.kind === "text" ? [{ provider: name, id: one.id, from: one.from, text: one.body, optOut: one.optOut }] : [],
  );
}
