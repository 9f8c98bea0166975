// Links by which a business may be opened: each once, and until its end.

export async function keepInvitation(directory: D1Database, hash: string, endsAt: number, now: number): Promise<void> {
  await directory.batch([
    directory.prepare("DELETE FROM invitations WHERE ends_at < ?").bind(now),
    directory.prepare("INSERT INTO invitations (hash, ends_at) VALUES (?, ?)").bind(hash, endsAt),
  ]);
}

/** Whether `account` may still be opened by it; null stands for one that has no number yet. */
export async function isInvited(
  directory: D1Database,
  hash: string,
  account: string | null,
  now: number,
): Promise<boolean> {
  const good = "SELECT 1 AS one FROM invitations WHERE hash = ? AND ends_at > ? AND (account IS NULL OR account = ?)";
  return (await directory.prepare(good).bind(hash, now, account).first()) !== null;
}

/** True for the one account that it opens, however often it is asked. */
export async function useInvitation(
  directory: D1Database,
  hash: string,
  account: string,
  now: number,
): Promise<boolean> {
  const row = await directory
    .prepare(
      `UPDATE invitations SET account = ?1 WHERE hash = ?2 AND ends_at > ?3 AND (account IS NULL OR account = ?1)
       RETURNING account`,
    )
    .bind(account, hash, now)
    .first();
  return row !== null;
}
