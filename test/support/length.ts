// `npm run test:long` does everything in full; `npm test` does the same with the first few of many.
import { inject, onTestFinished, vi } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    readonly long: boolean;
  }
}

export const LONG = inject("long");

/** How often a test that repeats itself does so. */
export function many(whole: number, short: number): number {
  return LONG ? whole : short;
}

/** Makes what really waits wait a part of its time, unless everything is done in full; says how many times less. */
export function skipToNextRung(): number {
  const times = many(1, 30);
  const wait = globalThis.setTimeout;
  const hurried = vi
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((done: () => void, ms = 0) => wait(done, ms / times)) as typeof wait);
  onTestFinished(() => hurried.mockRestore());
  return times;
}
