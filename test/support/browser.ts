// A real Chromium: the one that npm brought along on Linux x64, an installed one, or CHROME_PATH. Where none can be had
// it says so aloud and the browser tests count as skipped.
import { existsSync } from "node:fs";
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
    console.warn("NO BROWSER: the browser tests are skipped. Set CHROME_PATH to a Chrome or Chromium to run them.");
    return null;
  }
  return chromium.launch({ executablePath: path, args: FLAGS, headless: true });
}

async function executable(): Promise<string | null> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined) return existsSync(chosen) ? chosen : null;
  if (process.platform === "linux" && process.arch === "x64") {
    // Makes the package unpack its own shared libraries too, so that a bare image is enough.
    process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
    const { default: packaged } = await import("@sparticuz/chromium");
    return packaged.executablePath();
  }
  return INSTALLED.find((path) => existsSync(path)) ?? null;
}
