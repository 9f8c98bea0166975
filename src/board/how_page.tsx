import type { Context } from "hono";
import { sheet } from "../html/frame.tsx";
import { scoreStyle } from "../html/score_style.ts";
import { deskStyle } from "../html/style.ts";
import { wording } from "../wording/all.ts";
import { type Entry, scoreWords } from "../wording/scores/scores.ts";
import { FORMULAS } from "./formulas.ts";

/** What each number means, in plain words and as a formula; public, so that it can be linked from anywhere. */
export function howPage(c: Context, language: string): Response {
  const { how } = scoreWords(language);
  const entries = Object.entries(how.entries);
  return sheet(c, {
    title: how.title,
    language,
    direction: language === "ar" ? "rtl" : wording(language).direction,
    style: deskStyle("#0f766e") + scoreStyle,
    body: (
      <main class="how">
        <h1>{how.title}</h1>
        <p>{how.lead}</p>
        {entries.map(([name, { title, plain }]) => (
          <section class="card" id={name}>
            <h2>{title}</h2>
            <p>{plain}</p>
            <figure>
              <figcaption>{how.formula}</figcaption>
              <pre class="formula" dir="ltr">
                {FORMULAS[name as Entry]}
              </pre>
            </figure>
          </section>
        ))}
      </main>
    ),
  });
}

/** The link from a number to what it means. */
export function How({ entry, language }: { entry: Entry; language: string }) {
  const words = scoreWords(language);
  const label = words.board.how_this({ what: words.how.entries[entry].title });
  return (
    <a class="q" href={`/board/how?lang=${language}#${entry}`} aria-label={label} title={label}>
      ?
    </a>
  );
}
