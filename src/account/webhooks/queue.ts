// The line before an endpoint. Only as many events as it has room for are due; the rest wait with no time of their own,
// so that a slow endpoint with a thousand behind it costs no writes, and whoever comes back lets the next ones go.
import { sql as raw } from "kysely";
import { db, type Reader, type Writer } from "../store/sql.ts";

/** A Worker has six connections at a time; an endpoint gets its share of them and no more. */
export const ROOM_EACH = 3;
export const roomOf = (endpoint: { readonly slow: number }): number => (endpoint.slow === 0 ? ROOM_EACH : 1);

/** Lets the oldest of the line go, as far as there is room. One that failed waits for its next try and takes no room. */
export function release(tx: Writer, address: string | null, room: number, dueAt: number): void {
  const taken = tx.one(
    openAt(address)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("due_at", "is not", null)
      .where((eb) => eb.or([eb("status", "=", "sending"), eb("attempts", "=", 0)])),
  );
  const free = room - (taken?.n ?? 0);
  if (free <= 0) return;
  const next = openAt(address).select("id").where("due_at", "is", null).orderBy("id").limit(free);
  tx.run(db.updateTable("messages").set({ due_at: dueAt }).where("id", "in", next));
}

/** What is still to be sent there, by its own index. */
export function openAt(address: string | null) {
  return db
    .selectFrom("messages")
    .where("kind", "=", raw.lit("event"))
    .where("ended_at", "is", null)
    .where("address", "=", address);
}

/** How many requests are on their way to this endpoint, and to all of them: those whose lease has not run out. */
export function onTheirWay(sql: Reader, address: string | null, now: number, lease: number): [number, number] {
  const away = sql.all(
    db
      .selectFrom("messages")
      .select("address")
      .where("due_at", ">", now)
      .where("due_at", "<=", now + lease)
      .where("status", "=", "sending")
      .where("kind", "=", "event"),
  );
  return [away.filter((one) => one.address === address).length, away.length];
}
