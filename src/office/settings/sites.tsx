// Branches, shops and depots, and the codes that hang in them. What was counted under one stays in the numbers.
import type { Hono } from "hono";
import type { SiteOrder, SitesView } from "../../account/access/places.ts";
import { asLine } from "../../channels/sms/sms_text.ts";
import type { Edge, EdgeContext } from "../../edge.ts";
import { Field, Picks, Select } from "../../html/fields.tsx";
import { Button, LinkButton } from "../../html/parts.tsx";
import { mint } from "../../link.ts";
import { type SettingsWords, settingsWords } from "../../wording/settings/settings.ts";
import { asMember, type Member, officePage, Said, type Typed, typed } from "../page.tsx";

const MOMENTS = ["visit", "booking", "arrival", "job", "invoice", "aftercare"] as const;

type View = Member<SitesView> & { readonly words: SettingsWords };

export function siteRoutes(office: Hono<Edge>): void {
  office.get("/board/sites", async (c) => {
    const seen = await view(c, "see_settings");
    return seen instanceof Response ? seen : sitesPage(c, seen, {});
  });

  office.post("/board/sites", async (c) => {
    const [seen, sent] = [await view(c, "change_settings"), await typed(c)];
    if (seen instanceof Response) return seen;
    if (sent instanceof Response) return sent;
    const { order, field, name } = orderOf(sent, seen);
    const wrong = wrongIn(order, name, seen);
    if (wrong !== null) return sitesPage(c, seen, { field, typed: name, wrong, sent }, 422);
    const done = await asMember(c, (stub, session) => stub.orderSite(session, order));
    if (done instanceof Response) return done;
    if (!done.it) return sitesPage(c, seen, { field, typed: name, wrong: seen.words.sites.taken, sent }, 409);
    return c.redirect("/board/sites?done=saved", 303);
  });
}

async function view(c: EdgeContext, need: "see_settings" | "change_settings"): Promise<View | Response> {
  const seen = await asMember(c, (stub, session) => stub.sitesView(session, need));
  if (seen instanceof Response) return seen;
  await settingsWords.load(seen.look.language);
  return { ...seen, words: settingsWords.words(seen.look.language) };
}

function orderOf(sent: Typed, { it }: View): { order: SiteOrder; field: string; name: string } {
  const [id, retired] = [sent.id("rename"), sent.id("retire")];
  const field = sent.text("do") === "hang" ? "place" : id === null ? "name" : `name.${id}`;
  const name = asLine(sent.text(field)).slice(0, field === "place" ? 80 : 120);
  if (retired !== null) return { order: { do: "retire", id: retired }, field, name };
  if (field !== "place") return { order: id === null ? { do: "add", name } : { do: "rename", id, name }, field, name };
  const site = it.sites.find((one) => one.id === sent.id("site"))?.name;
  const moment = MOMENTS.find((one) => one === sent.text("moment")) ?? "visit";
  return { order: { do: "hang", name, site, moment }, field, name };
}

/** A name that another site has would bring that one's numbers under this one. */
function wrongIn(order: SiteOrder, name: string, { it, words }: View): string | null {
  if (order.do === "retire") return null;
  if (name === "") return words.wrong.fill;
  const id = order.do === "rename" ? order.id : null;
  const twin = order.do !== "hang" && it.sites.some((site) => site.name === name && site.id !== id);
  return twin ? words.sites.taken : null;
}

interface Tried {
  readonly field?: string;
  readonly typed?: string;
  readonly wrong?: string;
  readonly sent?: Typed;
}

function sitesPage(c: EdgeContext, seen: View, tried: Tried, status: 200 | 409 | 422 = 200): Response {
  const { it, me, look, words } = seen;
  const { sites } = words;
  const owner = me.role === "owner";
  const of = (name: string, value = "") =>
    name === tried.field ? { name, value: tried.typed, wrong: tried.wrong, first: true } : { name, value };
  const children = (
    <>
      <h1>{sites.title}</h1>
      <p>{owner ? sites.intro : words.lookOnly}</p>
      <Said text={c.req.query("done") === "saved" ? look.words.page.saved : null} />
      {it.sites.length === 0 ? <p>{sites.none}</p> : null}
      {it.sites.map(({ id, name }) =>
        owner ? (
          <details class="card" open={tried.field === `name.${id}`}>
            <summary>
              <b dir="auto">{name}</b>
            </summary>
            <form method="post" action="/board/sites" class="stack">
              <Field label={sites.name} {...of(`name.${id}`, name)} most={120} />
              <Button name="rename" value={String(id)}>
                {sites.rename}
              </Button>
              <Button plain name="retire" value={String(id)}>
                {sites.retire}
              </Button>
              <small>{sites.retireHint}</small>
            </form>
          </details>
        ) : (
          <p dir="auto">{name}</p>
        ),
      )}
      {owner ? (
        <details open={tried.field === "name"}>
          <summary>{sites.add}</summary>
          <form method="post" action="/board/sites" class="card">
            <Field label={sites.name} {...of("name")} most={120} />
            <Button>{sites.add}</Button>
          </form>
        </details>
      ) : null}
      <Codes seen={seen} account={seen.frame.account} c={c} tried={tried} field={of("place")} />
      <p>
        <a href="/board/settings">{look.words.page.back}</a>
      </p>
    </>
  );
  return officePage(c, look, { title: sites.title, tab: "more", children }, status);
}

interface CodesProps {
  readonly c: EdgeContext;
  readonly seen: View;
  readonly account: string;
  readonly tried: Tried;
  readonly field: { readonly name: string; readonly wrong?: string | undefined };
}

/** What whoever passes by scans, and answers without a name. */
function Codes({ c, seen: { it, me, words }, account, tried, field }: CodesProps) {
  const { places } = words;
  const moments: Readonly<Record<string, string>> = places.moments;
  const said = (name: string) => tried.sent?.text(name) ?? "";
  return (
    <>
      <h2>{places.title}</h2>
      <p>{places.intro}</p>
      {it.places.map(({ id, name, site, moment }) => {
        const path = `/q/${mint(c.var.config.linkKeys, "place", { account, subject: id })}`;
        return (
          <section class="card stack">
            <b dir="auto">{name}</b>
            <p>
              {moments[moment] ?? moment}
              {site === null ? null : (
                <>
                  {" · "}
                  <bdi>{site}</bdi>
                </>
              )}
            </p>
            <LinkButton plain href={`${path}/print`}>
              {places.print}
            </LinkButton>
            <LinkButton plain href={`${path}?kiosk=1`}>
              {places.tablet}
            </LinkButton>
          </section>
        );
      })}
      {me.role === "owner" ? (
        <details open={tried.field === "place"}>
          <summary>{places.add}</summary>
          <form method="post" action="/board/sites" class="card">
            <Field label={places.name} {...field} most={80} />
            {it.sites.length === 0 ? null : (
              <Select
                name="site"
                label={words.sites.one}
                value={said("site")}
                options={[["", places.anywhere], ...it.sites.map(({ id, name }) => [String(id), name] as const)]}
              />
            )}
            <Picks
              name="moment"
              label={places.moment}
              value={said("moment") === "" ? "visit" : said("moment")}
              options={MOMENTS.map((moment) => [moment, places.moments[moment]])}
            />
            <Button name="do" value="hang">
              {places.add}
            </Button>
          </form>
        </details>
      ) : null}
    </>
  );
}
