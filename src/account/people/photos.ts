// Photographs of staff and managers. Their bytes lie in a table of their own and are read only to show them; whose they
// are is a number beside the name, so that a tap never looks here.
import { db, type Reader, type Writer } from "../store/sql.ts";

export interface Photo {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** A photo with the number it has now. */
export interface Kept extends Photo {
  readonly id: number;
}

export interface Portrayed {
  readonly among: "staff" | "managers";
  readonly id: number;
}

export function photoOf(sql: Reader, who: Portrayed): Kept | null {
  return photoBy(sql, photoIdOf(sql, who));
}

/** The number of somebody's photo as it is now. */
export function photoIdOf(sql: Reader, who: Portrayed): number | null {
  return person(sql, who)?.photo_id ?? null;
}

export function photoBy(sql: Reader, id: number | null): Kept | null {
  const query = db.selectFrom("photos").select(["id", "type", "bytes"]).where("id", "=", id);
  return id === null ? null : (sql.one(query) ?? null);
}

/** Null takes it away. False when there is nobody of that id. */
export function keepPhoto(tx: Writer, who: Portrayed, photo: Photo | null): boolean {
  const before = person(tx, who);
  if (before === undefined) return false;
  const photo_id =
    photo === null
      ? null
      : tx.insert(db.insertInto("photos").values({ type: photo.type, bytes: photo.bytes }).returning("id"));
  tx.run(db.updateTable(who.among).set({ photo_id }).where("id", "=", who.id));
  if (before.photo_id !== null) {
    tx.run(db.deleteFrom("photos").where("id", "=", before.photo_id));
    tx.run(db.insertInto("former_photos").values({ id: before.photo_id, among: who.among, person: who.id }));
  }
  return true;
}

function person(sql: Reader, { among, id }: Portrayed): { photo_id: number | null } | undefined {
  return among === "staff"
    ? sql.one(db.selectFrom("staff").select("photo_id").where("id", "=", id).where("removed_at", "is", null))
    : sql.one(db.selectFrom("managers").select("photo_id").where("id", "=", id).where("removed_at", "is", null));
}
