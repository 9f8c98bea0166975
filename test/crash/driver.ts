// The driver: people go on, and the Worker is killed without a word, started again on the same disk, one deployment
// forth and one back. Seeded; the moments are a real machine's all the same.
import { PRODUCT } from "../bench/config.ts";
import { temporary } from "../bench/disks.ts";
import { provider, wait } from "../bench/provider.ts";
import { freePort, launch } from "../bench/runtime.ts";
import { send } from "../bench/subject.ts";
import { lastMigrations } from "../deploys/objects.ts";
import type { TwoBundles } from "../deploys/two_bundles.ts";
import { seeded } from "../score/draws.ts";
import { type Audit, audit } from "./audit.ts";
import { newLedger } from "./ledger.ts";
import { customers, manager, newShop, type Town } from "./people.ts";

export interface Order {
  readonly kills: number;
  readonly seed: number;
  readonly shops: number;
  /** How many customers at a time. */
  readonly crowd: number;
  /** How long all is left alone before the books are compared, in milliseconds. */
  readonly rest: number;
  /** No more kills after so many milliseconds. */
  readonly within?: number;
}

export const CRASHES = {
  short: { kills: 3, seed: 1, shops: 2, crowd: 5, rest: 3_000 },
  /** Longer at rest than a lost lease, so that all that was in flight had its second chance. */
  long: { kills: 200, seed: 1, shops: 4, crowd: 6, rest: 90_000 },
} satisfies Record<string, Order>;

/** A Worker lives this long, and a chance of so much longer. */
const LIVES = { least: 250, more: 2_250 };
/** One in three is killed while it starts, or just has: within so many times of what a start takes. */
const BOOT = { of: 3, within: 1.5 };
/** Of those that bring a migration every second one is killed while the accounts run it. */
const MIGRATING = { of: 2, within: 600 };
const PATIENCE = 30_000;
/** The provider refuses one text in so many, and the receiver of events one event. */
const BUSY = 30;

export async function crash({ older, newer }: TwoBundles, order: Order): Promise<Audit> {
  const began = performance.now();
  const [work, disk, port, ledger] = [temporary(), temporary(), await freePort(), newLedger()];
  const twilio = await provider(async (request) => besides(request));
  const town: Town = { port, ledger, twilio, chance: seeded(order.seed), open: true };
  twilio.tells(port);
  const boots: number[] = [];
  const kills = { all: 0, starting: 0, migrating: 0, between: 0 };
  // Each deployment of the newer one brings a migration that no account has had.
  const start = (turn: number) => {
    const from = performance.now();
    const bundle = turn % 2 === 0 ? older : newer;
    const bindings = [...PRODUCT.bindings, `(name = "NEXT", text = "${(turn + 1) >> 1}")`];
    const one = { name: "product", port, bundle, disk, outside: twilio.port, objects: PRODUCT.objects, bindings };
    const launched = launch(work, [one]);
    let up: Promise<unknown> | undefined;
    return { ...launched, up: () => (up ??= launched.up().then(() => boots.push(performance.now() - from))) };
  };
  /** Lets it live until the moment of its end. */
  const momentOf = async (turn: number): Promise<"starting" | "migrating" | "at work"> => {
    if (turn > 0 && town.chance() * BOOT.of < 1) {
      const typical = boots.toSorted((a, b) => a - b)[boots.length >> 1] ?? 0;
      await wait(town.chance() * BOOT.within * typical);
      return "starting";
    }
    await runtime.up();
    if (turn % 2 === 1 && town.chance() * MIGRATING.of < 1) {
      await wait(town.chance() * MIGRATING.within);
      return "migrating";
    }
    await wait(LIVES.least + town.chance() * LIVES.more);
    return "at work";
  };

  let runtime = start(0);
  await runtime.up();
  while (ledger.shops.length < order.shops) await newShop(town);
  twilio.busy(BUSY);
  const everyone = [
    ...Array.from({ length: order.crowd }, () => customers(town)),
    ...ledger.shops.map((shop) => manager(town, shop)),
  ];
  // Whoever fails is heard of when all are awaited, and the rest go home.
  for (const one of everyone) one.catch(() => (town.open = false));
  const end = began + (order.within ?? Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < order.kills && town.open && performance.now() < end; turn++) {
    const moment = await momentOf(turn);
    await runtime.kill();
    kills.all++;
    if (moment !== "at work") kills[moment]++;
    if (moment !== "at work" && new Set(lastMigrations(disk, temporary())).size > 1) kills.between++;
    runtime = start(turn + 1);
  }
  await runtime.up();
  await wait(LIVES.more);
  // On a machine that is busy with other things nobody may have got that far.
  for (const until = performance.now() + PATIENCE; performance.now() < until && ledger.takes.length === 0; )
    await wait(100);
  town.open = false;
  try {
    await Promise.all(everyone);
    await wait(order.rest);
    const recounts = await Promise.all(ledger.shops.map(({ key }) => send(port, "POST", "/v1/recount", key)));
    await runtime.kill();
    return audit({ ledger, disk, texts: twilio.taken, recounts, boots, kills, began });
  } finally {
    await runtime.kill();
    twilio.close();
  }

  /** Names lead to a public address, and other systems take what happened, most of the time. */
  async function besides(request: Request): Promise<Response | null> {
    const { hostname, searchParams } = new URL(request.url);
    if (hostname === "cloudflare-dns.com") {
      const data = searchParams.get("type") === "A" ? [{ type: 1, data: "93.184.216.34" }] : [];
      return Response.json({ Status: 0, Answer: data });
    }
    if (!hostname.endsWith(".example")) return null;
    const { type, data } = (await request.json()) as { type: string; data: { id?: string; visit_id?: string } };
    if (ledger.events.length % BUSY === BUSY - 1) ledger.events.push({ id: "", type: "refused", about: "" });
    else ledger.events.push({ id: request.headers.get("webhook-id") ?? "", type, about: String(data.visit_id) });
    return new Response(null, { status: ledger.events.at(-1)?.type === "refused" ? 500 : 204 });
  }
}
