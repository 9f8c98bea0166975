import type { Outcome } from "../../channels/contract.ts";
import { canonicalAddress, spellings } from "../../contact/canonical.ts";
import { wording } from "../../wording/all.ts";
import type { Command } from "../business/context.ts";
import { warnOwners } from "../outbox/owner_notices.ts";
import { labelOf, noteHealth, noteTrouble } from "../outbox/providers.ts";
import { contactsOf, type ShutWhy, shutAddress, shutWhy, subscriptionColumn, unsubscribe } from "../people/contacts.ts";
import { managers } from "../people/people.ts";
import { ringBy } from "../recovery/move.ts";
import { db, type Writer } from "../store/sql.ts";
import { announceOptOut } from "../webhooks/events.ts";

// What a failure says beyond its own message: an address that is lost, a channel that refuses us. Whoever depends on
// either is served some other way at once, and the owners are told in words.

/** Notes an attempt's outcome, or what a provider reported of it later. `address` is null for rooms. */
export function applyFailure(
  ctx: Command,
  at: { readonly provider: string; readonly address: string | null },
  outcome: Outcome,
): void {
  const { tx, business, now } = ctx;
  if (noteHealth(tx, at.provider, outcome, now)) {
    const text = wording(business.language).text.channelRefused({ channel: labelOf(at.provider) });
    warnOwners(tx, text, `refused:${at.provider}:${now}`, now);
  }
  if (outcome.result !== "failed" || at.address === null) return;
  if (outcome.filtered === true) {
    noteTrouble(tx, at.provider, outcome.reason, now);
    const text = wording(business.language).text.channelFiltered({ channel: labelOf(at.provider) });
    warnOwners(tx, text, `filtered:${at.provider}:${Math.floor(now / 86_400_000)}`, now);
  }
  if (at.provider === "webpush") {
    if (outcome.blame === "address") forget(tx, at.address);
    return;
  }
  if (outcome.blame === "opted_out") loseAddress(ctx, at.address, "opted_out");
  if (outcome.blame === "address") loseAddress(ctx, at.address, "bad");
}

/** A browser that is gone is no bad address of its person. */
function forget(tx: Writer, address: string): void {
  unsubscribe(tx, subscriptionColumn.read(address).endpoint);
}

/** A customer who asked not to be asked, by the visit they were asked about: false where no address is known any more. */
export function loseEveryAddress(ctx: Command, visit: number): boolean {
  const { tx } = ctx;
  const known = contactsOf(tx, { visit });
  for (const { address } of known) loseAddress(ctx, address, "opted_out");
  // Where the asking really went, though the customer's record may say otherwise by now.
  const sent = db
    .selectFrom("messages")
    .select("address")
    .where("visit_id", "=", visit)
    .where("recipient", "=", "customer");
  const reached = tx.all(sent.distinct()).flatMap(({ address }) => address ?? []);
  for (const address of reached) if (shutWhy(tx, address) === null) loseAddress(ctx, address, "opted_out");
  return known.length + reached.length > 0;
}

/** Nothing goes there any more. A manager with no other address is passed over at once. */
export function loseAddress(ctx: Command, address: string, why: ShutWhy): void {
  const { tx, business, now } = ctx;
  const before = shutWhy(tx, address);
  if (before === why || before === "opted_out") return;
  shutAndTell(ctx, address, why);
  const { text } = wording(business.language);
  for (const { id, name: manager, phone, email } of managers(tx)) {
    const same = (known: string | null) => known !== null && canonicalAddress(known) === canonicalAddress(address);
    if (!same(phone) && !same(email)) continue;
    const said = same(email)
      ? text.badMail({ manager })
      : why === "bad"
        ? text.badNumber({ manager })
        : text.lost({ manager });
    warnOwners(tx, said, `${why}:${id}:${address}:${now}`, now, id);
    if (contactsOf(tx, { manager: id }).length === 0) skipToNextRung(tx, id, now);
  }
}

/** The cases that rang this manager last don't wait for them. */
export function skipToNextRung(tx: Writer, managerId: number, now: number): void {
  const ringing = tx.all(
    db
      .selectFrom("alerts as a")
      .innerJoin("cases as k", "k.id", "a.case_id")
      .select("k.id")
      .where("a.manager_id", "=", managerId)
      .whereRef("a.raise_number", "=", "k.raise_number")
      .where("k.state", "=", "raised"),
  );
  for (const { id } of ringing) ringBy(tx, id, now);
}

// Shutting an address, and telling other systems when it was a customer's own wish: they must not write either.

function shutAndTell(ctx: Command, address: string, why: ShutWhy): void {
  const { tx, now } = ctx;
  const known = shutWhy(tx, address);
  shutAddress(tx, address, why, now);
  if (why !== "opted_out" || known === "opted_out") return;
  const channel = address.includes("@") ? "email" : "sms";
  const column = channel === "email" ? "email" : "phone";
  const theirs = db.selectFrom("customers").select("id").where(column, "in", spellings(address)).orderBy("id");
  for (const customer of tx.all(theirs)) announceOptOut(ctx, customer.id, channel);
}
