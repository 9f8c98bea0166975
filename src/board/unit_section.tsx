// People and sites, in bands.
import type { BoardView } from "../account/views/board.ts";
import { round } from "../html/charts.tsx";
import { How } from "./how_page.tsx";
import { byWhom, type Props } from "./score_sections.tsx";

type Unit = BoardView["scores"]["staff"][number];

const BANDS = ["below", "about", "above", "not_enough"] as const;

/** Bands, and the alphabet within them: never a rank. */
export function Units({ title, units, view, words, numbers }: Props & { title: string; units: readonly Unit[] }) {
  const { board } = words;
  if (units.length === 0) return null;
  const ordered = BANDS.flatMap((band) => units.filter((unit) => unit.band === band));
  return (
    <section class="card">
      <h2>
        {title}
        <How entry="bands" language={view.language} />
      </h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{board.name}</th>
              <th scope="col" class="n">
                {board.perception}
                <How entry="shrunk" language={view.language} />
              </th>
              <th scope="col">{numbers.board.standing}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((unit) => (
              <tr>
                <th scope="row">
                  {unit.name}
                  <br />
                  <small>{byWhom(words, numbers, unit)}</small>
                </th>
                {unit.band === "not_enough" ? (
                  <td class="n">–</td>
                ) : (
                  <td class="n">
                    {round(unit.shrunk.value)}
                    <br />
                    <small>
                      {numbers.range({ low: round(unit.shrunk.low), high: round(unit.shrunk.high) })}
                      <br />
                      {numbers.board.usual({ score: round(unit.usual) })}
                    </small>
                  </td>
                )}
                <td class="side">{board.bands[unit.band]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
