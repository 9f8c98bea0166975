// The product as `npm start` serves it, on a port and a folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export interface Served {
  readonly base: string;
  readonly printed: string;
  /** As in the secret LINK_KEYS. */
  readonly linkKeys: string;
  readonly links: {
    customer: string;
    readonly phones: string;
    readonly board: string;
    readonly apiKey: string;
  };
  stop(): Promise<void>;
}

/** A port that was free a moment ago may be somebody else's by the time that all of the server listens. */
const TRIES = 3;

export async function serve(state = mkdtempSync(join(tmpdir(), "cavalry-")), tries = TRIES): Promise<Served> {
  try {
    return await serveOnce(state);
  } catch (error) {
    if (tries === 1 || !String(error).includes("Address already in use")) throw error;
    return serve(state, tries - 1);
  }
}

/** With no business in it. */
export async function serveEmpty(): Promise<Pick<Served, "base" | "printed" | "stop">> {
  const state = mkdtempSync(join(tmpdir(), "cavalry-empty-"));
  const { stop, ...started } = await start(state, "off");
  return { ...started, stop: () => stop().then(() => rmSync(state, { recursive: true, force: true })) };
}

async function start(state: string, demo: "on" | "off") {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), STATE_DIR: state, DEMO: demo };
  const child = spawn("npm", ["start"], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  const printed = await until(child, /Stop with Ctrl-C/);
  return { port, base: `http://localhost:${port}`, printed, stop: () => stop(child) };
}

async function serveOnce(state: string): Promise<Served> {
  const { port, ...started } = await start(state, "on");
  return {
    ...started,
    linkKeys: /^LINK_KEYS=(.+)$/m.exec(readFileSync(join(state, "development.vars"), "utf8"))?.[1] ?? "",
    // They name the port that the demo was furnished at.
    links: JSON.parse(
      readFileSync(join(state, "demo.json"), "utf8").replaceAll(/http:\/\/localhost:\d+/g, `http://localhost:${port}`),
    ),
  };
}

async function until(child: ChildProcess, mark: RegExp): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      if (mark.test(said)) resolve(said);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once("exit", done));
  const { pid } = child;
  if (pid === undefined) return;
  process.kill(-pid, "SIGTERM");
  await gone;
  // npm goes first; what it started ends when all that it started has.
  while (isThere(-pid)) await setTimeout(50);
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
