// One visit as its row holds it, with its two JSON columns read.
import type { Selectable } from "kysely";
import { type Credit, staffColumn } from "../people/people.ts";
import type { VisitRow } from "../store/schema.ts";
import { db, prepare, type Reader } from "../store/sql.ts";
import { readSelfRatings, type SelfRatings } from "./self_ratings.ts";

export type Row = Selectable<VisitRow>;

export type Visit = Omit<Row, "staff" | "self_ratings"> & { staff: readonly Credit[]; selfRatings: SelfRatings };

const visitById = prepare<{ id: number }>()((param) =>
  db.selectFrom("visits").selectAll().where("id", "=", param("id")),
);

export function visit(sql: Reader, id: number): Visit | null {
  const row = sql.one(visitById({ id }));
  return row === undefined
    ? null
    : { ...row, staff: staffColumn.read(row.staff), selfRatings: readSelfRatings(row.self_ratings) };
}
