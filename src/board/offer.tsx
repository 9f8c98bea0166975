// The quiet offer to let this phone ring; src/browser/ring_offer.ts shows it where it can be taken.
import type { RecoveryWords } from "../wording/recovery/recovery.ts";

/** `path` is the signed link's own, so that whose phone it is needs no other proof. */
export function Offer({ path, rings, desk }: { path: string; rings: readonly string[]; desk: RecoveryWords["desk"] }) {
  return (
    <section class="card offer" id="ring" hidden data-path={path} data-rings={rings.join(" ")}>
      <button type="button" class="button plain">
        {desk.ring}
      </button>
      <p role="status" data-on={desk.rings} data-off={desk.ringFailed} />
    </section>
  );
}
