// What every page of the office stands on: the words of whoever reads it, the menu, and who is asked before it is shown.
import type { Child } from "hono/jsx";
import type { Refused, Seen } from "../account/access/sessions.ts";
import { type EdgeContext, type Form, readForm } from "../edge.ts";
import { sheet } from "../html/frame.tsx";
import { officeStyle } from "../html/office_style.ts";
import { Button, Notice, type TabName, Tabs } from "../html/parts.tsx";
import { type RemoteAccount, reach } from "../reach.ts";
import { LANGUAGES } from "../recovery/languages.ts";
import { preferred, switched } from "../survey/language.ts";
import { recoveryWording } from "../wording/all.ts";
import { type OfficeWords, officeWords } from "../wording/office/office.ts";
import { dropSession, sessionOf } from "./cookies.ts";

/** Ours, where there is no business yet whose colour it could be. */
const COLOR = "#0f766e";

export interface Look {
  readonly words: OfficeWords;
  readonly language: string;
  readonly color: string;
  /** The business's name on top; null: nobody is signed in. */
  readonly name: string | null;
  /** Nobody can be rung: why, and where whoever reads it can do something about it. */
  readonly alarm?: { readonly down: boolean; readonly why: string; readonly href: string | null } | null;
}

/** For somebody of whom nothing is known but their browser. */
export async function strangersLook(c: EdgeContext): Promise<Look> {
  const language = switched(c, LANGUAGES) ?? preferred(c, LANGUAGES) ?? "en";
  await officeWords.load(language);
  return { words: officeWords.words(language), language, color: COLOR, name: null };
}

export type Member<T> = Seen<T> & { readonly look: Look };

/**
 * Asks the account, and with it whether this person may. What is not theirs is a page of its own, and whoever must sign in
 * first is sent there and comes back.
 */
export async function asMember<T>(
  c: EdgeContext,
  call: (stub: RemoteAccount, session: string, account: string) => Promise<Seen<T> | Refused>,
): Promise<Member<T> | Response> {
  const session = sessionOf(c);
  const seen = session && (await reach(c.env, session.account, (stub) => call(stub, session.hash, session.account)));
  if (seen?.ok) {
    const { language, color, name, trouble } = seen.frame;
    await officeWords.load(language);
    const mends = trouble === "alertsDown" ? "/board/channels" : "/board/open/ladder";
    const alarm = trouble && {
      down: trouble === "alertsDown",
      why: recoveryWording(language).desk[trouble],
      href: seen.me.role === "owner" ? mends : null,
    };
    return { ...seen, look: { words: officeWords.words(language), language, color, name, alarm } };
  }
  if (seen?.reason === "not_allowed") return notYours(c, session);
  if (seen?.reason !== "not_fresh") dropSession(c);
  // A press has no page of its own to come back to: the one it was pressed on has the same address.
  return c.redirect(`/board/sign-in?next=${c.req.path}${seen?.reason === "not_fresh" ? "&why=fresh" : ""}`, 303);
}

async function notYours(c: EdgeContext, session: { readonly account: string } | null): Promise<Response> {
  const owners = session && (await reach(c.env, session.account, (stub) => stub.ownersNames()));
  const look = await strangersLook(c);
  const { notYours, notYoursHint } = look.words.page;
  const hint = owners ? notYoursHint({ owners }) : "";
  return plainPage(c, look, notYours, hint, 403);
}

interface Page {
  readonly title: string;
  readonly tab?: TabName | null;
  readonly style?: string;
  readonly script?: string;
  readonly children: Child;
}

type Status = Parameters<typeof sheet>[2];

