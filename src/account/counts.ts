// Counts are kept by the tap in its own transaction; scores are only ever computed from them. A correction
// subtracts the old face and adds the new one in the same upsert.
import type { Faces } from "../score/faces.ts";
import type { Credit } from "./people.ts";
import { db, prepare, type Reader, type Writer } from "./sql.ts";
import type { FaceColumns } from "./tables.ts";

/** Where one answer counts. */
export interface Place {
  readonly day: string;
  readonly site: number | null;
  readonly moment: string;
  readonly channel: string;
  readonly question: string;
  readonly staff: readonly Credit[];
}

type Cell = FaceColumns & { day: string; site_id: number; moment: string; channel: string; question: string };
type StaffCell = FaceColumns & { day: string; staff_id: number; site_id: number; moment: string };

const addToCell = prepare<Cell, unknown>((hole) =>
  db
    .insertInto("cells")
    .values({
      day: hole("day"),
      site_id: hole("site_id"),
      moment: hole("moment"),
      channel: hole("channel"),
      question: hole("question"),
      ...holes(hole),
    })
    .onConflict((oc) =>
      oc.columns(["day", "site_id", "moment", "channel", "question"]).doUpdateSet((eb) => ({
        f1: eb("cells.f1", "+", eb.ref("excluded.f1")),
        f2: eb("cells.f2", "+", eb.ref("excluded.f2")),
        f3: eb("cells.f3", "+", eb.ref("excluded.f3")),
        f4: eb("cells.f4", "+", eb.ref("excluded.f4")),
        f5: eb("cells.f5", "+", eb.ref("excluded.f5")),
      })),
    ),
);

const addToStaffCell = prepare<StaffCell, unknown>((hole) =>
  db
    .insertInto("staff_cells")
    .values({
      day: hole("day"),
      staff_id: hole("staff_id"),
      site_id: hole("site_id"),
      moment: hole("moment"),
      ...holes(hole),
    })
    .onConflict((oc) =>
      oc.columns(["day", "staff_id", "site_id", "moment"]).doUpdateSet((eb) => ({
        f1: eb("staff_cells.f1", "+", eb.ref("excluded.f1")),
        f2: eb("staff_cells.f2", "+", eb.ref("excluded.f2")),
        f3: eb("staff_cells.f3", "+", eb.ref("excluded.f3")),
        f4: eb("staff_cells.f4", "+", eb.ref("excluded.f4")),
        f5: eb("staff_cells.f5", "+", eb.ref("excluded.f5")),
      })),
    ),
);

/** Counts `face` at its place; `instead` is the face that it replaces there, if any. */
export function count(tx: Writer, place: Place, face: number, instead: number | null): void {
  const { day, moment, channel, question } = place;
  const site_id = place.site ?? 0;
  tx.run(addToCell({ day, site_id, moment, channel, question, ...change(face, instead, 1) }));
  for (const { id, credit } of place.staff) {
    tx.run(addToStaffCell({ day, staff_id: id, site_id, moment, ...change(face, instead, credit) }));
  }
}

const addToDriver = prepare<{ driver: string; by: number }, unknown>((hole) =>
  db
    .insertInto("driver_answers")
    .values({ driver: hole("driver"), n: hole("by") })
    .onConflict((oc) =>
      oc.column("driver").doUpdateSet((eb) => ({ n: eb("driver_answers.n", "+", eb.ref("excluded.n")) })),
    ),
);

export function countDriver(tx: Writer, driver: string, by: 1 | -1): void {
  tx.run(addToDriver({ driver, by }));
}

const driversSoFar = prepare<Record<string, never>, { driver: string; n: number }>(() =>
  db.selectFrom("driver_answers").selectAll(),
);

/** How often each driver has been answered. */
export function driverCounts(sql: Reader): Record<string, number> {
  return Object.fromEntries(sql.all(driversSoFar({})).map(({ driver, n }) => [driver, n]));
}

export function facesOf(row: FaceColumns): Faces {
  return [row.f1, row.f2, row.f3, row.f4, row.f5];
}

function change(face: number, instead: number | null, weight: number): FaceColumns {
  const at = (k: number) => (face === k ? weight : 0) - (instead === k ? weight : 0);
  return { f1: at(1), f2: at(2), f3: at(3), f4: at(4), f5: at(5) };
}

function holes(hole: (name: keyof FaceColumns) => number): FaceColumns {
  return { f1: hole("f1"), f2: hole("f2"), f3: hole("f3"), f4: hole("f4"), f5: hole("f5") };
}
