import { type ChannelName, channels, isChannel } from "../../channels/channels.ts";
import type { Outcome } from "../../channels/contract.ts";
import type { Business } from "../business/business.ts";
import type { Defaults, Query } from "../business/context.ts";
import { type Contact, contactsOf } from "../people/contacts.ts";
import { managers } from "../people/people.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { type Candidate, type Health, NEVER } from "./routing.ts";

// The account's channels: what it brought, how each fares, and in which order they are tried.

export interface ChannelState {
  readonly name: ChannelName;
  readonly medium: string;
  readonly own: boolean;
  readonly works: boolean;
  /** As people know it. */
  readonly label: string;
  readonly state: "working" | "resting" | "refused";
  readonly failedAt: number | null;
  /** Since it last took a message. */
  readonly failures: number;
  readonly reason: string | null;
}

/** Five failures in a row rest a channel for a minute, then longer; refused credentials until they are changed. */
const REST_AFTER = 5;
const REST = 60_000;
const LONGEST_REST = 15 * 60_000;
/** A provider that asks for more than this is asked again after a day. */
const LONGEST_PAUSE = 24 * 3_600_000;

/** Customers and managers hear by text first, then by mail; rooms come last. */
const ORDER: readonly ChannelName[] = [
  "twilio",
  "vonage",
  "telnyx",
  "phones",
  "webpush",
  "resend",
  "postmark",
  "smtp",
  "platform_email",
  "phones_email",
  "slack",
  "teams",
  "pagerduty",
];

export function available(sql: Reader, defaults: Defaults): ChannelName[] {
  const own = new Set(sql.all(db.selectFrom("channels").select("name")).map((row) => row.name));
  return ORDER.filter((name) => own.has(name) || name in defaults);
}

/** The channels that could carry one message to these contacts, in the account's order for its kind; a wish goes first. */
export function candidates(
  names: readonly ChannelName[],
  business: Business,
  purpose: "alerts" | "invitations",
  contacts: readonly Contact[],
  first: string,
  wished = false,
): Candidate[] {
  const wanted = business.settings.channels[purpose];
  const order = wanted === null ? names : wanted.filter(isChannel).filter((name) => names.includes(name));
  const reach = order.flatMap((name) => {
    const { medium } = channels[name];
    return contacts.filter((c) => c.medium === medium).map(({ address }) => ({ channel: name, medium, address }));
  });
  return wanted === null || wished
    ? [...reach.filter((c) => c.medium === first), ...reach.filter((c) => c.medium !== first)]
    : reach;
}

export function healthOf(sql: Reader): Health[] {
  const rows = sql.all(db.selectFrom("channel_health").select(["name", "closed_until"]));
  return rows.map((row) => ({ channel: row.name, closedUntil: row.closed_until }));
}

/** Keeps the score of a channel; true when its credentials were refused just now and somebody should be told. */
export function noteHealth(tx: Writer, name: string, outcome: Outcome, now: number): boolean {
  const before = tx.one(db.selectFrom("channel_health").selectAll().where("name", "=", name));
  if (outcome.result === "delivered" || (outcome.result === "failed" && isOnesOwnFault(name, outcome))) {
    if (before !== undefined && outcome.result === "delivered") {
      tx.run(db.updateTable("channel_health").set({ failures: 0, closed_until: null }).where("name", "=", name));
    }
    return false;
  }
  const refused = outcome.result === "failed" && outcome.permanent;
  const failures = (before?.failures ?? 0) + 1;
  const rest = Math.min(LONGEST_REST, REST * 2 ** Math.max(0, failures - REST_AFTER));
  const pause = outcome.result === "failed" ? Math.min(outcome.retryAfter ?? 0, LONGEST_PAUSE) : 0;
  const resting = Math.max(failures >= REST_AFTER ? rest : 0, pause);
  const shut = before?.closed_until ?? 0;
  const until = refused || shut === NEVER ? NEVER : Math.max(shut, resting > 0 ? now + resting : 0);
  const closed_until = until > now ? until : null;
  const row = { failures, closed_until, failed_at: now, reason: outcome.reason };
  tx.run(
    db
      .insertInto("channel_health")
      .values({ name, ...row })
      .onConflict((oc) => oc.column("name").doUpdateSet(row)),
  );
  return refused && before?.closed_until !== NEVER;
}

/** Worth a manager's look, and no reason to stop using it. */
export function noteTrouble(tx: Writer, name: string, reason: string, now: number): void {
  const row = { failed_at: now, reason };
  tx.run(
    db
      .insertInto("channel_health")
      .values({ name, failures: 0, closed_until: null, ...row })
      .onConflict((oc) => oc.column("name").doUpdateSet(row)),
  );
}

export function channelStates(sql: Reader, defaults: Defaults, now: number): ChannelState[] {
  const own = new Set(sql.all(db.selectFrom("channels").select("name")).map((row) => row.name));
  const health = sql.all(db.selectFrom("channel_health").selectAll());
  return available(sql, defaults).map((name) => {
    const row = health.find((h) => h.name === name);
    const { medium } = channels[name];
    const until = row?.closed_until ?? 0;
    const state = until >= NEVER ? "refused" : until > now ? "resting" : "working";
    const { failed_at: failedAt = null, failures = 0, reason = null } = row ?? {};
    return {
      name,
      label: labelOf(name),
      medium,
      own: own.has(name),
      works: state === "working",
      state,
      failedAt,
      failures,
      reason,
    };
  });
}

const LABELS: Partial<Record<ChannelName, string>> = {
  pagerduty: "PagerDuty",
  smtp: "SMTP",
  teams: "Microsoft Teams",
  webpush: "Web push",
};

export function labelOf(name: string): string {
  const known = isChannel(name) ? LABELS[name] : undefined;
  return known ?? `${name[0]?.toUpperCase()}${name.slice(1).replaceAll("_", " ")}`;
}

/** A wrong number says nothing about the provider; a room has one address, and without it the channel is of no use. */
function isOnesOwnFault(name: string, outcome: Outcome & { result: "failed" }): boolean {
  const room = isChannel(name) && ["chat", "pager"].includes(channels[name].medium);
  return outcome.permanent && outcome.blame !== "credentials" && !(room && outcome.blame === "address");
}

// We don't ask what we can't answer: whether an alert, raised now, would find anybody by any channel.

/** A channel that refuses us doesn't count, nor one that failed so many times in a row. */
export function alertsArrive(ctx: Query, inARow = Number.POSITIVE_INFINITY): boolean {
  const {
    sql,
    business,
    deployment: { defaults },
  } = ctx;
  const health = sql.all(db.selectFrom("channel_health").select(["name", "closed_until", "failures"]));
  const down = health.filter((h) => (h.closed_until ?? 0) >= NEVER || h.failures >= inARow).map((h) => h.name);
  const working = available(sql, defaults).filter((name) => !down.includes(name));
  const people = managers(sql).filter((m) => m.role !== "viewer");
  return people.some(
    (m) => candidates(working, business, "alerts", contactsOf(sql, { manager: m.id }), "sms").length > 0,
  );
}
