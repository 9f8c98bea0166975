// What a move of a case asks for: alerts, words to the customer and the holder, promises kept or broken. Only rows.
import type { Case, Effect } from "../../recovery/recovery.ts";
import { asked, askPerson, askRoom, standsForPlace } from "../alerting/alerts.ts";
import { tellAskedRooms } from "../alerting/chat_rooms.ts";
import { type About, toCustomer, toManager, toStaff } from "../alerting/recipients.ts";
import { type EventDetail, noteTrigger, record } from "../cases/history.ts";
import { endPromise, makePromise } from "../cases/promises.ts";
import { release } from "../outbox/bundling.ts";
import { cancelAlerts, overtakeAlerts } from "../outbox/outbox.ts";
import type { Manager } from "../people/people.ts";
import { db, type Writer } from "../store/sql.ts";

/** What came with the event besides what moves the case. */
export type Said = Pick<EventDetail, "what" | "way" | "trigger" | "due" | "money">;

interface Place {
  readonly id: number;
  readonly visitId: number;
  readonly case: Case;
  readonly before: Case;
}

/** Nobody took it, and the next ones are called; not the first ones of a raise. */
function isNextRung({ case: after, before }: Place): boolean {
  return after !== before && after.raiseNumber === before.raiseNumber;
}

export function carryOut(
  tx: Writer,
  at: Place,
  effects: readonly Effect[],
  people: readonly Manager[],
  said: Said,
  now: number,
): void {
  const about: About = { visitId: at.visitId, caseId: at.id, raiseNumber: at.case.raiseNumber, people, now };
  for (const effect of effects) {
    switch (effect.kind) {
      case "alert": {
        if (effect.why === "danger" && standsForPlace(tx, about)) {
          for (const id of effect.managers) askPerson(tx, about, id, at.case, null);
          break;
        }
        if (effect.why === "danger") {
          // Whatever else was about to ring for this case is said by it.
          overtakeAlerts(tx, at.id, now);
          release(tx, at.id, now);
        }
        const rung = new Set<string>();
        for (const id of effect.managers) {
          const phone = people.find((m) => m.id === id)?.phone ?? null;
          // One handset that two people carry rings once; both may take the case by their own link.
          askPerson(tx, about, id, at.case, phone !== null && rung.has(phone) ? null : effect.why);
          if (phone !== null) rung.add(phone);
        }
        if (effect.chat !== null) askRoom(tx, about, effect.chat, at.case, effect.why);
        record(tx, at.id, now, isNextRung(at) ? "escalated" : "alerted", "clock", {
          managers: effect.managers,
          chat: effect.chat,
          rung: at.case.rung,
          round: at.case.round,
          why: effect.why,
        });
        break;
      }
      case "tell_who_has_it":
        cancelAlerts(tx, at.id, now);
        release(tx, at.id, now);
        for (const other of asked(tx, at.id, at.case.raiseNumber).filter((id) => id !== effect.holder)) {
          toManager(tx, about, "taken", other, `taken:${at.case.raiseNumber}`);
        }
        tellAskedRooms(tx, about, now);
        break;
      case "confirm_promise": {
        const detail = { at: effect.at, what: said.what ?? null };
        makePromise(tx, at.id, effect.holder, effect.at, said.what ?? null, now);
        toCustomer(tx, about, "promise", `promise:${effect.at}`, detail);
        // Whoever promises by text has it in writing by our answer.
        if (said.way !== "text") toManager(tx, about, "promise_copy", effect.holder, `promise:${effect.at}`, detail);
        toStaff(tx, about, "promise_copy", `promise:${effect.at}`, detail);
        break;
      }
      case "time_given":
        record(tx, at.id, now, "time_given", "clock", { at: effect.at });
        makePromise(tx, at.id, null, effect.at, null, now);
        break;
      case "promise_ended":
        endPromise(tx, at.id, effect.fate, now);
        break;
      case "remind":
        record(tx, at.id, now, "reminded", "clock", { holder: effect.holder, why: effect.why });
        toManager(tx, about, "nudge", effect.holder, `nudge:${effect.why}:${effect.at}`, effect);
        break;
      case "promise_missed":
        noteTrigger(tx, at.id, { rule: "promise_missed", at: new Date(effect.at).toISOString() });
        record(tx, at.id, now, "promise_missed", "clock", { holder: effect.holder, at: effect.at, next: effect.next });
        if (effect.holder !== null) toManager(tx, about, "missed", effect.holder, `missed:${effect.at}`, effect);
        toCustomer(tx, about, "apology", `apology:${effect.at}`, effect);
        break;
      case "went_back":
        record(tx, at.id, now, "went_back", "clock", { holder: effect.holder });
        toManager(tx, about, "went_back", effect.holder, `back:${at.case.raiseNumber}`);
        break;
      case "handed_over":
        askPerson(tx, about, effect.to, at.case, null);
        toManager(tx, about, "yours", effect.to, `yours:${at.case.raiseNumber}:${now}`, { from: effect.from });
        break;
      case "tell_put_right":
        toCustomer(tx, about, "put_right", `put_right:${at.case.raiseNumber}`, { what: said.what ?? null });
        break;
      case "ask_follow_up":
        record(tx, at.id, now, "follow_up_asked", "clock", { number: effect.number });
        toCustomer(tx, about, "follow_up", `follow_up:${at.case.raiseNumber}:${effect.number}`, {
          number: effect.number,
        });
        break;
      case "skip_follow_up":
        record(tx, at.id, now, "follow_up_skipped", "clock", { number: effect.number, reason: effect.reason });
        toCustomer(
          tx,
          about,
          "follow_up",
          `follow_up:${at.case.raiseNumber}:${effect.number}`,
          { number: effect.number },
          effect.reason,
        );
        break;
      case "ask_words": {
        record(tx, at.id, now, "words_asked", "clock", { holder: effect.holder });
        const number = at.case.asked + 1;
        const signs = people.filter((m) => m.id === effect.holder);
        // What was changed anybody may write; a line in a person's name only that person.
        const others = number === 2 && signs.length === 0 ? people.filter((m) => m.role === "owner") : [];
        for (const { id } of [...signs, ...others]) {
          const detail = { why: "words", number, at: effect.at } as const;
          toManager(tx, about, "nudge", id, `words:${at.case.raiseNumber}:${effect.at}`, detail);
        }
        break;
      }
      case "close":
        record(tx, at.id, now, "closed", "clock", {});
        break;
      case "tell_holder":
        toManager(tx, about, "news", effect.holder, `news:${effect.what}:${turnOf(tx, at.visitId, effect.what, now)}`, {
          ...effect,
          text: said.what ?? said.trigger?.rule ?? null,
        });
        break;
      case "tell_over":
        cancelAlerts(tx, at.id, now);
        release(tx, at.id, now);
        for (const id of new Set([
          ...asked(tx, at.id, at.case.raiseNumber),
          ...(at.case.holder === null ? [] : [at.case.holder]),
        ])) {
          toManager(tx, about, "over", id, `over:${at.case.raiseNumber}`);
        }
        break;
    }
  }
  // We gave the new time ourselves: it is a promise of the business, and counts as one.
  const given = effects.find((e) => e.kind === "promise_missed");
  if (given?.kind === "promise_missed" && given.next !== null) makePromise(tx, at.id, null, given.next, null, now);
}

/** So many texts an hour bring what a customer says and writes; then one in ten minutes stands for all on the page. */
const NEWS = { most: 10, within: 3_600_000, slot: 600_000 };

/** What is told in its own text, or in the one of these minutes. A new reason is always told. */
function turnOf(tx: Writer, visitId: number, what: string, now: number): string {
  const told = db
    .selectFrom("messages")
    .select("id")
    .where("visit_id", "=", visitId)
    .where("kind", "=", "news")
    .where("created_at", ">", now - NEWS.within)
    .limit(NEWS.most);
  const many = what !== "trigger" && tx.all(told).length >= NEWS.most;
  return many ? `many:${Math.floor(now / NEWS.slot)}` : String(now);
}
