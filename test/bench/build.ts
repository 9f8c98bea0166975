// Bundles as they would be deployed.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWorker } from "../../src/build.ts";
import { QUIETLY } from "../../src/phones/quiet.ts";

export interface Bundle {
  readonly directory: string;
  readonly modules: readonly string[];
  /** As wrangler says it: all modules in one, gzipped. */
  readonly compressedKiB: number;
  readonly compatibility: Compatibility;
}

/** What its wrangler.toml says the runtime should be. */
export interface Compatibility {
  readonly date: string;
  readonly flags: readonly string[];
}

/** The Worker, split as it is deployed; or around another main module. */
export async function bundle(directory: string, entry?: string): Promise<Bundle> {
  mkdirSync(directory, { recursive: true });
  await buildWorker(directory, entry);
  return of(directory, "index.mjs", ".");
}

/** Another checkout's Worker, split by its own build. */
export function bundleIn(tree: string): Bundle {
  execFileSync(process.execPath, [join(tree, "src/build.ts")], { cwd: tree });
  return of(join(tree, "dist"), "index.mjs", tree);
}

/** As wrangler makes it: of another toml, or of another checkout. The runtime is as each checkout's own wrangler.toml says. */
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
  // A checkout that splits its Worker by itself leaves it in its own folder.
  const split = join(tree, "dist");
  if (/^no_bundle = true/m.test(readFileSync(join(tree, config), "utf8"))) return of(split, "index.mjs", tree);
  return of(directory, `${basename(config, ".toml").replace("wrangler", "index")}.js`, tree);
}

function of(directory: string, main: string, tree: string): Bundle {
  const modules = readdirSync(directory).filter((file) => /\.(m?js|sql)$/.test(file));
  const all = Buffer.concat(modules.map((file) => readFileSync(join(directory, file))));
  return {
    directory,
    modules: modules.sort((a, b) => Number(b === main) - Number(a === main)),
    compressedKiB: Math.round(gzipSync(all).length / 102.4) / 10,
    compatibility: compatibilityOf(tree),
  };
}

function compatibilityOf(tree: string): Compatibility {
  const text = readFileSync(join(tree, "wrangler.toml"), "utf8");
  const date = /^compatibility_date = "(.+)"/m.exec(text)?.[1];
  const flags = /^compatibility_flags = \[(.*)\]/m.exec(text)?.[1];
  if (date === undefined) throw new Error("wrangler.toml names no compatibility_date");
  return { date, flags: [...(flags ?? "").matchAll(/"([^"]+)"/g)].map((m) => m[1] ?? "") };
}
