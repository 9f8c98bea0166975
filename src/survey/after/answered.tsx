// The page after the tap: thanks or the recovery, then what may follow it.
import type { Context } from "hono";
import { Face } from "../../html/faces.tsx";
import { Cavalry } from "../cavalry.tsx";
import { Calls } from "../cavalry_parts.tsx";
import { Change, type Desk } from "../desk.tsx";
import { customerSheet } from "../pages.tsx";
import { Discs } from "../portrait.tsx";
import { After } from "./after.tsx";
import { lacksNumber } from "./cards.ts";
import { PassOn, Reviews } from "./pass_on.tsx";

/** What a tap answers with, and what the link shows from then on. A part with a name is renewed by itself (renew.ts). */
export function answeredPage(c: Context, d: Desk, notice: string | null = null): Response {
  const { view, words, who } = d;
  const { recovery } = view;
  const state = recovery?.state ?? null;
  const open = recovery?.open ?? false;
  const thanks = <Thanks {...d} notice={null} />;
  // Whoever is let down is heard first. The reviews are in reach for everyone all the same.
  const foot =
    open && view.after.reviewLinks.length > 0 ? (
      <details>
        <summary>{words.after.reviewLow}</summary>
        <Reviews {...d} />
      </details>
    ) : null;
  return customerSheet(
    c,
    d,
    words.ask.title(who),
    <div class="fill">
      {recovery === null ? (
        <Thanks {...d} notice={notice} />
      ) : (
        <Cavalry {...d} notice={notice} recovery={recovery} thanks={thanks} />
      )}
      <div id="pass">{open ? null : <PassOn {...d} />}</div>
      <After {...d} />
      {recovery !== null && lacksNumber(view) ? <Calls {...d} recovery={recovery} thanks={thanks} /> : null}
      <div id="change">{state === null || state === "raised" || state === "taken" ? <Change {...d} /> : null}</div>
    </div>,
    { foot },
  );
}

export function Thanks({ notice, view, words, who, path }: Desk & { readonly notice: string | null }) {
  const { thanks, page } = words;
  const face = view.face ?? 3;
  const title =
    face === 5
      ? thanks.delighted(who)
      : face === 4
        ? thanks.happy(who)
        : face === 3
          ? thanks.fine(who)
          : page.sorry(who);
  return (
    <>
      <div class="came mine">
        <Face face={face} />
        <Discs came={view.came} path={path} />
      </div>
      <h1 class="top">{title}</h1>
      {notice === null ? null : <p role="status">{notice}</p>}
      {view.recovery === null ? <p>{page.done}</p> : null}
    </>
  );
}

/** Signed by us, too old to answer: whoever still writes reaches a person, and the business can be called. */
export function expiredPage(c: Context, d: Desk, written = false): Response {
  const { view, words } = d;
  const { gone, after, thanks } = words;
  const { name: business, phone, email } = view.business;
  return customerSheet(
    c,
    d,
    gone.expiredTitle,
    <div class="fill">
      <h1 class="top">{gone.expiredTitle}</h1>
      {written ? (
        <p role="status">{gone.writeSent}</p>
      ) : (
        <>
          <p>{gone.expired({ business })}</p>
          <form method="post" action={`${d.path}/more${d.tail}`} class="more" data-plain="1">
            <div>
              <label for="comment">{gone.write}</label>
              <textarea id="comment" name="comment" rows={4} maxlength={10_000} dir="auto" required />
              <label for="callback">{after.number}</label>
              <input id="callback" name="callback" type="tel" autocomplete="tel" maxlength={40} dir="ltr" />
              <button class="main">{thanks.send}</button>
            </div>
          </form>
        </>
      )}
      <div class="calls">
        {phone === null ? null : (
          <a class="button plain" href={`tel:${phone}`}>
            {gone.reach({ business })}
          </a>
        )}
        {email === null ? null : (
          <a class="button plain" href={`mailto:${email}`}>
            {email}
          </a>
        )}
      </div>
    </div>,
    { status: 410 },
  );
}
