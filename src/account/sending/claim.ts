// The actor's side of the sending loop: what is due, whether it may still go, in which words and by which channel.

import { type ChannelName, channels, isChannel } from "../../channels/channels.ts";
import { segments, smsText } from "../../channels/sms/sms_text.ts";
import { canonicalAddress } from "../../contact/canonical.ts";
import { logFailure } from "../../log.ts";
import type { Business } from "../business/business.ts";
import type { Command, Query } from "../business/context.ts";
import { type Letter, letter, plainAlert } from "../letters/letters.ts";
import { bundle, gather, rung } from "../outbox/bundling.ts";
import type { Claimed } from "../outbox/drain.ts";
import { withoutCodes } from "../outbox/kept_words.ts";
import { dueMessages, hold, lease, postpone, settle, triedOf } from "../outbox/leases.ts";
import { end, type Message, message, paramsColumn } from "../outbox/outbox.ts";
import { alertsArrive, available, candidates, healthOf } from "../outbox/providers.ts";
import { isAwaited } from "../outbox/retry.ts";
import { type Candidate, route } from "../outbox/routing.ts";
import { type Contact, contactsOf, shutWhy } from "../people/contacts.ts";
import type { Writer } from "../store/sql.ts";
import { planReminder, wishOf } from "../survey/may_ask.ts";
import { claimEvent } from "../webhooks/delivery.ts";
import { announceFailure } from "../webhooks/events.ts";
import { adapterOf, firstTried, lookUp, send, whole } from "./post.ts";
import { announceOutcome } from "./settle.ts";
import { countText, type SentTo, sentToday, type TextRefusal, whyNoText } from "./texting.ts";

const BATCH = 20;
/** What browsers are sent by messages of their own. */
const BESIDE: ReadonlySet<string> = new Set(["alert", "taken", "test"]);
/** An SMS that needs more parts than this is cut, its link kept whole. */
const SMS_PARTS = 2;
/** An invitation that is later than this, because we or every provider were down, would only puzzle. */
const STALE = 2 * 3_600_000;

export function claim(ctx: Command): { claimed: Claimed[]; more: boolean } {
  const { tx, now } = ctx;
  const due = dueMessages(tx, now, BATCH);
  const claimed = due.flatMap(({ id }) => {
    // Read again: the one before it may have spoken for this one too.
    const m = message(tx, id);
    if (m === undefined || m.due_at === null || m.due_at > now) return [];
    try {
      return prepareOne(ctx, m) ?? [];
    } catch (error) {
      logFailure("message_broken", error, { message: id });
      end(tx, id, "failed", "could_not_be_prepared", now);
      return [];
    }
  });
  return { claimed, more: due.length === BATCH };
}

