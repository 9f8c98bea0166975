// The one hop to an account's object. Deploys reset objects and networks blink, so a call is made up to three times,
// each on a fresh stub; every verb is safe to repeat. An overloaded object is never pressed harder.
import type { Account } from "./account/account.ts";
import type { Verbs as Named } from "./account/verbs.ts";
import type { Bindings } from "./env.ts";

const PAUSES = [0, 100, 500];

/** What only the object itself can do. */
const OWN = ["open", "authorise", "wake", "advance"] as const;

type Own = {
  [V in (typeof OWN)[number]]: Account[V] extends (...given: infer G) => infer R
    ? (...given: G) => Promise<Awaited<R>>
    : never;
};

/** The account's verbs as they look from here: the same, but one hop away. */
export type Verbs = Named & Own;

/** The verbs of an object, or of a stub to one. */
export function verbsOf(object: unknown): Verbs {
  const own: ReadonlySet<string | symbol> = new Set(OWN);
  // The platform types its stubs for pipelining; our verbs answer plain data, which arrives as it was sent.
  const there = object as Own & { perform(verb: string, given: readonly unknown[]): Promise<unknown> };
  const call = (verb: string | symbol) =>
    own.has(verb)
      ? Reflect.get(there, verb, there)
      : (...given: readonly unknown[]) => there.perform(String(verb), given);
  return new Proxy({}, { get: (_, verb) => call(verb) }) as Verbs;
}

export async function reach<T>(bindings: Bindings, account: string, call: (stub: Verbs) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const stub = bindings.ACCOUNT.get(bindings.ACCOUNT.idFromName(account));
      return await call(verbsOf(stub));
    } catch (error) {
      if (attempt >= PAUSES.length || !worthRepeating(error)) throw new OutOfReach(error);
      await scheduler.wait(PAUSES[attempt] ?? 0);
    }
  }
}

/** The account can't be reached or its store can't write: the answer is 503, and nothing was promised. */
export class OutOfReach extends Error {
  constructor(cause: unknown) {
    super("the account cannot be reached", { cause });
  }
}

function worthRepeating(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("overloaded" in error && error.overloaded === true) return false;
  const flagged = ("retryable" in error && error.retryable === true) || "durableObjectReset" in error;
  return flagged || /reset because its code was updated|Network connection lost|no longer active/.test(error.message);
}
