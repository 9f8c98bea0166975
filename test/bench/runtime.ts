import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { capnp, type Served } from "./config.ts";

export interface Runtime {
  /** CPU seconds it has used, all threads. */
  cpu(): number;
  kill(): Promise<void>;
}

/** Nothing is left running by a bench that breaks off. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const workerd of running) workerd.kill("SIGKILL");
});

interface Launched extends Runtime {
  /** Until it answers on every port. */
  up(): Promise<void>;
}

/** Raw workerd, serving each of `all` on its own port as soon as this resolves. */
export async function serve(directory: string, all: readonly Served[], ...options: string[]): Promise<Runtime> {
  const launched = launch(directory, all, ...options);
  await launched.up();
  return launched;
}

/** The same, and it may be killed before it answers. */
export function launch(directory: string, all: readonly Served[], ...options: string[]): Launched {
  const file = join(directory, `${all.map((s) => s.name).join("-")}.capnp`);
  writeFileSync(file, capnp(directory, all));
  const workerd = spawn(binary(), ["serve", "--experimental", ...options, file], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  running.add(workerd);
  workerd.once("exit", () => running.delete(workerd));
  let said = "";
  workerd.stderr.on("data", (part) => (said = (said + part).slice(-4_000)));
  const up = async () => {
    const patience = performance.now() + 20_000;
    for (const { port } of all) {
      while (!(await answers(port))) {
        if (workerd.exitCode !== null || workerd.signalCode !== null || performance.now() > patience) {
          workerd.kill("SIGKILL");
          throw new Error(`workerd does not answer:\n${said}`);
        }
        await new Promise((wait) => setTimeout(wait, 5));
      }
    }
  };
  return { up, cpu: () => cpuOf(workerd), kill: () => killed(workerd) };
}

export function version(): string {
  const { version } = createRequire(import.meta.url)("workerd/package.json") as { version: string };
  return version;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== "object" || address === null) throw new Error("no port is free");
  return address.port;
}

function binary(): string {
  return createRequire(import.meta.url).resolve("workerd/bin/workerd");
}

async function answers(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  await response?.arrayBuffer();
  return response !== null;
}

/** Without a chance to tidy up, as when the power goes. */
async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await gone;
}

function cpuOf(child: ChildProcess): number {
  const tasks = `/proc/${child.pid}/task`;
  const nanoseconds = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ")[0]),
  );
  return nanoseconds.reduce((sum, ns) => sum + ns, 0) / 1e9;
}
