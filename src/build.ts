// Builds the Worker into dist/: what the first customer's page needs in one piece, everything else in pieces that are
// parsed when they are first asked for. `wrangler dev` and `deploy` run it (wrangler.toml, [build]), and so do the benches.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { browserScripts } from "./browser/bundle.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** Writes `index.mjs`, its pieces and `meta.json`, which says what is in which piece. */
export async function buildWorker(directory: string, entry = "src/index.ts"): Promise<void> {
  mkdirSync(directory, { recursive: true });
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
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    plugins: [browserScripts, dataAsText(directory)],
    logLevel: "warning",
  });
  writeFileSync(join(directory, "meta.json"), JSON.stringify(metafile));
}

/**
 * Word lists, the first migrations and the phone numbers' plan travel as text modules beside the code: every start of an
 * isolate compiles what is JavaScript, asked for or not, and a text costs nothing until it is read.
 */
function dataAsText(directory: string): Plugin {
  const written = (name: string, text: string): string => {
    const file = `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.txt`;
    writeFileSync(join(directory, file), text);
    return JSON.stringify(`./${file}`);
  };
  return {
    name: "data as text",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\/[^/]+-[0-9a-f]{8}\.txt$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /\.sql$/ }, ({ path }) => {
        const file = written(basename(path, ".sql"), readFileSync(path, "utf8"));
        return { contents: `export { default } from ${file};` };
      });
      onLoad({ filter: /\.json(\.js)?$/ }, async ({ path }) => {
        const { default: data } = await import(path, path.endsWith(".js") ? {} : { with: { type: "json" } });
        const file = written(basename(path).replace(/\.json.*$/, ""), JSON.stringify(data));
        return { contents: `import text from ${file}; export default JSON.parse(text);` };
      });
    },
  };
}

if (import.meta.main) {
  const directory = join(ROOT, "dist");
  rmSync(directory, { recursive: true, force: true });
  await buildWorker(directory);
}
