// One business: the only place with its storage and its alarm. Each method is one thing that can be asked of it or done
// to it: a query reads, a command is one transaction. It is long because it is the list of all of them; what they mean
// stands in the rooms, and here the clock's own work begins.
import { DurableObject } from "cloudflare:workers";
import type { Status } from "../channels/inbound.ts";
import { type Bindings, type Config, configure } from "../env.ts";
import type { LifetimeInputs } from "../score/value.ts";
import { Actor, UNKNOWN, type Unknown } from "./actor.ts";
import { ladderOf } from "./alerting/reachable.ts";
import { keepSettings, type Settings } from "./business/business.ts";
import type { Command, Deployment, Query } from "./business/context.ts";
import { keepLifetimeInputs } from "./cases/value_at_risk.ts";
import type { Filter, ScoreBy } from "./counts/sums.ts";
import { type RehearsalStep, rehearse } from "./demo.ts";
import { deploymentOf } from "./deployment.ts";
import { caseDocument } from "./documents/case.ts";
import { page, responseDocument, visitDocument } from "./documents/documents.ts";
import { messageOf } from "./documents/message.ts";
import { Sweep } from "./inbound/missed_replies.ts";
import { publicKeyOf, type Ringer, ring } from "./inbound/push_subscription.ts";
import { pressed } from "./inbound/room_press.ts";
import { type Heard, hear } from "./inbound/texts.ts";
import { FRIENDS, type Limit, PLACE, TAPS, VISIT } from "./limits.ts";
import { benchmarksDocument } from "./numbers/board_scores.ts";
import { recount } from "./numbers/recount.ts";
import { scores } from "./numbers/scores.ts";
import { acknowledgeWarning, warningsDocument } from "./numbers/warnings.ts";
import { knowsKey, type Opening, openOnce, reissueKey } from "./opening.ts";
import { drain } from "./outbox/drain.ts";
import { tellOfStandstill } from "./outbox/owner_notices.ts";
import { type ChannelState, channelStates, dropChannel, keepChannel, reseal, sealedOf } from "./outbox/providers.ts";
import type { ShutWhy, Subscription } from "./people/contacts.ts";
import { subscribe } from "./people/contacts.ts";
import { addManager, type ManagerInput, managerDocument, managers } from "./people/people.ts";
import { type Kept, keepPhoto, type Photo, type Portrayed, photoOf } from "./people/photos.ts";
import {
  changeRecord,
  keepRecord,
  type NewRecord,
  type RecordChange,
  type RecordKind,
  record,
  records,
  removeRecord,
} from "./people/records.ts";
import { type Acted, act, actOnAlert, type CaseAction } from "./recovery/actions.ts";
import { climbAll } from "./recovery/climb.ts";
import { changeManager, type ManagerChange, removeManager, testAlert } from "./recovery/team.ts";
import { followUp } from "./recovery/triggers.ts";
import { claim } from "./sending/claim.ts";
import { loseAddress, loseEveryAddress } from "./sending/consequences.ts";
import { announceOutcome, hearReport, settleAttempt } from "./sending/settle.ts";
import type { Period } from "./store/days.ts";
import type { Document, Page } from "./store/document.ts";
import { once, type Repeat } from "./store/idempotency.ts";
import {
  addPlace,
  type Place,
  type PlaceInput,
  type PlaceView,
  place,
  places,
  placeView,
  tapAtPlace,
} from "./survey/counter.ts";
import { eraseCustomer, exportCustomer } from "./survey/erasure.ts";
import { type Friend, type FriendView, friendCalled, friendView } from "./survey/friend.ts";
import { type More, more } from "./survey/more.ts";
import { receive, type VisitInput } from "./survey/receive_visit.ts";
import { type MirrorView, mirrorView, rate } from "./survey/self_rating.ts";
import { type Press, regrade, type TapResult, tap } from "./survey/tap.ts";
import { daily } from "./tick.ts";
import { type BoardView, boardView } from "./views/board.ts";
import { type AlertView, alertView } from "./views/case.ts";
import { type MineView, mineView } from "./views/my_cases.ts";
import { type OnPage, photoOnPage } from "./views/photo.ts";
import { type SurveyView, surveyView } from "./views/survey.ts";
import { deliveries, endpointDocuments, endpointOf } from "./webhooks/documents.ts";
import {
  addEndpoint,
  changeEndpoint,
  type EndpointChange,
  type NewEndpoint,
  removeEndpoint,
  replayEvent,
  replayEventsSince,
  resealSecret,
  rotateEndpointSecret,
  testEndpoint,
} from "./webhooks/endpoints.ts";

