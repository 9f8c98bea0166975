// Asks for a word of a few bytes; only when it changed is the live part fetched, so nothing that was typed is lost. The
// part is looked up anew each time: an answer replaces the page around it.

const began = Date.now();
let shown = began;
let seen: HTMLElement | null | undefined;
const livePart = () => document.getElementById("live");

function countDown(): void {
  const part = livePart();
  const away = document.getElementById("away");
  if (part !== seen) {
    seen = part;
    shown = Date.now();
  }
  if (away === null) return;
  const minutes = Math.round((Number(away.dataset.at) - (Date.now() - shown)) / 6e4);
  if (minutes > 0 && minutes < 100) {
    const format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
    away.textContent = format.format(minutes, "minute");
  }
}

async function look(): Promise<void> {
  const part = livePart();
  if (part && document.visibilityState === "visible") {
    try {
      const { path, tail } = part.dataset;
      const version = await (await fetch(`${path}/live`)).text();
      if (version && version !== part.dataset.v) {
        const text = await (await fetch(`${path}${tail}`)).text();
        const page = new DOMParser().parseFromString(text, "text/html");
        const next = page.getElementById("live");
        const [style, dressed] = [document.querySelector("style"), page.querySelector("style")];
        const [main, turned] = [document.querySelector("main"), page.querySelector("main")];
        if (next && style && dressed && main && turned && part === livePart()) {
          if (main.matches("[data-danger]") === turned.matches("[data-danger]")) {
            part.innerHTML = next.innerHTML;
            part.dataset.v = next.dataset.v;
          } else {
            // A danger, or its end: another page. What was typed goes along.
            const typed = main.querySelector("textarea")?.value ?? "";
            main.replaceWith(turned);
            const box = turned.querySelector("textarea");
            if (box) box.value = typed;
            scrollTo(0, 0);
          }
          // What the new part is made of may need rules that the page did not have.
          if (style.textContent !== dressed.textContent) style.textContent = dressed.textContent;
          shown = Date.now();
        }
      }
    } catch {
      // No connection: it is asked again below.
    }
  }
  countDown();
  setTimeout(look, Date.now() - began < 6e5 ? 4e3 : 2e4);
}

export function follow(): void {
  setTimeout(look, 4e3);
}
