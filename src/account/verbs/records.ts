// Staff, sites and customers, kept by other systems.
import { UNKNOWN } from "../actor.ts";
import {
  changeRecord,
  keepRecord,
  type NewRecord,
  type RecordChange,
  type RecordKind,
  record,
  records,
  removeRecord,
} from "../people/records.ts";
import type { Document, Page } from "../store/document.ts";
import { once, type Repeat } from "../store/idempotency.ts";
import { DONE, type Looking, type Writing } from "./contract.ts";

export const looks = {
  record: ({ sql, business }: Looking, kind: RecordKind, id: number): Document | null =>
    record(sql, business, kind, id),
  records: ({ sql, business }: Looking, kind: RecordKind, before: number | null): Page =>
    records(sql, business, kind, before),
};

export const orders = {
  keepRecord: ({ tx, business, now }: Writing, given: NewRecord, repeat: Repeat | null) =>
    once(tx, repeat, now, () => ({ ok: true as const, ...keepRecord(tx, business, given) })),
  changeRecord: ({ tx, business }: Writing, kind: RecordKind, id: number, change: RecordChange) =>
    changeRecord(tx, business, kind, id, change),
  removeRecord: ({ tx, now }: Writing, kind: "staff" | "sites", id: number) =>
    removeRecord(tx, kind, id, now) ? DONE : UNKNOWN,
};
