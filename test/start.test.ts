// `npm ci` and `npm start` as somebody does them who has never seen this: on the machine's own Node, with whatever they
// typed, ended as a terminal or a supervisor ends them.
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { ordersFrom } from "../src/phones/orders.ts";

const ROOT = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "cavalry-start-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

test.each([
  [{ PORT: "abc" }, "PORT=abc is no port: a number from 1 to 65535, or leave it away for 8787."],
  [{ PORT: "" }, "PORT= is no port: a number from 1 to 65535, or leave it away for 8787."],
  [{ PORT: "0" }, "PORT=0 is no port: a number from 1 to 65535, or leave it away for 8787."],
  [{ PORT: "65536" }, "PORT=65536 is no port: a number from 1 to 65535, or leave it away for 8787."],
  [{ PORT: "80.5" }, "PORT=80.5 is no port: a number from 1 to 65535, or leave it away for 8787."],
  [{ STATE_DIR: " " }, "STATE_DIR is empty: a folder for the data, or leave it away for .cavalry."],
  [{ DEMO: "no" }, "DEMO=no is neither on nor off."],
])("%j is answered with one sentence", (env, sentence) => {
  expect(ordersFrom(env)).toBe(sentence);
});

test("what can't be used ends the start at once, with its sentence and nothing else", () => {
  const file = join(scratch, "file");
  writeFileSync(file, "");
  for (const [env, sentence] of [
    [{ PORT: "abc" }, "PORT=abc is no port: a number from 1 to 65535, or leave it away for 8787.\n"],
    [{ PORT: "39181", STATE_DIR: file }, `STATE_DIR=${file} is no folder that can be written in.\n`],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/phones/start.ts"], {
      ...{ cwd: ROOT, encoding: "utf8", timeout: 60_000 },
      env: { ...process.env, ...env },
    });
    expect([status, stdout, stderr]).toEqual([1, "", sentence]);
  }
});

test("npm ci prints no page of warnings, whatever Node npm itself runs on", () => {
  const folder = join(scratch, "ci");
  for (const file of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(ROOT, file), join(folder, file));
  // The machine's own npm: not the Node that our scripts bring.
  const path = (process.env.PATH ?? "").split(":").filter((one) => !one.includes("node_modules"));
  const said = spawnSync("npm", ["ci", "--dry-run", "--ignore-scripts", "--offline"], {
    ...{ cwd: folder, encoding: "utf8", env: { ...process.env, PATH: path.join(":") } },
  });
  expect([said.status, said.stderr]).toEqual([0, ""]);
});

/** Everything that was started by it and lives, by the process table. */
function family(pid: number): number[] {
  const table = execFileSync("ps", ["-eo", "pid,ppid"], { encoding: "utf8" }).trim().split("\n").slice(1);
  const parents = table.map((line) => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const one of found) found.push(...parents.flatMap(([child = 0, parent]) => (parent === one ? [child] : [])));
  return found;
}

const lives = (pid: number) =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return address !== null && typeof address === "object" ? address.port : 0;
}

async function started(until: RegExp): Promise<ChildProcess> {
  const env = { ...process.env, PORT: String(await freePort()), STATE_DIR: join(scratch, "state"), DEMO: "off" };
  const child = spawn("npm", ["start"], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout?.on("data", (part) => (said += part));
  child.stderr?.on("data", (part) => (said += part));
  for (let i = 0; i < 600 && !until.test(said); i++) await setTimeout(200);
  expect(said).toMatch(until);
  return child;
}

/** Who of them is still there when they have had ten seconds. */
async function left(pids: readonly number[]): Promise<string[]> {
  for (let i = 0; i < 50 && pids.some(lives); i++) await setTimeout(200);
  return pids.filter(lives).map((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " "));
}

// The process table is read as Linux keeps it.
test.runIf(existsSync("/proc/self/stat")).each([
  ["SIGTERM", "npm"],
  ["SIGTERM", "node"],
  ["SIGKILL", "node"],
] as const)(
  "%s to %s of npm start ends its workerd and all else with it",
  async (signal, which) => {
    const npm = await started(/Stop with Ctrl-C/);
    const all = family(npm.pid ?? 0);
    const named = (part: string) => all.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(part));
    expect(named("workerd").length).toBeGreaterThan(0);
    const node = named("src/phones/start.ts").at(-1) ?? 0;
    process.kill(which === "npm" ? (npm.pid ?? 0) : node, signal);
    expect(await left(all)).toEqual([]);
  },
  180_000,
);

test.runIf(existsSync("/proc/self/stat"))(
  "and so does one that comes while the start is still preparing",
  async () => {
    const npm = await started(/> node src/);
    let all: number[] = [];
    for (let i = 0; i < 200 && all.length < 5; i++) {
      all = family(npm.pid ?? 0);
      await setTimeout(50);
    }
    process.kill(npm.pid ?? 0, "SIGTERM");
    expect(await left(all)).toEqual([]);
    expect(readdirSync(scratch)).toContain("state");
  },
  180_000,
);
