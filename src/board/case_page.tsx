import type { Context } from "hono";
import type { Taken } from "../account/account.ts";
import type { AlertView } from "../account/views.ts";
import { sheet } from "../html/frame.tsx";
import { deskStyle } from "../html/style.ts";
import { date, when } from "../wording/when.ts";
import { firstName, names, type Words, wording } from "../wording/wording.ts";

interface Props {
  readonly view: AlertView;
  readonly words: Words;
  readonly path: string;
}

/** One case on a manager's phone: what happened, and the one thing to press. */
export function casePage(c: Context, view: AlertView, code: string, tried: Taken | null = null): Response {
  const words = wording(view.language);
  const props = { view, words, path: `/c/${code}` };
  const customer = firstName(view.customer);
  const status =
    tried === null || tried.ok ? 200 : tried.reason === "unreadable" || tried.reason === "in_the_past" ? 422 : 409;
  return sheet(
    c,
    {
      title: words.manager.title({ customer }),
      language: view.language,
      direction: words.direction,
      style: deskStyle(view.business.color),
      body: (
        <main>
          <Standing {...props} tried={tried} />
          <Story {...props} />
        </main>
      ),
    },
    status,
  );
}

function Standing({ view, words, path, tried }: Props & { tried: Taken | null }) {
  const { manager } = words;
  const customer = firstName(view.customer);
  const say = (at: number) => when(at, view.now, view.timezone, view.language);
  if (view.holder !== null && view.holder.id !== view.me) {
    return (
      <section class="card">
        <h1>{manager.taken({ manager: view.holder.name, when: say(view.takenAt ?? view.now) })}</h1>
        <p>{manager.rest}</p>
      </section>
    );
  }
  if (!view.current) {
    return (
      <section class="card">
        <h1>{manager.outOfDate}</h1>
        <p>{manager.outOfDateHint}</p>
      </section>
    );
  }
  const wrong =
    tried === null || tried.ok ? null : tried.reason === "in_the_past" ? manager.timePast : manager.timeUnclear;
  const mine = view.holder !== null;
  return (
    <section class="card">
      <h1>{mine ? manager.yours({ customer }) : manager.title({ customer })}</h1>
      {wrong === null ? null : (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {view.promiseAt === null ? null : <p>{manager.promised({ customer, when: say(view.promiseAt) })}</p>}
      {mine && view.customerPhone !== null ? (
        <p>
          <a class="button" href={`tel:${view.customerPhone}`}>
            {manager.callNow({ name: customer })}
          </a>
        </p>
      ) : null}
      <form method="post" action={path}>
        <h2 id="when">{mine && view.promiseAt !== null ? manager.changeTime : manager.byWhen}</h2>
        <div class="choices">
          {Object.entries(manager.choices).map(([value, label]) => (
            <button class={mine ? "button plain" : "main"} name="promise_at" value={value}>
              {label}
            </button>
          ))}
        </div>
        {mine ? null : (
          <button class="button plain" name="promise_at" value="">
            {manager.take}
          </button>
        )}
      </form>
    </section>
  );
}

function Story({ view, words }: Props) {
  const { manager } = words;
  return (
    <section class="card">
      <p class="state">
        {view.customer}
        {view.face === null ? null : ` · ${manager.gave({ face: view.face })} · ${words.faces[view.face - 1] ?? ""}`}
      </p>
      {view.comment === null ? null : (
        <>
          <h2>{manager.said}</h2>
          <blockquote dir="auto">{view.comment}</blockquote>
        </>
      )}
      <dl>
        {view.staff.length === 0 ? null : <Fact label={manager.served} value={names(view.staff, view.language)} />}
        {view.job === null ? null : <Fact label={manager.job} value={view.job} />}
        <Fact label={manager.when} value={date(view.finishedAt, view.timezone, view.language)} />
        {view.customerPhone === null ? null : <Fact label={manager.phone} value={view.customerPhone} />}
      </dl>
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
