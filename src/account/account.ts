// One business: the only place with its storage and its alarm. Every verb reads the clock once, opens one transaction,
// and sets the next wake inside it; nothing is awaited between reading and writing. Expected failures are data.
import { DurableObject } from "cloudflare:workers";
import type { Status } from "../channels/inbound.ts";
import { listAccount, projectDue } from "../directory/accounts.ts";
import { type Bindings, type Config, configure } from "../env.ts";
import type { Habit } from "../score/value.ts";
import { hearReport, tellOf } from "./aftermath.ts";
import { loseAddress } from "./blame.ts";
import { type BoardView, boardView } from "./board.ts";
import { type Business, keepSettings, readBusiness, type Settings } from "./business.ts";
import { type Acted, act, actOnAlert, type CaseAction } from "./case_actions.ts";
import { climbAll } from "./climbing.ts";
import { contactsOf, type ShutWhy } from "./contacts.ts";
import * as documents from "./documents.ts";
import { drain } from "./drain.ts";
import { deliveries, endpointDocuments, endpointOf } from "./endpoint_documents.ts";
import * as endpoints from "./endpoints.ts";
import * as erasure from "./erasure.ts";
import * as friends from "./friends.ts";
import { type Heard, hear } from "./hearing.ts";
import { migrate } from "./migrate.ts";
import { type MineView, mineView } from "./mine.ts";
import { type More, more } from "./more.ts";
import * as numbers from "./numbers.ts";
import { officeOf } from "./office.ts";
import { knowsKey, type Opening, openAccount, reissueKey } from "./opening.ts";
import { addManager, type ManagerInput, managers } from "./people.ts";
import * as counter from "./places.ts";
import { pressed } from "./presses.ts";
import { type ChannelState, channelStates, dropChannel, keepChannel, reseal, sealedOf } from "./providers.ts";
import { type Subscription, subscribe } from "./push.ts";
import { followUp } from "./recovery_answers.ts";
import { type RehearsalStep, rehearse } from "./rehearsal.ts";
import { type KeyReused, once, type Repeat } from "./repeats.ts";
import { type Press, regrade, type TapResult, tap } from "./responses.ts";
import { claim, type Office } from "./sending.ts";
import { settleAttempt } from "./settling.ts";
import { db, Reader, Writer } from "./sql.ts";
import { tellOfStandstill } from "./standstill.ts";
import { changeTeam, type TeamAction } from "./team.ts";
import { keepHabit } from "./value.ts";
import { type AlertView, alertView, type SurveyView, surveyView } from "./views.ts";
import { receive, type VisitInput } from "./visits.ts";
import { nextWake } from "./wake.ts";

export type { Acted, CaseAction } from "./case_actions.ts";
export type Unknown = { readonly ok: false; readonly reason: "unknown" };
export type Authority = { ok: true; timezone: string; country: string; currency: string } | Unknown;
export type Answered = { result: TapResult; survey: SurveyView | null };

const UNKNOWN: Unknown = { ok: false, reason: "unknown" };
/** How soon a directory that did not answer is told again about this account. */
const LIST_AGAIN = 60_000;
/** Work that is overdue by more than this means that the first clock failed. */
const STUCK = 120_000;
/** A slow provider holds the alarm no longer than this; its answer is awaited behind it. */
const ALARM_PATIENCE = 1_000;
/** After a wake that went wrong. */
const TRY_AGAIN = 5_000;