export type Authority = { ok: true; timezone: string; country: string; currency: string } | Unknown;
/** What a press on a customer's page did, and the page as it stands then. */
export type Answered = { readonly result: TapResult; readonly survey: SurveyView | null };
const DONE: { readonly ok: true } = { ok: true };
const TOO_OFTEN: TapResult = { ok: false, reason: "too_often" };

/** Work that is overdue by more than this means that the first clock failed. */
const STUCK = 120_000;
/** A slow provider holds the alarm no longer than this; its answer is awaited behind it. */
const ALARM_WAIT = 1_000;

export class Account extends DurableObject<Bindings> {
  readonly #actor: Actor;
  readonly #config: Config;
  readonly #deployment: Deployment;
  readonly #sweep = new Sweep();
  /** When we last looked at the clock from the alarm; a clock that shows less was set back. */
  #looked = Number.POSITIVE_INFINITY;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    const configured = configure(env);
    if (!configured.ok) throw new Error(`missing: ${configured.missing.join(", ")}`);
    this.#config = configured.config;
    this.#actor = new Actor(ctx, env.DIRECTORY);
    this.#deployment = deploymentOf(configured.config, env, {
      sealed: (channel) => sealedOf(this.#actor.reader, channel),
      reseal: (channel, before, after) => this.#command(({ tx }) => reseal(tx, channel, before, after)),
      resealSecret: (before, after) => this.#command(({ tx }) => resealSecret(tx, before, after)),
    });
  }

  // ── The business ─────────────────────────────────────────────────────────────────────────────────────────────────

  open(opening: Opening, repeat: Repeat | null) {
    return this.#actor.open((tx, now) => openOnce(tx, opening, repeat, now));
  }

  authorise(keyHash: string): Authority {
    const business = this.#actor.business;
    if (business === null || !knowsKey(this.#actor.reader, keyHash)) return UNKNOWN;
    return { ok: true, timezone: business.timezone, country: business.country, currency: business.currency };
  }

  /** A late repeat of an earlier order must not bring an old key back. */
  reissueKey(hash: string, repeat: Repeat | null) {
    return this.#once(repeat, ({ tx, now }) => {
      reissueKey(tx, hash, now);
      return DONE;
    });
  }

  settings(): Settings | null {
    return this.#query(settingsNow);
  }

  changeSettings(change: Partial<Settings>) {
    const changed = this.#command(({ tx, business }) => {
      keepSettings(tx, { ...business.settings, ...change });
      return DONE;
    });
    this.#actor.reload();
    return changed.ok ? { ...changed, settings: this.#query(settingsNow) } : changed;
  }

  // ── People, sites, customers ─────────────────────────────────────────────────────────────────────────────────────

  managers(): Document[] | null {
    return this.#query(({ sql, business }) => managers(sql).map((m) => managerDocument(business.id, m)));
  }

  addManager(input: ManagerInput, repeat: Repeat | null) {
    return this.#once(repeat, ({ tx, business }) => {
      const id = addManager(tx, input);
      const added = managers(tx).find((m) => m.id === id);
      return { ok: true as const, manager: added ? managerDocument(business.id, added) : null };
    });
  }

  changeManager(id: number, change: ManagerChange) {
    return this.#command((ctx) => changeManager(ctx, id, change));
  }

  removeManager(id: number) {
    return this.#command((ctx) => removeManager(ctx, id));
  }

  testAlert(id: number, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => testAlert(ctx, id));
  }

  record(kind: RecordKind, id: number): Document | null {
    return this.#query((ctx) => record(ctx, kind, id));
  }

  records(kind: RecordKind, before: number | null): Page | null {
    return this.#query((ctx) => records(ctx, kind, before));
  }

  keepRecord(given: NewRecord, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => ({ ok: true as const, ...keepRecord(ctx, given) }));
  }

  changeRecord(kind: RecordKind, id: number, change: RecordChange) {
    return this.#command((ctx) => changeRecord(ctx, kind, id, change));
  }

  removeRecord(kind: "staff" | "sites", id: number) {
    return this.#command(({ tx, now }) => (removeRecord(tx, kind, id, now) ? DONE : UNKNOWN));
  }

  keepLifetimeInputs(of: "customers" | "sites", id: number, inputs: LifetimeInputs | null) {
    return this.#command(({ tx }) => (keepLifetimeInputs(tx, of, id, inputs) ? DONE : UNKNOWN));
  }

  exportCustomer(id: number): Document | null {
    return this.#query((ctx) => exportCustomer(ctx, id));
  }

  eraseCustomer(id: number) {
    return this.#command((ctx) => (eraseCustomer(ctx, id) ? DONE : UNKNOWN));
  }

  /** Of a person, or of what is on the page of a visit. */
  photo(who: Portrayed | OnPage): Kept | null {
    return this.#query((ctx) => ("visit" in who ? photoOnPage(ctx, who) : photoOf(ctx.sql, who)));
  }

  /** Null takes it away. */
  keepPhoto(who: Portrayed, photo: Photo | null) {
    return this.#command(({ tx }) => (keepPhoto(tx, who, photo) ? DONE : UNKNOWN));
  }

  // ── Visits, answers, messages as other systems see them ──────────────────────────────────────────────────────────

  receiveVisit(input: VisitInput, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => {
      const { id, created } = receive(ctx, input);
      return { ok: true as const, created, id, visit: visitDocument(ctx, id) };
    });
  }

  visit(id: number): Document | null {
    return this.#query((ctx) => visitDocument(ctx, id));
  }

  case(id: number): Document | null {
    return this.#query((ctx) => caseDocument(ctx, id));
  }

  message(id: number): Document | null {
    return this.#query((ctx) => messageOf(ctx, id));
  }

  list(kind: "visits" | "responses" | "cases" | "messages", before: number | null): Page | null {
    return this.#query((ctx) => page(ctx, kind, before));
  }

  regrade(id: number, suspect: boolean, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) =>
      regrade(ctx.tx, id, suspect, ctx.now) === null
        ? UNKNOWN
        : { ok: true as const, response: responseDocument(ctx, id) },
    );
  }

  // ── The customer's pages ─────────────────────────────────────────────────────────────────────────────────────────

  survey(visit: number): SurveyView | null {
    return this.#query((ctx) => surveyView(ctx, visit));
  }

  tap(visit: number, face: number, press: Press = {}): Answered | null {
    return this.#pressed((ctx) => {
      const result = this.#admits(`tap ${visit}`, TAPS, ctx.now) ? tap(ctx, visit, face, press) : TOO_OFTEN;
      return { result, survey: surveyView(ctx, visit) };
    });
  }

  more(visit: number, said: More): Answered | null {
    return this.#pressed((ctx) => {
      const result = this.#admits(`survey ${visit}`, VISIT, ctx.now) ? more(ctx, visit, said) : TOO_OFTEN;
      return { result, survey: surveyView(ctx, visit) };
    });
  }

  followUp(visit: number, face: number): { ok: boolean; often: boolean; survey: SurveyView | null } | null {
    return this.#pressed((ctx) => {
      const often = !this.#admits(`survey ${visit}`, VISIT, ctx.now);
      return { ok: !often && followUp(ctx, visit, face), often, survey: surveyView(ctx, visit) };
    });
  }

  /** The one-click unsubscribe of a mail: by the visit that its link was made for. */
  stopAsking(visit: number) {
    return this.#command((ctx) => {
      loseEveryAddress(ctx, visit);
      return DONE;
    });
  }

  friend(visit: number): FriendView | null {
    return this.#query((ctx) => friendView(ctx, visit));
  }

  friendCalled(visit: number, friend: Friend): FriendView | "too_often" | null {
    return this.#pressed((ctx) =>
      this.#admits(`friend ${visit}`, FRIENDS, ctx.now) ? friendCalled(ctx, visit, friend) : "too_often",
    );
  }

  mirror(visit: number, staff: number): MirrorView | null {
    return this.#query((ctx) => mirrorView(ctx, visit, staff));
  }

  rate(visit: number, staff: number, face: number, press: Press = {}): MirrorView | "too_often" | null {
    return this.#pressed((ctx) => {
      if (!this.#admits(`mirror ${visit} ${staff}`, TAPS, ctx.now)) return "too_often";
      rate(ctx.tx, visit, staff, face, ctx.now, press);
      return mirrorView(ctx, visit, staff);
    });
  }

  // ── Codes on a counter, a van or a tablet ────────────────────────────────────────────────────────────────────────

  places(): Place[] | null {
    return this.#query(({ sql }) => places(sql));
  }

  addPlace(input: PlaceInput, repeat: Repeat | null) {
    return this.#once(repeat, ({ tx }) => ({ ok: true as const, place: place(tx, addPlace(tx, input)) }));
  }

  placePage(id: number): PlaceView | null {
    return this.#query((ctx) => placeView(ctx, id));
  }

  /** `once` names the press: sent again it is the same visit. */
  tapAtPlace(
    id: number,
    face: number,
    once: string,
    channel: "qr" | "kiosk",
    press: Press,
  ): Answered | "too_often" | null {
    return this.#pressed((ctx) => {
      if (!this.#admits(`place ${id}`, PLACE, ctx.now)) return "too_often";
      const { result, visit } = tapAtPlace(ctx, id, face, once, channel, press);
      return { result, survey: visit === null ? null : surveyView(ctx, visit) };
    });
  }

  // ── The recovery path: a manager's pages, a chat room, another system ────────────────────────────────────────────

  alert(alert: number): AlertView | null {
    return this.#query((ctx) => alertView(ctx, alert, null));
  }

  myCases(manager: number): MineView | null {
    return this.#query((ctx) => mineView(ctx, manager));
  }

  /** What is pressed on the page of one alert; `as` is who presses it where a room was asked. */
  actOnAlert(alert: number, action: CaseAction, as: number | null): { result: Acted; alert: AlertView | null } | null {
    return this.#pressed((ctx) => ({
      result: actOnAlert(ctx, alert, action, as),
      alert: alertView(ctx, alert, as),
    }));
  }

  actOnCase(id: number, action: CaseAction, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => {
      const acted = act(ctx, id, null, null, action);
      return acted.ok ? { ...acted, case: caseDocument(ctx, id) } : acted;
    });
  }

  /** A press in a chat room: taken by the manager of that name, else for the owner. */
  pressInRoom(id: number, userName: string) {
    return this.#command((ctx) => pressed(ctx, id, userName));
  }

  // ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────

  board(): BoardView | null {
    return this.#query(boardView);
  }

  scores(by: ScoreBy, period: Period | string, filter: Filter): Document | null {
    return this.#query((ctx) => ({ data: scores(ctx, by, period, filter) }));
  }

  benchmarks(): Document | null {
    return this.#query(benchmarksDocument);
  }

  warnings(): Document | null {
    return this.#query(warningsDocument);
  }

  /** `by` is a manager's public id; null when it comes from the board's own link. */
  acknowledgeWarning(warning: string, by: string | null, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => acknowledgeWarning(ctx, warning, by));
  }

  /** Adds every count up again from the answers; with `mend` writes them anew where they differ. */
  recount(mend: boolean) {
    return this.#pressed(({ tx }) => recount(tx, mend));
  }

  // ── Channels, and what providers tell us ─────────────────────────────────────────────────────────────────────────

  channels(): ChannelState[] | null {
    return this.#query(({ sql, now, deployment }) => channelStates(sql, deployment.defaults, now));
  }

  sealedChannel(name: string): string | null {
    return this.#query(({ sql }) => sealedOf(sql, name));
  }

  /** `sealed` null takes the account's own credentials away. */
  keepChannel(name: string, sealed: string | null) {
    return this.#command(({ tx, now }) => {
      if (sealed === null) dropChannel(tx, name);
      else keepChannel(tx, name, sealed, now);
      return DONE;
    });
  }

  hear(heard: Heard) {
    return this.#command((ctx) => {
      hear(ctx, heard);
      return DONE;
    });
  }

  report(provider: string, providerId: string, status: Status) {
    return this.#command((ctx) => {
      hearReport(ctx, provider, providerId, status);
      return DONE;
    });
  }

  /** A mail address that bounced is not written to again; one that complained has opted out. */
  shutAddress(address: string, why: ShutWhy) {
    return this.#command((ctx) => {
      loseAddress(ctx, address, why);
      return DONE;
    });
  }

  /** What a browser subscribes with; null where push is not set up. */
  async pushKey(): Promise<string | null> {
    const business = this.#actor.business;
    if (business === null) return null;
    return publicKeyOf((await this.#deployment.credentials(business.id, "webpush"))?.credentials);
  }

  subscribe(manager: number, subscription: Subscription) {
    return this.#command(({ tx, now }) => {
      if (!managers(tx).some((m) => m.id === manager)) return UNKNOWN;
      subscribe(tx, manager, subscription, now);
      return DONE;
    });
  }

  /** A browser of their own, by a link of theirs; null: none of them rings any more. */
  ringBrowser(who: Ringer, browser: Subscription | null) {
    return this.#command((ctx) => ring(ctx, who, browser));
  }

  // ── Webhooks ─────────────────────────────────────────────────────────────────────────────────────────────────────

  webhooks(): Document[] | null {
    return this.#query(endpointDocuments);
  }

  webhook(id: number): Document | null {
    return this.#query((ctx) => endpointOf(ctx, id));
  }

  webhookDeliveries(id: number, before: number | null): Page | null {
    return this.#query((ctx) => deliveries(ctx, id, before));
  }

  addWebhook(given: NewEndpoint, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => addEndpoint(ctx, given));
  }

  changeWebhook(id: number, change: EndpointChange, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => changeEndpoint(ctx, id, change));
  }

  removeWebhook(id: number, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => removeEndpoint(ctx, id));
  }

  rotateWebhookSecret(id: number, sealed: string, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => rotateEndpointSecret(ctx, id, sealed));
  }

  testWebhook(id: number, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => testEndpoint(ctx, id));
  }

  replayEvent(id: number, event: number, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => replayEvent(ctx, id, event));
  }

  replayEventsSince(id: number, since: number, repeat: Repeat | null) {
    return this.#once(repeat, (ctx) => replayEventsSince(ctx, id, since));
  }

  // ── Development only ─────────────────────────────────────────────────────────────────────────────────────────────

  /** Moves this account's clock ahead. */
  advance(ms: number): { ok: true; now: number } | Unknown {
    if (!this.#config.development || this.#actor.business === null) return UNKNOWN;
    this.#actor.advance(ms);
    return { ok: true, now: this.#actor.now() };
  }

  /** Plays a past that never sends anything. */
  rehearse(steps: readonly RehearsalStep[]) {
    return this.#command((ctx) => {
      if (!ctx.deployment.development) return UNKNOWN;
      rehearse(ctx, steps);
      return DONE;
    });
  }

  // ── The clock ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The watchdog's knock: does what is overdue, and tells the owner that the clock stood still. */
  async wake(): Promise<{ late: number }> {
    const late = this.#actor.late();
    this.#actor.forgetProjection();
    if (late > STUCK) this.#command((ctx) => tellOfStandstill(ctx, late));
    await this.alarm();
    return { late };
  }

  override async alarm(): Promise<void> {
    const actor = this.#actor;
    actor.alarmFired();
    const now = actor.now();
    const turned = now < this.#looked;
    this.#looked = now;
    const command = (run: (ctx: Command) => void) => this.#command(run);
    const parts = [
      () => this.#briefly(this.#hearTheLost()),
      () => climbAll(command, turned),
      () => this.#briefly(this.#send()),
      () => daily(command, (ask) => this.#query(ask), this.env.DIRECTORY),
    ];
    let well = true;
    for (const part of parts) {
      try {
        await part();
      } catch (error) {
        well = false;
        console.error(JSON.stringify({ event: "alarm_failed", error: String(error) }));
      }
    }
    // The directory is a help and never a condition: without it we go on.
    await actor.list().catch((error) => {
      console.error(JSON.stringify({ event: "listing_failed", error: String(error) }));
    });
    await actor.rearm(well);
    await actor.project();
  }

  async #briefly(work: Promise<void>): Promise<void> {
    this.ctx.waitUntil(
      work.catch((error) => console.error(JSON.stringify({ event: "background_failed", error: String(error) }))),
    );
    await Promise.race([work, scheduler.wait(ALARM_WAIT)]);
  }

  /** Answers to our alerts whose call never came. */
  async #hearTheLost(): Promise<void> {
    const heard = await this.#query((ctx) => this.#sweep.replies(ctx));
    for (const one of heard ?? []) this.#command((ctx) => hear(ctx, one));
  }

  async #send(): Promise<void> {
    await drain({
      claim: () => this.#pressed(claim) ?? { claimed: [], more: false },
      settle: (sent, outcome) => {
        this.#command((ctx) => {
          settleAttempt(ctx, sent, outcome, Math.random());
          announceOutcome(ctx, sent.id, sent.attempt, outcome);
        });
      },
    });
  }

  // ── The two kinds ────────────────────────────────────────────────────────────────────────────────────────────────

  /** Null when no business was opened here. */
  #query<T>(ask: (ctx: Query) => T): T | null {
    return this.#actor.query((sql, business, now) => ask({ sql, business, now, deployment: this.#deployment }));
  }

  #command<T>(run: (ctx: Command) => T): T | Unknown {
    const deployment = this.#deployment;
    return this.#actor.command((tx, business, now) => run({ tx, sql: tx, business, now, deployment }));
  }

  /** The same for a page: null when no business was opened here. */
  #pressed<T>(run: (ctx: Command) => T): T | null {
    return this.#actor.business === null ? null : (this.#command(run) as T);
  }

  /** Once for each Idempotency-Key; a repeat gets the first answer. */
  #once<T extends { ok: boolean }>(repeat: Repeat | null, run: (ctx: Command) => T) {
    return this.#command((ctx) => once(ctx.tx, repeat, ctx.now, () => run(ctx)));
  }

  #admits(door: string, limits: readonly Limit[], now: number): boolean {
    return this.#deployment.limiter.admits(door, limits, now);
  }
}

/** With the ladder that rings as things are: without one of their own, the owner's. */
function settingsNow({ sql, business }: Query): Settings {
  return { ...business.settings, ladder: ladderOf(business, managers(sql)) };
}
