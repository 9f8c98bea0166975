// Opening a business: small pages in a row, each kept as it is left, up to the first customer who is asked.
import { randomBytes } from "node:crypto";
import type { Hono } from "hono";
import { asLine } from "../channels/sms/sms_text.ts";
import { asPhoneOrEmail } from "../contact/canonical.ts";
import { isInvited, useInvitation } from "../directory/invitations.ts";
import { isProved, spend } from "../directory/sign_ins.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { Field, filled, Select } from "../html/fields.tsx";
import { Button, LinkButton } from "../html/parts.tsx";
import { reach } from "../reach.ts";
import { askFor } from "./asking.ts";
import { contactFrom, countryOf } from "./contact.ts";
import { type Asking, askingOf, DAY, hashOf, jar } from "./cookies.ts";
import { CHOICES, guess, nameOf, type Place } from "./guess.ts";
import { type Look, officePage, plainPage, Said, strangersLook, typed } from "./page.tsx";
import { enter } from "./sign_in.tsx";
import { limited } from "./sign_in_pages.tsx";
import { Progress } from "./steps.tsx";

const PLACE = ["country", "timezone", "currency", "language"] as const;
type Wrong = Partial<Record<string, string>>;

export function openingRoutes(office: Hono<Edge>): void {
  invitedRoute(office);
  office.use("/board/open", mayOpen);

  office.get("/board/open", async (c) => {
    const asking = await provenOpener(c);
    return asking === null ? whoPage(c, { name: "", contact: "" }) : c.redirect("/board/open/business", 303);
  });

  office.post("/board/open", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const { language, words } = await strangersLook(c);
    const draft = { name: sent.text("name"), contact: sent.text("contact") };
    const name = asLine(draft.name).slice(0, 120);
    const contact = contactFrom(draft.contact, countryOf(c));
    const wrong: Wrong = {
      ...(name === "" && { name: words.page.fill }),
      ...(contact === null && { contact: draft.contact === "" ? words.page.fill : words.page.contactWrong }),
    };
    if (contact === null || name === "") return whoPage(c, draft, wrong);
    const opening = { name, account: randomBytes(6).toString("hex") };
    const refused = await askFor(c, { contact, next: null, opening }, language);
    if (refused !== null) return whoPage(c, draft, { contact: await limited(c, refused.wait) }, 429);
    return c.redirect("/board/sign-in/code", 303);
  });

  office.get("/board/open/business", async (c) => {
    const look = await strangersLook(c);
    const asking = await provenOpener(c);
    if (asking === null) return c.redirect("/board/open", 303);
    return businessPage(c, look, "", guess(c, look.language.slice(0, 2)));
  });

  office.post("/board/open/business", async (c) => {
    const [sent, asking, look] = [await typed(c), await provenOpener(c), await strangersLook(c)];
    if (sent instanceof Response) return sent;
    if (asking?.opening == null) return c.redirect("/board/open", 303);
    const name = asLine(sent.text("name")).slice(0, 120);
    const place = {
      country: sent.text("country"),
      timezone: sent.text("timezone"),
      currency: sent.text("currency"),
      language: sent.text("language"),
    };
    const unknown = PLACE.filter((what) => !CHOICES[what]().includes(place[what]));
    const missing = [...(name === "" ? ["name"] : []), ...unknown];
    const wrong: Wrong = Object.fromEntries(missing.map((what) => [what, look.words.page.fill]));
    if (Object.keys(wrong).length > 0) return businessPage(c, look, sent.text("name"), place, wrong);
    const { account } = asking.opening;
    const owner = { name: asking.opening.name, ...asPhoneOrEmail(asking.contact) };
    const opening = {
      id: account,
      name,
      ...place,
      owner,
      keyHash: null,
      sealed: "",
    };
    if (!(await takeInvitation(c, account))) return c.redirect("/board/open", 303);
    const opened = await reach(c.env, account, (stub) => stub.open(opening, null));
    const mine = opened.ok && (await spend(c.env.DIRECTORY, hashOf(asking.id), true, Date.now()));
    if (!mine) return plainPage(c, look, look.words.opening.exists, "", 409, <SignInLink look={look} />);
    jar(c).drop("invitation");
    return enter(c, { ...asking, next: "/board/open/crew" }, account);
  });
}

/** Where one is needed it is used up before there is a business: two that are opened at once share none. */
async function takeInvitation(c: EdgeContext, account: string): Promise<boolean> {
  if (c.var.config.openAccounts === "open") return true;
  return useInvitation(c.env.DIRECTORY, hashOf(jar(c).get("invitation") ?? ""), account, Date.now());
}

