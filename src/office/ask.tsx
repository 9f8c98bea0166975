// Asking a customer from the van: whom, who came, what was done; then what will come of it, and a code to show instead.
import type { Hono } from "hono";
import type { AskedView, AskView, Fate } from "../account/access/ask.ts";
import { asLine } from "../channels/sms/sms_text.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { Field, filled, Picks, Select } from "../html/fields.tsx";
import { Button, LinkButton } from "../html/parts.tsx";
import { qrSvg } from "../survey/qr.ts";
import { calledName } from "../wording/given_name.ts";
import type { OfficeWords } from "../wording/office/office.ts";
import { clock, when } from "../wording/when.ts";
import { contactFrom } from "./contact.ts";
import { asMember, type Member, officePage, plainPage, Said, type Typed, typed } from "./page.tsx";

type View = Member<AskView>;
type Wrong = Partial<Record<"contact" | "name" | "staff", string>>;

interface Draft {
  readonly contact: string;
  readonly name: string;
  readonly staff: readonly string[];
  readonly job: string;
  readonly site: string;
}

export function askRoutes(office: Hono<Edge>): void {
  office.get("/board/ask", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.askView(session));
    if (seen instanceof Response) return seen;
    // Where one person goes to all customers, it was them.
    const staff = seen.it.crew.length === 1 ? seen.it.crew.map(({ id }) => String(id)) : [];
    return askPage(c, seen, { contact: "", name: "", staff, job: "", site: "" });
  });

  office.post("/board/ask", async (c) => {
    const [seen, sent] = [await asMember(c, (stub, session) => stub.askView(session)), await typed(c)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    return asked(c, seen, draftOf(sent), sent);
  });

  office.get("/board/asked/:visit", async (c) => {
    const id = c.req.param("visit");
    const visit = /^[1-9]\d{0,9}$/.test(id) ? Number(id) : 0;
    const seen = await asMember(c, (stub, session) => stub.askedView(session, visit));
    if (seen instanceof Response) return seen;
    const { it, look } = seen;
    return it === null ? plainPage(c, look, look.words.page.missing, "", 404) : askedPage(c, { ...seen, it });
  });
}

function draftOf(sent: Typed): Draft {
  const [contact, name, job, site] = ["contact", "name", "job", "site"].map((field) => sent.text(field));
  return { contact: contact ?? "", name: name ?? "", job: job ?? "", site: site ?? "", staff: sent.all("staff") };
}

async function asked(c: EdgeContext, seen: View, draft: Draft, sent: Typed): Promise<Response> {
  const { page, ask } = seen.look.words;
  const contact = contactFrom(draft.contact, seen.frame.country);
  const wrong: Wrong = {
    ...(contact === null && { contact: draft.contact === "" ? page.fill : page.contactWrong }),
    ...(draft.staff.length === 0 && { staff: page.fill }),
  };
  if (contact === null || Object.keys(wrong).length > 0) return askPage(c, seen, draft, wrong);
  const input = {
    contact,
    name: asLine(draft.name).slice(0, 120),
    staff: draft.staff.map(Number).filter(Number.isInteger),
    job: asLine(draft.job).slice(0, 120),
    site: sent.id("site"),
    when: sent.text("when") === "evening" ? "evening" : "now",
  } as const;
  const done = await asMember(c, (stub, session) => stub.ask(session, input));
  if (done instanceof Response) return done;
  if (done.it.ok) return c.redirect(`/board/asked/${done.it.visit}`, 303);
  const why: Wrong = {
    name: { name: ask.nameWrong },
    staff: { staff: page.fill },
    erased: { contact: ask.erased },
    not_ready: {},
  }[done.it.reason];
  return askPage(c, seen, draft, why, done.it.reason === "not_ready" ? 409 : 422);
}

