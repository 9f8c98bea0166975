// `npm start`: the whole product on this machine, on simulated phones, with a demo business and the links to try.
// This is the only place that turns the development parts on.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { furnish } from "./furnish.ts";
import { QUIETLY } from "./quiet.ts";

const port = Number(process.env.PORT ?? 8787);
const state = resolve(process.env.STATE_DIR ?? ".cavalry");
const base = `http://localhost:${port}`;

if (await isTaken(port)) {
  process.stderr.write(`Port ${port} is taken. PORT=${port + 13} npm start uses another.\n`);
  process.exit(1);
}
mkdirSync(state, { recursive: true });
const secrets = join(state, "development.vars");
if (!existsSync(secrets)) writeFileSync(secrets, `LINK_KEYS=1:${randomBytes(32).toString("hex")}\n`);
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
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
server.once("exit", (code) => process.exit(code ?? 0));

await awake();
const links = process.env.DEMO === "off" ? null : await furnish(base, state, vars.OPERATOR_KEY, Date.now());
process.stdout.write(`\nCavalry is on ${base}\n\n`);
if (links === null) {
  process.stdout.write(
    `  Two phones  ${base}/phones\n  It is empty: open an account with POST ${base}/v1/accounts (README).\n\n` +
      `  Operator key: ${vars.OPERATOR_KEY}\n  Stop with Ctrl-C; the data stays in ${state}\n\n`,
  );
} else {
  process.stdout.write(
    `  A customer's phone  ${links.customer}\n  A manager's phone   ${links.manager}\n  The board           ${links.board}\n\n` +
      `  API key of the demo business: ${links.apiKey}\n  Stop with Ctrl-C; the data stays in ${state}\n\n`,
  );
}

function wrangler(...args: string[]): ChildProcess {
  const bin = join("node_modules", "wrangler", "bin", "wrangler.js");
  return spawn(process.execPath, [bin, ...args], { env: QUIETLY, stdio: ["ignore", "pipe", "pipe"] });
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
