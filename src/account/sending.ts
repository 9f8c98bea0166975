// The actor's side of the sending loop: what is due, whether it may still go, in which words and by which channel.
import { type ChannelName, channels, isChannel } from "../channels/channels.ts";
import type { Outcome, Parcel } from "../channels/contract.ts";
import { http } from "../channels/http.ts";
import { segments, smsText } from "../channels/sms_text.ts";
import { tellOf } from "./aftermath.ts";
import { planReminder } from "./asking.ts";
import type { Business } from "./business.ts";
import { contactsOf } from "./contacts.ts";
import type { Claimed } from "./drain.ts";
import { claimEvent, type Mailroom } from "./event_sending.ts";
import { type Letter, letter, plainAlert, type Stationery } from "./letters.ts";
import { dueMessages, end, hold, lease, type Message, postpone, settle, trailOf } from "./outbox.ts";
import { available, candidates, type Defaults, healthOf } from "./providers.ts";
import { isUrgent, RECEIPT_PATIENCE } from "./retry.ts";
import { type Candidate, route } from "./routing.ts";
import { db, type Reader, type Writer } from "./sql.ts";
import { bundle, gather, rung } from "./storm.ts";
import { announceFailure } from "./webhooks.ts";

const BATCH = 20;
/** An SMS that needs more parts than this is cut, its link kept whole. */
const SMS_PARTS = 2;
/** Invitations a second on one sender's number; alerts are never held back. */
const PACE = 1;
/** A provider that can't say by then never will; the message stays held. */
const GIVE_UP_ASKING = 24 * 3_600_000;

export interface Office extends Stationery, Mailroom {
  readonly defaults: Defaults;
  /** The credentials of a channel: the account's own, unsealed, or the deployment's. */
  credentials(account: string, channel: string): Promise<{ credentials: unknown; to?: string } | null>;
  /** Told when a text left by a number that several accounts share. */
  wrote(account: string, channel: string, phone: string): Promise<void>;
}

export function claim(
  tx: Writer,
  business: Business,
  office: Office,
  now: number,
): { claimed: Claimed[]; more: boolean } {
  const due = dueMessages(tx, now, BATCH);
  const pace = { sent: 0 };
  const claimed = due.flatMap((m) => prepareOne(tx, business, office, m, pace, now) ?? []);
  return { claimed, more: due.length === BATCH };
}

function prepareOne(
  tx: Writer,
  business: Business,
  office: Office,
  m: Message,
  pace: { sent: number },
  now: number,
): Claimed | null {
  if (m.status === "sending") {
    // Its lease ran out: we died between the sending and the writing down.
    const safe = m.provider !== null && isChannel(m.provider) && channels[m.provider].idempotent;
    const lost = { result: "uncertain", reason: "no word after sending" } as const;
    settle(tx, m.id, m.attempts, lost, safe, now, 0.5);
    tellOf(tx, m.id, m.attempts, lost, now);
    return null;
  }
  if (m.kind === "event") return claimEvent(tx, business, office, m, now);
  if (m.status === "uncertain") return lookUp(tx, business, office, m, now);
  if (m.status === "sent") return secondThought(tx, m, now);
  const ringing = gather(tx, m, now);
  if ("wait" in ringing) return postponed(tx, m, ringing.wait);
  const words = write(tx, business, office, m, ringing.alone ? [] : ringing.with, now);
  if (!words.go) {
    if (words.status === "waiting") hold(tx, m.id, words.until, words.reason);
    else end(tx, m.id, words.status, words.reason, now);
    return null;
  }
  const by = choose(tx, business, office, m, now);
  if (by === null) return null;
  if (!isUrgent(m.kind) && by.medium === "sms" && ++pace.sent > PACE) {
    return postponed(tx, m, now + Math.ceil((pace.sent - PACE) / PACE) * 1000);
  }
  const text = by.medium === "sms" ? smsText(words.text, { link: words.tail ?? "", limit: SMS_PARTS }) : whole(words);
  const parts = by.medium === "sms" ? segments(text) : null;
  const attempt = lease(tx, m, by, { text, segments: parts }, now);
  if (m.kind === "alert") rung(tx, m.id, now);
  planReminder(tx, business, m, now);
  if (!ringing.alone) bundle(tx, m.id, ringing.with, now);
  return {
    id: m.id,
    attempt,
    idempotent: lineOf(by).idempotent,
    send: () => send(business, office, m, by, words, text, now),
  };
}

/** An alert that was taken by a provider and confirmed by nobody goes out on the next channel. */
function secondThought(tx: Writer, m: Message, now: number): null {
  const trail = [
    ...trailOf(m).filter((t) => t.channel !== m.provider),
    { channel: m.provider ?? "", fails: 1, state: "tired" as const, restUntil: now + RECEIPT_PATIENCE },
  ];
  postpone(tx, m.id, now, trail);
  return null;
}

