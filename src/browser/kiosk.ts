// A tablet on a counter: starts over by itself or when the next person asks for it, in the counter's own language; takes
// one press at a time, and each press has a name of its own. After a long time without a connection it sends what it
// kept slowly: many at once look like a child's, and nobody who presses meanwhile has to wait for them.
import { begin, keep, kept, one, own, put, send } from "./survey.ts";

const first = { main: one("main")?.outerHTML ?? "", style: one("style")?.textContent ?? "", title: document.title };
const otherLanguage = /lang=/.test(location.search);
const flushAll = own.flush;
let idle: ReturnType<typeof setTimeout> | undefined;
let next: Element | null = null;
let free = 0;

own.flush = () => {
  const now = Date.now();
  if (now < free) return;
  if (kept().length > 3) free = now + 2e4;
  flushAll();
};
own.post = (url, body, still) => {
  send(url, body).then(
    (text) => {
      put(text, still);
      own.busy = false;
    },
    () => keep(url, body, still),
  );
};
const home = () => {
  dispatchEvent(new Event("pagehide"));
  if (otherLanguage && navigator.onLine) return location.replace("?kiosk=1");
  const [main, style] = [one("main"), one("style")];
  if (main) main.outerHTML = first.main;
  if (style) style.textContent = first.style;
  document.title = first.title;
  own.busy = false;
  scrollTo(0, 0);
};
own.home = home;
own.rest = (ms) => {
  clearTimeout(idle);
  // Who reads what to do in a danger is not hurried.
  idle = setTimeout(home, one("[data-danger]") ? 12e4 : ms);
  const shown = one("#next");
  const more = one(".more");
  if (shown) next = shown;
  else if (more && next) more.parentNode?.prepend(next);
};
if (otherLanguage) own.rest(25e3);
addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.id === "next") {
    event.preventDefault();
    home();
  }
  if (!document.fullscreenElement) document.documentElement.requestFullscreen?.().catch(() => {});
});
begin();
