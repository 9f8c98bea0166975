import type { Words } from "../wording/wording.ts";
import { drawn } from "./drawn.ts";

// Five faces in the same few strokes: a circle, two eyes, a mouth. The eyes are apart so that they can blink.
const EYES = "M17 20v2m14-2v2";
const STROKES: readonly (readonly [eyes: string, mouth: string])[] = [
  ["M18 22v2m12-2v2", "M13 18l6-3m16 3-6-3M16 35q8-9 16 0"],
  [EYES, "M17 33q7-5 14 0"],
  [EYES, "M17 31h14"],
  [EYES, "M16 29q8 8 16 0"],
  ["M14 20q3-4 6 0m8 0q3-4 6 0", "M14 27h20q-2 11-10 11T14 27z"],
];

interface Props {
  readonly words: Words;
  readonly chosen: number | null;
  readonly small?: boolean;
  /** The form field that a press posts; a follow-up asks with the same faces under another name. */
  readonly name?: string;
}

/** One form button a face, 1 to 5; pressing one posts `tap`. */
export function FaceButtons({ words, chosen, small = false, name = "tap" }: Props) {
  const kind = `faces ${name} ${chosen} ${small}`;
  return drawn(words, kind, () => <Buttons words={words} chosen={chosen} small={small} name={name} />);
}

function Buttons({ words, chosen, small, name }: Props) {
  return (
    <div class={small ? "faces small" : "faces"}>
      {STROKES.map((_, i) => (
        <button
          name={name}
          value={String(i + 1)}
          class={chosen === i + 1 ? "on" : undefined}
          aria-pressed={chosen === null ? undefined : chosen === i + 1 ? "true" : "false"}
          aria-label={small ? words.faces[i] : undefined}
        >
          <Face face={i + 1} />
          {small ? null : words.faces[i]}
        </button>
      ))}
    </div>
  );
}

/** A face to look at, 1 to 5. */
export function Face({ face }: { readonly face: number }) {
  const [eyes, mouth] = STROKES[face - 1] ?? ["", ""];
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <path d={eyes} />
      <path d={mouth} />
    </svg>
  );
}
