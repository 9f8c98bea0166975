import type { Context } from "hono";
import type { Place } from "../account/views/case.ts";
import type { MineView } from "../account/views/my_cases.ts";
import ringOffer from "../browser/ring_offer.ts?script";
import { sheet } from "../html/frame.tsx";
import { deskStyle } from "../html/style.ts";
import { recoveryWording, wording } from "../wording/all.ts";
import { when } from "../wording/when.ts";
import { Banner } from "./banner.tsx";
import { Offer } from "./offer.tsx";

/** Everything that waits for one manager; `linkOf` gives each case its own page. */
export function minePage(c: Context, view: MineView, path: string, linkOf: (one: Place) => string): Response {
  const words = wording(view.language);
  const { desk } = recoveryWording(view.language);
  const title = words.board.waiting;
  const { rings } = view;
  return sheet(c, {
    title,
    language: view.language,
    direction: words.direction,
    style: deskStyle(view.business.color),
    body: (
      <main>
        <h1>{title}</h1>
        <Banner view={view} />
        {view.cases.length === 0 ? <p>{words.board.nobody}</p> : null}
        {view.cases.map((one) => (
          <a href={linkOf(one)} class={one.urgent ? "card item urgent" : "card item"}>
            {one.urgent ? <b class="mark">{desk.danger}</b> : null}
            <span class="state">
              <bdi>{one.customer === "" ? words.someone : one.customer}</bdi>
              {one.site === null ? null : `, ${one.site}`}
            </span>
            <span>
              {one.face === null ? null : `${words.faces[one.face - 1]} · `}
              {one.holder ?? words.board.states[one.state]} ·{" "}
              <small>{words.board.since({ when: when(one.raisedAt, view.now, view.timezone, view.language) })}</small>
            </span>
            {one.comment === null ? null : (
              <span class="soft" dir="auto">
                “{one.comment}”
              </span>
            )}
          </a>
        ))}
        {rings === null ? null : <Offer path={path} rings={rings} desk={desk} />}
        {rings === null || rings.length === 0 ? null : (
          <form method="post" action={path} class="card">
            {desk.ringing({ count: rings.length })}{" "}
            <button class="button plain" name="do" value="hush">
              {desk.hush}
            </button>
          </form>
        )}
      </main>
    ),
    ...(rings !== null && { script: ringOffer, worker: true, manifest: `${path}/manifest.webmanifest` }),
  });
}
