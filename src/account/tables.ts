import type { Generated } from "kysely";
import type { CaseTables } from "./case_tables.ts";
import type { CountTables } from "./count_tables.ts";
import type { MessageTables } from "./message_tables.ts";
import type { PhotoTables, Pictured } from "./photo_tables.ts";
import type { RecordTables } from "./record_tables.ts";

/** One row type a table, as migrations/account leaves them. Ids are per account; `wire.ts` makes them public. */
export interface Tables extends CountTables, CaseTables, MessageTables, PhotoTables, RecordTables {
  account: AccountRow;
  api_keys: { hash: string; created_at: number };
  repeats: { key: string; fingerprint: string; answer: string; created_at: number };
  managers: ManagerRow;
  customers: CustomerRow;
  visits: VisitRow;
  responses: ResponseRow;
  marks: { name: string; value: string };
  driver_answers: { driver: string; n: number };
  places: { id: Generated<number>; name: string; site_id: number | null; moment: string };
  notes: NoteRow;
}

export interface AccountRow {
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
  skipped_ms: Generated<number>;
}

export interface ManagerRow extends Pictured {
  id: Generated<number>;
  name: string;
  role: string;
  phone: string | null;
  email: string | null;
  removed_at: number | null;
}

export interface CustomerRow {
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
  habit: Generated<string | null>;
}

export interface VisitRow {
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
  /** JSON: how each of the staff thought it went, by staff id; `mirror.ts` writes it. */
  mirror: Generated<string | null>;
}

export interface ResponseRow {
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
}

export interface NoteRow {
  id: Generated<number>;
  kind: string;
  visit_id: number;
  at: number;
  name: string | null;
  phone: string | null;
  text: string | null;
}
