// What we say of our own messages, made from what became of them: nobody "knows" what was not sent to them. The table of
// all such sentences, with the rows they are made from, is docs/claims.md.
import type { RecoveryWords } from "./en.ts";

/** What became of a message; null where none was meant to go. */
export type Fate = "sent" | "on_its_way" | "not_sent" | null;

/** By which ways a customer can be told anything. */
export type Reach = "texts" | "no_texts" | "no_number";

export interface Told {
  readonly reach: Reach;
  readonly promise: Fate;
  readonly apology: Fate;
  readonly put_right: Fate;
  readonly note: Fate;
}

interface About {
  readonly customer: string;
  readonly when: string;
}

type Claims = RecoveryWords["claims"];

/** Of a customer who was not told: what is left to do. */
export function ring(claims: Claims, reach: Reach, about: About): string {
  if (reach === "no_number") return claims.noNumber(about);
  return (reach === "no_texts" ? claims.noTexts : claims.notTold)(about);
}

/** What the customer knows of a promise. */
export function ofPromise({ desk, claims }: RecoveryWords, told: Told, about: About): string {
  if (told.promise === "sent") return desk.promised(about);
  return told.promise === "on_its_way" ? claims.telling(about) : ring(claims, told.reach, about);
}

/** Of the time that stands, whoever gave it. */
export function ofTime(
  words: RecoveryWords,
  view: { readonly told: Told; readonly owed: boolean; readonly missed: boolean },
  about: About,
): string {
  if (!view.owed) return ofPromise(words, view.told, about);
  return view.missed ? ofApology(words, view.told, about) : words.desk.given(about);
}

/** What they know of the time that we gave for a missed one. */
function ofApology({ desk, claims }: RecoveryWords, told: Told, about: About): string {
  return told.apology === "sent" ? desk.owed(about) : `${claims.missed} ${ring(claims, told.reach, about)}`;
}

/** Before it is taken: what a press tells them. */
export function ofTaking({ desk, claims }: RecoveryWords, { reach }: Told, customer: string): string {
  return reach === "texts" ? desk.toldAtOnce({ customer }) : claims.onlyByPhone[reach]({ customer });
}

export function ofFinishing({ desk, claims }: RecoveryWords, { reach }: Told, customer: string): string {
  return reach === "texts" ? desk.howHint({ customer }) : claims.onlyByPhone[reach]({ customer });
}

export function ofPutRight({ desk, claims }: RecoveryWords, told: Told, customer: string): string {
  const asked = told.reach === "texts" && told.put_right !== "not_sent" && told.put_right !== null;
  return asked ? desk.putRightDone({ customer }) : claims.askYourself({ customer });
}

export function ofNote({ desk, claims }: RecoveryWords, told: Told, customer: string): string {
  if (told.note === "sent") return desk.sent;
  return told.note === "on_its_way" ? claims.onItsWay : claims.notSent({ customer });
}
