// A press whose account can't be reached: where a queue is bound it waits there, and replay.ts brings it later.

import type { Press } from "../account/survey/tap.ts";
import type { EdgeContext } from "../edge.ts";
import { logFailure } from "../log.ts";
import { OutOfReach } from "../reach.ts";

type Where =
  | { readonly visit: number }
  | { readonly place: number; readonly once: string; readonly channel: "qr" | "kiosk" };

export type Spilled = Where & { readonly account: string; readonly face: number; readonly press: Press };

/** Null when it is in the queue; without one, or when that fails too, nothing was kept and the caller hears so. */
export async function orSpill<T>(c: EdgeContext, spilled: Spilled, reached: () => Promise<T>): Promise<T | null> {
  try {
    return await reached();
  } catch (error) {
    const queue = c.env.SPILL;
    if (!(error instanceof OutOfReach) || queue === undefined) throw error;
    const press = { ...spilled.press, at: Date.now() };
    await queue.send({ ...spilled, press }).catch(() => {
      throw error;
    });
    logFailure("tap_spilled", error, { account: spilled.account });
    return null;
  }
}
