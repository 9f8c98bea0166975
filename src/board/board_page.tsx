import type { Context } from "hono";
import type { BoardView } from "../account/views/board.ts";
import type { OpenCase } from "../account/views/open_cases.ts";
import { sheet } from "../html/frame.tsx";
import { scoreStyle } from "../html/score_style.ts";
import { deskStyle } from "../html/style.ts";
import { recoveryWording, wording } from "../wording/all.ts";
import { money } from "../wording/money.ts";
import { scoreWords } from "../wording/scores/scores.ts";
import { when } from "../wording/when.ts";
import type { Words } from "../wording/wording.ts";
import { Banner } from "./banner.tsx";
import { Perception, Trust } from "./score_sections.tsx";
import { Units } from "./unit_section.tsx";
import { Warnings } from "./warning_section.tsx";
import { Worth } from "./worth_section.tsx";

export function boardPage(c: Context, view: BoardView): Response {
  const words = wording(view.language);
  const props = { view, words, numbers: scoreWords(view.language) };
  const { scores } = view;
  return sheet(c, {
    title: words.board.title({ business: view.business.name }),
    language: view.language,
    direction: words.direction,
    style: deskStyle(view.business.color) + scoreStyle,
    body: (
      <main>
        <h1>{words.board.title({ business: view.business.name })}</h1>
        <Banner view={view} />
        <section class="card">
          <h2>{words.board.waiting}</h2>
          {view.cases.length === 0 ? (
            <p>{words.board.nobody}</p>
          ) : (
            view.cases.map((one) => <Case view={view} one={one} words={words} />)
          )}
        </section>
        <Warnings {...props} />
        <Perception {...props} />
        <Trust {...props} />
        <Worth {...props} />
        <Units title={words.board.sites} units={scores.sites} {...props} />
        <Units title={words.board.staff} units={scores.staff} {...props} />
        <p>
          <a href={`/board/how?lang=${view.language}`}>{props.numbers.board.how}</a>
        </p>
      </main>
    ),
  });
}

function Case({ view, one, words }: { view: BoardView; one: OpenCase; words: Words }) {
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  return (
    <p>
      {one.urgent ? <b class="mark">{recoveryWording(view.language).desk.danger}</b> : null}
      <span class="state">{one.customer === "" ? words.someone : one.customer}</span>
      {one.face === null ? null : ` ${one.face}/5`}
      {one.risk === null ? null : ` · ${money(one.risk.base, view.currency, view.language, true)}`} ·{" "}
      {one.holder ?? words.board.states[one.state]}
      {one.promiseAt === null ? null : `, ${words.board.by({ when: say(one.promiseAt) })}`} ·{" "}
      <small>{words.board.since({ when: say(one.raisedAt) })}</small>
      {one.comment === null ? null : (
        <>
          <br />
          <span class="soft" dir="auto">
            “{one.comment}”
          </span>
        </>
      )}
    </p>
  );
}