/** Whoever is to open a business comes in by this link, which the browser keeps until there is one. */
function invitedRoute(office: Hono<Edge>): void {
  office.get("/board/invited/:token", async (c) => {
    const look = await strangersLook(c);
    const { invited, home } = look.words;
    const token = c.req.param("token");
    if (!(await mayOpenBy(c, token, null))) {
      return plainPage(c, look, invited.gone, invited.goneHint, 410, <SignInLink look={look} />);
    }
    jar(c).set("invitation", token, DAY);
    const open = <LinkButton href="/board/open">{home.open}</LinkButton>;
    return plainPage(c, look, invited.title, home.intro, 200, open);
  });
}

function mayOpenBy(c: EdgeContext, token: string | undefined, account: string | null): Promise<boolean> | boolean {
  if (c.var.config.openAccounts !== "invited" || token === undefined) return false;
  return isInvited(c.env.DIRECTORY, hashOf(token), account, Date.now());
}

/** A business of nobody's yet, or this one. */
async function isWelcome(c: EdgeContext, account: string | null): Promise<boolean> {
  return c.var.config.openAccounts === "open" || mayOpenBy(c, jar(c).get("invitation"), account);
}

async function mayOpen(c: EdgeContext, next: () => Promise<void>): Promise<Response | undefined> {
  if (await isWelcome(c, null)) {
    await next();
    return undefined;
  }
  const look = await strangersLook(c);
  return plainPage(c, look, look.words.home.invited, "", 403, <SignInLink look={look} />);
}

function SignInLink({ look }: { readonly look: Look }) {
  return <LinkButton href="/board/sign-in">{look.words.signIn.title}</LinkButton>;
}

async function provenOpener(c: EdgeContext): Promise<Asking | null> {
  const asking = await askingOf(c);
  if (!(await isWelcome(c, asking?.opening?.account ?? null))) return null;
  const proven = asking?.opening != null && (await isProved(c.env.DIRECTORY, hashOf(asking.id), true, Date.now()));
  return proven ? asking : null;
}

async function whoPage(
  c: EdgeContext,
  draft: { readonly name: string; readonly contact: string },
  wrong: Wrong = {},
  status: 422 | 429 = 422,
): Promise<Response> {
  const look = await strangersLook(c);
  const { opening, signIn, page } = look.words;
  const [first] = Object.keys(wrong);
  const of = filled<"name" | "contact">(draft, wrong);
  const children = (
    <>
      <Progress at={1} look={look} />
      <h1>{opening.who}</h1>
      <p>{opening.whoHint}</p>
      <form method="post" action="/board/open">
        <Field label={opening.yourName} {...of("name")} complete="name" />
        <Field label={signIn.contact} hint={opening.contactHint} {...of("contact")} complete="tel" />
        <Button>{page.next}</Button>
      </form>
    </>
  );
  return officePage(c, look, { title: opening.who, children }, first === undefined ? 200 : status);
}

function businessPage(c: EdgeContext, look: Look, name: string, place: Place, wrong: Wrong = {}): Response {
  const { opening, page } = look.words;
  const [first] = Object.keys(wrong);
  const of = filled<"name" | keyof Place>({ name, ...place }, wrong);
  const said = PLACE.map((what) => nameOf(what, place[what], look.language)).filter((one) => one !== "");
  const unclear = PLACE.some((what) => place[what] === "" || wrong[what] !== undefined);
  const children = (
    <>
      <Progress at={2} look={look} />
      <h1>{opening.business}</h1>
      <p>{opening.businessHint}</p>
      <form method="post" action="/board/open/business">
        <Field label={opening.businessName} {...of("name")} complete="organization" />
        <Said text={said.length === 0 ? null : opening.guessed({ all: said.join(", ") })} />
        <details open={unclear}>
          <summary>{opening.changeGuess}</summary>
          {PLACE.map((what) => (
            <Select
              {...of(what)}
              label={opening[what]}
              options={[
                ...(place[what] === "" ? [["", ""] as const] : []),
                ...CHOICES[what]()
                  .map((value) => [value, nameOf(what, value, look.language)] as const)
                  .sort(([, a], [, b]) => a.localeCompare(b, look.language)),
              ]}
            />
          ))}
        </details>
        <Button>{page.next}</Button>
      </form>
    </>
  );
  return officePage(c, look, { title: opening.business, children }, first === undefined ? 200 : 422);
}
