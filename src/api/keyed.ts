// What every route behind an account's key knows about its caller.
import type { Context, MiddlewareHandler } from "hono";
import { type Kind, localId } from "../account/store/ids.ts";
import type { Edge } from "../edge.ts";
import { reach } from "../reach.ts";
import { readKey } from "./keys.ts";
import { problem } from "./problem.ts";

/** Behind an account's own key. */
export interface Keyed extends Edge {
  Variables: Edge["Variables"] & { account: string; country: string; currency: string };
}

export type KeyedContext = Context<Keyed>;

export function account<T>(c: KeyedContext, call: Parameters<typeof reach<T>>[2]): Promise<T> {
  return reach(c.env, c.var.account, call);
}

/** The account's own number behind an id in the path; null for what is no id of this account. */
export function idOf(c: KeyedContext, kind: Kind, param = "id"): number | null {
  return localId(kind, c.var.account, c.req.param(param) ?? "");
}

export const withKey: MiddlewareHandler<Keyed> = async (c, next) => {
  const key = readKey(c.var.config, c.req.header("authorization"));
  const authority = key === null ? null : await reach(c.env, key.account, (stub) => stub.authorise(key.hash));
  if (key === null || !authority?.ok) {
    c.header("WWW-Authenticate", "Bearer");
    return problem(c, 401, "No valid key", "Send your account's key: Authorization: Bearer cav_…");
  }
  c.set("account", key.account);
  c.set("country", authority.country);
  c.set("currency", authority.currency);
  return next();
};
