// The watcher of the clock: every two minutes it wakes the accounts that should have woken by themselves, and pings an
// outside heartbeat only when none was stuck. When this stops too, the missing ping is what somebody outside notices.
import { heartbeat } from "./channels/http.ts";
import { overdueAccounts } from "./directory/accounts.ts";
import { forgetConversations } from "./directory/conversations.ts";
import type { Bindings } from "./env.ts";
import { reach } from "./reach.ts";

const PATIENCE = 2 * 60_000;
/** One run wakes at most so many; the next one comes in two minutes. */
const AT_MOST = 500;
const AT_ONCE = 10;
const DAY = 86_400_000;

export async function watch(
  bindings: Bindings,
  now: number,
): Promise<{ woken: number; stuck: number; pinged: boolean }> {
  const overdue = await overdueAccounts(bindings.DIRECTORY, now - PATIENCE, AT_MOST);
  let stuck = 0;
  for (let i = 0; i < overdue.length; i += AT_ONCE) {
    const late = await Promise.all(overdue.slice(i, i + AT_ONCE).map((id) => wake(bindings, id)));
    stuck += late.filter(Boolean).length;
  }
  if (stuck > 0) console.error(JSON.stringify({ event: "clock_stood_still", accounts: stuck }));
  const url = bindings.HEARTBEAT_URL ?? "";
  const pinged = stuck === 0 && url !== "" && (await heartbeat(url));
  // The first run of a day in UTC, when everything else is done.
  if (now % DAY < PATIENCE) await forgetConversations(bindings.DIRECTORY, now);
  return { woken: overdue.length, stuck, pinged };
}

/** True when the account was late by its own tables, or can't be reached at all. */
async function wake(bindings: Bindings, account: string): Promise<boolean> {
  try {
    const { late } = await reach(bindings, account, (stub) => stub.wake());
    return late > PATIENCE;
  } catch {
    return true;
  }
}
