// The board's numbers. Each stands with its limits, its n and the way to what it means. Long: it is all of them.
import type { BoardView } from "../account/views/board.ts";
import { Distribution, Limits, percent, round, Trend } from "../html/charts.tsx";
import type { Entry, ScoreWords } from "../wording/scores/scores.ts";
import type { Words } from "../wording/wording.ts";
import { How } from "./how_page.tsx";
import { Gap } from "./worth_section.tsx";

export interface Props {
  readonly view: BoardView;
  readonly words: Words;
  readonly numbers: ScoreWords;
}

interface Share {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** How people felt: the score, its months, the faces. */
export function Perception({ view, words, numbers }: Props) {
  const { whole, months, lastYear, peers } = view.scores;
  const range = (low: string, high: string) => numbers.range({ low, high });
  const say = (month: string) =>
    new Intl.DateTimeFormat(view.language, { month: "short", timeZone: "UTC" }).format(Date.parse(`${month}-15`));
  return (
    <section class="card">
      <h2>
        {words.board.perception}
        <How entry="perception" language={view.language} />
      </h2>
      <p class="soft">{numbers.board.period}</p>
      <p>
        <b class="score">{round(whole.perception.value)}</b>
        <small>
          {range(round(whole.perception.low), round(whole.perception.high))} · {byWhom(words, numbers, whole)}
        </small>
      </p>
      {view.scores.atCounter.n === 0 ? null : (
        <p>
          {numbers.board.atCounter}: <b>{round(view.scores.atCounter.perception.value)}</b>{" "}
          <small>
            {range(round(view.scores.atCounter.perception.low), round(view.scores.atCounter.perception.high))} ·{" "}
            {answers(words, view.scores.atCounter.n)}
          </small>
        </p>
      )}
      <Trend points={months.map((m) => ({ label: say(m.name), score: m }))} label={numbers.board.trend} range={range} />
      <small>{numbers.board.trendHint}</small>
      <h2>{numbers.board.distribution}</h2>
      <Distribution faces={whole.faces} names={words.faces} />
      <div class="figures">
        <Figure
          title={words.board.delighted}
          entry="top2"
          share={whole.top2}
          n={whole.n}
          {...{ view, words, numbers }}
        />
        {lastYear === null ? null : (
          <Against
            title={numbers.board.lastYear}
            theirs={lastYear.before.value}
            difference={lastYear.difference}
            {...{ view, words, numbers }}
          />
        )}
        {peers === null ? null : (
          <Against
            title={numbers.board.peers({ k: peers.k })}
            theirs={peers.mean}
            difference={peers.difference}
            {...{ view, words, numbers }}
          />
        )}
      </div>
    </section>
  );
}

/** Purpose beside task: who comes back, what goes with it, and whether our word is kept. */
export function Trust({ view, words, numbers }: Props) {
  const { board } = numbers;
  const { loyalty, taskPurpose, drivers, touches, response, recovery, promises, moments } = view.scores;
  const props = { view, words, numbers };
  const cells = ["both", "task_only", "purpose_only", "neither"] as const;
  return (
    <section class="card">
      <div class="figures">
        <Figure title={board.loyalty} entry="loyalty" share={loyalty.top2} n={loyalty.n} {...props} />
        <div>
          <Figure title={board.response} entry="response" share={response.rate} n={response.delivered} {...props} />
          <LeftOut {...props} />
        </div>
        <Figure
          title={board.recovery}
          entry="recovery"
          share={recovery.among_answered}
          n={recovery.closed}
          {...props}
        />
        <Figure title={board.promises} entry="promises" share={promises.rate} n={promises.due} {...props} />
        <Gap {...props} />
      </div>
      {taskPurpose.n === 0 ? null : (
        <>
          <h2>
            {board.taskPurpose}
            <How entry="loyalty" language={view.language} />
          </h2>
          <div class="cells">
            {cells.map((cell) => (
              <div>
                <span class="big">{percent(taskPurpose.shares[cell].value)}</span>{" "}
                <small>
                  {numbers.range({
                    low: percent(taskPurpose.shares[cell].low),
                    high: percent(taskPurpose.shares[cell].high),
                  })}
                </small>
                <br />
                <small>{board.taskPurposeCells[cell]}</small>
              </div>
            ))}
          </div>
        </>
      )}
      {moments.length < 2 ? null : (
        <>
          <h2>
            {board.moments}
            <How entry="top2" language={view.language} />
          </h2>
          {moments.map((m) => (
            <Line name={m.name} share={m.top2} note={answers(words, m.n)} numbers={numbers} />
          ))}
        </>
      )}
      {drivers.length === 0 ? null : (
        <>
          <h2>
            {board.drivers}
            <How entry="drivers" language={view.language} />
          </h2>
          {drivers.map((d) => (
            <Line
              name={d.driver.replaceAll("_", " ")}
              share={d.top2}
              note={goesWith(d.with_loyalty.somers_d, words, numbers, d.n)}
              numbers={numbers}
            />
          ))}
        </>
      )}
      {touches.length === 0 ? null : (
        <>
          <h2>
            {board.touches}
            <How entry="touches" language={view.language} />
          </h2>
          {touches.map((t) => (
            <Touch touch={t} numbers={numbers} />
          ))}
        </>
      )}
    </section>
  );
}

/** Whom the share of answers leaves out: who was asked a moment ago, and whom nobody could ask. */
function LeftOut({ view, numbers }: Props) {
  const { asked_lately: young, no_address: none } = view.scores.response.left_out;
  const { asking } = numbers;
  const said = [young > 0 ? asking.young({ n: young }) : "", none > 0 ? asking.unreachable({ n: none }) : ""];
  return young + none === 0 ? null : <p class="soft">{said.filter((part) => part !== "").join(" · ")}</p>;
}

/** The count first; what goes with it only of those who told, with its limits. */
function Touch({ touch: t, numbers }: { touch: BoardView["scores"]["touches"][number]; numbers: ScoreWords }) {
  const { board } = numbers;
  const range = ({ low, high }: Share) => numbers.range({ low: percent(low), high: percent(high) });
  const points = (d: number) => `${d > 0 ? "+" : ""}${Math.round(100 * d)}`;
  const { compared } = t;
  return (
    <p>
      <b>{t.touch.replaceAll("_", " ")}</b> · {board.noticed({ n: String(Math.round(t.noticed)) })} ·{" "}
      {t.claimed ? board.touchClaim : board.touchOpen}
      {compared === null ? null : (
        <>
          <br />
          <small>
            {board.touch({
              with: percent(compared.loyal_with.value),
              withRange: range(compared.loyal_with),
              withN: Math.round(t.n_with),
              without: percent(compared.loyal_without.value),
              withoutRange: range(compared.loyal_without),
              withoutN: Math.round(t.n_without),
              low: points(compared.within_staff_and_moment.low),
              high: points(compared.within_staff_and_moment.high),
            })}
          </small>
        </>
      )}
    </p>
  );
}

/** How far loyalty goes with it, with limits; by how many told. */
function goesWith({ value, low, high }: Share, words: Words, numbers: ScoreWords, n: number): string {
  const say = (d: number) => `${d > 0 ? "+" : d < 0 ? "−" : ""}${Math.abs(d).toFixed(1)}`;
  const range = numbers.range({ low: say(low), high: say(high) });
  return value === null ? answers(words, n) : `${say(value)} (${range}) · ${answers(words, n)}`;
}

/** So many answers, and of how many customers where some gave several. */
export const byWhom = (words: Words, numbers: ScoreWords, { n, customers }: { n: number; customers: number }) =>
  customers < Math.round(n) ? `${answers(words, n)} ${numbers.board.customers({ n: customers })}` : answers(words, n);

export const answers = (words: Words, n: number) => words.board.answers({ n: Math.round(n) });

function Figure({
  title,
  entry,
  share,
  n,
  view,
  words,
  numbers,
}: Props & { title: string; entry: Entry; share: Share; n: number }) {
  return (
    <div>
      <p>
        {title}
        <How entry={entry} language={view.language} />
      </p>
      <p class="big">{percent(share.value)}</p>
      <Limits {...share} />
      <small>
        {n === 0
          ? words.board.noAnswers
          : `${numbers.range({ low: percent(share.low), high: percent(share.high) })} · n = ${Math.round(n)}`}
      </small>
    </div>
  );
}

/** Coloured only where the difference is more than luck. */
function Against({
  title,
  theirs,
  difference,
  view,
  numbers,
}: Props & { title: string; theirs: number | null; difference: Share }) {
  const sure = difference.low > 0 ? "good" : difference.high < 0 ? "red" : "";
  const points = (d: number) => `${d > 0 ? "+" : ""}${Math.round(100 * d)}`;
  return (
    <div>
      <p>
        {title}
        <How entry="compared" language={view.language} />
      </p>
      <p class="big">{percent(theirs)}</p>
      <small class={sure}>
        {numbers.board.compared({ low: points(difference.low), high: points(difference.high) })}
      </small>
    </div>
  );
}

function Line({ name, share, note, numbers }: { name: string; share: Share; note: string; numbers: ScoreWords }) {
  return (
    <div>
      <b>{name}</b> {percent(share.value)}{" "}
      <small>
        {numbers.range({ low: percent(share.low), high: percent(share.high) })} · {note}
      </small>
      <Limits {...share} />
    </div>
  );
}
