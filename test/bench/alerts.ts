// `npm run bench:alerts`: from a bad tap to the alert in the provider's hands, on raw workerd set up as in production: a
// Twilio of its own for each account, reached over HTTP. It judges nothing and takes three minutes, most of them waiting.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { bundle } from "./build.ts";
import { PRODUCT } from "./config.ts";
import { temporary } from "./disks.ts";
import { busySince, usage } from "./machine.ts";
import { percentile } from "./median.ts";
import { provider, TWILIO, wait } from "./provider.ts";
import { reckon, type Unhappy } from "./reckoning.ts";
import { freePort, serve, version } from "./runtime.ts";
import { spokenFor, stormed, textsTo } from "./storm.ts";
import { atOnce, opened, send, visited } from "./subject.ts";
import { rushed, spread, type Tapped } from "./tapping.ts";

const ACCOUNTS = 1_000;
const STORM = 500;
const AT_ONCE = 64;
const SPREAD = 25_000;
/** Twilio refuses one text in so many while the taps are spread. */
const BUSY = 200;
/** Nobody has just been spoken to when the taps come. */
const QUIET = 15_000;
/** A text whose sending was not written down goes again after half a minute: then it would have been doubled. */
const WATCHED = 36_000;
/** A storm rings again after a minute; on a machine that is not idle the first ringing may have been late. */
const PATIENCE = 100_000;

const began = performance.now();
const work = temporary();
const built = await bundle(join(work, "built"));
const twilio = await provider();
const port = await freePort();
twilio.tells(port);
const runtime = await serve(work, [
  { name: "product", port, bundle: built, disk: temporary(), outside: twilio.port, ...PRODUCT },
]);

const calm = await unhappy("+44113");
const inRush = await unhappy("+44114");
const stormy = await furnished("+441159999999");
const guests = await atOnce(STORM, (n) => visited(port, stormy.key, n, "Leeds"));
await wait(QUIET);
say(`workerd ${version()} on ${availableParallelism()} cores. Each account has an owner and a Twilio of its`);
say(`own that answers after 50 to 150 ms. Times are from the tap's POST to the whole alert in Twilio's hands.\n`);

// The calm first: measured behind a rush its p95 was higher.
twilio.busy(BUSY);
const open = await during(() => spread(port, surveysOf(calm), SPREAD));
await until(() => twilio.taken.length >= ACCOUNTS);
twilio.busy(Number.POSITIVE_INFINITY);
const rush = await during(() => rushed(port, surveysOf(inRush), AT_ONCE));
await until(() => twilio.taken.length >= 2 * ACCOUNTS);
const storm = await during(() => rushed(port, guests, AT_ONCE));
await wait(WATCHED);
await until(() => spokenFor(textsTo(twilio.taken, stormy.phone)) >= STORM);

tell(`${whole(ACCOUNTS)} bad taps in ${whole(ACCOUNTS)} accounts within ${SPREAD / 1000} s`, calm, open);
say(
  `  ${twilio.refused.length} of these were at first refused by Twilio with 429 and went again after five seconds.\n`,
);
tell(`${whole(ACCOUNTS)} bad taps in ${whole(ACCOUNTS)} accounts, ${AT_ONCE} at once as fast as they go`, inRush, rush);
say();
const told = await stormed(port, stormy, storm.tapped, twilio.taken);
const accounted = spokenFor(textsTo(twilio.taken, stormy.phone));
say(`${STORM} bad taps in one account, ${AT_ONCE} at once: ${whole(told.perSecond)}/s; ${storm.busy}`);
say(
  `  ${told.kept} answered 200; ${told.listed} cases wait, ${told.onThePage} of them on the page behind the last text`,
);
for (const { names, after } of told.texts) {
  say(`  after ${whole(after).padStart(6)} ms a text about ${names === 1 ? "one customer" : `${names} customers`}`);
}
say(`  ${told.texts.length} texts speak for ${accounted}; left out: ${told.kept - accounted}`);
say(`Receipts that were not believed: ${twilio.disbelieved()}.`);
say(`All of it took ${((performance.now() - began) / 1000).toFixed(0)} s.`);
await runtime.kill();
twilio.close();

async function unhappy(prefix: string): Promise<Unhappy[]> {
  return atOnce(ACCOUNTS, async (n) => {
    const { id, key, phone } = await furnished(`${prefix}${String(4_960_000 + n)}`);
    return { account: id, phone, survey: await visited(port, key, n) };
  });
}

async function furnished(phone: string) {
  const account = await opened(port, phone);
  await send(port, "PUT", "/v1/channels/twilio", account.key, { credentials: TWILIO });
  return { ...account, phone };
}

function surveysOf(cases: readonly Unhappy[]): string[] {
  return cases.map(({ survey }) => survey);
}

async function until(done: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!done() && performance.now() < end) await wait(50);
}

async function during(taps: () => Promise<Tapped[]>) {
  const before = usage(runtime);
  const tapped = await taps();
  return { tapped, busy: busySince(before, runtime) };
}

function tell(what: string, cases: readonly Unhappy[], { tapped, busy }: Awaited<ReturnType<typeof during>>): void {
  const found = reckon(cases, tapped, twilio.taken);
  const last = Math.max(...tapped.map(({ answered }) => answered)) - Math.min(...tapped.map(({ sent }) => sent));
  say(`${what}: ${whole((1000 * tapped.length) / last)}/s; ${busy}`);
  say(`  tap → alert    ${spans(found.fromSending)}  (meant: p95 under 2,000 ms)`);
  say(`  its 200 → alert ${spans(found.fromAnswer)}`);
  say(`  tap → its 200  ${spans(found.answering)}`);
  say(
    `  lost ${found.lost}, doubled ${found.doubled}, astray ${found.astray}; taps not answered 200: ${found.refused}`,
  );
}

function spans(values: readonly number[]): string {
  const at = (percent: number) => `${whole(percentile(values, percent)).padStart(5)} ms`;
  return `p50 ${at(50)}  p95 ${at(95)}  p99 ${at(99)}  max ${at(100)}`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}
