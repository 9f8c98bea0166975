// The rules of the actor, the same for every verb: the clock is read once, everything happens in one transaction, the
// next wake is set inside it, and nothing is awaited between reading and writing. Every timer is a row; the alarm rings
// at the earliest of them, and the directory hears when that is, behind the answer.
import { listAccount, projectDue } from "../directory/accounts.ts";
import { logFailure } from "../log.ts";
import { type Business, readBusiness } from "./business/business.ts";
import { migrate } from "./store/migrate.ts";
import { db, Reader, Writer } from "./store/sql.ts";
import { nextWake } from "./wake.ts";

export type Unknown = { readonly ok: false; readonly reason: "unknown" };
export const UNKNOWN: Unknown = { ok: false, reason: "unknown" };

/** How soon a directory that did not answer is told again about this account. */
const LIST_AGAIN = 60_000;
/** The directory is told of a wake that comes this much earlier than it knows. */
const NEWS = 30_000;
/** After a wake that went wrong. */
const TRY_AGAIN = 5_000;

export class Actor {
  readonly reader: Reader;
  /** Why this object's schema is older than the code; null when it isn't. */
  readonly outdated: string | null;
  readonly #ctx: DurableObjectState;
  readonly #directory: D1Database;
  readonly #writer: Writer;
  #business: Business | null;
  /** When the platform will wake us, in real time; null when it won't. */
  #alarm: number | null = null;
  #listAt = 0;
  /** What the directory knows of our next wake; undefined when we can't say. */
  #projected: number | null | undefined;

  constructor(ctx: DurableObjectState, directory: D1Database) {
    this.#ctx = ctx;
    this.#directory = directory;
    this.reader = new Reader(ctx.storage.sql);
    this.#writer = new Writer(ctx.storage.sql);
    this.outdated = migrate(ctx.storage);
    if (this.outdated !== null) console.error(JSON.stringify({ event: "schema_outdated", why: this.outdated }));
    this.#business = readBusiness(this.reader);
    // An alarm can be lost, or left in the past by a deploy: look at every wake.
    ctx.blockConcurrencyWhile(async () => {
      this.#alarm = await ctx.storage.getAlarm();
      if (this.#business !== null) this.command(() => {});
    });
  }

  get business(): Business | null {
    return this.#business;
  }

  /** The account's clock; it differs from the world's only in development. */
  now(): number {
    return Date.now() + (this.#business?.clockOffsetMs ?? 0);
  }

  /** Null when no business was opened here. */
  query<T>(ask: (sql: Reader, business: Business, now: number) => T): T | null {
    return this.#business === null ? null : ask(this.reader, this.#business, this.now());
  }

  command<T>(run: (tx: Writer, business: Business, now: number) => T): T | Unknown {
    const business = this.#business;
    if (business === null) return UNKNOWN;
    const now = this.now();
    const [result, alarm] = this.#ctx.storage.transactionSync(() => {
      const changed = this.#writer.transaction(() => run(this.#writer, business, now));
      return [changed, this.#arm(business, now)];
    });
    this.#alarm = alarm;
    // Behind the answer: an alarm that got lost is only found by somebody who knew of it.
    const news = alarm !== null && (this.#projected ?? Number.POSITIVE_INFINITY) > alarm + NEWS;
    if (news && business.listedAt !== null) this.#ctx.waitUntil(this.project());
    return result;
  }

  /** The one change that comes before there is a business; it leaves one behind, or is refused. */
  open<T>(run: (tx: Writer, now: number) => T): T {
    const now = this.now();
    const [result, business, alarm] = this.#ctx.storage.transactionSync(() => {
      const opened = run(this.#writer, now);
      const business = readBusiness(this.reader);
      return [opened, business, business === null ? null : this.#arm(business, now)];
    });
    this.#business = business;
    this.#alarm = alarm;
    return result;
  }

  /** Everything stored here goes, and the schema is as new; `leave` writes what stays. */
  wipe(leave: (tx: Writer) => void): Promise<void> {
    return this.#ctx.blockConcurrencyWhile(async () => {
      await this.#ctx.storage.deleteAlarm();
      await this.#ctx.storage.deleteAll();
      migrate(this.#ctx.storage);
      this.#ctx.storage.transactionSync(() => this.#writer.transaction(() => leave(this.#writer)));
      this.#alarm = null;
    });
  }

  /** What is remembered of the business is only a cache: call it when its row was changed. */
  reload(): void {
    this.#business = readBusiness(this.reader);
  }

  /** Development only: moves this account's clock ahead. */
  advance(ms: number): void {
    if (this.#business === null) return;
    const skipped_ms = this.#business.clockOffsetMs + ms;
    this.#writer.run(db.updateTable("account").set({ clock_offset_ms: skipped_ms }));
    this.reload();
    this.command((tx, _, now) => {
      // What would have gone on the way is not late: only the clock jumped.
      const waiting = db.updateTable("messages").set({ due_at: now }).where("status", "=", "waiting");
      tx.run(waiting.where("due_at", "<", now));
    });
  }

  /** By how much what should have been done by now is late, in ms. */
  late(): number {
    const due = this.#business === null ? null : nextWake(this.reader, null);
    return due === null ? 0 : Math.max(0, this.now() - due);
  }

  /** Whoever knocked has another idea of our clock than we have. */
  forgetProjection(): void {
    this.#projected = undefined;
  }

  /** The alarm rang and is gone. */
  alarmFired(): void {
    this.#alarm = null;
  }

  /** Whatever happened, we wake again: at the next thing due, or soon when this wake went wrong. */
  async rearm(well: boolean): Promise<void> {
    try {
      this.command(() => {});
      if (well) return;
    } catch {
      // The tables can't be read.
    }
    // Look again soon rather than never, and not at once for ever.
    this.#alarm = Date.now() + TRY_AGAIN;
    await this.#ctx.storage.setAlarm(this.#alarm);
  }

  /** Tells the directory who we are, once; while it doesn't answer we go on without it. */
  async list(): Promise<void> {
    const business = this.#business;
    const now = this.now();
    if (business === null || business.listedAt !== null || now < this.#listAt) return;
    this.#listAt = now + LIST_AGAIN;
    await listAccount(this.#directory, business, Date.now());
    this.command((tx) => tx.run(db.updateTable("account").set({ listed_at: now })));
    this.reload();
  }

  /** Tells the directory when we wake next, so that a watchdog can knock when we don't. */
  async project(): Promise<void> {
    const [business, due] = [this.#business, this.#alarm];
    if (business === null || business.listedAt === null || this.#projected === due) return;
    this.#projected = due;
    try {
      await projectDue(this.#directory, business.id, due);
    } catch (error) {
      this.#projected = undefined;
      logFailure("directory_not_told", error);
    }
  }

  /** Sets the platform's alarm when something is due before it rings; returns when it rings now. */
  #arm(business: Business, now: number): number | null {
    const listAt = business.listedAt === null ? Math.max(now, this.#listAt) : null;
    const wake = nextWake(this.reader, listAt);
    if (wake === null) return this.#alarm;
    const real = now - business.clockOffsetMs;
    const at = Math.max(wake - business.clockOffsetMs, real + 1);
    // One left in the past was lost: nobody rings it any more.
    const lost = this.#alarm !== null && this.#alarm < real - LIST_AGAIN;
    if (this.#alarm !== null && !lost && this.#alarm <= at) return this.#alarm;
    void this.#ctx.storage.setAlarm(at);
    return at;
  }
}
