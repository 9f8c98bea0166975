// The demo business takes half a minute to furnish and no time to copy: it is furnished once, beside the first tests, and
// each file of the browser's tests serves a copy of its own.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serve } from "./served.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly demo: string;
  }
}

export default function furnish({ provide }: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cavalry-demo-"));
  const state = join(folder, "state");
  provide("demo", folder);
  const furnished = serve(state)
    .then((server) => server.stop())
    .then(
      () => writeFileSync(join(folder, "done"), ""),
      (failure: unknown) => writeFileSync(join(folder, "done"), String(failure)),
    );
  return async () => {
    await furnished;
    rmSync(folder, { recursive: true });
  };
}
