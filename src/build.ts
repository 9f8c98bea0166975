// Builds the Worker into dist/: what the first customer's page needs in one piece, everything else in pieces that are
// parsed when they are first asked for. `wrangler dev` and `deploy` run it (wrangler.toml, [build]), and so do the tests
// and the benches.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";
import { browserScripts } from "./browser/bundle.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** Writes `index.mjs`, its pieces and `meta.json`, which says what is in which piece. */
export async function buildWorker(directory = join(ROOT, "dist"), entry = "src/index.ts"): Promise<void> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { index: entry },
    outdir: directory,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    minify: true,
    charset: "utf8",
    sourcemap: true,
    metafile: true,
    external: ["cloudflare:*", "node:*"],
    loader: { ".sql": "text" },
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    plugins: [browserScripts],
    logLevel: "warning",
    write: false,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
  files.set("meta.json", Buffer.from(JSON.stringify(metafile)));
  replace(directory, files);
}

/** Leaves alone what is the same already: a server or a test run may be reading it. */
function replace(directory: string, files: ReadonlyMap<string, Buffer>): void {
  mkdirSync(directory, { recursive: true });
  for (const file of readdirSync(directory)) {
    if (!files.has(file)) rmSync(join(directory, file), { recursive: true });
  }
  for (const [file, contents] of files) {
    const path = join(directory, file);
    if (!existsSync(path) || !readFileSync(path).equals(contents)) writeFileSync(path, contents);
  }
}

if (import.meta.main) await buildWorker();
