// The link a customer passes on. Opening it counts nothing; a friend who leaves a number is counted and called.
import * as z from "zod";
import type { FriendView } from "../account/survey/friend.ts";
import { type EdgeContext, newEdge, readForm } from "../edge.ts";
import { reach } from "../reach.ts";
import { wording } from "../wording/wording.ts";
import { aboutPage } from "./about.tsx";
import { languageOf, learn, switched } from "./language.ts";
import { unturned } from "./more_form.ts";
import { opened } from "./opened.ts";
import { shelled, tooOftenPage, unknownPage } from "./pages.tsx";
import { from } from "./press.ts";

export const friend = newEdge();

const friendInput = z.object({
  name: z.string().transform(unturned).pipe(z.string().trim().min(1).max(120)),
  phone: z
    .string()
    .trim()
    .max(40)
    .regex(/^[\d\s()+./-]+$/)
    .transform((text) => text.replace(/\s+/g, " "))
    .refine((text) => text.replace(/\D/g, "").length >= 5),
});

friend.get("/r/:code", async (c) => {
  const link = opened(c, "friend");
  const view = link && (await reach(c.env, link.account, (stub) => stub.friend(link.subject)));
  return view === null ? unknownPage(c) : friendPage(c, view, "asking", "");
});

friend.get("/r/:code/:what{imprint|privacy}", async (c) => {
  const link = opened(c, "friend");
  const view = link && (await reach(c.env, link.account, (stub) => stub.friend(link.subject)));
  return view === null ? unknownPage(c) : aboutPage(c, view, `/r/${c.req.param("code")}`);
});

friend.post("/r/:code", async (c) => {
  const link = opened(c, "friend");
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const given = friendInput.safeParse({ name: sent.form.get("name"), phone: sent.form.get("phone") });
  const view = await reach(c.env, link.account, (stub) =>
    given.success ? stub.friendCalled(link.subject, given.data, from(c)) : stub.friend(link.subject),
  );
  if (view === null) return unknownPage(c);
  if (view === "too_often") return tooOftenPage(c, 3600);
  return given.success ? friendPage(c, view, "called", given.data.name) : friendPage(c, view, "wrong", "");
});

async function friendPage(
  c: EdgeContext,
  view: FriendView,
  state: "asking" | "called" | "wrong",
  name: string,
): Promise<Response> {
  const { business, languages } = view;
  const language = languageOf(c, view);
  await learn(language, false);
  const words = wording(language);
  const guarantee = business.guarantee[language.slice(0, 2)];
  const path = `/r/${c.req.param("code")}`;
  const title = words.friend.title({ customer: view.from, staff: business.name, business: business.name });
  const to = switched(c, languages);
  const body = (
    <div class="fill">
      <h1 class="top">{title}</h1>
      {guarantee === undefined ? null : (
        <p>
          <b>{words.cavalry.guarantee}:</b> <bdi>{guarantee}</bdi>
        </p>
      )}
      {state === "called" ? (
        <p role="status">{words.friend.thanks({ name, business: business.name })}</p>
      ) : (
        <form method="post" action={to === null ? path : `${path}?lang=${to}`} data-plain="1">
          <p>{words.friend.hint}</p>
          {state === "wrong" ? <p role="alert">{words.friend.wrong}</p> : null}
          <label for="name">{words.friend.name}</label>
          <input id="name" name="name" type="text" autocomplete="name" maxlength={120} required dir="auto" />
          <label for="phone">{words.friend.phone}</label>
          <input id="phone" name="phone" type="tel" autocomplete="tel" maxlength={40} required dir="ltr" />
          <button class="main">{words.friend.send}</button>
        </form>
      )}
      {business.phone === null ? null : (
        <p class="calls out">
          <a class="button plain" href={`tel:${business.phone}`}>
            {words.gone.reach({ business: business.name })}
          </a>
        </p>
      )}
    </div>
  );
  const page = { business, words, language, languages, path, title, body, kiosk: false, moment: "friend" as const };
  return shelled(c, page, state === "wrong" ? 422 : 200);
}
