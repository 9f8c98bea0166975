// Signing in: by a link to one's own phone or mailbox, or by the six digits in it. Opening the link signs nobody in.
import type { Hono } from "hono";
import type { SignedIn } from "../account/access/entry.ts";
import { plainDigits } from "../contact/digits.ts";
import { accountsOf } from "../directory/members.ts";
import { isProved, spend } from "../directory/sign_ins.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { Button, Field, Row } from "../html/parts.tsx";
import { reach } from "../reach.ts";
import { askFor, contactHash, tryCode, tryLink } from "./asking.ts";
import { contactFrom, countryOf } from "./contact.ts";
import { type Asking, askingOf, dropAsking, dropSession, hashOf, keepKnown, newSession, sessionOf } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import { officePage, plainPage, Said, strangersLook, typed } from "./page.tsx";

/** A page of ours and no other: what leads elsewhere is dropped. */
export function ownPath(next: string | undefined): string | null {
  return next !== undefined && /^\/board(\/[a-z0-9-]+)+$/.test(next) ? next : null;
}

interface Form {
  readonly contact?: string;
  readonly wrong?: string;
  readonly next: string | null;
  readonly why?: string | undefined;
}

async function form(c: EdgeContext, at: Form, status: 200 | 422 | 429 = 200): Promise<Response> {
  const look = await strangersLook(c);
  const { signIn, home } = look.words;
  const fresh = at.why === "fresh" ? signIn.fresh : at.why === "ended" ? signIn.ended : null;
  const children = (
    <>
      <h1>{signIn.title}</h1>
      <p>{signIn.intro}</p>
      <Said text={fresh} kind={at.why === "fresh" ? "warn" : "good"} />
      <form method="post" action="/board/sign-in">
        {at.next === null ? null : <input type="hidden" name="next" value={at.next} />}
        <Field
          name="contact"
          label={signIn.contact}
          hint={signIn.contactHint}
          value={at.contact}
          wrong={at.wrong}
          complete="username"
          first={at.wrong !== undefined}
        />
        <Button>{signIn.send}</Button>
      </form>
      {c.var.config.openAccounts === "open" ? (
        <p>
          <a class="link" href="/board/open">
            {home.open}
          </a>
        </p>
      ) : null}
    </>
  );
  return officePage(c, look, { title: signIn.title, children }, status);
}

async function codeForm(
  c: EdgeContext,
  asking: Asking,
  wrong: string | undefined = undefined,
  ended = false,
): Promise<Response> {
  const look = await strangersLook(c);
  const { signIn, page } = look.words;
  const own = asking.opening !== null;
  const children = (
    <>
      <h1>{signIn.codeTitle}</h1>
      <p>{(own ? signIn.codeOwn : signIn.codeSent)({ contact: `\u2068${asking.contact}\u2069` })}</p>
      <Said text={ended ? signIn.codeEnded : null} kind="bad" />
      {ended ? null : (
        <form method="post" action="/board/sign-in/code">
          <Field
            name="code"
            label={signIn.code}
            mode="numeric"
            complete="one-time-code"
            wrong={wrong}
            first={wrong !== undefined}
          />
          <Button>{own ? page.next : signIn.go}</Button>
        </form>
      )}
      <form method="post" action="/board/sign-in/again">
        <Button plain>{signIn.again}</Button>
      </form>
    </>
  );
  return officePage(c, look, { title: signIn.codeTitle, children }, wrong === undefined && !ended ? 200 : 422);
}

async function limited(c: EdgeContext, wait: number): Promise<string> {
  const { words } = await strangersLook(c);
  c.header("Retry-After", String(Math.ceil(wait / 1_000)));
  return words.signIn.tooOften({ minutes: Math.ceil(wait / 60_000) });
}

async function gone(c: EdgeContext, elsewhere: boolean): Promise<Response> {
  const look = await strangersLook(c);
  const { signIn } = look.words;
  const again = (
    <a class="button main" href="/board/sign-in">
      {signIn.title}
    </a>
  );
  return elsewhere
    ? plainPage(c, look, signIn.elsewhere, signIn.elsewhereHint, 409, again)
    : plainPage(c, look, signIn.gone, signIn.goneHint, 410, again);
}

