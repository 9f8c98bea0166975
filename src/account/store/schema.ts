// One row type a table, as migrations/account leaves them; long because it is all of them.
import type { Generated } from "kysely";

/** One row type a table, as migrations/account leaves them. Ids are per account; `wire.ts` makes them public. */
export interface Tables extends CountTables, CaseTables, MessageTables, PhotoTables, RecordTables {
  account: AccountRow;
  api_keys: {
    hash: string;
    created_at: number;
    name: Generated<string>;
    scope: Generated<string>;
    last_used_at: Generated<number | null>;
  };
  audit: { id: Generated<number>; at: number; by: string; who: string | null; what: string; subject: string };
  audit_values: {
    audit_id: number;
    field: string;
    before: string | null;
    after: string | null;
    customer: number | null;
  };
  key_orders: { hash: string; at: number };
  texts_sent: { day: string; number: string; n: number };
  senders: { channel: string; number: string };
  idempotency_keys: { key: string; fingerprint: string; answer: string; created_at: number };
  managers: ManagerRow;
  customers: CustomerRow;
  visits: VisitRow;
  responses: ResponseRow;
  job_state: { name: string; value: string };
  driver_answers: { driver: string; n: number };
  places: {
    id: Generated<number>;
    name: string;
    site_id: number | null;
    moment: string;
    crowd_case_id: Generated<number | null>;
  };
  place_taps: {
    place_id: number;
    slot: number;
    taps: Generated<number>;
    low: Generated<number>;
    cases: Generated<number>;
  };
  notes: NoteRow;
  archived: { customer_id: number; file: string; erased_at: number | null };
  erased_people: { hash: string; customer_id: number; visit_id: number | null; until: number | null };
  sessions: SessionRow;
  proofs: { address: string; rung_at: number; proved_at: number | null };
  passkeys: PasskeyRow;
}

interface SessionRow {
  id: Generated<number>;
  hash: string;
  manager_id: number;
  device: string;
  created_at: number;
  seen_at: number;
}

interface PasskeyRow {
  id: Generated<number>;
  credential: string;
  manager_id: number;
  public_key: string;
  algorithm: "ES256" | "RS256";
  counter: number;
  device: string;
  created_at: number;
  used_at: number | null;
  challenge_at: number;
}

interface AccountRow {
  id: string;
  name: string;
  timezone: string;
  country: string;
  currency: string;
  language: string;
  settings: Generated<string>;
  opened_at: number;
  listed_at: number | null;
  /** Development only: how far this account's clock was moved ahead. */
  clock_offset_ms: Generated<number>;
}

export interface ManagerRow extends Pictured {
  id: Generated<number>;
  name: string;
  role: "owner" | "manager" | "viewer";
  phone: string | null;
  email: string | null;
  removed_at: number | null;
  customers_see_number: Generated<"yes" | "office" | "no">;
  link_epoch: Generated<number>;
  /** JSON: ids of the sites whose cases they see; null: all. */
  sites: Generated<string | null>;
}

export interface CustomerRow {
  changed_at: Generated<number>;
  id: Generated<number>;
  reference: string | null;
  name: string;
  phone: string | null;
  email: string | null;
  language: string | null;
  timezone: string | null;
  birthday: string | null;
  erased_at: Generated<number | null>;
  /** JSON: the four inputs of lifetime value where this customer has its own. */
  lifetime_inputs: Generated<string | null>;
}

export interface VisitRow {
  changed_at: Generated<number>;
  id: Generated<number>;
  reference: string | null;
  customer_id: number;
  site_id: number | null;
  moment: string;
  job: string | null;
  timezone: string;
  finished_at: number;
  value_amount: number | null;
  value_currency: string | null;
  /** JSON `[{id, credit}]`, credit in thousandths summing to 1000. */
  staff: string;
  channel: string;
  expires_at: number;
  created_at: number;
  /** The local day the asking counts on, once it is known how it ended; the wording then; whether it arrived (0, 1). */
  asked_day: Generated<string | null>;
  asked_question: Generated<string | null>;
  asked: Generated<number | null>;
  /** JSON: how each of the staff thought it went, by staff id. */
  self_ratings: Generated<string | null>;
}

export interface ResponseRow {
  changed_at: Generated<number>;
  visit_id: number;
  face: number;
  first_at: number;
  last_at: number;
  /** JSON `[[face, at], …]`: the answers before this one. */
  history: Generated<string>;
  /** The local day the answer counts on; corrections stay on it. */
  day: string;
  question: string;
  comment: string | null;
  loyalty: number | null;
  driver: string | null;
  driver_value: number | null;
  touches: string | null;
  unfinished: string | null;
  callback_phone: string | null;
  callback_when: string | null;
  callback_at: number | null;
  language: string | null;
  /** Hundredths: how human the last tap was. */
  grade: number | null;
  reasons: Generated<string>;
  suspect: Generated<number>;
  regraded_at: number | null;
  reviews_offered: number | null;
  loyalty_late: Generated<number>;
  wall_consent: number | null;
  /** JSON: names of cards. */
  skipped: Generated<string>;
  /** JSON: earlier answers of the same customer when this one came, as keys of the tally. */
  repeats: Generated<string>;
  shares: Generated<number>;
}

interface NoteRow {
  id: Generated<number>;
  kind: string;
  visit_id: number;
  at: number;
  name: string | null;
  phone: string | null;
  text: string | null;
}

