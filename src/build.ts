// Builds the Worker into dist/: what the first customer's page needs in one piece, everything else in pieces that are
// parsed when they are first asked for. `wrangler dev`, `deploy` and the benches run it (wrangler.toml, [build]).
import { rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { browserScripts } from "./browser/bundle.ts";

const root = `${import.meta.dirname}/..`;

rmSync(`${root}/dist`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { index: "src/index.ts" },
  outdir: "dist",
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
writeFileSync(`${root}/dist/meta.json`, JSON.stringify(metafile));