export function signInRoutes(office: Hono<Edge>): void {
  office.get("/board/sign-in", (c) => form(c, { next: ownPath(c.req.query("next")), why: c.req.query("why") }));

  office.post("/board/sign-in", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const next = ownPath(sent.text("next"));
    const contact = contactFrom(sent.text("contact"), countryOf(c));
    const { words } = await strangersLook(c);
    if (contact === null) {
      const wrong = sent.text("contact") === "" ? words.page.fill : words.page.contactWrong;
      return form(c, { contact: sent.text("contact"), wrong, next }, 422);
    }
    const refused = await askFor(c, { contact, next, opening: null }, "");
    if (refused === null) return c.redirect("/board/sign-in/code", 303);
    return form(c, { contact: sent.text("contact"), wrong: await limited(c, refused.wait), next }, 429);
  });

  office.get("/board/sign-in/code", async (c) => {
    const asking = await askingOf(c);
    return asking === null ? c.redirect("/board/sign-in", 303) : codeForm(c, asking);
  });

  office.post("/board/sign-in/again", async (c) => {
    const asking = await askingOf(c);
    if (asking === null) return c.redirect("/board/sign-in", 303);
    const look = await strangersLook(c);
    const refused = await askFor(c, asking, look.language);
    if (refused === null) return c.redirect("/board/sign-in/code", 303);
    return plainPage(c, look, look.words.signIn.codeTitle, await limited(c, refused.wait), 429);
  });

  office.post("/board/sign-in/code", async (c) => {
    const [asking, sent] = [await askingOf(c), await typed(c)];
    if (sent instanceof Response) return sent;
    if (asking === null) return c.redirect("/board/sign-in", 303);
    const { words } = await strangersLook(c);
    const code = plainDigits(sent.text("code")).replace(/\D/g, "");
    if (code.length !== 6) return codeForm(c, asking, words.signIn.codeForm);
    const tried = await tryCode(c, asking, code);
    if (tried.ok) return proved(c, asking);
    return tried.left === 0
      ? codeForm(c, asking, undefined, true)
      : codeForm(c, asking, words.signIn.codeWrong({ left: tried.left }));
  });

  /** Messengers and scanners open links: this page only offers the button. */
  office.get("/board/in/:token", async (c) => {
    if ((await askingOf(c)) === null) return gone(c, true);
    const look = await strangersLook(c);
    const { linkTitle, linkHint, go } = look.words.signIn;
    const press = (
      <form method="post" action={c.req.path}>
        <Button>{go}</Button>
      </form>
    );
    return plainPage(c, look, linkTitle, linkHint, 200, press);
  });

  office.post("/board/in/:token", async (c) => {
    const asking = await askingOf(c);
    if (asking === null) return gone(c, true);
    return (await tryLink(c, asking, c.req.param("token"))) ? proved(c, asking) : gone(c, false);
  });

  office.get("/board/choose", async (c) => {
    const asking = await askingOf(c);
    const here = asking !== null && (await isProved(c.env.DIRECTORY, hashOf(asking.id), Date.now()));
    return here ? choose(c, await doorsOf(c, asking.contact)) : c.redirect("/board/sign-in", 303);
  });

  office.post("/board/choose", async (c) => {
    const [asking, sent] = [await askingOf(c), await typed(c)];
    if (sent instanceof Response) return sent;
    if (asking === null) return c.redirect("/board/sign-in", 303);
    const account = (await doorsOf(c, asking.contact)).find((door) => door.account === sent.text("account"))?.account;
    if (account === undefined || !(await spend(c.env.DIRECTORY, hashOf(asking.id), Date.now()))) return gone(c, false);
    return enter(c, asking, account);
  });

  office.post("/board/sign-out", async (c) => {
    const session = sessionOf(c);
    if (session !== null) await reach(c.env, session.account, (stub) => stub.signOut(session.hash));
    dropSession(c);
    return c.redirect("/board/sign-in?why=ended", 303);
  });
}

/** Where they go in: at once where there is one door, else they choose. */
async function proved(c: EdgeContext, asking: Asking): Promise<Response> {
  if (asking.opening !== null) return c.redirect("/board/open/business", 303);
  const doors = await doorsOf(c, asking.contact);
  if (doors.length > 1) return c.redirect("/board/choose", 303);
  const [door] = doors;
  if (door !== undefined && (await spend(c.env.DIRECTORY, hashOf(asking.id), Date.now()))) {
    return enter(c, asking, door.account);
  }
  const look = await strangersLook(c);
  const { nobody, nobodyHint } = look.words.signIn;
  return plainPage(c, look, nobody({ contact: asking.contact }), nobodyHint, 404);
}

interface Door extends SignedIn {
  readonly account: string;
}

async function doorsOf(c: EdgeContext, contact: string): Promise<Door[]> {
  const accounts = await accountsOf(c.env.DIRECTORY, contactHash(c, contact));
  const found = await Promise.all(
    accounts.map(async (account) => {
      const member = await reach(c.env, account, (stub) => stub.knowsMember(contact));
      return member === null ? [] : [{ account, ...member }];
    }),
  );
  return found.flat();
}

async function choose(c: EdgeContext, doors: readonly Door[]): Promise<Response> {
  const look = await strangersLook(c);
  const { signIn, people } = look.words;
  const children = (
    <>
      <h1>{signIn.choose}</h1>
      <form method="post" action="/board/choose">
        <ul class="rows">
          {doors.map(({ account, name, role }) => (
            <Row
              title={name}
              detail={people.roles[role]}
              person={name}
              end={
                <button class="button plain" name="account" value={account}>
                  {signIn.go}
                </button>
              }
            />
          ))}
        </ul>
      </form>
    </>
  );
  return officePage(c, look, { title: signIn.choose, children });
}

/** A new session takes the place of the one that this browser had, and the sign-in is over. */
export async function enter(c: EdgeContext, asking: Asking, account: string): Promise<Response> {
  const before = sessionOf(c);
  const session = newSession(c, account);
  const opened = {
    hash: session.hash,
    device: deviceOf(c.req.header("user-agent") ?? ""),
    former: before?.hash ?? null,
  };
  const entered = await reach(c.env, account, (stub) => stub.signIn(asking.contact, opened));
  if (!entered) return gone(c, false);
  if (before !== null && before.account !== account) {
    await reach(c.env, before.account, (stub) => stub.signOut(before.hash));
  }
  session.keep();
  keepKnown(c, asking.contact);
  dropAsking(c);
  return c.redirect(asking.next ?? "/board/now", 303);
}
