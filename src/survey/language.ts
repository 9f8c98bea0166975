import type { EdgeContext } from "../edge.ts";
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
  return (
    switched(c, view.languages) ??
    view.spoken ??
    preferred(c.req.header("accept-language") ?? "", view.languages) ??
    view.language
  );
}

/** RFC 9110, 12.5.4, by quality and then by order; a region never stands in the way of its language. */
export function preferred(header: string, spoken: readonly string[]): string | null {
  const wanted = header.split(",").flatMap((part, order) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const quality = Number(
      parameters
        .find((p) => p.trim().startsWith("q="))
        ?.trim()
        .slice(2) ?? "1",
    );
    return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) && quality > 0 ? [{ tag, quality, order }] : [];
  });
  wanted.sort((a, b) => b.quality - a.quality || a.order - b.order);
  return wanted.find(({ tag }) => spoken.includes(tag.slice(0, 2).toLowerCase()))?.tag ?? null;
}

/** Brings the words of one language along: what a page needs before it can be written. */
export async function learn(language: string, recovery: boolean): Promise<void> {
  await Promise.all([visitWords.load(language), recovery ? recoveryWords.load(language) : null]);
}
