// The rest of the way to the first customer, once there is a business: who goes, who is rung, and how it looks. Each page
// is also where that is changed later. It is long because it is all of them.
import type { Hono } from "hono";
import type { Rings } from "../account/access/ladder.ts";
import type { SetUp, SetUpView } from "../account/access/set_up.ts";
import { asLine } from "../channels/sms/sms_text.ts";
import { asPhoneOrEmail } from "../contact/canonical.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { brandColors, contrastOf } from "../html/color.ts";
import { Face } from "../html/faces.tsx";
import { Field, filled, Picks } from "../html/fields.tsx";
import { Button, LinkButton, Notice, Person, Steps } from "../html/parts.tsx";
import { wording } from "../wording/all.ts";
import { contactFrom } from "./contact.ts";
import { asMember, type Look, type Member, officePage, Said, typed } from "./page.tsx";
import { isProved, proofLine } from "./people_pages.tsx";

type View = Member<SetUpView>;
type Wrong = Partial<Record<string, string>>;

const STEPS = 6;
const CREW = 200;

/** As a business may have them: each readable on white and as a button. */
const COLORS = ["#0f766e", "#1d4ed8", "#7c3aed", "#be185d", "#c2410c", "#4d7c0f", "#334155"] as const;

export function Progress({ at, look }: { readonly at: number; readonly look: Look }) {
  return (
    <div class="top">
      <Steps at={at} of={STEPS} said={look.words.opening.step({ at, of: STEPS })} />
    </div>
  );
}

