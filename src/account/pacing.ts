// How fast a sender's number may be used for messages that can wait. Kept in memory alone: what an eviction forgets is
// one second of patience.

/** A plain long number carries one text a second; the carriers drop what comes faster. */
const GAP = 1000;

export class Pace {
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
