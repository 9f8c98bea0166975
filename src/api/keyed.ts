import type { Context, MiddlewareHandler } from "hono";
import * as z from "zod";
import type { Author } from "../account/access/audit.ts";
import type { Asked } from "../account/store/changes.ts";
import { type Kind, localId } from "../account/store/ids.ts";
import { readKey } from "../api_key.ts";
import type { Edge } from "../edge.ts";
import { reach } from "../reach.ts";
import { invalid, problem } from "./problem.ts";
import type { Texting } from "./texting.ts";

// What every route behind an account's key knows about its caller.

/** Behind an account's own key. */
export interface Keyed extends Edge {
  Variables: Edge["Variables"] & {
    account: string;
    /** The key, for the audit. */
    author: Author;
    country: string;
    currency: string;
    texting: Texting | null;
  };
}

export type KeyedContext = Context<Keyed>;

export function account<T>(c: KeyedContext, call: Parameters<typeof reach<T>>[2]): Promise<T> {
  return reach(c.env, c.var.account, call);
}

/** The account's own number behind an id in the path; null for what is no id of this account. */
export function idOf(c: KeyedContext, kind: Kind, param = "id"): number | null {
  return localId(kind, c.var.account, c.req.param(param) ?? "");
}

/** Where a phone comes in that texts may go to. */
const TEXTING = /^(POST|PATCH) \/v1\/(visits|managers)\b/;

export const withKey: MiddlewareHandler<Keyed> = async (c, next) => {
  const key = readKey(c.var.config, c.req.header("authorization"));
  const texting = TEXTING.test(`${c.req.method} ${c.req.path}`);
  const authority = key === null ? null : await reach(c.env, key.account, (stub) => stub.authorise(key.hash, texting));
  if (key === null || !authority?.ok) {
    c.header("WWW-Authenticate", "Bearer");
    return problem(c, 401, "No valid key", "Send your account's key: Authorization: Bearer cav_…");
  }
  c.set("account", key.account);
  if (authority.key.scope === "read" && c.req.method !== "GET" && c.req.method !== "HEAD") {
    return problem(c, 403, "This key only reads", "Use a key that may write; an owner makes one on the page Keys.");
  }
  c.set("author", { by: "key", who: authority.key.id });
  c.set("country", authority.country);
  c.set("currency", authority.currency);
  c.set("texting", authority.texting);
  return next();
};

/** The `cursor` of a list's query, or the refusal. */
export function cursorOf(c: KeyedContext): { ok: true; before: number | null } | { ok: false; response: Response } {
  const cursor = c.req.query("cursor");
  if (cursor !== undefined && !/^[1-9]\d{0,14}$/.test(cursor)) {
    return { ok: false, response: invalid(c, [{ field: "cursor", message: "the next_cursor of the page before" }]) };
  }
  return { ok: true, before: cursor === undefined ? null : Number(cursor) };
}

const CURSOR = /^\d{1,16}\.-?\d{1,16}\.\d{1,16}\.\d{1,16}$/;
const A_PAST_TIME = z.iso.datetime({ offset: true });
const LISTED = ["cursor", "limit"];

/** What a list in the order of change is asked for, or the refusal; `more` are parameters of the list's own. */
export function asked(
  c: KeyedContext,
  more: readonly string[] = ["updated_since"],
): { ok: true; asked: Asked } | { ok: false; response: Response } {
  const given = c.req.query();
  const { cursor, updated_since: since, limit } = given;
  const known = [...LISTED, ...more];
  const errors = [
    ...(cursor !== undefined && !CURSOR.test(cursor)
      ? [{ field: "cursor", message: "the next_cursor of the page before" }]
      : []),
    ...(since !== undefined && !A_PAST_TIME.safeParse(since).success
      ? [{ field: "updated_since", message: "a time like 2026-11-21T14:30:00Z" }]
      : []),
    ...(limit !== undefined && !/^([1-9]\d?|100)$/.test(limit) ? [{ field: "limit", message: "1 to 100" }] : []),
    ...Object.keys(given)
      .filter((name) => !known.includes(name))
      .map((field) => ({ field, message: `unknown; there are ${known.join(", ")}` })),
  ];
  if (errors.length > 0) return { ok: false, response: invalid(c, errors) };
  const at = since === undefined ? undefined : Date.parse(since);
  return { ok: true, asked: { cursor, since: at, limit: limit === undefined ? undefined : Number(limit) } };
}
