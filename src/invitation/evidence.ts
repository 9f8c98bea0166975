// How human a tap is, 0 to 1, and why. Nothing is refused here: a suspect answer is kept, shown as suspect, left out of
// scores, and still alerts. What is missing is neutral: a plain form post from a phone without scripts is a person.
import { isScanner } from "./scanners.ts";

/** What came with one tap; whatever is not known is left out or null. */
export interface TapEvidence {
  /** What the page's script saw before the press; null when it saw nothing. */
  readonly gesture?: "pointer" | "key" | null | undefined;
  readonly scriptRan?: boolean | null | undefined;
  readonly visibleMs?: number | null | undefined;
  readonly sinceSentMs?: number | null | undefined;
  /** The first there is of Sec-Purpose, Purpose, X-Purpose and X-Moz. */
  readonly purposeHeader?: string | null | undefined;
  readonly fetchSite?: string | null | undefined;
  readonly fetchMode?: string | null | undefined;
  readonly fetchDest?: string | null | undefined;
  readonly fetchUser?: string | null | undefined;
  readonly origin?: string | null | undefined;
  readonly ownOrigin?: string | null | undefined;
  readonly userAgent?: string | null | undefined;
  readonly network?: "hosting" | "mobile" | null | undefined;
  readonly honeypotFilled?: boolean | null | undefined;
  /** Every tap on this link so far, this one last. */
  readonly taps?: readonly { readonly face: number; readonly at: number }[] | null | undefined;
  readonly acceptLanguage?: boolean | null | undefined;
}

interface Grade {
  readonly grade: number;
  readonly suspect: boolean;
  readonly reasons: readonly Reason[];
}

/** In hundredths, so that sums are exact. What any driven browser also sends weighs little. */
const WEIGHTS = {
  pointer_gesture: 20,
  key_gesture: 20,
  page_was_seen: 5,
  user_activation: 5,
  mobile_network: 5,
  same_origin: 3,
  accept_language: 2,
  no_accept_language: -5,
  hosting_network: -15,
  within_seconds_of_sending: -15,
  foreign_page: -15,
  odd_request: -15,
  // A screen reader's press may show no gesture either: alone it does not condemn.
  no_gesture: -20,
  pressed_at_once: -20,
} as const;

/** One of these is enough, whatever else speaks for the tap. */
type Telling = "prefetch" | "honeypot_filled" | "many_faces_at_once" | "known_scanner" | "hosting_at_once";
type Sign = keyof typeof WEIGHTS;
export type Reason = Telling | Sign;

const NEUTRAL = 70;
const SUSPECT_BELOW = 50;
const ONE_TELLING = 30;
const EACH_MORE = 10;

const AT_ONCE = 2_000;
const MANY_FACES = 3;
const SEEN = 1_000;
const TOO_QUICK_TO_READ = 300;

export function gradeTap(evidence: TapEvidence): Grade {
  const telling = present(tellings(evidence));
  const shown = present(signs(evidence));
  const sum = shown.reduce((total, sign) => total + WEIGHTS[sign], NEUTRAL);
  const limit = telling.length === 0 ? 100 : ONE_TELLING - EACH_MORE * (telling.length - 1);
  const grade = Math.max(0, Math.min(sum, limit, 100));
  return { grade: grade / 100, suspect: grade < SUSPECT_BELOW, reasons: [...telling, ...shown] };
}

function tellings(e: TapEvidence): readonly (readonly [Telling, boolean])[] {
  return [
    ["prefetch", /prefetch|prerender|preview/i.test(e.purposeHeader ?? "")],
    ["honeypot_filled", e.honeypotFilled === true],
    ["many_faces_at_once", facesAtOnce(e.taps ?? []) >= MANY_FACES],
    ["known_scanner", isScanner(e.userAgent ?? "")],
    ["hosting_at_once", e.network === "hosting" && atOnce(e)],
  ];
}

function signs(e: TapEvidence): readonly (readonly [Sign, boolean])[] {
  const visible = e.visibleMs ?? Number.NaN;
  const foreign = e.fetchSite === "cross-site" || fromElsewhere(e);
  const own = e.fetchSite === "same-origin" || (isKnown(e.origin) && e.origin === e.ownOrigin);
  return [
    ["pointer_gesture", e.gesture === "pointer"],
    ["key_gesture", e.gesture === "key"],
    ["no_gesture", e.scriptRan === true && !isKnown(e.gesture)],
    ["page_was_seen", visible >= SEEN],
    ["pressed_at_once", visible >= 0 && visible < TOO_QUICK_TO_READ],
    ["within_seconds_of_sending", atOnce(e)],
    ["hosting_network", e.network === "hosting"],
    ["mobile_network", e.network === "mobile"],
    ["foreign_page", foreign],
    ["same_origin", own && !foreign],
    ["user_activation", e.fetchUser === "?1"],
    ["odd_request", e.fetchMode === "no-cors" || !ofAPage(e.fetchDest)],
    ["accept_language", e.acceptLanguage === true],
    ["no_accept_language", e.acceptLanguage === false],
  ];
}

/** A form goes to a `document`, our script's own request to nothing. */
function ofAPage(destination: string | null | undefined): boolean {
  return !isKnown(destination) || destination === "document" || destination === "empty";
}

/** `null` is what privacy settings make of an origin. */
function fromElsewhere(e: TapEvidence): boolean {
  return isKnown(e.origin) && e.origin !== "null" && isKnown(e.ownOrigin) && e.origin !== e.ownOrigin;
}

/** A provider's answer may come after the scanner's, so a tap can be there before it was "sent". */
function atOnce(e: TapEvidence): boolean {
  return isKnown(e.sinceSentMs) && e.sinceSentMs < AT_ONCE;
}

function facesAtOnce(taps: readonly { readonly face: number; readonly at: number }[]): number {
  const last = taps.at(-1)?.at ?? 0;
  return new Set(taps.filter((tap) => last - tap.at < AT_ONCE).map((tap) => tap.face)).size;
}

function present<R extends Reason>(found: readonly (readonly [R, boolean])[]): R[] {
  return found.filter(([, there]) => there).map(([reason]) => reason);
}

function isKnown<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
