import type { Context } from "hono";
import type { BoardView, OpenCase } from "../account/board.ts";
import { sheet } from "../html/frame.tsx";
import { deskStyle } from "../html/style.ts";
import { money } from "../wording/money.ts";
import { when } from "../wording/when.ts";
import { type Words, wording } from "../wording/wording.ts";

type Unit = BoardView["staff"][number];

export function boardPage(c: Context, view: BoardView): Response {
  const words = wording(view.language);
  return sheet(c, {
    title: words.board.title({ business: view.business.name }),
    language: view.language,
    direction: words.direction,
    style: deskStyle(view.business.color),
    body: (
      <main>
        <h1>{words.board.title({ business: view.business.name })}</h1>
        <section class="card">
          <h2>{words.board.waiting}</h2>
          {view.cases.length === 0 ? (
            <p>{words.board.nobody}</p>
          ) : (
            view.cases.map((one) => <Case view={view} one={one} words={words} />)
          )}
        </section>
        <section class="card">
          <h2>{words.board.perception}</h2>
          <p>
            <b class="score">{number(view.whole.perception.value)}</b>
            <small>
              {words.board.range({ low: number(view.whole.perception.low), high: number(view.whole.perception.high) })}{" "}
              · {words.board.answers({ n: Math.round(view.whole.n) })}
            </small>
          </p>
          <p>
            {words.board.delighted}: <b>{percent(view.whole.top2.value)}</b>{" "}
            <small>
              {words.board.range({ low: percent(view.whole.top2.low), high: percent(view.whole.top2.high) })}
            </small>
          </p>
          <small>{words.board.rangeHint}</small>
        </section>
        <Units title={words.board.sites} units={view.sites} words={words} />
        <Units title={words.board.staff} units={view.staff} words={words} />
      </main>
    ),
  });
}

function Case({ view, one, words }: { view: BoardView; one: OpenCase; words: Words }) {
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  return (
    <p>
      <span class="state">{one.customer}</span>
      {one.face === null ? null : ` ${one.face}/5`}
      {one.risk === null ? null : ` · ${money(one.risk.base, view.currency, view.language, true)}`} ·{" "}
      {one.holder ?? words.board.states[one.state]}
      {one.promiseAt === null ? null : `, ${words.board.by({ when: say(one.promiseAt) })}`} ·{" "}
      <small>{words.board.since({ when: say(one.raisedAt) })}</small>
      {one.comment === null ? null : (
        <>
          <br />
          <span class="soft">“{one.comment}”</span>
        </>
      )}
    </p>
  );
}

function Units({ title, units, words }: { title: string; units: readonly Unit[]; words: Words }) {
  const { board } = words;
  if (units.length === 0) return null;
  return (
    <section class="card">
      <h2>{title}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{board.name}</th>
              <th scope="col" class="n">
                {board.perception}
              </th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr>
                <th scope="row">{unit.name}</th>
                <td class="n">
                  {number(unit.shrunk.value)}
                  <br />
                  <small>{board.range({ low: number(unit.shrunk.low), high: number(unit.shrunk.high) })}</small>
                </td>
                <td>
                  {board.bands[unit.band]}
                  <br />
                  <small>{board.answers({ n: Math.round(unit.n) })}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function number(value: number | null): string {
  return value === null ? "–" : String(Math.round(value));
}

function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}
