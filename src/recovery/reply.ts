// What an inbound text means. It reads the whole body, in any digits and in all our languages at once, because a phone
// number has no language. It decides nothing: whether the sender may, and whether a case has that code, is for others;
// so is danger, which is looked for in every text, whatever it says besides.
import { readAnswer } from "./reply/answer.ts";
import { type Face, readFace } from "./reply/face.ts";
import { isAuto, isTapback } from "./reply/machine.ts";
import { isStop } from "./reply/stop.ts";
import { readCode, readTake } from "./reply/take.ts";
import { clean, plain, spoken } from "./reply/text.ts";
import { HELP_WORDS, START_WORDS } from "./reply/words.ts";

export type { Face };

export type Reply =
  /** `drawn` is a picture alone: it answers the question, and means "seen" after anything else. */
  | { readonly kind: "face"; readonly face: Face; readonly words: string | null; readonly drawn: boolean }
  /**
   * `when` is one of the forms that `promiseAt` reads. `unclear`: something about a time was said and not understood.
   * `text` is all of it, for a sender who has no such code.
   */
  | {
      readonly kind: "code";
      readonly code: string;
      readonly when: string | null;
      readonly unclear: boolean;
      readonly declined: boolean;
      readonly text: string;
    }
  /** Without a code; only where one was expected. */
  | { readonly kind: "take"; readonly when: string | null; readonly unclear: boolean }
  /** To "Is it right now?"; only where that was asked. */
  | { readonly kind: "yes" | "no"; readonly words: string | null }
  | { readonly kind: "stop" }
  | { readonly kind: "start" }
  | { readonly kind: "help" }
  /** A phone's own doing: a reaction in words, an auto-reply. */
  | { readonly kind: "tapback" }
  | { readonly kind: "auto" }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "empty" };

export interface ReplyContext {
  /** What this phone was asked last: whether it is right now, or to take the one case that rings there. */
  readonly expects?: "answer" | "take";
  /** The local time as minutes of the day: at 14:00, "at 5" is 17:00. */
  readonly clock?: number;
  /** Whether codes are sent to this phone at all; to anybody else a number is a number. */
  readonly codes?: boolean;
  /** What we lately sent there: quoted, it is a tapback in any language. */
  readonly sent?: readonly string[];
}

/** The text is kept whole; what stands behind this changes no meaning. */
const READ = 3_000;

export function readReply(body: string, { expects, clock, codes = true, sent = [] }: ReplyContext = {}): Reply {
  const text = clean(body);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}★☆]/u.test(text)) return { kind: "empty" };
  const beginning = text.slice(0, READ);
  const [word, said] = [plain(beginning), spoken(beginning)];

  if (isTapback(beginning, sent)) return { kind: "tapback" };
  if (isAuto(said)) return { kind: "auto" };
  if (isStop(word, said)) return { kind: "stop" };
  if (HELP_WORDS.has(word)) return { kind: "help" };
  if (START_WORDS.has(word) && expects === undefined) return { kind: "start" };

  // A plus begins a phone number.
  const code = !codes || text.startsWith("+") ? null : readCode(word, clock ?? null);
  if (code !== null) return { kind: "code", ...code, text };
  const face = readFace(text);
  const take = expects === "take" && (face === null || face.drawn) ? readTake(beginning, word, clock ?? null) : null;
  if (take !== null) return { kind: "take", ...take };
  if (face !== null) return { kind: "face", ...face };
  const answer = expects === "answer" ? readAnswer(said) : null;
  if (answer !== null) return { kind: answer, words: word.includes(" ") ? text : null };
  return START_WORDS.has(word) ? { kind: "start" } : { kind: "words", text };
}
