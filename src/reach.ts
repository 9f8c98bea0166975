// The one hop to an account's object. Deploys reset objects and networks blink, so a call is made up to three times,
// each on a fresh stub; every verb is safe to repeat. An overloaded object is never pressed harder.
import type { Account } from "./account/account.ts";
import type { Bindings } from "./env.ts";

const PAUSES = [0, 100, 500];

/** The account's verbs as they look from here: the same, but one hop away. */
export type Verbs = {
  [V in Exclude<keyof Account, keyof DurableObject>]: Account[V] extends (...given: infer G) => infer R
    ? (...given: G) => Promise<R>
    : never;
};

export async function reach<T>(bindings: Bindings, account: string, call: (stub: Verbs) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const stub = bindings.ACCOUNT.get(bindings.ACCOUNT.idFromName(account));
      // The platform types its stubs for pipelining; our verbs answer plain data, which arrives as it was sent.
      return await call(stub as unknown as Verbs);
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
