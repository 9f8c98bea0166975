// How often one link may be pressed, and by one network: a stranger who presses on is asked to wait, and the customer is
// not. Kept in memory alone: what an eviction forgets is a minute of counting.

/** So often one network may press, and three times as often all of them together. */
export interface Limit {
  readonly times: number;
  readonly within: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Whoever changes their mind does it a few times; what presses on is a child's game or a machine. */
export const TAPS: readonly Limit[] = [
  { times: 10, within: MINUTE },
  { times: 500, within: DAY },
];
/** All that follows a tap, each saved as it is touched. */
export const VISIT: readonly Limit[] = [
  { times: 60, within: MINUTE },
  { times: 500, within: DAY },
];
/** Ten times what counts as a crowd, so that a busy hour loses nobody. */
export const PLACE: readonly Limit[] = [{ times: 60, within: MINUTE }];
/** Each friend is a text to the owner's phone. */
export const FRIENDS: readonly Limit[] = [{ times: 10, within: 3_600_000 }];

/** All who open a business together: each asks for one text of the deployment's. */
export const OPENINGS: readonly Limit[] = [{ times: 100, within: 3_600_000 }];

/** What other systems order with the account's key: a day's jobs may come at once, a bill may not. */
export const VISITS: readonly Limit[] = [{ times: 600, within: MINUTE }];
export const ACTS: readonly Limit[] = [{ times: 300, within: MINUTE }];
/** Each rings somebody. */
export const TESTS: readonly Limit[] = [{ times: 10, within: 600_000 }];

/** Several networks at one door are several people, until they are many. */
const TOGETHER = 3;
/** So many doors in mind at once; past that, all begin anew. */
const DOORS = 10_000;

export class RateLimiter {
  readonly #seen = new Map<string, { since: number; times: number }>();

  /** False for what comes too often; that is not counted. A network that is not known (null) is one like any other. */
  admits(door: string, network: string | null, limits: readonly Limit[], now: number): boolean {
    const counted = limits.flatMap(({ times, within }) => [
      { key: `${door} ${within} ${network}`, most: times, within },
      { key: `${door} ${within}`, most: TOGETHER * times, within },
    ]);
    if (counted.some(({ key, most, within }) => this.#times(key, within, now) >= most)) return false;
    for (const { key, within } of counted) {
      const times = this.#times(key, within, now) + 1;
      if (times === 1 && this.#seen.size >= DOORS) this.#seen.clear();
      this.#seen.set(key, { since: times === 1 ? now : (this.#seen.get(key)?.since ?? now), times });
    }
    return true;
  }

  #times(key: string, within: number, now: number): number {
    const known = this.#seen.get(key);
    return known === undefined || now < known.since || now >= known.since + within ? 0 : known.times;
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
