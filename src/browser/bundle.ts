// `import script from "../browser/page.ts?script"` is that script as the browser gets it: bundled, minified, as text. The
// same loader serves the build and the tests.
import { buildSync, type Plugin } from "esbuild";

const SCRIPT = /\?script$/;

function scriptText(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
  });
  return (outputFiles[0]?.text ?? "").trimEnd();
}

/** For esbuild. */
export const browserScripts: Plugin = {
  name: "browser-scripts",
  setup(build) {
    build.onResolve({ filter: SCRIPT }, ({ path, resolveDir }) => ({
      path: new URL(path.replace(SCRIPT, ""), `file://${resolveDir}/`).pathname,
      namespace: "script",
    }));
    build.onLoad({ filter: /.*/, namespace: "script" }, ({ path }) => ({
      contents: scriptText(path),
      loader: "text",
      watchFiles: [path],
    }));
  },
};

/** For Vite. */
export const viteScripts = {
  name: "browser-scripts",
  enforce: "pre" as const,
  load(id: string) {
    return SCRIPT.test(id) ? `export default ${JSON.stringify(scriptText(id.replace(SCRIPT, "")))}` : undefined;
  },
};
