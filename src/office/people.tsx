// Who can come in and be rung: seen by all, changed by an owner who has just signed in.
import type { Hono } from "hono";
import type { Member, MemberChange, MemberInput } from "../account/access/members.ts";
import { asLine } from "../channels/sms/sms_text.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { contactFrom } from "./contact.ts";
import { asMember, plainPage, type Typed, typed } from "./page.tsx";
import { type Draft, EMPTY, peoplePage, personPage, ROLES, type View, type Wrong } from "./people_pages.tsx";

export function peopleRoutes(office: Hono<Edge>): void {
  office.get("/board/people", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.people(session, "look"));
    if (seen instanceof Response) return seen;
    const { people } = seen.look.words;
    const name = c.req.query("name")?.slice(0, 120) ?? "";
    const said = {
      added: people.added({ name }),
      removed: people.removed({ name }),
      saved: seen.look.words.page.saved,
    };
    const done = c.req.query("done");
    return peoplePage(c, seen, done !== undefined && done in said ? said[done as keyof typeof said] : null);
  });

  office.get("/board/people/new", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.people(session, "change_people"));
    return seen instanceof Response ? seen : personPage(c, seen, null, EMPTY);
  });

  office.get("/board/people/:id", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.people(session, "change_people"));
    if (seen instanceof Response) return seen;
    const person = seen.it.people.find(({ id }) => String(id) === c.req.param("id"));
    return person === undefined ? missing(c, seen) : personPage(c, seen, person, draftOf(person));
  });

  office.on("POST", ["/board/people/new", "/board/people/:id"], async (c) => {
    const [seen, sent] = [await asMember(c, (stub, session) => stub.people(session, "change_people")), await typed(c)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    const id = c.req.param("id") ?? "new";
    const person = seen.it.people.find((one) => String(one.id) === id) ?? null;
    if (person === null && id !== "new") return missing(c, seen);
    const draft = typedDraft(sent);
    if (person !== null && sent.text("do") === "remove") {
      return change(c, seen, person, draftOf(person), { do: "remove", id: person.id });
    }
    const input = inputOf(draft, seen);
    if (!input.ok) return personPage(c, seen, person, draft, input.wrong);
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
  return personPage(c, view, person, draft, wrong);
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
