import type { Phrase } from "../reading/phrases.ts";

/** Phrases that go wrong for the same reason, and what to write instead. */
export interface Fault {
  readonly phrases: readonly Phrase[];
  readonly why: string;
  readonly better: string;
}

/** What one language knows of how not to write to a customer who was let down. */
export interface CheckWords {
  readonly excuse: readonly Fault[];
  readonly jargon: readonly Fault[];
  readonly blame: readonly Fault[];
  /** Any of these shows that we feel with the customer. */
  readonly empathy: Fault;
  /** Any of these says when; a time on the clock does too. */
  readonly time: Fault;
  /** Words that sound like a time and are none. */
  readonly vague: Fault;
}
