// The customer's page: without this script everything works by plain forms; with it an answer is sent without a reload,
// is kept on the telephone while there is no connection, and says how it was pressed.

/** What comes back takes the page's place, or renews its parts; of what was kept by the way the card stays as it is. */
type How = "page" | "parts" | "quiet";

/** A form's address and its body. */
type Kept = [url: string, body: string, how: How];

const page = document;
export const one = <E extends Element>(selector: string): E | null => page.querySelector<E>(selector);
const main = () => one<HTMLElement>("main");
/** Kept answers of this page. */
const store = `cavalry${location.pathname.replace("/more", "")}`;
/** The last true gesture. */
let gesture = "";
/** Milliseconds the page was looked at, and since when. */
let looked = 0;
let since = page.hidden ? 0 : performance.now();
/** Where a browser keeps nothing for us, for as long as the page is open. */
let memory: Kept[] = [];
let flushing = false;

/** What a tablet on a counter does otherwise (kiosk.ts). */
export const own = {
  busy: false,
  /** Ready for the next person; null on somebody's own telephone. */
  home: null as (() => void) | null,
  rest: (_ms: number): void => {},
  post(url: string, body: string, how: How): void {
    if (kept().length > 0) {
      keep(url, body, how);
      own.flush();
    } else deliver(url, body, how);
  },
  flush(): void {
    const next = kept()[0];
    if (next === undefined || flushing) return;
    flushing = true;
    send(next[0], next[1]).then(
      (text) => {
        flushing = false;
        kept(kept().slice(1));
        if (own.home === null && text) {
          put(text, next[2]);
          say("sent");
        }
        own.flush();
      },
      () => {
        flushing = false;
      },
    );
  },
  send,
  keep,
  say,
  /** What cards, words and a sentence for a friend need: fetched with the first press after an answer. */
  after: null as After | null,
};
export type Core = typeof own;

export interface After {
  submitted(form: HTMLFormElement, button: HTMLButtonElement): void;
  shared(button: HTMLElement): void;
  /** Renews the parts of this page; false where the other one is made of other parts. */
  renewed(next: Document, how: How): boolean;
}

declare global {
  interface Window {
    cavalry?: Core;
  }
}

let loading: Promise<unknown> | undefined;
const load = () => {
  loading ??= new Promise((done, failed) => {
    const script = page.createElement("script");
    script.src = "/live.js";
    script.onload = done;
    script.onerror = () => {
      loading = undefined;
      failed();
    };
    page.head.append(script);
  });
  return loading;
};

export function kept(change?: Kept[]): Kept[] {
  try {
    if (change) localStorage[store] = JSON.stringify(change);
    return JSON.parse(localStorage[store] || "[]");
  } catch {
    memory = change ?? memory;
    return memory;
  }
}

let fading: ReturnType<typeof setTimeout>;
export function say(what: string): void {
  const status = one("#say");
  if (!status) return;
  status.textContent = main()?.dataset[what] ?? "";
  clearTimeout(fading);
  // Whoever is told that an answer waits is told for as long as it does.
  if (what !== "offline")
    fading = setTimeout(() => {
      status.textContent = "";
    }, 4e3);
}

/** Another page in this one, or parts of it: its words and its style, never its script. */
export function put(text: string, how: How): void {
  const next = new DOMParser().parseFromString(text, "text/html");
  const part = next.querySelector("main");
  const [style, dressed] = [one("style"), next.querySelector("style")];
  if (part === null || style === null || dressed === null) return;
  const turns = part.matches("[data-danger]") !== main()?.matches("[data-danger]");
  if (how !== "page" && !turns && own.after?.renewed(next, how)) return;
  main()?.replaceWith(part);
  style.textContent = dressed.textContent;
  page.title = next.title;
  offer();
  const title = one<HTMLElement>("h1");
  if (title) {
    title.tabIndex = -1;
    title.focus();
  }
  scrollTo(0, 0);
  rest();
}

/** What a browser can do is offered in it; a case is followed from now on. */
function offer(): void {
  for (const button of page.querySelectorAll<HTMLElement>("[data-needs]")) {
    button.hidden = !((button.dataset.needs ?? "") in navigator);
  }
  if (one("#live")) load();
}

/** Where there is nothing to fill in, a tablet soon starts over. */
const rest = () => own.rest(one("form") ? 25e3 : 3e3);

/** The page that comes back; nothing where it was refused, and then nobody claims that it was kept. */
export function send(url: string, body: string): Promise<string> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
    keepalive: true,
  }).then((answer) => {
    if (answer.status > 428) throw 0;
    if (answer.status < 411) return answer.text();
    say("refused");
    return "";
  });
}

export const deliver = (url: string, body: string, how: How): void => {
  send(url, body).then(
    (text) => {
      put(text, how);
      own.busy = false;
    },
    () => keep(url, body, how),
  );
};

export function keep(url: string, body: string, how: How): void {
  kept([...kept(), [url, body, how]]);
  say("offline");
  own.rest(6e3);
}

export const entries = (data: FormData): string =>
  new URLSearchParams([...data].map(([name, given]) => [name, String(given)])).toString();

function submitted(event: SubmitEvent): void {
  const { target: form, submitter: button } = event;
  if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement) || form.dataset.plain) return;
  event.preventDefault();
  if (form.matches(".more")) {
    load().then(
      () => own.after?.submitted(form, button),
      () => own.post(form.action, entries(new FormData(form, button)), "page"),
    );
    return;
  }
  if (own.busy) return;
  own.busy = true;
  setTimeout(
    () => {
      own.busy = false;
    },
    own.home ? 3e3 : 800,
  );
  const data = new FormData(form, button);
  data.append("js", "1");
  data.append("gesture", gesture);
  data.append("seen", String(Math.round(looked + (page.hidden ? 0 : performance.now() - since))));
  if (own.home) data.set("once", Math.random().toString(36).slice(2) + Date.now().toString(36));
  for (const other of form.querySelectorAll("button")) other.classList.toggle("on", other === button);
  own.post(form.action, entries(data), "page");
}

/** Somebody is here, and by what. */
const touched = (how: string) => (event: Event) => {
  if (event.isTrusted) gesture = how;
  rest();
  if (one("#words")) load();
};

/** Begins to listen; call it once, when everything of this page is in place. */
export function begin(): void {
  addEventListener("pointerdown", touched("pointer"));
  addEventListener("keydown", touched("key"));
  addEventListener("visibilitychange", () => {
    const now = performance.now();
    if (page.hidden) looked += now - since;
    else since = now;
  });
  addEventListener("submit", submitted);
  addEventListener("click", ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.shared) load().then(() => own.after?.shared(target));
  });
  addEventListener("online", () => own.flush());
  setInterval(() => own.flush(), 5e3);
  window.cavalry = own;
  offer();
  own.flush();
}
