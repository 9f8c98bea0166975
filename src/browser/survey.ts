// The customer's page: without this script everything works by plain forms; with it an answer is sent without a reload,
// is kept on the telephone while there is no connection, and says how it was pressed.

import { dress, offer, renew } from "./renew.ts";

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
  /** Where a case can be followed; its script is fetched once. */
  live(): void {
    if (following || one("#live") === null) return;
    following = true;
    const script = page.createElement("script");
    script.src = "/live.js";
    page.head.append(script);
  },
};
let following = false;

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
export const say = (what: string): void => {
  const status = one("#say");
  if (!status) return;
  status.textContent = main()?.dataset[what] ?? "";
  clearTimeout(fading);
  // Whoever is told that an answer waits is told for as long as it does.
  if (what !== "offline")
    fading = setTimeout(() => {
      status.textContent = "";
    }, 4e3);
};

/** Another page in this one: its words and its style, never its script. */
export function put(text: string, how: How): void {
  const next = new DOMParser().parseFromString(text, "text/html");
  const fresh = next.querySelector("main");
  if (fresh === null) return;
  if (how !== "page" && !one("#live") === !next.querySelector("#live")) {
    const sent = how === "parts";
    renew(next, sent, sent);
    if (sent) {
      written = "";
      const title = one<HTMLElement>("#card legend") ?? one<HTMLElement>("#words");
      if (title) {
        title.tabIndex = -1;
        title.focus({ preventScroll: true });
      }
    }
    // Where a case is open the page itself says who has it.
    if (!one("#live") && !(sent && one("#card legend"))) say("saved");
    return;
  }
  written = "";
  main()?.replaceWith(fresh);
  dress(next);
  page.title = next.title;
  offer(page);
  own.live();
  const title = one<HTMLElement>("h1");
  if (title) {
    title.tabIndex = -1;
    title.focus();
  }
  scrollTo(0, 0);
  rest();
}

/** Where there is nothing to fill in, a tablet soon starts over. */
const rest = () => own.rest(one("form") ? 25e3 : 3e3);

/** The page that comes back; nothing where it was refused, and then nobody claims that it was kept. */
export const send = (url: string, body: string): Promise<string> =>
  fetch(url, {
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

/** What was written last in the box as it stands, so that more of it goes in its place. */
let written = "";
const value = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : "";
};

/** What one field says now; undefined when that is nothing new. */
function part(form: HTMLFormElement, name: string): string | undefined {
  const said = new URLSearchParams();
  if (name === "comment") {
    const text = value(form, name).trim();
    if (text === "" || text === written) return;
    said.append("instead", written);
    written = text;
    said.append(name, text);
  } else if (name === "touches") {
    said.append(name, "");
    for (const touch of new FormData(form).getAll(name)) said.append(name, String(touch));
  } else {
    const text = value(form, name);
    if (name !== "unfinished" || text.trim() === "") return;
    said.append(name, text);
  }
  return said.toString();
}

const entries = (data: FormData): string =>
  new URLSearchParams([...data].map(([name, given]) => [name, String(given)])).toString();

let pressed = 0;

function submitted(event: SubmitEvent): void {
  const form = event.target;
  const button = event.submitter;
  if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement) || form.dataset.plain) return;
  event.preventDefault();
  const more = form.matches(".more");
  let data = new FormData(form, button);
  if (more) {
    const now = Date.now();
    // The second press of a nervous finger is not the answer to the next question.
    if (now - pressed < 400) return;
    pressed = now;
    if (button.closest("#card")) {
      const given = data.getAll(button.name);
      data = new FormData();
      for (const one of given) data.append(button.name, one);
      button.classList.add("on");
    } else {
      data.append("instead", written);
      written = value(form, "comment").trim();
    }
  } else {
    if (own.busy) return;
    own.busy = true;
    setTimeout(
      () => {
        own.busy = false;
      },
      own.home ? 3e3 : 800,
    );
    data.append("js", "1");
    data.append("gesture", gesture);
    data.append("seen", String(Math.round(looked + (page.hidden ? 0 : performance.now() - since))));
    if (own.home) data.set("once", Math.random().toString(36).slice(2) + Date.now().toString(36));
    for (const other of form.querySelectorAll("button")) other.classList.toggle("on", other === button);
  }
  own.post(form.action, entries(data), more && own.home === null && button.name !== "call" ? "parts" : "page");
}

/** How the link for a friend goes out; each time is counted. */
async function shared(event: Event): Promise<void> {
  const button = event.target instanceof HTMLElement ? event.target : null;
  const how = button?.dataset.shared;
  const friend = one<HTMLElement>("#friend");
  if (!button || !how || !friend) return;
  const text = friend.querySelector("blockquote")?.textContent ?? "";
  try {
    if (how === "sheet") await navigator.share({ text });
    if (how === "copy") {
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset.done ?? "";
    }
    await send(friend.dataset.path ?? "", `shared=${how}`);
  } catch {
    // They thought better of it.
  }
}

/** Begins to listen; call it once, when everything of this page is in place. */
export function begin(): void {
  addEventListener("pointerdown", (event) => {
    if (event.isTrusted) gesture = "pointer";
    rest();
  });
  addEventListener("keydown", (event) => {
    if (event.isTrusted) gesture = "key";
    rest();
  });
  addEventListener("visibilitychange", () => {
    const now = performance.now();
    if (page.hidden) looked += now - since;
    else since = now;
  });
  addEventListener("submit", submitted);
  addEventListener("click", shared);
  addEventListener("change", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const { form, name } = field;
    if (form === null || !form.matches(".more") || form.dataset.plain) return;
    const said = part(form, name);
    if (said === undefined) return;
    own.post(form.action, said, "quiet");
  });
  addEventListener("pagehide", () => {
    const form = one<HTMLFormElement>("form.more");
    const said = form && part(form, "comment");
    if (form && said) send(form.action, said).catch(() => keep(form.action, said, "quiet"));
  });
  addEventListener("online", () => own.flush());
  setInterval(() => own.flush(), 5e3);
  offer(page);
  own.flush();
  own.live();
}
