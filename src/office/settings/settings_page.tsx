// How the list of settings looks, and the page of one group: what it does is said before it is saved.
import type { SettingsView } from "../../account/access/settings.ts";
import type { EdgeContext } from "../../edge.ts";
import { Button, Row } from "../../html/parts.tsx";
import { wording } from "../../wording/wording.ts";
import { type Member, officePage, Said } from "../page.tsx";
import { type Aside, looksFirst } from "./asides.tsx";
import type { Draft, SettingField, SettingsForm } from "./fields.ts";
import { Input, reads } from "./input.tsx";
import { GROUPS, PAGES, type PageName, type Reader } from "./pages.ts";

type Seen = Member<SettingsView>;

/** A page of settings, as far as it has come. */
export interface Settling {
  readonly name: PageName;
  readonly form: SettingsForm;
  readonly draft: Draft;
  /** Of the values it was made from. */
  readonly stamp: string;
  readonly wrong: Readonly<Record<string, string>>;
  /** What two people changed at once. */
  readonly both: Readonly<
    Record<string, { readonly theirs: string; readonly yours: string; readonly touched: boolean }>
  >;
  /** What it would come to; and whether it is what was typed, and not what is saved. */
  readonly aside: Aside | null;
  readonly looked: boolean;
}

export function settingsPage(c: EdgeContext, { look, it, me }: Seen, reader: Reader, saved: boolean): Response {
  const { words } = reader;
  const children = (
    <>
      <h1>{words.title}</h1>
      <p>{me.role === "owner" ? words.intro : words.lookOnly}</p>
      <Said text={saved ? look.words.page.saved : null} />
      {(["ask", "right", "self"] as const).map((group) => (
        <>
          <h2>{words.groups[group]}</h2>
          <ul class="rows">
            {GROUPS[group].map((name: PageName) => (
              <Row
                title={words.pages[name].title}
                detail={<span class="brief">{PAGES[name].now(it.settings, reader) || words.none}</span>}
                href={`/board/settings/${name}`}
              />
            ))}
            {group === "self" ? (
              <Row title={words.sites.title} detail={words.places.title} href="/board/sites" />
            ) : null}
          </ul>
        </>
      ))}
    </>
  );
  return officePage(c, look, { title: words.title, tab: "more", style: BRIEF, children });
}

const BRIEF = ".brief{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}";

const STYLE =
  ".plainset{border:0;margin:0;padding:0;min-width:0}.check{display:flex;gap:12px;align-items:center;min-height:44px}.logo{margin:0}.logo svg{display:block;height:40px;max-width:40vw;padding:4px;border-radius:8px;background:#fff}.field input[type=color]{display:block;width:100%;height:52px;padding:4px;border:1px solid var(--edge);border-radius:12px;background:var(--card)}.rung{margin:28px 0 0;padding:16px 0 0;border-top:1px solid var(--line)}.chips{display:flex;flex-wrap:wrap;gap:8px;padding:0;list-style:none}.chips li{padding:4px 12px;border-radius:16px;background:var(--wash)}";

export function settingPage(
  c: EdgeContext,
  { look, me }: Seen,
  reader: Reader,
  settling: Settling,
  status: 200 | 409 | 422 = 200,
): Response {
  const { words, language } = reader;
  const { name, form, stamp, aside, looked } = settling;
  const { title, intro } = words.pages[name];
  const path = `/board/settings/${name}`;
  const children = (
    <>
      <h1>{title}</h1>
      <p>{intro}</p>
      <Said kind="warn" text={me.role === "owner" ? null : words.lookOnly} />
      <Said kind="bad" text={status === 409 ? words.meanwhile : status === 422 ? words.mend : null} />
      <Said text={status === 200 && !looked && c.req.query("done") === "saved" ? look.words.page.saved : null} />
      <Said kind="warn" text={looked ? words.lookHint : null} />
      {aside?.children}
      {name === "standards" ? <Ours language={language} said={words.pages.standards.ours} /> : null}
      <form method="post" action={path} {...(name === "look" && { enctype: "multipart/form-data" })}>
        <input type="hidden" name="was" value={stamp} />
        <fieldset class="plainset" disabled={me.role !== "owner"}>
          {inGroups(form.fields).map((group) => (
            <Group fields={group} settling={settling} reader={reader} />
          ))}
        </fieldset>
        {me.role === "owner" ? (
          <div class="stack">
            {looksFirst(name) ? (
              <Button plain name="do" value="look">
                {words.look}
              </Button>
            ) : null}
            <Button>{look.words.page.save}</Button>
          </div>
        ) : null}
      </form>
      <p>{status === 409 ? <a href={path}>{words.theirs}</a> : <a href="/board/settings">{look.words.page.back}</a>}</p>
    </>
  );
  const style = STYLE + (aside?.style ?? "");
  return officePage(c, look, { title, tab: "more", style, children }, status);
}

/** What is tucked away stands together. */
function inGroups(fields: readonly SettingField[]): SettingField[][] {
  const groups: SettingField[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last !== undefined && field.tucked !== undefined && last[0]?.tucked !== undefined) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

const UNUSED = ["", "no", "[]"];

function Group({ fields, settling, reader }: { fields: SettingField[]; settling: Settling; reader: Reader }) {
  const { draft, wrong, both } = settling;
  const { words } = reader;
  const [firstWrong] = Object.keys(wrong);
  const drawn = fields.map((field) => {
    const { at } = field;
    const two = both[at];
    const up = /^ladder\.([1-9]\d*)\.managers$/.exec(at)?.[1];
    const say = (value: string) => reads(field, value, reader);
    return (
      <>
        {up === undefined ? null : (
          <p class="rung">
            {draft[at] === "" ? null : (
              <button class="link" name="do" value={`up.${up}`}>
                {words.up({ n: String(Number(up) + 1) })}
              </button>
            )}
          </p>
        )}
        <Said
          kind="warn"
          text={two === undefined ? null : words.both({ theirs: say(two.theirs), yours: say(two.yours) })}
        />
        <Input field={field} value={draft[at] ?? ""} wrong={wrong[at]} first={at === firstWrong} reader={reader} />
      </>
    );
  });
  const tucked = fields[0]?.tucked;
  if (tucked === undefined) return <>{drawn}</>;
  const used = fields.some(({ at }) => !UNUSED.includes(draft[at] ?? "") || wrong[at] !== undefined || at in both);
  return (
    <details open={used}>
      <summary>{tucked}</summary>
      {drawn}
    </details>
  );
}

/** The questions that every business asks. */
function Ours({ language, said }: { readonly language: string; readonly said: string }) {
  return (
    <>
      <h2>{said}</h2>
      <ul class="chips">
        {Object.values(wording(language).after.drivers).map((question) => (
          <li>{question}</li>
        ))}
      </ul>
    </>
  );
}
