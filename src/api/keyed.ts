// What every route behind an account's key knows about its caller.
import type { Context } from "hono";
import type { Edge } from "../edge.ts";
import { reach } from "../reach.ts";

export interface Keyed extends Edge {
  Variables: Edge["Variables"] & { account: string; country: string };
}

export type KeyedContext = Context<Keyed>;

export function account<T>(c: KeyedContext, call: Parameters<typeof reach<T>>[2]): Promise<T> {
  return reach(c.env, c.var.account, call);
}
