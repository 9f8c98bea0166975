// Which routes answer an address, each loaded when it is first asked for. What is not here is the customer's page, or nothing.
import type { Hono } from "hono";
import type { Edge } from "./edge.ts";

type App = Pick<Hono<Edge>, "fetch" | "routes">;

/** By the first word of the path; `office` by what is at the front door and on the board of who is signed in. */
export const EDGES: Readonly<Record<string, () => Promise<App>>> = {
  v1: async () => (await import("./api/routes.ts")).api,
  board: async () => (await import("./board/routes.tsx")).board,
  c: async () => (await import("./board/routes.tsx")).board,
  hooks: async () => (await import("./hooks/routes.ts")).hooks,
  q: async () => (await import("./survey/place_routes.tsx")).place,
  r: async () => (await import("./survey/friend_routes.tsx")).friend,
  u: async () => (await import("./survey/stop.tsx")).stop,
  m: async () => (await import("./survey/mirror.tsx")).mirror,
  phones: async () => (await import("./phones/routes.tsx")).phones,
  office: async () => (await import("./office/routes.tsx")).office,
};

/** What of /board opens by a link of its own, signed in or not. */
const BY_LINK = /^\/board\/(look|how|mine)(\/|$)/;

export function edgeOf(pathname: string): Promise<App> | undefined {
  const first = pathname.split("/", 2)[1] ?? "";
  const name = first === "" || (first === "board" && !BY_LINK.test(pathname)) ? "office" : first;
  return Object.hasOwn(EDGES, name) ? EDGES[name]?.() : undefined;
}
