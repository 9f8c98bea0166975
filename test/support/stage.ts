// What the browser tests of one file stand on: a browser and a business that is served, both gone when the file is done.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, inject } from "vitest";
import { openBrowser } from "./browser.ts";
import { Desk } from "./pages.ts";
import { type Served, serve } from "./served.ts";

export const PHONE = { viewport: { width: 360, height: 740 } };

export interface Stage {
  readonly chromium: Browser;
  readonly here: Served;
  readonly desk: Desk;
}

/** Each test asks for the stage; where no browser can be had it is skipped. */
export async function openStage(): Promise<(skip: () => never) => Stage> {
  const browser = await openBrowser();
  const served = browser === null ? null : await serveDemo();
  const stage = browser && served && { chromium: browser, here: served, desk: new Desk(served) };
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  return (skip) => stage ?? skip();
}

/** A copy of the demo that test/support/furnished.ts furnishes, served for one file. */
export async function serveDemo(): Promise<Served> {
  const demo = inject("demo");
  const done = join(demo, "done");
  while (!existsSync(done)) await setTimeout(100);
  const failure = readFileSync(done, "utf8");
  if (failure !== "") throw new Error(failure);
  const state = mkdtempSync(join(tmpdir(), "cavalry-"));
  cpSync(join(demo, "state"), state, { recursive: true });
  const here = await serve(state);
  const stop = async () => {
    await here.stop();
    rmSync(state, { recursive: true, force: true });
  };
  return { ...here, stop };
}

// `SCREENS=test/browser/screens npm test` renews the pictures that the README shows.
const screens = process.env.SCREENS ?? join(import.meta.dirname, "../browser/gallery");

export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  const take = () => page.screenshot({ path: join(screens, `${name}.png`), fullPage: true });
  // With two browsers at work one sometimes has no memory for a long picture at that moment.
  await take().catch(() => setTimeout(1_000).then(take));
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on the page as it stands. */
export async function axeOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const found = await page.evaluate(
    "axe.run({resultTypes:['violations']}).then((r)=>JSON.stringify(r.violations.map((v)=>v.id+': '+v.nodes.map((n)=>n.html).join(' '))))",
  );
  return JSON.parse(String(found));
}

/** By how many pixels the page is wider than the screen. */
export async function overflow(page: Page): Promise<number> {
  return Number(await page.evaluate("document.documentElement.scrollWidth-document.documentElement.clientWidth"));
}

/** What goes over the wire: every request, whom it asks, and how many bytes come back compressed. */
export function watch(page: Page): { requests: string[]; hosts: Set<string> } {
  const seen = { requests: [] as string[], hosts: new Set<string>() };
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:") return;
    seen.requests.push(`${request.method()} ${url.pathname.slice(0, 3)}`);
    seen.hosts.add(url.host);
  });
  return seen;
}
