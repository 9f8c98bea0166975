import type { Hono } from "hono";
import type { Edge } from "../../edge.ts";
import { changeRoutes } from "./changes.tsx";
import { channelRoutes } from "./channels.tsx";
import { keyRoutes } from "./keys.tsx";
import { webhookRoutes } from "./webhooks.tsx";

/** What connects the business to others, and what was changed: owners' pages. */
export function connectionRoutes(office: Hono<Edge>): void {
  channelRoutes(office);
  keyRoutes(office);
  webhookRoutes(office);
  changeRoutes(office);
}
