// `npm run deploy`: names what is missing before anything starts, prepares the directory, then deploys. With `-- --dry-run`
// it names what is missing and builds, and changes nothing anywhere.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const SECRETS = {
  OPERATOR_KEY: "opens new accounts; at least 20 characters",
  LINK_KEYS: "signs links; like 1:32-or-more-random-characters",
  SUPPRESSION_KEYS: "what erased people are known by; like LINK_KEYS, and never the same",
  PUBLIC_URL: "the address people open; like https://go.example.com",
};

const wrangler = join("node_modules", "wrangler", "bin", "wrangler.js");
const dry = process.argv.includes("--dry-run");
const missing: string[] = [];

if (/database_id = "0{8}-/.test(readFileSync("wrangler.toml", "utf8"))) {
  missing.push("the directory: npx wrangler d1 create cavalry-directory, then put its id into wrangler.toml");
}
const listed = spawnSync(process.execPath, [wrangler, "secret", "list"], { encoding: "utf8" });
const names = listed.status === 0 ? secretNames(listed.stdout) : [];
if (listed.status !== 0 && !/not found|does not exist|10007/i.test(listed.stderr + listed.stdout)) {
  missing.push("a signed-in wrangler: npx wrangler login");
}
for (const [name, what] of Object.entries(SECRETS)) {
  if (!names.includes(name)) missing.push(`${name}: npx wrangler secret put ${name} (${what})`);
}
if (missing.length > 0) {
  process.stderr.write(`Not deployed. Still missing:\n${missing.map((m) => `  - ${m}\n`).join("")}`);
  if (!dry) process.exit(1);
}
if (dry) {
  run("deploy", "--dry-run");
} else {
  run("d1", "migrations", "apply", "DIRECTORY", "--remote");
  run("deploy");
}

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, [wrangler, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function secretNames(json: string): string[] {
  const start = json.indexOf("[");
  // wrangler prints `[{"name", "type"}]`, sometimes after a notice.
  const list = start < 0 ? [] : (JSON.parse(json.slice(start)) as { name: string }[]);
  return list.map((secret) => secret.name);
}
