// What providers send us, in one shape. A hook is believed only after its signature has been checked on the raw body;
// without a secret to check with nothing is believed. Whether it is news is for the receiver to decide, by `id`.

import type { Verdict } from "./outcome.ts";

/** The request as it came. `url` is rebuilt from configuration: nothing in it comes from a Host header. */
export interface Hook {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** How far a message has come; a later report with a lower rank changes nothing. */
export const RANK = { accepted: 1, sending: 2, sent: 3, ended: 4, read: 5 } as const;

export interface Status {
  readonly rank: number;
  readonly ended: "delivered" | "failed" | null;
  readonly permanent?: boolean;
  readonly blame?: "address" | "credentials" | "opted_out";
  readonly reason?: string;
  readonly filtered?: true;
}

/** The reports that the providers share; each file says which of its words is which, in a map: they come from outside. */
export const STAGE = {
  accepted: { rank: RANK.accepted, ended: null },
  sending: { rank: RANK.sending, ended: null },
  sent: { rank: RANK.sent, ended: null },
  delivered: { rank: RANK.ended, ended: "delivered" },
  read: { rank: RANK.read, ended: "delivered" },
} as const satisfies Readonly<Record<string, Status>>;

/** It did not arrive; without a code it may be tried again. */
export function failed(name: string, word: string, code: string | number | null, verdict: Verdict): Status {
  const why = code === null ? { permanent: false } : verdict;
  return { rank: RANK.ended, ended: "failed", ...why, reason: `${name}: ${code ?? word}` };
}

export type News =
  | {
      readonly kind: "text";
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly body: string;
      /** How many pictures came with it. */
      readonly pictures?: number;
      readonly optOut?: "stop" | "start" | "help";
    }
  | { readonly kind: "report"; readonly providerId: string; readonly status: Status; readonly at?: number }
  | { readonly kind: "press"; readonly value: string; readonly userName: string; readonly responseUrl: string }
  | { readonly kind: "bounce" | "complaint"; readonly email: string; readonly providerId: string };

/**
 * `id` names this delivery: one seen in the last ten minutes is answered 200 and does nothing.
 * Answers: unconfigured 503, forged and stale 403 with no body, unreadable 400.
 */
export type Received =
  | { readonly ok: true; readonly id: string; readonly news: readonly News[] }
  | { readonly ok: false; readonly why: "unconfigured" | "forged" | "stale" | "unreadable" };

export type Receive<Credentials> = (hook: Hook, credentials: Credentials, now: number) => Promise<Received>;

export const refused = (why: "unconfigured" | "forged" | "stale" | "unreadable"): Received => ({ ok: false, why });

/** Five minutes either way; `seconds` as the provider wrote it. */
export function fresh(seconds: string | number | null | undefined, now: number): boolean {
  const at = typeof seconds === "number" ? seconds : /^\d{1,12}$/.test(seconds ?? "") ? Number(seconds) : Number.NaN;
  return Math.abs(now / 1000 - at) <= 300;
}

/** The secrets to try, newest first. */
export function secrets(...given: readonly (string | undefined)[]): string[] {
  return given.filter((secret): secret is string => secret !== undefined && secret !== "");
}

export async function anyOf<T>(items: readonly T[], holds: (item: T) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(items.map(holds))).includes(true);
}

/**
 * Whether a text was written to one of the account's own numbers: another's is not its business, however well it is
 * signed. A sender's name or a service says nothing about the number that answers go to; then the signature decides.
 */
export function isOurs(
  to: string,
  { from, previousFrom }: { from: string; previousFrom?: string | undefined },
): boolean {
  const own = secrets(from, previousFrom);
  return own.some((sender) => !/^\+?\d+$/.test(sender)) || own.map(digits).includes(digits(to));
}

const digits = (number: string) => number.replace(/\D/g, "");

const WORDS = new Map<string, "stop" | "start" | "help">([
  ...["STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "REVOKE", "OPTOUT", "CANCEL", "ARRET"].map(
    (word) => [word, "stop"] as const,
  ),
  ...["START", "UNSTOP", "YES"].map((word) => [word, "start"] as const),
  ...["HELP", "INFO", "AIDE"].map((word) => [word, "help"] as const),
]);

/** The carriers' own words, as the whole of a message, in any case, with or without accents, spaces and full stops. */
export function optOut(body: string): "stop" | "start" | "help" | undefined {
  const word = body.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
  return WORDS.get(word.toUpperCase());
}
