// REST under /v1, one noun a file, each behind the account's own key. An id of another account is simply not found.
import { except } from "hono/combine";
import type { Kind } from "../account/store/ids.ts";
import { newEdge } from "../edge.ts";
import { accounts } from "./accounts.ts";
import { caseRoutes } from "./cases.ts";
import { channelRoutes } from "./channels.ts";
import { idOf, type Keyed, withKey } from "./keyed.ts";
import { managerRoutes } from "./managers.ts";
import { messageRoutes } from "./messages.ts";
import { photos } from "./photos.ts";
import { placeRoutes } from "./places.ts";
import { notFound, wrongMethod } from "./problem.ts";
import { records } from "./records.ts";
import { responseRoutes } from "./responses.ts";
import { scores } from "./scores.ts";
import { settingsRoutes } from "./settings/settings.ts";
import { visitRoutes } from "./visits.ts";
import { warnings } from "./warnings.ts";
import { webhooks } from "./webhooks.ts";

export const api = newEdge<Keyed>({ wrongMethod });

api.route("/", accounts);
api.use(
  "/v1/*",
  except(
    accounts.routes.map(({ path }) => path),
    withKey,
  ),
);
/** By noun, what its ids begin with. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["visits", "vis"],
  ["responses", "vis"],
  ["cases", "cas"],
  ["messages", "msg"],
  ["managers", "mgr"],
  ["staff", "stf"],
  ["sites", "sit"],
  ["customers", "cus"],
  ["webhooks", "whk"],
]);

// Before anything that is said about it: what is another account's is not there.
api.use("/v1/:noun/:id/*", (c, next) => {
  const kind = KINDS.get(c.req.param("noun"));
  return kind === undefined || idOf(c, kind) !== null ? next() : Promise.resolve(notFound(c));
});
visitRoutes(api);
responseRoutes(api);
caseRoutes(api);
messageRoutes(api);
managerRoutes(api);
records(api);
photos(api);
placeRoutes(api);
settingsRoutes(api);
for (const noun of [channelRoutes, webhooks, scores, warnings]) api.route("/", noun);
api.all("/v1/*", (c) => notFound(c));
