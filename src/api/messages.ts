// /v1/messages: every message with each attempt at it.
import type { Hono } from "hono";
import { account, asked, idOf, type Keyed } from "./keyed.ts";
import { notFound } from "./problem.ts";

export function messageRoutes(api: Hono<Keyed>): void {
  api.get("/v1/messages", async (c) => {
    const list = asked(c, []);
    if (!list.ok) return list.response;
    const page = await account(c, (stub) => stub.list("messages", list.asked));
    return page === null ? notFound(c) : c.json(page);
  });

  api.get("/v1/messages/:id", async (c) => {
    const id = idOf(c, "msg");
    const document = id === null ? null : await account(c, (stub) => stub.message(id));
    return document === null ? notFound(c) : c.json(document);
  });
}
