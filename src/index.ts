// The Worker: the edges in front of one object per account, and nothing served without its secrets.
import { Hono } from "hono";
import { accounts } from "./api/accounts.ts";
import { problem } from "./api/problem.ts";
import { api } from "./api/routes.ts";
import { board } from "./board/routes.tsx";
import { directoryAnswers } from "./directory/accounts.ts";
import { type Edge, only } from "./edge.ts";
import { type Bindings, configure } from "./env.ts";
import { hooks } from "./hooks/routes.ts";
import { safeHeaders } from "./html/headers.ts";
import { phones } from "./phones/routes.tsx";
import { OutOfReach } from "./reach.ts";
import { friend } from "./survey/friend_routes.tsx";
import { mirror } from "./survey/mirror.tsx";
import { place } from "./survey/place_routes.tsx";
import { survey } from "./survey/routes.tsx";
import { stop } from "./survey/stop.tsx";
import { watch } from "./watchdog.ts";

export { Account } from "./account/account.ts";
export { Exchange } from "./phones/exchange.ts";

const app = new Hono<Edge>();

app.use(safeHeaders);
app.use(async (c, next) => {
  const configured = configure(c.env);
  if (!configured.ok) {
    return problem(
      c,
      503,
      "Not set up",
      `Missing or malformed: ${configured.missing.join("; ")}. The README says how.`,
    );
  }
  c.set("config", configured.config);
  return next();
});

app.get("/healthz", async (c) => ((await directoryAnswers(c.env.DIRECTORY)) ? c.text("ok\n") : c.text("store\n", 503)));
app.all("/healthz", only("GET", "HEAD"));
for (const edge of [survey, place, friend, stop, mirror, board, hooks, phones, accounts]) app.route("/", edge);
app.route("/", api);

app.notFound((c) => problem(c, 404, "Not found", "There is nothing at this address."));
app.onError((error, c) => {
  const request = crypto.randomUUID();
  console.error(
    JSON.stringify({ event: "request_failed", request, path: route(c.req.path), error: String(error.cause ?? error) }),
  );
  if (!(error instanceof OutOfReach)) return problem(c, 500, "Our mistake", `It is noted as ${request}.`);
  c.header("Retry-After", "5");
  return problem(c, 503, "Not now", "It could not be stored; nothing was changed. Send it again in a few seconds.");
});

/** Codes in a path open pages; logs keep the page and not the code. */
function route(path: string): string {
  return path.replace(/[\w-]{31,36}/g, "{code}");
}

export default {
  fetch: app.fetch,
  scheduled: async (_, env) => {
    await watch(env, Date.now());
  },
} satisfies ExportedHandler<Bindings>;
