import { gzipSync } from "node:zlib";
import type { Bundle } from "./build.ts";
import { LIMIT, PRODUCT } from "./config.ts";
import { temporary } from "./disks.ts";
import { median } from "./median.ts";
import { freePort, serve } from "./runtime.ts";

const STARTS = 7;

/** CPU milliseconds until the first answer, more than a nearly empty Worker takes. */
export async function startUp(work: string, built: Bundle, limit: Bundle): Promise<number> {
  const more: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const ours = await starting(work, built, PRODUCT);
    more.push(ours - (await starting(work, limit, LIMIT)));
  }
  return 1000 * median(more);
}

async function starting(work: string, bundle: Bundle, kind: typeof PRODUCT | typeof LIMIT): Promise<number> {
  const served = { name: "start", port: await freePort(), bundle, disk: temporary(), ...kind };
  const runtime = await serve(work, [served]);
  const seconds = runtime.cpu();
  await runtime.kill();
  return seconds;
}

/** Bytes over the wire as the edge compresses it: the body in gzip, the headers as they are. */
export async function pageSize(port: number, path: string): Promise<{ body: number; headers: number }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  const headers = [...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  return { body: gzipSync(await response.text()).length, headers };
}
