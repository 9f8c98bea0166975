// Asks for a word of a few bytes; only when it changed is the page fetched and what changed on it renewed. The part is
// looked up anew each time: an answer replaces the page around it.
import { renew, turned } from "./renew.ts";

const began = Date.now();
let shown = began;
let seen: HTMLElement | null | undefined;
const livePart = () => document.getElementById("live");

function countDown(): void {
  const away = document.getElementById("away");
  if (away !== seen) {
    seen = away;
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
        const next = new DOMParser().parseFromString(text, "text/html");
        // A danger, or its end, is another page; what was typed goes along.
        if (next.getElementById("live") && part === livePart() && !turned(next)) renew(next, true, false);
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
