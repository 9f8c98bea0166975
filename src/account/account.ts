// One business: the only place with its storage and its alarm. Each method is one thing that can be asked of it or done
// to it: a query reads, a command is one transaction. It is long because it is the list of all of them; what they mean
// stands in the rooms, and here the clock's own work begins.
import { DurableObject } from "cloudflare:workers";
import type { ChannelName } from "../channels/channels.ts";
import type { Status } from "../channels/inbound.ts";
import { keepMembers } from "../directory/members.ts";
import { type Bindings, type Config, configure } from "../env.ts";
import type { Until } from "../link.ts";
import { logFailure } from "../log.ts";
import type { LifetimeInputs } from "../score/value.ts";
import type { AskedView, AskInput, AskResult, AskView } from "./access/ask.ts";
import type { AuditAsked, AuditView, Author } from "./access/audit.ts";
import type { SignedIn } from "./access/entry.ts";
import type { MemberChange, MemberChanged, MemberInput, PeopleView } from "./access/members.ts";
import type { ActedOn, NowView } from "./access/now.ts";
import type { NewPasskey, Passkey, PublicHalf } from "./access/passkeys.ts";
import type { SiteOrder, SitesView } from "./access/places.ts";
import type { Need } from "./access/rights.ts";
import type { Device, Me, Opened, Refused, Seen } from "./access/sessions.ts";
import type { SetUp, SetUpView } from "./access/set_up.ts";
import type { SettingsChanged, SettingsView } from "./access/settings.ts";
import { Actor, UNKNOWN, type Unknown } from "./actor.ts";
import { type Settings, textedCountries } from "./business/business.ts";
import type { Command, Deployment, Query } from "./business/context.ts";
import type { KeyChange, KeyView } from "./business/keys.ts";
import type { RehearsalStep } from "./demo.ts";
import { deploymentOf } from "./deployment.ts";
import type { Sweep } from "./inbound/missed_replies.ts";
import type { Ringer } from "./inbound/push_subscription.ts";
import type { Heard } from "./inbound/texts.ts";
import { ACTS, FRIENDS, type Limit, OPENINGS, PLACE, TAPS, TESTS, VISIT, VISITS } from "./limits.ts";
import type { ScoresAsked } from "./numbers/scores.ts";
import type { NewKey, Opening } from "./opening.ts";
import { keepOrDrop, reseal, resealSecret, sealedOf, sendersOf } from "./outbox/credentials.ts";
import type { ChannelState } from "./outbox/providers.ts";
import { membersContacts, type ShutWhy, type Subscription } from "./people/contacts.ts";
import { addManager, type ManagerInput, managerAt, managerDocument, managers } from "./people/people.ts";
import type { Kept, Photo, Portrayed } from "./people/photos.ts";
import type { NewRecord, RecordChange, RecordKind } from "./people/records.ts";
import type { Acted, CaseAction } from "./recovery/actions.ts";
import type { LastMonth } from "./recovery/last_month.ts";
import type { ManagerChange } from "./recovery/team.ts";
import type { Archive, Ask, Run } from "./retention/archive.ts";
import type { Going } from "./retention/ending.ts";
import type { SignInLetter } from "./sending/sign_in.ts";
import type { Asked } from "./store/changes.ts";
import type { Document, Page } from "./store/document.ts";
import { once, type Repeat } from "./store/idempotency.ts";
import { mark, setMark } from "./store/job_state.ts";
import { finishInSteps, type Steps } from "./store/steps.ts";
import type { Place, PlaceInput, PlaceView } from "./survey/counter.ts";
import type { Friend, FriendView } from "./survey/friend.ts";
import type { More } from "./survey/more.ts";
import type { VisitInput } from "./survey/receive_visit.ts";
import type { MirrorView } from "./survey/self_rating.ts";
import type { Press, TapResult } from "./survey/tap.ts";
import type { BoardView } from "./views/board.ts";
import type { AlertView } from "./views/case.ts";
import { casesState } from "./views/cases_state.ts";
import type { MineView } from "./views/my_cases.ts";
import type { OnPage } from "./views/photo.ts";
import { type SurveyView, surveyView } from "./views/survey.ts";
import type { EndpointChange, NewEndpoint, Ordered } from "./webhooks/endpoints.ts";

/** Parsed when first asked for, and remembered. */
function later<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

const api = later(() => import("./loaded/api.ts"));
const clock = later(() => import("./loaded/clock.ts"));
const customer = later(() => import("./loaded/customer.ts"));
const demo = later(() => import("./demo.ts"));
const heard = later(() => import("./loaded/heard.ts"));
const manager = later(() => import("./loaded/manager.ts"));
const numbers = later(() => import("./loaded/numbers.ts"));
const office = later(() => import("./loaded/office.ts"));
const written = later(() => import("./loaded/written.ts"));

type Authority =
  | {
      ok: true;
      key: Pick<KeyView, "id" | "scope">;
      country: string;
      currency: string;
      texting: { countries: readonly string[]; senders: readonly string[] } | null;
    }
  | Unknown;
/** An endpoint of another system, and what was sent there lately. */
interface WebhookView {
  readonly endpoint: Document;
  readonly deliveries: readonly Document[];
}
/** Where somebody is signed in, and what else lets them in. */
interface Devices {
  readonly devices: readonly Device[];
  readonly passkeys: readonly Passkey[];
}
/** What a press on a customer's page did, and the page as it stands then. */
type Answered = { readonly result: TapResult; readonly survey: SurveyView | null };
type Erasure =
  | { readonly ok: true; readonly finished: boolean }
  | { readonly ok: false; readonly reason: "not_confirmed"; readonly going: Going };
const SIGNED_OUT: Refused = { ok: false, reason: "signed_out" };
/** Whether the directory knows whose addresses open this business. */
const MEMBERS = "members";
const DONE: { readonly ok: true } = { ok: true };
const OFTEN = { ok: false, reason: "too_often" } as const;
const TOO_OFTEN: TapResult = { ok: false, reason: "too_often" };

