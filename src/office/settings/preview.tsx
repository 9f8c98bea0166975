// The customer's page and text as they would be, in each language, before anything is saved.
import { raw } from "hono/html";
import { brandColors, contrastOf } from "../../html/color.ts";
import { Face } from "../../html/faces.tsx";
import { Notice } from "../../html/parts.tsx";
import { LANGUAGE_NAMES } from "../../wording/names.ts";
import type { SettingsWords } from "../../wording/settings/settings.ts";
import { wording } from "../../wording/wording.ts";

const WHITE = "#ffffff";
const INK = "#20242c";

export interface Brand {
  readonly name: string;
  readonly color: string;
  readonly logo: string;
}

export interface Example {
  readonly language: string;
  readonly text: string;
  readonly parts: number;
}

/** A page's style may name no colour that its security headers don't know: it goes with the page's own. */
export function previewStyle({ color }: Brand): string {
  const { fill, on, accent } = brandColors(color, WHITE, INK);
  return `.seen{--brand:${fill};--on:${on};--accent:${accent};--card:#fff;display:grid;gap:12px;padding:20px;margin:0 0 12px;border-radius:20px;background:#fff;color:${INK};border:1px solid var(--line)}.seen .brand{display:flex;gap:12px;align-items:center;color:var(--accent)}.seen strong{font-size:1.375rem;line-height:1.25}.seen .welcome{margin:4px 0;flex-wrap:wrap}.seen .welcome svg{width:44px}.bubble{margin:0 0 20px;padding:12px 16px;border-radius:18px;background:var(--wash);white-space:pre-wrap}`;
}

interface PreviewProps {
  readonly brand: Brand;
  readonly examples: readonly Example[];
  readonly words: SettingsWords;
  readonly language: string;
}

export function Preview({ brand, examples, words, language }: PreviewProps) {
  const { preview } = words;
  return (
    <section class="card" id="preview">
      {contrastOf(brand.color, WHITE) < 3 ? (
        <Notice kind="warn">
          <p>{preview.pale}</p>
        </Notice>
      ) : null}
      {examples.map((example) => (
        <details open={example.language === language.slice(0, 2)}>
          <summary lang={example.language}>{LANGUAGE_NAMES[example.language]}</summary>
          <small>{preview.page}</small>
          <Page brand={brand} language={example.language} />
          <small>{preview.text({ parts: String(example.parts) })}</small>
          <p class="bubble" lang={example.language} dir="auto">
            {example.text}
          </p>
        </details>
      ))}
    </section>
  );
}

function Page({ brand, language }: { readonly brand: Brand; readonly language: string }) {
  const { ask, direction } = wording(language);
  const who = { customer: "Anna", staff: brand.name, business: brand.name };
  return (
    <div class="seen" lang={language} dir={direction}>
      <b class="brand">
        {brand.logo === "" ? null : <span class="logo">{raw(brand.logo)}</span>}
        {brand.name}
      </b>
      <span>{ask.hello(who)}</span>
      <strong>{ask.questionNobody(who)}</strong>
      <div class="welcome">
        {[1, 2, 3, 4, 5].map((face) => (
          <Face face={face} />
        ))}
      </div>
    </div>
  );
}