function prepareOne(ctx: Command, m: Message): Claimed | null {
  const { tx, business, now, deployment } = ctx;
  if (m.status === "sending") {
    // Its lease ran out: we died between the sending and the writing down.
    const safe = m.provider !== null && isChannel(m.provider) && channels[m.provider].idempotent;
    const lost = { result: "uncertain", reason: "no word after sending" } as const;
    settle(tx, m.id, m.attempts, lost, safe, now, 0.5);
    announceOutcome(ctx, m.id, m.attempts, lost);
    return null;
  }
  if (m.kind === "event") return claimEvent(ctx, deployment, m);
  if (m.status === "uncertain") return lookUp(ctx, m);
  if (m.status === "sent") return tryNextChannel(ctx, m);
  const unfit = asks(m) ? reasonNotToAsk(ctx, m) : null;
  if (unfit !== null) {
    end(tx, m.id, m.attempts > 0 ? "failed" : "skipped", unfit, now);
    if (m.attempts > 0) announceFailure(ctx, m.id);
    return null;
  }
  const ringing = gather(tx, m, now);
  if ("wait" in ringing) return postponed(tx, m, ringing.wait);
  const words = write(ctx, m, ringing.alone ? [] : ringing.with);
  if (!words.go) {
    if (words.status === "waiting") hold(tx, m.id, words.until, words.reason);
    else end(tx, m.id, words.status, words.reason, now);
    return null;
  }
  const sentTo = sentToday(ctx);
  const by = choose(ctx, m, sentTo);
  if (by === null) return null;
  // The simulated phones are nobody's long number.
  const paced = !isAwaited(m.kind) && by.medium === "sms" && by.channel !== "phones";
  const turn = paced ? deployment.sendRate.turn(by.channel, m.id, now) : now;
  if (turn > now) return postponed(tx, m, turn);
  const text =
    by.medium === "sms"
      ? smsText(words.text, { link: words.tail ?? "", limit: words.parts ?? SMS_PARTS })
      : whole(words);
  const parts = by.medium === "sms" ? segments(text) : null;
  const attempt = lease(tx, m, by, { text: withoutCodes(deployment, business.id, text), segments: parts }, now);
  if (isText(m, by)) countText(ctx, by.address, sentTo);
  // A second try is no new ringing: nobody waits a minute more for it.
  if (m.kind === "alert" && m.last_rung_at === null) rung(tx, m.id, now);
  planReminder(ctx, m);
  if (!ringing.alone) bundle(tx, m.id, ringing.with, now);
  return {
    id: m.id,
    attempt,
    idempotent: adapterOf(by).idempotent,
    send: () => send(business, deployment, m, by, words, text, now),
  };
}

/** An alert that a provider took and nobody confirmed goes out on the next channel; without one the ladder goes on. */
function tryNextChannel(ctx: Command, m: Message): null {
  const { tx, now } = ctx;
  const tried = triedOf(m).filter((t) => t.channel !== m.provider);
  const others = allowed(ctx, m, sentToday(ctx)).ways.filter((c) => c.channel !== m.provider);
  if (others.every((c) => tried.some((t) => t.channel === c.channel && t.state === "out"))) {
    end(tx, m.id, "sent", "no_receipt", now);
    return null;
  }
  const unconfirmed = { channel: m.provider ?? "", fails: 1, state: "out", restUntil: now } as const;
  postpone(tx, m.id, now, [...tried, unconfirmed]);
  return null;
}

/** The one word that still goes to a phone that said stop: that it was heard. */
const isFarewell = (m: Message) => m.kind === "reply" && m.params.includes('"farewell":true');

const asks = (m: Message) => m.kind === "invitation" || m.kind === "reminder";

/** An invitation that should have gone long ago, or was first tried long ago; or nobody would hear the answer. */
function reasonNotToAsk(ctx: Command, m: Message): string | null {
  const { tx, now } = ctx;
  if (m.kind === "invitation" && Math.min(m.due_at ?? now, firstTried(tx, m) ?? now) < now - STALE) return "stale";
  return alertsArrive(ctx) ? null : "no_alert_channel";
}

function choose(ctx: Command, m: Message, sentTo: SentTo): Candidate | null {
  const { tx, now } = ctx;
  // A room that is closed is not knocked at: Slack shuts those out who do.
  const knocks = isAwaited(m.kind) && m.kind !== "room";
  const { ways, refusal } = allowed(ctx, m, sentTo);
  const next = route(ways, triedOf(m), healthOf(tx), knocks, now);
  if ("go" in next) return next.go;
  if ("wait" in next) return postponed(tx, m, next.wait);
  end(tx, m.id, m.recipient === "customer" ? "skipped" : "failed", refusal ?? m.reason ?? next.stop, now);
  // Somebody without an address was skipped; somebody on whom every way was tried was not reached.
  if (m.recipient !== "customer" || m.attempts > 0) announceFailure(ctx, m.id);
  return null;
}

/** The simulated phones bring rooms what they hear as a text, to no number. */
const isText = (m: Message, way: Candidate) => way.medium === "sms" && m.recipient !== "room";

