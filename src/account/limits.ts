// How often one link may be pressed. Kept in memory alone: what an eviction forgets is a minute of counting.

export interface Limit {
  readonly times: number;
  readonly within: number;
}

/** Whoever changes their mind does it a few times; what presses on is a child's game or a machine. */
export const TAPS: readonly Limit[] = [
  { times: 10, within: 60_000 },
  { times: 500, within: 86_400_000 },
];
/** All that follows a tap, each saved as it is touched. */
export const VISIT: readonly Limit[] = [
  { times: 60, within: 60_000 },
  { times: 500, within: 86_400_000 },
];
/** Ten times what counts as a crowd, so that a busy hour loses nobody. */
export const PLACE: readonly Limit[] = [{ times: 60, within: 60_000 }];
/** Each friend is a text to the owner's phone. */
export const FRIENDS: readonly Limit[] = [{ times: 10, within: 3_600_000 }];

/** All who open a business together: each asks for one text of the deployment's. */
export const OPENINGS: readonly Limit[] = [{ times: 100, within: 3_600_000 }];

/** So many links in mind at once; past that, all begin anew. */
const LINKS = 10_000;

export class RateLimiter {
  readonly #seen = new Map<string, { since: number; times: number }>();

  /** False for what comes too often. */
  admits(link: string, limits: readonly Limit[], now: number): boolean {
    return limits.every((one) => this.#counts(`${link} ${one.within}`, one, now));
  }

  #counts(link: string, { times, within }: Limit, now: number): boolean {
    const known = this.#seen.get(link);
    const fresh = known === undefined || now < known.since || now >= known.since + within;
    if (fresh && this.#seen.size >= LINKS) this.#seen.clear();
    const seen = fresh ? { since: now, times: 0 } : known;
    seen.times += 1;
    this.#seen.set(link, seen);
    return seen.times <= times;
  }
}

// How fast a sender's number may be used for messages that can wait. Kept in memory alone: what an eviction forgets is
// one second of waiting.

/** A plain long number carries one text a second; the carriers drop what comes faster. */
const GAP = 1000;

export class SendRate {
  readonly #next = new Map<string, number>();
  readonly #given = new Set<number>();

  /** When this message may leave by that channel; `now` when its turn has come. */
  turn(channel: string, message: number, now: number): number {
    if (this.#given.delete(message)) return now;
    const at = Math.max(now, this.#next.get(channel) ?? now);
    this.#next.set(channel, at + GAP);
    if (at > now) this.#given.add(message);
    return at;
  }
}