export class Account extends DurableObject<Bindings> {
  readonly #reader: Reader;
  readonly #writer: Writer;
  readonly #config: Config;
  readonly #office: Office;
  #business: Business | null;
  /** When the platform will wake us, in real time; null when it won't. */
  #alarm: number | null = null;
  #listAt = 0;
  /** When we last looked at the clock from the alarm; a clock that shows less was set back. */
  #looked = Number.POSITIVE_INFINITY;
  /** What the directory knows of our next wake; undefined when we can't say. */
  #projected: number | null | undefined;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    const configured = configure(env);
    if (!configured.ok) throw new Error(`missing: ${configured.missing.join(", ")}`);
    this.#config = configured.config;
    this.#reader = new Reader(ctx.storage.sql);
    this.#office = officeOf(configured.config, env, {
      sealed: (channel) => sealedOf(this.#reader, channel),
      reseal: (channel, before, after) => this.#change((tx) => reseal(tx, channel, before, after)),
    });
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
    return this.#done((tx, _, now) => reissueKey(tx, hash, now));
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

  inquire(question: numbers.Question): documents.Document | null {
    return this.#write((tx, b, now) => numbers.inquire(tx, b, question, this.#config.publicUrl, now));
  }

  survey(visitId: number): SurveyView | null {
    return this.#look((sql, business, now) => surveyView(sql, business, visitId, now));
  }

  tap(visitId: number, face: number, press: Press = {}): Answered {
    return this.#answer(visitId, (tx, business, now) => tap(tx, business, visitId, face, now, press));
  }

  more(visitId: number, said: More): Answered {
    return this.#answer(visitId, (tx, business, now) => more(tx, business, visitId, said, now));
  }

  placePage(id: number): counter.PlaceView | null {
    return this.#look((sql, business) => counter.placeView(sql, business, id));
  }

  tapAtPlace(id: number, face: number, once: string, channel: "qr" | "kiosk", press: Press): Answered {
    const tapped = this.#write((tx, b, now) => counter.tapAtPlace(tx, b, id, face, once, channel, now, press));
    return tapped ?? { result: UNKNOWN, survey: null };
  }

  places(): counter.Place[] | null {
    return this.#look((sql) => counter.places(sql));
  }

  addPlace(input: counter.PlaceInput, repeat: Repeat | null) {
    return this.#change((tx, _, now) =>
      once(tx, repeat, now, () => ({ ok: true as const, place: counter.place(tx, counter.addPlace(tx, input)) })),
    );
  }

  friend(visitId: number): friends.FriendView | null {
    return this.#look((sql, business) => friends.friendView(sql, business, visitId));
  }

  friendCalled(visitId: number, friend: { name: string; phone: string }): friends.FriendView | null {
    return this.#write((tx, business, now) => friends.friendCalled(tx, business, visitId, friend, now));
  }

  regrade(visitId: number, suspect: boolean): documents.Document | null {
    return this.#write((tx, business, now) => {
      regrade(tx, visitId, suspect, now);
      return documents.responseDocument(tx, business, visitId);
    });
  }

  exportCustomer(id: number): documents.Document | null {
    return this.#look((sql, business) => erasure.exportCustomer(sql, business, id));
  }

  eraseCustomer(id: number): { ok: true } | Unknown {
    return this.#change((tx, business, now) =>
      erasure.eraseCustomer(tx, business, id, now) ? { ok: true as const } : UNKNOWN,
    );
  }

  alert(alertId: number): AlertView | null {
    return this.#look((sql, business, now) => alertView(sql, business, alertId, now, null));
  }

  /** What is pressed on the page of one alert; `as` is who presses it where a room was asked. */
  act(alertId: number, action: CaseAction, as: number | null): { result: Acted; alert: AlertView | null } {
    const acted = this.#write((tx, business, now) => ({
      result: actOnAlert(tx, business, alertId, action, as, now),
      alert: alertView(tx, business, alertId, now, as),
    }));
    return acted ?? { result: UNKNOWN, alert: null };
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
    const said = this.#write((tx, business, now) => ({
      ok: followUp(tx, business, visitId, face, now),
      survey: surveyView(tx, business, visitId, now),
    }));
    return said ?? { ok: false, survey: null };
  }

  board(): BoardView | null {
    return this.#write((tx, business, now) => boardView(tx, business, this.#config.publicUrl, now));
  }

  hear(heard: Heard): { ok: true } | Unknown {
    return this.#done((tx, business, now) => hear(tx, business, this.#office, heard, now));
  }

  report(provider: string, providerId: string, status: Status): { ok: true } | Unknown {
    return this.#done((tx, business, now) => hearReport(tx, business, provider, providerId, status, now));
  }

  /** A mail address that bounced is not written to again; one that complained has opted out. */
  shut(address: string, why: ShutWhy): { ok: true } | Unknown {
    return this.#done((tx, business, now) => loseAddress(tx, business, address, why, now));
  }

  /** The one-click unsubscribe of a mail: by the visit that its link was made for. */
  stopAsking(visitId: number): { ok: true } | Unknown {
    return this.#done((tx, business, now) => {
      for (const { address } of contactsOf(tx, { visit: visitId })) {
        loseAddress(tx, business, address, "opted_out", now);
      }
    });
  }

  channels(): ChannelState[] | null {
    return this.#look((sql, _, now) => channelStates(sql, this.#office.defaults, now));
  }

  sealedChannel(name: string): string | null {
    return this.#look((sql) => sealedOf(sql, name));
  }

  keepChannel(name: string, sealed: string | null): { ok: true } | Unknown {
    return this.#change((tx, _, now) => {
      if (sealed === null) dropChannel(tx, name);
      else keepChannel(tx, name, sealed, now);
      return { ok: true };
    });
  }

  subscribe(managerId: number, subscription: Subscription): { ok: true } | Unknown {
    return this.#change((tx, _, now) => {
      if (!managers(tx).some((m) => m.id === managerId)) return UNKNOWN;
      subscribe(tx, managerId, subscription, now);
      return { ok: true as const };
    });
  }

  mine(managerId: number): MineView | null {
    return this.#look((sql, business, now) => mineView(sql, business, managerId, now));
  }

  /** A press in a chat room: taken by the manager of that name, else for the owner. */
  press(caseId: number, userName: string): { ok: true; holder: string } | { ok: false; reason: string } {
    return this.#change((tx, business, now) => pressed(tx, business, caseId, userName, now));
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

  webhooks(): documents.Document[] | null {
    return this.#look((sql, business) => endpointDocuments(sql, business));
  }

  webhook(id: number): documents.Document | null {
    return this.#look((sql, business) => endpointOf(sql, business, id));
  }

  webhookDeliveries(id: number, before: number | null): documents.Page | null {
    return this.#look((sql, business) => deliveries(sql, business, id, before));
  }

  orderWebhooks(order: endpoints.EndpointOrder, repeat: Repeat | null): endpoints.Ordered | KeyReused {
    return this.#change((tx, business, now) =>
      once<endpoints.Ordered>(tx, repeat, now, () => endpoints.carryOut(tx, business, order, now)),
    );
  }

  settings(): Settings | null {
    return this.#look((_, business) => business.settings);
  }

  changeSettings(change: Partial<Settings>): { ok: true; settings: Settings } | Unknown {
    const changed = this.#done((tx, business) => keepSettings(tx, { ...business.settings, ...change }));
    return changed.ok ? { ok: true, settings: this.#reload().settings } : changed;
  }

  /** Development only: plays a past that never sends anything. */
  rehearse(steps: readonly RehearsalStep[]): { ok: true } | Unknown {
    if (!this.#config.development) return UNKNOWN;
    return this.#done((tx, business) => rehearse(tx, business, this.#config, steps));
  }

  /** Development only: moves this account's clock ahead. */
  skip(ms: number): { ok: true; now: number } | Unknown {
    if (!this.#config.development || this.#business === null) return UNKNOWN;
    const skipped_ms = this.#business.skippedMs + ms;
    this.#writer.run(db.updateTable("account").set({ skipped_ms }));
    this.#reload();
    this.#change((tx, _, now) => {
      // What would have gone on the way is not late: only the clock jumped.
      const waiting = db.updateTable("messages").set({ due_at: now }).where("status", "=", "waiting");
      tx.run(waiting.where("due_at", "<", now));
    });
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
    let well = true;
    const change: Parameters<typeof climbAll>[0] = (verb) => this.#change(verb);
    const daily = () =>
      numbers.daily(change, this.#reader, this.#business, this.env.DIRECTORY, this.#config.publicUrl, this.#now());
    const turned = this.#now() < this.#looked;
    this.#looked = this.#now();
    for (const part of [() => climbAll(change, turned), () => this.#sendAWhile(), daily]) {
      try {
        await part();
      } catch (error) {
        well = false;
        console.error(JSON.stringify({ event: "alarm_failed", error: String(error) }));
      }
    }
    // The directory is a help and never a condition: without it we go on.
    await this.#list().catch((error) => {
      console.error(JSON.stringify({ event: "listing_failed", error: String(error) }));
    });
    await this.#rearm(well);
    await this.#project();
  }

  async #sendAWhile(): Promise<void> {
    const sending = this.#send();
    this.ctx.waitUntil(
      sending.catch((error) => console.error(JSON.stringify({ event: "sending_failed", error: String(error) }))),
    );
    await Promise.race([sending, scheduler.wait(ALARM_PATIENCE)]);
  }

  async #send(): Promise<void> {
    await drain({
      claim: () => {
        const due = this.#change((tx, business, now) => claim(tx, business, this.#office, now));
        return "claimed" in due ? due : { claimed: [], more: false };
      },
      settle: (sent, outcome) => {
        this.#change((tx, business, now) => {
          settleAttempt(tx, business, sent, outcome, now, Math.random());
          tellOf(tx, sent.id, sent.attempt, outcome, now);
        });
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

  #answer(visitId: number, verb: (tx: Writer, business: Business, now: number) => TapResult): Answered {
    const answered = this.#write((tx, business, now) => ({
      result: verb(tx, business, now),
      survey: surveyView(tx, business, visitId, now),
    }));
    return answered ?? { result: UNKNOWN, survey: null };
  }

  #done(verb: (tx: Writer, business: Business, now: number) => void): { ok: true } | Unknown {
    return this.#write(verb) === null ? UNKNOWN : { ok: true };
  }

  #write<T>(verb: (tx: Writer, business: Business, now: number) => T): T | null {
    const done = this.#change((tx, business, now) => ({ ok: true as const, value: verb(tx, business, now) }));
    return done.ok ? done.value : null;
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

  async #rearm(well: boolean): Promise<void> {
    try {
      this.#change(() => {});
      if (well) return;
    } catch {
      // The tables can't be read.
    }
    // Look again soon rather than never, and not at once for ever.
    this.#alarm = Date.now() + TRY_AGAIN;
    await this.ctx.storage.setAlarm(this.#alarm);
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
