// A press on a room's button takes the case for the manager of that name; where we know nobody of that name, for the
// owner, and the case remembers who pressed.

import { wording } from "../../wording/all.ts";
import type { Command } from "../business/context.ts";
import { type Manager, manager, managers } from "../people/people.ts";
import { bringLink } from "../recovery/actions.ts";
import { move } from "../recovery/move.ts";
import { db } from "../store/sql.ts";

/** `said` is what the room reads in the place of the button. */
interface Pressed {
  readonly ok: true;
  readonly said: string;
}

export function pressed(ctx: Command, caseId: number, userName: string): Pressed {
  const { tx, business, now } = ctx;
  const row = tx.one(db.selectFrom("cases").select(["visit_id", "raise_number", "holder_id"]).where("id", "=", caseId));
  const people = managers(tx).filter((m) => m.role !== "viewer");
  const person = people.find((m) => isCalled(m, userName)) ?? people.find((m) => m.role === "owner");
  const { text } = wording(business.language);
  const over = { ok: true, said: text.caseOver } as const;
  if (row === undefined || person === undefined) return over;
  const event = { kind: "taken", by: person.id, raiseNumber: row.raise_number, promiseAt: null } as const;
  const moved = move(ctx, caseId, event, `room:${userName.slice(0, 80)}`);
  if (moved.ok) {
    bringLink(tx, row.visit_id, caseId, person.id, now);
    return { ok: true, said: text.roomTaken({ manager: person.name }) };
  }
  const holder = row.holder_id === null ? null : manager(tx, row.holder_id);
  return moved.reason === "already_taken" && holder !== null
    ? { ok: true, said: text.roomTaken({ manager: holder.name }) }
    : over;
}

function isCalled(m: Manager, userName: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = plain(userName);
  return wanted !== "" && [m.name, m.email?.split("@")[0] ?? ""].map(plain).includes(wanted);
}
