// What complaints put at risk, what was kept of it and what the guarantee cost; and how well staff read their customers.
import { money } from "../wording/money.ts";
import type { Entry } from "../wording/scores/scores.ts";
import { How } from "./how_page.tsx";
import type { Props } from "./score_sections.tsx";

export function Worth(props: Props) {
  const { worth, guarantee } = props.view.scores;
  const { atRisk, kept, by } = worth;
  if (atRisk.n === 0 && guarantee.n === 0) return null;
  const { view, numbers } = props;
  const ends = (["open", "won", "lost", "silent"] as const).filter((end) => by[end].n > 0);
  return (
    <section class="card">
      <div class="figures">
        {atRisk.n === 0 ? null : (
          <div>
            <Amount {...props} entry="at_risk" sum={atRisk} />
            {ends.length < 2 ? null : (
              <dl>
                {ends.map((end) => (
                  <>
                    <dt>{numbers.worth[end]}</dt>
                    <dd>
                      {money(by[end].value ?? 0, view.currency, view.language, (by[end].value ?? 0) >= 1_000_000)}{" "}
                      <small>{numbers.board.customers({ n: Math.round(by[end].n) })}</small>
                    </dd>
                  </>
                ))}
              </dl>
            )}
          </div>
        )}
        {atRisk.n === 0 ? null : <Amount {...props} entry="kept" sum={kept} />}
        <Amount {...props} entry="guarantee" sum={{ n: guarantee.n, value: guarantee.amount, low: null, high: null }} />
      </div>
    </section>
  );
}

interface Sum {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

function Amount({ entry, sum, view, numbers }: Props & { entry: Entry; sum: Sum }) {
  const say = (amount: number) => money(amount, view.currency, view.language, Math.abs(amount) >= 1_000_000);
  const range = sum.low === null || sum.high === null ? null : { low: say(sum.low), high: say(sum.high) };
  return (
    <div>
      <p>
        {numbers.how.entries[entry].title}
        <How entry={entry} language={view.language} />
      </p>
      <p class="big">{say(sum.value ?? 0)}</p>
      <small>
        {range === null
          ? numbers.board.times({ n: Math.round(sum.n) })
          : `${numbers.board.assumed(range)} · ${numbers.board.customers({ n: Math.round(sum.n) })}`}
      </small>
    </div>
  );
}

/** Faces, from −4 to 4; its limits can be told from ten pairs on. */
export function Gap({ view, words, numbers }: Props) {
  const { gap } = view.scores;
  const say = (faces: number) => `${faces > 0 ? "+" : faces < 0 ? "−" : ""}${Math.abs(faces).toFixed(1)}`;
  return (
    <div>
      <p>
        {numbers.how.entries.gap.title}
        <How entry="gap" language={view.language} />
      </p>
      <p class="big">
        {gap.value === null ? "–" : <bdi>{say(gap.value)}</bdi>} <small>{numbers.board.faces}</small>
      </p>
      <small>
        {gap.n === 0
          ? words.board.noAnswers
          : `${numbers.range({ low: say(gap.low), high: say(gap.high) })} · ${words.board.answers({ n: Math.round(gap.n) })}`}
      </small>
    </div>
  );
}
