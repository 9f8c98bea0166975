// The pages of the people who run the business: how they come in, and what they do there. Each press comes from our own
// pages and from nobody's else.
import type { MiddlewareHandler } from "hono";
import { type Edge, failed, newEdge } from "../edge.ts";
import { OutOfReach } from "../reach.ts";
import { askRoutes } from "./ask.tsx";
import { connectionRoutes } from "./connections/routes.ts";
import { sessionOf } from "./cookies.ts";
import { home } from "./home.tsx";
import { moreRoutes } from "./more.tsx";
import { nowRoutes } from "./now.tsx";
import { openingRoutes } from "./opening.tsx";
import { awayPage, plainPage, strangersLook } from "./page.tsx";
import { partsPage } from "./parts_page.tsx";
import { passkeyRoutes } from "./passkeys.tsx";
import { peopleRoutes } from "./people.tsx";
import { settingsRoutes } from "./settings/routes.tsx";
import { siteRoutes } from "./settings/sites.tsx";
import { signInRoutes } from "./sign_in.tsx";
import { stepRoutes } from "./steps.tsx";

export const office = newEdge();

/** Cookies come along with presses on other people's pages too; what made the browser send it does not lie about that. */
const fromHere: MiddlewareHandler<Edge> = async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  const site = c.req.header("sec-fetch-site") ?? "";
  const own = site === "" ? c.req.header("origin") === c.var.config.publicUrl : site === "same-origin";
  if (own) return next();
  const look = await strangersLook(c);
  return plainPage(c, look, look.words.page.elsewhere, look.words.page.elsewhereHint, 403);
};
office.use(fromHere);

office.get("/", home);
office.get("/board", (c) => c.redirect(sessionOf(c) === null ? "/board/sign-in" : "/board/now", 303));
/** Every part once, to be looked at; not there in a deployment. */
office.get("/board/parts", (c) => (c.var.config.development ? partsPage(c) : c.notFound()));
signInRoutes(office);
openingRoutes(office);
stepRoutes(office);
nowRoutes(office);
askRoutes(office);
passkeyRoutes(office);
peopleRoutes(office);
moreRoutes(office);
settingsRoutes(office);
siteRoutes(office);
connectionRoutes(office);

office.notFound(async (c) => {
  const look = await strangersLook(c);
  return plainPage(c, look, look.words.page.missing, "", 404);
});

office.onError(async (error, c) => {
  const answer = await failed(error, c);
  if (!(error instanceof OutOfReach)) return answer;
  return awayPage(c);
});
