// What follows the tap: a card gives way to the next, words are kept as they are written, a sentence goes to a friend.
import { renew } from "./renew.ts";
import type { Core } from "./survey.ts";

export function after(core: Core): void {
  /** What each box last sent, so that more of it goes in its place. */
  const sent = new WeakMap<Element, string>();
  let pressed = 0;
  const one = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  const box = (form: HTMLFormElement) => form.querySelector<HTMLTextAreaElement>("#comment");

  /** What the box says now, in the place of what it said before; undefined when that is nothing new. */
  function draft(form: HTMLFormElement): URLSearchParams | undefined {
    const field = box(form);
    const text = field?.value.trim() ?? "";
    const before = field ? (sent.get(field) ?? "") : "";
    if (!field || text === "" || text === before) return;
    sent.set(field, text);
    return new URLSearchParams({ instead: before, comment: text });
  }

  /** What one field says now. */
  function part(form: HTMLFormElement, name: string): URLSearchParams | undefined {
    if (name === "comment") return draft(form);
    const all = new FormData(form).getAll(name).map((given) => [name, String(given)]);
    if (name === "touches") return new URLSearchParams([[name, ""], ...all]);
    return name === "unfinished" && all[0]?.[1]?.trim() ? new URLSearchParams(all) : undefined;
  }

  core.after = {
    submitted(form, button) {
      // The second press of a nervous finger is not the answer to the next question.
      if (Date.now() - pressed < 400) return;
      pressed = Date.now();
      const said = new FormData(form, button);
      const data = new URLSearchParams();
      const card = button.closest("#card") !== null;
      for (const [name, given] of said) if (!card || name === button.name) data.append(name, String(given));
      if (card) button.classList.add("on");
      else {
        const field = box(form);
        data.append("instead", (field && sent.get(field)) ?? "");
        if (field) sent.set(field, field.value.trim());
      }
      core.post(form.action, data.toString(), button.name === "call" ? "page" : "parts");
    },
    renewed(next, how) {
      if (!one("#live") !== !next.querySelector("#live")) return false;
      const whole = how === "parts";
      renew(next, whole, whole);
      const card = one<HTMLElement>("#card legend");
      const place = card ?? one<HTMLElement>("#words");
      if (whole && place) {
        place.tabIndex = -1;
        place.focus({ preventScroll: true });
      }
      // Where a case is open the page itself says who has it.
      if (one("[data-danger]") || (!one("#live") && !(whole && card))) core.say("saved");
      return true;
    },
    async shared(button) {
      const friend = one<HTMLElement>("#friend");
      const text = friend?.querySelector("blockquote")?.textContent ?? "";
      const how = button.dataset.shared;
      try {
        if (how === "sheet") await navigator.share({ text });
        if (how === "copy") {
          await navigator.clipboard.writeText(text);
          button.textContent = button.dataset.done ?? "";
        }
        await core.send(friend?.dataset.path ?? "", `shared=${how}`);
      } catch {
        // They thought better of it.
      }
    },
  };

  addEventListener("change", ({ target: field }) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const said = field.form?.matches(".more") && !field.form.dataset.plain && part(field.form, field.name);
    if (field.form && said) core.post(field.form.action, said.toString(), "quiet");
  });
  addEventListener("pagehide", () => {
    const form = one<HTMLFormElement>("form.more");
    const said = form && !form.dataset.plain && draft(form)?.toString();
    if (form && said) core.send(form.action, said).catch(() => core.keep(form.action, said, "quiet"));
  });
}
