// Builds the Worker into dist/: what the first customer's page needs in one piece, everything else in pieces that are
// parsed when they are first asked for. `wrangler dev` and `deploy` run it (wrangler.toml, [build]), and so do the benches.
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { browserScripts } from "./browser/bundle.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** Writes `index.mjs`, its pieces and `meta.json`, which says what is in which piece. */
export async function buildWorker(directory: string, entry = "src/index.ts"): Promise<void> {
  const { metafile } = await build({
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
    sourcemap: true,
    metafile: true,
    external: ["cloudflare:*", "node:*"],
    loader: { ".sql": "text" },
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    plugins: [browserScripts],
    logLevel: "warning",
  });
  writeFileSync(join(directory, "meta.json"), JSON.stringify(metafile));
}

if (import.meta.main) {
  const directory = join(ROOT, "dist");
  rmSync(directory, { recursive: true, force: true });
  await buildWorker(directory);
}
