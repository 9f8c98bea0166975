// Passkeys: made on the device that is in the hand, offered and never asked for, and another way in beside the link.
import type { Hono } from "hono";
import script from "../browser/passkey.ts?script";
import { accountExists } from "../directory/conversations.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { Button, LinkButton } from "../html/parts.tsx";
import { reach } from "../reach.ts";
import { DAY, jar } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import { asMember, type Look, type Member, officePage, Said, strangersLook, typed } from "./page.tsx";
import { letIn, ownPath } from "./sign_in.tsx";
import { askPage } from "./sign_in_pages.tsx";
import { answerIn, checkedNew, newChallenge } from "./webauthn.ts";

export function passkeyRoutes(office: Hono<Edge>): void {
  office.get("/board/passkeys/new", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.mayChangePasskeys(session));
    return seen instanceof Response ? seen : makePage(c, seen, false);
  });

  office.post("/board/passkeys/new", async (c) => {
    const [seen, sent] = [await asMember(c, (stub, session) => stub.mayChangePasskeys(session)), await typed(c)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    const checked = await checkedNew(c, sent.whole("answer"));
    if (checked === null) return makePage(c, seen, true);
    const key = { ...checked, device: deviceOf(c.req.header("user-agent") ?? "") };
    const kept = await asMember(c, (stub, session) => stub.changePasskeys(session, key));
    if (kept instanceof Response) return kept;
    return kept.it ? c.redirect("/board/devices?done=made", 303) : makePage(c, seen, true);
  });

  office.post("/board/passkeys/remove", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const kept = await asMember(c, (stub, session) => stub.changePasskeys(session, sent.id("key") ?? 0));
    return kept instanceof Response ? kept : c.redirect("/board/devices?done=removed", 303);
  });

  office.post("/board/passkeys/later", (c) => {
    jar(c).set("later", "1", 180 * DAY);
    return c.redirect("/board/now", 303);
  });

  office.post("/board/passkeys/challenge", (c) => {
    const rpId = new URL(c.var.config.publicUrl).hostname;
    return c.json({ challenge: newChallenge(c), rpId, userVerification: "required", timeout: 120_000 });
  });

  office.post("/board/passkeys/in", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const next = ownPath(sent.text("next"));
    const { words } = await strangersLook(c);
    return (await entered(c, sent.whole("answer"), next)) ?? askPage(c, { next, bad: words.passkeys.refused }, 422);
  });
}

/** Null when the key opens nothing here. */
async function entered(c: EdgeContext, answer: string, next: string | null): Promise<Response | null> {
  const given = answerIn(c, answer);
  if (given === null || !(await accountExists(c.env.DIRECTORY, given.account))) return null;
  const { account, credential } = given;
  const key = await reach(c.env, account, (stub) => stub.passkey(credential));
  const checked = key && (await given.check(key));
  if (!checked) return null;
  const inside = await letIn(c, account, (stub, opened) => stub.signInByPasskey(credential, checked, opened));
  if (!inside) return null;
  return c.redirect(next ?? "/board/now", 303);
}

function makePage(c: EdgeContext, seen: Member<null>, failed: boolean): Response {
  const { look, me, frame } = seen;
  const { passkeys, page } = look.words;
  const options = {
    challenge: newChallenge(c),
    rp: { id: new URL(c.var.config.publicUrl).hostname, name: "Cavalry" },
    // What comes back at the next sign-in: which business to ask, and it looks for the key itself.
    user: {
      id: Buffer.from(`${frame.account}.${me.id}`).toString("base64url"),
      name: frame.name,
      displayName: me.name,
    },
    pubKeyCredParams: [-7, -257].map((alg) => ({ type: "public-key", alg })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    timeout: 120_000,
  };
  const children = (
    <>
      <h1>{passkeys.title}</h1>
      <p>{passkeys.intro}</p>
      <Said kind="warn" text={failed ? passkeys.unmade : null} />
      <p id="no-passkeys">{passkeys.cannot}</p>
      <form
        method="post"
        action="/board/passkeys/new"
        data-passkey="make"
        data-options={JSON.stringify(options)}
        hidden
      >
        <input type="hidden" name="answer" />
        <Button>{passkeys.make}</Button>
      </form>
      <p>
        <a href="/board/devices">{page.back}</a>
      </p>
    </>
  );
  return officePage(c, look, { title: passkeys.title, tab: "more", script, children }, failed ? 422 : 200);
}

/** For somebody who has just signed in by a message and waited for it; gone for good with one press. */
export function PasskeyOffer({ c, look }: { readonly c: EdgeContext; readonly look: Look }) {
  const { passkeys } = look.words;
  if (jar(c).get("later") !== undefined) return null;
  return (
    <section class="card stack">
      <h2>{passkeys.offer}</h2>
      <p>{passkeys.intro}</p>
      <LinkButton href="/board/passkeys/new" plain>
        {passkeys.add}
      </LinkButton>
      <form method="post" action="/board/passkeys/later">
        <button class="link">{passkeys.later}</button>
      </form>
    </section>
  );
}
