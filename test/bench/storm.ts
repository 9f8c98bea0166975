// Five hundred customers of one business let down within seconds: what its owner's phone is told, and whether anybody is
// left out of it.
import type { Text } from "./provider.ts";
import { send } from "./subject.ts";
import type { Tapped } from "./tapping.ts";

export interface Storm {
  /** Taps that were answered 200, each a second. */
  readonly perSecond: number;
  readonly kept: number;
  /** How many customers each text is about, and when it came after the first tap. */
  readonly texts: readonly { readonly names: number; readonly after: number }[];
  /** Cases the API lists as waiting. */
  readonly listed: number;
  /** Names on the page that the last text leads to. */
  readonly onThePage: number;
}

export async function stormed(
  port: number,
  { phone, key }: { readonly phone: string; readonly key: string },
  tapped: readonly Tapped[],
  taken: readonly Text[],
): Promise<Storm> {
  const [first, last] = [Math.min(...tapped.map((t) => t.sent)), Math.max(...tapped.map((t) => t.answered))];
  const kept = tapped.filter(({ status }) => status === 200).length;
  const texts = textsTo(taken, phone);
  const page = /https:\/\/[^/]+(\/board\/mine\/\S+)/.exec(texts.at(-1)?.body ?? "")?.[1];
  const html = page === undefined ? "" : await (await fetch(`http://127.0.0.1:${port}${page}`)).text();
  return {
    perSecond: (1000 * kept) / (last - first),
    kept,
    texts: texts.map((text) => ({ names: spokenFor([text]), after: text.at - first })),
    listed: await raised(port, key),
    onThePage: new Set(html.match(/Anna Kowalska \d+/g)).size,
  };
}

export function textsTo(taken: readonly Text[], phone: string): Text[] {
  return taken.filter(({ to }) => to === phone);
}

/** A text counts the customers it is about, or names the one. */
export function spokenFor(texts: readonly Text[]): number {
  return texts.reduce((sum, { body }) => sum + Number(/^(\d+) customers /.exec(body)?.[1] ?? 1), 0);
}

async function raised(port: number, key: string): Promise<number> {
  let [count, cursor] = [0, ""];
  do {
    const page = await send(port, "GET", `/v1/cases${cursor}`, key);
    const { data, next_cursor } = page as { data: { state: string }[]; next_cursor: string | null };
    count += data.filter(({ state }) => state === "raised").length;
    cursor = next_cursor === null ? "" : `?cursor=${next_cursor}`;
  } while (cursor !== "");
  return count;
}
