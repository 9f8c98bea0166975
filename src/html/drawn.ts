// Parts that look the same to everybody who reads the same words: drawn once for them and kept as text.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";

type Drawn = ReturnType<typeof raw>;

const kept = new WeakMap<object, Map<string, Drawn>>();

/** `kind` names all that the drawing depends on besides the words; there must be few of them. */
export function drawn(words: object, kind: string, draw: () => Child): Drawn {
  const known = kept.get(words) ?? new Map<string, Drawn>();
  kept.set(words, known);
  const drawing = known.get(kind) ?? raw(String(draw()));
  known.set(kind, drawing);
  return drawing;
}