/** The ways on which a text may go, and why the first of the others may not. */
function allowed(ctx: Query, m: Message, sentTo: SentTo): { ways: Candidate[]; refusal: TextRefusal | null } {
  const judged = candidatesFor(ctx, m).map((way) => ({
    way,
    no: isText(m, way) ? whyNoText(ctx, m, way.address, sentTo) : null,
  }));
  const ways = judged.flatMap(({ way, no }) => (no === null ? way : []));
  return { ways, refusal: judged.find(({ no }) => no !== null)?.no ?? null };
}

/** Every way to this message's reader, in the account's order. A reply goes back the way it came. */
function candidatesFor(ctx: Query, m: Message): Candidate[] {
  const { sql, business, deployment } = ctx;
  const names = available(sql, deployment.defaults);
  if (m.recipient === "room") return rooms(names, m);
  if (isFarewell(m))
    return candidates(names, business, "invitations", [{ medium: "sms", address: m.address ?? "" }], "sms");
  if (m.recipient === "browser") return browser(names, m, contactsOf(sql, { manager: m.manager_id ?? 0 }));
  // Staff have the one number that a visit named.
  const contacts: readonly Contact[] =
    m.recipient === "manager"
      ? contactsOf(sql, { manager: m.manager_id ?? 0 })
      : m.recipient === "customer"
        ? contactsOf(sql, { visit: m.visit_id ?? 0 })
        : m.address === null || shutWhy(sql, m.address) !== null
          ? []
          : [{ medium: "sms", address: m.address }];
  const fixed =
    m.kind === "reply"
      ? contacts.filter((c) => canonicalAddress(c.address) === canonicalAddress(m.address ?? ""))
      : fewer(business, m, contacts);
  const only = m.kind === "test" ? paramsColumn.read(m.params).channel : undefined;
  if (only !== undefined) {
    const ways = fixed.filter((c) => isChannel(only) && names.includes(only) && channels[only].medium === c.medium);
    return ways.map((c) => ({ channel: only, ...c }));
  }
  if (isAwaited(m.kind)) return candidates(names, business, "alerts", fixed, m.medium);
  const wish = wishOf(m);
  return candidates(names, business, "invitations", fixed, wish ?? m.medium, wish !== undefined);
}

/** One that has been let go since is not called. */
function browser(names: readonly ChannelName[], m: Message, contacts: readonly Contact[]): Candidate[] {
  const rings = contacts.some((c) => c.medium === "push" && c.address === m.address);
  return rings && names.includes("webpush") ? [{ channel: "webpush", medium: "push", address: m.address ?? "" }] : [];
}

/** Browsers that ring beside a text don't stand in for it too, unless there is nothing else. */
function fewer(business: Business, m: Message, contacts: readonly Contact[]): readonly Contact[] {
  const beside = business.settings.channels.alerts === null && BESIDE.has(m.kind);
  const others = contacts.filter((c) => c.medium !== "push");
  return beside && others.length > 0 ? others : contacts;
}

/** A room is a channel of its own; another name on a ladder is one within whichever chat there is. */
function rooms(names: readonly ChannelName[], m: Message): Candidate[] {
  const named = names.filter((name) => name === m.address);
  if (named.length > 0 || m.kind === "room") {
    return named.map((name) => ({ channel: name, medium: channels[name].medium, address: "" }));
  }
  const chats = names.filter((name) => channels[name].medium === "chat" || name === "phones");
  return chats.map((name) => ({ channel: name, medium: channels[name].medium, address: m.address ?? "" }));
}

/** A renderer that throws harms its own row only, and an alert still goes out in plain words. */
function write(ctx: Command, m: Message, others: readonly number[]): Letter {
  const { business, deployment } = ctx;
  try {
    return letter(ctx, m, others);
  } catch (error) {
    logFailure("letter_failed", error, { message: m.id });
    return m.kind === "alert" || m.kind === "room"
      ? plainAlert(m, deployment, business.id)
      : { go: false, status: "cancelled", reason: "could_not_be_written" };
  }
}

function postponed(tx: Writer, m: Message, until: number): null {
  postpone(tx, m.id, until);
  return null;
}
