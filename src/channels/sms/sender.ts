// The number that a channel's texts come from, where it has one: a name or a messaging service has none.

export function senderIn(credentials: unknown): string | null {
  if (typeof credentials !== "object" || credentials === null || !("from" in credentials)) return null;
  const { from } = credentials;
  return typeof from === "string" && /^\+?\d{7,15}$/.test(from) ? `+${from.replace("+", "")}` : null;
}
