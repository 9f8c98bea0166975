// Whom we called about a case, as the alerts' own rows tell it.
import { DANGER_REPEATS } from "../../recovery/case.ts";
import { db, type Reader } from "../store/sql.ts";
import type { StoredCase } from "./case_row.ts";

export interface Call {
  /** Null: a room. */
  readonly manager: number | null;
  readonly at: number;
  /** It has left and its rung is not over; it is about to leave; it left, a while ago. */
  readonly state: "ringing" | "on_its_way" | "called";
}

const ON_ITS_WAY: readonly string[] = ["waiting", "sending"];
const LEFT: readonly string[] = ["sent", "delivered", "uncertain", "bundled"];

/** The last alert of this raise that went out or is going; null where none could. */
export function callOf(sql: Reader, row: StoredCase, rungSeconds: number, now: number): Call | null {
  if (row.state !== "raised") return null;
  const alerts = sql.all(
    db
      .selectFrom("messages as m")
      .innerJoin("alerts as a", "a.id", "m.alert_id")
      .select(["m.manager_id as manager", "m.status", "m.created_at as at"])
      .where("m.visit_id", "=", row.visit_id)
      .where("m.kind", "=", "alert")
      .where("a.raise_number", "=", row.raise_number)
      .where("m.status", "in", [...ON_ITS_WAY, ...LEFT])
      .orderBy("m.created_at", "desc")
      .orderBy("m.id"),
  );
  // A person before a room: the page has a face for them.
  const together = alerts.filter((alert) => alert.at === alerts[0]?.at);
  const last = together.find((alert) => alert.manager !== null) ?? together[0];
  if (last === undefined) return null;
  const { manager, at } = last;
  const rung = rungSeconds * 1000;
  const young = now < at + (row.urgent === 1 ? Math.min(rung, DANGER_REPEATS) : rung);
  return { manager, at, state: ON_ITS_WAY.includes(last.status) ? "on_its_way" : young ? "ringing" : "called" };
}
