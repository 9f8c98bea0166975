// The Worker: the customer's page at once, every other edge when it is first asked for, in front of one object an account.
import type { Hono } from "hono";
import { directoryAnswers } from "./directory/accounts.ts";
import type { Edge } from "./edge.ts";
import type { Bindings } from "./env.ts";
import { reach } from "./reach.ts";
import { survey } from "./survey/routes.tsx";

export { Account } from "./account/account.ts";
export { Exchange } from "./phones/exchange.ts";

/** An object that no business lives in: a deployment which its accounts could not wake with fails here first. */
const CANARY = "canary";

survey.get("/healthz", async (c) => {
  if (!(await directoryAnswers(c.env.DIRECTORY))) return c.text("directory\n", 503);
  // Why stands in the log, not on a page for strangers.
  const outdated = await reach(c.env, CANARY, (stub) => stub.outdated()).catch(() => "no object wakes");
  return outdated === null ? c.text("ok\n") : c.text("accounts\n", 503);
});

type App = Pick<Hono<Edge>, "fetch">;

/** What of /board opens by a link of its own, signed in or not. */
const BY_LINK = /^\/board\/(look|how|mine)(\/|$)/;

/** By the first word of the path. What is not here is the customer's page, or nothing. */
const EDGES: Readonly<Record<string, (path: string) => Promise<App>>> = {
  "": async () => (await import("./office/routes.tsx")).office,
  v1: async () => (await import("./api/routes.ts")).api,
  board: async (path) =>
    BY_LINK.test(path) ? (await import("./board/routes.tsx")).board : (await import("./office/routes.tsx")).office,
  c: async () => (await import("./board/routes.tsx")).board,
  hooks: async () => (await import("./hooks/routes.ts")).hooks,
  q: async () => (await import("./survey/place_routes.tsx")).place,
  r: async () => (await import("./survey/friend_routes.tsx")).friend,
  u: async () => (await import("./survey/stop.tsx")).stop,
  m: async () => (await import("./survey/mirror.tsx")).mirror,
  phones: async () => (await import("./phones/routes.tsx")).phones,
};

export default {
  async fetch(request: Request, env: Bindings, context: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    const first = pathname.split("/", 2)[1] ?? "";
    const edge = Object.hasOwn(EDGES, first) ? await EDGES[first]?.(pathname) : undefined;
    return (edge ?? survey).fetch(request, env, context);
  },
  async scheduled(_: unknown, env: Bindings): Promise<void> {
    const { watch } = await import("./watchdog.ts");
    await watch(env, Date.now());
  },
};
