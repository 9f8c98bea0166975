// One business: the only place with its storage and its alarm. Every verb reads the clock once, opens one transaction,
// and sets the next wake inside it; nothing is awaited between reading and writing. Expected failures are data.
import { DurableObject } from "cloudflare:workers";
import { listAccount, projectDue } from "../directory/accounts.ts";
import { type Bindings, type Config, configure } from "../env.ts";
import type { Habit } from "../score/value.ts";
import { type BoardView, boardView } from "./board.ts";
import { type Business, keepSettings, readBusiness, type Settings } from "./business.ts";
import { type Acted, act, actOnAlert, type CaseAction } from "./case_actions.ts";
import { climbOverdue, endCasesOf } from "./cases.ts";
import * as documents from "./documents.ts";
import { drain } from "./drain.ts";
import { type Heard, hear } from "./hearing.ts";
import { migrate } from "./migrate.ts";
import { knowsKey, type Opening, openAccount, reissueKey } from "./opening.ts";
import { report, settle } from "./outbox.ts";
import { addManager, type ManagerInput, managers } from "./people.ts";
import { followUp, noticeSilences } from "./recovery_answers.ts";
import { type RehearsalStep, rehearse } from "./rehearsal.ts";
import { forgetRepeats, once, type Repeat } from "./repeats.ts";
import { comment, type TapResult, tap } from "./responses.ts";
import { type Period, type ScoreBy, scores } from "./scores.ts";
import { claim } from "./sending.ts";
import { db, Reader, Writer } from "./sql.ts";
import { tellOfStandstill } from "./standstill.ts";
import { changeTeam, type TeamAction } from "./team.ts";
import { keepHabit } from "./value.ts";
import { type AlertView, alertView, type SurveyView, surveyView } from "./views.ts";
import { receive, type VisitInput } from "./visits.ts";
import { nextWake } from "./wake.ts";

export type Unknown = { readonly ok: false; readonly reason: "unknown" };
export type Authority = { ok: true; timezone: string; country: string; currency: string } | Unknown;
export type { Acted, CaseAction } from "./case_actions.ts";

const UNKNOWN: Unknown = { ok: false, reason: "unknown" };
/** How soon a directory that did not answer is told again about this account. */
const LIST_AGAIN = 60_000;
/** Work that is overdue by more than this means that the first clock failed. */
const STUCK = 120_000;
/** A slow provider holds the alarm no longer than this; its answer is awaited behind it. */
const ALARM_PATIENCE = 1_000;

export class Account extends DurableObject<Bindings> {
  readonly #reader: Reader;
  readonly #writer: Writer;
  readonly #config: Config;
  #business: Business | null;
  /** When the platform will wake us, in real time; null when it won't. */
  #alarm: number | null = null;
  #listAt = 0;
  /** What the directory knows of our next wake; undefined when we can't say. */
  #projected: number | null | undefined;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    const configured = configure(env);
    if (!configured.ok) throw new Error(`missing: ${configured.missing.join(", ")}`);
    this.#config = configured.config;
    this.#reader = new Reader(ctx.storage.sql);
    this.#writer = new Writer(ctx.storage.sql);
    ctx.storage.transactionSync(() => migrate(ctx.storage.sql));
    this.#business = readBusiness(this.#reader);
    // An alarm can be lost, or left in the past by a deploy: look at every wake.
    ctx.blockConcurrencyWhile(async () => {
      this.#alarm = await ctx.storage.getAlarm();
      if (this.#business !== null) this.#change(() => {});
    });
  }

  open(opening: Opening, repeat: Repeat | null) {
    const now = this.#now();
    return this.ctx.storage.transactionSync(() =>
      once(this.#writer, repeat, now, () => {
        const opened = openAccount(this.#writer, opening, now);
        if (!opened.ok) return opened;
        const business = this.#reload();
        this.#alarm = this.#arm(business, now);
        return { ok: true as const, account: documents.accountDocument(business) };
      }),
    );
  }

  authorise(keyHash: string): Authority {
    const business = this.#business;
    if (business === null || !knowsKey(this.#reader, keyHash)) return UNKNOWN;
    return { ok: true, timezone: business.timezone, country: business.country, currency: business.currency };
  }

  reissueKey(hash: string): { ok: true } | Unknown {
    return this.#change((tx, _, now) => {
      reissueKey(tx, hash, now);
      return { ok: true };
    });
  }

