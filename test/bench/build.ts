// Bundles as they would be deployed, by the same tool.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { QUIETLY } from "../../src/phones/quiet.ts";

export interface Bundle {
  readonly directory: string;
  readonly modules: readonly string[];
  /** As wrangler says it: every module, gzipped. */
  readonly compressedKiB: number;
}

/** The Worker itself; or `entry`, another main module, or the whole of another wrangler.toml. */
export async function bundle(directory: string, entry?: string): Promise<Bundle> {
  mkdirSync(directory, { recursive: true });
  const wrangler = join("node_modules", "wrangler", "bin", "wrangler.js");
  const other = entry === undefined ? [] : entry.endsWith(".toml") ? ["--config", entry] : [entry];
  const what = [...other, "--dry-run", "--outdir", directory];
  const child = spawn(process.execPath, [wrangler, "deploy", ...what], { env: QUIETLY });
  let said = "";
  child.stdout.on("data", (part) => (said += part));
  child.stderr.on("data", (part) => (said += part));
  const code = await new Promise((done) => child.once("exit", done));
  const compressed = /gzip: ([\d.]+) KiB/.exec(said)?.[1];
  if (code !== 0 || compressed === undefined) throw new Error(`wrangler could not build ${entry ?? "us"}:\n${said}`);
  const modules = readdirSync(directory).filter((file) => /\.(js|sql)$/.test(file));
  const main = `${entry?.replace(/^.*\/|\.\w+$/g, "") ?? "index"}.js`;
  return {
    directory,
    modules: modules.sort((a, b) => Number(b === main) - Number(a === main)),
    compressedKiB: Number(compressed),
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
