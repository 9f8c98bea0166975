// Bundles as they would be deployed.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWorker } from "../../src/build.ts";
import { QUIETLY } from "../../src/phones/quiet.ts";

export interface Bundle {
  readonly directory: string;
  readonly modules: readonly string[];
  /** Every module by itself, gzipped. */
  readonly compressedKiB: number;
}

/** The Worker, split as it is deployed; or around another main module. */
export async function bundle(directory: string, entry?: string): Promise<Bundle> {
  await buildWorker(directory, entry);
  return of(directory, "index.mjs");
}

/** One whole module by wrangler: of another wrangler.toml, or of another checkout. */
export async function wholeBundle(directory: string, config: string, tree = "."): Promise<Bundle> {
  mkdirSync(directory, { recursive: true });
  const wrangler = resolve("node_modules", "wrangler", "bin", "wrangler.js");
  const what = ["--config", config, "--dry-run", "--outdir", directory];
  const child = spawn(process.execPath, [wrangler, "deploy", ...what], { env: QUIETLY, cwd: tree });
  let said = "";
  child.stdout.on("data", (part) => (said += part));
  child.stderr.on("data", (part) => (said += part));
  const code = await new Promise((done) => child.once("exit", done));
  if (code !== 0) throw new Error(`wrangler could not build ${config}:\n${said}`);
  return of(directory, `${basename(config, ".toml").replace("wrangler", "index")}.js`);
}

function of(directory: string, main: string): Bundle {
  const modules = readdirSync(directory).filter((file) => /\.(m?js|sql|txt)$/.test(file));
  const compressed = modules.reduce((sum, file) => sum + gzipSync(readFileSync(join(directory, file))).length, 0);
  return {
    directory,
    modules: modules.sort((a, b) => Number(b === main) - Number(a === main)),
    compressedKiB: Math.round(compressed / 102.4) / 10,
  };
}

/** What wrangler.toml says the runtime should be. */
export function compatibility(): { readonly date: string; readonly flags: readonly string[] } {
  const text = readFileSync("wrangler.toml", "utf8");
  const date = /^compatibility_date = "(.+)"/m.exec(text)?.[1];
  const flags = /^compatibility_flags = \[(.*)\]/m.exec(text)?.[1];
  if (date === undefined) throw new Error("wrangler.toml names no compatibility_date");
  return { date, flags: [...(flags ?? "").matchAll(/"([^"]+)"/g)].map((m) => m[1] ?? "") };
}
