// What a page of settings would come to, before it is saved: how customers see it, whom it rings, what it would have opened.

import type { Child } from "hono/jsx";
import type { Evening, Rings, SettingsView } from "../../account/access/settings.ts";
import { inGroups } from "../../contact/phone_number.ts";
import type { EdgeContext } from "../../edge.ts";
import { Notice, Row } from "../../html/parts.tsx";
import { names } from "../../wording/names.ts";
import { clock } from "../../wording/when.ts";
import { asMember } from "../page.tsx";
import type { PageName, Reader } from "./pages.ts";
import { Preview, previewStyle } from "./preview.tsx";

export interface Aside {
  readonly children: Child;
  readonly style: string;
}

type Settings = SettingsView["settings"];

export function looksFirst(name: PageName): boolean {
  return ["look", "ladder", "hours", "triggers"].includes(name);
}

/** Null where there is nothing to show beside the fields. */
export async function asideOf(
  c: EdgeContext,
  reader: Reader,
  name: PageName,
  settings: Settings,
  saved: Settings,
): Promise<Aside | Response | null> {
  switch (name) {
    case "look": {
      const { name: business, color, logo } = settings.brand;
      const { languages } = settings.survey;
      const examples = await asMember(c, (stub, session) => stub.exampleTexts(session, business, languages));
      if (examples instanceof Response) return examples;
      const brand = { name: business, color, logo: logo ?? "" };
      return {
        children: <Preview brand={brand} examples={examples.it} words={reader.words} language={reader.language} />,
        style: previewStyle(brand),
      };
    }
    case "ladder":
    case "hours": {
      const { ladder, hours } = settings;
      const seen = await asMember(c, (stub, session) => stub.evening(session, { ladder, hours }));
      return seen instanceof Response ? seen : { children: <Night evening={seen.it} reader={reader} />, style: "" };
    }
    case "triggers": {
      const seen = await asMember(c, (stub, session) => stub.openedLately(session, settings.triggers));
      if (seen instanceof Response || seen.it === null) return seen instanceof Response ? seen : null;
      const { answers, days, opened } = seen.it;
      const n = (value: number | undefined) => new Intl.NumberFormat(reader.language).format(value ?? 0);
      const { month, monthHint, monthNow } = reader.words.preview;
      const changed = JSON.stringify(settings.triggers) !== JSON.stringify(saved.triggers);
      const children = (
        <section class="card">
          <p>
            <b>{month({ days: n(days), answers: n(answers), opened: n(opened[0]) })}</b>
          </p>
          {changed ? <p>{monthNow({ opened: n(opened[1]) })}</p> : null}
          <small>{monthHint}</small>
        </section>
      );
      return { children, style: "" };
    }
    default:
      return null;
  }
}

function Night({ evening, reader }: { readonly evening: Evening; readonly reader: Reader }) {
  const { words, language, timezone } = reader;
  const { preview } = words;
  const last = evening.calls.length - 1;
  const silent = [...evening.calls.flatMap(({ people }) => people), ...evening.danger].filter(({ proved }) => !proved);
  const never = [...new Set(silent.map(({ name }) => name))];
  return (
    <section aria-label={preview.night}>
      <h2>{preview.night}</h2>
      <ul class="rows">
        {evening.calls.map(({ at, people, chat }, i) => (
          <Row
            title={`${clock(at, timezone, language)} ${names([...people.map(({ name }) => name), ...(chat === null ? [] : [chat])], language)}`}
            detail={
              <>
                {i === last && i > 0 ? (
                  <>
                    {preview.again}
                    <br />
                  </>
                ) : null}
                <bdi>{people.map(reached).join(", ")}</bdi>
              </>
            }
          />
        ))}
      </ul>
      <p>{preview.danger({ names: names([...new Set(evening.danger.map(({ name }) => name))], language) })}</p>
      {never.length === 0 ? null : (
        <Notice kind="warn">
          <p>
            {preview.silent({ names: names(never, language) })} <a href="/board/open/ladder">{preview.prove}</a>
          </p>
        </Notice>
      )}
    </section>
  );
}

function reached({ contact }: Rings): string {
  return contact.startsWith("+") ? inGroups(contact) : contact;
}
