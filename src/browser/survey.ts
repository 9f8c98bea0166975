// The customer's page: without this script everything works by plain forms; with it an answer is sent without a reload,
// is kept on the telephone while there is no connection, and says how it was pressed.

/** A form's address, its body, and whether the page stays as it is when it was sent. */
type Kept = [url: string, body: string, still: boolean];

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
  post(url: string, body: string, still: boolean): void {
    if (kept().length > 0) {
      keep(url, body, still);
      own.flush();
    } else {
      send(url, body).then(
        (text) => {
          put(text, still);
          own.busy = false;
        },
        () => keep(url, body, still),
      );
    }
  },
  flush(): void {
    const next = kept()[0];
    if (next === undefined || flushing) return;
    flushing = true;
    send(next[0], next[1]).then(
      (text) => {
        flushing = false;
        kept(kept().slice(1));
        if (own.home === null) {
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

const say = (what: string): void => {
  const status = one("#say");
  if (status) status.textContent = main()?.dataset[what] ?? "";
};

/** Another page in this one: its words and its style, never its script. */
export function put(text: string, still: boolean): void {
  const next = new DOMParser().parseFromString(text, "text/html");
  const part = next.querySelector("main");
  const [style, dressed] = [one("style"), next.querySelector("style")];
  const turns = part?.matches("[data-danger]") && !main()?.matches("[data-danger]");
  if (part === null || (still && !turns) || style === null || dressed === null) return;
  main()?.replaceWith(part);
  style.textContent = dressed.textContent;
  page.title = next.title;
  own.live();
  const title = one<HTMLElement>("h1");
  if (title) {
    title.tabIndex = -1;
    title.focus();
  }
  scrollTo(0, 0);
  own.rest(25e3);
}

export const send = (url: string, body: string): Promise<string> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
    keepalive: true,
  }).then((answer) => {
    if (answer.status > 428) throw 0;
    return answer.text();
  });

export function keep(url: string, body: string, still: boolean): void {
  kept([...kept(), [url, body, still]]);
  say("offline");
  own.rest(6e3);
}

/** What was written last by each form, so that more of it stands in its place. */
const written = new WeakMap<HTMLFormElement, string>();
const value = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : "";
};

/** What one field says now; undefined when that is nothing new. */
function part(form: HTMLFormElement, name: string): string | undefined {
  const said = new URLSearchParams();
  if (name === "comment") {
    const text = value(form, name).trim();
    const before = written.get(form) ?? "";
    if (text === "" || text === before) return;
    said.append("instead", before);
    written.set(form, text);
    said.append(name, text);
  } else if (name === "touches") {
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

function submitted(event: SubmitEvent): void {
  const form = event.target;
  const button = event.submitter;
  if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement) || form.dataset.plain) return;
  event.preventDefault();
  const more = form.matches(".more");
  let data = new FormData(form, button);
  const row = button.parentElement;
  if (more) {
    if (row?.className === "scale") {
      data = new FormData();
      data.append(button.name, button.value);
      for (const other of row.children) other.setAttribute("aria-pressed", String(other === button));
    } else {
      data.append("instead", written.get(form) ?? "");
      written.set(form, value(form, "comment").trim());
      say("saved");
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
  own.post(form.action, entries(data), more);
}

/** Begins to listen; call it once, when everything of this page is in place. */
export function begin(): void {
  addEventListener("pointerdown", (event) => {
    if (event.isTrusted) gesture = "pointer";
    own.rest(25e3);
  });
  addEventListener("keydown", (event) => {
    if (event.isTrusted) gesture = "key";
    own.rest(25e3);
  });
  addEventListener("visibilitychange", () => {
    const now = performance.now();
    if (page.hidden) looked += now - since;
    else since = now;
  });
  addEventListener("submit", submitted);
  addEventListener("change", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const { form, name } = field;
    if (form === null || !form.matches(".more") || form.dataset.plain) return;
    const said = part(form, name);
    if (said === undefined) return;
    own.post(form.action, said, true);
    say("saved");
  });
  addEventListener("pagehide", () => {
    const form = one<HTMLFormElement>("form.more");
    const said = form && part(form, "comment");
    if (form && said) send(form.action, said).catch(() => keep(form.action, said, true));
  });
  addEventListener("online", () => own.flush());
  setInterval(() => own.flush(), 5e3);
  own.flush();
  own.live();
}
