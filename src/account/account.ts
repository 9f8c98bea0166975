// One business: the only place with its storage and its alarm. What is done to it are the verbs of verbs/, run by the
// actor's rules; here they are let in by name, and here the clock's own work begins.
import type { Deployment } from "./business/context.ts";
import { DurableObject } from "cloudflare:workers";
import { type Bindings, type Config, configure } from "../env.ts";
import { Actor, UNKNOWN, type Unknown } from "./actor.ts";
import { deploymentOf } from "./deployment.ts";
import { Sweep } from "./inbound/missed_replies.ts";
import { hear } from "./inbound/texts.ts";
import { daily } from "./numbers/numbers.ts";
import { knowsKey, type Opening, openOnce } from "./opening.ts";
import { drain } from "./outbox/drain.ts";
import { tellOfStandstill } from "./outbox/owner_notices.ts";
import { reseal, sealedOf } from "./outbox/providers.ts";
import { climbAll } from "./recovery/climb.ts";
import { claim } from "./sending/claim.ts";
import { settleAttempt, tellOf } from "./sending/settle.ts";
import type { Repeat } from "./store/idempotency.ts";
import { runLook, runOrder, runQuestion } from "./verbs.ts";
import { resealSecret } from "./webhooks/endpoints.ts";

export type Authority = { ok: true; timezone: string; country: string; currency: string } | Unknown;

/** Work that is overdue by more than this means that the first clock failed. */
const STUCK = 120_000;
/** A slow provider holds the alarm no longer than this; its answer is awaited behind it. */
const ALARM_PATIENCE = 1_000;

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
      reseal: (channel, before, after) => this.#actor.change((tx) => reseal(tx, channel, before, after)),
      resealSecret: (before, after) => this.#actor.change((tx) => resealSecret(tx, before, after)),
    });
  }

  open(opening: Opening, repeat: Repeat | null) {
    return this.#actor.found((tx, now) => openOnce(tx, opening, repeat, now));
  }

  authorise(keyHash: string): Authority {
    const business = this.#actor.business;
    if (business === null || !knowsKey(this.#actor.reader, keyHash)) return UNKNOWN;
    return { ok: true, timezone: business.timezone, country: business.country, currency: business.currency };
  }

  /** A verb of verbs/ by its name; src/reach.ts gives each its types back. */
  perform(verb: string, given: readonly unknown[]): unknown {
    const deployment = this.#deployment;
    const looked = runLook(verb, given);
    if (looked !== null) return this.#actor.look((sql, business, now) => looked({ sql, business, now, deployment }));
    let renewed = false;
    const renew = () => {
      renewed = true;
    };
    const asked = runQuestion(verb, given);
    const done = asked ?? runOrder(verb, given);
    const result = this.#actor.change((tx, business, now) => done({ tx, business, now, deployment, renew }));
    if (renewed) this.#actor.reload();
    return result === UNKNOWN && asked !== null ? null : result;
  }

  /** Development only: moves this account's clock ahead. */
  advance(ms: number): { ok: true; now: number } | Unknown {
    if (!this.#config.development || this.#actor.business === null) return UNKNOWN;
    this.#actor.advance(ms);
    return { ok: true, now: this.#actor.now() };
  }

  /** The watchdog's knock: does what is overdue, and tells the owner that the clock stood still. */
  async wake(): Promise<{ late: number }> {
    const late = this.#actor.late();
    this.#actor.doubtDirectory();
    if (late > STUCK) this.#actor.change((tx, business, now) => tellOfStandstill(tx, business, late, now));
    await this.alarm();
    return { late };
  }

  override async alarm(): Promise<void> {
    const actor = this.#actor;
    actor.rang();
    const now = actor.now();
    const turned = now < this.#looked;
    this.#looked = now;
    const change: Parameters<typeof climbAll>[0] = (verb) => actor.change(verb);
    const lookAtTheDay = () =>
      daily(change, actor.reader, actor.business, this.env.DIRECTORY, this.#config.publicUrl, actor.now());
    let well = true;
    const sweep = () => this.#aWhile(this.#hearTheLost());
    for (const part of [sweep, () => climbAll(change, turned), () => this.#aWhile(this.#send()), lookAtTheDay]) {
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

  async #aWhile(work: Promise<void>): Promise<void> {
    this.ctx.waitUntil(
      work.catch((error) => console.error(JSON.stringify({ event: "background_failed", error: String(error) }))),
    );
    await Promise.race([work, scheduler.wait(ALARM_PATIENCE)]);
  }

  /** Answers to our alerts whose call never came. */
  async #hearTheLost(): Promise<void> {
    const { business, reader } = this.#actor;
    if (business === null) return;
    for (const heard of await this.#sweep.replies(reader, business, this.#deployment, this.#actor.now())) {
      this.#actor.change((tx, current, now) => hear(tx, current, this.#deployment, heard, now));
    }
  }

  async #send(): Promise<void> {
    await drain({
      claim: () => {
        const due = this.#actor.change((tx, business, now) => claim(tx, business, this.#deployment, now));
        return "claimed" in due ? due : { claimed: [], more: false };
      },
      settle: (sent, outcome) => {
        this.#actor.change((tx, business, now) => {
          settleAttempt(tx, business, sent, outcome, now, Math.random());
          tellOf(tx, sent.id, sent.attempt, outcome, now);
        });
      },
    });
  }
}