interface CaseTables {
  cases: CaseRow;
  case_events: CaseEventRow;
  promises: PromiseRow;
  items: ItemRow;
  undos: UndoRow;
  silence_watches: { visit_id: number; due_at: number };
  alerts: AlertRow;
}

export interface CaseRow {
  changed_at: Generated<number>;
  id: Generated<number>;
  visit_id: number;
  state: string;
  trigger: string;
  /** JSON snapshot of the ladder when the case was raised. */
  ladder: string;
  rung: number;
  round: number;
  raise_number: number;
  wake_at: number | null;
  holder_id: number | null;
  promise_at: number | null;
  raised_at: number;
  taken_at: number | null;
  closed_at: number | null;
  /** JSON: timers, misses and follow-ups. */
  timers: Generated<string>;
  urgent: Generated<number>;
  /** JSON: every rule that fired, the first one also in `trigger`. */
  triggers: Generated<string>;
  /** JSON `{value, low, base, high}` in minor units. */
  risk: Generated<string | null>;
  /** JSON: how it ended, with money in minor units. */
  resolution: Generated<string | null>;
}

export interface PromiseRow {
  id: Generated<number>;
  case_id: number;
  manager_id: number | null;
  what: string | null;
  at: number;
  made_at: number;
  fate: string | null;
  ended_at: number | null;
}

export interface UndoRow {
  case_id: number;
  manager_id: number;
  until: number;
  /** JSON, written by `undo.ts`. */
  before: string;
}

export interface ItemRow {
  id: Generated<number>;
  case_id: number;
  what: string;
  due_at: number | null;
  created_at: number;
  done_at: number | null;
}

interface CaseEventRow {
  id: Generated<number>;
  case_id: number;
  at: number;
  kind: string;
  by: string;
  detail: Generated<string>;
}

interface AlertRow {
  id: Generated<number>;
  case_id: number;
  /** Null for a chat channel. */
  manager_id: number | null;
  chat: string | null;
  raise_number: number;
  code: string;
  created_at: number;
}

/** What is counted, and the charts that watch the counts. */
interface CountTables {
  daily_counts: { day: string; site_id: number; moment: string; channel: string; question: string } & CountColumns;
  staff_daily_counts: { day: string; staff_id: number; site_id: number; moment: string } & CountColumns;
  drift_chart_days: ChartDayRow;
  drift_charts: ChartRow;
  baselines: { watch: string; family: string; quarter: string; unit: number; design: string };
  stale_days: { day: string };
}

export interface FaceColumns {
  f1: number;
  f2: number;
  f3: number;
  f4: number;
  f5: number;
}

interface CountColumns extends FaceColumns {
  visited: Generated<number>;
  delivered: Generated<number>;
  answered: Generated<number>;
  /** JSON object of the rarer counts; `tally.ts` names its keys. */
  more: Generated<string>;
}

interface ChartKey {
  watch: string;
  family: string;
  unit: number;
}

export interface ChartDayRow extends ChartKey {
  day: string;
  w: number;
  m: number;
  a: number;
  b: number;
}

export interface ChartRow extends ChartKey {
  amber_at: number | null;
  red_at: number | null;
  /** A person said "I know" at this instant: the chart starts from 0 after it. */
  reset_at: number | null;
  reset_by: string | null;
}

/** What goes out, by which channel or to which endpoint, and what came back. */
interface MessageTables {
  messages: MessageRow;
  attempts: AttemptRow;
  channels: { name: string; sealed: string; changed_at: number };
  channel_health: ChannelHealthRow;
  suppressions: { address: string; why: string; at: number };
  push_subscriptions: { endpoint: string; manager_id: number; subscription: string; created_at: number };
  inbound_texts: { provider: string; id: string; at: number; digest: string };
  unmatched_receipts: { provider: string; provider_id: string; status: string; at: number };
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
  dedupe_key: string | null;
  /** JSON: what the words need besides the rows. */
  params: Generated<string>;
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
  channels_tried: Generated<string>;
  /** How far the provider says it got; only ever rises. */
  receipt_stage: Generated<number>;
  /** SMS parts, once it was written. */
  segments: Generated<number | null>;
  /** The message that spoke for this one in a storm. */
  bundle_id: Generated<number | null>;
  /** When it made a manager's phone ring. */
  last_rung_at: Generated<number | null>;
}

interface ChannelHealthRow {
  name: string;
  failures: number;
  closed_until: number | null;
  failed_at: number | null;
  reason: string | null;
}

interface AttemptRow {
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
  slow: Generated<number>;
  tested_at: number | null;
  created_at: number;
}

interface EndpointSecretRow {
  id: Generated<number>;
  endpoint_id: number;
  sealed: string;
  created_at: number;
  expires_at: number | null;
}

interface PhotoTables {
  photos: { id: Generated<number>; type: string; bytes: ArrayBuffer };
  former_photos: { id: number; among: "staff" | "managers"; person: number };
}

type Pictured = { photo_id: Generated<number | null> };

/** `removed_at`: they left, or it closed; scores still name them. */
interface RecordTables {
  sites: {
    changed_at: Generated<number>;
    id: Generated<number>;
    name: string;
    country: Generated<string | null>;
    lifetime_inputs: Generated<string | null>;
    removed_at: Generated<number | null>;
  };
  staff: {
    changed_at: Generated<number>;
    id: Generated<number>;
    reference: string | null;
    name: string;
    phone: string | null;
    removed_at: Generated<number | null>;
  } & Pictured;
}
