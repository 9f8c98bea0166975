// Scores by account, site or staff: sums over the counts, then arithmetic. Answers are never read.
import { sql as raw } from "kysely";
import type { Faces } from "../score/faces.ts";
import { scoreOf, scoresOfUnits } from "../score/score.ts";
import type { Business } from "./business.ts";
import { facesOf } from "./counts.ts";
import type { Document, Json } from "./documents.ts";
import { db, type Reader } from "./sql.ts";
import type { FaceColumns } from "./tables.ts";
import { wireId } from "./wire.ts";

export type ScoreBy = "account" | "site" | "staff" | "moment" | "channel" | "day";
export const SCORE_BY = ["account", "site", "staff", "moment", "channel", "day"] as const;

/** Local days of the account, both included; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

interface Group {
  readonly key: string;
  readonly name: string;
  readonly faces: Faces;
}

export function scores(sql: Reader, business: Business, by: ScoreBy, period: Period): Document[] {
  const whole = groups(sql, business, "account", period)[0]?.faces ?? [0, 0, 0, 0, 0];
  const found = groups(sql, business, by, period);
  if (by !== "site" && by !== "staff")
    return found.map((g) => ({ key: g.key, name: g.name, ...plain(scoreOf(g.faces)) }));
  const units = scoresOfUnits(
    found.map((g) => g.faces),
    whole,
  );
  return found.map((g, i) => ({ key: g.key, name: g.name, ...plain(units[i] ?? scoreOf(g.faces)) }));
}

const total = (face: keyof FaceColumns) => raw<number>`coalesce(sum(${raw.ref(`c.${face}`)}), 0)`.as(face);
const SUMS = [total("f1"), total("f2"), total("f3"), total("f4"), total("f5")] as const;

export function groups(sql: Reader, business: Business, by: ScoreBy, { from, to }: Period): Group[] {
  const first = from ?? "0000-00-00";
  const last = to ?? "9999-99-99";
  if (by === "staff") {
    const rows = sql.all(
      db
        .selectFrom("staff_cells as c")
        .innerJoin("staff as s", "s.id", "c.staff_id")
        .select(["s.id", "s.name", ...SUMS])
        .where("c.day", ">=", first)
        .where("c.day", "<=", last)
        .groupBy("s.id")
        .orderBy("s.name"),
    );
    return rows.map((r) => group(wireId("stf", business.id, r.id), r.name, r, 1000));
  }
  const cells = db.selectFrom("cells as c").where("c.day", ">=", first).where("c.day", "<=", last);
  if (by === "account") {
    const rows = sql.all(cells.select(SUMS));
    return rows.map((r) => group(business.id, business.name, r, 1));
  }
  if (by === "site") {
    const rows = sql.all(
      cells
        .innerJoin("sites as s", "s.id", "c.site_id")
        .select(["s.id", "s.name", ...SUMS])
        .groupBy("s.id")
        .orderBy("s.name"),
    );
    return rows.map((r) => group(wireId("sit", business.id, r.id), r.name, r, 1));
  }
  const column = `c.${by}` as const;
  const rows = sql.all(
    cells
      .select([`${column} as key`, ...SUMS])
      .groupBy(column)
      .orderBy(column),
  );
  return rows.map((r) => group(r.key, r.key, r, 1));
}

/** `unit` is what one answer counts in these rows: 1000 where a crew shares it. */
function group(key: string, name: string, row: FaceColumns, unit: number): Group {
  const [f1, f2, f3, f4, f5] = facesOf(row);
  return { key, name, faces: [f1 / unit, f2 / unit, f3 / unit, f4 / unit, f5 / unit] };
}

/** Scores are plain numbers, arrays and objects already; this only widens their type. */
function plain(score: object): { [key: string]: Json } {
  return JSON.parse(JSON.stringify(score)) as { [key: string]: Json };
}
