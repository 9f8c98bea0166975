// What Slack and Teams share: cutting between whole characters, and pointing a real address at a test server.
import { charactersOf } from "../characters.ts";

/** At most `limit` UTF-16 units, ending in `…` when something was left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = "";
  for (const { segment } of charactersOf(text)) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

export function at(url: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined) return url;
  const { pathname, search } = new URL(url);
  return new URL(pathname + search, baseUrl).toString();
}
