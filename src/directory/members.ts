// Which accounts a phone or mailbox may open. Each account's object says who its people are; whether one of them may
// really come in is asked of that object alone.

/** In the order in which they were opened. */
export async function accountsOf(directory: D1Database, contact: string): Promise<string[]> {
  const { results } = await directory
    .prepare(
      "SELECT m.account FROM members m LEFT JOIN accounts a ON a.id = m.account WHERE m.contact = ? ORDER BY a.opened_at, a.name LIMIT 20",
    )
    .bind(contact)
    .all<{ account: string }>();
  return results.map((row) => row.account);
}

export async function keepMembers(directory: D1Database, account: string, contacts: readonly string[]): Promise<void> {
  const add = directory.prepare("INSERT INTO members (contact, account) VALUES (?, ?) ON CONFLICT DO NOTHING");
  await directory.batch([
    directory.prepare("DELETE FROM members WHERE account = ?").bind(account),
    ...contacts.map((contact) => add.bind(contact, account)),
  ]);
}
