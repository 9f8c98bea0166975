// The actor's side of the sending loop: what is due, whether it may still go, and by which provider.
import { channels } from "../channels/channels.ts";
import type { Outcome } from "../channels/contract.ts";
import { http } from "../channels/http.ts";
import { planReminder } from "./asking.ts";
import type { Business } from "./business.ts";
import type { Claimed } from "./drain.ts";
import { type Letter, letter, plainAlert, type Stationery } from "./letters.ts";
import { dueMessages, end, LEASE, lease, type Message, postpone, settle } from "./outbox.ts";
import type { Writer } from "./sql.ts";

const BATCH = 20;

export interface Office extends Stationery {
  readonly development: boolean;
  readonly phonesSecret: string;
}

export function claim(
  tx: Writer,
  business: Business,
  office: Office,
  now: number,
): { claimed: Claimed[]; more: boolean } {
  const due = dueMessages(tx, now, BATCH);
  const claimed = due.flatMap((message) => prepareOne(tx, business, office, message, now) ?? []);
  return { claimed, more: due.length === BATCH };
}

function prepareOne(tx: Writer, business: Business, office: Office, message: Message, now: number): Claimed | null {
  if (message.status === "sending") {
    // Its lease ran out: we died between the sending and the writing down.
    settle(tx, message.id, message.attempts, { result: "uncertain", reason: "no word after sending" }, now, 0.5);
    return null;
  }
  const words = write(tx, business, office, message, now);
  if (!words.go) {
    if (words.status === "waiting") postpone(tx, message.id, words.until, words.reason);
    else end(tx, message.id, words.status, words.reason, now);
    return null;
  }
  const send = provider(business, office, message, words, now);
  if (send === null) {
    end(tx, message.id, "failed", "no_channel", now);
    return null;
  }
  const attempt = lease(tx, message, send.name, words.text, now);
  planReminder(tx, business, message, now);
  return { id: message.id, attempt, send: send.go };
}

/** A renderer that throws harms its own row only, and an alert still goes out in plain words. */
function write(tx: Writer, business: Business, office: Office, message: Message, now: number): Letter {
  try {
    return letter(tx, business, message, office, now);
  } catch (error) {
    console.error(JSON.stringify({ event: "letter_failed", message: message.id, error: String(error) }));
    return message.kind === "alert"
      ? { go: true, text: plainAlert(message, office, business.id), seconds: LEASE / 1000 }
      : { go: false, status: "cancelled", reason: "could_not_be_written" };
  }
}

function provider(
  business: Business,
  office: Office,
  message: Message,
  words: Letter & { go: true },
  now: number,
): { name: string; go: () => Promise<Outcome> } | null {
  const { address } = message;
  if (!office.development || address === null) return null;
  const line = message.medium === "email" ? channels.phones_email : channels.phones;
  const parcel = {
    id: `${business.id}-${message.id}`,
    to: address,
    text: words.text,
    validFor: words.seconds,
    senderName: business.name,
    statusUrl: `${office.publicUrl}/hooks/${business.id}/phones/status`,
  };
  const credentials = { baseUrl: office.publicUrl, secret: office.phonesSecret };
  return { name: line.name, go: () => line.send(parcel, credentials, { http: http(), now }) };
}
