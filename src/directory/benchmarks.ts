// Comparing with others of the same trade: every business tells its totals and hears only how many there are and where
// they lie, never from fewer than ten others. Never on the tap's path.
import { createHash } from "node:crypto";

export interface Totals {
  readonly account: string;
  readonly trade: string;
  readonly country: string;
  readonly n: number;
  readonly favourable: number;
}

/** Where the others' shares of happy or delighted lie, each business counting as one. */
export interface PeerShares {
  readonly k: number;
  readonly mean: number;
  readonly quarter: number;
  readonly half: number;
  readonly threeQuarters: number;
}

/** Fewer than so many others could be recognised. */
export const FEWEST = 10;
/** Fewer answers than so many say nothing of a business. */
const ENOUGH = 30;
const MONTH = 30 * 86_400_000;

/** Idempotent: telling again replaces what was told before. */
export async function tellTotals(directory: D1Database, totals: Totals, now: number): Promise<void> {
  await directory
    .prepare(
      `INSERT INTO benchmarks (peer, trade, country, n, favourable, at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (peer) DO UPDATE SET trade = excluded.trade, country = excluded.country, n = excluded.n,
         favourable = excluded.favourable, at = excluded.at`,
    )
    .bind(peerOf(totals.account), totals.trade, totals.country, totals.n, totals.favourable, now)
    .run();
}

export async function forgetTotals(directory: D1Database, account: string): Promise<void> {
  await directory.prepare("DELETE FROM benchmarks WHERE peer = ?").bind(peerOf(account)).run();
}

/** Null while there are fewer than ten others of the trade in the country who told theirs within a month. */
export async function peerShares(directory: D1Database, mine: Totals, now: number): Promise<PeerShares | null> {
  const { results } = await directory
    .prepare(
      `SELECT 1.0 * favourable / n AS share FROM benchmarks
       WHERE trade = ? AND country = ? AND n >= ? AND at > ? AND peer <> ? ORDER BY share`,
    )
    .bind(mine.trade, mine.country, ENOUGH, now - MONTH, peerOf(mine.account))
    .all<{ share: number }>();
  const shares = results.map((row) => row.share);
  const k = shares.length;
  if (k < FEWEST) return null;
  const at = (q: number) => shares[Math.round(q * (k - 1))] ?? 0;
  const mean = shares.reduce((a, b) => a + b, 0) / k;
  return { k, mean, quarter: at(0.25), half: at(0.5), threeQuarters: at(0.75) };
}

export const peerOf = (account: string) => createHash("sha256").update(`benchmark ${account}`).digest("base64url");
