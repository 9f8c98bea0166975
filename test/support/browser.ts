// A real Chromium: the one that npm brought along on Linux x64, an installed one, or CHROME_PATH. Where none can be had
// it says so aloud and the browser tests count as skipped.
import { copyFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function openBrowser(): Promise<Browser | null> {
  const path = await executable();
  if (path === null) {
    // Past the reporter, which keeps what a green run logs to itself.
    process.stderr.write("NO BROWSER: the browser tests are skipped. Set CHROME_PATH to a Chrome or Chromium.\n");
    return null;
  }
  return chromium.launch({ executablePath: path, args: FLAGS, headless: true });
}

/** The bundled browser brings Latin letters only; a telephone has every script. */
function lendFonts(): void {
  const require = createRequire(import.meta.url);
  for (const font of ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]) {
    const to = join(tmpdir(), "fonts/fonts", font);
    if (existsSync(dirname(to)) && !existsSync(to)) copyFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${font}`), to);
  }
}

async function executable(): Promise<string | null> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined) return existsSync(chosen) ? chosen : null;
  if (process.platform === "linux" && process.arch === "x64") {
    // Makes the package unpack its own shared libraries too, so that a bare image is enough.
    process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
    const { default: packaged } = await import("@sparticuz/chromium");
    const path = await packaged.executablePath();
    lendFonts();
    return path;
  }
  return INSTALLED.find((path) => existsSync(path)) ?? null;
}
