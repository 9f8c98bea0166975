// What happened, for whoever is called: their words first, then who it is, who was there, where, and since when.
import { names } from "../wording/names.ts";
import { ofTime } from "../wording/recovery/claims.ts";
import { ago, date, when } from "../wording/when.ts";
import type { Props } from "./case_page.tsx";
import { headingOf, Why } from "./case_standing.tsx";

export function Story(props: Props) {
  const { view, words, desk, said, customer } = props;
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  // Whoever spoke with them knows better than we.
  const unheard = view.state === "raised" || view.state === "taken";
  const underWay = view.state === "taken" || view.state === "fixing";
  const others = underWay && view.holder !== null && view.holder.id !== view.me;
  const clock = say(view.raisedAt);
  const fresh = view.now - view.raisedAt < 60_000;
  const since = fresh ? clock : `${clock} (${ago(view.raisedAt, view.now, view.language)})`;
  return (
    <section class={view.urgent && unheard ? "card urgent" : "card"}>
      {view.urgent && unheard ? <b class="mark">{desk.danger}</b> : null}
      <h1>{headingOf(props)}</h1>
      {others ? <p>{desk.rest}</p> : null}
      {view.comment === null ? null : (
        <blockquote dir="auto" aria-label={desk.said}>
          {view.comment}
        </blockquote>
      )}
      {view.automatic && view.comment === null && unheard ? <p class="soft">{desk.automatic}</p> : null}
      <p class="state">
        <bdi>{view.customer}</bdi>
        {view.face === null ? null : ` · ${desk.gave({ face: view.face })} · ${words.faces[view.face - 1] ?? ""}`}
      </p>
      {view.state === "raised" ? <Why {...props} /> : null}
      <dl>
        {view.staff.length === 0 ? null : <Fact label={desk.served} value={names(view.staff, view.language)} />}
        {view.job === null ? null : <Fact label={desk.job} value={view.job} />}
        {view.site === null ? null : <Fact label={desk.where} value={view.site} />}
        <Fact label={desk.when} value={date(view.finishedAt, view.timezone, view.language)} />
        {view.state === "raised" ? <Fact label={desk.waits} value={since} /> : null}
        {view.customerPhone === null ? null : (
          <Fact label={desk.phone} value={view.customerPhoneRead ?? view.customerPhone} tel={view.customerPhone} />
        )}
      </dl>
      {view.state === "raised" && view.promiseAt !== null ? (
        <p class="state">{ofTime(said, view, { customer, when: say(view.promiseAt) })}</p>
      ) : null}
    </section>
  );
}

/** `tel`: a number is written from the left in every language, and dials. */
function Fact({ label, value, tel = null }: { label: string; value: string; tel?: string | null }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {tel !== null ? (
          <a href={`tel:${tel}`}>
            <bdi dir="ltr">{value}</bdi>
          </a>
        ) : (
          value
        )}
      </dd>
    </>
  );
}
