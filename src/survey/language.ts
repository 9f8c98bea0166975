import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { EdgeContext } from "../edge.ts";
import { dangerWords } from "../wording/danger/danger.ts";
import { recoveryWords } from "../wording/recovery/recovery.ts";
import { visitWords } from "../wording/wording.ts";

/** What was asked for by the page's switch; null when nobody touched it or we don't speak it. */
export function switched(c: EdgeContext, languages: readonly string[]): string | null {
  const asked = c.req.query("lang") ?? "";
  return languages.includes(asked) ? asked : null;
}

/** The switch, then the visit's own, then the first the telephone asks for that we speak, then the business's. */
export function languageOf(
  c: EdgeContext,
  view: { readonly languages: readonly string[]; readonly language: string; readonly spoken?: string | null },
): string {
  return switched(c, view.languages) ?? view.spoken ?? preferred(c, view.languages) ?? view.language;
}

/** RFC 9110, 12.5.4, by quality and then by order; a region never stands in the way of its language. */
export function preferred(c: Context, spoken: readonly string[]): string | null {
  const spoke = (tag: string) =>
    /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) && spoken.includes(tag.slice(0, 2).toLowerCase());
  const wanted = accepts(c, {
    header: "Accept-Language",
    supports: [...spoken],
    default: "",
    match: (tags) => tags.find(({ type, q }) => q > 0 && spoke(type))?.type ?? "",
  });
  return wanted || null;
}

/** Brings the words of one language along: what a page needs before it can be written. */
export async function learn(language: string, recovery: boolean, danger = false): Promise<void> {
  await Promise.all([
    visitWords.load(language),
    recovery ? recoveryWords.load(language) : null,
    danger ? dangerWords.load(language) : null,
  ]);
}
