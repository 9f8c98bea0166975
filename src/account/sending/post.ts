// The outside half of a sending: the parcel, the channel's own credentials, and the question whether one has arrived.

import { type ChannelName, channels, isChannel } from "../../channels/channels.ts";
import type { Outcome, Parcel } from "../../channels/contract.ts";
import { http } from "../../channels/http.ts";
import { senderIn } from "../../channels/sms/sender.ts";
import { canonicalAddress } from "../../contact/canonical.ts";
import { logFailure } from "../../log.ts";
import type { Business } from "../business/business.ts";
import type { Command, Deployment } from "../business/context.ts";
import type { Letter } from "../letters/letters.ts";
import type { Claimed } from "../outbox/drain.ts";
import { withCodes } from "../outbox/kept_words.ts";
import { postpone } from "../outbox/leases.ts";
import { end, type Message } from "../outbox/outbox.ts";
import type { Candidate } from "../outbox/routing.ts";
import { db, type Reader } from "../store/sql.ts";

/** A provider that can't say by then never will; the message stays held. */
const GIVE_UP_ASKING = 24 * 3_600_000;
const ASK_AGAIN = 10 * 60_000;

/** Asks the provider about an invitation that may have gone; where it can't say, it stays held. */
export function lookUp(ctx: Command, m: Message): Claimed | null {
  const { tx, business, now, deployment } = ctx;
  const adapter = m.provider !== null && isChannel(m.provider) ? channels[m.provider] : null;
  const ask = adapter?.lookUp ?? null;
  const since = firstTried(tx, m) ?? m.created_at;
  if (adapter === null || ask === null || m.address === null || m.text === null || now > since + GIVE_UP_ASKING) {
    end(tx, m.id, "uncertain", m.reason, now);
    return null;
  }
  const parcel = parcelOf(
    business,
    deployment,
    m,
    { channel: adapter.name, medium: adapter.medium, address: m.address },
    withCodes(deployment, business.id, m.text),
    null,
  );
  postpone(tx, m.id, now + ASK_AGAIN);
  const send = async (): Promise<Outcome> => {
    const given = await deployment.credentials(business.id, adapter.name);
    const found = given === null ? null : await ask(parcel, given.credentials, { http: http(), now }, since);
    return found ?? { result: "failed", permanent: false, reason: "the provider never had it" };
  };
  return { id: m.id, attempt: m.attempts, idempotent: adapter.idempotent, send };
}

export async function send(
  business: Business,
  deployment: Deployment,
  m: Message,
  by: Candidate,
  words: Letter & { go: true },
  text: string,
  now: number,
): Promise<Outcome> {
  const adapter = adapterOf(by);
  const given = await deployment.credentials(business.id, adapter.name);
  if (given === null) {
    return { result: "failed", permanent: true, reason: "its credentials can't be opened", blame: "credentials" };
  }
  if (by.medium === "sms" && canonicalAddress(senderIn(given.credentials) ?? "") === canonicalAddress(by.address)) {
    return { result: "failed", permanent: true, reason: "our own number" };
  }
  const address = given.to ?? by.address;
  // A notice opens its page at a press: an address in its words would only be in the way.
  const said = by.medium === "push" && words.page !== undefined ? words.text : text;
  const parcel = parcelOf(business, deployment, m, { ...by, address }, said, words);
  const outcome = await adapter.send(parcel, given.credentials, { http: http(), now });
  if (outcome.result !== "failed") await deployment.wrote(business.id, adapter.name, by.address).catch(forgotten);
  return outcome;
}

function parcelOf(
  business: Business,
  deployment: Deployment,
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
    statusUrl: `${deployment.publicUrl}/hooks/${business.id}/${by.channel}/status`,
    ...(words?.subject !== undefined && { subject: words.subject }),
    ...(words?.html !== undefined && { html: words.html }),
    ...(words?.headers !== undefined && { headers: words.headers }),
    ...(words?.action !== undefined && { action: words.action }),
    ...(words?.page !== undefined && { page: words.page }),
    ...(words?.incident !== undefined && { incident: words.incident }),
  };
}

export function adapterOf(by: Candidate) {
  return channels[by.channel as ChannelName];
}

export function whole(words: Letter & { go: true }): string {
  return words.mail ?? `${words.text} ${words.tail ?? ""}`.trim();
}

export function firstTried(sql: Reader, m: Message): number | null {
  const attempts = db.selectFrom("attempts").select("started_at as at").where("message_id", "=", m.id);
  return sql.one(attempts.orderBy("attempt").limit(1))?.at ?? null;
}

/** The message has gone; that its answer may not find the way home is no reason to send it again. */
function forgotten(error: unknown): void {
  logFailure("conversation_not_noted", error);
}