/** Work that is overdue by more than this means that the first clock failed. */
const STUCK = 120_000;
/** A slow provider holds the alarm no longer than this; its answer is awaited behind it. */
const ALARM_WAIT = 1_000;
const ERASE_AGAIN = 60_000;

export class Account extends DurableObject<Bindings> {
  readonly #actor: Actor;
  readonly #config: Config;
  readonly #deployment: Deployment;
  readonly #ask: Ask = (question) => this.#query(question);
  readonly #run: Run = (work) => this.#pressed(work);
  #bucket: Archive | undefined;
  #sweep: Sweep | undefined;
  /** What the pages that watch heard last. */
  #told = "";
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

  /** Asked of an object without a business, whose schema is what every other's is about to be: why it is not the code's. */
  outdated(): string | null {
    return this.#actor.outdated;
  }

  // ── The business ─────────────────────────────────────────────────────────────────────────────────────────────────

  async open(opening: Opening, repeat: Repeat | null) {
    const { openOnce } = await api();
    const opened = this.#actor.open((tx, now) => openOnce(tx, opening, repeat, now));
    // What is told by the next call should find it listed already; a directory that is away is told later.
    await this.#briefly(this.#actor.list());
    return opened;
  }

  /** `texting`: whether a phone comes with it, so that it matters where texts go. */
  async authorise(keyHash: string, texting: boolean): Promise<Authority> {
    const { knownKey, noteKeyUse } = await api();
    const key = this.#query(({ sql, now }) => knownKey(sql, keyHash, now));
    const business = this.#actor.business;
    if (business === null || key === null) return UNKNOWN;
    if (key.stale) this.#command(({ tx, now }) => noteKeyUse(tx, keyHash, now));
    const { country, currency } = business;
    const sql = this.#actor.reader;
    const to = () => ({
      countries: textedCountries(business),
      senders: sendersOf({ sql, deployment: this.#deployment }),
    });
    return { ok: true, key, country, currency, texting: texting ? to() : null };
  }

  /** `name` confirms it: without it, or with another, nothing happens and what would go is told. */
  async erase(name: string | null): Promise<Erasure | Unknown> {
    const { endBusiness, erasing, whatGoes } = await clock();
    const going = this.#query(whatGoes);
    if (going !== null && going.name !== name) return { ok: false, reason: "not_confirmed", going };
    if (going !== null) {
      this.#command(endBusiness);
      this.#actor.reload();
    }
    if (erasing(this.#actor.reader) === null) return UNKNOWN;
    await this.#finishErasure();
    return { ok: true, finished: erasing(this.#actor.reader) === null };
  }

  async keys(): Promise<Document[] | null> {
    const { keyDocuments } = await api();
    return this.#query(({ sql }) => keyDocuments(sql));
  }

  /** A repeat of an earlier order, however late, must not bring an old key back or end a newer one. */
  async reissueKey(key: NewKey, order: string | null, repeat: Repeat | null) {
    const { reissueKey } = await api();
    const by = { by: "operator", who: null } as const;
    return this.#once(repeat, await this.#audited(by, ({ tx, now }) => reissueKey(tx, key, order, now)));
  }

  async settings(): Promise<Settings | null> {
    const { settingsNow } = await manager();
    return this.#query(settingsNow);
  }

  async changeSettings(change: Partial<Settings>, seen: Settings, by: Author) {
    const { changeSettings, settingsNow } = await manager();
    const changed = this.#command(await this.#audited(by, (ctx) => changeSettings(ctx, change, seen)));
    this.#actor.reload();
    return changed.ok ? { ...changed, settings: this.#query(settingsNow) } : changed;
  }

  // ── The office: people who are signed in ─────────────────────────────────────────────────────────────────────────

  /** By the business that asks for it, to one of its people; false when nobody here has that address. */
  async sendSignIn(letter: SignInLetter): Promise<boolean> {
    const { inviteIn } = await office();
    return (await this.#query((ctx) => inviteIn(ctx, letter))) ?? false;
  }

  /** Asked of an object without a business: the digits of somebody who is opening one. */
  async sendOpeningCode(letter: SignInLetter, language: string): Promise<boolean> {
    const { sendOpeningCode } = await office();
    if (!this.#admits("opening", null, OPENINGS, Date.now())) return false;
    return sendOpeningCode(this.#deployment, letter, language);
  }

  async knowsMember(contact: string): Promise<SignedIn | null> {
    const { knowsMember } = await office();
    return this.#query((ctx) => knowsMember(ctx, contact));
  }

  async signIn(contact: string, opened: Opened): Promise<boolean> {
    const { signIn } = await office();
    return this.#pressed((ctx) => signIn(ctx, contact, opened)) ?? false;
  }

  /** What a passkey's answer is checked by. */
  async passkey(credential: string): Promise<PublicHalf | null> {
    const { publicHalfOf } = await office();
    return this.#query(({ sql }) => publicHalfOf(sql, credential));
  }

  async signInByPasskey(
    credential: string,
    answer: { counter: number; challengeAt: number },
    opened: Opened,
  ): Promise<boolean> {
    const { signInByPasskey } = await office();
    return this.#pressed((ctx) => signInByPasskey(ctx, credential, answer, opened)) ?? false;
  }

  mayChangePasskeys(session: string): Promise<Seen<null> | Refused> {
    return this.#as(session, "own_keys", async () => () => null);
  }

  /** A new one is kept, or the one of this number is gone. */
  changePasskeys(session: string, change: NewPasskey | number): Promise<Seen<boolean> | Refused> {
    return this.#as(session, "own_keys", async () => {
      const { addPasskey, removePasskey } = await office();
      return (ctx, me) => (typeof change === "number" ? removePasskey(ctx, me, change) : addPasskey(ctx, me, change));
    });
  }

  async signOut(session: string) {
    const { endSession } = await office();
    return this.#done(({ tx }) => endSession(tx, session));
  }

  /** Whom to ask for what one may not do oneself. */
  ownersNames(): string | null {
    return this.#query(({ sql }) =>
      managers(sql)
        .flatMap((m) => (m.role === "owner" ? m.name : []))
        .join(", "),
    );
  }

  devices(session: string): Promise<Seen<Devices> | Refused> {
    return this.#as(session, "own", async () => {
      const { devicesOf, passkeysOf } = await office();
      return ({ tx, now }, me) => ({ devices: devicesOf(tx, me.id, now), passkeys: passkeysOf(tx, me.id) });
    });
  }

  /** Null: all but this one. */
  endDevice(session: string, other: number | null): Promise<Seen<null> | Refused> {
    return this.#as(session, "own", async () => {
      const { endOwn } = await office();
      return ({ tx }, me) => {
        endOwn(tx, me, other);
        return null;
      };
    });
  }

  mayLook(session: string): Promise<Seen<null> | Refused> {
    return this.#as(session, "look", async () => () => null);
  }

  waiting(session: string): Promise<Seen<NowView> | Refused> {
    return this.#as(session, "look", async () => (await manager()).nowView);
  }

  /** A page that stays open: it hears that something changed, and asks for what. The object sleeps on meanwhile. */
  override async fetch(request: Request): Promise<Response> {
    const session = new URL(request.url).pathname.slice(1);
    const may = await this.#as(session, "look", async () => () => null);
    if (!may.ok || request.headers.get("upgrade") !== "websocket") return new Response(null, { status: 403 });
    const { 0: page, 1: here } = new WebSocketPair();
    this.ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("?", "!"));
    this.ctx.acceptWebSocket(here);
    return new Response(null, { status: 101, webSocket: page });
  }

  override webSocketMessage(): void {
    // Pages only listen.
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }

  /** After each change: whoever watches the cases hears when they are not as they were. */
  #tellWatchers(): void {
    const pages = this.ctx.getWebSockets();
    if (pages.length === 0) return;
    const state = casesState(this.#actor.reader);
    if (state === this.#told) return;
    this.#told = state;
    for (const page of pages) page.send("changed");
  }

  caseFor(session: string, id: number): Promise<Seen<AlertView | null> | Refused> {
    return this.#as(session, "look", async () => {
      const { caseFor } = await manager();
      return (ctx, me) => caseFor(ctx, me, id);
    });
  }

  actOnCaseFor(session: string, id: number, action: CaseAction): Promise<Seen<ActedOn | null> | Refused> {
    return this.#as(session, "act", async () => {
      const { actOnCaseFor } = await manager();
      return (ctx, me) => actOnCaseFor(ctx, me, id, action);
    });
  }

  setUpView(session: string): Promise<Seen<SetUpView> | Refused> {
    return this.#as(session, "set_up", async () => (await office()).setUpView);
  }

  async setUp(session: string, change: SetUp): Promise<Seen<boolean> | Refused> {
    const changed = await this.#as(session, "set_up", async () => {
      const { setUp } = await office();
      return (ctx) => setUp(ctx, change);
    });
    this.#actor.reload();
    return changed;
  }

  async addToLadder(session: string, input: MemberInput): Promise<Seen<MemberChanged> | Refused> {
    const changed = await this.#as(session, "change_people", async () => {
      const { addToLadder } = await office();
      return (ctx, me) => addToLadder(ctx, me, input);
    });
    this.#actor.reload();
    this.#welcome(changed, input);
    return this.#announced(changed);
  }

  settingsView(session: string, need: "see_settings" | "change_settings"): Promise<Seen<SettingsView> | Refused> {
    return this.#as(session, need, async () => (await manager()).settingsView);
  }

  async changeSettingsFor(
    session: string,
    change: Partial<Settings>,
    seen: Settings,
  ): Promise<Seen<SettingsChanged> | Refused> {
    const changed = await this.#as(session, "change_settings", async () => {
      const { changeSettings } = await manager();
      return (ctx) => changeSettings(ctx, change, seen);
    });
    this.#actor.reload();
    return changed;
  }

  exampleTexts(session: string, name: string, languages: readonly string[]) {
    return this.#as(session, "see_settings", async () => {
      const { exampleTexts } = await manager();
      return (ctx) => exampleTexts(ctx, name, languages);
    });
  }

  evening(session: string, ladder: Pick<Settings, "ladder" | "hours">) {
    return this.#as(session, "see_settings", async () => {
      const { evening } = await manager();
      return (ctx) => evening(ctx, ladder);
    });
  }

  async openedLately(session: string, triggers: Settings["triggers"]): Promise<Seen<LastMonth | null> | Refused> {
    const { openedLately } = await manager();
    const seen = await this.#as(session, "see_settings", async () => () => null);
    return seen.ok ? { ...seen, it: await this.#inSteps((ctx) => openedLately(ctx, triggers)) } : seen;
  }

  sitesView(session: string, need: "see_settings" | "change_settings"): Promise<Seen<SitesView> | Refused> {
    return this.#as(session, need, async () => (await office()).sitesView);
  }

  orderSite(session: string, order: SiteOrder): Promise<Seen<boolean> | Refused> {
    return this.#as(session, "change_settings", async () => {
      const { orderSite } = await office();
      return (ctx) => orderSite(ctx, order);
    });
  }

  askView(session: string): Promise<Seen<AskView> | Refused> {
    return this.#as(session, "ask", async () => (await office()).askView);
  }

  ask(session: string, input: AskInput): Promise<Seen<AskResult> | Refused> {
    return this.#as(session, "ask", async () => {
      const { ask } = await office();
      return (ctx, me) => ask(ctx, me, input);
    });
  }

  askedView(session: string, visit: number): Promise<Seen<AskedView | null> | Refused> {
    return this.#as(session, "ask", async () => {
      const { askedView } = await office();
      return (ctx, me) => askedView(ctx, me, visit);
    });
  }

  people(session: string, need: "look" | "change_people"): Promise<Seen<PeopleView> | Refused> {
    return this.#as(session, need, async () => {
      const { peopleView } = await office();
      return ({ tx }) => peopleView(tx);
    });
  }

  async changeMember(session: string, change: MemberChange): Promise<Seen<MemberChanged> | Refused> {
    const changed = await this.#as(session, "change_people", async () => {
      const { changeMember } = await office();
      return (ctx, me) => changeMember(ctx, me, change);
    });
    if (change.do === "add") this.#welcome(changed, change.input);
    return this.#announced(changed);
  }

  keysView(session: string): Promise<Seen<readonly KeyView[]> | Refused> {
    return this.#as(session, "see_connections", async () => {
      const { keysView } = await office();
      return ({ tx }) => keysView(tx);
    });
  }

  /** False where there are as many as there may be, or no such key. */
  changeKeys(session: string, change: KeyChange): Promise<Seen<boolean> | Refused> {
    return this.#as(session, "connect", async () => {
      const { changeKeys } = await office();
      return ({ tx, now }) => changeKeys(tx, change, now);
    });
  }

  auditView(session: string, asked: AuditAsked): Promise<Seen<AuditView> | Refused> {
    return this.#as(session, "see_connections", async () => {
      const { auditView } = await office();
      return ({ tx }) => auditView(tx, asked);
    });
  }

  channelsView(session: string, need: "see_connections" | "connect"): Promise<Seen<readonly ChannelState[]> | Refused> {
    return this.#as(session, need, async () => {
      const { channelStates } = await api();
      return ({ tx, now, deployment }) => channelStates(tx, deployment.defaults, now);
    });
  }

  /** As `keepChannel`, by a person. */
  keepChannelFor(session: string, name: string, sealed: string | null, sender: string | null) {
    return this.#as(session, "connect", async () => (ctx) => keepOrDrop(ctx, name, sealed, sender));
  }

  /** A message to whoever asks, by this channel and no other; false where they have no address for it. */
  testChannel(session: string, name: ChannelName): Promise<Seen<boolean> | Refused> {
    return this.#as(session, "see_connections", async () => {
      const { testChannel } = await manager();
      return (ctx, me) => testChannel(ctx, me.id, name);
    });
  }

  webhooksFor(session: string): Promise<Seen<Document[]> | Refused> {
    return this.#as(session, "see_connections", async () => (await api()).endpointDocuments);
  }

  /** Null where there is none of that number. */
  webhookFor(session: string, id: number): Promise<Seen<WebhookView | null> | Refused> {
    return this.#as(session, "see_connections", async () => {
      const { deliveries, endpointOf } = await api();
      return (ctx) => {
        const [endpoint, page] = [endpointOf(ctx, id), deliveries(ctx, id, null)];
        return endpoint === null || page === null ? null : { endpoint, deliveries: page.data };
      };
    });
  }

  addWebhookFor(session: string, given: NewEndpoint): Promise<Seen<Ordered> | Refused> {
    return this.#as(session, "connect", async () => {
      const { addEndpoint } = await api();
      return (ctx) => addEndpoint(ctx, given);
    });
  }

  changeWebhookFor(session: string, id: number, change: EndpointChange): Promise<Seen<Ordered> | Refused> {
    return this.#as(session, "connect", async () => {
      const { changeEndpoint } = await api();
      return (ctx) => changeEndpoint(ctx, id, change);
    });
  }

  removeWebhookFor(session: string, id: number): Promise<Seen<Ordered> | Refused> {
    return this.#as(session, "connect", async () => {
      const { removeEndpoint } = await api();
      return (ctx) => removeEndpoint(ctx, id);
    });
  }

  rotateWebhookSecretFor(session: string, id: number, sealed: string): Promise<Seen<Ordered> | Refused> {
    return this.#as(session, "connect", async () => {
      const { rotateEndpointSecret } = await api();
      return (ctx) => rotateEndpointSecret(ctx, id, sealed);
    });
  }

  /** One event again, or with null a made-up one. */
  sendToWebhook(session: string, id: number, event: number | null): Promise<Seen<Ordered> | Refused> {
    return this.#as(session, "see_connections", async () => {
      const { replayEvent, testEndpoint } = await api();
      return (ctx) => (event === null ? testEndpoint(ctx, id) : replayEvent(ctx, id, event));
    });
  }

  // ── People, sites, customers ─────────────────────────────────────────────────────────────────────────────────────

  managers(): Document[] | null {
    return this.#query(({ sql, business }) => managers(sql).map((m) => managerDocument(business.id, m)));
  }

  async addManager(input: ManagerInput, repeat: Repeat | null, by: Author) {
    const adding = await this.#audited(by, ({ tx, business }) => {
      const id = addManager(tx, input);
      const added = managers(tx).find((m) => m.id === id);
      return { ok: true as const, manager: added ? managerDocument(business.id, added) : null };
    });
    return this.#announced(this.#once(repeat, adding));
  }

  async changeManager(id: number, change: ManagerChange, by: Author) {
    const { changeManager } = await manager();
    return this.#announced(this.#command(await this.#audited(by, (ctx) => changeManager(ctx, id, change))));
  }

  async removeManager(id: number, by: Author) {
    const { removeManager } = await manager();
    return this.#announced(this.#command(await this.#audited(by, (ctx) => removeManager(ctx, id))));
  }

  async testAlert(id: number, repeat: Repeat | null) {
    const { testAlert } = await manager();
    if (!this.#admitsOrder(`test ${id}`, TESTS)) return OFTEN;
    return this.#once(repeat, (ctx) => testAlert(ctx, id));
  }

  async record(kind: RecordKind, id: number): Promise<Document | null> {
    const { record } = await api();
    return this.#query((ctx) => record(ctx, kind, id));
  }

  async records(kind: RecordKind, asked: Asked): Promise<Page | null> {
    const { records } = await api();
    return this.#inSteps((ctx) => records(ctx, kind, asked));
  }

  async keepRecord(given: NewRecord, repeat: Repeat | null, by: Author) {
    const { keepRecord } = await api();
    const keeping = (ctx: Command) => keepRecord(ctx, given);
    // Customers come with their visits; who came is no set-up.
    return this.#once(repeat, given.kind === "customers" ? keeping : await this.#audited(by, keeping));
  }

  async changeRecord(kind: RecordKind, id: number, change: RecordChange, by: Author) {
    const { changeRecord } = await api();
    const customer = kind === "customers" ? id : null;
    return this.#command(await this.#audited(by, (ctx) => changeRecord(ctx, kind, id, change), customer));
  }

  async removeRecord(kind: "staff" | "sites", id: number, by: Author) {
    const { removeRecord } = await api();
    const removing = ({ tx, now }: Command) => (removeRecord(tx, kind, id, now) ? DONE : UNKNOWN);
    return this.#command(await this.#audited(by, removing));
  }

  async keepLifetimeInputs(of: "customers" | "sites", id: number, inputs: LifetimeInputs | null, by: Author) {
    const { keepLifetimeInputs } = await api();
    const keeping = ({ tx }: Command) => (keepLifetimeInputs(tx, of, id, inputs) ? DONE : UNKNOWN);
    return this.#command(await this.#audited(by, keeping, of === "customers" ? id : null));
  }

  async exportCustomer(id: number): Promise<Document | null> {
    const { exportCustomer } = await api();
    const { archivedOf } = await clock();
    const found = this.#query((ctx) => exportCustomer(ctx, id));
    const archive = await this.#archive();
    const archived = found === null || archive === null ? null : await archivedOf(this.#ask, archive, id);
    return archived === null ? found : { ...found, archived };
  }

  async eraseCustomer(id: number, by: Author) {
    const { eraseCustomer } = await api();
    const erasing = await this.#audited(by, (ctx) => (eraseCustomer(ctx, id) ? DONE : UNKNOWN), id);
    const erased = this.#command(erasing);
    const { eraseInArchive } = await clock();
    const archive = await this.#archive();
    if (archive !== null) await eraseInArchive(this.#run, archive);
    return erased;
  }

  async liftErasure(id: number) {
    const { liftErasure } = await api();
    return this.#command(({ tx }) => (liftErasure(tx, id) ? DONE : UNKNOWN));
  }

  /** Of a person, or of what is on the page of a visit. */
  async photo(who: Portrayed | OnPage): Promise<Kept | null> {
    const { photoOf } = await manager();
    const { photoOnPage } = await customer();
    return this.#query((ctx) => ("visit" in who ? photoOnPage(ctx, who) : photoOf(ctx.sql, who)));
  }

  /** Null takes it away. */
  async keepPhoto(who: Portrayed, photo: Photo | null, by: Author) {
    const { keepPhoto } = await manager();
    return this.#command(await this.#audited(by, ({ tx }) => (keepPhoto(tx, who, photo) ? DONE : UNKNOWN)));
  }

  // ── Visits, answers, messages as other systems see them ──────────────────────────────────────────────────────────

  async receiveVisit(input: VisitInput, repeat: Repeat | null) {
    const { visitDocument, receive } = await api();
    if (!this.#admitsOrder("visits", VISITS)) return OFTEN;
    return this.#once(repeat, (ctx) => {
      const received = receive(ctx, input);
      return received.ok ? { ...received, visit: visitDocument(ctx, received.id) } : received;
    });
  }

  async visit(id: number): Promise<Document | null> {
    const { visitDocument } = await api();
    return this.#query((ctx) => visitDocument(ctx, id));
  }

  async case(id: number): Promise<Document | null> {
    const { caseDocument } = await api();
    return this.#query((ctx) => caseDocument(ctx, id));
  }

  async message(id: number): Promise<Document | null> {
    const { messageOf } = await api();
    return this.#query((ctx) => messageOf(ctx, id));
  }

  async list(kind: "visits" | "responses" | "cases" | "messages", asked: Asked): Promise<Page | null> {
    const { page } = await api();
    return this.#inSteps((ctx) => page(ctx, kind, asked));
  }

  async regrade(id: number, suspect: boolean, repeat: Repeat | null) {
    const { responseDocument } = await api();
    const { regrade } = await customer();
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

  async tap(visit: number, face: number, press: Press = {}): Promise<Answered | null> {
    const { tap } = await customer();
    return this.#pressed((ctx) => {
      const often = !this.#admits(`tap ${visit}`, press.from, TAPS, ctx.now);
      const result = tap(ctx, visit, face, press, often);
      return { result, survey: surveyView(ctx, visit) };
    });
  }

  async more(visit: number, said: More, from: string | null = null): Promise<Answered | null> {
    const { more } = await written();
    return this.#pressed((ctx) => {
      const result = this.#admits(`survey ${visit}`, from, VISIT, ctx.now) ? more(ctx, visit, said) : TOO_OFTEN;
      return { result, survey: surveyView(ctx, visit) };
    });
  }

  async followUp(
    visit: number,
    face: number,
    from: string | null = null,
  ): Promise<{ ok: boolean; often: boolean; survey: SurveyView | null } | null> {
    const { followUp } = await customer();
    return this.#pressed((ctx) => {
      const often = !this.#admits(`survey ${visit}`, from, VISIT, ctx.now);
      return { ok: !often && followUp(ctx, visit, face), often, survey: surveyView(ctx, visit) };
    });
  }

  /** The one-click unsubscribe of a mail: by the visit that its link was made for. */
  async stopAsking(visit: number): Promise<Unknown | { ok: true; stopped: boolean }> {
    const { loseEveryAddress } = await clock();
    return this.#command((ctx) => ({ ok: true, stopped: loseEveryAddress(ctx, visit) }));
  }

  async friend(visit: number): Promise<FriendView | null> {
    const { friendView } = await written();
    return this.#query((ctx) => friendView(ctx, visit));
  }

  async friendCalled(
    visit: number,
    friend: Friend,
    from: string | null = null,
  ): Promise<FriendView | "too_often" | null> {
    const { friendCalled } = await written();
    return this.#pressed((ctx) =>
      this.#admits(`friend ${visit}`, from, FRIENDS, ctx.now) ? friendCalled(ctx, visit, friend) : "too_often",
    );
  }

  async mirror(visit: number, staff: number): Promise<MirrorView | null> {
    const { mirrorView } = await customer();
    return this.#query((ctx) => mirrorView(ctx, visit, staff));
  }

  async rate(visit: number, staff: number, face: number, press: Press = {}): Promise<MirrorView | "too_often" | null> {
    const { mirrorView, rate } = await customer();
    return this.#pressed((ctx) => {
      const often = !this.#admits(`mirror ${visit} ${staff}`, press.from, TAPS, ctx.now);
      const rated = rate(ctx.tx, visit, staff, face, ctx.now, press, often);
      return !rated.ok && rated.reason === "too_often" ? "too_often" : mirrorView(ctx, visit, staff);
    });
  }

  // ── Codes on a counter, a van or a tablet ────────────────────────────────────────────────────────────────────────

  async places(): Promise<Place[] | null> {
    const { places } = await customer();
    return this.#query(({ sql }) => places(sql));
  }

  async addPlace(input: PlaceInput, repeat: Repeat | null, by: Author) {
    const { addPlace, place } = await customer();
    const adding = ({ tx, now }: Command) => ({ ok: true as const, place: place(tx, addPlace(tx, input, now)) });
    return this.#once(repeat, await this.#audited(by, adding));
  }

  async placePage(id: number): Promise<PlaceView | null> {
    const { placeView } = await customer();
    return this.#query((ctx) => placeView(ctx, id));
  }

  /** `once` names the press: sent again it is the same visit. */
  async tapAtPlace(
    id: number,
    face: number,
    once: string,
    channel: "qr" | "kiosk",
    press: Press,
  ): Promise<Answered | "too_often" | "full" | null> {
    const { tapAtPlace } = await customer();
    return this.#pressed((ctx) => {
      if (!this.#admits(`place ${id}`, press.from, PLACE, ctx.now)) return "too_often";
      // One network may not use up the day of all others.
      const share = { times: Math.ceil((2 * ctx.business.settings.counter.tapsPerDay) / 3), within: 86_400_000 };
      if (press.from && !this.#admits(`place ${id} today`, press.from, [share], ctx.now)) return "full";
      const { result, visit } = tapAtPlace(ctx, id, face, once, channel, press);
      if (!result.ok && result.reason === "full") return "full";
      return { result, survey: visit === null ? null : surveyView(ctx, visit) };
    });
  }

  // ── The recovery path: a manager's pages, a chat room, another system ────────────────────────────────────────────

  async alert(alert: number): Promise<AlertView | null> {
    const { alertView } = await manager();
    return this.#query((ctx) => alertView(ctx, alert, null));
  }

  async myCases(id: number, until: Until | undefined): Promise<MineView | "old" | null> {
    const { mineView } = await manager();
    return this.#query((ctx) => mineView(ctx, id, until));
  }

  /** What is pressed on the page of one alert; `as` is who presses it where a room was asked. */
  async actOnAlert(
    alert: number,
    action: CaseAction,
    as: number | null,
    onPage = false,
    from: string | null = null,
  ): Promise<{ result: Acted; alert: AlertView | null } | "too_often" | null> {
    const { actOnAlert, alertView } = await manager();
    return this.#pressed((ctx) => {
      // Where no network is known a stranger's presses must not keep anybody from taking it.
      const takes = action.do === "take" && from === null;
      if (!takes && !this.#admits(`case ${alert}`, from, VISIT, ctx.now)) return "too_often";
      return { result: actOnAlert(ctx, alert, action, as, onPage), alert: alertView(ctx, alert, as) };
    });
  }

  async actOnCase(id: number, action: CaseAction, repeat: Repeat | null) {
    const { caseDocument } = await api();
    const { act } = await manager();
    if (!this.#admitsOrder("cases", ACTS)) return OFTEN;
    return this.#once(repeat, (ctx) => {
      const acted = act(ctx, id, null, null, action);
      return acted.ok ? { ...acted, case: caseDocument(ctx, id) } : acted;
    });
  }

  /** A press in a chat room: taken by the manager of that name, else for the owner. */
  async pressInRoom(id: number, userName: string) {
    const { pressed } = await manager();
    return this.#command((ctx) => pressed(ctx, id, userName));
  }

  // ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────

  async board(): Promise<BoardView | null> {
    const { boardView } = await numbers();
    return this.#inSteps(boardView);
  }

  async scores(asked: ScoresAsked): Promise<Document | null> {
    const { scores } = await numbers();
    return this.#inSteps((ctx) => scores(ctx, asked));
  }

  async benchmarks(): Promise<Document | null> {
    const { benchmarksDocument } = await numbers();
    return this.#query(benchmarksDocument);
  }

  async warnings(): Promise<Document | null> {
    const { warningsDocument } = await numbers();
    return this.#inSteps(warningsDocument);
  }

  /** `by` is a manager's public id; null when it comes from the board's own link. */
  async acknowledgeWarning(warning: string, by: string | null, repeat: Repeat | null) {
    const { acknowledgeWarning } = await numbers();
    return this.#once(repeat, (ctx) => acknowledgeWarning(ctx, warning, by));
  }

  /** Adds every count up again from the answers; with `mend` writes them anew where they differ. */
  async recount(mend: boolean) {
    const { recount } = await numbers();
    const { storageDocument } = await clock();
    return this.#pressed(({ tx }) => ({ ...recount(tx, mend), storage: storageDocument(tx) }));
  }

  // ── Channels, and what providers tell us ─────────────────────────────────────────────────────────────────────────

  async channels(): Promise<ChannelState[] | null> {
    const { channelStates } = await api();
    return this.#query(({ sql, now, deployment }) => channelStates(sql, deployment.defaults, now));
  }

  async storage(): Promise<Document | null> {
    const { storageDocument } = await clock();
    return this.#query(({ sql }) => storageDocument(sql));
  }

  sealedChannel(name: string): string | null {
    return this.#query(({ sql }) => sealedOf(sql, name));
  }

  /** `sealed` null takes the account's own credentials away; `sender` is the number that they send from. */
  async keepChannel(name: string, sealed: string | null, sender: string | null, by: Author) {
    return this.#command(await this.#audited(by, (ctx) => keepOrDrop(ctx, name, sealed, sender)));
  }

  async hear(text: Heard) {
    return this.#done(await this.#hearing(text));
  }

  /** A manager who says stop changes who can be rung. */
  async #hearing(text: Heard): Promise<(ctx: Command) => void> {
    const { hear } = await heard();
    const who = this.#query(({ sql }) => managerAt(sql, text.from)) ?? null;
    const hearing = (ctx: Command) => hear(ctx, text);
    return who === null ? hearing : this.#audited({ by: "text", who: String(who) }, hearing);
  }

  async report(provider: string, providerId: string, status: Status) {
    const { hearReport } = await clock();
    return this.#done((ctx) => hearReport(ctx, provider, providerId, status));
  }

  /** A mail address that bounced is not written to again; one that complained has opted out. */
  async shutAddress(address: string, why: ShutWhy) {
    const { loseAddress } = await clock();
    return this.#done((ctx) => loseAddress(ctx, address, why));
  }

  /** What a browser subscribes with; null where push is not set up. */
  async pushKey(): Promise<string | null> {
    const { publicKeyOf } = await manager();
    const business = this.#actor.business;
    if (business === null) return null;
    return publicKeyOf((await this.#deployment.credentials(business.id, "webpush"))?.credentials);
  }

  async subscribe(id: number, subscription: Subscription) {
    const { subscribe } = await manager();
    return this.#command(({ tx, now }) => {
      if (!managers(tx).some((m) => m.id === id)) return UNKNOWN;
      subscribe(tx, id, subscription, now);
      return DONE;
    });
  }

  /** A browser of their own, by a link of theirs; null: none of them rings any more. */
  async ringBrowser(who: Ringer, browser: Subscription | null) {
    const { ring } = await manager();
    return this.#command((ctx) => ring(ctx, who, browser));
  }

  // ── Webhooks ─────────────────────────────────────────────────────────────────────────────────────────────────────

  async webhooks(): Promise<Document[] | null> {
    const { endpointDocuments } = await api();
    return this.#query(endpointDocuments);
  }

  async webhook(id: number): Promise<Document | null> {
    const { endpointOf } = await api();
    return this.#query((ctx) => endpointOf(ctx, id));
  }

  async webhookDeliveries(id: number, before: number | null): Promise<Page | null> {
    const { deliveries } = await api();
    return this.#query((ctx) => deliveries(ctx, id, before));
  }

  async addWebhook(given: NewEndpoint, repeat: Repeat | null, by: Author) {
    const { addEndpoint } = await api();
    return this.#once(repeat, await this.#audited(by, (ctx) => addEndpoint(ctx, given)));
  }

  async changeWebhook(id: number, change: EndpointChange, repeat: Repeat | null, by: Author) {
    const { changeEndpoint } = await api();
    return this.#once(repeat, await this.#audited(by, (ctx) => changeEndpoint(ctx, id, change)));
  }

  async removeWebhook(id: number, repeat: Repeat | null, by: Author) {
    const { removeEndpoint } = await api();
    return this.#once(repeat, await this.#audited(by, (ctx) => removeEndpoint(ctx, id)));
  }

  async rotateWebhookSecret(id: number, sealed: string, repeat: Repeat | null, by: Author) {
    const { rotateEndpointSecret } = await api();
    return this.#once(repeat, await this.#audited(by, (ctx) => rotateEndpointSecret(ctx, id, sealed)));
  }

  async testWebhook(id: number, repeat: Repeat | null) {
    const { testEndpoint } = await api();
    return this.#once(repeat, (ctx) => testEndpoint(ctx, id));
  }

  async replayEvent(id: number, event: number, repeat: Repeat | null) {
    const { replayEvent } = await api();
    return this.#once(repeat, (ctx) => replayEvent(ctx, id, event));
  }

  async replayEventsSince(id: number, since: number, repeat: Repeat | null) {
    const { replayEventsSince } = await api();
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
  async rehearse(steps: readonly RehearsalStep[]) {
    const { rehearse } = await demo();
    return this.#command((ctx) => {
      if (!ctx.deployment.development) return UNKNOWN;
      rehearse(ctx, steps);
      return DONE;
    });
  }

  // ── The clock ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The watchdog's knock: does what is overdue, and tells the owner that the clock stood still. */
  async wake(): Promise<{ late: number }> {
    const { tellOfStandstill } = await clock();
    const late = this.#actor.late();
    this.#actor.forgetProjection();
    if (late > STUCK) this.#command((ctx) => tellOfStandstill(ctx, late));
    await this.alarm();
    return { late };
  }

  override async alarm(): Promise<void> {
    if (this.#actor.business === null) return this.#finishErasure();
    const { ageOut, climbAll, daily } = await clock();
    const archive = await this.#archive();
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
      () => daily(command, this.#ask, this.env.DIRECTORY),
      () => this.#briefly(ageOut(this.#run, this.#ask, archive, this.ctx.storage.sql.databaseSize)),
    ];
    let well = true;
    for (const part of parts) {
      try {
        await part();
      } catch (error) {
        well = false;
        logFailure("alarm_failed", error);
      }
    }
    // The directory is a help and never a condition: without it we go on.
    await actor.list().catch((error) => {
      logFailure("listing_failed", error);
    });
    await this.#listMembers();
    await actor.rearm(well);
    await actor.project();
  }

  /** Until the archive and the directory have answered it is tried again each minute. */
  async #finishErasure(): Promise<void> {
    const { eraseElsewhere, erasing, idIsUsedUp } = await clock();
    const id = erasing(this.#actor.reader);
    if (id === null) return;
    try {
      await this.ctx.storage.setAlarm(Date.now() + ERASE_AGAIN);
      await eraseElsewhere(id, await this.#archive(), this.env.DIRECTORY);
      await this.#actor.wipe(idIsUsedUp);
    } catch (error) {
      logFailure("erasure_not_finished", error);
    }
  }

  async #briefly(work: Promise<void>): Promise<void> {
    this.ctx.waitUntil(work.catch((error) => logFailure("background_failed", error)));
    await Promise.race([work, scheduler.wait(ALARM_WAIT)]);
  }

  /** Answers to our alerts whose call never came. */
  async #hearTheLost(): Promise<void> {
    const { Sweep } = await clock();
    this.#sweep ??= new Sweep();
    const sweep = this.#sweep;
    const texts = (await this.#query((ctx) => sweep.replies(ctx))) ?? [];
    for (const text of texts) this.#command(await this.#hearing(text));
  }

  async #send(): Promise<void> {
    const { drain, claim, announceOutcome, settleAttempt } = await clock();
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

  /** Null where no bucket is bound. */
  async #archive(): Promise<Archive | null> {
    const { Archive } = await clock();
    if (this.env.ARCHIVE === undefined) return null;
    this.#bucket ??= new Archive(this.env.ARCHIVE);
    return this.#bucket;
  }

  // ── The two kinds ────────────────────────────────────────────────────────────────────────────────────────────────

  /** Null when no business was opened here. */
  #query<T>(ask: (ctx: Query) => T): T | null {
    return this.#actor.query((sql, business, now) => ask({ sql, business, now, deployment: this.#deployment }));
  }

  /** A long read, of which taps come in between. */
  async #inSteps<T>(ask: (ctx: Query) => Steps<T>): Promise<T | null> {
    const steps = this.#query(ask);
    return steps === null ? null : finishInSteps(steps);
  }

  #command<T>(run: (ctx: Command) => T): T | Unknown {
    const deployment = this.#deployment;
    const result = this.#actor.command((tx, business, now) => run({ tx, sql: tx, business, now, deployment }));
    this.#tellWatchers();
    return result;
  }

  #done(run: (ctx: Command) => void): typeof DONE | Unknown {
    return this.#command((ctx) => {
      run(ctx);
      return DONE;
    });
  }

  /** The same for a page: null when no business was opened here. */
  #pressed<T>(run: (ctx: Command) => T): T | null {
    return this.#actor.business === null ? null : (this.#command(run) as T);
  }

  /** Once for each Idempotency-Key; a repeat gets the first answer. */
  #once<T extends { ok: boolean }>(repeat: Repeat | null, run: (ctx: Command) => T) {
    return this.#command((ctx) => once(ctx.tx, repeat, ctx.now, () => run(ctx)));
  }

  /** For another system, or the operator: what changes in how the business is set up is written down, and who did it. */
  async #audited<T>(by: Author, run: (ctx: Command) => T, customer: number | null = null) {
    const { audited } = await office();
    return (ctx: Command) => audited(ctx, by, () => run(ctx), customer);
  }

  /** For a person who is signed in. Whether they may is asked before anything else, and in one place. */
  async #as<T>(
    session: string,
    need: Need,
    load: () => Promise<(ctx: Command, me: Me) => T>,
  ): Promise<Seen<T> | Refused> {
    const { asMember } = await office();
    const run = await load();
    return this.#pressed((ctx) => asMember(ctx, session, need, run)) ?? SIGNED_OUT;
  }

  /** Somebody who was added hears of it behind the answer, by whom, and where to come in. */
  #welcome(added: Seen<MemberChanged> | Refused, { phone, email }: MemberInput): void {
    const to = phone ?? email;
    if (!added.ok || !added.it.ok || to === undefined) return;
    const { name } = added.me;
    const told = office().then(({ welcome }) => this.#query((ctx) => welcome(ctx, to, name)));
    this.ctx.waitUntil(told.catch((error) => logFailure("not_welcomed", error)));
  }

  /** After a change among the people: behind the answer the directory hears whose addresses open this business. */
  #announced<T>(changed: T): T {
    this.#command(({ tx }) => setMark(tx, MEMBERS, ""));
    this.ctx.waitUntil(this.#listMembers());
    return changed;
  }

  /** Until the directory has heard of them under the key of today, each wake tells it again. */
  async #listMembers(): Promise<void> {
    const business = this.#actor.business;
    const told = this.#config.hash(MEMBERS);
    if (business === null || mark(this.#actor.reader, MEMBERS) === told) return;
    try {
      const contacts = membersContacts(this.#actor.reader);
      await keepMembers(
        this.env.DIRECTORY,
        business.id,
        contacts.map((one) => this.#config.hash(`member ${one}`)),
      );
      // Changed meanwhile: the later word must be the last.
      if (membersContacts(this.#actor.reader).join() !== contacts.join()) return await this.#listMembers();
      this.#command(({ tx }) => setMark(tx, MEMBERS, told));
    } catch (error) {
      logFailure("members_not_listed", error);
    }
  }

  /** What another system orders, that may end in a text; an account has one key at a time. */
  #admitsOrder(door: string, limits: readonly Limit[]): boolean {
    return this.#admits(`order ${door}`, null, limits, this.#actor.now());
  }

  #admits(door: string, from: string | null | undefined, limits: readonly Limit[], now: number): boolean {
    return this.#deployment.limiter.admits(door, from ?? null, limits, now);
  }
}
