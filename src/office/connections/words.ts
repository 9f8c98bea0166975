import type { EdgeContext } from "../../edge.ts";
import { type ConnectionWords, connectionWords } from "../../wording/connections/connections.ts";
import { when } from "../../wording/when.ts";
import type { Member } from "../page.tsx";

/** The words of these pages in the language of whoever reads them, and how a time is said there. */
export async function wordsFor({ look, frame }: Pick<Member<unknown>, "look" | "frame">) {
  await connectionWords.load(look.language);
  const words: ConnectionWords = connectionWords.words(look.language);
  const say = (at: number) => when(at, frame.now, frame.timezone, look.language);
  return { words, say };
}

export type Words = Awaited<ReturnType<typeof wordsFor>>;

/** Of a list of things to say after a press, the one that the address names. */
export function said(c: EdgeContext, all: Readonly<Record<string, string>>): string | null {
  const done = c.req.query("done") ?? "";
  return Object.hasOwn(all, done) ? (all[done] ?? null) : null;
}
