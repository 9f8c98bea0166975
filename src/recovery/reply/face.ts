// A face as people text it: a digit, alone or with words; drawn; as stars; as a word.
import { FACE_UNITS, FACE_WORDS, LEADING_FACE } from "./face_words.ts";
import { plain } from "./text.ts";

export type Face = 1 | 2 | 3 | 4 | 5;

interface FaceSaid {
  readonly face: Face;
  /** What was written besides it. */
  readonly words: string | null;
  /** A picture of a face and nothing else, which after an answer means "yes, seen". */
  readonly drawn: boolean;
}

const drawings: readonly (readonly [Face, string])[] = [
  [1, "😡😠🤬👿😤😭🤮👎"],
  [2, "☹🙁😞😟😔😕😢😣😖😩😫😒"],
  [3, "😐😑😶🫤😬"],
  [4, "🙂😊☺😌👍"],
  [5, "😍😀😃😄😁😆🤩🥰😘🤗😻🥳❤♥💕💖💗💙💚💛💜🧡💯👏"],
];

const faceOf: ReadonlyMap<string, Face> = new Map(
  drawings.flatMap(([face, drawn]) => [...drawn].map((one) => [one, face] as const)),
);

const digits: ReadonlyMap<string, Face> = new Map([
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["5", 5],
]);

export function readFace(text: string): FaceSaid | null {
  const bare = text.replace(/\ufe0f|\u20e3/gu, "").trim();
  return spelled(bare) ?? numbered(bare) ?? drawnFace(bare);
}

/** "Five", "a 5", "nota 5". */
function spelled(text: string): FaceSaid | null {
  const word = plain(text);
  const digit =
    FACE_WORDS.get(word) ??
    [...word.matchAll(/^([\p{L} ]*)\s([1-5])$/gu)].flatMap(([, lead = "", digit = ""]) =>
      lead.split(" ").every((one) => LEADING_FACE.has(one)) ? [digit] : [],
    )[0];
  const face = digits.get(digit ?? "");
  return face === undefined ? null : { face, words: null, drawn: false };
}

/** "1 terrible", "5! Thank you", "4/5", "2 out of 5", "5⭐"; but "2 hours late" counts hours. */
function numbered(text: string): FaceSaid | null {
  const match = /^[\s\p{P}#]*([1-5])(?![\d°%€$£ºª])(?:\s?(?:\/|out of|von|de|sur|su|na|من)\s?5(?!\d))?([\s\S]*)$/u.exec(
    text,
  );
  const face = digits.get(match?.[1] ?? "");
  if (match === null || face === undefined) return null;
  const rest = match[2] ?? "";
  // A time, a fraction, a range, or an ordinal.
  if (/^\s?(?:[:.,/+x×*–—-]\s?\d|\p{L}(?<![\p{Script=Arabic}]))/u.test(rest) && !/^\s+\p{L}/u.test(rest)) return null;
  const words = rest
    .replace(/^[\s\p{P}\p{S}]+/u, (marks) => marks.replace(/[^\p{Extended_Pictographic}("“¡¿]/gu, ""))
    .trim();
  const spaced = /^\s+\p{L}/u.test(rest);
  const [unit = ""] = plain(words).split(/[^\p{L}\p{N}]/u);
  if (spaced && (FACE_UNITS.has(unit) || /^\d/u.test(words))) return null;
  if (/^\s+\d/u.test(rest)) return null;
  const said = words.replace(/[⭐★☆🌟]/gu, "").trim();
  return { face, words: /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(said) ? said : null, drawn: false };
}

function drawnFace(text: string): FaceSaid | null {
  const drawn = [...text.replace(/\u200d|[\s.!]|[\u{1f3fb}-\u{1f3ff}]/gu, "")];
  if (drawn.length > 0 && drawn.length <= 5 && drawn.every((one) => "⭐★🌟☆".includes(one))) {
    const face = digits.get(String(drawn.filter((one) => one !== "☆").length));
    return face === undefined ? null : { face, words: null, drawn: false };
  }
  const [first = ""] = drawn;
  // Several of the same face are one answer; different ones are words.
  const face = faceOf.get(first);
  return face !== undefined && drawn.every((one) => one === first) ? { face, words: null, drawn: true } : null;
}
