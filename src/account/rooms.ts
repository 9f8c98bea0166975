// Rooms and pagers hear every case of the account: that it was raised, who has it, that it is over.
import type { Business } from "./business.ts";
import { plan } from "./outbox.ts";
import { db, type Writer } from "./sql.ts";

export interface RoomNews {
  readonly caseId: number;
  readonly visitId: number;
  readonly epoch: number;
  readonly nowIs: "open" | "taken" | "closed";
}

export function tellRooms(tx: Writer, business: Business, news: RoomNews, now: number): void {
  const { caseId, visitId, epoch, nowIs } = news;
  for (const room of business.settings.channels.rooms) {
    const alert = tx.one(
      db
        .selectFrom("alerts")
        .select("id")
        .where("case_id", "=", caseId)
        .where("epoch", "=", epoch)
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
      detail: { now_is: nowIs },
      plan: `room:${room}:${caseId}:${epoch}:${nowIs}`,
      dueAt: now,
      now,
    });
  }
}
