// Another state of the same page: each part with a name is renewed by itself, and nothing that is being typed is lost.

/** All a page after the tap is made of, from the top down. */
const PARTS = ["live", "pass", "card", "words", "calls", "change", "foot"] as const;

const FIELDS = "textarea,input[type=tel],input[type=text]";

/** Somebody is writing in it, or has. */
function busy(part: Element): boolean {
  const fields = [...part.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(FIELDS)];
  return fields.some((field) => field === document.activeElement || field.value !== field.defaultValue);
}

/** A danger, or its end, is another page; what was typed goes along. */
export function turned(next: Document): boolean {
  const [main, other] = [document.querySelector("main"), next.querySelector("main")];
  if (!main || !other || main.matches("[data-danger]") === other.matches("[data-danger]")) return false;
  const typed = main.querySelector("textarea")?.value ?? "";
  main.replaceWith(other);
  const box = other.querySelector("textarea");
  if (box) box.value = typed;
  dress(next);
  const title = other.matches("[data-danger]") && other.querySelector("h1");
  if (title) {
    title.tabIndex = -1;
    title.focus();
  }
  scrollTo(0, 0);
  return true;
}

/** `card`: a new card may take the old one's place. `sent`: the words have gone, and what was folded folds again. */
export function renew(next: Document, card: boolean, sent: boolean): void {
  for (const button of next.querySelectorAll<HTMLElement>("[data-needs]")) {
    button.hidden = !((button.dataset.needs ?? "") in navigator);
  }
  // A thank-you for the press is the page's without scripts; here the new state says it.
  next.querySelector("#live > [role=status]")?.remove();
  for (const name of PARTS) {
    const [part, fresh] = [document.getElementById(name), next.getElementById(name)];
    if (!part || !fresh || (name === "card" && !card) || (!sent && busy(part))) continue;
    const open = [...part.querySelectorAll("details")].map((fold) => fold.open);
    if (!sent)
      fresh.querySelectorAll("details").forEach((fold, i) => {
        fold.open = open[i] ?? false;
      });
    if (part.innerHTML !== fresh.innerHTML) part.innerHTML = fresh.innerHTML;
    if (fresh.dataset.v) part.dataset.v = fresh.dataset.v;
  }
  dress(next);
}

/** What the new parts are made of may need rules that the page did not have. */
function dress(next: Document): void {
  const [style, dressed] = [document.querySelector("style"), next.querySelector("style")];
  if (style && dressed && style.textContent !== dressed.textContent) style.textContent = dressed.textContent;
}
