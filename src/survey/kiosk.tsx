// A tablet on a counter after the press: thanks, and it starts over. Whoever was let down may leave a name and a number;
// nothing else is asked where the next person is waiting.
import type { Context } from "hono";
import { Face } from "../html/faces.tsx";
import { Ring } from "./after/after.tsx";
import { lacksNumber } from "./after/cards.ts";
import { apart, type Desk } from "./desk.tsx";
import { shelled } from "./pages.tsx";

const SECONDS = { thanks: 3, asking: 60 };

export function kioskPage(c: Context, d: Desk, place: string): Response {
  const { view, words, who, path, tail } = d;
  const { callback } = view.after;
  const home = `/q/${place}?kiosk=1`;
  const asking = lacksNumber(view);
  const letDown = (view.face ?? 3) <= 2;
  const number = callback?.phone ?? "";
  // The script starts over by itself.
  c.header("Refresh", `${asking ? SECONDS.asking : SECONDS.thanks}; url=${home}`);
  const body = (
    <div class="fill">
      <div class="mine">
        <Face face={view.face ?? 3} />
      </div>
      <h1 class="top">{letDown && callback === null ? words.page.sorry(who) : words.thanks.fine(who)}</h1>
      {callback === null ? null : (
        <p>{words.after.called({ phone: apart(words, `…${number.slice(-2)}`), when: "" })}</p>
      )}
      {asking ? (
        <form method="post" action={`${path}/more${tail}`}>
          <input type="hidden" name="next" value={place} />
          <Ring {...d} />
        </form>
      ) : null}
      <a id="next" class="button plain" href={home}>
        {words.place.again}
      </a>
    </div>
  );
  const { business, language } = view;
  const title = words.ask.title(who);
  return shelled(c, {
    business,
    words,
    language,
    languages: [],
    path: home,
    title,
    body,
    kiosk: true,
    moment: "kiosk",
  });
}
