// `npm start`: the whole product on this machine, on simulated phones, with a demo business and the links to try.
// This is the only place that turns the development parts on.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { furnish } from "./furnish.ts";
import { ordersFrom } from "./orders.ts";
import { QUIETLY } from "./quiet.ts";

const orders = ordersFrom(process.env);
if (typeof orders === "string") refuse(orders);
const { port, state, demo } = orders;
const base = `http://localhost:${port}`;

const WINDOWS = process.platform === "win32";
const children = new Set<ChildProcess>();
const parent = process.ppid;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void end(0));
// npm hands a signal to the shell between us, which ends without handing it on.
setInterval(() => process.ppid !== parent && void end(0), 250).unref();

if (await isTaken(port)) refuse(`Port ${port} is taken. PORT=${port + 13} npm start uses another.`);
const secrets = join(state, "development.vars");
try {
  mkdirSync(state, { recursive: true });
  if (!existsSync(secrets)) writeFileSync(secrets, `LINK_KEYS=1:${randomBytes(32).toString("hex")}\n`);
} catch {
  refuse(`STATE_DIR=${state} is no folder that can be written in.`);
}
if (demo && !existsSync(join(state, "demo.json"))) {
  process.stdout.write("This takes about a minute the first time: a business with half a year of visits is made.\n");
}
const linkKeys = /^LINK_KEYS=(.+)$/m.exec(readFileSync(secrets, "utf8"))?.[1] ?? "";
const vars = {
  OPERATOR_KEY: "operator-dev-key",
  DEVELOPMENT: "on",
  PUBLIC_URL: base,
  LINK_KEYS: linkKeys,
  OPEN_ACCOUNTS: "open",
};
writeFileSync(
  secrets,
  Object.entries(vars)
    .map(([name, value]) => `${name}=${value}\n`)
    .join(""),
);

const local = ["--local", "--persist-to", state];
await finished(wrangler("d1", "migrations", "apply", "DIRECTORY", ...local));
const server = wrangler(
  "dev",
  ...local,
  "--port",
  String(port),
  "--env-file",
  secrets,
  "--log-level",
  "warn",
  "--show-interactive-dev-session=false",
);
server.stderr?.pipe(process.stderr);
server.once("exit", (code) => void end(code ?? 0));

await awake();
const links = !demo ? null : await furnish(base, state, vars.OPERATOR_KEY, Date.now());
process.stdout.write(`\nCavalry is on ${base}\n\n`);
if (links === null) {
  process.stdout.write(
    `  Two phones  ${base}/phones\n  It is empty: open a business at ${base}, which texts you on the two phones.\n\n` +
      `  Operator key: ${vars.OPERATOR_KEY}\n  Stop with Ctrl-C; the data stays in ${state}\n\n`,
  );
} else {
  process.stdout.write(
    `  The two phones      ${links.phones}\n  A customer's phone  ${links.customer}\n  The board           ${links.board}\n\n` +
      `  API key of the demo business: ${links.apiKey}\n  Stop with Ctrl-C; the data stays in ${state}\n\n`,
  );
}

function wrangler(...args: string[]): ChildProcess {
  const bin = join("node_modules", "wrangler", "bin", "wrangler.js");
  // A group of its own, so that what it starts can be ended with it.
  const child = spawn(process.execPath, ["--import", import.meta.resolve("./with_parent.ts"), bin, ...args], {
    env: QUIETLY,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: !WINDOWS,
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

/** With everything that was started: asked first, and made to after five seconds. */
async function end(code: number): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    const left = [...children];
    const gone = left.map((child) => new Promise((done) => child.once("exit", done)));
    for (const { pid } of left) if (pid !== undefined) signalAll(pid, signal);
    await Promise.race([Promise.all(gone), new Promise((wait) => setTimeout(wait, 5_000))]);
  }
  process.exit(code);
}

function signalAll(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(WINDOWS ? pid : -pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

async function finished(child: ChildProcess): Promise<void> {
  let said = "";
  child.stdout?.on("data", (part) => (said += part));
  child.stderr?.on("data", (part) => (said += part));
  const code = await new Promise((done) => child.once("exit", done));
  if (code === 0) return;
  process.stderr.write(`${said}\nThe directory could not be prepared in ${state}.\n`);
  process.exit(1);
}

/** Whoever answers there already would be taken for ours, and be given the demo. */
function isTaken(wanted: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = connect(wanted, "localhost", () => {
      probe.destroy();
      done(true);
    });
    probe.once("error", () => done(false));
  });
}

async function awake(): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const answer = await fetch(`${base}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  process.stderr.write(`Nothing answers on ${base} after a minute.\n`);
  process.exit(1);
}
