import { peerOf } from "./benchmarks.ts";

// The directory lists accounts. It is told by each account's object and is never asked on the tap's path.

interface Listing {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly openedAt: number;
}

/** Idempotent: listing an account again brings its row up to date. */
export async function listAccount(directory: D1Database, listing: Listing, now: number): Promise<void> {
  await directory
    .prepare(
      `INSERT INTO accounts (id, name, timezone, opened_at, listed_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, timezone = excluded.timezone, listed_at = excluded.listed_at`,
    )
    .bind(listing.id, listing.name, listing.timezone, listing.openedAt, now)
    .run();
}

export async function directoryAnswers(directory: D1Database): Promise<boolean> {
  try {
    const row = await directory.prepare("SELECT 1 AS one").first<{ one: number }>();
    return row?.one === 1;
  } catch {
    return false;
  }
}

export async function accountIds(directory: D1Database): Promise<string[]> {
  const { results } = await directory.prepare("SELECT id FROM accounts ORDER BY opened_at").all<{ id: string }>();
  return results.map((row) => row.id);
}

/** All that the directory holds of an account; `conversations` has no index for it, and this is rare. */
export async function forgetAccount(directory: D1Database, id: string): Promise<void> {
  const gone = (from: string, value = id) => directory.prepare(`DELETE FROM ${from} = ?`).bind(value);
  await directory.batch([
    gone("accounts WHERE id"),
    gone("members WHERE account"),
    gone("conversations WHERE account"),
    gone("benchmarks WHERE peer", peerOf(id)),
  ]);
}

/** When the account's object must be awake next, in the world's time; a projection, never asked on the tap's path. */
export async function projectDue(directory: D1Database, id: string, dueAt: number | null): Promise<void> {
  await directory.prepare("UPDATE accounts SET due_at = ? WHERE id = ?").bind(dueAt, id).run();
}

/** Accounts that should have woken before `before`, the longest overdue first. */
export async function overdueAccounts(directory: D1Database, before: number, limit: number): Promise<string[]> {
  const { results } = await directory
    .prepare("SELECT id FROM accounts WHERE due_at < ? ORDER BY due_at LIMIT ?")
    .bind(before, limit)
    .all<{ id: string }>();
  return results.map((row) => row.id);
}
