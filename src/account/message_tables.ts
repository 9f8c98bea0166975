import type { Generated } from "kysely";

/** What goes out, by which channel or to which endpoint, and what came back. */
export interface MessageTables {
  messages: MessageRow;
  attempts: AttemptRow;
  channels: { name: string; sealed: string; changed_at: number };
  channel_health: ChannelHealthRow;
  shut_addresses: { address: string; why: string; at: number };
  push_subscriptions: { endpoint: string; manager_id: number; subscription: string; created_at: number };
  heard: { provider: string; id: string; at: number };
  early_reports: { provider: string; provider_id: string; status: string; at: number };
  endpoints: EndpointRow;
  endpoint_secrets: EndpointSecretRow;
  events: { id: Generated<number>; type: string; data: string; at: number };
}

export interface MessageRow {
  id: Generated<number>;
  kind: string;
  recipient: string;
  medium: string;
  address: string | null;
  visit_id: number | null;
  case_id: number | null;
  alert_id: number | null;
  manager_id: number | null;
  /** Unique name of the intention, so that planning twice sends once. */
  plan: string | null;
  /** JSON: what the words need besides the rows. */
  detail: Generated<string>;
  text: string | null;
  status: string;
  reason: string | null;
  /** When to act next: send, or take back an expired lease. Null when nothing is left to do. */
  due_at: number | null;
  attempts: Generated<number>;
  provider: string | null;
  provider_id: string | null;
  created_at: number;
  ended_at: number | null;
  /** JSON: the channels tried for it, see routing.ts. */
  trail: Generated<string>;
  /** How far the provider says it got; only ever rises. */
  rank: Generated<number>;
  /** SMS parts, once it was written. */
  segments: Generated<number | null>;
  /** The message that spoke for this one in a storm. */
  bundle_id: Generated<number | null>;
  /** When it made a manager's phone ring. */
  last_rung_at: Generated<number | null>;
}

export interface ChannelHealthRow {
  name: string;
  failures: number;
  closed_until: number | null;
  failed_at: number | null;
  reason: string | null;
}

export interface AttemptRow {
  message_id: number;
  attempt: number;
  provider: string;
  started_at: number;
  ended_at: number | null;
  result: string | null;
  reason: string | null;
  provider_id: Generated<string | null>;
  address: Generated<string | null>;
}

export interface EndpointRow {
  id: Generated<number>;
  url: string;
  /** JSON list of the event types it wants. */
  types: string;
  disabled_at: number | null;
  disabled_reason: string | null;
  /** Since when nothing has arrived there; null while it works. */
  failing_since: number | null;
  failures: Generated<number>;
  last_error: string | null;
  /** It asked for a pause, or fails so often that it gets one. */
  paused_until: number | null;
  tested_at: number | null;
  created_at: number;
}

export interface EndpointSecretRow {
  id: Generated<number>;
  endpoint_id: number;
  sealed: string;
  created_at: number;
  expires_at: number | null;
}
