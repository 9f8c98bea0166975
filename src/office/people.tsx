// Who can come in and be rung: seen by all, changed by an owner who has just signed in.
import type { Hono } from "hono";
import type { Member, MemberChange, MemberInput, PeopleView } from "../account/access/members.ts";
import type { Seen } from "../account/access/sessions.ts";
import { asLine } from "../channels/sms/sms_text.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { Button, Field, Picks, Row } from "../html/parts.tsx";
import type { OfficeWords } from "../wording/office/office.ts";
import { when } from "../wording/when.ts";
import { contactFrom } from "./contact.ts";
import { asMember, officePage, plainPage, Said, type Member as Signed, type Typed, typed } from "./page.tsx";

type View = Signed<PeopleView>;
type Wrong = Partial<Record<"name" | "phone" | "email" | "form", string>>;

/** What was typed, as it was typed. */
interface Draft {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly role: string;
  readonly sites: readonly string[];
}

const EMPTY: Draft = { name: "", phone: "", email: "", role: "manager", sites: [] };
const ROLES = ["owner", "manager", "viewer"] as const;

export function peopleRoutes(office: Hono<Edge>): void {
  office.get("/board/people", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.people(session));
    if (seen instanceof Response) return seen;
    const { people } = seen.look.words;
    const name = c.req.query("name")?.slice(0, 120) ?? "";
    const said = {
      added: people.added({ name }),
      removed: people.removed({ name }),
      saved: seen.look.words.page.saved,
    };
    const done = c.req.query("done");
    return list(c, seen, done !== undefined && done in said ? said[done as keyof typeof said] : null);
  });

  office.get("/board/people/new", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.peopleToChange(session));
    return seen instanceof Response ? seen : editor(c, seen, null, EMPTY);
  });

  office.get("/board/people/:id", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.peopleToChange(session));
    if (seen instanceof Response) return seen;
    const person = seen.it.people.find(({ id }) => String(id) === c.req.param("id"));
    return person === undefined ? missing(c, seen) : editor(c, seen, person, draftOf(person));
  });

  office.post("/board/people/:id", async (c) => {
    const [seen, sent] = [await asMember(c, (stub, session) => stub.peopleToChange(session)), await typed(c)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    const id = c.req.param("id");
    const person = seen.it.people.find((one) => String(one.id) === id) ?? null;
    if (person === null && id !== "new") return missing(c, seen);
    const draft = typedDraft(sent);
    if (person !== null && sent.text("do") === "remove") {
      return change(c, seen, person, draftOf(person), { do: "remove", id: person.id });
    }
    const input = inputOf(draft, seen);
    if (!input.ok) return editor(c, seen, person, draft, input.wrong);
    return change(
      c,
      seen,
      person,
      draft,
      person === null ? { do: "add", input: input.input } : { do: "change", id: person.id, input: input.input },
    );
  });
}

async function change(c: EdgeContext, view: View, person: Member | null, draft: Draft, wanted: MemberChange) {
  const changed = await asMember(c, (stub, session) => stub.changeMember(session, wanted));
  if (changed instanceof Response) return changed;
  const { people } = view.look.words;
  const { it } = changed;
  if (it.ok) {
    const done = { add: "added", change: "saved", remove: "removed" }[wanted.do];
    return c.redirect(`/board/people?done=${done}&name=${encodeURIComponent(draft.name)}`, 303);
  }
  if (it.reason === "unknown") return missing(c, view);
  const field = draft.phone === "" ? "email" : "phone";
  const wrong: Wrong =
    it.reason === "last_one"
      ? { form: people.lastOwner }
      : { [field]: it.reason === "known" ? people.known : people.oneWay };
  return editor(c, view, person, draft, wrong);
}

function missing(c: EdgeContext, { look }: View): Response {
  return plainPage(c, look, look.words.page.missing, "", 404);
}

function draftOf(person: Member): Draft {
  const { name, phone, email, role, sites } = person;
  return { name, phone: phone ?? "", email: email ?? "", role, sites: (sites ?? []).map(String) };
}

function typedDraft(sent: Typed): Draft {
  const [name, phone, email] = [sent.text("name"), sent.text("phone"), sent.text("email")];
  return { name, phone, email, role: sent.text("role"), sites: sent.all("sites") };
}

function inputOf(draft: Draft, view: View): { ok: true; input: MemberInput } | { ok: false; wrong: Wrong } {
  const { page, people } = view.look.words;
  const name = asLine(draft.name).slice(0, 120);
  const phone = draft.phone === "" ? undefined : contactFrom(draft.phone, view.frame.country);
  const email = draft.email === "" ? undefined : contactFrom(draft.email, null);
  const wrong: Wrong = {
    ...(name === "" && { name: page.fill }),
    ...((phone === null || phone?.includes("@")) && { phone: page.contactWrong }),
    ...((email === null || (email !== undefined && !email.includes("@"))) && { email: page.contactWrong }),
    ...(phone === undefined && email === undefined && { phone: people.oneWay }),
  };
  if (Object.keys(wrong).length > 0) return { ok: false, wrong };
  const known = new Set(view.it.sites.map(({ id }) => String(id)));
  const sites = draft.sites.filter((id) => known.has(id)).map(Number);
  const role = ROLES.find((one) => one === draft.role) ?? "viewer";
  return {
    ok: true,
    input: {
      name,
      role,
      phone: phone ?? undefined,
      email: email ?? undefined,
      sites: sites.length === 0 ? null : sites,
    },
  };
}

function list(c: EdgeContext, seen: View, done: string | null): Response {
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
          <a class="button main" href="/board/people/new">
            {people.add}
          </a>
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
  return person.provedAt === null
    ? people.notProved
    : people.proved({ when: when(person.provedAt, now, timezone, language) });
}

function editor(c: EdgeContext, seen: View, person: Member | null, draft: Draft, wrong: Wrong = {}): Response {
  const { page, people } = seen.look.words;
  const [first] = Object.keys(wrong);
  const path = `/board/people/${person?.id ?? "new"}`;
  const shared = (name: "name" | "phone" | "email") => ({
    name,
    label: people[name],
    value: draft[name],
    wrong: wrong[name],
    first: first === name,
  });
  const children = (
    <>
      <h1>{person === null ? people.add : person.name}</h1>
      <p>{people.addHint}</p>
      <Said text={wrong.form ?? null} kind="bad" />
      <form method="post" action={path}>
        <Field {...shared("name")} complete="name" />
        <Field {...shared("phone")} type="tel" optional />
        <Field {...shared("email")} type="email" optional />
        <Picks
          name="role"
          label={people.role}
          value={draft.role}
          options={ROLES.map((role) => [role, people.roles[role]])}
        />
        <dl>
          {ROLES.map((role) => (
            <small>
              <b>{people.roles[role]}:</b> {people.rolesHint[role]}
              <br />
            </small>
          ))}
        </dl>
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