function askPage(c: EdgeContext, { it, look, frame }: View, draft: Draft, wrong: Wrong = {}, failed: 409 | 422 = 422) {
  const { ask, opening, more } = look.words;
  const [first] = Object.keys(wrong);
  const title = it.first ? ask.first : ask.title;
  const of = filled<"contact" | "name">(draft, wrong);
  const form = (
    <form method="post" action="/board/ask">
      <Field label={ask.contact} {...of("contact")} />
      <Field label={ask.name} {...of("name")} {...(!it.first && { hint: ask.nameHint })} optional={!it.first} />
      <Picks
        name="staff"
        label={ask.staff}
        many={draft.staff}
        wrong={wrong.staff}
        options={it.crew.map(({ id, name }) => [String(id), name])}
      />
      {it.sites.length < 2 ? null : (
        <Select
          name="site"
          label={ask.site}
          value={draft.site}
          options={[["", ""], ...it.sites.map(({ id, name }) => [String(id), name] as const)]}
        />
      )}
      <Field name="job" label={ask.job} hint={ask.jobHint} value={draft.job} list={it.jobs} optional />
      <Button name="when" value="now">
        {ask.now}
      </Button>
      {it.evening === null ? null : (
        <Button plain name="when" value="evening">
          {ask.evening({ when: clock(it.evening, frame.timezone, look.language) })}
        </Button>
      )}
    </form>
  );
  const way = (href: string, label: string) => (
    <p class="stack">
      <LinkButton href={href}>{label}</LinkButton>
    </p>
  );
  const children = (
    <>
      <h1>{title}</h1>
      {it.first ? <p>{ask.firstHint}</p> : null}
      {it.crew.length === 0 ? (
        <>
          <Said kind="warn" text={ask.noStaff} />
          {way("/board/open/crew", more.crew)}
        </>
      ) : it.ready ? (
        form
      ) : (
        <>
          <Said kind="warn" text={opening.nobodyProved} />
          {way("/board/open/ladder", ask.prove)}
        </>
      )}
    </>
  );
  const refused = first !== undefined || failed === 409;
  return officePage(c, look, { title, tab: "ask", children }, refused ? failed : 200);
}

const GOOD: ReadonlySet<Fate["is"]> = new Set(["going", "at", "quiet", "answered", "sent"]);

function askedPage(c: EdgeContext, { it, look, frame }: Member<AskedView>): Response {
  const { ask } = look.words;
  const customer = it.customer === "" ? ask.somebody : calledName(it.customer);
  const say = (at: number) => when(at, frame.now, frame.timezone, look.language);
  const text = fateLine(ask, it.fate, customer, say);
  const children = (
    <>
      <h1>{ask.title}</h1>
      <Said kind={GOOD.has(it.fate.is) ? "good" : "warn"} text={text} />
      {it.fate.is === "no_alert_channel" ? (
        <p class="stack">
          <LinkButton href="/board/open/ladder">{ask.prove}</LinkButton>
        </p>
      ) : null}
      <details open={!GOOD.has(it.fate.is)}>
        <summary>{ask.share}</summary>
        <img class="qr" alt={it.link} src={`data:image/svg+xml,${encodeURIComponent(qrSvg(it.link))}`} />
        <p class="soft">{ask.shareHint}</p>
        <p>
          <a href={it.link}>{it.link}</a>
        </p>
      </details>
      <p class="stack">
        <LinkButton href="/board/ask" plain>
          {ask.another}
        </LinkButton>
      </p>
    </>
  );
  return officePage(c, look, { title: ask.title, tab: "ask", children });
}

function fateLine(ask: OfficeWords["ask"], fate: Fate, customer: string, say: (at: number) => string): string {
  switch (fate.is) {
    case "at":
    case "quiet":
      return ask[fate.is]({ customer, when: say(fate.at) });
    case "capped":
      return ask.capped({ customer, asks: fate.asks, days: fate.days });
    case "no_alert_channel":
      return ask.no_alert_channel;
    default:
      return ask[fate.is]({ customer });
  }
}
