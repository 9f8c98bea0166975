// How many came in by a counter's code of late, and how many of them were low.
import { db, type Reader, type Writer } from "../store/sql.ts";

const SLOT = 600_000;
const HOUR = 6;
const DAY = 144;

interface PlaceTaps {
  readonly taps: number;
  /** Faces that call for a human. */
  readonly low: number;
  /** Those that got a case of their own. */
  readonly cases: number;
}

export function countAt(tx: Writer, place: number, now: number, what: "taps" | "low" | "cases"): void {
  const slot = Math.floor(now / SLOT);
  const row = { place_id: place, slot, [what]: 1 };
  tx.run(
    db
      .insertInto("place_taps")
      .values(row)
      .onConflict((oc) =>
        oc.columns(["place_id", "slot"]).doUpdateSet((eb) => ({ [what]: eb(`place_taps.${what}`, "+", 1) })),
      ),
  );
  if (what === "taps") {
    tx.run(
      db
        .deleteFrom("place_taps")
        .where("place_id", "=", place)
        .where("slot", "<", slot - 2 * DAY),
    );
  }
}

export function lastHourAt(sql: Reader, place: number, now: number): PlaceTaps {
  return since(sql, place, now, HOUR);
}

export function lastDayAt(sql: Reader, place: number, now: number): PlaceTaps {
  return since(sql, place, now, DAY);
}

function since(sql: Reader, place: number, now: number, slots: number): PlaceTaps {
  const row = sql.one(
    db
      .selectFrom("place_taps")
      .select((eb) => [
        eb.fn.sum<number | null>("taps").as("taps"),
        eb.fn.sum<number | null>("low").as("low"),
        eb.fn.sum<number | null>("cases").as("cases"),
      ])
      .where("place_id", "=", place)
      .where("slot", ">", Math.floor(now / SLOT) - slots),
  );
  return { taps: row?.taps ?? 0, low: row?.low ?? 0, cases: row?.cases ?? 0 };
}

/** The counter whose code a visit came in by; null for every other visit. */
export function placeOf(sql: Reader, visitId: number): number | null {
  const row = sql.one(db.selectFrom("visits").select("reference").where("id", "=", visitId));
  const place = /^place:(\d+):/.exec(row?.reference ?? "")?.[1];
  return place === undefined ? null : Number(place);
}
