// Which account wrote last to a phone from a number that several share, so that an answer finds its way home.
// Phones are kept as keyed hashes.

export async function noteConversation(
  directory: D1Database,
  phone: string,
  account: string,
  at: number,
): Promise<void> {
  await directory
    .prepare(
      "INSERT INTO conversations (phone, account, at) VALUES (?, ?, ?) ON CONFLICT (phone, account) DO UPDATE SET at = excluded.at",
    )
    .bind(phone, account, at)
    .run();
}

/** The accounts that wrote to this phone, the latest first. */
export async function conversationsWith(directory: D1Database, phone: string): Promise<string[]> {
  const { results } = await directory
    .prepare("SELECT account FROM conversations WHERE phone = ? ORDER BY at DESC LIMIT 50")
    .bind(phone)
    .all<{ account: string }>();
  return results.map((row) => row.account);
}

export async function accountExists(directory: D1Database, id: string): Promise<boolean> {
  return (await directory.prepare("SELECT 1 AS one FROM accounts WHERE id = ?").bind(id).first()) !== null;
}

const KEEP = 400 * 86_400_000;
const BITE = 1_000;

/** Nobody answers a text of more than a year ago. Without an index, which each text would pay for: called once a day. */
export async function forgetConversations(directory: D1Database, now: number): Promise<void> {
  for (let bites = 0; bites < 20; bites++) {
    const { meta } = await directory
      .prepare(
        `DELETE FROM conversations WHERE (phone, account) IN
           (SELECT phone, account FROM conversations WHERE at < ? LIMIT ${BITE})`,
      )
      .bind(now - KEEP)
      .run();
    if (meta.changes < BITE) return;
  }
}
