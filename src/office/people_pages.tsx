// The list of people, and the page of one of them.
import type { Member, PeopleView } from "../account/access/members.ts";
import type { Seen } from "../account/access/sessions.ts";
import type { EdgeContext } from "../edge.ts";
import { Field, filled, Picks } from "../html/fields.tsx";
import { Button, LinkButton, Row } from "../html/parts.tsx";
import type { OfficeWords } from "../wording/office/office.ts";
import { when } from "../wording/when.ts";
import { officePage, Said, type Member as Signed } from "./page.tsx";

export type View = Signed<PeopleView>;
export type Wrong = Partial<Record<"name" | "phone" | "email" | "form", string>>;

/** What was typed, as it was typed. */
export interface Draft {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly role: string;
  readonly sites: readonly string[];
}

export const EMPTY: Draft = { name: "", phone: "", email: "", role: "manager", sites: [] };
export const ROLES = ["owner", "manager", "viewer"] as const;

export function peoplePage(c: EdgeContext, seen: View, done: string | null): Response {
  const { me, it, look } = seen;
  const { people } = look.words;
  const children = (
    <>
      <h1>{people.title}</h1>
      <p>{people.intro}</p>
      <Said text={done} />
      <ul class="rows">
        {it.people.map((person) => (
          <Row
            title={person.id === me.id ? `${person.name} (${people.you})` : person.name}
            detail={<About person={person} seen={seen} />}
            person={person.name}
            {...(me.role === "owner" && { href: `/board/people/${person.id}` })}
          />
        ))}
      </ul>
      {me.role === "owner" ? (
        <div class="stack">
          <LinkButton href="/board/people/new">{people.add}</LinkButton>
        </div>
      ) : null}
    </>
  );
  return officePage(c, look, { title: people.title, tab: "people", children });
}

function About({ person, seen }: { readonly person: Member; readonly seen: View }) {
  const { people } = seen.look.words;
  const sites = person.sites?.map((id) => seen.it.sites.find((site) => site.id === id)?.name ?? "").join(", ");
  const parts = [people.roles[person.role], ...(sites === undefined ? [] : [sites])].join(" · ");
  return (
    <>
      {parts}
      {person.role === "viewer" ? null : (
        <>
          <br />
          {proofLine(people, person, seen)}
        </>
      )}
    </>
  );
}

export function proofLine(
  people: OfficeWords["people"],
  person: { readonly provedAt: number | null },
  { frame }: Pick<Seen<unknown>, "frame">,
): string {
  const { timezone, language, now } = frame;
  if (person.provedAt === null) return people.notProved;
  const said = { when: when(person.provedAt, now, timezone, language) };
  return isProved(person.provedAt, now) ? people.proved(said) : people.lapsed(said);
}

/** After so long it is worth ringing again: a proof that lapsed warns, and stops nothing. */
const PROOF_LASTS = 30 * 86_400_000;

export function isProved(provedAt: number | null, now: number): boolean {
  return provedAt !== null && now - provedAt <= PROOF_LASTS;
}

export function personPage(
  c: EdgeContext,
  seen: View,
  person: Member | null,
  draft: Draft,
  wrong: Wrong = {},
): Response {
  const { page, people } = seen.look.words;
  const path = `/board/people/${person?.id ?? "new"}`;
  const of = filled<"name" | "phone" | "email">(draft, wrong);
  const children = (
    <>
      <h1>{person === null ? people.add : person.name}</h1>
      <p>{people.addHint}</p>
      <Said text={wrong.form ?? null} kind="bad" />
      <form method="post" action={path}>
        <Field label={people.name} {...of("name")} complete="name" />
        <Field label={people.phone} {...of("phone")} type="tel" optional />
        <Field label={people.email} {...of("email")} type="email" optional />
        <Picks
          name="role"
          label={people.role}
          value={draft.role}
          options={ROLES.map((role) => [role, people.roles[role]])}
        />
        <p>
          {ROLES.map((role) => (
            <small>
              <b>{people.roles[role]}:</b> {people.rolesHint[role]}
              <br />
            </small>
          ))}
        </p>
        {seen.it.sites.length < 2 ? null : (
          <Picks
            name="sites"
            label={people.sites}
            hint={people.allSites}
            many={draft.sites}
            options={seen.it.sites.map(({ id, name }) => [String(id), name])}
          />
        )}
        <Button>{page.save}</Button>
      </form>
      {person === null ? null : (
        <details open={wrong.form !== undefined}>
          <summary>{people.remove}</summary>
          <form method="post" action={path} class="card">
            <p>{people.removeHint({ name: person.name })}</p>
            <Button plain name="do" value="remove">
              {people.remove}
            </Button>
          </form>
        </details>
      )}
      <p>
        <a href="/board/people">{page.back}</a>
      </p>
    </>
  );
  const status = Object.keys(wrong).length === 0 ? 200 : wrong.form === undefined ? 422 : 409;
  return officePage(c, seen.look, { title: people.title, tab: "people", children }, status);
}
