import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join, resolve, dirname } from "node:path";
import { build } from "esbuild";
import { browserScripts } from "../src/browser/bundle.ts";
const ROOT = resolve(import.meta.dirname, "..");
const OUT = join(ROOT, "node_modules/.cache/worker-under-test");
let built: Promise<Map<string, string>> | undefined;
async function make() {
  const t = performance.now();
  const wanted = new Set([join(ROOT, "src/index.ts")]);
  for (const folder of ["test", "test/faults", "test/shared", "test/support"]) for (const f of readdirSync(join(ROOT, folder))) {
    if (!f.endsWith(".ts")) continue;
    for (const m of readFileSync(join(ROOT, folder, f), "utf8").matchAll(/^import (?!type )[^;]*?from "(\.[^"]*\/src\/[^"]+)"/gms)) wanted.add(resolve(ROOT, folder, m[1]!));
  }
  rmSync(OUT, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT, entryPoints: [...wanted], outdir: OUT, outbase: ROOT, outExtension: { ".js": ".mjs" }, bundle: true, splitting: true, format: "esm", target: "es2024",
    conditions: ["workerd", "worker", "browser"], sourcemap: true, metafile: true, external: ["cloudflare:*", "node:*"], loader: { ".sql": "text" }, jsx: "automatic", jsxImportSource: "hono/jsx", plugins: [browserScripts], logLevel: "warning",
  });
  console.error("built", wanted.size, Object.keys(metafile.outputs).length / 2, performance.now() - t);
  return new Map(Object.entries(metafile.outputs).flatMap(([out, { entryPoint }]) => (entryPoint ? [[join(ROOT, entryPoint), join(ROOT, out)] as const] : [])));
}
export const bundled = {
  name: "worker-under-test",
  enforce: "pre" as const,
  async resolveId(id: string, importer?: string) {
    if (!id.includes("/src/")) return;
    built ??= make();
    const path = id.startsWith(".") ? resolve(dirname(importer ?? ""), id) : id;
    return (await built).get(path);
  },
};