  receiveVisit(input: VisitInput, repeat: Repeat | null) {
    return this.#change((tx, business, now) =>
      once(tx, repeat, now, () => {
        const { id, created } = receive(tx, business, input, now);
        return { ok: true as const, created, id, visit: documents.visitDocument(tx, business, id) };
      }),
    );
  }

  visit(id: number): documents.Document | null {
    return this.#look((sql, business) => documents.visitDocument(sql, business, id));
  }

  case(id: number): documents.Document | null {
    return this.#look((sql, business) => documents.caseDocument(sql, business, id));
  }

  message(id: number): documents.Document | null {
    return this.#look((sql, business) => documents.messageOf(sql, business, id));
  }

  list(kind: "visits" | "responses" | "cases" | "messages", before: number | null): documents.Page | null {
    return this.#look((sql, business) => documents.page(kind, sql, business, before));
  }

  scores(by: ScoreBy, period: Period): documents.Document[] | null {
    return this.#look((sql, business) => scores(sql, business, by, period));
  }

  survey(visitId: number): SurveyView | null {
    return this.#look((sql, business, now) => surveyView(sql, business, visitId, now));
  }

  tap(visitId: number, face: number): { result: TapResult; survey: SurveyView | null } {
    const tapped = this.#change((tx, business, now) => ({
      ok: true as const,
      result: tap(tx, business, visitId, face, now),
      survey: surveyView(tx, business, visitId, now),
    }));
    return tapped.ok ? tapped : { result: UNKNOWN, survey: null };
  }

  comment(visitId: number, text: string): { result: TapResult; survey: SurveyView | null } {
    const said = this.#change((tx, business, now) => ({
      ok: true as const,
      result: comment(tx, business, visitId, text, now),
      survey: surveyView(tx, business, visitId, now),
    }));
    return said.ok ? said : { result: UNKNOWN, survey: null };
  }

  alert(alertId: number): AlertView | null {
    return this.#look((sql, business, now) => alertView(sql, business, alertId, now, null));
  }

  /** What is pressed on the page of one alert; `as` is who presses it where a room was asked. */
  act(alertId: number, action: CaseAction, as: number | null): { result: Acted; alert: AlertView | null } {
    const acted = this.#change((tx, business, now) => ({
      ok: true as const,
      result: actOnAlert(tx, business, alertId, action, as, now),
      alert: alertView(tx, business, alertId, now, as),
    }));
    return acted.ok ? acted : { result: UNKNOWN, alert: null };
  }

  /** The same by another system. */
  actOnCase(id: number, action: CaseAction, repeat: Repeat | null) {
    return this.#change((tx, business, now) =>
      once(tx, repeat, now, () => {
        const acted = act(tx, business, id, null, null, action, now);
        return acted.ok ? { ...acted, case: documents.caseDocument(tx, business, id) } : acted;
      }),
    );
  }

  followUp(visitId: number, face: number): { ok: boolean; survey: SurveyView | null } {
    const said = this.#change((tx, business, now) => ({
      ok: followUp(tx, business, visitId, face, now),
      survey: surveyView(tx, business, visitId, now),
    }));
    return "survey" in said ? said : { ok: false, survey: null };
  }

  board(): BoardView | null {
    return this.#look((sql, business, now) => boardView(sql, business, now));
  }

  hear(heard: Heard): { ok: true } | Unknown {
    return this.#change((tx, business, now) => {
      hear(tx, business, heard, now);
      return { ok: true };
    });
  }

  report(provider: string, providerId: string, delivered: boolean, reason: string | null): { ok: true } | Unknown {
    return this.#change((tx) => {
      report(tx, provider, providerId, delivered, reason);
      return { ok: true };
    });
  }

  managers(): documents.Document[] | null {
    return this.#look((sql, b) => managers(sql).map((m) => documents.managerDocument(b.id, m)));
  }

  addManager(input: ManagerInput, repeat: Repeat | null) {
    return this.#change((tx, business, now) =>
      once(tx, repeat, now, () => {
        const id = addManager(tx, input);
        const added = managers(tx).find((m) => m.id === id);
        return { ok: true as const, manager: added ? documents.managerDocument(business.id, added) : null };
      }),
    );
  }

  team(action: TeamAction, repeat: Repeat | null) {
    return this.#change((tx, business, now) => once(tx, repeat, now, () => changeTeam(tx, business, action, now)));
  }

  keepHabit(of: "customers" | "sites", id: number, habit: Habit | null): { ok: boolean } {
    return this.#change((tx) => ({ ok: keepHabit(tx, of, id, habit) }));
  }

  /** Before a customer's data is deleted: their cases end, and whoever was called hears it. */
  endCasesOf(customerId: number): { ok: true } | Unknown {
    return this.#change((tx, business, now) => {
      endCasesOf(tx, business, customerId, now);
      return { ok: true };
    });
  }

  settings(): Settings | null {
    return this.#look((_, business) => business.settings);
  }

  changeSettings(change: Partial<Settings>): { ok: true; settings: Settings } | Unknown {
    const changed = this.#change((tx, business) => {
      keepSettings(tx, { ...business.settings, ...change });
      return { ok: true as const };
    });
    return changed.ok ? { ok: true, settings: this.#reload().settings } : changed;
  }

  /** Development only: plays a past that never sends anything. */
  rehearse(steps: readonly RehearsalStep[]): { ok: true } | Unknown {
    if (!this.#config.development) return UNKNOWN;
    return this.#change((tx, business) => {
      rehearse(tx, business, this.#config, steps);
      return { ok: true };
    });
  }

  /** Development only: moves this account's clock ahead. */
  skip(ms: number): { ok: true; now: number } | Unknown {
    if (!this.#config.development || this.#business === null) return UNKNOWN;
    const skipped_ms = this.#business.skippedMs + ms;
    this.#writer.run(db.updateTable("account").set({ skipped_ms }));
    this.#reload();
    this.#change(() => ({ ok: true }));
    return { ok: true, now: this.#now() };
  }

  /** The watchdog's knock: does what is overdue, and tells the owner that the clock stood still. */
  async wake(): Promise<{ late: number }> {
    const due = this.#business === null ? null : nextWake(this.#reader, null);
    const late = due === null ? 0 : Math.max(0, this.#now() - due);
    // Whoever knocks has another idea of our clock than we have.
    this.#projected = undefined;
    if (late > STUCK) this.#change((tx, business, now) => tellOfStandstill(tx, business, late, now));
    await this.alarm();
    return { late };
  }

  override async alarm(): Promise<void> {
    this.#alarm = null;
    try {
      this.#change((tx, business, now) => {
        climbOverdue(tx, business, now);
        noticeSilences(tx, business, now);
        forgetRepeats(tx, now);
      });
      const sending = this.#send();
      this.ctx.waitUntil(sending);
      await Promise.race([sending, scheduler.wait(ALARM_PATIENCE)]);
      await this.#list();
    } catch (error) {
      console.error(JSON.stringify({ event: "alarm_failed", error: String(error) }));
    } finally {
      await this.#rearm();
      await this.#project();
    }
  }

  async #send(): Promise<void> {
    await drain({
      claim: () => {
        const due = this.#change((tx, business, now) => claim(tx, business, this.#config, now));
        return "claimed" in due ? due : { claimed: [], more: false };
      },
      settle: (id, attempt, outcome) => {
        this.#change((tx, _, now) => settle(tx, id, attempt, outcome, now, Math.random()));
      },
    });
  }

  /** Tells the directory who we are, once; while it doesn't answer we go on without it. */
  async #list(): Promise<void> {
    const business = this.#business;
    const now = this.#now();
    if (business === null || business.listedAt !== null || now < this.#listAt) return;
    this.#listAt = now + LIST_AGAIN;
    await listAccount(this.env.DIRECTORY, business, Date.now());
    this.#change((tx) => tx.run(db.updateTable("account").set({ listed_at: now })));
    this.#reload();
  }

  #look<T>(query: (sql: Reader, business: Business, now: number) => T): T | null {
    return this.#business === null ? null : query(this.#reader, this.#business, this.#now());
  }

  #change<T>(verb: (tx: Writer, business: Business, now: number) => T): T | Unknown {
    const business = this.#business;
    if (business === null) return UNKNOWN;
    const now = this.#now();
    const [result, alarm] = this.ctx.storage.transactionSync(() => {
      const changed = verb(this.#writer, business, now);
      return [changed, this.#arm(business, now)];
    });
    this.#alarm = alarm;
    // Behind the answer: an alarm that got lost is only found by somebody who knew of it.
    const news = alarm !== null && (this.#projected ?? Number.POSITIVE_INFINITY) > alarm + STUCK / 4;
    if (news && business.listedAt !== null) this.ctx.waitUntil(this.#project());
    return result;
  }

  async #project(): Promise<void> {
    const [business, due] = [this.#business, this.#alarm];
    if (business === null || business.listedAt === null || this.#projected === due) return;
    this.#projected = due;
    try {
      await projectDue(this.env.DIRECTORY, business.id, due);
    } catch (error) {
      this.#projected = undefined;
      console.error(JSON.stringify({ event: "directory_not_told", error: String(error) }));
    }
  }

  /** Sets the platform's alarm when something is due before it rings; returns when it rings now. */
  #arm(business: Business, now: number): number | null {
    const listAt = business.listedAt === null ? Math.max(now, this.#listAt) : null;
    const wake = nextWake(this.#reader, listAt);
    if (wake === null) return this.#alarm;
    const real = now - business.skippedMs;
    const at = Math.max(wake - business.skippedMs, real + 1);
    // One left in the past was lost: nobody rings it any more.
    const lost = this.#alarm !== null && this.#alarm < real - LIST_AGAIN;
    if (this.#alarm !== null && !lost && this.#alarm <= at) return this.#alarm;
    void this.ctx.storage.setAlarm(at);
    return at;
  }

  async #rearm(): Promise<void> {
    try {
      this.#change(() => {});
    } catch {
      // The tables can't be read: look again soon rather than never.
      await this.ctx.storage.setAlarm(Date.now() + LIST_AGAIN);
    }
  }

  #reload(): Business {
    const business = readBusiness(this.#reader);
    if (business === null) throw new Error("the account was not opened");
    this.#business = business;
    return business;
  }

  /** The account's clock; it differs from the world's only in development. */
  #now(): number {
    return Date.now() + (this.#business?.skippedMs ?? 0);
  }
}
