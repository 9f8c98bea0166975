// The one hop to an account's object. Deploys reset objects and networks blink, so a call is made up to three times,
// each on a fresh stub; every method is safe to repeat. An overloaded object is never pressed harder.
import type { Account } from "./account/account.ts";
import type { Bindings } from "./env.ts";

const PAUSES = [0, 100, 500];

/** What only the platform calls. */
type Platform = "alarm" | "fetch" | "webSocketMessage" | "webSocketClose" | "webSocketError";

/** An object's methods as they look from here: the same, but one hop away. */
type Remote<T, K extends keyof T = Exclude<keyof T, Platform>> = {
  [M in K]: T[M] extends (...given: infer G) => infer R ? (...given: G) => Promise<Awaited<R>> : never;
};

export type RemoteAccount = Remote<Account>;

export async function reach<T>(
  bindings: Bindings,
  account: string,
  call: (stub: RemoteAccount) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const stub = bindings.ACCOUNT.get(bindings.ACCOUNT.idFromName(account));
      // The platform types its stubs for pipelining; our methods answer plain data, which arrives as it was sent.
      return await call(stub as unknown as RemoteAccount);
    } catch (error) {
      if (attempt >= PAUSES.length || !worthRepeating(error)) throw new OutOfReach(error);
      await scheduler.wait(PAUSES[attempt] ?? 0);
    }
  }
}

/** A socket to the account, for somebody of whom it is asked again whether they may. */
export function connect(bindings: Bindings, account: string, request: Request, session: string): Promise<Response> {
  const stub = bindings.ACCOUNT.get(bindings.ACCOUNT.idFromName(account));
  return stub.fetch(new Request(`https://account/${session}`, request));
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
