// How the list of settings looks, and the page of one group: what it does is said before it is saved.
import type { SettingsView } from "../../account/access/settings.ts";
import type { EdgeContext } from "../../edge.ts";
import { Button, Row } from "../../html/parts.tsx";
import { wording } from "../../wording/wording.ts";
import { type Member, officePage, Said } from "../page.tsx";
import type { Draft, SettingsForm } from "./fields.ts";
import { Input, reads } from "./input.tsx";
import { GROUPS, PAGES, type PageName, type Reader } from "./pages.ts";
import { type Example, Preview, previewStyle } from "./preview.tsx";

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
  /** The texts of what would be saved, once somebody wants to look. */
  readonly examples: readonly Example[] | null;
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
          </ul>
        </>
      ))}
    </>
  );
  return officePage(c, look, { title: words.title, tab: "more", style: BRIEF, children });
}

const BRIEF = ".brief{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}";

const STYLE =
  ".plainset{border:0;margin:0;padding:0;min-width:0}.check{display:flex;gap:12px;align-items:center;min-height:44px}.logo{margin:0}.logo svg{display:block;height:40px;max-width:40vw;padding:4px;border-radius:8px;background:#fff}.field input[type=color]{display:block;width:100%;height:52px;padding:4px;border:1px solid var(--edge);border-radius:12px;background:var(--card)}.chips{display:flex;flex-wrap:wrap;gap:8px;padding:0;list-style:none}.chips li{padding:4px 12px;border-radius:16px;background:var(--wash)}";

export function settingPage(
  c: EdgeContext,
  { look, me }: Seen,
  reader: Reader,
  settling: Settling,
  status: 200 | 409 | 422 = 200,
): Response {
  const { words, language } = reader;
  const { name, form, draft, stamp, wrong, both, examples } = settling;
  const { title, intro } = words.pages[name];
  const [firstWrong] = Object.keys(wrong);
  const path = `/board/settings/${name}`;
  const brand = {
    name: draft["brand.name"] ?? "",
    color: draft["brand.color"] ?? "",
    logo: draft["brand.logo"] ?? "",
  };
  const children = (
    <>
      <h1>{title}</h1>
      <p>{intro}</p>
      <Said kind="warn" text={me.role === "owner" ? null : words.lookOnly} />
      <Said kind="bad" text={status === 409 ? words.meanwhile : status === 422 ? words.mend : null} />
      <Said kind="warn" text={examples === null ? null : words.lookHint} />
      {examples === null ? null : <Preview brand={brand} examples={examples} words={words} language={language} />}
      {name === "standards" ? <Ours language={language} said={words.pages.standards.ours} /> : null}
      <form method="post" action={path} {...(name === "look" && { enctype: "multipart/form-data" })}>
        <input type="hidden" name="was" value={stamp} />
        <fieldset class="plainset" disabled={me.role !== "owner"}>
          {form.fields.map((field) => {
            const two = both[field.at];
            const say = (value: string) => reads(field, value, words, language);
            return (
              <>
                <Said
                  kind="warn"
                  text={two === undefined ? null : words.both({ theirs: say(two.theirs), yours: say(two.yours) })}
                />
                <Input
                  field={field}
                  value={draft[field.at] ?? ""}
                  wrong={wrong[field.at]}
                  first={field.at === firstWrong}
                  words={words}
                  language={language}
                />
              </>
            );
          })}
        </fieldset>
        {me.role === "owner" ? (
          <div class="stack">
            {name === "look" ? (
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
  const style = STYLE + (examples === null ? "" : previewStyle(brand));
  return officePage(c, look, { title, tab: "more", style, children }, status);
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
