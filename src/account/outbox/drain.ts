// The sending loop over a bundle of verbs: it knows neither the database nor the network. Claim, commit, send, settle;
// one message's trouble is never another's.
import type { Outcome } from "../../channels/contract.ts";
import { logFailure } from "../../log.ts";

export interface Claimed {
  readonly id: number;
  readonly attempt: number;
  /** The far side drops a second copy. */
  readonly idempotent: boolean;
  send(): Promise<Outcome>;
}

interface Verbs {
  /** Leases what is due and says how many rows it looked at, so that skipped ones don't look like the end. */
  claim(): { readonly claimed: readonly Claimed[]; readonly more: boolean };
  settle(message: Claimed, outcome: Outcome): void;
}

/** Bounded, so that one wake stays within the platform's limits; what is left is due at once and wakes us again. */
const BATCHES = 20;

export async function drain(verbs: Verbs): Promise<void> {
  for (let batch = 0; batch < BATCHES; batch++) {
    const { claimed, more } = verbs.claim();
    await Promise.all(
      claimed.map(async (message) => {
        const outcome = await message.send().catch(unexpected);
        verbs.settle(message, outcome);
      }),
    );
    if (!more) return;
  }
}

/** A channel that throws has a bug; the message may or may not have gone. */
function unexpected(error: unknown): Outcome {
  logFailure("channel_threw", error);
  return { result: "uncertain", reason: "the channel broke down" };
}
