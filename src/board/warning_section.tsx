import type { BoardView } from "../account/views/board.ts";
import type { ScoreWords } from "../wording/scores/scores.ts";
import { How } from "./how_page.tsx";

/** What has drifted, in a sentence each, with the press of a person who knows. The words say the colour, too. */
export function Warnings({ view, numbers }: { view: BoardView; numbers: ScoreWords }) {
  const { board } = numbers;
  // Three things are watched.
  const nothing = view.warnings.length === 0 && view.unwatched.length === 3;
  return (
    <section class="card">
      <h2>
        {board.warnings}
        <How entry="warnings" language={view.language} />
      </h2>
      {nothing ? (
        <p class="soft">{board.young({ n: Math.max(...view.unwatched.map((w) => w.n)) })}</p>
      ) : (
        <>
          {view.warnings.length > 0 && !view.preparing ? null : (
            <p class="soft">{view.preparing ? numbers.preparing : board.calm}</p>
          )}
          {view.unwatched.map(({ watch, n }) => (
            <p class="soft">{board.unwatched({ what: board.watches[watch], n })}</p>
          ))}
        </>
      )}
      {view.warnings.map((warning) => (
        <form method="post" class="warning">
          <p>
            <span class={`light ${warning.level}`}>{board[warning.level]}</span>
            {warning.sentence}
          </p>
          <button class="button plain" name="acknowledge" value={warning.id}>
            {board.acknowledge}
          </button>
        </form>
      ))}
    </section>
  );
}
