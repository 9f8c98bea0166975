// What everyone without an open case finds right after the thanks, whatever they tapped: public reviews, and a sentence
// for a friend. Only the words differ by face.
import type { Desk } from "../desk.tsx";

export function PassOn(props: Desk) {
  const { view, words, who, path, friendUrl } = props;
  const { after } = words;
  return (
    <>
      {view.after.reviewLinks.length === 0 ? null : (
        <section class="out">
          <h2>{(view.face ?? 3) >= 4 ? after.reviewHappy : after.reviewLow}</h2>
          <Reviews {...props} />
        </section>
      )}
      {friendUrl === null ? null : (
        <section class="out" id="friend" data-path={`${path}/more`}>
          <h2>{after.pass(who)}</h2>
          <Friend {...props} link={friendUrl} />
        </section>
      )}
    </>
  );
}

export function Reviews({ view }: Desk) {
  return (
    <div class="calls">
      {view.after.reviewLinks.map(({ name, url }) => (
        <a class="button plain" href={url} rel="noopener noreferrer" target="_blank">
          {name}
        </a>
      ))}
    </div>
  );
}

/** The friend's page is the friend's: it is never opened from here. A telephone's own sheet is offered where there is one. */
function Friend({ view, words, who, link }: Desk & { readonly link: string }) {
  const { page } = words;
  const { business } = who;
  const text = (view.face ?? 3) >= 4 ? page.friendHappy({ business, link }) : page.friendPlain({ business, link });
  const encoded = encodeURIComponent(text);
  return (
    <>
      <small>{page.friendGets}</small>
      <blockquote dir="auto">{text}</blockquote>
      <div class="calls">
        <button class="button" data-shared="sheet" data-needs="share" hidden>
          {page.share}
        </button>
        <a class="button plain" data-shared="text" href={`sms:?&body=${encoded}`}>
          {page.shareText}
        </a>
        <a
          class="button plain"
          data-shared="whatsapp"
          href={`https://wa.me/?text=${encoded}`}
          rel="noopener noreferrer"
          target="_blank"
        >
          WhatsApp
        </a>
        <button class="button plain" data-shared="copy" data-needs="clipboard" data-done={page.copied} hidden>
          {page.copy}
        </button>
      </div>
    </>
  );
}
