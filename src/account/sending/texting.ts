// Whether a text may go to a number today, and what has gone. Managers' alerts are counted and never held back; what a
// customer or the staff get stops at the account's limits, so that no form or leaked key can run up a bill.
import { canonicalAddress } from "../../contact/canonical.ts";
import { whyNotTexted } from "../../contact/texting.ts";
import { recoveryWording } from "../../wording/all.ts";
import { textedCountries } from "../business/business.ts";
import type { Command, Query } from "../business/context.ts";
import { sendersOf } from "../outbox/credentials.ts";
import type { Message } from "../outbox/outbox.ts";
import { warnOwners } from "../outbox/owner_notices.ts";
import { isAwaited } from "../outbox/retry.ts";
import { localDay } from "../store/days.ts";
import { db, type Reader } from "../store/sql.ts";

export type TextRefusal =
  | "our_own_number"
  | "never_texted"
  | "country_not_texted"
  | "texts_to_number"
  | "texts_to_prefix"
  | "texts_today";

/** Numbers that differ in their last four digits alone are sold as one block. */
const BLOCK = 4;
/** What people wait for goes on this many times past the limit at which nobody is asked any more. */
const WAITED_FOR = 2;

/** Why this message may not go to that number; null where it may. */
export function whyNoText(ctx: Query, m: Message, number: string, sentTo: SentTo): TextRefusal | null {
  const { business } = ctx;
  const { texting } = business.settings;
  const toManager = m.recipient === "manager";
  if (sendersOf(ctx).includes(canonicalAddress(number))) return "our_own_number";
  const rule = whyNotTexted(number, toManager ? null : textedCountries(business));
  if (rule !== null) return rule.why;
  if (toManager) return null;
  const sent = sentTo(number);
  if (sent.number >= texting.perNumber) return "texts_to_number";
  if (sent.block >= texting.perPrefix) return "texts_to_prefix";
  return sent.all >= texting.perDay * (isAwaited(m.kind) ? WAITED_FOR : 1) ? "texts_today" : null;
}

/** One more has left; the owners hear at half of the day's limit, and when it is reached. */
export function countText(ctx: Command, number: string, sentTo: SentTo): void {
  const { tx, business, now } = ctx;
  const { perDay } = business.settings.texting;
  const day = localDay(now, business.timezone);
  const all = sentTo(number).all + 1;
  tx.run(
    db
      .insertInto("texts_sent")
      .values({ day, number, n: 1 })
      .onConflict((oc) => oc.columns(["day", "number"]).doUpdateSet((eb) => ({ n: eb("texts_sent.n", "+", 1) }))),
  );
  if (all === 1) tx.run(db.deleteFrom("texts_sent").where("day", "<", day));
  const { limits } = recoveryWording(business.language);
  const said = { business: business.name, sent: all, limit: perDay };
  if (all >= perDay) warnOwners(tx, limits.textsOver(said), `texts_over:${day}`, now);
  else if (all >= perDay / 2) warnOwners(tx, limits.textsHalf(said), `texts_half:${day}`, now);
}

interface Sent {
  readonly number: number;
  readonly block: number;
  readonly all: number;
}
export type SentTo = (number: string) => Sent;

/** What left today before this message, added up once however many ways it has. */
export function sentToday({ sql, business, now }: Query): SentTo {
  const known = new Map<string, Sent>();
  return (number) => {
    const sent = known.get(number) ?? sentOn(sql, localDay(now, business.timezone), number);
    known.set(number, sent);
    return sent;
  };
}

function sentOn(sql: Reader, day: string, number: string): Sent {
  const block = number.slice(0, -BLOCK);
  const row = sql.one(
    db
      .selectFrom("texts_sent")
      .select((eb) => [
        eb.fn.sum<number | null>("n").as("all"),
        eb.fn.sum<number | null>("n").filterWhere("number", "=", number).as("number"),
        eb.fn
          .sum<number | null>("n")
          .filterWhere("number", "like", `${block}${"_".repeat(BLOCK)}`)
          .as("block"),
      ])
      .where("day", "=", day),
  );
  return { number: row?.number ?? 0, block: row?.block ?? 0, all: row?.all ?? 0 };
}
