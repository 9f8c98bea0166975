// Photographs of staff and managers. Their bytes lie in a table of their own and are read only to show them; whose they
// are is a number beside the name, so that a tap never looks here.
import type { Business } from "../business/business.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { surveyView } from "../views/survey.ts";

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

/** What is on the page of a visit, by the number the page names it with. */
export interface OnPage {
  readonly visit: number;
  readonly photo: number;
}

export function photoOf(sql: Reader, business: Business, who: Portrayed | OnPage, now: number): Kept | null {
  const id = "visit" in who ? shown(sql, business, who, now) : (person(sql, who)?.photo_id ?? null);
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

/** Whoever has the link sees who came and who comes, as they look now, and nobody before the tap. */
function shown(sql: Reader, business: Business, { visit, photo }: OnPage, now: number): number | null {
  const view = surveyView(sql, business, visit, now);
  if (view === null || (view.face === null && view.recovery === null)) return null;
  const whose = sql.one(db.selectFrom("former_photos").select(["among", "person as id"]).where("id", "=", photo));
  const present = whose === undefined ? photo : person(sql, whose)?.photo_id;
  return [...view.came, view.recovery?.called, view.recovery?.holder].find((p) => p?.photo === present)?.photo ?? null;
}
