// The pages on which one signs in, for somebody of whom nothing is known yet.
import type { SignedIn } from "../account/access/entry.ts";
import script from "../browser/passkey.ts?script";
import type { EdgeContext } from "../edge.ts";
import { Field } from "../html/fields.tsx";
import { Button, Row } from "../html/parts.tsx";
import type { Asking } from "./cookies.ts";
import { officePage, Said, strangersLook } from "./page.tsx";

interface Form {
  readonly contact?: string;
  readonly wrong?: string;
  readonly next: string | null;
  readonly why?: string | undefined;
  /** What went wrong before it came to a message. */
  readonly bad?: string;
}

/** Where one asks for the link. */
export async function askPage(c: EdgeContext, at: Form, status: 200 | 422 | 429 = 200): Promise<Response> {
  const look = await strangersLook(c);
  const { signIn, home, passkeys } = look.words;
  const fresh = at.why === "fresh" ? signIn.fresh : at.why === "ended" ? signIn.ended : null;
  const children = (
    <>
      <h1>{signIn.title}</h1>
      <p>{signIn.intro}</p>
      <Said text={fresh} kind={at.why === "fresh" ? "warn" : "good"} />
      <Said text={at.bad ?? null} kind="bad" />
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
      <form method="post" action="/board/passkeys/in" class="stack" data-passkey="use" hidden>
        <input type="hidden" name="answer" />
        {at.next === null ? null : <input type="hidden" name="next" value={at.next} />}
        <Button plain>{passkeys.signIn}</Button>
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
  return officePage(c, look, { title: signIn.title, script, children }, status);
}

/** Where one types the digits. */
export async function codePage(
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

export interface Door extends SignedIn {
  readonly account: string;
}

export async function choosePage(c: EdgeContext, doors: readonly Door[]): Promise<Response> {
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

/** How long they must wait, said and told. */
export async function limited(c: EdgeContext, wait: number): Promise<string> {
  const { words } = await strangersLook(c);
  c.header("Retry-After", String(Math.ceil(wait / 1_000)));
  return words.signIn.tooOften({ minutes: Math.ceil(wait / 60_000) });
}
