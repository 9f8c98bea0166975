// How often one link may be pressed. Kept in memory alone: what an eviction forgets is a minute of patience.

export interface Patience {
  readonly times: number;
  readonly within: number;
}

/** Whoever changes their mind does it a few times; what presses on is a child's game or a machine. */
export const TAPS: readonly Patience[] = [
  { times: 10, within: 60_000 },
  { times: 500, within: 86_400_000 },
];
/** All that follows a tap, each saved as it is touched. */
export const VISIT: readonly Patience[] = [
  { times: 60, within: 60_000 },
  { times: 500, within: 86_400_000 },
];
/** Ten times what counts as a crowd, so that a busy hour loses nobody. */
export const PLACE: readonly Patience[] = [{ times: 60, within: 60_000 }];
/** Each friend is a text to the owner's phone. */
export const FRIENDS: readonly Patience[] = [{ times: 10, within: 3_600_000 }];

/** So many links in mind at once; past that, all begin anew. */
const LINKS = 10_000;

export class Doorkeeper {
  readonly #seen = new Map<string, { since: number; times: number }>();

  /** False for what comes too often. */
  admits(link: string, patience: readonly Patience[], now: number): boolean {
    return patience.every((one) => this.#counts(`${link} ${one.within}`, one, now));
  }

  #counts(link: string, { times, within }: Patience, now: number): boolean {
    const known = this.#seen.get(link);
    const fresh = known === undefined || now < known.since || now >= known.since + within;
    if (fresh && this.#seen.size >= LINKS) this.#seen.clear();
    const seen = fresh ? { since: now, times: 0 } : known;
    seen.times += 1;
    this.#seen.set(link, seen);
    return seen.times <= times;
  }
}
