// Sign-ins that were asked for: a link and six digits, good for ten minutes, once, and for the browser that asked. What is
// counted here can end a code and slow down who asks too often; it never shuts a person out of a browser they used before.

export interface Asked {
  readonly id: string;
  readonly link: string;
  readonly code: string;
  readonly contact: string;
  readonly asker: string;
  readonly network: string;
}

export const SIGN_IN_MS = 10 * 60_000;
const TRIES = 5;
const DAY = 86_400_000;

/** Asked from so many places for one address within an hour, it is an attack; browsers that are known go on. */
const LIMITS = [
  { by: "asker", times: 3, within: 15 * 60_000 },
  { by: "network", times: 20, within: 3_600_000 },
  { by: "contact", times: 10, within: 3_600_000 },
] as const;

/** Null when it may be asked; else for how long not, in ms. A browser that is known counts by itself alone. */
export async function tooOften(
  directory: D1Database,
  asked: Pick<Asked, "asker" | "network" | "contact">,
  known: boolean,
  now: number,
): Promise<number | null> {
  const limits = known ? LIMITS.filter(({ by }) => by === "asker") : LIMITS;
  const counts = await directory.batch<{ n: number; first: number | null }>(
    limits.map(({ by, within }) =>
      directory
        .prepare(`SELECT count(*) AS n, min(asked_at) AS first FROM sign_ins WHERE ${by} = ? AND asked_at > ?`)
        .bind(asked[by], now - within),
    ),
  );
  const waits = limits.map(({ times, within }, i) => {
    const { n, first } = counts[i]?.results[0] ?? { n: 0, first: null };
    return n < times || first === null ? 0 : first + within - now;
  });
  const wait = Math.max(...waits);
  return wait > 0 ? wait : null;
}

export async function keepAsked(directory: D1Database, asked: Asked, now: number): Promise<void> {
  const { id, link, code, contact, asker, network } = asked;
  await directory.batch([
    directory.prepare("DELETE FROM sign_ins WHERE asked_at < ?").bind(now - DAY),
    directory
      .prepare("INSERT INTO sign_ins (id, link, code, contact, asker, network, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
      .bind(id, link, code, contact, asker, network, now),
  ]);
}

/** True once: the link that was sent, in the browser that asked. */
export async function proveByLink(directory: D1Database, id: string, link: string, now: number): Promise<boolean> {
  return proved(directory, "id = ? AND link = ?", [id, link], now);
}

export type Tried = { readonly ok: true } | { readonly ok: false; readonly left: number };

/** The fifth wrong code is the last: then this one has ended, and another may be asked for. */
export async function proveByCode(directory: D1Database, id: string, code: string, now: number): Promise<Tried> {
  const row = await directory
    .prepare(
      "UPDATE sign_ins SET tries = tries + 1 WHERE id = ? AND tries < ? AND proved_at IS NULL AND asked_at > ? RETURNING tries",
    )
    .bind(id, TRIES, now - SIGN_IN_MS)
    .first<{ tries: number }>();
  if (row === null) return { ok: false, left: 0 };
  const ok = await proved(directory, "id = ? AND code = ?", [id, code], now);
  return ok ? { ok } : { ok, left: TRIES - row.tries };
}

async function proved(directory: D1Database, where: string, given: readonly string[], now: number): Promise<boolean> {
  const row = await directory
    .prepare(`UPDATE sign_ins SET proved_at = ? WHERE ${where} AND proved_at IS NULL AND asked_at > ? RETURNING id`)
    .bind(now, ...given, now - SIGN_IN_MS)
    .first();
  return row !== null;
}

/** Whoever opens a business may take a day over it. */
const lasts = (opening: boolean) => (opening ? DAY : SIGN_IN_MS);

export async function isProved(directory: D1Database, id: string, opening: boolean, now: number): Promise<boolean> {
  const row = directory.prepare("SELECT 1 AS one FROM sign_ins WHERE id = ? AND proved_at > ?");
  return (await row.bind(id, now - lasts(opening)).first()) !== null;
}

/** True once: what was proved opens one door. */
export async function spend(directory: D1Database, id: string, opening: boolean, now: number): Promise<boolean> {
  const row = await directory
    .prepare("UPDATE sign_ins SET proved_at = 0 WHERE id = ? AND proved_at > ? RETURNING id")
    .bind(id, now - lasts(opening))
    .first();
  return row !== null;
}
