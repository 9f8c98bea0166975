// How much of its object an account fills. At ten gigabytes nothing more can be stored, so the owner hears long before.
import { recoveryWording } from "../../wording/all.ts";
import type { Command } from "../business/context.ts";
import { warnOwners } from "../outbox/owner_notices.ts";
import { column, isNumber, shape } from "../store/column.ts";
import { localDay } from "../store/days.ts";
import { type Document, time } from "../store/document.ts";
import { mark, setMark } from "../store/job_state.ts";
import type { Reader } from "../store/sql.ts";

/** What the platform lets one object hold. */
export const OBJECT_BYTES = 10_000_000_000;
/** In percent. */
const LEVELS = [80, 50] as const;
/** So far below a level it may be told anew. */
const BELOW = 10;
const STORAGE = "storage";
/** A little less than a day, so that the daily tick finds it due. */
const DAILY = 23 * 3_600_000;

interface Storage {
  readonly bytes: number;
  readonly at: number;
  /** The highest level that the owner has been told of; 0 for none. */
  readonly told: number;
}

const storageColumn = column(
  "job_state.value of 'storage'",
  shape<Storage>({ bytes: isNumber, at: isNumber, told: isNumber }),
);

const percentOf = (bytes: number) => Math.floor((100 * bytes) / OBJECT_BYTES);

/** The level to tell the owner of, and the one that counts as told from now on. */
export function levelOf(percent: number, told: number): { readonly tell: number | null; readonly told: number } {
  const reached = LEVELS.find((level) => percent >= level) ?? 0;
  if (reached > told) return { tell: reached, told: reached };
  return { tell: null, told: percent < told - BELOW ? reached : told };
}

/** Once a day; false when it was measured before. */
export function measure({ tx, business, now }: Command, bytes: number): boolean {
  const last = read(tx);
  if (last !== null && now >= last.at && now < last.at + DAILY) return false;
  const { tell, told } = levelOf(percentOf(bytes), last?.told ?? 0);
  setMark(tx, STORAGE, storageColumn.write({ bytes, at: now, told }));
  if (tell === null) return true;
  const text = recoveryWording(business.language).storage[tell === 80 ? "nearlyFull" : "halfFull"]({
    business: business.name,
  });
  warnOwners(tx, text, `storage:${tell}:${localDay(now, business.timezone)}`, now);
  return true;
}

function read(sql: Reader): Storage | null {
  const kept = mark(sql, STORAGE);
  return kept === null ? null : storageColumn.read(kept);
}

/** As the API shows it; null until the first tick has measured. */
export function storageDocument(sql: Reader): Document | null {
  const kept = read(sql);
  if (kept === null) return null;
  const { bytes, at } = kept;
  return { bytes, of_bytes: OBJECT_BYTES, percent: percentOf(bytes), measured_at: time(at) };
}