export function stepRoutes(office: Hono<Edge>): void {
  for (const [step, page] of [
    ["crew", crewPage],
    ["ladder", ladderPage],
    ["look", lookPage],
  ] as const) {
    office.get(`/board/open/${step}`, async (c) => {
      const seen = await view(c);
      return seen instanceof Response ? seen : page(c, seen);
    });
  }

  office.post("/board/open/crew", async (c) => {
    const [seen, sent] = [await view(c), await typed(c)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    const lines = sent
      .text("names")
      .split("\n")
      .map((line) => asLine(line).slice(0, 120));
    const names = [...new Set(lines.filter((line) => line !== ""))].slice(0, CREW);
    if (names.length === 0) return crewPage(c, seen, sent.text("names"), seen.look.words.page.fill);
    return keep(c, { do: "crew", names }, "/board/open/ladder");
  });

  office.post("/board/open/ladder", async (c) => {
    const [seen, sent] = [await view(c), await typed(c)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    for (const what of ["ring", "rang", "first"] as const) {
      const id = sent.id(what);
      // Where the first phone was seen to ring, there is nothing left to wait for here.
      const next = what === "rang" && !seen.it.ready ? "/board/open/look" : "/board/open/ladder";
      if (id !== null) return keep(c, { do: what, id }, what === "ring" ? `${next}?rung=${id}` : next);
    }
    const silent = seen.it.ladder.find(({ id }) => id === sent.id("silent"));
    if (silent !== undefined) return ladderPage(c, seen, { silent });
    return addPerson(c, seen, { name: sent.text("name"), contact: sent.text("contact") });
  });

  office.post("/board/open/look", async (c) => {
    const [seen, sent] = [await view(c), await typed(c)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    const own = sent.text("own");
    const color = (sent.text("color") === "own" || sent.text("color") === "" ? own : sent.text("color")).toLowerCase();
    if (!/^#[0-9a-f]{6}$/.test(color)) return lookPage(c, seen, own, seen.look.words.opening.colorWrong);
    return keep(c, { do: "color", color }, "/board/ask");
  });
}

function view(c: EdgeContext): Promise<View | Response> {
  return asMember(c, (stub, session) => stub.setUpView(session));
}

async function keep(c: EdgeContext, change: SetUp, next: string): Promise<Response> {
  const kept = await asMember(c, (stub, session) => stub.setUp(session, change));
  return kept instanceof Response ? kept : c.redirect(next, 303);
}

async function addPerson(c: EdgeContext, seen: View, draft: { name: string; contact: string }): Promise<Response> {
  const { page, people } = seen.look.words;
  const name = asLine(draft.name).slice(0, 120);
  const contact = contactFrom(draft.contact, seen.frame.country);
  const wrong: Wrong = {
    ...(name === "" && { name: page.fill }),
    ...(contact === null && { contact: draft.contact === "" ? page.fill : page.contactWrong }),
  };
  if (contact === null || name === "") return ladderPage(c, seen, { draft, wrong });
  const input = { name, role: "manager", sites: null, ...asPhoneOrEmail(contact) } as const;
  const added = await asMember(c, (stub, session) => stub.addToLadder(session, input));
  if (added instanceof Response) return added;
  return added.it.ok
    ? c.redirect("/board/open/ladder", 303)
    : ladderPage(c, seen, { draft, wrong: { contact: people.known } });
}

function crewPage(c: EdgeContext, { it, look }: View, typedNames = it.crew.join("\n"), wrong?: string): Response {
  const { opening, page } = look.words;
  const children = (
    <>
      <Progress at={3} look={look} />
      <h1>{opening.crew}</h1>
      <p>{opening.crewHint}</p>
      <form method="post" action="/board/open/crew">
        <Field name="names" label={opening.names} value={typedNames} wrong={wrong} first={wrong !== undefined} long />
        <Button>{page.next}</Button>
      </form>
    </>
  );
  return officePage(c, look, { title: opening.crew, tab: "more", children }, wrong === undefined ? 200 : 422);
}

interface Tried {
  readonly silent?: Rings;
  readonly draft?: { readonly name?: string; readonly contact?: string };
  readonly wrong?: Wrong;
}

function ladderPage(c: EdgeContext, seen: View, { silent, draft = {}, wrong = {} }: Tried = {}): Response {
  const { it, look, me } = seen;
  const { opening, page, people } = look.words;
  const rung = silent === undefined ? c.req.query("rung") : undefined;
  const [first] = Object.keys(wrong);
  const of = filled<"name" | "contact">(draft, wrong);
  const children = (
    <>
      <Progress at={4} look={look} />
      <h1>{opening.ladder}</h1>
      <p>{opening.ladderHint}</p>
      {it.ready ? null : <Said kind="warn" text={opening.nobodyProved} />}
      <Said
        kind="bad"
        text={silent === undefined ? null : opening.notRang({ contact: `\u2068${silent.contact}\u2069` })}
      />
      <form method="post" action="/board/open/ladder">
        {it.ladder.map((person, i) => (
          <section class="card stack">
            <div class="row">
              <Person name={person.name} />
              <span>
                <b dir="auto">
                  {i + 1}. {person.name}
                </b>
                <small>
                  <bdi>{person.contact}</bdi>
                  <br />
                  {proofLine(people, person, seen)}
                </small>
              </span>
              {i === 0 ? null : (
                <button class="link" name="first" value={String(person.id)}>
                  {opening.first}
                </button>
              )}
            </div>
            {String(person.id) === rung ? (
              <>
                <p>
                  <b>{opening.rang({ contact: `\u2068${person.contact}\u2069` })}</b>
                </p>
                <Button name="rang" value={String(person.id)}>
                  {opening.yes}
                </Button>
                <Button plain name="silent" value={String(person.id)}>
                  {opening.no}
                </Button>
              </>
            ) : (
              <Button plain={isProved(person.provedAt, seen.frame.now)} name="ring" value={String(person.id)}>
                {person.id === me.id ? opening.ringMe : opening.ring({ name: person.name })}
              </Button>
            )}
          </section>
        ))}
      </form>
      {me.role === "owner" ? (
        <details open={first !== undefined}>
          <summary>{opening.another}</summary>
          <form method="post" action="/board/open/ladder" class="card">
            <Field label={people.name} {...of("name")} />
            <Field label={`${people.phone} / ${people.email}`} hint={people.addHint} {...of("contact")} />
            <Button>{opening.addPerson}</Button>
          </form>
        </details>
      ) : null}
      {it.ready ? (
        <p class="stack">
          <LinkButton href="/board/open/look">{page.next}</LinkButton>
        </p>
      ) : null}
    </>
  );
  return officePage(c, look, { title: opening.ladder, tab: "more", children }, first === undefined ? 200 : 422);
}

const WHITE = "#ffffff";

/** The picture of the customer's page follows the choice without a script: each colour has a rule of its own. */
function lookPage(c: EdgeContext, { it, look, frame }: View, own = "", wrong?: string): Response {
  const { opening, page } = look.words;
  const known = COLORS.some((color) => color === it.color);
  const all = known ? COLORS : [it.color, ...COLORS];
  const faces = wording(look.language).faces;
  const rules = all.map((color) => {
    const { fill, on, accent } = brandColors(color, WHITE, "#20242c");
    return `form:has([value="${color}"]:checked) .seen{--brand:${fill};--on:${on};--accent:${accent}}`;
  });
  const children = (
    <>
      <Progress at={5} look={look} />
      <h1>{opening.look}</h1>
      <p>{opening.lookHint}</p>
      <form method="post" action="/board/open/look">
        <Picks
          name="color"
          label={opening.color}
          value={wrong === undefined ? it.color : "own"}
          options={[...all.map((color) => [color, ""] as const), ["own", opening.ownColor] as const]}
        />
        <div class="own">
          <Field
            name="own"
            label={opening.ownColor}
            hint={opening.ownColorHint}
            value={own}
            wrong={wrong}
            first={wrong !== undefined}
            optional
          />
        </div>
        {contrastOf(it.color, WHITE) < 3 ? (
          <Notice kind="warn">
            <p>{opening.paleColor}</p>
          </Notice>
        ) : null}
        <section class="seen" aria-label={opening.preview}>
          <small>{opening.preview}</small>
          <b class="brand">{frame.name}</b>
          <strong>{opening.question({ business: frame.name })}</strong>
          <div class="welcome">
            {faces.map((_, i) => (
              <Face face={i + 1} />
            ))}
          </div>
        </section>
        <Button>{page.next}</Button>
      </form>
    </>
  );
  const style = `.seen{display:grid;gap:12px;padding:20px;margin:0 0 20px;border-radius:20px;background:#fff;color:#20242c;border:1px solid var(--line)}.seen .brand{color:var(--accent)}.seen strong{font-size:1.375rem;line-height:1.25}.seen small{color:#5b6270}.seen .welcome{margin:4px 0;--card:#fff}.picks span:has(.swatch){padding:8px 14px}.own{display:none}form:has([value=own]:checked) .own{display:block}${rules.join("")}`;
  return officePage(c, look, { title: opening.look, tab: "more", style, children }, wrong === undefined ? 200 : 422);
}
