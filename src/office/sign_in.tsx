// Signing in: by a link to one's own phone or mailbox, or by the six digits in it. Opening the link signs nobody in.
import type { Hono } from "hono";
import type { Opened } from "../account/access/sessions.ts";
import { plainDigits } from "../contact/digits.ts";
import { accountsOf } from "../directory/members.ts";
import { isProved, spend } from "../directory/sign_ins.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { Button } from "../html/parts.tsx";
import { type RemoteAccount, reach } from "../reach.ts";
import { askFor, contactHash, tryCode, tryLink } from "./asking.ts";
import { contactFrom, countryOf } from "./contact.ts";
import { type Asking, askingOf, dropAsking, dropSession, hashOf, keepKnown, newSession, sessionOf } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import { plainPage, strangersLook, typed } from "./page.tsx";
import { askPage, choosePage, codePage, type Door, limited } from "./sign_in_pages.tsx";

/** A page of ours and no other: what leads elsewhere is dropped. */
export function ownPath(next: string | undefined): string | null {
  return next !== undefined && /^\/board(\/[a-z0-9-]+)+$/.test(next) ? next : null;
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
  office.get("/board/sign-in", (c) => askPage(c, { next: ownPath(c.req.query("next")), why: c.req.query("why") }));

  office.post("/board/sign-in", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const next = ownPath(sent.text("next"));
    const contact = contactFrom(sent.text("contact"), countryOf(c));
    const { words } = await strangersLook(c);
    if (contact === null) {
      const wrong = sent.text("contact") === "" ? words.page.fill : words.page.contactWrong;
      return askPage(c, { contact: sent.text("contact"), wrong, next }, 422);
    }
    const refused = await askFor(c, { contact, next, opening: null }, "");
    if (refused === null) return c.redirect("/board/sign-in/code", 303);
    return askPage(c, { contact: sent.text("contact"), wrong: await limited(c, refused.wait), next }, 429);
  });

  office.get("/board/sign-in/code", async (c) => {
    const asking = await askingOf(c);
    return asking === null ? c.redirect("/board/sign-in", 303) : codePage(c, asking);
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
    if (code.length !== 6) return codePage(c, asking, words.signIn.codeForm);
    const tried = await tryCode(c, asking, code);
    if (tried.ok) return proved(c, asking);
    return tried.left === 0
      ? codePage(c, asking, undefined, true)
      : codePage(c, asking, words.signIn.codeWrong({ left: tried.left }));
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
    const here = asking !== null && (await isProved(c.env.DIRECTORY, hashOf(asking.id), false, Date.now()));
    return here ? choosePage(c, await doorsOf(c, asking.contact)) : c.redirect("/board/sign-in", 303);
  });

  office.post("/board/choose", async (c) => {
    const [asking, sent] = [await askingOf(c), await typed(c)];
    if (sent instanceof Response) return sent;
    if (asking === null) return c.redirect("/board/sign-in", 303);
    const account = (await doorsOf(c, asking.contact)).find((door) => door.account === sent.text("account"))?.account;
    if (account === undefined || !(await spend(c.env.DIRECTORY, hashOf(asking.id), false, Date.now())))
      return gone(c, false);
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
  if (door !== undefined && (await spend(c.env.DIRECTORY, hashOf(asking.id), false, Date.now()))) {
    return enter(c, asking, door.account);
  }
  const look = await strangersLook(c);
  const { nobody, nobodyHint } = look.words.signIn;
  return plainPage(c, look, nobody({ contact: asking.contact }), nobodyHint, 404);
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

/** A new session takes the place of the one that this browser had. False when the account does not let them in. */
export async function letIn(
  c: EdgeContext,
  account: string,
  signIn: (stub: RemoteAccount, opened: Opened) => Promise<boolean>,
): Promise<boolean> {
  const before = sessionOf(c);
  const session = newSession(c, account);
  const device = deviceOf(c.req.header("user-agent") ?? "");
  const opened = { hash: session.hash, device, former: before?.hash ?? null };
  if (!(await reach(c.env, account, (stub) => signIn(stub, opened)))) return false;
  if (before !== null && before.account !== account) {
    await reach(c.env, before.account, (stub) => stub.signOut(before.hash));
  }
  session.keep();
  return true;
}

/** The sign-in that was asked for is over. */
export async function enter(c: EdgeContext, asking: Asking, account: string): Promise<Response> {
  if (!(await letIn(c, account, (stub, opened) => stub.signIn(asking.contact, opened)))) return gone(c, false);
  keepKnown(c, asking.contact);
  dropAsking(c);
  return c.redirect(asking.next ?? "/board/now", 303);
}
