// After an attempt: the message moves on, the channel's health is noted, and whoever must know is told.
import { type ChannelName, channels } from "../channels/channels.ts";
import type { Outcome } from "../channels/contract.ts";
import { wording } from "../wording/wording.ts";
import type { Business } from "./business.ts";
import { shutAddress } from "./contacts.ts";
import type { Claimed } from "./drain.ts";
import { warnOwners } from "./notices.ts";
import { shutAndTell } from "./opt_outs.ts";
import { message, settle } from "./outbox.ts";
import { manager } from "./people.ts";
import { noteHealth } from "./providers.ts";
import { unsubscribe } from "./push.ts";
import type { Writer } from "./sql.ts";

export function settleAttempt(
  tx: Writer,
  business: Business,
  sent: Claimed,
  outcome: Outcome,
  now: number,
  dice: number,
): void {
  const m = message(tx, sent.id);
  settle(tx, sent.id, sent.attempt, outcome, sent.idempotent, now, dice);
  // Each endpoint has a health of its own: one that is down says nothing about webhooks.
  if (m === undefined || m.provider === null || m.kind === "event") return;
  const { text } = wording(business.language);
  if (noteHealth(tx, m.provider, outcome, now)) {
    warnOwners(tx, text.channelRefused({ channel: nameOf(m.provider) }), `refused:${m.provider}:${now}`, now);
  }
  if (outcome.result !== "failed" || m.address === null) return;
  if (outcome.blame === "opted_out") shutAndTell(tx, m.address, "opted_out", now);
  if (outcome.blame === "address" && m.medium === "push") forget(tx, m.address);
  if (outcome.blame === "address" && (m.medium === "sms" || m.medium === "email")) {
    shutAddress(tx, m.address, "bad", now);
    const person = m.manager_id === null ? null : manager(tx, m.manager_id);
    if (person !== null) warnOwners(tx, text.badNumber({ manager: person.name }), `bad:${person.id}:${m.address}`, now);
  }
}

/** A browser that is gone is no bad address of its person. */
function forget(tx: Writer, address: string): void {
  // Kept by `subscribe` from a checked subscription.
  unsubscribe(tx, (JSON.parse(address) as { endpoint: string }).endpoint);
}

function nameOf(channel: string): string {
  const known: Partial<Record<ChannelName, string>> = {
    pagerduty: "PagerDuty",
    smtp: "SMTP",
    teams: "Microsoft Teams",
  };
  return channel in channels
    ? (known[channel as ChannelName] ?? channel[0]?.toUpperCase() + channel.slice(1))
    : channel;
}