/** Asks the provider about an invitation that may have gone; where it can't say, it stays held. */
function lookUp(tx: Writer, business: Business, office: Office, m: Message, now: number): Claimed | null {
  const line = m.provider !== null && isChannel(m.provider) ? channels[m.provider] : null;
  const ask = line?.lookUp ?? null;
  const first = tx.one(
    db.selectFrom("attempts").select("started_at as at").where("message_id", "=", m.id).orderBy("attempt").limit(1),
  );
  const since = first?.at ?? m.created_at;
  if (line === null || ask === null || m.address === null || m.text === null || now > since + GIVE_UP_ASKING) {
    end(tx, m.id, "uncertain", m.reason, now);
    return null;
  }
  const parcel = parcelOf(
    business,
    office,
    m,
    { channel: line.name, medium: line.medium, address: m.address },
    m.text,
    null,
  );
  postpone(tx, m.id, now + 10 * 60_000);
  const send = async (): Promise<Outcome> => {
    const given = await office.credentials(business.id, line.name);
    const found = given === null ? null : await ask(parcel, given.credentials, { http: http(), now }, since);
    return found ?? { result: "failed", permanent: false, reason: "the provider never had it" };
  };
  return { id: m.id, attempt: m.attempts, idempotent: line.idempotent, send };
}

function choose(tx: Writer, business: Business, office: Office, m: Message, now: number): Candidate | null {
  const next = route(candidatesFor(tx, business, office, m), trailOf(m), healthOf(tx), isUrgent(m.kind), now);
  if ("go" in next) return next.go;
  if ("wait" in next) return postponed(tx, m, next.wait);
  end(tx, m.id, m.recipient === "customer" ? "skipped" : "failed", m.reason ?? next.stop, now);
  // Somebody without an address was skipped; somebody on whom every way was tried was not reached.
  if (m.recipient !== "customer" || m.attempts > 0) announceFailure(tx, m.id, now);
  return null;
}

/** Every way to this message's reader, in the account's order. A reply goes back the way it came. */
export function candidatesFor(sql: Reader, business: Business, office: Office, m: Message): Candidate[] {
  const names = available(sql, office.defaults);
  if (m.kind === "room") {
    return names
      .filter((name) => name === m.address)
      .map((name) => ({ channel: name, medium: channels[name].medium, address: "" }));
  }
  const contacts =
    m.recipient === "manager"
      ? contactsOf(sql, { manager: m.manager_id ?? 0 })
      : contactsOf(sql, { visit: m.visit_id ?? 0 });
  const fixed = m.kind === "reply" ? contacts.filter((c) => c.address === m.address) : contacts;
  const purpose = m.kind === "invitation" || m.kind === "reminder" ? "invitations" : "alerts";
  return candidates(names, business, purpose, fixed, m.medium);
}

/** A renderer that throws harms its own row only, and an alert still goes out in plain words. */
function write(
  tx: Writer,
  business: Business,
  office: Office,
  m: Message,
  others: readonly number[],
  now: number,
): Letter {
  try {
    return letter(tx, business, m, office, others, now);
  } catch (error) {
    console.error(JSON.stringify({ event: "letter_failed", message: m.id, error: String(error) }));
    return m.kind === "alert"
      ? plainAlert(m, office, business.id)
      : { go: false, status: "cancelled", reason: "could_not_be_written" };
  }
}

async function send(
  business: Business,
  office: Office,
  m: Message,
  by: Candidate,
  words: Letter & { go: true },
  text: string,
  now: number,
): Promise<Outcome> {
  const line = lineOf(by);
  const given = await office.credentials(business.id, line.name);
  if (given === null) {
    return { result: "failed", permanent: true, reason: "its credentials can't be opened", blame: "credentials" };
  }
  const address = given.to ?? by.address;
  const parcel = parcelOf(business, office, m, { ...by, address }, text, words);
  const outcome = await line.send(parcel, given.credentials, { http: http(), now });
  if (outcome.result !== "failed" && by.medium === "sms") await office.wrote(business.id, line.name, by.address);
  return outcome;
}

function parcelOf(
  business: Business,
  office: Office,
  m: Message,
  by: Candidate,
  text: string,
  words: (Letter & { go: true }) | null,
): Parcel {
  return {
    id: `${business.id}-${m.id}`,
    to: by.address,
    text,
    validFor: words?.seconds ?? 300,
    senderName: business.name,
    statusUrl: `${office.publicUrl}/hooks/${business.id}/${by.channel}/status`,
    ...(words?.subject !== undefined && { subject: words.subject }),
    ...(words?.html !== undefined && { html: words.html }),
    ...(words?.headers !== undefined && { headers: words.headers }),
    ...(words?.action !== undefined && { action: words.action }),
    ...(words?.incident !== undefined && { incident: words.incident }),
  };
}

function lineOf(by: Candidate) {
  return channels[by.channel as ChannelName];
}

function whole(words: Letter & { go: true }): string {
  return words.tail === undefined ? words.text : `${words.text} ${words.tail}`;
}

function postponed(tx: Writer, m: Message, until: number): null {
  postpone(tx, m.id, until);
  return null;
}
