// A letter in a manager's own words, by text: read before it goes, and few enough that nobody's phone is flooded by whoever
// was forwarded a case's link.
import { checkMessage } from "../../recovery/check.ts";
import { LANGUAGES } from "../../recovery/languages.ts";
import { toCustomer } from "../alerting/recipients.ts";
import type { Command } from "../business/context.ts";
import { managers } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";
import { visitFacts } from "../visits/facts.ts";
import type { Acted, CaseAction } from "./actions.ts";
import type { Moved } from "./move.ts";

export function write(
  ctx: Command,
  visitId: number,
  caseId: number,
  raiseNumber: number,
  action: CaseAction & { do: "write" },
  moved: () => Moved,
): Acted {
  const { tx, business, now } = ctx;
  const facts = visitFacts(ctx, visitId);
  const code = (facts?.language ?? business.language).slice(0, 2);
  const language = LANGUAGES.find((known) => known === code) ?? "en";
  const advice = action.anyway ? [] : checkMessage(action.text, language);
  if (advice.length > 0) return { ok: false, reason: "advice", advice };
  const until = nextLetterAt(tx, caseId, now);
  if (until > now) return { ok: false, reason: "letters", until };
  const result = moved();
  if (!result.ok) return result;
  const about = { visitId, caseId, raiseNumber, people: managers(tx), now };
  // The same words twice within the hour are one press too many.
  toCustomer(tx, about, "note", `note:${Math.floor(now / 3_600_000)}:${action.text}`, { text: action.text });
  return { ok: true };
}

/** A customer's phone is no place for a conversation: so many letters of one case an hour, taken back ones aside. */
const LETTERS = { most: 5, within: 3_600_000 };

function nextLetterAt(sql: Reader, caseId: number, now: number): number {
  const wrote = db.selectFrom("case_events").select("at").where("case_id", "=", caseId).where("kind", "=", "wrote");
  const last = sql.all(
    wrote
      .where("at", ">", now - LETTERS.within)
      .orderBy("id", "desc")
      .limit(LETTERS.most),
  );
  return last.length < LETTERS.most ? now : (last.at(-1)?.at ?? now) + LETTERS.within;
}
