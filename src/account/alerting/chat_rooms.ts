// Rooms and pagers hear every case of the account: that it was raised, who has it, that it is over. A room on the ladder
// hears who has what it was asked to take.
import type { Command } from "../business/context.ts";
import { plan } from "../outbox/outbox.ts";
import { db, type Writer } from "../store/sql.ts";

interface RoomNews {
  readonly caseId: number;
  readonly visitId: number;
  readonly raiseNumber: number;
  readonly nowIs: "open" | "taken" | "closed";
}

export function tellRooms(ctx: Command, news: RoomNews): void {
  const { tx, business, now } = ctx;
  const { caseId, visitId, raiseNumber, nowIs } = news;
  for (const room of business.settings.channels.rooms) {
    const alert = tx.one(
      db
        .selectFrom("alerts")
        .select("id")
        .where("case_id", "=", caseId)
        .where("raise_number", "=", raiseNumber)
        .orderBy("id")
        .limit(1),
    );
    plan(tx, {
      kind: "room",
      recipient: "room",
      medium: room === "pagerduty" ? "pager" : "chat",
      address: room,
      visitId,
      caseId,
      alertId: alert?.id ?? null,
      params: { now_is: nowIs },
      dedupeKey: `room:${room}:${caseId}:${raiseNumber}:${nowIs}`,
      dueAt: now,
      now,
    });
  }
}

/** The chat rungs that were rung and may still show a button. A room that hears everything is not told twice. */
export function tellAskedRooms(tx: Writer, about: Omit<RoomNews, "nowIs">, now: number): void {
  const { caseId, visitId, raiseNumber } = about;
  const asked = tx.all(
    db
      .selectFrom("messages as m")
      .innerJoin("alerts as a", "a.id", "m.alert_id")
      .select((eb) => ["a.chat", eb.fn.max("a.id").as("id")])
      .where("m.visit_id", "=", visitId)
      .where("m.kind", "=", "alert")
      .where("m.recipient", "=", "room")
      .where("m.attempts", ">", 0)
      .where("a.raise_number", "=", raiseNumber)
      .groupBy("a.chat"),
  );
  for (const { chat, id } of asked) {
    if (chat === null) continue;
    const to = { kind: "taken", recipient: "room", medium: "chat", address: chat } as const;
    plan(tx, {
      ...to,
      visitId,
      caseId,
      alertId: id,
      dedupeKey: `room:${chat}:${caseId}:${raiseNumber}:taken`,
      dueAt: now,
      now,
    });
  }
}
