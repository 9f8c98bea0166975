// What was changed, by whom and when, from what to what.
import type { Hono } from "hono";
import type { Audited, AuditView, Entry } from "../../account/access/audit.ts";
import type { Edge, EdgeContext } from "../../edge.ts";
import { Select } from "../../html/fields.tsx";
import { Button, LinkButton } from "../../html/parts.tsx";
import { settingsWords } from "../../wording/settings/settings.ts";
import { asMember, type Member, officePage } from "../page.tsx";
import { labelsOf } from "../settings/pages.ts";
import { type Words, wordsFor } from "./words.ts";

const KINDS: readonly Audited[] = [
  "settings",
  "manager",
  "staff",
  "customer",
  "site",
  "place",
  "channel",
  "webhook",
  "key",
];

export function changeRoutes(office: Hono<Edge>): void {
  office.get("/board/changes", async (c) => {
    const what = KINDS.find((one) => one === c.req.query("what")) ?? null;
    const before = /^[1-9]\d{0,14}$/.test(c.req.query("before") ?? "") ? Number(c.req.query("before")) : null;
    const who = /^[1-9]\d{0,9}$/.exec(c.req.query("who") ?? "")?.[0] ?? null;
    const seen = await asMember(c, (stub, session) => stub.auditView(session, { what, who, before }));
    return seen instanceof Response ? seen : changesPage(c, seen, what, who);
  });
}

async function changesPage(
  c: EdgeContext,
  seen: Member<AuditView>,
  what: Audited | null,
  who: string | null,
): Promise<Response> {
  const { words, say } = await wordsFor(seen);
  const w = words.changes;
  const { entries, next, people } = seen.it;
  const { language } = seen.look;
  const older = new URLSearchParams({
    ...(what !== null && { what }),
    ...(who !== null && { who }),
    before: String(next),
  });
  await settingsWords.load(language);
  const labels = labelsOf(settingsWords.words(language), language, seen.frame.currency);
  const children = (
    <>
      <h1>{w.title}</h1>
      <p>{w.intro}</p>
      <form action="/board/changes" class="stack">
        <Select
          name="what"
          label={w.filter}
          value={what ?? ""}
          options={[["", w.all], ...KINDS.map((one) => [one, w.what[one]] as const)]}
        />
        <Select
          name="who"
          label={w.who}
          value={who ?? ""}
          options={[["", w.everybody], ...people.map(({ id, name }) => [String(id), name] as const)]}
        />
        <Button plain>{w.filter}</Button>
      </form>
      {entries.length === 0 ? <p>{w.none}</p> : null}
      {entries.map((entry) => (
        <Changed
          entry={entry}
          w={w}
          labels={labels}
          roles={seen.look.words.people.roles}
          first={words.keys.unnamed}
          say={say}
        />
      ))}
      {next === null ? null : (
        <LinkButton href={`/board/changes?${older}`} plain>
          {w.older}
        </LinkButton>
      )}
      <p>
        <a href="/board/more">{seen.look.words.page.back}</a>
      </p>
    </>
  );
  return officePage(c, seen.look, { title: w.title, tab: "more", children });
}

interface ChangedProps {
  readonly entry: Entry;
  readonly w: Words["words"]["changes"];
  /** What the fields of the settings are called on their pages. */
  readonly labels: ReadonlyMap<string, string>;
  readonly roles: Readonly<Record<string, string>>;
  /** What the key is called that has no name. */
  readonly first: string;
  readonly say: Words["say"];
}

function Changed({ entry, w, labels, roles, first, say }: ChangedProps) {
  const inWords = (value: string) => shown(value, { ...w.values, ...roles }, w.list, say);
  const { at, by, who, what, name, changes, erased } = entry;
  const person = who === "" ? first : (who ?? w.somebody);
  return (
    <section class="card">
      <b>{w.what[what]}</b>
      {name === null || what === "settings" ? null : (
        <>
          {" · "}
          <bdi>{name}</bdi>
        </>
      )}
      <br />
      <small>
        {say(at)} · {by === "operator" ? w.by.operator : w.by[by]({ name: person })}
      </small>
      {erased ? (
        <p>{w.erased}</p>
      ) : (
        <dl class="changes">
          {changes.map(({ field, from, to }) => (
            <>
              <dt dir="auto">{labelOf(field, w, labels)}</dt>
              <dd>
                {from === null ? null : <del>{inWords(from)}</del>}{" "}
                {to === null ? <i>{w.gone}</i> : <ins>{inWords(to)}</ins>}
              </dd>
            </>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What has no name of its own here is called as the API calls it. */
function labelOf(field: string, { fields }: Words["words"]["changes"], labels: ReadonlyMap<string, string>): string {
  const known = new Map<string, string>(Object.entries(fields));
  const place = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return known.get(field) ?? labels.get(place) ?? place;
}

function shown(value: string, words: Readonly<Record<string, string>>, list: string, say: Words["say"]) {
  const known = new Map(Object.entries(words)).get(value);
  if (known !== undefined) return known;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return say(Date.parse(value));
  if (!/^[[{]/.test(value)) return <bdi>{value}</bdi>;
  const lines = linesOf(value);
  if (lines !== null) return <bdi>{lines.length === 0 ? "–" : lines.join(", ")}</bdi>;
  return (
    <details>
      <summary>{list}</summary>
      <code dir="ltr">{value}</code>
    </details>
  );
}

/** Of a list of words, or of things that are each a few words; null for what is more than that. */
function linesOf(json: string): string[] | null {
  const list = parsed(json);
  if (!Array.isArray(list)) return null;
  const lines = list.map((one: unknown) => (typeof one === "object" && one !== null ? Object.values(one) : [one]));
  return lines.flat().every((part) => ["string", "number"].includes(typeof part))
    ? lines.map((parts) => parts.join(" "))
    : null;
}

/** Somebody's own sentence may begin with a bracket. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return [json];
  }
}