/** A whole page. With a `tab` (or null: none of them) it has the menu. */
export function officePage(c: EdgeContext, look: Look, page: Page, status: Status = 200): Response {
  const { words, language, color, name } = look;
  const { tabs } = words;
  const menu = [
    ["now", tabs.now],
    ["ask", tabs.ask],
    ["people", tabs.people],
    ["more", tabs.more],
  ] as const;
  return sheet(
    c,
    {
      title: name === null ? page.title : `${page.title} · ${name}`,
      language,
      direction: language.startsWith("ar") ? "rtl" : "ltr",
      style: officeStyle(color) + (page.style ?? ""),
      ...(page.script !== undefined && { script: page.script }),
      body: (
        <>
          <main>
            {name === null ? null : (
              <div class="top">
                <b dir="auto">{name}</b>
              </div>
            )}
            <Alarm look={look} />
            {page.children}
          </main>
          {page.tab === undefined ? null : <Tabs at={page.tab} label={tabs.label} tabs={menu} />}
        </>
      ),
    },
    status,
  );
}

function Alarm({ look: { alarm, words } }: { readonly look: Look }) {
  if (!alarm) return null;
  return (
    <Notice kind="bad">
      <p>
        {alarm.down ? <b>{words.alarm.title} </b> : null}
        {alarm.why}
        {alarm.href === null ? null : (
          <>
            {" "}
            <a href={alarm.href}>{words.alarm.mend}</a>
          </>
        )}
      </p>
    </Notice>
  );
}

/** One thing to say, and perhaps one to press. */
export function plainPage(
  c: EdgeContext,
  look: Look,
  title: string,
  hint: string,
  status: Status,
  children: Child = null,
): Response {
  const inside = (
    <>
      <h1>{title}</h1>
      <p>{hint}</p>
      {children}
    </>
  );
  return officePage(c, look, { title, children: inside }, status);
}

export function Said({ kind = "good", text }: { kind?: "good" | "warn" | "bad"; text: string | null }) {
  return text === null ? null : (
    <Notice kind={kind}>
      <p>{text}</p>
    </Notice>
  );
}

/** A body is read once, and what it brought is shown again where it could not be kept. */
const sentWith = new WeakMap<Request, Awaited<ReturnType<typeof readForm>>>();

export async function sentForm(c: EdgeContext, file = 0): ReturnType<typeof readForm> {
  const sent = sentWith.get(c.req.raw) ?? (await readForm(c, file));
  sentWith.set(c.req.raw, sent);
  return sent;
}

/** A form's fields as they were typed, or the refusal of what is none of ours. */
export async function typed(c: EdgeContext, file = 0): Promise<Typed | Response> {
  const sent = await sentForm(c, file);
  return sent.ok ? new Typed(sent.form) : c.text("", sent.status);
}

/** The account's object does not answer: said, and what was typed is one press away from being sent again. */
export async function awayPage(c: EdgeContext): Promise<Response> {
  const look = await strangersLook(c);
  const { away, awayHint, again } = look.words.page;
  const sent = c.req.method === "POST" ? await sentForm(c) : null;
  if (!sent?.ok) return plainPage(c, look, away, awayHint, 503);
  const form = (
    <form method="post" action={c.req.path}>
      {[...sent.form.entries()].map(([name, value]) =>
        typeof value === "string" ? <input type="hidden" name={name} value={value} /> : null,
      )}
      <Button>{again}</Button>
    </form>
  );
  return plainPage(c, look, away, awayHint, 503, form);
}

const LONGEST = 4_000;

export class Typed {
  readonly #form: Form;

  constructor(form: Form) {
    this.#form = form;
  }

  /** "" where it is missing. */
  text(name: string, most = LONGEST): string {
    const value = this.#form.get(name);
    return typeof value === "string" ? value.trim().slice(0, most) : "";
  }

  /** What a script wrote: longer than a person does. */
  whole(name: string): string {
    const value = this.#form.get(name);
    return typeof value === "string" && value.length <= 16_384 ? value : "";
  }

  all(name: string): string[] {
    return this.#form.getAll(name).filter((value) => typeof value === "string");
  }

  id(name: string): number | null {
    return /^[1-9]\d{0,9}$/.test(this.text(name)) ? Number(this.text(name)) : null;
  }
}
